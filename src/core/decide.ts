import type { Pause } from '../model/event.ts';
import { goingBack } from './decide-back.ts';
import { phaseTurns } from './decide-phase.ts';
import { activePhases, haltedPhases, nextAmong, nextPhase } from './frontier.ts';
import { roomOf } from './room.ts';
import type { PhaseState, WorkflowState } from './state.ts';
import type { Turn } from './turn.ts';

/**
 * What to do next, given all that has happened. Pure: the same state and time give the same answer.
 * Because the event of an effect is journalled and folded before the effect is performed, the next call
 * cannot ask for it again. Nothing to do and nothing under way means that the workflow is settled.
 */
export function decide(state: WorkflowState, now: number): readonly Turn[] {
  if (state.status !== 'running' && state.status !== 'paused') return [];
  if (state.decision?.kind === 'cancel') {
    return state.running > 0 ? [] : [finish('cancelled', 'cancelled', `cancelled by ${state.decision.by}`)];
  }
  if (state.status === 'paused') return [];
  if (state.stopping !== undefined) return state.running > 0 ? [] : stopTurns(state, now, state.stopping);
  if (state.load.capturing) return [];
  return workTurns(state, now);
}

/** A signal ended what was under way. Somebody's Ctrl-C pauses at the phase that would have gone on. */
function stopTurns(state: WorkflowState, now: number, signal: string): readonly Turn[] {
  if (state.pausing !== true) return [finish('cancelled', 'cancelled', `stopped by ${signal}`)];
  const halted = haltedPhases(state);
  const phase = activePhases(state)[0] ?? nextPhase(state) ?? halted[0] ?? state.phases[state.cursor];
  // It came when everything was over.
  if (phase === undefined) return workTurns(state, now);
  const details = ['stopped by Ctrl-C'];
  const pause: Pause = { phase: phase.plan.name, reason: 'stopped', details, options: ['retry', 'cancel'] };
  return [{ event: { type: 'WorkflowPaused', pause: pauseOf(pause, halted) } }];
}

/** Whether a failure has stopped everything: what is under way ends, and nothing begins. */
const isStopped = ({ pipeline, frontier }: WorkflowState): boolean =>
  pipeline.failFast === true && frontier.halted.length > 0;

/** Whether nothing touches files, nor will without being told to: retries that were stopped do not come. */
const isQuiet = (state: WorkflowState): boolean =>
  state.load.slots === 0 && !state.load.capturing && (state.load.waiting === 0 || isStopped(state));

/** A checkpoint takes at most one part in so many of the time, as long as there is other work. */
const CAPTURE_SHARE = 10;

/** Whether it is time for a checkpoint: in parallel mode not when the last one took long and little was done since. */
function isDue({ pipeline, frontier, activeMs, phases }: WorkflowState): boolean {
  const last = frontier.uncaptured.at(-1);
  if (last === undefined) return false;
  // What a phase that went back set back is in no checkpoint any more.
  if (pipeline.mode === 'sequential' || phases[last]?.status === 'pending') return true;
  return activeMs - frontier.capturedMs >= CAPTURE_SHARE * frontier.captureMs;
}

function captureTurns({ frontier, phases }: WorkflowState): readonly Turn[] {
  const name = phases[frontier.uncaptured.at(-1) ?? -1]?.plan.name;
  if (name === undefined) return [];
  return [{ event: { type: 'CheckpointStarted', phase: name }, effect: { type: 'SaveCheckpoint', phase: name } }];
}

/**
 * What the phases that have begun do next, and which begins: the most urgent first. When nothing is under way it is
 * told first what has ended, and then a checkpoint of it is taken, before anything begins.
 */
function workTurns(state: WorkflowState, now: number): readonly Turn[] {
  const quiet = isQuiet(state);
  const ends = quiet ? phasesTurns(state, now, true) : [];
  if (ends.length > 0) return ends;
  if (quiet && isDue(state)) return captureTurns(state);
  const turns = phasesTurns(state, now, isStopped(state));
  // A failure that stops everything comes before anything else begins.
  const failed = turns.filter(({ effect }) => effect?.type === 'StopAttempts');
  if (failed.length > 0) return failed;
  if (turns.length > 0 || !quiet) return turns;
  const last = captureTurns(state);
  return last.length > 0 ? last : endTurns(state);
}

