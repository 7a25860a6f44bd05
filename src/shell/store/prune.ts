import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { fold } from '../../core/evolve.ts';
import {
  type PrunePlan,
  type PruneRules,
  planPrune,
  type Removal,
  type StoredFile,
  type StoredManifest,
  type StoredWorkflow,
} from '../../core/checkpoint/prune.ts';
import { isSaved, isTheSaved } from '../../core/checkpoint/saved.ts';
import type { WorkflowState } from '../../core/state.ts';
import { layerSchema } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { NAME_PATTERN } from '../../model/status.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt } from '../files.ts';
import { sha256 } from '../hash.ts';
import { readJournal } from '../journal-reading.ts';
import { claim, isOwned, type Ownership } from '../owner.ts';
import { listWorkflows, pathsOf, STATE_FOLDER, type WorkflowPaths } from '../workflow-dir.ts';
import { folderOf } from './folders.ts';
import { LAYER_NAME } from './layer-file.ts';
import { writePruned } from './pruned.ts';

/** What prune works on. */
export interface PruneRequest {
  readonly workspace: string;
  readonly store: CheckpointStore;
  readonly rules: PruneRules;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Nothing is removed. */
  readonly dryRun: boolean;
}

/** What was removed, or would be. */
export interface Pruned {
  readonly plan: PrunePlan;
  /** What could not be removed: `plan` tells it as removed all the same. */
  readonly problems: readonly Problem[];
}

/** Names that `temporaryNameFor` gives. */
const LEFTOVER = /^\..+\.\d+-[0-9a-f]{12}\.tmp$/;

/** Only what tells which layers a manifest needs: its rows may be many. */
const referring = z.object({ layers: z.array(layerSchema) });

/**
 * Removes stored checkpoints as `planPrune` decides. Each workflow is owned while its checkpoints are looked at and
 * removed, so that no run takes it up meanwhile.
 *
 * @returns `storage` when it cannot be told what is stored; `usage` when there is no workflow `rules.only`
 */
export async function pruneCheckpoints(request: PruneRequest): Promise<Result<Pruned, Problem>> {
  const found = listWorkflows(request.workspace);
  if (!found.ok) return found;
  const owned: Ownership[] = [];
  try {
    const stored: StoredWorkflow[] = [];
    const sequences = new Map<string, number>();
    for (const { id } of found.value) {
      const here = own(request, id, owned);
      if (!here.ok) return here;
      const told = await stateIn(pathsOf(request.workspace, id).journal);
      if (typeof told !== 'string') sequences.set(id, told.sequence);
      const workflow = await storedOf(request, id, { told, mine: here.value });
      if (!workflow.ok) return workflow;
      stored.push(workflow.value);
    }
    const plan = planPrune(stored, request.rules, request.now, strayFiles(request, stored));
    return ok({ plan, problems: request.dryRun ? [] : await carryOut(request, plan, sequences) });
  } finally {
    for (const each of owned) each.release();
  }
}

/** Whether the workflow is this process's to prune. Nothing is claimed where nothing is to be removed. */
function own({ workspace, dryRun }: PruneRequest, id: string, owned: Ownership[]): Result<boolean, Problem> {
  const { folder } = pathsOf(workspace, id);
  if (dryRun) return ok(!isOwned(folder));
  for (const part of ['checkpoints', 'layers'] as const) {
    const there = folderOf(workspace, id, part);
    if (!there.ok) return there;
  }
  const claimed = claim(folder);
  if (claimed.ok) owned.push(claimed.value);
  else if (claimed.error.code !== 'owned') return claimed;
  return ok(claimed.ok);
}

/** The state that a journal tells, or why none is taken from it. */
type Told = WorkflowState | 'damaged' | 'unreadable';

async function stateIn(journal: string): Promise<Told> {
  const read = await readJournal(journal);
  if (!read.ok) return read.error.code === 'integrity' ? 'damaged' : 'unreadable';
  const folded = fold(read.value.entries);
  return folded.ok ? folded.value : 'damaged';
}

async function storedOf(
  request: PruneRequest,
  id: string,
  { told, mine }: { readonly told: Told; readonly mine: boolean },
): Promise<Result<StoredWorkflow, Problem>> {
  const { workspace } = request;
  const state = typeof told === 'string' ? undefined : told;
  const files = storedFiles(workspace, id);
  if (!files.ok) return files;
  const manifests = await storedManifests(request, id, state);
  if (!manifests.ok) return manifests;
  const touched = lastWritten(pathsOf(workspace, id));
  if (!touched.ok) return touched;
  return ok({
    id,
    status: mine ? statusOf(told) : 'owned',
    updatedAt: state?.updatedAt ?? touched.value,
    manifests: manifests.value,
    files: files.value,
  });
}

/** When the journal was written to; when the folder was made where there is none. */
function lastWritten({ journal, folder }: WorkflowPaths): Result<number, Problem> {
  return attempt('look at the workflow', folder, () =>
    Math.floor((fs.statSync(journal, { throwIfNoEntry: false }) ?? fs.statSync(folder)).mtimeMs),
  );
}

function statusOf(state: Told): StoredWorkflow['status'] {
  if (typeof state === 'string') return state;
  return state.restoring === undefined ? state.status : 'restoring';
}

