import type { FindingSink } from '../sink.ts';
import type { LineFormat } from './format.ts';

const PANIC = /^thread '(.{1,300}?)'(?: \(\d{1,12}\))? panicked at (.{1,500}?):(\d{1,9}):(\d{1,9}):$/;
const RESULT = /^test (\S{1,500})(?: - should panic)? \.\.\. (ok|FAILED|ignored)\b/;
const MOST_LINES = 20;

/** What Rust's test harness shows: the result of each test, and why it panicked. */
export class RustTests implements LineFormat {
  readonly #sink: FindingSink;
  #panic: { readonly test: string; readonly file: string; readonly line: number; readonly column: number } | undefined;
  #message: string[] = [];

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  get isOpen(): boolean {
    return this.#panic !== undefined;
  }

  take(line: string): boolean {
    if (this.#panic !== undefined) {
      if (line !== '' && !/^(?:note: |stack backtrace:)/.test(line) && this.#message.length < MOST_LINES) {
        this.#message.push(line);
        return true;
      }
      this.end();
    }
    const [, name, result] = RESULT.exec(line) ?? [];
    if (name !== undefined) {
      const outcome = result === 'ok' ? 'passed' : result === 'FAILED' ? 'failed' : 'skipped';
      this.#sink.addTest({ name, outcome });
      return true;
    }
    const [, test, file, row, column] = PANIC.exec(line) ?? [];
    if (test === undefined || file === undefined) return false;
    this.#panic = { test, file, line: Number(row), column: Number(column) };
    return true;
  }

  end(): void {
    const panic = this.#panic;
    if (panic === undefined) return;
    const { test, ...place } = panic;
    // A program's own thread is no test.
    const name = test === 'main' || test === '<unnamed>' ? undefined : test;
    const message = this.#message.length === 0 ? 'panicked' : this.#message.join('\n');
    this.#sink.add({ severity: 'error', message, tool: 'rustc', test: name, ...place });
    this.#panic = undefined;
    this.#message = [];
  }
}
