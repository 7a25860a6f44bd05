import type { WorkflowState } from '../state.ts';

/** Whether a run has a mend that can be offered: it ended by itself, and fixes changed something. */
export const isMended = ({ status, phases }: Pick<WorkflowState, 'status' | 'phases'>): boolean =>
  (status === 'completed' || status === 'paused' || status === 'failed') &&
  phases.some(({ fixes }) => fixes.some(({ change }) => change !== undefined));
