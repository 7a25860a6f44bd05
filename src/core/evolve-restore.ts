import type { Artifact, EventOf } from '../model/event.ts';
import { PATCH_NAME } from '../model/constants.ts';
import { emptyLoad, frontierOf } from './front.ts';
import { withAfter } from './graph.ts';
import { resetToCheckpoint } from './reset.ts';
import type { PhaseState, WorkflowState } from './state.ts';

/**
 * How a restore changes the state: state and files are put back to a checkpoint, and the phases after it are to be run
 * as if they never had been. Answers what is wrong with the event, undefined when it was folded.
 */
export function onRestore(
  state: WorkflowState,
  event: EventOf<'RestoreStarted' | 'RestoreFailed' | 'Restored'>,
): string | undefined {
  const phase = state.phaseByName.get(event.phase);
  if (phase === undefined) return `no phase is called ${event.phase}`;
  const wrong = unrestorable(state, phase);
  if (wrong !== undefined) return wrong;
  const { restoring } = state;
  switch (event.type) {
    case 'RestoreStarted':
      if (restoring !== undefined) return `a restore of ${restoring.phase} has not ended`;
      state.restoring = { phase: event.phase, by: event.by, force: event.force === true };
      return undefined;
    case 'RestoreFailed':
      if (restoring?.phase !== event.phase) return `no restore of ${event.phase} was started`;
      delete state.restoring;
      return undefined;
    case 'Restored':
      if (restoring !== undefined && restoring.phase !== event.phase)
        return `a restore of ${restoring.phase} has not ended`;
      putBack(state, phase, event.by);
      return undefined;
  }
}

/** Why there is nothing to go back to; undefined when there is. */
function unrestorable(state: WorkflowState, phase: PhaseState): string | undefined {
  const { plan, status, checkpoint, saved, turnedTo } = phase;
  if (state.running > 0) return 'attempts are still under way';
  if (status !== 'completed' && turnedTo === undefined) return `phase ${plan.name} is ${status}`;
  return checkpoint === 'done' && saved === true ? undefined : `phase ${plan.name} has no saved checkpoint`;
}

/** Whether a phase was completed when the checkpoint was taken that began at entry `until`. */
export const isIn = ({ status, completedAt }: PhaseState, until: number): boolean =>
  status === 'completed' && completedAt !== undefined && completedAt < until;

function putBack(state: WorkflowState, { plan, capturedAt = 0 }: PhaseState, by: string): void {
  const gone = state.phases.filter((phase) => !isIn(phase, capturedAt));
  for (const phase of gone) resetToCheckpoint(phase, capturedAt);
  const names = new Set(gone.map((phase) => phase.plan.name));
  for (const { plan: lost, agents } of gone) {
    const kept = agents.tasks.filter(({ outputs }) => outputs !== undefined);
    kept.sort((a, b) => (a.succeededAt ?? 0) - (b.succeededAt ?? 0));
    if (kept.length === 0) Reflect.deleteProperty(state.outputs, lost.name);
    else state.outputs[lost.name] = Object.assign({}, ...kept.map(({ outputs }) => outputs));
  }
  const mended = new Set(gone.filter(({ fixes }) => fixes.length > 0).map((phase) => phase.plan.name));
  const isLeft = ({ phase, name }: Artifact): boolean =>
    !names.has(phase) || (mended.has(phase) && name === PATCH_NAME);
  state.artifacts.splice(0, Infinity, ...state.artifacts.filter(isLeft));
  for (const [key, { from }] of state.recorded) {
    const task = from.slice(0, from.lastIndexOf('#'));
    const place = state.tasks.get(task);
    if (place !== undefined && place.group.tasks[place.index]?.status !== 'done') state.recorded.delete(key);
  }
  endRounds(state, gone, capturedAt);
  state.frontier = frontierOf(state.phases, state.graph);
  state.load = emptyLoad();
  state.cursor = state.phases.findIndex(({ status, checkpoint }) => status !== 'completed' || checkpoint !== 'done');
  if (state.cursor < 0) state.cursor = state.phases.length;
  state.status = 'pending';
  state.lastCheckpoint = plan.name;
  state.restored = { phase: plan.name, by };
  delete state.restoring;
  delete state.conclusion;
  delete state.because;
  delete state.pause;
  delete state.stopping;
  delete state.pausing;
  delete state.decision;
  delete state.lastFailure;
}

/** Rounds that began after the checkpoint never were: phases that are run again are of the last one before it that was for them. */
function endRounds(state: WorkflowState, gone: readonly PhaseState[], until: number): void {
  const left = state.rounds.findIndex(({ sequence }) => sequence > until);
  if (left >= 0) state.rounds.length = left;
  state.roundsDecided = state.rounds.length;
  const rounds = new Map<number, number>();
  for (const { number, to } of state.rounds) {
    const target = state.phaseByName.get(to);
    if (target !== undefined) for (const index of withAfter(state.graph, target.index)) rounds.set(index, number);
  }
  for (const phase of gone) phase.round = rounds.get(phase.index) ?? 1;
}
