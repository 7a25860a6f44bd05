import type { Ending } from '../app/execute.ts';
import type { Entry } from '../model/event.ts';
import type { MendOffer } from '../model/offer.ts';
import { EXIT, type ExitCode } from '../model/status.ts';
import type { RunnerLog } from '../shell/action/commands.ts';
import { isOn } from '../shell/action/inputs.ts';
import type { Keeping } from '../shell/action/keeping.ts';
import { tellPage } from '../shell/action/page.ts';
import type { Publishing } from '../shell/action/publishing.ts';

/** What a run is shown with. */
interface Shown {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly log: RunnerLog;
}

/** The page of the run, from its journal; `post` stores it when the run is being ended. */
export async function makePage(
  { env, cwd, log }: Shown,
  { state }: Ending,
  entries: readonly Entry[],
  keeping: Keeping,
): Promise<void> {
  const page = await tellPage({ cwd, env, state, entries }, log);
  if (page !== undefined && isOn(env, 'report-artifact')) keeping.page(page);
}

/** What is completed and could not be recorded did not succeed: the exit code says so, and so must what is shown. */
export function publish(
  publishing: Publishing,
  { state, problem, history }: Ending,
  code: ExitCode,
  offer: MendOffer | undefined,
): Promise<boolean> {
  const isVoid = state.status === 'completed' && code !== EXIT.completed;
  const why = isVoid ? (problem?.message ?? 'The run could not be recorded.') : undefined;
  return publishing.finish(state, why, { history, offer });
}
