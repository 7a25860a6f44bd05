import { showName } from '../../core/checkpoint/names.ts';
import { entriesOf } from '../../core/checkpoint/rows.ts';
import type { Surveyed } from '../../core/checkpoint/survey.ts';
import type { TreeFile } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { CheckpointStore, Progress } from '../../ports.ts';
import type { Layers, OpenLayer, Pool } from '../layer/types.ts';

/** What is to be verified. */
export interface VerifyRequest {
  readonly workflowId: string;
  readonly store: CheckpointStore;
  /** The workflow's checkpoints, with their manifests. */
  readonly surveyed: readonly Surveyed[];
  readonly layers: Layers;
  readonly pool: Pool;
  /** Bytes of contents read, and those that there are. */
  readonly onProgress?: Progress;
}

/** A layer that was read. */
export interface VerifiedLayer {
  readonly digest: string;
  /** Bytes of the contents in it; 0 when that cannot be told. */
  readonly bytes: number;
  /** Files and links in it. */
  readonly entries: number;
  /** Of code `integrity` when it is missing or not whole. */
  readonly problem?: Problem;
}

/** What the checkpoints of a workflow are worth. */
export interface Verified {
  /** Phases whose manifests are there. */
  readonly checkpoints: readonly string[];
  /** Every layer that is stored or that a manifest names, by digest. */
  readonly layers: readonly VerifiedLayer[];
  /** Everything that is wrong, damage before what could not be read. */
  readonly problems: readonly Problem[];
  /** Phases whose checkpoint can be restored. */
  readonly restorable: readonly string[];
}

/** A row of a manifest and the phase that it is of. */
interface Claim {
  readonly phase: string;
  readonly file: TreeFile;
}

type Opened = Result<OpenLayer, Problem>;

/**
 * Reads every byte of a workflow's layers, each once, and compares them with what the manifests tell of them.
 * It goes on after damage: all of it is told.
 */
export async function verifyCheckpoints(request: VerifyRequest): Promise<Result<Verified, Problem>> {
  const { surveyed, store, workflowId } = request;
  const stored = await store.listLayers(workflowId);
  if (!stored.ok) return stored;
  const claims = claimsOf(surveyed);
  const named = surveyed.flatMap(({ manifest }) => manifest?.layers ?? []);
  const digests = [...new Set([...named, ...stored.value].map((layer) => layer.digest))].sort();
  const opened = new Map<string, Opened>();
  for (const digest of digests) opened.set(digest, await openStored(request, digest));
  const layers = await readLayers(request, opened);
  const wrongRows = new Map<string, Problem>();
  for (const [digest, layer] of opened) {
    if (layer.ok) compareRows(digest, layer.value, claims.get(digest) ?? [], wrongRows);
  }
  const problems = [
    ...surveyed.flatMap(({ phase, because }) => (because === undefined ? [] : [damagedManifest(phase, because)])),
    ...layers.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
    ...wrongRows.values(),
  ];
  const bad = new Set(layers.filter(({ problem }) => problem !== undefined).map(({ digest }) => digest));
  const isRestorable = ({ standing, manifest, chain }: Surveyed): boolean =>
    standing === 'current' &&
    manifest?.layers.every(({ digest }) => !bad.has(digest)) === true &&
    chain?.every(({ phase }) => !wrongRows.has(phase)) === true;
  return ok({
    checkpoints: surveyed.filter(({ manifest }) => manifest !== undefined).map(({ phase }) => phase),
    layers,
    problems: problems.toSorted((a, b) => Number(a.code !== 'integrity') - Number(b.code !== 'integrity')),
    restorable: surveyed.filter(isRestorable).map(({ phase }) => phase),
  });
}

const damagedManifest = (phase: string, message: string): Problem => ({
  code: 'integrity',
  message,
  where: `checkpoints/${phase}.json`,
});

/** What the manifests say is in each layer. */
function claimsOf(surveyed: readonly Surveyed[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { phase, manifest } of surveyed) {
    const entries = manifest === undefined ? undefined : entriesOf(manifest);
    for (const file of entries?.ok === true ? entries.value : []) {
      if (file.type !== 'file' || file.layer === undefined) continue;
      const there = claims.get(file.layer) ?? [];
      there.push({ phase, file });
      claims.set(file.layer, there);
    }
  }
  return claims;
}

async function openStored({ store, workflowId, surveyed, layers }: VerifyRequest, digest: string): Promise<Opened> {
  const file = await store.openLayer(workflowId, digest);
  if (!file.ok) return file;
  if (file.value !== undefined) return layers.open(file.value, digest.slice('sha256:'.length));
  const users = surveyed.filter(({ manifest }) => manifest?.layers.some((layer) => layer.digest === digest));
  return err({
    code: 'integrity',
    message: `The layer ${digest} is missing; the checkpoints of ${users.map(({ phase }) => phase).join(', ')} need it.`,
    where: `layers/${digest.slice('sha256:'.length)}`,
  });
}

const contentBytes = ({ entries }: OpenLayer): number =>
  entries.reduce((sum, entry) => sum + (entry.type === 'file' ? entry.size : 0), 0);

async function readLayers(request: VerifyRequest, opened: ReadonlyMap<string, Opened>): Promise<VerifiedLayer[]> {
  const { layers, pool, onProgress } = request;
  const total = [...opened.values()].reduce((sum, layer) => sum + (layer.ok ? contentBytes(layer.value) : 0), 0);
  let done = 0;
  const onBytes = (count: number): void => onProgress?.((done += count), total);
  const verified: VerifiedLayer[] = [];
  for (const [digest, layer] of opened) {
    if (!layer.ok) {
      verified.push({ digest, bytes: 0, entries: 0, problem: layer.error });
      continue;
    }
    const read = await layers.extract({ layer: layer.value, wanted: [], all: true, pool, onBytes });
    const told = { digest, bytes: contentBytes(layer.value), entries: layer.value.entries.length };
    verified.push(read.ok ? told : { ...told, problem: read.error });
  }
  return verified;
}

/** Notes, by phase, the rows that tell something else than the layer's listing; the first is shown. */
function compareRows(digest: string, layer: OpenLayer, claims: readonly Claim[], wrong: Map<string, Problem>): void {
  const listed = new Map(layer.entries.map((entry) => [entry.path, entry]));
  for (const { phase, file } of claims) {
    const held = listed.get(file.path);
    const same = held?.type === 'file' && held.size === file.size && `sha256:${held.digest}` === file.digest;
    if (same || wrong.has(phase)) continue;
    const what = held === undefined ? 'it is not there' : 'something else is there';
    wrong.set(
      phase,
      damagedManifest(
        phase,
        `The checkpoint of ${phase} says that ${showName(file.path)} is in the layer ${digest}, and ${what}.`,
      ),
    );
  }
}