async function storedManifests(
  { workspace, store }: PruneRequest,
  id: string,
  state: WorkflowState | undefined,
): Promise<Result<StoredManifest[], Problem>> {
  const phases = await store.list(id);
  if (!phases.ok) return phases;
  const manifests: StoredManifest[] = [];
  for (const phase of phases.value) {
    const file = path.join(pathsOf(workspace, id).checkpoints, `${phase}.json`);
    const stat = attempt('look at a checkpoint', file, () => fs.lstatSync(file));
    if (!stat.ok) return stat;
    const text = await store.get(id, phase);
    const whole = text.ok ? text.value : undefined;
    const parsed = whole === undefined ? undefined : referring.safeParse(JSON.parse(whole));
    // One that was put in the place of another tells nothing of what that one needs.
    const told = state === undefined || whole === undefined || isTheSaved(state, phase, sha256(Buffer.from(whole)));
    manifests.push({
      phase,
      bytes: stat.value.size,
      // What a journal that cannot be read would tell is not known.
      current: state === undefined || isSaved(state, phase),
      layers: told ? parsed?.data?.layers.map((layer) => layer.digest) : undefined,
    });
  }
  // A checkpoint goes before the one that it tells the difference from.
  const indexOf = ({ phase }: StoredManifest): number => state?.phaseByName.get(phase)?.index ?? Infinity;
  return ok(manifests.toSorted((a, b) => Math.sign(indexOf(b) - indexOf(a)) || 0));
}

/** Layers, also damaged ones, and leftovers of writes. */
function storedFiles(workspace: string, id: string): Result<StoredFile[], Problem> {
  const files: StoredFile[] = [];
  for (const part of ['checkpoints', 'layers'] as const) {
    const there = folderOf(workspace, id, part);
    if (!there.ok) return there;
    const folder = there.value;
    if (folder === undefined) continue;
    const looked = attempt('look at what is stored', folder, () => {
      for (const name of fs.readdirSync(folder).sort()) {
        const kind =
          part === 'layers' && LAYER_NAME.test(name) ? 'layer' : LEFTOVER.test(name) ? 'leftover' : undefined;
        const stat = kind === undefined ? undefined : fs.lstatSync(path.join(folder, name), { bigint: true });
        if (kind === undefined || stat === undefined || stat.isDirectory()) continue;
        files.push({
          kind,
          name: kind === 'layer' ? `sha256:${name}` : `${part}/${name}`,
          ...sizeAndNames(stat),
        });
      }
    });
    if (!looked.ok) return looked;
  }
  return ok(files);
}

/** Milliseconds after which nobody writes a temporary file any more. */
const STRAY_AGE = 86_400_000;

/** Temporary files that killed processes left, while none is at work. */
function strayFiles({ workspace, now }: PruneRequest, stored: readonly StoredWorkflow[]): StoredFile[] {
  if (stored.some(({ status }) => status === 'owned')) return [];
  const folder = temporaryFolderOf(workspace);
  const looked = attempt('look at temporary files', folder, () => {
    if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return fs.readdirSync(folder).flatMap((name): StoredFile[] => {
      const stat = fs.lstatSync(path.join(folder, name), { bigint: true });
      if (!stat.isFile() || now - Number(stat.mtimeMs) < STRAY_AGE) return [];
      return [{ kind: 'leftover', name, ...sizeAndNames(stat) }];
    });
  });
  // A file that cannot be looked at harms nobody.
  return looked.ok ? looked.value : [];
}

const temporaryFolderOf = (workspace: string): string => path.join(path.resolve(workspace), STATE_FOLDER, 'tmp');

const sizeAndNames = (stat: fs.BigIntStats): Pick<StoredFile, 'bytes' | 'inode' | 'links'> => ({
  bytes: Number(stat.size),
  inode: `${stat.dev}:${stat.ino}`,
  links: Number(stat.nlink),
});

/** Removes in the given order. What fails is told; what would then lack something is left as it is. */
async function carryOut(
  request: PruneRequest,
  { removals, emptied }: PrunePlan,
  sequences: ReadonlyMap<string, number>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  /** Workflows of which a manifest could not be removed: their layers stay. */
  const stuck = new Set<string>();
  const at = new Date(request.now).toISOString();
  for (const { workflowId, because } of emptied) {
    const sequence = sequences.get(workflowId);
    if (sequence === undefined) continue;
    const noted = writePruned(request.workspace, workflowId, { at, sequence, because });
    if (noted.ok) continue;
    problems.push(noted.error);
    stuck.add(workflowId);
  }
  for (const each of removals) {
    if (stuck.has(each.workflowId)) continue;
    const removed = await carryOutOne(request, each);
    if (removed.ok) continue;
    problems.push(removed.error);
    if (each.kind === 'manifest') stuck.add(each.workflowId);
  }
  return problems;
}

async function carryOutOne({ workspace, store }: PruneRequest, each: Removal): Promise<Result<void, Problem>> {
  switch (each.kind) {
    case 'manifest':
      return NAME_PATTERN.test(each.name) ? store.remove(each.workflowId, each.name) : ok(undefined);
    case 'layer':
      return store.removeLayer(each.workflowId, each.name);
    case 'leftover': {
      if (each.workflowId === '') {
        const stray = path.join(temporaryFolderOf(workspace), each.name);
        return attempt('remove a leftover', stray, () => fs.rmSync(stray, { force: true }));
      }
      const part = each.name.startsWith('layers/') ? 'layers' : 'checkpoints';
      const folder = folderOf(workspace, each.workflowId, part);
      if (!folder.ok || folder.value === undefined) return folder.ok ? ok(undefined) : err(folder.error);
      const file = path.join(folder.value, path.posix.basename(each.name));
      return attempt('remove a leftover', file, () => fs.rmSync(file, { force: true }));
    }
  }
}
