import type { Outcome } from '../../model/outcome.ts';
import type { Conclusion, Status } from '../../model/status.ts';
import type { KnownFindings } from '../findings/known.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import {
  type ComparedFindings,
  type ComparedTests,
  compareFindings,
  compareTests,
  type FindingsSide,
} from './compare-findings.ts';

/** One of two runs that are compared. */
export interface ComparedSide {
  /** What people call it: an id, or `attempt 1`. */
  readonly label: string;
  readonly state: WorkflowState;
  readonly findings: readonly KnownFindings[];
}

/** What differs between two workflows, or between two attempts of one. Durations are milliseconds of work. */
export interface Comparison {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  /** Every phase of either, in the order of the later run. */
  readonly phases: readonly ComparedPhase[];
  /** Agents and checks that ended otherwise. */
  readonly tasks: readonly ComparedTask[];
  readonly findings: ComparedFindings;
  readonly tests: ComparedTests;
}

export interface ComparedRun {
  readonly label: string;
  readonly id: string;
  readonly workflow: string;
  readonly sha: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly durationMs: number;
}

export interface ComparedPhase {
  readonly phase: string;
  /** Null where the plan has no such phase. */
  readonly before: PhaseSide | null;
  readonly after: PhaseSide | null;
}

export interface PhaseSide {
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly durationMs: number;
}

/** How a task ended; `not run` where it has not, null where the plan has no such task. */
export type EndedAs = Outcome['kind'] | 'not run' | null;

export interface ComparedTask {
  readonly task: string;
  readonly before: EndedAs;
  readonly after: EndedAs;
}

/** Compares two runs. Nothing of either is changed. */
export function compareRuns(before: ComparedSide, after: ComparedSide): Comparison {
  const [left, right] = [findingsSide(before), findingsSide(after)];
  return {
    before: comparedRun(before),
    after: comparedRun(after),
    phases: comparePhases(before.state, after.state),
    tasks: compareTasks(before.state, after.state),
    findings: compareFindings(left, right),
    tests: compareTests(left, right),
  };
}

function comparedRun({ label, state }: ComparedSide): ComparedRun {
  return {
    label,
    id: state.id,
    workflow: state.pipeline.workflow,
    sha: state.source.sha ?? null,
    createdAt: new Date(state.createdAt).toISOString(),
    status: state.status,
    conclusion: state.conclusion ?? null,
    durationMs: state.activeMs,
  };
}

const phaseSide = (phase: PhaseState | undefined): PhaseSide | null =>
  phase === undefined
    ? null
    : { status: phase.status, conclusion: phase.conclusion ?? null, durationMs: phase.activeMs };

/** The phases in the order of the later run; one that it does not have stands after the one that it followed. */
function comparePhases(before: WorkflowState, after: WorkflowState): readonly ComparedPhase[] {
  const names = after.phases.map(({ plan }) => plan.name);
  const known = new Set(names);
  let at = 0;
  for (const { plan } of before.phases) {
    if (known.has(plan.name)) at = names.indexOf(plan.name) + 1;
    else names.splice(at++, 0, plan.name);
  }
  return names.map((phase) => ({
    phase,
    before: phaseSide(before.phaseByName.get(phase)),
    after: phaseSide(after.phaseByName.get(phase)),
  }));
}

/** How the tasks of a run ended, in the order of the phases. A phase whose work was reused has not started its agents. */
function endings({ phases }: WorkflowState): ReadonlyMap<string, EndedAs> {
  const all = new Map<string, EndedAs>();
  for (const { agents, gates, conclusion } of phases) {
    const otherwise = conclusion === 'reused' ? 'reused' : 'not run';
    for (const { plan, outcome } of agents.tasks) all.set(plan.id, outcome?.kind ?? otherwise);
    for (const { checks } of gates)
      for (const { plan, outcome } of checks.tasks) all.set(plan.id, outcome?.kind ?? 'not run');
  }
  return all;
}

/** What stands for a pass is one, so that work which was reused is no change. */
const weight = (ended: EndedAs): EndedAs => (ended === 'reused' ? 'passed' : ended);

function compareTasks(left: WorkflowState, right: WorkflowState): readonly ComparedTask[] {
  const [before, after] = [endings(left), endings(right)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((task) => ({ task, before: before.get(task) ?? null, after: after.get(task) ?? null }))
    .filter((each) => weight(each.before) !== weight(each.after));
}

function findingsSide({ label, state, findings }: ComparedSide): FindingsSide {
  const tasks = new Map<string, TaskState>();
  for (const { agents, gates } of state.phases)
    for (const group of [agents, ...gates.map((gate) => gate.checks)])
      for (const task of group.tasks) tasks.set(task.plan.id, task);
  return { label, tasks, known: new Map(findings.map((each) => [each.task, each])) };
}