/** @param closed nothing may begin: only what has ended is told */
function phasesTurns(state: WorkflowState, now: number, closed: boolean): readonly Turn[] {
  const room = roomOf(state, closed);
  const shares = { now, room, budget: { left: state.pipeline.retryBudget - state.retriesUsed } };
  const back = isStopped(state) ? undefined : goingBack(state);
  if (back?.turn !== undefined) return [back.turn];
  const waits = (phase: PhaseState): boolean => back?.holds(phase) === true;
  const next = closed ? undefined : nextAmong(state, waits);
  const turns: Turn[] = [];
  for (const phase of activePhases(state)) {
    if (waits(phase)) continue;
    if (next !== undefined && isBefore(state, next, phase) && room.isOpen()) break;
    if (!closed) turns.push(...phaseTurns(state, phase, shares));
    else if (!wasStopped(phase)) turns.push(...phaseTurns(state, phase, shares).filter(tellsOfAnEnd));
  }
  // With it under way the next turn gives out the slots that are left.
  if (next !== undefined && room.isOpen()) turns.push({ event: { type: 'PhaseStarted', phase: next.plan.name } });
  return turns;
}

const isBefore = ({ graph }: WorkflowState, one: PhaseState, other: PhaseState): boolean =>
  (graph.ranks[one.index] ?? 0) < (graph.ranks[other.index] ?? 0);

const tellsOfAnEnd = ({ event }: Turn): boolean =>
  event.type === 'GateFinished' || event.type === 'PhaseFinished' || event.type === 'PhaseHalted';

/** Whether something of the phase was stopped because of another one, which says nothing about it. */
const wasStopped = ({ agents, gates }: PhaseState): boolean =>
  [agents, ...gates.map((gate) => gate.checks)].some(({ tasks }) =>
    tasks.some(({ outcome }) => outcome?.kind === 'cancelled'),
  );

/** Nothing is under way and nothing can begin. */
function endTurns(state: WorkflowState): readonly Turn[] {
  // What a fix did is shown before anything else: whoever tries again lets it stand.
  const halted = haltedPhases(state);
  const first = halted.find((phase) => phase.held !== undefined) ?? halted[0];
  const others = halted.filter((phase) => phase !== first);
  if (first?.halt !== undefined) return [{ event: { type: 'WorkflowPaused', pause: pauseOf(first.halt, others) } }];
  if (state.frontier.left === 0) return [finish('completed', 'success', completion(state))];
  return [finish('failed', 'failure', 'the phases that are left need each other in a circle')];
}

/** As many other phases are named in a pause. */
const MOST_NAMED = 20;

/** What the workflow waits for: the first phase that halted; the others are told with it. */
function pauseOf(pause: Pause, others: readonly PhaseState[]): Pause {
  const named = others.slice(0, MOST_NAMED).map(({ plan, halt }) => `${plan.name}: ${halt?.details.join('; ') ?? ''}`);
  const rest = others.length - named.length;
  return { ...pause, details: [...pause.details, ...named, ...(rest === 0 ? [] : [`${rest} more phases halted`])] };
}

/** Whether nothing will happen any more without somebody's decision. */
export function isSettled(state: WorkflowState): boolean {
  return state.status !== 'running' && state.status !== 'pending' && state.running === 0;
}

function finish(
  status: 'completed' | 'failed' | 'cancelled',
  conclusion: 'success' | 'failure' | 'cancelled',
  because: string,
): Turn {
  return { event: { type: 'WorkflowFinished', status, conclusion, because } };
}

function completion(state: WorkflowState): string {
  const skips = state.phases.flatMap((phase) => phase.gates).filter((gate) => gate.skipped !== undefined);
  const skipped = skips.map(
    (gate) => `gate ${gate.plan.name} was skipped by ${gate.skipped?.by}: ${gate.skipped?.reason}`,
  );
  return [`${state.phases.length} ${state.phases.length === 1 ? 'phase' : 'phases'} completed`, ...skipped].join('; ');
}
