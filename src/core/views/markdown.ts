import type { Pause } from '../../model/event.ts';
import { WORST_FINDINGS } from '../../model/constants.ts';
import type { Problem } from '../../model/result.ts';
import { hint } from '../hints.ts';
import { isGood } from '../outcomes.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import { type Fate, fates } from './fates.ts';
import { findingsPart } from './findings.ts';
import { codeBlock, codeSpan, escapeMarkdown, list, MOST_TEXT } from './markdown-text.ts';
import { retryText } from './option-line.ts';
import { failedTitle, taskMark } from './summary.ts';
import { duration } from './text.ts';

/** Characters of a table, at most three bytes each. */
export const MOST_TABLE = 70_000;
const TAIL_LINES = 30;

/** Text from outside as code in a cell of a table. There a bar would end the cell, even in code. */
export const codeCell = (text: string, limit = MOST_TEXT): string => codeSpan(text, limit).replaceAll('|', '\\|');

/** Where a summary is read. */
export interface SummaryPlace {
  /** People read it beside their workspace and not on GitHub, so they decide by commands. */
  readonly local?: boolean;
  /** Somebody works on it now. */
  readonly live?: boolean;
  /** Tells the leg of a matrix from the others; nothing where there is none. */
  readonly label?: string;
}

/** The job summary of a run that did not begin: what is wrong and what to do about it. */
export function problemSummary(problems: readonly Problem[]): string {
  const items = problems.map(({ message, where, hint: advice }) => {
    const place = where === undefined ? '' : `<br>at ${escapeMarkdown(where)}`;
    return `**${escapeMarkdown(message)}**${place}${advice === undefined ? '' : `<br>${escapeMarkdown(advice)}`}`;
  });
  return `## ❌ Bootspring did not run\n\n${list(items)}\n`;
}

/** What somebody who looks at a paused run on GitHub can do: a sentence, and a command where there is one. */
export function nextSteps(pause: Pause): readonly { readonly what: string; readonly command?: string }[] {
  const command = pause.gate === undefined ? `bootspring run --phase ${pause.phase}` : `bootspring gate ${pause.gate}`;
  return [
    { what: 'mend it, try it on your machine, and push', command },
    { what: 'if it failed by chance, re-run the failed jobs' },
  ];
}

/** Whether a workflow that waits for nobody's decision is not over: it was stopped or cut off, or was restored. */
export const canGoOn = ({ status, decision }: WorkflowState): boolean =>
  status === 'running' || status === 'pending' || (status === 'cancelled' && decision?.kind !== 'cancel');

/** What somebody who looks at a run on GitHub that has ended can do; nothing when it is over. */
export function waysOn(state: WorkflowState): ReturnType<typeof nextSteps> {
  if (state.pause !== undefined) return nextSteps(state.pause);
  return canGoOn(state) ? [{ what: 'to go on, re-run the failed jobs' }] : [];
}

/** What somebody can do in the workspace of a paused workflow. */
export function localSteps(id: string, pause: Pause): ReturnType<typeof nextSteps> {
  return pause.options.map((option) => {
    switch (option) {
      case 'retry':
        return {
          what: retryText(pause, 'let what the fix did stand, and judge it'),
          command: `bootspring resume ${id}`,
        };
      case 'skip':
        return { what: 'skip the gate', command: `bootspring skip ${id} --gate ${pause.gate} --reason "…"` };
      case 'cancel':
        return { what: 'give it up', command: `bootspring cancel ${id}` };
    }
  });
}

/** What the workflow has come to, as a heading with the facts below it. */
export function heading(state: WorkflowState, { live = false, label = '' }: SummaryPlace = {}): string {
  const because = escapeMarkdown(state.because ?? '');
  const leg = label === '' ? '' : ` · ${escapeMarkdown(label)}`;
  const facts = `<sub>workflow ${escapeMarkdown(state.pipeline.workflow)}${leg} · ${state.id} · ${duration(state.activeMs)}</sub>`;
  switch (state.status) {
    case 'completed':
      return `## ✅ Completed\n\n${because}\n\n${facts}`;
    case 'paused':
      return `## ❌ Paused ${escapeMarkdown(whereOf(state.pause))}\n\n${facts}`;
    case 'failed':
      return `## ❌ Failed\n\n${because}\n\n${facts}`;
    case 'cancelled':
      return `## ⏹ Cancelled\n\n${because}\n\n${facts}`;
    case 'pending':
    case 'running':
      if (state.restored !== undefined)
        return `## ⏪ Restored to ${escapeMarkdown(state.restored.phase)}\n\nIt waits to be resumed.\n\n${facts}`;
      if (live) return `## ⏳ Under way\n\n${facts}`;
      return `## ⏹ Cut off\n\nThe run was ended before the workflow was over.\n\n${facts}`;
  }
}

/** `at gate pre-push after testing` */
export function whereOf(pause: Pause | undefined): string {
  if (pause === undefined) return '';
  return pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
}

