import { exitOfProblem } from '../../core/exit.ts';
import { problemLines } from '../../core/views/problem.ts';
import type { Line } from '../../core/views/text.ts';
import type { Problem } from '../../model/result.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { Common } from '../cli/program.ts';
import { createPaint, type Paint, wantsColour } from './paint.ts';

/** Where a command prints: people's text on stdout, or on stderr when stdout carries one JSON document. */
export interface Screen {
  readonly stream: NodeJS.WriteStream;
  readonly paint: Paint;
  /** Whether a person sits at this terminal and can be asked. */
  readonly interactive: boolean;
  readonly live: boolean;
  /** Only what failed and the verdict are to be printed. */
  readonly quiet: boolean;
  /** Characters that a line may have; undefined where nobody looks at it, as in a file or a pipe. */
  readonly columns: number | undefined;
  print(lines: readonly Line[]): void;
  /** Prints what a run came to, apart from the log above it; with `quiet` there is none. */
  summary(lines: readonly Line[]): void;
  /** The one JSON document, when `--json` was given. */
  json(document: () => unknown): void;
  /** Tells problems on stderr; answers the exit code of the first. */
  fail(problems: readonly Problem[]): ExitCode;
  /** Tells problems on stderr without ending anything. */
  warn(problems: readonly Problem[], word?: 'error' | 'warning'): void;
}

/** The screen of this process. */
export function createScreen(options: Common, env: Readonly<Record<string, string | undefined>>): Screen {
  const stream = options.json ? process.stderr : process.stdout;
  const paint = createPaint(wantsColour(stream, env, options.color));
  const paintError = createPaint(wantsColour(process.stderr, env, options.color));
  const inCi = (env['CI'] ?? '') !== '' && env['CI'] !== 'false';
  const live = stream.isTTY && !inCi && !options.quiet && env['TERM'] !== 'dumb';
  const tell = (problems: readonly Problem[], word: 'error' | 'warning'): void => {
    for (const problem of problems) process.stderr.write(`${problemLines(problem, word).map(paintError).join('\n')}\n`);
  };
  const print = (lines: readonly Line[]): void => void stream.write(lines.map((line) => `${paint(line)}\n`).join(''));
  return {
    stream,
    paint,
    live,
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
    interactive: live && !options.json && process.stdin.isTTY,
    quiet: options.quiet,
    print,
    summary: (lines) => print(options.quiet ? lines : [[], ...lines]),
    json(document) {
      if (options.json) process.stdout.write(`${JSON.stringify(document(), null, 2)}\n`);
    },
    fail(problems) {
      tell(problems, 'error');
      if (options.json) process.stdout.write(`${JSON.stringify({ error: problems[0] ?? null, problems }, null, 2)}\n`);
      return problems[0] === undefined ? EXIT.failed : exitOfProblem(problems[0]);
    },
    warn: (problems, word = 'warning') => tell(problems, word),
  };
}
