import type { ExitCode } from '../model/status.ts';
import { resolve } from 'node:path';
import { VERSION } from '../model/version.ts';
import { readPlainRun } from '../shell/cli/plain-run.ts';
import type { Common, Handlers } from '../shell/cli/program.ts';
import { compileWhole } from '../shell/compile-whole.ts';
import { createScreen } from '../shell/console/screen.ts';
import { checkFolder } from '../shell/tools.ts';
import { runCommand } from './commands/run.ts';

/** A command that is only carried out where there is a folder to work in. */
function inFolder<O extends Common>(command: (options: O) => Promise<ExitCode>): (options: O) => Promise<ExitCode> {
  return async (options) => {
    const bad = checkFolder(resolve(options.cwd));
    return bad === undefined ? command(options) : createScreen(options, process.env).fail([bad]);
  };
}

/** What each command does. Only running is loaded at once; it is what has to start fast. */
const handlers: Handlers = {
  run: inFolder(async (options) =>
    options.dryRun ? (await import('./commands/plan.ts')).planCommand(options) : runCommand(options),
  ),
  plan: inFolder(async (options) => (await import('./commands/plan.ts')).planCommand(options)),
  gate: inFolder(async (options) => (await import('./commands/gate.ts')).gateCommand(options)),
  detect: inFolder(async (options) => (await import('./commands/detect.ts')).detectCommand(options)),
  init: inFolder(async (options) => (await import('./commands/init.ts')).initCommand(options)),
  validate: inFolder(async (options) => (await import('./commands/plan.ts')).validateCommand(options)),
  resume: inFolder(async (options) => (await import('./commands/decide.ts')).resumeCommand(options)),
  retry: inFolder(async (options) => (await import('./commands/decide.ts')).retryCommand(options)),
  skip: inFolder(async (options) => (await import('./commands/decide.ts')).skipCommand(options)),
  cancel: inFolder(async (options) => (await import('./commands/decide.ts')).cancelCommand(options)),
  restore: inFolder(async (options) => (await import('./commands/restore.ts')).restoreCommand(options)),
  status: inFolder(async (options) => (await import('./commands/look.ts')).statusCommand(options)),
  logs: inFolder(async (options) => (await import('./commands/logs.ts')).logsCommand(options)),
  report: inFolder(async (options) => (await import('./commands/report.ts')).reportCommand(options)),
  checkpoints: inFolder(async (options) => (await import('./commands/checkpoints.ts')).checkpointsCommand(options)),
  verify: inFolder(async (options) => (await import('./commands/verify.ts')).verifyCommand(options)),
  replay: inFolder(async (options) => (await import('./commands/look.ts')).replayCommand(options)),
};

/** The command line: reads it, does it, and answers the exit code. */
export async function runCli(argv: readonly string[]): Promise<ExitCode> {
  const run = readPlainRun(argv);
  if (run !== undefined) return handlers.run(run);
  const { runProgram } = await compileWhole(() => import('../shell/cli/program.ts'));
  return runProgram(argv, VERSION, handlers);
}
