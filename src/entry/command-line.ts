import type { ExitCode } from '../model/status.ts';
import { VERSION } from '../model/version.ts';
import { type Handlers, runProgram } from '../shell/cli/program.ts';
import { runCommand } from './commands/run.ts';

/** What each command does. Only running is loaded at once; it is what has to start fast. */
const handlers: Handlers = {
  run: async (options) =>
    options.dryRun ? (await import('./commands/plan.ts')).planCommand(options) : runCommand(options),
  plan: async (options) => (await import('./commands/plan.ts')).planCommand(options),
  gate: async (options) => (await import('./commands/gate.ts')).gateCommand(options),
  detect: async (options) => (await import('./commands/detect.ts')).detectCommand(options),
  init: async (options) => (await import('./commands/init.ts')).initCommand(options),
  validate: async (options) => (await import('./commands/plan.ts')).validateCommand(options),
  resume: async (options) => (await import('./commands/decide.ts')).resumeCommand(options),
  retry: async (options) => (await import('./commands/decide.ts')).retryCommand(options),
  skip: async (options) => (await import('./commands/decide.ts')).skipCommand(options),
  cancel: async (options) => (await import('./commands/decide.ts')).cancelCommand(options),
  status: async (options) => (await import('./commands/look.ts')).statusCommand(options),
  logs: async (options) => (await import('./commands/logs.ts')).logsCommand(options),
  checkpoints: async (options) => (await import('./commands/look.ts')).checkpointsCommand(options),
  verify: async (options) => (await import('./commands/look.ts')).verifyCommand(options),
  replay: async (options) => (await import('./commands/look.ts')).replayCommand(options),
};

/** The command line: reads it, does it, and answers the exit code. */
export function runCli(argv: readonly string[]): Promise<ExitCode> {
  return runProgram(argv, VERSION, handlers);
}
