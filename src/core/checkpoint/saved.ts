import { isIn } from '../evolve-restore.ts';
import type { PhaseState, WorkflowState } from '../state.ts';

/** Phases that have a saved checkpoint in this state, in the order of the workflow. */
export function savedPhases(state: WorkflowState): readonly string[] {
  return state.phases
    .filter((phase) => phase.checkpoint === 'done' && phase.saved === true)
    .map(({ plan }) => plan.name);
}

/**
 * Whether a phase has a saved checkpoint in this state. A manifest that is stored for another one is stale:
 * the phase was reset since, or its checkpoint was taken anew and not saved.
 */
export function isSaved(state: WorkflowState, phase: string): boolean {
  const there = state.phaseByName.get(phase);
  return there?.checkpoint === 'done' && there.saved === true;
}

/**
 * Whether a manifest is the one that the journal tells of.
 *
 * @param digest of its text, sha256 in hexadecimal
 */
export function isTheSaved(state: WorkflowState, phase: string, digest: string): boolean {
  const told = state.phaseByName.get(phase)?.manifest;
  return told === undefined || told === `sha256:${digest}`;
}

/** Phases that run again when this one's checkpoint was restored: those that were not completed when it was taken. */
export function phasesAfter(state: WorkflowState, phase: string): readonly string[] {
  const { capturedAt } = state.phaseByName.get(phase) ?? {};
  if (capturedAt === undefined) return [];
  return state.phases.filter((each) => !isIn(each, capturedAt)).map(({ plan }) => plan.name);
}

/** Phases with a saved checkpoint, in the order in which these were taken. */
export function savedInOrder({ phases }: WorkflowState): readonly PhaseState[] {
  const saved = phases.filter((phase) => phase.saved === true);
  return saved.sort((a, b) => (a.capturedAt ?? 0) - (b.capturedAt ?? 0));
}

/** The newest saved checkpoint that was taken before that of a phase. */
export function savedBefore(state: WorkflowState, { capturedAt = 0 }: PhaseState): PhaseState | undefined {
  return savedInOrder(state).findLast((each) => (each.capturedAt ?? 0) < capturedAt);
}

/**
 * The saved checkpoint that a new one tells the difference from: the newest of a phase that is completed. Those of the
 * begin of a round will be written anew, so that nothing may build on them.
 */
export function parentOf(state: WorkflowState): PhaseState | undefined {
  const last = state.lastCheckpoint === undefined ? undefined : state.phaseByName.get(state.lastCheckpoint);
  if (last === undefined || (last.saved === true && last.status === 'completed')) return last;
  return savedInOrder(state).findLast(({ status }) => status === 'completed');
}
