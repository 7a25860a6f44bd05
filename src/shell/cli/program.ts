import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Problem } from '../../model/result.ts';
import { EXIT, type ExitCode, MODES } from '../../model/status.ts';
import { callCheckpoints, type CheckpointsOptions, checkpointsOptions } from './checkpoints.ts';
import { type ChangeOptions, changeOptions, withBase } from './change.ts';
import type { Common, IdOptions } from './options.ts';
import { type ReportOptions, reportOptions } from './report.ts';

export type { Common, IdOptions } from './options.ts';

/** Options of `run` and `plan`. */
export interface RunOptions extends Common, ChangeOptions {
  readonly workflow?: string;
  readonly phase?: string;
  readonly from?: string;
  readonly mode?: (typeof MODES)[number];
  readonly maxParallel?: number;
  readonly set: Readonly<Record<string, string>>;
  readonly fresh: boolean;
  readonly dryRun: boolean;
}

export interface GateOptions extends Common, ChangeOptions {
  readonly name: string;
  readonly fix: boolean;
}

export interface LogsOptions extends IdOptions {
  readonly phase?: string;
  readonly follow: boolean;
}

export interface SkipOptions extends IdOptions {
  readonly gate: string;
  readonly reason: string;
}

export interface RestoreOptions extends IdOptions {
  readonly phase: string;
  /** Another folder, as it was written. */
  readonly into?: string;
  readonly force: boolean;
}

export interface ReplayOptions extends Common {
  readonly journal: string;
}

/** What each command does; the result is the exit code. */
export interface Handlers {
  run(options: RunOptions): Promise<ExitCode>;
  plan(options: RunOptions): Promise<ExitCode>;
  gate(options: GateOptions): Promise<ExitCode>;
  detect(options: Common): Promise<ExitCode>;
  status(options: IdOptions): Promise<ExitCode>;
  logs(options: LogsOptions): Promise<ExitCode>;
  checkpoints(options: CheckpointsOptions): Promise<ExitCode>;
  resume(options: IdOptions): Promise<ExitCode>;
  retry(options: IdOptions): Promise<ExitCode>;
  skip(options: SkipOptions): Promise<ExitCode>;
  cancel(options: IdOptions): Promise<ExitCode>;
  restore(options: RestoreOptions): Promise<ExitCode>;
  verify(options: IdOptions): Promise<ExitCode>;
  replay(options: ReplayOptions): Promise<ExitCode>;
  report(options: ReportOptions): Promise<ExitCode>;
  validate(options: Common): Promise<ExitCode>;
  init(options: Common): Promise<ExitCode>;
}

/** Commands of the contract that this version does not have. They are named, so that nobody searches for a typing error. */
const LATER = ['compile', 'hooks'];
/** Options of the contract, by command, for the same reason. */
const LATER_OPTIONS: Readonly<Record<string, string>> = { plan: '--matrix' };

/** What of a command line this version does not have yet, as it is written. */
function laterPart(argv: readonly string[]): string | undefined {
  const [command] = argv;
  if (command === undefined) return undefined;
  if (LATER.includes(command)) return command;
  const option = Object.hasOwn(LATER_OPTIONS, command) ? LATER_OPTIONS[command] : undefined;
  return option !== undefined && argv.includes(option) ? `${command} ${option}` : undefined;
}

/** The next step after wrong usage. */
const HELP = 'what there is: bootspring --help';

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is expected.');
  return value;
}

function keyValue(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=');
  const key = text.slice(0, at);
  if (at < 1 || !/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(key)) throw new InvalidArgumentError('key=value is expected.');
  return { ...before, [key]: text.slice(at + 1) };
}

function reasonText(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('the reason is empty.');
  return text.trim();
}

const VALUED = new Set(['--config', '--cwd', '--base']);

