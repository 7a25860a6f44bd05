import { resolve } from 'node:path';
import { resume } from '../../app/execute.ts';
import type { Decision } from '../../model/event.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { IdOptions, SkipOptions } from '../../shell/cli/program.ts';
import { configWrittenAfter } from '../../shell/config-written.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { currentUser } from '../../shell/tools.ts';
import { carry } from './run.ts';

function decide(options: IdOptions, decision: Omit<Decision, 'by'>): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const decided = { ...decision, by: currentUser(process.env) };
  const written = (since: number): string | undefined =>
    configWrittenAfter(resolve(options.cwd), options.config, since);
  return carry(screen, options, ({ around }) =>
    resume({ ...around, configWrittenAfter: written }, options.id, decided),
  );
}

/** `bootspring resume`: goes on from where the workflow stopped. */
export const resumeCommand = (options: IdOptions): Promise<ExitCode> => decide(options, { kind: 'retry' });

/** `bootspring retry`: runs what failed again and goes on. */
export const retryCommand = (options: IdOptions): Promise<ExitCode> => decide(options, { kind: 'retry' });

/** `bootspring skip`: skips the gate that the workflow waits at and goes on. */
export const skipCommand = ({ gate, reason, ...options }: SkipOptions): Promise<ExitCode> =>
  decide(options, { kind: 'skip', gate, reason });

/** `bootspring cancel`: gives the workflow up. That it is cancelled is what was asked for, so it is exit 0. */
export async function cancelCommand(options: IdOptions): Promise<ExitCode> {
  const code = await decide(options, { kind: 'cancel' });
  return code === EXIT.failed ? EXIT.completed : code;
}
