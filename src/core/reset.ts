import { asksBack } from './back.ts';
import { isReusable } from './evolve-reuse.ts';
import { emptyLoad } from './front.ts';
import { activePhases, haltedPhases, phaseGoesOn } from './frontier.ts';
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
  delete task.succeededAt;
  delete task.outputs;
  task.lastStep = 0;
  task.reruns = 0;
  delete task.rerun;
  // A person or a fix may have changed the sources since.
  if (task.tested !== undefined) task.tested = { ...task.tested, inRow: false };
  if (task.mending !== undefined) task.mending.isDone = false;
}

function resetGroup(group: TaskGroup, which: (task: TaskState) => boolean): void {
  group.queue.forEach((index, place) => {
    const task = group.tasks[index];
    if (task === undefined || !which(task)) return;
    if (task.status === 'done') group.done -= 1;
    if (task.status === 'running') group.running -= 1;
    if (task.status === 'waiting') group.waiting -= 1;
    resetTask(task);
    group.next = Math.min(group.next, place);
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
  delete gate.isMended;
}

/** Checks that were judged before a fix changed files are to be judged again; what a person skipped stays so. */
export function resetJudged(phase: PhaseState, except?: GateState): void {
  for (const gate of phase.gates) if (gate !== except && gate.started && gate.skipped === undefined) resetGate(gate);
}

/** A person decided: what a fix did is known to somebody, and everything may be mended as often as at first. */
export function resetMending(phase: PhaseState): void {
  if (phase.held !== undefined) resetJudged(phase);
  delete phase.held;
  for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
    for (const { mending } of group.tasks) {
      if (mending === undefined) continue;
      mending.iterations = 0;
      mending.isDone = false;
      mending.failure = '';
      delete mending.vain;
    }
  }
}

/** After a failure in the work itself: what did not succeed, or all of it when an output is missing, is done again. */
export function resetFailed(phase: PhaseState): void {
  const outputMissing = phase.missing.length > 0;
  resetGroup(phase.agents, (task) => outputMissing || !isGood(task.outcome));
  resetReuse(phase);
  phase.collection = 'none';
  phase.missing = [];
}

/** Agents that asked to go back work again, and what was judged on their work is judged again. */
export function resetAsking(phase: PhaseState): void {
  resetGroup(phase.agents, asksBack);
  resetJudged(phase);
}

/**
 * The phase is to be run as if it never had been, but for what its agents had done when the checkpoint was taken:
 * the files of that are in it. Numbers of attempts go on.
 *
 * @param until sequence number of the checkpoint; an agent that succeeded after it is to work again
 */
export function resetToCheckpoint(phase: PhaseState, until: number): void {
  const isKept = ({ succeededAt }: TaskState): boolean => succeededAt !== undefined && succeededAt < until;
  resetGroup(phase.agents, (task) => !isKept(task));
  for (const gate of phase.gates) {
    resetGate(gate);
    delete gate.skipped;
  }
  for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
    for (const task of group.tasks) {
      if (isKept(task)) continue;
      task.durationMs = 0;
      task.retries = 0;
    }
  }
  resetReuse(phase);
  phase.reuse.storing = 'none';
  delete phase.reuse.stored;
  resetMending(phase);
  delete phase.fix;
  // What fixes of it changed by then is in the files.
  phase.fixesBefore = phase.fixEnds.filter((at) => at < until).length;
  phase.fixes.length = phase.fixesBefore;
  phase.fixEnds.length = phase.fixesBefore;
  if (phase.attempts > 0 && !phase.agents.tasks.some(isKept)) phase.isAnew = true;
  phase.status = 'pending';
  phase.collection = 'none';
  phase.missing = [];
  phase.activeMs = 0;
  phase.roundMs = 0;
  phase.underWay = 0;
  delete phase.halt;
  delete phase.conclusion;
  delete phase.because;
  delete phase.startedAt;
  delete phase.finishedAt;
  delete phase.completedIn;
  delete phase.completedAt;
  // That of the begin of a round stays when it is not younger.
  const staysTurned = phase.turnedTo !== undefined && phase.saved === true && (phase.capturedAt ?? 0) <= until;
  if (!staysTurned) forgetCheckpoint(phase);
}

/** There is no checkpoint of the phase any more, whatever is stored. */
export function forgetCheckpoint(phase: PhaseState): void {
  phase.checkpoint = 'none';
  delete phase.turnedTo;
  delete phase.capturedAt;
  delete phase.saved;
  delete phase.unsaved;
  delete phase.manifest;
}

/** A phase went back to this one, or to one before it: all of it is to be done again. What fixes did stays in the files. */
export function resetForRound(phase: PhaseState, round: number): void {
  const fixes = [...phase.fixes];
  const ends = [...phase.fixEnds];
  resetToCheckpoint(phase, 0);
  phase.fixes.push(...fixes);
  phase.fixEnds.push(...ends);
  phase.fixesBefore = fixes.length;
  phase.round = round;
}

/**
 * Something came between: a process that died, a signal, or a failure elsewhere. What was started and not finished
 * was interrupted: nothing is known of it, so it runs again. What finished stays finished, except in a gate that was
 * not judged to the end.
 */
export function resetInterruptedPhase(phase: PhaseState): void {
  phase.roundMs = 0;
  phase.underWay = 0;
  // What it changed by then has to be known before anything is judged.
  if (phase.fix !== undefined) phase.fix.interrupted = true;
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

/** A new process takes over: every phase that had begun and is not completed goes on. */
export function resetInterrupted(state: WorkflowState): void {
  state.running = 0;
  state.load = emptyLoad();
  for (const phase of haltedPhases(state)) {
    if (phase.status === 'paused') phase.status = 'running';
    phaseGoesOn(state, phase);
  }
  for (const phase of activePhases(state)) resetInterruptedPhase(phase);
  resetCapture(state);
}

/** A checkpoint that was cut off is taken again. */
export function resetCapture(state: WorkflowState): void {
  for (const index of state.frontier.uncaptured) {
    const phase = state.phases[index];
    if (phase === undefined) continue;
    phase.roundMs = 0;
    phase.checkpoint = 'none';
  }
}
