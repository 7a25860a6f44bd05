import type { Pause } from '../../model/event.ts';
import type { History } from '../../model/history.ts';
import type { Outcome } from '../../model/outcome.ts';
import { hint } from '../hints.ts';
import { isEmpty, isGood, passedNote } from '../outcomes.ts';
import type { GateState, PhaseState, TaskState, WorkflowState } from '../state.ts';
import { next, optionLine } from './option-line.ts';
import { findingLines, findingsCount, unreadLines } from './findings.ts';
import { type Fate, fates, savedText } from './fates.ts';
import { flakyLines, rerunNote } from './flaky.ts';
import { onlyTask, widest, wrongPart } from './phase-parts.ts';
import { diffLines, mendLines } from './mend-part.ts';
import { roundLines } from './rounds.ts';
import { duration, type Line, span, type Tone } from './text.ts';

/** Lines of output that are shown below something that failed. */
const TAIL_LINES = 20;
/** Characters of a command that are shown beside its name. */
const TITLE = 72;

/**
 * What a run has come to, for a terminal: every phase, agent, gate and check, then what to do next.
 * Without `decisions` nobody is asked for one: a gate that was run on its own keeps nothing to go on with.
 * `ended` says that nobody works on it any more, whatever the state says.
 */
export function summaryLines(state: WorkflowState, options: Options = {}): Line[] {
  const all = fates(state);
  const isOver = options.ended === true || !['pending', 'running'].includes(state.status);
  const told = [
    ...roundLines(state),
    ...mendLines(state, options.decisions !== false),
    ...flakyLines(state, options.history),
  ];
  const quiet = options.quiet === true;
  const phases = state.phases.flatMap((phase, at) => {
    const shown = quiet ? wrongPart(phase) : phase;
    return shown === undefined ? [] : phaseLines(shown, all[at], isOver);
  });
  return [
    ...(phases.length > 0 ? [...phases, []] : []),
    ...told,
    ...(told.length > 0 ? [[]] : []),
    ...endingLines(state, options),
    ...(quiet ? [] : savedLines(all, state.pause !== undefined)),
  ];
}

interface Options {
  readonly decisions?: boolean;
  readonly ended?: boolean;
  /** The gate that is all of the run. */
  readonly gate?: string;
  /** Only what failed or waits for a decision, and the verdict. */
  readonly quiet?: boolean;
  /** How long it still takes, while somebody works on it. */
  readonly left?: string;
  /** Recent runs: how often what is flaky was so. */
  readonly history?: History | undefined;
}

/** Sign and tone of a finished, failed, running or waiting thing. */
export function mark(kind: Outcome['kind'] | 'pending' | 'running' | 'paused' | 'advisory'): {
  readonly sign: string;
  readonly tone: Tone;
} {
  switch (kind) {
    case 'passed':
      return { sign: '✓', tone: 'good' };
    case 'reused':
      return { sign: '↺', tone: 'good' };
    case 'failed':
      return { sign: '✗', tone: 'bad' };
    case 'errored':
    case 'timedOut':
      return { sign: '!', tone: 'bad' };
    case 'cancelled':
      return { sign: '■', tone: 'warn' };
    case 'paused':
      return { sign: '‖', tone: 'warn' };
    case 'skipped':
    case 'advisory':
      return { sign: '⚠', tone: 'warn' };
    case 'running':
      return { sign: '▸', tone: 'strong' };
    case 'pending':
      return { sign: '·', tone: 'dim' };
  }
}

/** Sign and tone of a phase: one whose gate was skipped is never plain green. */
export function phaseMark(phase: PhaseState): ReturnType<typeof mark> {
  if (phase.status !== 'completed') return mark(phase.status === 'failed' ? 'failed' : phase.status);
  if (phase.gates.some((gate) => gate.skipped !== undefined)) return mark('skipped');
  return mark(phase.conclusion === 'reused' ? 'reused' : 'passed');
}

/** What need not be done again, when that is anything; set apart from what there is to decide. */
function savedLines(all: readonly Fate[], isPaused: boolean): Line[] {
  const told = savedText(all);
  return told === undefined ? [] : [...(isPaused ? [[]] : []), [span(told, 'dim')]];
}

/** Why a phase was tried again, or cannot begin; what it came to stands below it. */
function fateNote({ status }: PhaseState, fate: Fate | undefined, isOver: boolean): Line {
  const told = fate?.kind === 'retried' || (fate?.kind === 'blocked' && status === 'pending' && isOver);
  return told && fate !== undefined ? [span(`  ${fate.kind}: ${fate.because}`, 'dim')] : [];
}

