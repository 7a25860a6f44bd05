import type { WorkflowState } from '../state.ts';

/** Phases that have a saved checkpoint in this state, in the order of the workflow. */
export function savedPhases(state: WorkflowState): readonly string[] {
  return state.phases
    .filter((phase) => phase.checkpoint === 'done' && phase.saved === true)
    .map(({ plan }) => plan.name);
}

/**
 * Whether the manifest that is stored for a phase is the one of its saved checkpoint. Otherwise it is stale: the
 * phase was reset since, or its checkpoint taken anew and not saved.
 *
 * @param digest of the manifest's text, sha256 in hexadecimal; undefined when the text cannot be read
 */
export function isCurrent(state: WorkflowState, phase: string, digest: string | undefined): boolean {
  const there = state.phaseByName.get(phase);
  if (there?.checkpoint !== 'done' || there.saved !== true) return false;
  return there.manifest === undefined || digest === undefined || there.manifest === `sha256:${digest}`;
}

/** Phases that run again when this one's checkpoint was restored. */
export function phasesAfter(state: WorkflowState, phase: string): readonly string[] {
  const index = state.phaseByName.get(phase)?.index;
  return index === undefined ? [] : state.phases.slice(index + 1).map(({ plan }) => plan.name);
}
