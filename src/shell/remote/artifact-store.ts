import * as fs from 'node:fs';
import * as path from 'node:path';
import { artifactName, comparePositions, isLeg, parseArtifactName, type Position } from '../../core/remote/keys.ts';
import { type KeptLayer, placedAt, type RemoteRecord } from '../../core/remote/record.ts';
import type { Layer } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { RemoteStore } from '../../ports.ts';
import { attempt, problemOf } from '../files.ts';
import { type Api, fetchArtifact, type ListedArtifact, listArtifacts, READ_HINT } from './artifact-client.ts';
import { layerPathIn, MAX_LAYER, type PackedInto, readArtifact, recordIn, writeArtifact } from './artifact-file.ts';
import { uploadArtifact } from './artifact-save.ts';
import { SHARE } from './cache-site.ts';
import type { StoreOptions } from './cache-store.ts';
import { packRecord, unpackRecord } from './record-file.ts';
import { checkFetched, createRemoteStore } from './remote-store.ts';
import { createService, type Service } from './service.ts';
import { runtimeService } from './settings.ts';
import type { StoredRecord, Transport } from './transport.ts';
import { discard } from './unpack.ts';

interface Site {
  readonly service: Service;
  /** Undefined when there is no token to read with. */
  readonly api: Api | undefined;
  readonly leg: string;
  /** Folder of the spool that only this store uses. */
  readonly folder: string;
  readonly retentionDays: number | undefined;
  /** Layers that no artifact holds yet, by digest. */
  readonly pending: Map<string, PackedInto>;
  /** What the API listed last. */
  listed: readonly ListedArtifact[];
}

const NO_TOKEN: Problem = {
  code: 'storage',
  message: 'Artifacts cannot be read: the step has no `github-token`.',
  hint: `Leave \`github-token\` as it is, or set it to \`\${{ github.token }}\`. ${READ_HINT}`,
};

const hexOf = (digest: string): string => digest.slice('sha256:'.length);

async function list(site: Site): Promise<Result<readonly ListedArtifact[], Problem>> {
  if (site.api === undefined) return err(NO_TOKEN);
  const listed = await listArtifacts(site.api);
  if (listed.ok) site.listed = listed.value.filter(({ name }) => parseArtifactName(name, site.leg) !== undefined);
  return listed.ok ? ok(site.listed) : listed;
}

/** The folder with what an artifact holds; undefined when it is gone. An artifact is fetched once. */
async function fetchOnce(site: Site, artifact: ListedArtifact): Promise<Result<string | undefined, Problem>> {
  const folder = path.join(site.folder, artifact.name);
  if (fs.existsSync(folder)) return ok(folder);
  if (site.api === undefined) return err(NO_TOKEN);
  const file = path.join(site.folder, 'download');
  const fetched = await fetchArtifact(site.api, artifact, file);
  if (!fetched.ok) return fetched;
  if (fetched.value === undefined) return ok(undefined);
  const read = await readArtifact(file, folder, `The artifact ${artifact.name}`);
  discard(file);
  return read.ok ? ok(folder) : read;
}

async function newestRecord(site: Site): Promise<Result<StoredRecord | undefined, Problem>> {
  const listed = await list(site);
  if (!listed.ok) return listed;
  let best: { readonly artifact: ListedArtifact; readonly at: Position } | undefined;
  for (const artifact of listed.value) {
    const at = parseArtifactName(artifact.name, site.leg);
    if (at === undefined || artifact.expired === true) continue;
    if (best === undefined || comparePositions(at, best.at) > 0) best = { artifact, at };
  }
  if (best === undefined) return ok(undefined);
  const { artifact, at } = best;
  const folder = await fetchOnce(site, artifact);
  if (!folder.ok) return folder.error.code === 'integrity' ? ok({ at, record: folder }) : folder;
  if (folder.value === undefined) return ok(undefined);
  const file = recordIn(folder.value);
  const bytes = attempt('read a record', file, () => fs.readFileSync(file));
  return bytes.ok ? ok({ at, record: unpackRecord(bytes.value, `The record in ${artifact.name}`) }) : bytes;
}

/** Layers of the record that go with it. */
function pendingIn(site: Site, record: RemoteRecord): readonly PackedInto[] {
  const wanted = new Set(
    record.workflows.flatMap(({ layers }) => layers.filter(({ at }) => at === '').map(({ digest }) => digest)),
  );
  return [...site.pending].filter(([digest]) => wanted.has(digest)).map(([, layer]) => layer);
}

