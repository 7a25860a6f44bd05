import { resolve } from 'node:path';
import { look } from '../../app/look.ts';
import { readChain } from '../../core/checkpoint/chain.ts';
import { diffTrees } from '../../core/checkpoint/diff.ts';
import { outlookOf } from '../../core/checkpoint/outlook.ts';
import { entriesOf } from '../../core/checkpoint/rows.ts';
import type { SafetyRules } from '../../core/checkpoint/safety.ts';
import { phasesAfter } from '../../core/checkpoint/saved.ts';
import { type StoredManifests, type Surveyed, surveyManifests } from '../../core/checkpoint/survey.ts';
import { finalTree, type Tree } from '../../core/checkpoint/tree.ts';
import type { WorkflowState } from '../../core/state.ts';
import { type CheckpointRow, checkpointsDocument, checkpointTable } from '../../core/views/checkpoints.ts';
import { diffDocument, diffLines } from '../../core/views/tree-diff.ts';
import { span } from '../../core/views/text.ts';
import { DEFAULT_RULES } from '../../model/checkpoint-rules.ts';
import type { Entry } from '../../model/event.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { CheckpointsOptions } from '../../shell/cli/checkpoints.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { tableText } from '../../shell/console/table.ts';
import { sha256 } from '../../shell/hash.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { createFileStore } from '../../shell/store/file.ts';
import { readManifests } from '../../shell/store/manifests.ts';
import { prunedPhases } from '../../shell/store/pruned.ts';
import { lookAt } from '../../shell/store/seen.ts';

/** Lines of a difference that a terminal is given. */
const MOST_LINES = 200;

/** `bootspring checkpoints`: which there are, what lies between two of them, and which may go. */
export async function checkpointsCommand(options: CheckpointsOptions): Promise<ExitCode> {
  switch (options.what) {
    case 'list':
      return listCommand(options);
    case 'diff':
      return diffCommand(options);
    case 'prune':
      return (await import('./prune.ts')).pruneCommand(options);
  }
}

/** What the trees of a workflow are checked against before anything of them is brought back. */
export const safetyOf = (state: WorkflowState | undefined): SafetyRules => ({
  platform: process.platform,
  maxSize: (state?.pipeline.checkpoints ?? DEFAULT_RULES).maxSize,
});

/** What is known of the checkpoints of a workflow. */
interface Checkpoints {
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
  readonly stored: StoredManifests;
  readonly surveyed: readonly Surveyed[];
}

async function checkpointsOf(cwd: string, id: string | undefined): Promise<Result<Checkpoints, Problem>> {
  const found = await look(createFileStorage(cwd), id);
  if (!found.ok) return found;
  const { state, entries } = found.value;
  const stored = await readManifests(createFileStore(cwd), state.id);
  if (!stored.ok) return stored;
  const pruned = prunedPhases(cwd, state.id, entries);
  const surveyed = surveyManifests({ state, stored: stored.value, sha256, pruned, safety: safetyOf(state) });
  return ok({ state, entries, stored: stored.value, surveyed });
}

