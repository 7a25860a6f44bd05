import type { Pause } from '../../model/event.ts';
import type { Problem } from '../../model/result.ts';
import { hint } from '../hints.ts';
import { isGood } from '../outcomes.ts';
import { plainLine } from '../plain-line.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import { type Fate, fates } from './fates.ts';
import { mark } from './summary.ts';
import { duration } from './text.ts';

/**
 * The runner drops a summary above 1 MiB whole. Each part has its share of that: two tables of these many characters
 * (at most three bytes each), the ends of ten outputs, and two lists, whose texts grow eightfold at worst.
 */
const MOST_TABLE = 70_000;
const MOST_TAILS = 10;
const MOST_TAIL = 8_000;
const TAIL_LINES = 30;
const MOST_ITEMS = 50;
/** Characters of one text from outside in a list or a cell. */
const MOST_TEXT = 400;

/** Text from outside, so that it is shown and does nothing: no markup, no mention, no image, no link, no emoji. */
export function escapeMarkdown(text: string, limit = MOST_TEXT): string {
  return (
    plainLine(text, limit)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_{}[\]()#+!|~=-]/g, '\\$&')
      // A number with a full stop would begin a list.
      .replace(/^(\d+)\./, '$1\\.')
      // GitHub looks for these in what is already rendered, where a backslash is gone.
      .replaceAll('$', '&#36;\u200b')
      .replaceAll('@', '@\u200b')
      .replaceAll(/\\#(?=\d)/g, '\\#\u200b')
      .replaceAll(/\b(GH)\\-(?=\d)/gi, '$1\\-\u200b')
      .replaceAll(/:(?=[a-z+\\-][\w+\\-]*:)/gi, ':\u200b')
      .replaceAll(/(https?|ftp|www)([:.])/gi, '$1\u200b$2')
  );
}

/** Text from outside as code in a cell of a table. There a bar would end the cell, even in code. */
const codeCell = (text: string): string => codeSpan(text).replaceAll('|', '\\|');

/** Text from outside as code in a line: nothing in it has a meaning. */
export function codeSpan(text: string, limit = MOST_TEXT): string {
  const shown = plainLine(text, limit);
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown, 0) + 1);
  // One space at each end belongs to the marks and is not shown.
  return `${fence} ${shown} ${fence}`;
}