function phaseLines(phase: PhaseState, fate: Fate | undefined, isOver: boolean): Line[] {
  // Of one that was reused for its inputs the gate was judged now, and is shown.
  if (fate?.kind === 'reused' && phase.conclusion !== 'reused') {
    const name = span(phase.plan.name, 'strong');
    const { sign, tone } = phaseMark(phase).tone === 'good' ? mark('reused') : phaseMark(phase);
    return [[span(`${sign} `, tone), name, span(`  ${duration(phase.activeMs)}  ${fate.because}`, 'dim')]];
  }
  const { sign, tone } = phaseMark(phase);
  const time = phase.startedAt === undefined ? '' : `  ${duration(phase.activeMs)}`;
  const head: Line = [
    span(`${sign} `, tone),
    span(phase.plan.name, phase.status === 'pending' ? 'dim' : 'strong'),
    span(time, 'dim'),
    ...fateNote(phase, fate, isOver),
    ...(phase.reuse.step === 'missed' ? [span(`  not reused: ${phase.reuse.because ?? ''}`, 'dim')] : []),
  ];
  if (phase.status === 'pending') return [head];
  // Where a phase is no more than one agent that did its work, one line tells it.
  const only = head.length === 3 ? onlyTask(phase) : undefined;
  if (only !== undefined) {
    const name = only.plan.name === phase.plan.name ? '' : `${only.plan.name}: `;
    return [[span(`${taskMark(only).sign} `, tone), ...head.slice(1), span(`  ${name}${taskNote(only)}`, 'dim')]];
  }
  const width = widest(phase);
  return [
    head,
    ...phase.agents.tasks.map((task) => taskLine(task, width, '  ')),
    ...phase.gates.flatMap((gate) => gateLines(gate, width)),
  ];
}

function gateLines(gate: GateState, width: number): Line[] {
  const verdict =
    gate.skipped === undefined
      ? (gate.verdict ?? 'not judged')
      : `skipped by ${gate.skipped.by}: ${gate.skipped.reason}`;
  const tone: Tone =
    gate.skipped !== undefined
      ? 'warn'
      : gate.verdict === 'passed'
        ? 'good'
        : gate.verdict === undefined
          ? 'dim'
          : 'bad';
  return [
    [span('  gate ', 'dim'), span(gate.plan.name), span('  '), span(verdict, tone)],
    ...gate.checks.tasks.map((task) => taskLine(task, width - 2, '    ')),
  ];
}

/** How an outcome is shown. Nothing to judge is neither good nor bad. */
export const outcomeMark = (outcome: Outcome): ReturnType<typeof mark> =>
  isEmpty(outcome) ? { sign: '−', tone: 'dim' } : mark(outcome.kind);

/** How a task is shown: an advisory failure and an audit that can't block are warnings, never plain green. */
export function taskMark(task: TaskState): ReturnType<typeof mark> {
  const { outcome } = task;
  if (outcome === undefined) return mark(task.status === 'pending' ? 'pending' : 'running');
  return isSoft(task) ? mark('advisory') : outcomeMark(outcome);
}

/** Whether a task did not succeed and blocks nothing all the same. */
export function isSoft({ outcome, plan }: TaskState): boolean {
  if (outcome === undefined || isGood(outcome) || !('enforcement' in plan)) return false;
  return plan.enforcement === 'advisory' || isTolerated(outcome, plan.unreachable);
}

function isTolerated(outcome: Outcome, unreachable: 'warn' | 'block'): boolean {
  return outcome.kind === 'errored' && outcome.reason === 'unreachable' && unreachable === 'warn';
}

function taskLine(task: TaskState, width: number, indent: string): Line {
  const { sign, tone } = task.flaky ? mark('advisory') : taskMark(task);
  const line = [span(`${indent}${sign} `, tone), span(task.plan.name.padEnd(width))];
  if (task.outcome === undefined) return [...line, span(task.status === 'pending' ? '  not run' : '  …', 'dim')];
  line.push(span(`  ${duration(task.durationMs)}`, 'dim'));
  const note = taskNote(task);
  if (note !== '') line.push(span(`  ${note}`, isGood(task.outcome) && !task.flaky ? 'dim' : tone));
  return line;
}

function taskNote(task: TaskState): string {
  const { outcome } = task;
  const flaky = task.flaky ? `flaky: passed at attempt ${task.round}` : '';
  const title = titleOf(task);
  const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' ? 'advisory' : '';
  const because =
    outcome === undefined || outcome.kind === 'passed' ? passedText(outcome, title) : (task.because ?? '');
  const found = task.findings === undefined ? '' : findingsCount(task.findings);
  return [flaky, advisory, because, found, rerunNote(task)].filter((part) => part !== '').join('; ');
}

/** What ran; a detail stands for it, and what it was limited to goes with it. */
function passedText(outcome: Extract<Outcome, { readonly kind: 'passed' }> | undefined, title: string): string {
  if (outcome === undefined) return title;
  const note = passedNote(outcome);
  return outcome.detail === undefined && note !== undefined ? `${title}: ${note}` : (note ?? title);
}