/** Options may also stand before the command: `bootspring --json run`. */
function commandFirst(argv: readonly string[]): readonly string[] {
  let at = 0;
  while (argv[at]?.startsWith('-') === true) at += VALUED.has(argv[at] ?? '') ? 2 : 1;
  const command = argv[at];
  return command === undefined ? argv : [command, ...argv.slice(0, at), ...argv.slice(at + 1)];
}

/** Wrong usage, which stderr has been told: with `--json` stdout gets its document as for every other problem. */
function misused(argv: readonly string[], message: string): ExitCode {
  if (argv.includes('--json')) {
    const error: Problem = { code: 'usage', message, hint: HELP };
    process.stdout.write(`${JSON.stringify({ error, problems: [error] }, null, 2)}\n`);
  }
  return EXIT.usage;
}

/**
 * Reads the command line and calls the handler.
 * Wrong usage is exit 2 with a sentence on stderr; help and version are exit 0.
 */
export async function runProgram(given: readonly string[], version: string, handlers: Handlers): Promise<ExitCode> {
  const argv = commandFirst(withBase(given));
  let code: ExitCode = EXIT.completed;
  const program = new Command('bootspring')
    .description('Runs phases and gates, and never does finished work twice.')
    .version(version, '-V, --version')
    .showSuggestionAfterError()
    .showHelpAfterError(`  ${HELP}`)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  const common = (command: Command): Command =>
    command
      .option('--config <file>', 'configuration file (default: bootspring.yml or .github/bootspring.yml)')
      .option('--cwd <folder>', 'folder to work in', process.cwd())
      .option('--json', 'print one JSON document on stdout, everything else on stderr', false)
      .option('--no-color', 'no colours')
      .option('-q, --quiet', 'only what failed or waits, and the verdict', false)
      .option('-v, --verbose', 'the whole output of commands, also on a terminal', false)
      .exitOverride();
  const add: Add = (spec, summary, action) =>
    common(program.command(spec).description(summary)).action(async (...args: unknown[]) => {
      const [options] = args.slice(-2);
      const [first, second] = args.slice(0, -2);
      code = await call(action, first, options, second);
    });
  // Declaring one command instead of all takes 3 ms off every start; help and suggestions need them all.
  const [first = ''] = argv;
  const declared = Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
  for (const name of declared) COMMANDS[name]?.(add, handlers);
  try {
    const later = laterPart(argv);
    if (later !== undefined) {
      const message = `"${later}" is not yet supported in version ${version}`;
      process.stderr.write(`error: ${message}\n  ${HELP}\n`);
      return misused(argv, message);
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.completed;
    return misused(
      argv,
      error.code === 'commander.help' ? 'no command was given' : error.message.replace(/^error: /, ''),
    );
  }
}

type Action = (first: string | undefined, options: never, second?: string) => Promise<ExitCode>;
type Add = (spec: string, summary: string, action: Action) => Command;

/** The options come from declarations right above each action; this is the one place where that is taken on trust. */
function call(action: Action, ...args: readonly unknown[]): Promise<ExitCode> {
  return Reflect.apply(action, undefined, args);
}

/** The options of `run` and `plan`. */
function runOptions(command: Command): Command {
  return changeOptions(command)
    .option('--phase <name>', 'only this phase')
    .option('--from <name>', 'this phase and all after it')
    .addOption(new Option('--mode <mode>', 'how phases follow each other').choices(MODES))
    .option('--max-parallel <n>', 'commands at the same time', positive)
    .option('--set <key=value>', 'a parameter of the context; may be repeated', keyValue, {})
    .option('--fresh', 'reuse nothing', false);
}

function withId<O extends IdOptions>(id: string | undefined, options: O): O {
  return id === undefined ? options : { ...options, id };
}

function withWorkflow(workflow: string | undefined, options: RunOptions): RunOptions {
  return workflow === undefined ? options : { ...options, workflow };
}

/** How each command is declared, in the order of the help. */
const COMMANDS: Readonly<Record<string, (add: Add, handlers: Handlers) => void>> = {
  run(add, handlers) {
    runOptions(
      add('run [workflow]', 'run a workflow: its phases and their gates', (workflow, options: RunOptions) =>
        handlers.run(withWorkflow(workflow, options)),
      ),
    ).option('--dry-run', 'print the plan and run nothing', false);
  },
  plan(add, handlers) {
    runOptions(
      add('plan [workflow]', 'what would run, and why', (workflow, options: RunOptions) =>
        handlers.plan({ ...withWorkflow(workflow, options), dryRun: true }),
      ),
    );
  },
  gate(add, handlers) {
    changeOptions(
      add('gate <name>', 'run one gate now, without a workflow', (name, options: GateOptions) =>
        handlers.gate({ ...options, name: name ?? '' }),
      ),
    ).option('--fix', 'run what mends, before the checks', false);
  },
  detect(add, handlers) {
    add('detect', 'what was found in this repository, and by which evidence', (_none, options: Common) =>
      handlers.detect(options),
    );
  },
  init(add, handlers) {
    add('init', 'write a bootspring.yml from what was detected', (_none, options: Common) => handlers.init(options));
  },
  validate(add, handlers) {
    add('validate', 'check the configuration', (_none, options: Common) => handlers.validate(options));
  },
  resume(add, handlers) {
    add('resume [id]', 'go on from where a workflow stopped', (id, options: IdOptions) =>
      handlers.resume(withId(id, options)),
    );
  },
  retry(add, handlers) {
    add('retry [id]', 'run what failed again, and go on', (id, options: IdOptions) =>
      handlers.retry(withId(id, options)),
    );
  },
  skip(add, handlers) {
    add('skip [id]', 'skip the gate that a workflow waits at, and go on', (id, options: SkipOptions) =>
      handlers.skip(withId(id, options)),
    )
      .requiredOption('--gate <name>', 'the gate')
      .requiredOption('--reason <text>', 'why; it is recorded', reasonText);
  },
  cancel(add, handlers) {
    add('cancel [id]', 'give a workflow up', (id, options: IdOptions) => handlers.cancel(withId(id, options)));
  },
  restore(add, handlers) {
    // One word alone is the phase: the id defaults to the newest, as everywhere.
    add('restore <id> [phase]', 'put state and files back to a checkpoint', (first, options: RestoreOptions, second) =>
      handlers.restore({ ...withId(second === undefined ? undefined : first, options), phase: second ?? first ?? '' }),
    )
      .usage('[options] [id] <phase>')
      .option('--into <folder>', 'into another folder, which gets the workflow too')
      .option('--force', 'move uncommitted work out of the way', false);
  },
  status(add, handlers) {
    add('status [id]', 'where a workflow stands', (id, options: IdOptions) => handlers.status(withId(id, options)));
  },
  logs(add, handlers) {
    add('logs [id]', 'what was printed', (id, options: LogsOptions) => handlers.logs(withId(id, options)))
      .option('--phase <name>', 'the output of one phase')
      .option('-f, --follow', 'go on printing while the workflow runs', false);
  },
  report(add, handlers) {
    reportOptions(
      add('report [id]', 'a workflow as a page, as markdown, JUnit XML, SARIF or JSON', (id, options: ReportOptions) =>
        handlers.report(withId(id, options)),
      ),
    );
  },
  checkpoints(add, handlers) {
    const command: Command = checkpointsOptions(
      add('checkpoints [what] [args...]', 'the checkpoints of a workflow: list, diff, prune, verify', () =>
        callCheckpoints(command, handlers),
      ),
    );
  },
  verify(add, handlers) {
    add('verify [id]', 're-read every byte of the journal and the checkpoints', (id, options: IdOptions) =>
      handlers.verify(withId(id, options)),
    );
  },
  replay(add, handlers) {
    add('replay <journal>', 'fold a journal and print the state', (journal, options: ReplayOptions) =>
      handlers.replay({ ...options, journal: journal ?? '' }),
    );
  },
};
