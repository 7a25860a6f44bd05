import type { FindingSink } from '../sink.ts';
import { frameOf } from '../stack.ts';
import { isOfOthers, type LineFormat } from './format.ts';

const RESULT = /^((?: {4}){0,20})--- (FAIL|PASS|SKIP): (\S{1,500}) \([\d.]{1,20}s\)$/;
const MESSAGE = /^((?: {4}){1,20})(\S{1,500}\.go):(\d{1,9}): (.*)$/;
const PACKAGE = /^(?:FAIL|ok  )\t(\S{1,500})(?:\t| )/;
const MOST_FAILURES = 2_000;
const MOST_LINES = 40;

interface Failure {
  readonly test: string;
  readonly message: string[];
  file?: string;
  line?: number;
}

/** `go test`: results with messages below them, or above with `-v`, and the package at the end. */
export class GoTests implements LineFormat {
  readonly #sink: FindingSink;
  /** Wait for the name of their package, which tells the folder. */
  #failures: Failure[] = [];
  /** Messages by test, told before its result. */
  #early = new Map<string, Failure[]>();
  #running: string | undefined;
  #failing: string | undefined;
  #message: string[] | undefined;
  /** The test that took the whole program down; its stack follows. */
  #panic: Failure | undefined;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  get isOpen(): boolean {
    return this.#message !== undefined || this.#panic !== undefined;
  }

  take(line: string): boolean {
    if (this.#inMessage(line)) return true;
    const [, running] = /^=== (?:RUN|CONT|NAME) {2,3}(\S{1,500})/.exec(line) ?? [];
    if (running !== undefined) {
      this.#running = running;
      return true;
    }
    const [, , result, name] = RESULT.exec(line) ?? [];
    if (name !== undefined) return this.#result(name, result === 'FAIL');
    const found = MESSAGE.exec(line);
    if (found !== null) return this.#said(found);
    if (line.startsWith('panic: ')) return this.#panicked(line);
    const [, told] = PACKAGE.exec(line) ?? [];
    if (told === undefined) return false;
    this.#flush(told);
    return true;
  }

  end(): void {
    this.#flush(undefined);
  }

  /** Whether a line goes on with what the one before it began. */
  #inMessage(line: string): boolean {
    const panic = this.#panic;
    if (panic !== undefined) {
      if (/^(?:FAIL|ok {2})\t|^=== /.test(line)) this.#panic = undefined;
      else {
        const frame = panic.file === undefined ? frameOf(line) : undefined;
        const isOwn = frame !== undefined && !isOfOthers(frame.file) && this.#sink.inside(frame.file) !== undefined;
        if (isOwn) Object.assign(panic, { file: frame.file, line: frame.line });
        return true;
      }
    }
    const message = this.#message;
    if (message === undefined) return false;
    if (!/^ {8}/.test(line) || MESSAGE.test(line) || RESULT.test(line)) {
      this.#message = undefined;
      return false;
    }
    if (message.length < MOST_LINES) message.push(line.trim());
    return true;
  }

  #panicked(line: string): boolean {
    const test = this.#failing ?? this.#running;
    if (test === undefined) return false;
    this.#panic = { test, message: [line] };
    this.#keep(this.#panic);
    return true;
  }

  #result(name: string, failed: boolean): boolean {
    this.#failing = failed ? name : undefined;
    this.#running = undefined;
    const early = this.#early.get(name) ?? [];
    this.#early.delete(name);
    if (!failed) return true;
    for (const each of early) this.#keep(each);
    if (early.length === 0) this.#keep({ test: name, message: [] });
    return true;
  }

  #said([, , file = '', row, text = '']: RegExpExecArray): boolean {
    const test = this.#failing ?? this.#running;
    if (test === undefined) return false;
    const failure: Failure = { test, file, line: Number(row), message: [text] };
    this.#message = failure.message;
    if (this.#failing !== undefined) this.#keep(failure);
    else if (this.#early.size < MOST_FAILURES) {
      const known = this.#early.get(test) ?? [];
      if (known.length < 20) known.push(failure);
      this.#early.set(test, known);
    }
    return true;
  }

  #keep(failure: Failure): void {
    if (this.#failures.length >= MOST_FAILURES) this.#flush(undefined);
    this.#failures.push(failure);
  }

  #flush(told: string | undefined): void {
    const failures = this.#failures;
    this.#failures = [];
    this.#early = new Map();
    this.#failing = undefined;
    this.#running = undefined;
    this.#panic = undefined;
    const placed = new Set(failures.filter(({ message }) => message.length > 0).map(({ test }) => test));
    const covered = (test: string): boolean => [...placed].some((each) => each === test || each.startsWith(`${test}/`));
    const names = failures.map(({ test }) => test);
    for (const { test, file, line, message } of failures) {
      // A test that only failed because of a part of it says nothing of its own.
      if (message.length === 0 && (covered(test) || names.some((name) => name.startsWith(`${test}/`)))) continue;
      const candidates =
        file === undefined || told === undefined ? undefined : foldersOf(told).map((each) => `${each}/${file}`);
      const said = message.join('\n');
      this.#sink.add({
        severity: 'error',
        message: said === '' ? 'failed' : said,
        tool: 'go',
        test: told === undefined ? test : `${told} › ${test}`,
        file,
        line,
        candidates,
      });
    }
  }
}

/** Folders that a package may be in: the ends of its path, the longest first. */
export function foldersOf(told: string): string[] {
  const parts = told.split('/').slice(0, 20);
  return parts.map((_part, at) => parts.slice(at).join('/'));
}