function endingLines(state: WorkflowState, { decisions = true, ended = false, left = '', gate }: Options): Line[] {
  const total = duration(state.activeMs);
  const warnings = state.warnings.map((warning): Line => [span(`warning: ${warning}`, 'warn')]);
  // Where nobody is asked, there is nobody at the workspace whom a command would help.
  const goOn = decisions ? [next('go on', `bootspring resume ${state.id}`)] : [];
  if (state.restoring !== undefined) {
    const { phase } = state.restoring;
    if (!ended) return [...warnings, [span(`Being restored to ${phase}`, 'strong')]];
    // It was killed: the next command ends it first.
    return [...warnings, [span('Broken off', 'bad'), span(` while ${phase} was restored`)], ...goOn];
  }
  switch (state.status) {
    case 'completed':
      if (gate !== undefined) return [...warnings, [span('Passed', 'good'), span(` in ${total}: gate ${gate}`)]];
      return [...warnings, [span('Completed', 'good'), span(` in ${total}: ${state.because ?? ''}`)]];
    case 'paused':
      return [
        ...warnings,
        ...(state.pause === undefined ? [] : pauseLines(state, state.pause, decisions ? 'commands' : 'nothing')),
      ];
    case 'cancelled':
      return [
        ...warnings,
        [
          span('Cancelled', 'warn'),
          span((state.because ?? '').replace(/^(?:cancelled(?= by )|)/, (said) => (said === '' ? ': ' : ''))),
        ],
        ...(state.decision?.kind === 'cancel' ? [] : goOn),
      ];
    case 'failed':
      return [...warnings, [span('Failed', 'bad'), span(`: ${state.because ?? ''}`)]];
    case 'pending':
    case 'running':
      if (state.restored !== undefined) {
        const text = [span('Restored', 'good'), span(` to ${state.restored.phase}, waiting to be resumed`)];
        return [...warnings, text, ...goOn];
      }
      if (!ended) {
        const rest = left === '' ? [] : [span(`, ${left}`)];
        return [...warnings, [span(`Under way for ${total}`, 'strong'), ...rest]];
      }
      return [...warnings, [span('Broken off', 'bad'), span(` after ${total}`)], ...goOn];
  }
}

/** How a person may decide: by commands that are shown, by a question that follows, or not at all. */
export type Offer = 'commands' | 'question' | 'nothing';

/** Why the workflow waits, the last lines of what failed, and what a person can do, as commands to copy. */
export function pauseLines(state: WorkflowState, pause: Pause, offer: Offer = 'commands'): Line[] {
  const where = pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
  const isStopped = pause.reason === 'stopped';
  const tone = isStopped ? 'warn' : 'bad';
  const lines: Line[] = [
    [span(offer === 'nothing' ? 'Not passed' : 'Paused', tone), span(` ${where}`)],
    ...pause.details.map((detail): Line => [span(`  ${detail}`, tone)]),
  ];
  lines.push(...diffLines(pause));
  if (!isStopped) for (const task of failedTasks(state, pause)) lines.push([], ...tailLines(task));
  if (offer !== 'commands') return lines;
  lines.push([], [span('What you can do', 'strong')]);
  for (const option of pause.options) lines.push(optionLine(state.id, pause, option));
  return lines;
}

function failedTasks(state: WorkflowState, pause: Pause): TaskState[] {
  const phase = state.phaseByName.get(pause.phase);
  const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
  const tasks = gate?.checks.tasks ?? phase?.agents.tasks ?? [];
  return tasks.filter((task) => task.outcome !== undefined && !isGood(task.outcome));
}

const shortened = (title: string): string => (title.length <= TITLE ? title : `${title.slice(0, TITLE - 1)}…`);

/** What a task runs, short enough for a line. */
export const titleOf = ({ plan }: TaskState): string => shortened(plan.steps.map((step) => step.title).join(' && '));

/** The command of a task that is to be mended: naming all of several would send somebody to the wrong one. */
export const failedTitle = ({ plan: { steps }, rerun, lastStep }: TaskState): string =>
  (steps[rerun?.step ?? lastStep] ?? steps[0])?.title ?? '';

function tailLines(task: TaskState): Line[] {
  const tail = task.evidence?.tail.trimEnd() ?? '';
  const advice = task.outcome === undefined ? undefined : hint(task.outcome, task.evidence);
  const lines: Line[] = [[span(`${task.plan.name}: ${shortened(failedTitle(task))}`, 'strong')]];
  const end = tail.split('\n').slice(-TAIL_LINES);
  // What only a report tells, or stands further up, nobody has read yet.
  const shown = tail === '' ? findingLines(task.findings) : [...unreadLines(task.findings, end), ...end];
  for (const text of shown) lines.push([span('  │ ', 'dim'), span(text)]);
  if (advice !== undefined) lines.push([span(`  ${advice}`, 'warn')]);
  return lines;
}
