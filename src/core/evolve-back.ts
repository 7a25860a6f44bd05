import type { Conclusion, Verdict } from '../model/status.ts';
import type { EventOf } from '../model/event.ts';
import { PATCH_NAME } from '../model/constants.ts';
import { isDone, isStill, lastRound, wishOf } from './back.ts';
import { isIn } from './evolve-restore.ts';
import { setBack } from './frontier.ts';
import { withAfter } from './graph.ts';
import { phasesBefore } from './handed-on.ts';
import { forgetCheckpoint, resetForRound } from './reset.ts';
import { roundOf } from './round.ts';
import type { EndedPhase, PhaseState, Round, WorkflowState } from './state.ts';

/**
 * How going back changes the state: what is wrong with the event, undefined when it was folded. The files stay as they
 * are; what the phases from the target on came to in the round that ends is kept for people, and counts for nothing.
 */
export function onWentBack(
  state: WorkflowState,
  phase: PhaseState,
  event: EventOf<'WorkflowWentBack'>,
  at: number,
): string | undefined {
  const wish = wishOf(state, phase);
  if (!isDone(phase)) return `${event.from} is not done`;
  if (wish?.isValid !== true || wish.to.plan.name !== event.to) return `${event.from} does not ask for ${event.to}`;
  const number = roundOf(state) + 1;
  if (event.round !== number) return `round ${event.round} follows round ${number - 1}`;
  if (number > lastRound(state)) return `round ${number} would be one too many`;
  if (state.load.capturing) return 'a checkpoint is being taken';
  const reset = withAfter(state.graph, wish.to.index);
  const phases = [...reset].sort((a, b) => a - b).flatMap((index) => state.phases[index] ?? []);
  const busy = phases.find((each) => !isStill(each));
  if (busy !== undefined) return `work of ${busy.plan.name} is still under way`;
  state.rounds.push({
    number,
    from: event.from,
    to: event.to,
    feedback: event.feedback,
    at,
    sequence: state.sequence + 1,
    ended: phases.flatMap((each) => endedPhase(each, phase)),
    outputs: outputsOf(state, phase, reset),
  });
  dropCheckpoints(state, phases);
  for (const each of phases) resetForRound(each, number);
  findLastCheckpoint(state);
  forgetWork(state, phases);
  setBack(state, reset, phase);
  phase.turnedTo = number;
  return undefined;
}

/** What the phases from the target to the one that went back wrote, now or in an earlier round. */
function outputsOf(state: WorkflowState, phase: PhaseState, reset: ReadonlySet<number>): Round['outputs'] {
  const before = state.rounds.at(-1)?.outputs ?? {};
  const way = [...phasesBefore(state, phase), phase].filter(({ index }) => reset.has(index));
  const now = way.flatMap(({ plan: { name } }) => {
    const written = state.outputs[name];
    // What it asks for is told by itself.
    const { goto: _to, feedback: _text, ...rest } = written ?? {};
    return Object.keys(rest).length === 0 ? [] : [[name, rest] as const];
  });
  return { ...before, ...Object.fromEntries(now) };
}

function endedPhase(phase: PhaseState, from: PhaseState): readonly EndedPhase[] {
  if (phase.status === 'pending') return [];
  const conclusion = phase === from ? 'success' : conclusionOf(phase);
  const gates = phase.gates.flatMap(({ plan, verdict, skipped }): [string, Verdict | 'skipped'][] => {
    const said = skipped === undefined ? verdict : 'skipped';
    return said === undefined ? [] : [[plan.name, said]];
  });
  return [
    {
      name: phase.plan.name,
      round: phase.round,
      durationMs: phase.activeMs,
      ...(conclusion === undefined ? {} : { conclusion }),
      gates: Object.fromEntries(gates),
    },
  ];
}

const conclusionOf = ({ status, conclusion }: PhaseState): Conclusion | undefined =>
  status === 'paused' ? 'failure' : conclusion;

/**
 * A checkpoint with one of these phases as completed in it tells of a round that is over, and so do those that tell the
 * difference from it: manifests have the names of phases, and theirs will be written anew.
 */
function dropCheckpoints(state: WorkflowState, reset: readonly PhaseState[]): void {
  for (const phase of state.phases) {
    const { saved, capturedAt = 0 } = phase;
    if (saved !== true || !reset.some((each) => isIn(each, capturedAt))) continue;
    phase.saved = false;
    phase.unsaved = `it was of round ${phase.round}, and a later one has begun`;
    delete phase.manifest;
    delete phase.turnedTo;
  }
}

/** A phase that went back earlier is completed: its checkpoint of the begin of that round gives way to its own. */
export function forgetTurn(state: WorkflowState, phase: PhaseState): void {
  if (phase.turnedTo === undefined) return;
  forgetCheckpoint(phase);
  findLastCheckpoint(state);
}

function findLastCheckpoint(state: WorkflowState): void {
  const saved = state.phases.filter((each) => each.saved === true);
  saved.sort((a, b) => (a.capturedAt ?? 0) - (b.capturedAt ?? 0));
  const newest = saved.at(-1);
  if (newest === undefined) delete state.lastCheckpoint;
  else state.lastCheckpoint = newest.plan.name;
}

/** What these phases wrote and left is not handed on any more. Fixes stay as they are in the files, and so does their patch. */
function forgetWork(state: WorkflowState, reset: readonly PhaseState[]): void {
  const names = new Set(reset.map(({ plan }) => plan.name));
  for (const name of names) Reflect.deleteProperty(state.outputs, name);
  const kept = state.artifacts.filter(({ phase, name }) => !names.has(phase) || name === PATCH_NAME);
  state.artifacts.splice(0, Infinity, ...kept);
}