/** A table of the checkpoints. Damage is shown and is no failure: `verify` is for that. */
async function listCommand(options: CheckpointsOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await checkpointsOf(cwd, options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { state } = found.value;
  const rows = await rowsOf(cwd, found.value);
  screen.print([[span(`${state.pipeline.workflow} ${state.id}`, 'strong'), span(`  ${state.status}`, 'dim')]]);
  if (rows.length === 0) screen.print([[span('no checkpoint yet', 'dim')]]);
  else {
    const { head, rows: cells } = checkpointTable(rows, screen.stream.isTTY ? Date.now() : undefined);
    const painted = cells.map((row) => row.map((cell) => screen.paint([cell])));
    screen.stream.write(`${tableText(head, painted, (text) => screen.paint([span(text, 'dim')]))}\n`);
  }
  screen.json(() => checkpointsDocument(state.id, rows));
  return EXIT.completed;
}

async function rowsOf(cwd: string, { state, entries, surveyed }: Checkpoints): Promise<readonly CheckpointRow[]> {
  const known = new Set<string>();
  for (const { manifest, tree } of surveyed) {
    for (const name of tree?.keys() ?? []) known.add(name);
    const told = manifest === undefined || tree !== undefined ? undefined : entriesOf(manifest);
    for (const entry of told?.ok === true ? told.value : []) known.add(entry.path);
  }
  const seen = await lookAt(cwd, known);
  const newBytes = new Map<string, number>();
  for (const { event } of entries) {
    if (event.type === 'CheckpointSaved' && event.newBytes !== undefined) newBytes.set(event.phase, event.newBytes);
  }
  return surveyed.map((each) => {
    const bytes = each.standing === 'stale' ? undefined : newBytes.get(each.phase);
    const outlook = each.tree === undefined ? undefined : outlookOf(each.tree, known, seen);
    return {
      ...each,
      after: phasesAfter(state, each.phase),
      ...(bytes === undefined ? {} : { newBytes: bytes }),
      ...(outlook === undefined ? {} : { outlook }),
    };
  });
}

async function diffCommand(options: CheckpointsOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const found = await checkpointsOf(resolve(options.cwd), options.id);
  if (!found.ok) return screen.fail([found.error]);
  const [first = '', second] = options.phases;
  const later = treeOf(found.value, second ?? first);
  if (!later.ok) return screen.fail([later.error]);
  const earlier = second === undefined ? parentOf(found.value, first) : treeOf(found.value, first);
  if (!earlier.ok) return screen.fail([earlier.error]);
  const { name: from, tree: before } = earlier.value;
  const { name: to, tree: after } = later.value;
  const view = { from: before, to: after, diff: diffTrees(before, after) };
  const all = options.verbose || !screen.stream.isTTY;
  screen.print([
    [span(`${from ?? 'the checkout'} → ${to ?? ''}`, 'strong'), span(`  ${found.value.state.id}`, 'dim')],
    ...diffLines(view, all ? Infinity : MOST_LINES),
  ]);
  screen.json(() => diffDocument(found.value.state.id, from, to ?? second ?? first, view));
  return EXIT.completed;
}

interface NamedTree {
  /** Phase; null for the checkout. */
  readonly name: string | null;
  readonly tree: Tree;
}

/** The tree of a phase's checkpoint, of a stale one as well. */
function treeOf({ state, stored, surveyed }: Checkpoints, phase: string): Result<NamedTree, Problem> {
  const one = surveyed.find((each) => each.phase === phase);
  if (one === undefined) {
    const names = surveyed.map((each) => each.phase).join(', ');
    return err({
      code: 'usage',
      message: `${state.id} has no checkpoint of ${JSON.stringify(phase)}.`,
      hint: names === '' ? 'It has none yet.' : `It has those of ${names}.`,
    });
  }
  if (one.tree !== undefined) return ok({ name: phase, tree: one.tree });
  const text = (name: string): string | undefined => {
    const answer = stored.get(name);
    return answer?.ok === true ? answer.value : undefined;
  };
  const damaged = (message: string): Result<never, Problem> =>
    err({ code: 'integrity', message, hint: '`bootspring verify` tells which checkpoints are whole.' });
  if (one.standing === 'pruned') {
    return err({ code: 'usage', message: `The checkpoint of ${phase} was pruned.`, hint: 'Compare others.' });
  }
  if (one.standing === 'damaged') return damaged(one.because ?? `The checkpoint of ${phase} is damaged.`);
  const chain = readChain(text, phase, sha256);
  if (!chain.ok) return damaged(chain.error.problem.message);
  const tree = finalTree(chain.value);
  return tree.ok ? ok({ name: phase, tree: tree.value }) : damaged(tree.error);
}

/** The tree that a checkpoint tells the difference from: its parent's, or what a checkout of the commit has. */
function parentOf(checkpoints: Checkpoints, phase: string): Result<NamedTree, Problem> {
  const manifest = checkpoints.surveyed.find((each) => each.phase === phase)?.manifest;
  if (manifest?.parent != null) return treeOf(checkpoints, manifest.parent);
  const own = treeOf(checkpoints, phase);
  if (!own.ok) return own;
  const inCommit = [...own.value.tree].filter(
    ([, entry]) => entry.type === 'folder' || (entry.type === 'file' && entry.layer === undefined),
  );
  return ok({ name: null, tree: new Map(inCommit) });
}
