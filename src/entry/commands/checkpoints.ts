import { resolve } from 'node:path';
import { look } from '../../app/look.ts';
import { diffTrees } from '../../core/checkpoint/diff.ts';
import { type Kept, treeBefore, treeOf } from '../../core/checkpoint/named-tree.ts';
import { safetyOf } from '../../core/checkpoint/safety.ts';
import { knownPaths, surveyManifests } from '../../core/checkpoint/survey.ts';
import { checkpointRows, checkpointsDocument, checkpointTable } from '../../core/views/checkpoints.ts';
import { diffDocument, diffLines } from '../../core/views/tree-diff.ts';
import { span } from '../../core/views/text.ts';
import type { Entry } from '../../model/event.ts';
import { ok, type Problem, type Result } from '../../model/result.ts';
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

/** What is known of the checkpoints of a workflow. */
interface Checkpoints extends Kept {
  readonly entries: readonly Entry[];
}

async function checkpointsOf(cwd: string, id: string | undefined): Promise<Result<Checkpoints, Problem>> {
  const found = await look(createFileStorage(cwd), id);
  if (!found.ok) return found;
  const { state, entries } = found.value;
  const stored = await readManifests(createFileStore(cwd), state.id);
  if (!stored.ok) return stored;
  const pruned = prunedPhases(cwd, state.id, entries);
  const surveyed = surveyManifests({
    state,
    stored: stored.value,
    sha256,
    pruned,
    safety: safetyOf(state, process.platform),
  });
  return ok({ state, entries, stored: stored.value, surveyed, sha256 });
}

/** A table of the checkpoints. Damage is shown and is no failure: `verify` is for that. */
async function listCommand(options: CheckpointsOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await checkpointsOf(cwd, options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { state } = found.value;
  const seen = await lookAt(cwd, knownPaths(found.value.surveyed));
  const rows = checkpointRows(found.value, seen);
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

async function diffCommand(options: CheckpointsOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const found = await checkpointsOf(resolve(options.cwd), options.id);
  if (!found.ok) return screen.fail([found.error]);
  const [first = '', second] = options.phases;
  const later = treeOf(found.value, second ?? first);
  if (!later.ok) return screen.fail([later.error]);
  const earlier = second === undefined ? treeBefore(found.value, first) : treeOf(found.value, first);
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
