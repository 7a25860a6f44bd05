import {
  EMPTY_RECORD,
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
import { LAST_SEQUENCE } from '../../core/remote/keys.ts';
import type { Layer } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { Companion, RemoteStore } from '../../ports.ts';
import { damagedLayer, describeLayer, layerName } from '../store/layer-file.ts';
import { checkDocument } from '../store/sealed.ts';
import { checkPhaseName, checkWorkflowId } from '../workflow-dir.ts';
import { discard } from './unpack.ts';
import type { Transport } from './transport.ts';

/** How a store begins. */
export interface Beginning {
  /** Attempt of the workflow run that it stores for. */
  readonly attempt: number;
  /** `empty`: nothing can be there, so nothing is asked. */
  readonly begins: 'empty' | 'newest';
}

/** Positions that are tried when somebody else has one: a process of this attempt that was killed left records. */
const MAX_TAKEN = 5;

const plain = ({ digest, size, mediaType }: KeptLayer): Layer => ({ digest, size, mediaType });

/** Where the work of one store stands. Everything happens one after the other. */
class Recorder {
  readonly #transport: Transport;
  readonly #attempt: number;
  readonly #companions = new Map<string, Companion>();
  #record: RemoteRecord | undefined;
  /** Why the newest record could not be read, until there is a newer one. */
  #damage: Problem | undefined;
  #sequence = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(transport: Transport, { attempt: number, begins }: Beginning) {
    this.#transport = transport;
    this.#attempt = number;
    if (begins === 'empty') this.#record = EMPTY_RECORD;
  }

  /** Does something with the record, once everything before has been done. */
  inTurn<T>(work: (record: RemoteRecord) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    const turn = this.#turn.then(async () => {
      const begun = await this.#begin();
      return begun.ok ? work(begun.value) : begun;
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** As `inTurn`, for what can only be told when the newest record was whole. */
  inspect<T>(work: (record: RemoteRecord) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    return this.inTurn((record) => (this.#damage === undefined ? work(record) : Promise.resolve(err(this.#damage))));
  }

  accompany(workflowId: string, companion: Companion): void {
    this.#companions.set(workflowId, companion);
  }

  companionOf(workflowId: string): Companion | undefined {
    return this.#companions.get(workflowId);
  }

  /** Notes what is known of layers; the next record tells it. */
  note(record: RemoteRecord): void {
    this.#record = record;
  }

  async save(record: RemoteRecord): Promise<Result<void, Problem>> {
    for (let turn = 0; turn < MAX_TAKEN; turn += 1) {
      // An upload that failed may have taken its position nevertheless.
      this.#sequence += 1;
      if (this.#sequence > LAST_SEQUENCE) break;
      const saved = await this.#transport.save(record, { attempt: this.#attempt, sequence: this.#sequence });
      if (!saved.ok) return saved;
      if (saved.value !== 'taken') {
        this.#record = saved.value;
        this.#damage = undefined;
        return ok(undefined);
      }
      const newest = await this.#transport.newest();
      if (newest.ok && newest.value?.at.attempt === this.#attempt) {
        this.#sequence = Math.max(this.#sequence, newest.value.at.sequence);
      }
    }
    return err({
      code: 'storage',
      message: 'A checkpoint was not stored away from this machine: another process stores under the same names.',
      hint: 'Give steps that use bootspring in the same job an `id:` each.',
    });
  }

  async #begin(): Promise<Result<RemoteRecord, Problem>> {
    if (this.#record !== undefined) return ok(this.#record);
    const newest = await this.#transport.newest();
    if (!newest.ok) return newest;
    this.#record = EMPTY_RECORD;
    if (newest.value === undefined) return ok(this.#record);
    const { at, record } = newest.value;
    if (at.attempt === this.#attempt) this.#sequence = at.sequence;
    if (record.ok) this.#record = record.value ?? EMPTY_RECORD;
    else this.#damage = record.error;
    return ok(this.#record);
  }
}

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
