import type { EventOf } from '../model/event.ts';
import type { PhaseState, WorkflowState } from './state.ts';

/**
 * How checkpoints change the state: what is wrong with the event, undefined when it was folded. One is taken when
 * nothing else is under way. It is called after the phase that was completed last, and what was completed while others
 * were at work is in it too: of that there is no checkpoint of its own (docs/adr/0017-checkpoints-in-parallel-mode.md).
 */
export function onCheckpoint(
  state: WorkflowState,
  event: EventOf<'CheckpointStarted' | 'CheckpointSaved' | 'CheckpointFailed'>,
): string | undefined {
  const phase = state.phaseByName.get(event.phase);
  if (phase === undefined) return `no phase is called ${event.phase}`;
  // After a phase went back it is taken of the begin of the round, and called after that phase.
  const isTurn = phase.turnedTo !== undefined && phase.status === 'pending';
  if (phase.status !== 'completed' && !isTurn) return `phase ${event.phase} is ${phase.status}`;
  if (event.type === 'CheckpointStarted') return begins(state, phase);
  if (phase.checkpoint !== 'running') return `no checkpoint of ${event.phase} was being saved`;
  const others = capturedWith(state, phase).filter(({ turnedTo }) => turnedTo === undefined);
  for (const each of [phase, ...others]) {
    each.checkpoint = 'done';
    each.saved = each === phase && event.type === 'CheckpointSaved';
  }
  if (event.type === 'CheckpointSaved') {
    state.lastCheckpoint = event.phase;
    if (event.digest !== undefined) phase.manifest = event.digest;
    const within = `it was completed while others were at work, and is in the checkpoint of ${event.phase}`;
    for (const other of others) other.unsaved = within;
  } else {
    for (const each of [phase, ...others]) each.unsaved = event.because;
    state.warnings.push(unsavedText(event.phase, event.because));
  }
  const { frontier } = state;
  for (const other of capturedWith(state, phase)) delete other.turnedTo;
  frontier.uncaptured.length = 0;
  frontier.captureMs = state.activeMs - frontier.capturedMs;
  frontier.capturedMs = state.activeMs;
  state.load.capturing = false;
  while (isOver(state.phases[state.cursor])) state.cursor += 1;
  return undefined;
}

function begins(state: WorkflowState, phase: PhaseState): string | undefined {
  if (phase.checkpoint !== 'none') return `the checkpoint of ${phase.plan.name} has been started`;
  if (state.running > 0 || state.load.slots > 0) return 'work is still under way';
  phase.checkpoint = 'running';
  phase.capturedAt = state.sequence + 1;
  state.load.capturing = true;
  state.frontier.capturedMs = state.activeMs;
  return undefined;
}

const capturedWith = ({ frontier, phases }: WorkflowState, phase: PhaseState): readonly PhaseState[] =>
  frontier.uncaptured.flatMap((index) => (index === phase.index ? [] : (phases[index] ?? [])));

const isOver = (phase: PhaseState | undefined): boolean => phase?.status === 'completed' && phase.checkpoint === 'done';

/** What people are told of a checkpoint that was not saved. */
export function unsavedText(phase: string, because: string): string {
  return `The checkpoint of ${phase} was not saved, so the workflow cannot be resumed from there: ${because}`;
}
