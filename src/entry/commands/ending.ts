import type { Ending } from '../../app/execute.ts';
import { exitOfEnding } from '../../core/exit.ts';
import { stateDocument } from '../../core/views/state.ts';
import { summaryLines } from '../../core/views/summary.ts';
import type { Problem } from '../../model/result.ts';
import type { ExitCode } from '../../model/status.ts';
import type { Screen } from '../../shell/console/screen.ts';

/** Tells how a run ended and answers the exit code: that of the verdict, or of what kept it from being recorded. */
export function tellEnding(screen: Screen, { state, problem, unrecorded, ...rest }: Ending): ExitCode {
  screen.summary(summaryLines(state, { ended: true, history: rest.history, quiet: screen.quiet }));
  const told = problem === undefined ? {} : { error: problem, problems: [problem] };
  screen.json(() => ({ ...stateDocument(state), ...told }));
  screen.warn((rest.warnings ?? []).map((message): Problem => ({ code: 'storage', message })));
  if (problem !== undefined) screen.warn([problem], unrecorded === true ? 'error' : 'warning');
  return exitOfEnding(state, problem, unrecorded === true);
}
