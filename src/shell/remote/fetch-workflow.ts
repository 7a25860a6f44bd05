import * as fs from 'node:fs';
import * as path from 'node:path';
import { readChain } from '../../core/checkpoint/chain.ts';
import { savedInOrder } from '../../core/checkpoint/saved.ts';
import { fold } from '../../core/evolve.ts';
import { differences, type Footing } from '../../core/fit.ts';
import type { PhaseState, WorkflowState } from '../../core/state.ts';
import type { Layer } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CheckpointStore, Companion, RemoteStore } from '../../ports.ts';
import { stageWorkflow } from '../carry.ts';
import { attempt, linkOrCopy, problemOf, syncFolder } from '../files.ts';
import { sha256 } from '../hash.ts';
import { examine } from '../journal-reading.ts';
import { layers } from '../layer/layers.ts';
import { createFileStore } from '../store/file.ts';
import { ensureWorkflow, type WorkflowPaths } from '../workflow-dir.ts';
import { unpackArtifacts } from './artifacts-layer.ts';

/** What came of looking for a workflow that an earlier attempt of this workflow run left. */
export type Fetched =
  /** It stands in the workspace's `.bootspring`, whole as far as the checkpoint of `phase`; no file was restored yet. */
  | { readonly kind: 'found'; readonly id: string; readonly phase: string; readonly notes: readonly Problem[] }
  /** It was made on another footing: each difference as a clause. */
  | { readonly kind: 'differs'; readonly id: string; readonly differences: readonly string[] }
  /** There is none that could be gone on with; the notes say why where it is not just that none was ever stored. */
  | { readonly kind: 'none'; readonly notes: readonly Problem[] };

export interface FetchRequest {
  readonly workspace: string;
  /** In the order in which they are asked for layers. */
  readonly stores: readonly RemoteStore[];
  /** What this run would do: finished work counts for nothing else. */
  readonly footing: Footing;
  /** Phase whose checkpoint is wanted; the newest one without it. One before it does where that is not whole. */
  readonly upTo?: string;
  /** Script of a thread that unpacks. */
  readonly packer: string | undefined;
}

/** A workflow that a store knows of and whose journal is whole. */
interface Candidate {
  readonly id: string;
  readonly state: WorkflowState;
  readonly companion: Companion;
  /** Stores that know of this workflow, the one that told of it first. */
  readonly stores: readonly RemoteStore[];
}

/**
 * Finds the workflow that an earlier attempt stored last and puts it into the workspace's `.bootspring`, beside any
 * that is there. Everything is checked before: the journal's chain, the footing, the manifests by the digests that the
 * journal tells, the layers by theirs. Files of the workspace are not touched.
 */
export async function fetchWorkflow(request: FetchRequest): Promise<Fetched> {
  const notes: Problem[] = [];
  const candidates = await findCandidates(request.stores, notes);
  for (const candidate of candidates) {
    const { id, state } = candidate;
    const found = differences(state, request.footing);
    if (found.length > 0) return { kind: 'differs', id, differences: found };
    const installed = await install(request, candidate, notes);
    if (installed.ok) return { kind: 'found', id, phase: installed.value, notes };
    notes.push(installed.error);
  }
  return { kind: 'none', notes };
}

/** The newest workflow as the stores tell of it, what got furthest first; what was told and is of no use is noted. */
async function findCandidates(stores: readonly RemoteStore[], notes: Problem[]): Promise<readonly Candidate[]> {
  const told = await Promise.all(stores.map(async (store) => ({ store, newest: await store.newest() })));
  const candidates: Candidate[] = [];
  for (const { store, newest } of told) {
    if (!newest.ok) {
      notes.push(newest.error);
      continue;
    }
    if (newest.value === undefined) continue;
    const { workflowId: id, ...companion } = newest.value;
    const state = await readState(store, id, companion.journal);
    if (!state.ok) notes.push(state.error);
    else
      candidates.push({
        id,
        state: state.value,
        companion,
        stores: [store, ...stores.filter((each) => each !== store)],
      });
  }
  // An older workflow of this step may have passed what a newer one did not: nothing goes behind the newest.
  const [newest] = [...candidates].sort((a, b) => b.state.createdAt - a.state.createdAt);
  return candidates.filter(({ id }) => id === newest?.id).sort((a, b) => b.state.sequence - a.state.sequence);
}

async function readState(store: RemoteStore, id: string, journal: string): Promise<Result<WorkflowState, Problem>> {
  const examined = await examine(`journal.jsonl of the ${store.name}`, Buffer.from(journal));
  if (!examined.ok) return examined;
  const state = fold(examined.value.entries);
  const refused = (why: string): Problem => ({
    code: 'integrity',
    message: `what the ${store.name} has is of no use: ${why}`,
  });
  if (!state.ok) return err(refused(state.error.message));
  return state.value.id === id ? state : err(refused(`it is the journal of another workflow`));
}

/** Answers the phase of the newest checkpoint that is whole. */
async function install(
  request: FetchRequest,
  candidate: Candidate,
  notes: Problem[],
): Promise<Result<string, Problem>> {
  const staging = stageWorkflow(request.workspace);
  if (!staging.ok) return staging;
  const { folder, settle, discard } = staging.value;
  try {
    const paths = ensureWorkflow(folder, candidate.id);
    const phase = paths.ok ? await fill(request, candidate, paths.value, folder, notes) : paths;
    const wrong = phase.ok ? settle(candidate.id) : phase.error;
    return wrong === undefined ? phase : err(wrong);
  } catch (error) {
    return err(problemOf(error, `fetch ${candidate.id}`, folder));
  } finally {
    discard();
  }
}

