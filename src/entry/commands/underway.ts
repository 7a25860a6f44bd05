import type { Ending } from '../../app/execute.ts';
import { exitOfEnding } from '../../core/exit.ts';
import { lazily } from '../../core/lazily.ts';
import type { Problem, Result } from '../../model/result.ts';
import type { ExitCode } from '../../model/status.ts';
import { compileWhole } from '../../shell/compile-whole.ts';
import type { Screen } from '../../shell/console/screen.ts';
import type { Outward } from '../../shell/outward.ts';
import { outcomeOf } from '../outcome-of.ts';

/** Loads what a run needs once its first command is under way. */
export const loadUnderway = lazily(() => compileWhole(() => import('../underway.ts')));

/** Tells how a run ended and answers the exit code: that of the verdict, or of what kept it from being recorded. */
export async function tellEnding(screen: Screen, ending: Result<Ending, Problem>): Promise<ExitCode> {
  if (!ending.ok) return screen.fail([ending.error]);
  const loaded = await loadUnderway().catch((error: unknown) => String(error));
  if (typeof loaded !== 'string') return loaded.tellEnding(screen, ending.value);
  const { state, problem, unrecorded } = ending.value;
  const untold: Problem = {
    code: 'storage',
    message: `What ${state.id} came to cannot be shown: a part of bootspring cannot be loaded (${loaded})`,
    hint: `look at it: bootspring status ${state.id}`,
  };
  const problems = problem === undefined ? [untold] : [untold, problem];
  screen.warn(problems, 'error');
  screen.json(() => ({ id: state.id, status: state.status, error: problems[0], problems }));
  return exitOfEnding(state, problem, unrecorded === true);
}

/** Tells of the run outside of this machine, after the verdict; what could not be told is a warning. */
export async function tellOutward(
  screen: Screen,
  { outward }: { readonly outward: Outward },
  ending: Result<Ending, Problem>,
): Promise<void> {
  const said = await outward.finish(outcomeOf(ending));
  screen.warn((said ?? []).map(({ text }): Problem => ({ code: 'storage', message: text })));
}