/** The longest run of backticks, or `least`. */
function longestRun(text: string, least: number): number {
  return [...text.matchAll(/`+/g)].reduce((most, run) => Math.max(most, run[0].length), least);
}

/** A code block whose fence is longer than any in the text. */
export function codeBlock(text: string): string {
  const shown = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .slice(-MOST_TAIL);
  const fence = '`'.repeat(longestRun(shown, 2) + 1);
  return `${fence}text\n${shown}\n${fence}`;
}

/** Where a summary is read. */
export interface SummaryPlace {
  /** People read it beside their workspace and not on GitHub, so they decide by commands. */
  readonly local?: boolean;
  /** Somebody works on it now. */
  readonly live?: boolean;
}

/** The job summary: the verdict first, then why, what to do, and every phase. */
export function jobSummary(state: WorkflowState, place: SummaryPlace = {}): string {
  const parts = [
    heading(state, place),
    ...(state.pause === undefined ? [] : pauseSections(state, state.pause, place)),
    ...(state.status === 'running' ? [underWay(state, place)] : []),
    ordersPart(state),
    list(state.warnings.map((each) => `⚠ ${escapeMarkdown(each)}`)),
    phaseTable(state),
    taskTable(state),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
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

/** What somebody can do in the workspace of a paused workflow. */
export function localSteps(id: string, pause: Pause): ReturnType<typeof nextSteps> {
  return pause.options.map((option) => {
    switch (option) {
      case 'retry':
        return { what: 'mend it and go on', command: `bootspring resume ${id}` };
      case 'skip':
        return { what: 'skip the gate', command: `bootspring skip ${id} --gate ${pause.gate} --reason "…"` };
      case 'cancel':
        return { what: 'give it up', command: `bootspring cancel ${id}` };
    }
  });
}

/** What the workflow has come to, as a heading with the facts below it. */
export function heading(state: WorkflowState, { live = false }: SummaryPlace = {}): string {
  const because = escapeMarkdown(state.because ?? '');
  const facts = `<sub>workflow ${escapeMarkdown(state.pipeline.workflow)} · ${state.id} · ${duration(state.activeMs)}</sub>`;
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

function pauseSections(state: WorkflowState, pause: Pause, { local = false }: SummaryPlace): readonly string[] {
  const phase = state.phaseByName.get(pause.phase);
  const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
  const bad = unsuccessful((gate?.checks ?? phase?.agents)?.tasks ?? []);
  const steps = stepItems(pause, local ? localSteps(state.id, pause) : nextSteps(pause));
  return [
    list(pause.details.map((detail) => `**${escapeMarkdown(detail)}**`)),
    ...bad.slice(0, MOST_TAILS).map((task) => failure(task)),
    bad.length > MOST_TAILS ? `… and ${bad.length - MOST_TAILS} more` : '',
    `### What you can do\n\n${list(steps)}`,
  ];
}

/** What failed: its command, the end of its output, and the next step. */
export function failure(task: TaskState, lines = TAIL_LINES): string {
  const tail = lastLines(task.evidence?.tail ?? '', lines);
  const advice = task.outcome === undefined ? undefined : hint(task.outcome);
  const parts = [
    `**${escapeMarkdown(task.plan.name)}**: ${codeSpan(titleOf(task))}`,
    tail === '' ? '' : codeBlock(tail),
    advice ?? '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Tasks that ended and are not good. */
export const unsuccessful = (tasks: readonly TaskState[]): readonly TaskState[] =>
  tasks.filter((task) => task.outcome !== undefined && !isGood(task.outcome));

/** The next steps after a pause, as items of a list. */
export const stepItems = (pause: Pause, steps = nextSteps(pause)): readonly string[] =>
  steps.map(({ what, command }) => (command === undefined ? what : `${what}: \`${command}\``));

/** The last lines of an output; blank ones at its end do not count. */
const lastLines = (text: string, lines: number): string =>
  lines === 0 ? '' : text.trimEnd().split('\n').slice(-lines).join('\n');

/** What is being done, or was when the run was cut off. */
function underWay(state: WorkflowState, { live = false }: SummaryPlace): string {
  const tasks = tasksUnderWay(state).map((task) => `${escapeMarkdown(task.plan.id)} ${live ? 'is' : 'was'} under way`);
  return list(tasks);
}

/** Tasks that have begun and have no outcome. */
export function tasksUnderWay(state: WorkflowState): readonly TaskState[] {
  return state.phases.flatMap(tasksOf).filter((task) => task.status === 'running' || task.status === 'waiting');
}

/** Agents and checks of a phase. */
export function tasksOf(phase: PhaseState): readonly TaskState[] {
  return [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
}

const titleOf = (task: TaskState): string => task.plan.steps.map((step) => step.title).join(' && ');

function sign(task: TaskState): string {
  if (task.outcome === undefined) return task.status === 'pending' ? '· not run' : '▸ under way';
  const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' && !isGood(task.outcome);
  if (advisory) return `⚠ ${task.outcome.kind} (advisory)`;
  return task.flaky ? '⚠ flaky' : `${mark(task.outcome.kind).sign} ${task.outcome.kind}`;
}

/** A table of all phases with their gates. */
export function phaseTable(state: WorkflowState): string {
  const all = fates(state);
  const rows = state.phases.map((phase, at) => phaseRow(phase, all[at]));
  return table(['phase', 'status', 'this run', 'gates', 'time', 'because'], rows);
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

function taskTable(state: WorkflowState): string {
  const shown = tasksTable(state.phases.flatMap(tasksOf));
  return shown === '' ? '' : `<details><summary>Agents and checks</summary>\n\n${shown}\n\n</details>`;
}

/** A table of tasks with what became of each; empty without one. */
export function tasksTable(tasks: readonly TaskState[]): string {
  const rows = tasks.map((task) => [
    escapeMarkdown(task.plan.id),
    sign(task),
    task.attempts === 0 ? '' : duration(task.durationMs),
    task.attempts === 0 ? '' : `${task.attempts}`,
    codeCell(titleOf(task)),
    // That it passed stands in the column of the outcome.
    escapeMarkdown(task.because === 'passed' ? '' : (task.because ?? '')),
  ]);
  if (rows.length === 0) return '';
  const head = ['task', 'outcome', 'time', 'attempts', 'command', 'note'];
  return table(head, rows);
}

/** A table of escaped cells, as many rows as it has room for. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---'))];
  let room = MOST_TABLE;
  for (const [at, cells] of rows.entries()) {
    const text = line(cells);
    room -= text.length;
    if (room < 0) return `${lines.join('\n')}\n\n… and ${rows.length - at} more`;
    lines.push(text);
  }
  return lines.join('\n');
}

/** What people asked for with a command on GitHub, other than a skip: who and what. */
export function ordersPart({ decisions }: WorkflowState, most = MOST_ITEMS): string {
  const items = decisions.flatMap((decision) => {
    if (decision.kind === 'skip' || decision.proof === undefined) return [];
    const what = 'phase' in decision && decision.phase !== undefined ? ` ${escapeMarkdown(decision.phase)}` : '';
    return [`Asked for by ${escapeMarkdown(decision.by)}: ${decision.kind}${what}`];
  });
  return list(items, most);
}

/** A list of escaped texts. */
export function list(items: readonly string[], most = MOST_ITEMS): string {
  const shown = items.slice(0, most).map((item) => `- ${item}`);
  if (items.length > most) shown.push(`- … and ${items.length - most} more`);
  return shown.join('\n');
}
