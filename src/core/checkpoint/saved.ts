import type { WorkflowState } from '../state.ts';

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

/** Phases that run again when this one's checkpoint was restored. */
export function phasesAfter(state: WorkflowState, phase: string): readonly string[] {
  const index = state.phaseByName.get(phase)?.index;
  return index === undefined ? [] : state.phases.slice(index + 1).map(({ plan }) => plan.name);
}
