import { evolve } from '../core/evolve.ts';
import type { WorkflowState } from '../core/state.ts';
import type { Event } from '../model/event.ts';
import { err, type Problem, type Result } from '../model/result.ts';

/**
 * Folds an event that the journal does not hold yet, so that one that cannot be is never written.
 *
 * @param at milliseconds since 1970
 * @returns the state after it: the given one, changed in place, where there is one; `integrity` when it cannot happen now
 */
export function foldAhead(state: WorkflowState | undefined, event: Event, at: number): Result<WorkflowState, Problem> {
  const seq = (state?.sequence ?? 0) + 1;
  const folded = evolve(state, { v: 1, seq, at: new Date(at).toISOString(), event, prev: '', hash: '' });
  if (folded.ok) return folded;
  return err({ code: 'integrity', message: folded.error.message, where: `entry ${folded.error.sequence}` });
}