async function fill(
  { packer, upTo }: FetchRequest,
  candidate: Candidate,
  paths: WorkflowPaths,
  staging: string,
  notes: Problem[],
): Promise<Result<string, Problem>> {
  const { id, state, companion, stores } = candidate;
  const wrote = attempt('write the journal', paths.journal, () => {
    fs.writeFileSync(paths.journal, companion.journal);
    syncFolder(paths.folder);
  });
  if (!wrote.ok) return wrote;
  const local = createFileStore(staging);
  const texts = await fetchManifests(candidate, local, notes);
  if (!texts.ok) return texts;
  const phase = await fetchTree(candidate, local, texts.value, staging, notes, upTo);
  if (!phase.ok || companion.artifacts === undefined) return phase;
  const { digest } = companion.artifacts;
  const file = await fetchLayer(stores, id, companion.artifacts, notes);
  if (file === undefined) return err(gone(`the artifacts of ${state.id} are in no store any more`));
  const unpacked = await unpackArtifacts(file, digest, path.resolve(paths.artifacts), packer);
  return unpacked.ok ? phase : unpacked;
}

const gone = (message: string): Problem => ({ code: 'storage', message });

const noCheckpoint = (id: string, phase: string, ones: readonly PhaseState[]): Problem => ({
  code: 'usage',
  message: `${id} has no checkpoint of ${phase}; it has those of ${ones.map(({ plan }) => plan.name).join(', ')}`,
});

/** Only what the journal tells of, byte for byte. */
async function fetchManifests(
  { id, state, stores }: Candidate,
  local: CheckpointStore,
  notes: Problem[],
): Promise<Result<ReadonlyMap<string, string>, Problem>> {
  const texts = new Map<string, string>();
  for (const { plan, manifest } of savedInOrder(state)) {
    for (const store of stores) {
      const text = await store.get(id, plan.name);
      if (!text.ok) notes.push(text.error);
      if (!text.ok || text.value === undefined || `sha256:${sha256(text.value)}` !== manifest) continue;
      const put = await local.put(id, plan.name, text.value);
      if (!put.ok) return put;
      texts.set(plan.name, text.value);
      break;
    }
  }
  return ok(texts);
}

/** Fetches the layers of the newest checkpoint that can be had whole, and answers its phase. */
async function fetchTree(
  { id, state, stores }: Candidate,
  local: CheckpointStore,
  texts: ReadonlyMap<string, string>,
  staging: string,
  notes: Problem[],
  upTo: string | undefined,
): Promise<Result<string, Problem>> {
  const ones = savedInOrder(state);
  const last = upTo === undefined ? ones.length - 1 : ones.findIndex(({ plan }) => plan.name === upTo);
  if (upTo !== undefined && last < 0) return err(noCheckpoint(state.id, upTo, ones));
  for (const { plan } of ones.slice(0, last + 1).toReversed()) {
    const chain = readChain(texts, plan.name, sha256);
    if (!chain.ok) {
      notes.push(chain.error.problem);
      continue;
    }
    const missing = await fetchLayers({ stores, local, id, staging, notes }, chain.value.at(-1)?.layers ?? []);
    if (missing === undefined) return ok(plan.name);
    notes.push(gone(`the checkpoint of ${plan.name} is not whole: ${missing}`));
  }
  return err(gone(`${state.id} has no checkpoint that could be brought back`));
}

interface Fetching {
  readonly stores: readonly RemoteStore[];
  readonly local: CheckpointStore;
  readonly id: string;
  /** Folder on the disk of the local store. */
  readonly staging: string;
  readonly notes: Problem[];
}

/** More at once only share the line. */
const AT_ONCE = 4;

/** Answers what is missing, as a clause. */
async function fetchLayers(
  { stores, local, id, staging, notes }: Fetching,
  wanted: readonly Layer[],
): Promise<string | undefined> {
  const waiting = [...wanted];
  let missing: string | undefined;
  const work = async (): Promise<void> => {
    for (let layer = waiting.shift(); layer !== undefined && missing === undefined; layer = waiting.shift()) {
      const there = await local.findLayer(id, layer.digest);
      if (there.ok && there.value !== undefined) continue;
      const file = await fetchLayer(stores, id, layer, notes);
      const put = file === undefined ? undefined : await takeOver(local, id, layer, file, staging);
      if (put === undefined) missing = `layer ${layer.digest} is in no store any more`;
      else if (!put.ok) missing = put.error.message;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return missing;
}

/** A store takes the file that it is given; that of the spool belongs to another one. */
async function takeOver(
  local: CheckpointStore,
  id: string,
  { digest }: Layer,
  file: string,
  staging: string,
): Promise<Result<Layer, Problem>> {
  const copy = path.join(staging, digest.slice('sha256:'.length));
  const copied = attempt('copy a layer', copy, () => linkOrCopy(file, copy));
  return copied.ok ? local.putLayer(id, digest, copy) : copied;
}

/** A file with the layer, from the first store that has it whole. It is one of the spool. */
async function fetchLayer(
  stores: readonly RemoteStore[],
  id: string,
  { digest }: Layer,
  notes: Problem[],
): Promise<string | undefined> {
  for (const store of stores) {
    const file = await store.openLayer(id, digest);
    if (!file.ok) notes.push(file.error);
    if (!file.ok || file.value === undefined) continue;
    const whole = layers.open(file.value, digest.slice('sha256:'.length));
    if (whole.ok) return file.value;
    notes.push(whole.error);
  }
  return undefined;
}
