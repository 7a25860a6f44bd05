import {
  type KeptLayer,
  layerIn,
  type RemoteRecord,
  withLayer,
  withManifest,
  withoutLayer,
  withoutManifest,
  withoutPlace,
  workflowIn,
} from '../../core/remote/record.ts';
import type { Layer } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { RemoteStore } from '../../ports.ts';
import { damagedLayer, describeLayer, layerName } from '../store/layer-file.ts';
import { checkDocument } from '../store/sealed.ts';
import { checkPhaseName, checkWorkflowId } from '../workflow-dir.ts';
import { type Beginning, Recorder } from './recorder.ts';
import { discard } from './unpack.ts';
import type { Transport } from './transport.ts';

const plain = ({ digest, size, mediaType }: KeptLayer): Layer => ({ digest, size, mediaType });

type IsWhole = (file: string) => Promise<boolean>;

async function openLayer(
  recorder: Recorder,
  transport: Transport,
  record: RemoteRecord,
  layer: KeptLayer,
): Promise<Result<string | undefined, Problem>> {
  const opened = await transport.open(layer);
  const isGone = opened.ok ? opened.value === undefined : opened.error.code === 'integrity';
  // A service that lost a layer gets it again from whoever has it.
  if (isGone) recorder.note(withoutPlace(record, layer.at, layer.digest));
  return opened;
}

async function findLayer(
  transport: Transport,
  record: RemoteRecord,
  workflowId: string,
  digest: string,
): Promise<Result<KeptLayer | undefined, Problem>> {
  const known = layerIn(record, workflowId, digest);
  if (known !== undefined) return ok(known);
  return workflowIn(record, workflowId)?.dropped.includes(digest) === true ? ok(undefined) : transport.find(digest);
}