/**
 * What failed: its command, what it found or else the end of its output, and the next step. A check that says where it
 * hurts needs no end of its output, which is what it says once more; one that could not end says something else there.
 */
export function failure(task: TaskState, lines = TAIL_LINES): string {
  const found = findingsPart(task.findings, Math.min(lines, WORST_FINDINGS));
  const isToldApart = found !== '' && (task.findings?.errors ?? 0) > 0 && task.outcome?.kind === 'failed';
  const tail = lastLines(task.evidence?.tail ?? '', isToldApart ? 0 : lines);
  const advice = task.outcome === undefined ? undefined : hint(task.outcome, task.evidence);
  const parts = [
    `**${escapeMarkdown(task.plan.name)}**: ${codeSpan(failedTitle(task))}`,
    found,
    tail === '' ? '' : codeBlock(tail),
    advice ?? '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Tasks that ended and are not good. */
export const unsuccessful = (tasks: readonly TaskState[]): readonly TaskState[] =>
  tasks.filter((task) => task.outcome !== undefined && !isGood(task.outcome));

/** Next steps, as items of a list. */
export const stepItems = (steps: ReturnType<typeof nextSteps>): readonly string[] =>
  steps.map(({ what, command }) => (command === undefined ? what : `${what}: \`${command}\``));

/** The last lines of an output; blank ones at its end do not count. */
const lastLines = (text: string, lines: number): string =>
  lines === 0 ? '' : text.trimEnd().split('\n').slice(-lines).join('\n');

/** Tasks that have begun and have no outcome. */
export function tasksUnderWay(state: WorkflowState): readonly TaskState[] {
  return state.phases.flatMap(tasksOf).filter((task) => task.status === 'running' || task.status === 'waiting');
}

/** Agents and checks of a phase. */
export function tasksOf(phase: PhaseState): readonly TaskState[] {
  return [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
}

/** What a task runs. */
const titleOf = (task: TaskState): string => task.plan.steps.map((step) => step.title).join(' && ');

/** What became of a task, with its sign. */
export function taskSign(task: TaskState): string {
  if (task.outcome === undefined) return task.status === 'pending' ? '· not run' : '▸ under way';
  const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' && !isGood(task.outcome);
  if (advisory) return `⚠ ${task.outcome.kind} (advisory)`;
  return task.flaky ? '⚠ flaky' : `${taskMark(task).sign} ${task.outcome.kind}`;
}

/** A table of all phases with their gates. */
export function phaseTable(state: WorkflowState, room = MOST_TABLE): string {
  const all = fates(state);
  const rows = state.phases.map((phase, at) => phaseRow(phase, all[at]));
  return table(['phase', 'status', 'this run', 'gates', 'time', 'because'], rows, room);
}

function phaseRow(phase: PhaseState, fate: Fate | undefined): readonly string[] {
  const gates = phase.gates.map(
    (gate) => `${gate.plan.name}: ${gate.skipped === undefined ? (gate.verdict ?? 'not judged') : 'skipped'}`,
  );
  const time = phase.startedAt === undefined ? '' : duration(phase.activeMs);
  const because = fate?.because ?? phase.because ?? '';
  return [phase.plan.name, phase.status, fate?.kind ?? '', gates.join(', '), time, because].map((cell) =>
    escapeMarkdown(cell),
  );
}

/** A table of tasks with what became of each; empty without one. */
export function tasksTable(tasks: readonly TaskState[], room = MOST_TABLE): string {
  const rows = tasks.map((task) => [
    escapeMarkdown(task.plan.id),
    taskSign(task),
    task.attempts === 0 ? '' : duration(task.durationMs),
    task.attempts === 0 ? '' : `${task.attempts}`,
    codeCell(titleOf(task)),
    // That it passed stands in the column of the outcome.
    escapeMarkdown(task.because === 'passed' ? '' : (task.because ?? '')),
  ]);
  if (rows.length === 0) return '';
  const head = ['task', 'outcome', 'time', 'attempts', 'command', 'note'];
  return table(head, rows, room);
}

/** A table of escaped cells, as many rows as so many characters have room for. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], most = MOST_TABLE): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---'))];
  let room = most;
  for (const [at, cells] of rows.entries()) {
    const text = line(cells);
    room -= text.length;
    if (room < 0) return `${lines.join('\n')}\n\n… and ${rows.length - at} more`;
    lines.push(text);
  }
  return lines.join('\n');
}

/** What people asked for with a command on GitHub, other than a skip: who and what. */
export function ordersPart({ decisions }: WorkflowState, most?: number): string {
  const items = decisions.flatMap((decision) => {
    if (decision.kind === 'skip' || decision.proof === undefined) return [];
    const what = 'phase' in decision && decision.phase !== undefined ? ` ${escapeMarkdown(decision.phase)}` : '';
    return [`Asked for by ${escapeMarkdown(decision.by)}: ${decision.kind}${what}`];
  });
  return list(items, most);
}
