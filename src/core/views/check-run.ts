import { plainLine } from '../plain-line.ts';
import type { GateState, PhaseState, TaskState, WorkflowState } from '../state.ts';
import { counted } from '../words.ts';
import type { Finding } from '../../model/finding.ts';
import { type Annotation, annotations } from './annotation.ts';
import { altersGates } from './base-part.ts';
import { AMOUNTS, coveragePart, failures, foundPart, joined, phaseLine, skippedGates } from './digest.ts';
import { fitted } from './fitted.ts';
import { stepItems, tasksTable, waysOn } from './markdown.ts';
import { escapeMarkdown, list } from './markdown-text.ts';
import { type StoryFacts, storyParts } from './story-parts.ts';

/** Conclusions of a check run that are used: GitHub takes all but `success` for not passed. Never `neutral` or `skipped`. */
export type CheckConclusion = 'success' | 'failure' | 'cancelled' | 'action_required';

/** How a check run stands. */
export type CheckStanding =
  | { readonly status: 'queued' | 'in_progress' }
  | { readonly status: 'completed'; readonly conclusion: CheckConclusion };

/** A check run as it should be. */
export interface CheckRunView {
  /** Tells it from the others of the same step: nothing for the workflow, `phase/gate` for a gate. */
  readonly key: string;
  readonly name: string;
  readonly externalId: string;
  /** Whether one is made where there is none. What was not begun only changes what an earlier attempt left. */
  readonly begun: boolean;
  readonly standing: CheckStanding;
  readonly title: string;
  /** Shown behind the title whenever that is sent: it changes with the clock, and is no reason to send anything. */
  readonly outlook?: string;
  /** Markdown. */
  readonly summary: string;
  /** Worst first; none as long as it may still change. */
  readonly annotations: readonly Annotation[];
}

/** What check runs are called and tell beside the state. */
export interface CheckRunFacts extends StoryFacts {
  /** Of the workflow run: its attempts share their check runs, other runs have their own. */
  readonly runId: string;
  /** Digest of the leg. */
  readonly leg: string;
  /** What tells the leg of a matrix from the others, for people; empty without a matrix. */
  readonly label: string;
  /** The only phase that the step runs; empty when it runs all of them. */
  readonly phase: string;
  /** Path of the workspace from the root of the repository; empty where they are the same. */
  readonly folder: string;
  /** Whether each phase has a check run of its own. */
  readonly phases: boolean;
  /** All findings of the newest attempt of a task. */
  readonly findings: (task: TaskState) => readonly Finding[];
  /** Only a gate is judged: that says nothing of the workflow. */
  readonly gateOnly: boolean;
  /** Nobody works on it any more. */
  readonly ended: boolean;
  /** What went wrong beside the verdict: whatever the state says, it did not succeed. */
  readonly problem: string | undefined;
  /** When the run should end; empty where that is not known. */
  readonly outlook?: string;
}

/**
 * GitHub takes 65,535 characters of a summary: https://docs.github.com/rest/checks/runs#create-a-check-run. Some are left
 * for the line that tells how many annotations were sent.
 */
const MOST_SUMMARY = 65_400;
const MOST_TITLE = 200;

type Told = Pick<CheckRunView, 'standing' | 'title'>;

const over = (conclusion: CheckConclusion, title: string): Told => ({
  standing: { status: 'completed', conclusion },
  title,
});

/** The check runs of a workflow: one of itself, one of each gate. Only what passed is a success. */
export function checkRuns(state: WorkflowState, facts: CheckRunFacts): readonly CheckRunView[] {
  const gates = state.phases.flatMap((phase) => phase.gates.map((gate) => gateView(state, phase, gate, facts)));
  if (facts.gateOnly) return gates;
  const phases = facts.phases ? state.phases.map((phase) => phaseView(state, phase, facts)) : [];
  return [workflowView(state, facts), ...phases, ...gates];
}

const annotationsOf = (tasks: readonly TaskState[], { findings, folder }: CheckRunFacts): readonly Annotation[] =>
  annotations(
    tasks.flatMap((task) => findings(task)),
    folder,
  );

/** `bootspring / default / pre-push (18, ubuntu)` */
function nameOf(parts: readonly string[], labels: readonly string[]): string {
  const label = labels.filter((each) => each !== '').join(', ');
  return `${['bootspring', ...parts].join(' / ')}${label === '' ? '' : ` (${label})`}`;
}

const idOf = ({ runId, leg }: CheckRunFacts, ...parts: readonly string[]): string =>
  ['bootspring', runId, leg, ...parts].join(':');

function workflowView(state: WorkflowState, facts: CheckRunFacts): CheckRunView {
  const { workflow } = state.pipeline;
  const { outlook = '' } = facts;
  const { standing, title } = workflowTold(state, facts);
  const agents = facts.phases ? [] : state.phases.flatMap((phase) => phase.agents.tasks);
  return {
    key: '',
    name: nameOf([workflow], [facts.phase, facts.label]),
    externalId: idOf(facts, workflow),
    begun: true,
    standing,
    title: plainLine(title, MOST_TITLE),
    ...(standing.status === 'in_progress' && outlook !== '' ? { outlook } : {}),
    summary: fitted((level) => workflowSummary(state, facts, level), AMOUNTS.length, MOST_SUMMARY),
    annotations: facts.ended ? annotationsOf(agents, facts) : [],
  };
}

