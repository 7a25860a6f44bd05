import type { TestRef } from '../../model/finding.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { type Bare, unwrap } from '../detect/unwrap.ts';
import { onlyCommand } from '../detect/words.ts';
import { type Change, runnerOf, type TestRunner } from './runners.ts';

/** Bytes of a command line: Linux takes 128 KiB for the text that a shell is given. */
export const MOST_COMMAND = 128_000;

/** A command that is one of a test runner that is known. */
export interface RunnerCommand {
  readonly runner: TestRunner;
  readonly bare: Bare;
  /** What stands in front of the program. */
  readonly prefix: string;
  /** Arguments behind the name of the runner. */
  readonly args: readonly string[];
}

/** Reads a command. The error is a clause that says why no test of it can be picked. */
export function readRunner(command: string): Result<RunnerCommand, string> {
  const only = onlyCommand(command);
  if (only === undefined) return err('it is more than one simple command');
  const bare = unwrap(only, () => false);
  const known = bare === undefined ? undefined : runnerOf(bare.tool, bare.args);
  if (bare === undefined || known === undefined) return err('it is no test runner that is known here');
  const { runner, skip } = known;
  const args = bare.args.slice(skip);
  const taken = args.find((arg) => runner.refuses.test(arg) || arg === '--');
  if (taken !== undefined) return err(`${runner.name} has the argument ${taken.slice(0, 40)}`);
  const prefix = only.text.slice(0, only.text.length - bare.rest.text.length);
  const without = withoutCoverage(prefix, bare);
  return without === undefined
    ? err(`something stands between ${bare.coverage?.tool ?? ''} and ${runner.name}`)
    : ok({ runner, bare, args, prefix: without });
}

/** c8 and nyc would replace their report by one of a few tests. They are left out with all of their own arguments. */
function withoutCoverage(prefix: string, { coverage, wrappers }: Bare): string | undefined {
  if (coverage === undefined) return prefix;
  if (wrappers.at(-1) !== coverage.tool) return undefined;
  const at = prefix.search(new RegExp(`(?<=^|[\\s/])${coverage.tool}(?=\\s)`));
  if (at < 0) return undefined;
  const start = prefix.lastIndexOf(' ', at - 1) + 1;
  return prefix.slice(0, start);
}

/**
 * The command that runs these tests alone. The error is a clause that says why there is none.
 *
 * @param files of the tests, relative to the folder of the command; empty where not all are known
 */
export function narrowed(
  { runner, bare, args, prefix }: RunnerCommand,
  tests: readonly TestRef[],
  files: readonly string[],
): Result<string, string> {
  const change = runner.change({ tests, args, files });
  if (typeof change === 'string') return err(change);
  const { variables = [], behind = [] } = change;
  const command = [...variables, prefix + changed(bare, change), ...behind].filter((part) => part !== '').join(' ');
  if (command.includes('\0')) return err('the name of a test has a zero byte in it');
  // Most of it is ASCII; four bytes are the most that a character takes.
  const bytes = command.length * 4 <= MOST_COMMAND ? 0 : new TextEncoder().encode(command).length;
  return bytes > MOST_COMMAND ? err('their names are too long for a command line') : ok(command);
}

/** The command from the program's name on, with words left out and put in. */
function changed({ rest }: Bare, { without, after }: Change): string {
  let text = '';
  let from = 0;
  let isPut = false;
  rest.words.forEach((word, at) => {
    if (at > 0 && without?.test(word.text) === true) {
      text += rest.text.slice(from, word.start).trimEnd();
      from = word.end;
    } else if (after !== undefined && !isPut && word.text === after.word) {
      isPut = true;
      text += `${rest.text.slice(from, word.end)} ${after.words.join(' ')}`;
      from = word.end;
    }
  });
  return (text + rest.text.slice(from)).trimEnd();
}
