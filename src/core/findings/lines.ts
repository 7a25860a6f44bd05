import { plainText } from '../text.ts';
import type { History, LineFormat } from './formats/format.ts';
import { WorkflowCommands } from './formats/commands.ts';
import { Framed } from './formats/framed.ts';
import { GoTests } from './formats/go.ts';
import { Jest, Mocha, Vitest } from './formats/javascript-tests.ts';
import { NodeTests } from './formats/node-tests.ts';
import { OneLine } from './formats/one-line.ts';
import { Pytest } from './formats/pytest.ts';
import { Rows } from './formats/rows.ts';
import { RustTests } from './formats/rust.ts';
import { Tap } from './formats/tap.ts';
import type { FindingSink } from './sink.ts';

/** What is read of one line: findings are at its start. */
const MOST_LINE = 4_000;
/** Lines that are remembered. */
const REMEMBERED = 8;

/** What lines of findings have in them; all others are only remembered. */
const LIKELY =
  /:\d+[:)\] -]|, col \d|\(\d+[,)]|\dms\)|[●✖✕×⚠❯━✗▶]|error|warn|Error|FAIL|ERROR|-->|-\[|panicked| failing$|^\s*(?:not )?ok \d|^\s+\d+[:)]|^::|^\s+[x!i] |^\s*# Subtest|^___|^===|^ok {2}|^E(?: {3}|$)|^PASS|^\s*--- |^Checking |^panic: |^test .* \.\.\. /;

/** Reads ordinary output of a terminal line by line, and finds what tools say in it. */
export class LineReader {
  readonly #formats: readonly LineFormat[];
  readonly #history = new RecentLines();

  constructor(sink: FindingSink) {
    this.#formats = [
      new WorkflowCommands(sink),
      new Rows(sink),
      new Tap(sink),
      new Jest(sink),
      new Vitest(sink),
      new Mocha(sink),
      new NodeTests(sink),
      new GoTests(sink),
      new Pytest(sink),
      new RustTests(sink),
      new Framed(sink),
      new OneLine(sink),
    ];
  }

  /** Takes one line, without its end. */
  line(text: string): void {
    const line = plainText(text.length > MOST_LINE ? text.slice(0, MOST_LINE) : text).trimEnd();
    this.#offer(line);
    this.#history.push(line);
  }

  /** No more lines come: what is open is complete. */
  end(): void {
    for (const format of this.#formats) format.end();
  }

  #offer(line: string): void {
    const open = this.#formats.find(({ isOpen }) => isOpen);
    if (open?.take(line, this.#history) === true) return;
    if (!LIKELY.test(line)) return;
    for (const format of this.#formats) if (format !== open && format.take(line, this.#history)) return;
  }
}

/** The last few lines. */
class RecentLines implements History {
  readonly #lines: string[] = Array.from({ length: REMEMBERED }, () => '');
  #at = 0;
  heading = '';

  push(line: string): void {
    this.#lines[this.#at] = line;
    this.#at = (this.#at + 1) % REMEMBERED;
    if (line !== '' && !line.startsWith(' ')) this.heading = line;
  }

  before(back: number): string {
    return this.#lines[(this.#at - back + REMEMBERED) % REMEMBERED] ?? '';
  }
}