async function putLayer(
  recorder: Recorder,
  transport: Transport,
  request: { readonly workflowId: string; readonly digest: string; readonly file: string },
  isWhole: IsWhole | undefined,
): Promise<Result<Layer, Problem>> {
  const { workflowId, digest, file } = request;
  const given = describeLayer(digest, file);
  if (!given.ok) return given;
  const layer = given.value;
  if (layer === undefined) {
    return err({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
  }
  return recorder.inTurn(async (record) => {
    const isDropped = workflowIn(record, workflowId)?.dropped.includes(digest) === true;
    const there = await findLayer(transport, record, workflowId, digest);
    if (!there.ok) return there;
    let isDamaged = false;
    if (there.value !== undefined && isWhole !== undefined) {
      const opened = await openLayer(recorder, transport, record, there.value);
      if (!opened.ok && opened.error.code !== 'integrity') return opened;
      isDamaged = !opened.ok || (opened.value !== undefined && !(await isWhole(opened.value)));
    }
    if (there.value !== undefined && !isDamaged) {
      recorder.note(withLayer(record, workflowId, there.value));
      const dropped = discard(file);
      return dropped.ok ? ok(plain(there.value)) : dropped;
    }
    const sent = await transport.send(layer, file, isDamaged || isDropped);
    if (!sent.ok) return sent;
    recorder.note(withLayer(record, workflowId, sent.value));
    return ok(plain(sent.value));
  });
}

const refuse = <T>(
  problem: Problem | undefined,
  work: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> => (problem === undefined ? work() : Promise.resolve(err(problem)));

/** The parts of a store that are about manifests. */
function manifests(recorder: Recorder): Pick<RemoteStore, 'put' | 'get' | 'list' | 'remove'> {
  return {
    put: (workflowId, phase, text) =>
      refuse(checkWorkflowId(workflowId) ?? checkPhaseName(phase) ?? checkDocument(text), () =>
        recorder.inTurn((record) =>
          recorder.save(withManifest(record, workflowId, { phase, text }, recorder.companionOf(workflowId))),
        ),
      ),
    get: (workflowId, phase) =>
      refuse(checkWorkflowId(workflowId) ?? checkPhaseName(phase), () =>
        recorder.inspect(async (record) =>
          ok(workflowIn(record, workflowId)?.manifests.find((each) => each.phase === phase)?.text),
        ),
      ),
    list: (workflowId) =>
      refuse(checkWorkflowId(workflowId), () =>
        recorder.inspect(async (record) =>
          ok((workflowIn(record, workflowId)?.manifests ?? []).map(({ phase }) => phase).sort()),
        ),
      ),
    remove: (workflowId, phase) =>
      refuse(checkWorkflowId(workflowId) ?? checkPhaseName(phase), () =>
        recorder.inTurn(async (record) => {
          const isThere = workflowIn(record, workflowId)?.manifests.some((each) => each.phase === phase) === true;
          return isThere ? recorder.save(withoutManifest(record, workflowId, phase)) : ok(undefined);
        }),
      ),
  };
}

const checkLayer = (workflowId: string, digest: string): Problem | undefined => {
  const name = layerName(digest);
  return checkWorkflowId(workflowId) ?? (name.ok ? undefined : name.error);
};

/** The parts of a store that are about layers. */
function layers(
  recorder: Recorder,
  transport: Transport,
): Pick<RemoteStore, 'putLayer' | 'findLayer' | 'openLayer' | 'listLayers' | 'removeLayer'> {
  const find = (workflowId: string, digest: string): Promise<Result<KeptLayer | undefined, Problem>> =>
    recorder.inTurn(async (record) => {
      const found = await findLayer(transport, record, workflowId, digest);
      if (found.ok && found.value !== undefined) recorder.note(withLayer(record, workflowId, found.value));
      return found;
    });
  return {
    putLayer: (workflowId, digest, file, isWhole) =>
      refuse(checkLayer(workflowId, digest), () =>
        putLayer(recorder, transport, { workflowId, digest, file }, isWhole),
      ),
    findLayer: (workflowId, digest) =>
      refuse(checkLayer(workflowId, digest), async () => {
        const found = await find(workflowId, digest);
        return found.ok ? ok(found.value === undefined ? undefined : plain(found.value)) : found;
      }),
    openLayer: (workflowId, digest) =>
      refuse(checkLayer(workflowId, digest), async () => {
        const found = await find(workflowId, digest);
        const layer = found.ok ? found.value : undefined;
        if (!found.ok) return found;
        if (layer === undefined) return ok(undefined);
        return recorder.inTurn((record) => openLayer(recorder, transport, record, layer));
      }),
    listLayers: (workflowId) =>
      refuse(checkWorkflowId(workflowId), () =>
        recorder.inspect(async (record) => {
          const listed = (workflowIn(record, workflowId)?.layers ?? []).map(plain);
          return ok(listed.sort((a, b) => (a.digest < b.digest ? -1 : 1)));
        }),
      ),
    removeLayer: (workflowId, digest) =>
      refuse(checkLayer(workflowId, digest), () =>
        recorder.inTurn(async (record) => {
          const isThere = workflowIn(record, workflowId)?.layers.some((each) => each.digest === digest) === true;
          return isThere ? recorder.save(withoutLayer(record, workflowId, digest)) : ok(undefined);
        }),
      ),
  };
}

/**
 * The store over a service. Manifests count once `put` has answered; a layer that was put counts with the next
 * manifest, because nothing refers to it before.
 *
 * Problems: `usage` for a name that is none, `integrity` for what is damaged, `storage` for a service that does not
 * answer or refuses.
 */
export function createRemoteStore(transport: Transport, beginning: Beginning): RemoteStore {
  const recorder = new Recorder(transport, beginning);
  return {
    name: transport.name,
    accompany: (workflowId, companion) => recorder.accompany(workflowId, companion),
    newest: () =>
      recorder.inspect(async (record) => {
        const last = record.workflows.findLast(({ manifests: there }) => there.length > 0);
        if (last === undefined) return ok(undefined);
        const { id, journal, artifacts } = last;
        return ok({ workflowId: id, journal, ...(artifacts === undefined ? {} : { artifacts }) });
      }),
    ...manifests(recorder),
    ...layers(recorder, transport),
  };
}

/**
 * Holds a layer's file that a service gave against what is known of the layer.
 *
 * @returns the file; `integrity` when it cannot be that layer: then the file is gone
 */
export function checkFetched(layer: Layer, file: string): Result<string, Problem> {
  const described = describeLayer(layer.digest, file);
  const found = described.ok ? described.value : undefined;
  if (found?.size === layer.size && found.mediaType === layer.mediaType) return ok(file);
  discard(file);
  if (!described.ok) return described;
  return err(damagedLayer(layer.digest, 'what was fetched is another file than the one that was stored'));
}