async function saveRecord(
  site: Site,
  record: RemoteRecord,
  at: Position,
): Promise<Result<RemoteRecord | 'taken', Problem>> {
  const name = artifactName(site.leg, at);
  const layers = pendingIn(site, record);
  const placed = placedAt(record, name, new Set(layers.map(({ hex }) => `sha256:${hex}`)));
  const bytes = packRecord(placed);
  if (!bytes.ok) return bytes;
  const file = path.join(site.folder, name);
  const written = writeArtifact(file, bytes.value, layers);
  if (!written.ok) return written;
  const sent = await uploadArtifact(site.service, { name, file, retentionDays: site.retentionDays });
  discard(file);
  if (!sent.ok) return sent;
  if (sent.value === 'taken') return ok('taken');
  for (const layer of layers) {
    site.pending.delete(`sha256:${layer.hex}`);
    discard(layer.file);
  }
  return ok(placed);
}

/** Keeps a layer until the next record takes it along. */
function sendLayer(site: Site, layer: Layer, file: string): Result<KeptLayer, Problem> {
  if (layer.size >= MAX_LAYER) {
    return err({
      code: 'storage',
      message: `The layer ${layer.digest} is too large for an artifact (${layer.size} bytes).`,
      hint: 'Leave out of checkpoints what can be made again quickly (`checkpoints: exclude` in bootspring.yml).',
    });
  }
  const hex = hexOf(layer.digest);
  const to = path.join(site.folder, `pending-${hex}`);
  try {
    try {
      fs.renameSync(file, to);
    } catch {
      // Another device.
      fs.copyFileSync(file, to);
      fs.rmSync(file);
    }
  } catch (error) {
    return err(problemOf(error, 'take a layer over', to));
  }
  site.pending.set(layer.digest, { hex, file: to, size: layer.size });
  return ok({ ...layer, at: '' });
}

async function openLayer(site: Site, layer: KeptLayer): Promise<Result<string | undefined, Problem>> {
  if (layer.at === '') return ok(site.pending.get(layer.digest)?.file);
  const named = ({ name }: ListedArtifact): boolean => name === layer.at;
  if (!site.listed.some(named)) {
    const listed = await list(site);
    if (!listed.ok) return listed;
  }
  const artifact = site.listed.find(named);
  if (artifact === undefined || artifact.expired === true) return ok(undefined);
  const folder = await fetchOnce(site, artifact);
  if (!folder.ok || folder.value === undefined) return folder;
  const file = layerPathIn(folder.value, hexOf(layer.digest));
  return fs.existsSync(file) ? checkFetched(layer, file) : ok(undefined);
}

/** What the store of artifacts needs to know. */
export interface ArtifactStoreOptions extends StoreOptions {
  /** Days after which GitHub may forget an artifact; what the repository is set to when it is left out. */
  readonly retentionDays?: number;
}

/**
 * The store in the artifacts of the workflow run. Each put is an artifact of its own with one file: the record, and the
 * layers that no artifact before it holds.
 *
 * @returns why there is none, with the line of YAML that would mend it
 */
export function createArtifactStore(options: ArtifactStoreOptions): Result<RemoteStore, Problem> {
  const { actions, leg, spool, budget, signal, begins, retentionDays } = options;
  const runtime = runtimeService(actions, 'The artifact service');
  if (!runtime.ok) return runtime;
  if (!isLeg({ runId: actions.runId, leg })) {
    return err({ code: 'usage', message: `${JSON.stringify(leg)} is not a leg of a run.` });
  }
  if (actions.repository === '') {
    return err({ code: 'storage', message: 'Artifacts are not used: the runner did not set GITHUB_REPOSITORY.' });
  }
  const made = attempt('make a folder for downloads', spool, () => fs.mkdtempSync(path.join(spool, 'artifact-')));
  if (!made.ok) return made;
  const mine = budget.part(SHARE);
  const { token } = actions;
  const site: Site = {
    service: createService('The artifact service', mine, signal),
    api:
      token === undefined ? undefined : { service: createService('The API of GitHub', mine, signal), actions, token },
    leg,
    folder: made.value,
    retentionDays,
    pending: new Map(),
    listed: [],
  };
  const transport: Transport = {
    name: 'artifact',
    newest: () => newestRecord(site),
    save: (record, at) => saveRecord(site, record, at),
    send: (layer, file) => Promise.resolve(sendLayer(site, layer, file)),
    find: () => Promise.resolve(ok(undefined)),
    open: (layer) => openLayer(site, layer),
  };
  return ok(createRemoteStore(transport, { attempt: actions.attempt, begins }));
}
