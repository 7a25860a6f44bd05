import { plainText } from '../text.ts';
import type { History, LineFormat } from './formats/format.ts';
import { OneLine } from './formats/one-line.ts';
import type { FindingSink } from './sink.ts';

/** What is read of one line: findings are at its start. */
const MOST_LINE = 4_000;
/** Lines that are remembered. */
const REMEMBERED = 8;

/** What lines of findings have in them; all others are only remembered. */
const LIKELY =
  /:\d+[:)\] -]|\(\d+,\d|^(?:not )?ok \d|[●✖✕×⚠❯━✗]|^\s+\d+:\d|error|warn|Error|FAIL|ERROR|^::|-->|-\[|^\s+[x!i] |^\s+\d+\) |^[A-Z]{1,6}\d|^# Subtest|^___|panicked at|^=== |^Checking /;

/** Reads ordinary output of a terminal line by line, and finds what tools say in it. */
export class LineReader {
  readonly #formats: readonly LineFormat[];
  readonly #history = new RecentLines();

  constructor(sink: FindingSink) {
    this.#formats = [new OneLine(sink)];
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
