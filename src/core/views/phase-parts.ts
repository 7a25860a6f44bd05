import { isGood } from '../outcomes.ts';
import type { GateState, PhaseState, TaskState } from '../state.ts';

/** What of a task nobody should overlook: it did not succeed, is under way, or passed only when it was tried again. */
const isTold = ({ outcome, status, flaky }: TaskState): boolean =>
  outcome === undefined ? status !== 'pending' : flaky || !isGood(outcome);

/** A gate without its checks that passed. Of one that nobody came to there is nothing to tell. */
function wrongGate(gate: GateState): GateState[] {
  const tasks = gate.checks.tasks.filter(isTold);
  const isOpen = gate.skipped === undefined && (gate.verdict === undefined || gate.verdict === 'passed');
  return tasks.length === 0 && isOpen ? [] : [{ ...gate, checks: { ...gate.checks, tasks } }];
}

/**
 * A phase with only what failed, waits or is under way, for who asked to see no more than that. Undefined when there is
 * no such thing: it is completed, or has not begun.
 */
export function wrongPart(phase: PhaseState): PhaseState | undefined {
  if (phase.status === 'pending') return undefined;
  const agents = { ...phase.agents, tasks: phase.agents.tasks.filter(isTold) };
  const gates = phase.gates.flatMap(wrongGate);
  const isPlain = phase.status === 'completed' && agents.tasks.length === 0 && gates.length === 0;
  return isPlain ? undefined : { ...phase, agents, gates };
}

/** The one agent of a phase that has no gates, when both came to a good end without more to tell. */
export function onlyTask({ status, conclusion, agents, gates }: PhaseState): TaskState | undefined {
  const [task, ...others] = agents.tasks;
  if (status !== 'completed' || conclusion !== 'success' || task === undefined) return undefined;
  return others.length === 0 && gates.length === 0 && !isTold(task) ? task : undefined;
}

/** Width of the column of names: checks stand two further in than agents. */
export function widest(phase: PhaseState): number {
  const agents = phase.agents.tasks.map((task) => task.plan.name.length);
  const checks = phase.gates.flatMap((gate) => gate.checks.tasks.map((task) => task.plan.name.length + 2));
  return Math.min(40, Math.max(0, ...agents, ...checks));
}
