import type { Ending } from '../app/execute.ts';
import { exitOfEnding, exitOfState } from '../core/exit.ts';
import type { Problem, Result } from '../model/result.ts';
import type { Told } from '../shell/outward.ts';

/** How a run ended, for those who are told of it: what is completed and could not be recorded did not succeed. */
export function outcomeOf(ending: Result<Ending, Problem>): Told {
  if (!ending.ok) return { problem: ending.error.message };
  const { state, problem, unrecorded = false } = ending.value;
  if (problem === undefined || exitOfEnding(state, problem, unrecorded) === exitOfState(state)) return { state };
  return { state, problem: problem.message };
}
