import type { Ending } from '../../app/execute.ts';
import { exitOfEnding } from '../../core/exit.ts';
import { stateDocument } from '../../core/views/state.ts';
import { summaryLines } from '../../core/views/summary.ts';
import type { Problem, Result } from '../../model/result.ts';
import type { ExitCode } from '../../model/status.ts';
import type { Screen } from '../../shell/console/screen.ts';
import type { Outward } from '../../shell/outward.ts';
import { outcomeOf } from '../outcome-of.ts';

/** Tells how a run ended and answers the exit code: that of the verdict, or of what kept it from being recorded. */
export function tellEnding(screen: Screen, ending: Result<Ending, Problem>): ExitCode {
  if (!ending.ok) return screen.fail([ending.error]);
  const { state, problem, unrecorded = false } = ending.value;
  screen.summary(summaryLines(state, { ended: true, history: ending.value.history, quiet: screen.quiet }));
  const told = problem === undefined ? {} : { error: problem, problems: [problem] };
  screen.json(() => ({ ...stateDocument(state), ...told }));
  screen.warn((ending.value.warnings ?? []).map((message): Problem => ({ code: 'storage', message })));
  if (problem !== undefined) screen.warn([problem], unrecorded ? 'error' : 'warning');
  return exitOfEnding(state, problem, unrecorded);
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