function workflowTold(state: WorkflowState, { ended, problem }: CheckRunFacts): Told {
  const done = state.phases.filter((phase) => phase.status === 'completed').length;
  const count = `${done} of ${state.phases.length} phases are over`;
  switch (state.status) {
    case 'completed':
      if (problem !== undefined) return over('failure', problem);
      return over('success', completedTitle(state));
    case 'paused':
      return over('action_required', `Paused ${pausedAt(state)}`);
    case 'failed':
      return over('failure', `Failed: ${state.because ?? ''}`);
    case 'cancelled':
      return over('cancelled', `Cancelled: ${count}`);
    case 'pending':
    case 'running':
      if (!ended) return { standing: { status: 'in_progress' }, title: count };
      if (state.stopping !== undefined) return over('cancelled', `Cancelled: ${count}`);
      return over('failure', problem ?? `Cut off: ${count}`);
  }
}

function completedTitle(state: WorkflowState): string {
  const altered = altersGates(state) ? ['its gates are not those of the base'] : [];
  return ['Completed', ...(skippedGates(state, 1) === '' ? [] : ['with a gate skipped']), ...altered].join(', ');
}

function pausedAt({ pause }: WorkflowState): string {
  if (pause === undefined) return '';
  return pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
}

/** While work is under way only what changes with a phase: a clock would make an update of every second. */
function workflowSummary(state: WorkflowState, facts: CheckRunFacts, level: number): string {
  const { ended } = facts;
  const amount = AMOUNTS[level] ?? AMOUNTS[0];
  if (amount === undefined) return '';
  if (!ended) return phaseLine(state, amount.phases);
  const steps = list(stepItems(waysOn(state)));
  return joined([...storyParts(state, facts, amount, steps), coveragePart(state, amount.items)]);
}

function phaseView(state: WorkflowState, phase: PhaseState, facts: CheckRunFacts): CheckRunView {
  const { workflow } = state.pipeline;
  const { name } = phase.plan;
  const { standing, title } = phaseTold(state, phase, facts);
  const isOver = standing.status === 'completed';
  return {
    key: `phase ${name}`,
    name: nameOf([workflow, name], [facts.label]),
    externalId: idOf(facts, workflow, 'phase', name),
    begun: phase.startedAt !== undefined,
    standing,
    title: plainLine(title, MOST_TITLE),
    summary: fitted((level) => tasksSummary(phase.agents.tasks, title, isOver, level), AMOUNTS.length, MOST_SUMMARY),
    annotations: isOver ? annotationsOf(phase.agents.tasks, facts) : [],
  };
}

/** A phase is over when its gates have passed as well: until then its check run is not green. */
function phaseTold(state: WorkflowState, phase: PhaseState, { ended }: CheckRunFacts): Told {
  const { because = '' } = phase;
  switch (phase.status) {
    case 'completed':
      return over('success', phase.conclusion === 'success' || because === '' ? 'Completed' : because);
    case 'paused':
      return over('action_required', `Paused ${pausedAt(state)}`);
    case 'failed':
      return over('failure', `Failed: ${because}`);
    case 'cancelled':
      return over('cancelled', 'Cancelled');
    case 'pending':
    case 'running':
      if (!ended) return { standing: { status: phase.status === 'running' ? 'in_progress' : 'queued' }, title: '' };
      return over(state.stopping === undefined ? 'failure' : 'cancelled', 'Cut off');
  }
}

function gateView(state: WorkflowState, phase: PhaseState, gate: GateState, facts: CheckRunFacts): CheckRunView {
  const { workflow } = state.pipeline;
  const { standing, title } = gateTold(state, gate, facts);
  return {
    key: `${phase.plan.name}/${gate.plan.name}`,
    name: nameOf([workflow, gate.plan.name], [facts.label]),
    externalId: idOf(facts, workflow, phase.plan.name, gate.plan.name),
    begun: gate.started || gate.skipped !== undefined,
    standing,
    title: plainLine(title, MOST_TITLE),
    summary: fitted((level) => gateSummary(gate, level), AMOUNTS.length, MOST_SUMMARY),
    annotations: gate.verdict === undefined ? [] : annotationsOf(gate.checks.tasks, facts),
  };
}

function gateTold(state: WorkflowState, gate: GateState, { ended }: CheckRunFacts): Told {
  const { verdict, skipped, plan, because = '' } = gate;
  // A person let the workflow go on; that did not make the checks pass (docs/adr/0015-check-runs-fail-closed.md).
  if (skipped !== undefined) return over('failure', `Skipped by ${skipped.by}: ${skipped.reason}`);
  if (verdict === 'passed') return over('success', 'Passed');
  if (verdict !== undefined) {
    const waits = state.pause?.gate === plan.name;
    const name = `${verdict.slice(0, 1).toUpperCase()}${verdict.slice(1)}`;
    return over(waits ? 'action_required' : 'failure', `${name}: ${because}`);
  }
  if (!ended) return { standing: { status: gate.started ? 'in_progress' : 'queued' }, title: 'Not judged yet' };
  const isCutOff = gate.started && state.stopping === undefined && state.status !== 'cancelled';
  return isCutOff ? over('failure', 'Cut off before it was judged') : over('cancelled', 'Not judged');
}

/** Checks that are under way would change it with every one of them. */
function gateSummary({ checks: { tasks }, verdict, because = '' }: GateState, level: number): string {
  if (verdict === undefined) return counted(tasks.length, 'check');
  return tasksSummary(tasks, because, true, level);
}

function tasksSummary(tasks: readonly TaskState[], because: string, isOver: boolean, level: number): string {
  const amount = AMOUNTS[level] ?? AMOUNTS[0];
  if (amount === undefined || !isOver) return because;
  return joined([
    escapeMarkdown(because),
    ...failures(tasks, amount),
    foundPart(tasks, amount.items),
    amount.details ? tasksTable(tasks) : '',
  ]);
}
