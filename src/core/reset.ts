import { isReusable } from './evolve-reuse.ts';
import { isGood } from './outcomes.ts';
import type { GateState, PhaseState, TaskGroup, TaskState, WorkflowState } from './state.ts';

/**
 * Setting work back to pending. Attempt numbers go on from where they were, so that no attempt is ever
 * made twice under one number; the round starts afresh, so that a person's retry has all its attempts again.
 */

function resetTask(task: TaskState): void {
  task.status = 'pending';
  task.round = 0;
  task.flaky = false;
  delete task.outcome;
  delete task.evidence;
  delete task.findings;
  delete task.because;
}

function resetGroup(group: TaskGroup, which: (task: TaskState) => boolean): void {
  group.tasks.forEach((task, index) => {
    if (!which(task)) return;
    if (task.status === 'done') group.done -= 1;
    if (task.status === 'running') group.running -= 1;
    if (task.status === 'waiting') group.waiting -= 1;
    resetTask(task);
    group.next = Math.min(group.next, index);
  });
}

/** Where all of the work is to be done again it may have been done before: it is looked up anew. */
function resetReuse(phase: PhaseState): void {
  const { reuse, agents } = phase;
  if (reuse.storing === 'running') reuse.storing = 'none';
  const anew = agents.tasks.every((task) => !isReusable(task) || task.status === 'pending');
  if (reuse.step === 'looking' || anew) phase.reuse = { step: 'none', storing: 'none' };
}

/** Every check of the gate will be made again: the tree may have changed, and a gate judges one tree. */
export function resetGate(gate: GateState): void {
  resetGroup(gate.checks, () => true);
  gate.started = false;
  delete gate.verdict;
  delete gate.because;
}

/** After a failure in the work itself: what did not succeed, or all of it when an output is missing, is done again. */
export function resetFailed(phase: PhaseState): void {
  const outputMissing = phase.missing.length > 0;
  resetGroup(phase.agents, (task) => outputMissing || !isGood(task.outcome));
  resetReuse(phase);
  phase.collection = 'none';
  phase.missing = [];
}

/**
 * The phase is to be run as if it never had been: state and files were put back to a checkpoint before it.
 * Only numbers of attempts go on.
 */
export function resetAsNeverRun(phase: PhaseState): void {
  for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
    resetGroup(group, () => true);
    for (const task of group.tasks) {
      task.durationMs = 0;
      task.retries = 0;
    }
  }
  for (const gate of phase.gates) {
    resetGate(gate);
    delete gate.skipped;
  }
  phase.status = 'pending';
  phase.reuse = { step: 'none', storing: 'none' };
  phase.collection = 'none';
  phase.missing = [];
  phase.checkpoint = 'none';
  phase.activeMs = 0;
  phase.roundMs = 0;
  delete phase.conclusion;
  delete phase.because;
  delete phase.startedAt;
  delete phase.finishedAt;
  delete phase.completedIn;
  delete phase.saved;
  delete phase.unsaved;
  delete phase.manifest;
}

/**
 * A new process takes over. What was started and not finished was interrupted: nothing is known of it, so it runs
 * again. What finished stays finished, except in a gate that was not judged to the end.
 */
export function resetInterrupted(state: WorkflowState): void {
  state.running = 0;
  const phase = state.phases[state.cursor];
  if (phase === undefined) return;
  phase.roundMs = 0;
  if (phase.checkpoint === 'running') phase.checkpoint = 'none';
  if (phase.status === 'completed') return;
  if (phase.status === 'cancelled') {
    phase.status = 'running';
    delete phase.conclusion;
    delete phase.because;
    delete phase.finishedAt;
  }
  resetGroup(phase.agents, (task) => task.status !== 'done' || !isGood(task.outcome));
  resetReuse(phase);
  if (phase.collection === 'running') phase.collection = 'none';
  for (const gate of phase.gates) {
    if (gate.verdict === undefined && gate.skipped === undefined) resetGate(gate);
  }
}
