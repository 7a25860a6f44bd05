import { FailureText } from '../stack.ts';
import type { FindingSink } from '../sink.ts';
import type { LineFormat } from './format.ts';

/** Lines of one failure; a runner that never comes to its end must not swallow what follows. */
const MOST_LINES = 400;

interface Block {
  /** Tests that failed with this text; empty for a file that could not be loaded. */
  readonly tests: readonly (readonly [file: string | undefined, name: string | undefined])[];
  readonly text: FailureText;
  lines: number;
}

/** What the formats of JavaScript's test runners share: one failure after the other, each a block of lines. */
abstract class FailureBlocks implements LineFormat {
  protected readonly sink: FindingSink;
  readonly #tool: string;
  protected block: Block | undefined;

  constructor(sink: FindingSink, tool: string) {
    this.sink = sink;
    this.#tool = tool;
  }

  get isOpen(): boolean {
    return this.block !== undefined;
  }

  abstract take(line: string): boolean;

  end(): void {
    const block = this.block;
    this.block = undefined;
    if (block === undefined || block.text.isEmpty) return;
    for (const [file, test] of block.tests) {
      const place = block.text.place;
      const where = place ?? { file };
      this.sink.add({ severity: 'error', message: block.text.message(), tool: this.#tool, test, ...where });
    }
  }

  protected begin(tests: Block['tests']): void {
    this.block = { tests, text: new FailureText(this.sink), lines: 0 };
  }

  /** Adds a line to the block that is open; false when it has become too long to be one. */
  protected push(block: Block, line: string): boolean {
    block.text.push(line);
    block.lines += 1;
    if (block.lines >= MOST_LINES) this.end();
    return true;
  }
}

/** Jest's default reporter: `FAIL path`, then `  ● suite › test` with what went wrong. */
export class Jest extends FailureBlocks {
  #file: string | undefined;

  constructor(sink: FindingSink) {
    super(sink, 'jest');
  }

  take(line: string): boolean {
    const block = this.block;
    if (block !== undefined) {
      if (line === '' || line.startsWith('    ')) return this.push(block, line);
      this.end();
    }
    const [, result, shown = ''] = /^(FAIL|PASS) (?! )(.+)$/.exec(line) ?? [];
    if (result !== undefined) {
      // A project may have a name, which stands before the path; the time that it took stands behind.
      const path = shown
        .replace(/ \([\d.]{1,12} m?s\)$/, '')
        .split(' ')
        .at(-1);
      this.#file = result === 'FAIL' ? path : undefined;
      return true;
    }
    const [, name = ''] = /^ {1,3}● (\S.*)$/.exec(line) ?? [];
    if (name === '' || this.#file === undefined || name === 'Console') return false;
    this.begin([[this.#file, name === 'Test suite failed to run' ? undefined : name]]);
    return true;
  }
}

/** Vitest's default reporter: ` FAIL  path > suite > test`, then what went wrong, then a ruler. */
export class Vitest extends FailureBlocks {
  constructor(sink: FindingSink) {
    super(sink, 'vitest');
  }

  take(line: string): boolean {
    const block = this.block;
    const [, shown] = /^ ?FAIL {2}(?:\|[^|]{1,100}\| )?(\S.*)$/.exec(line) ?? [];
    if (shown !== undefined) {
      const [first = '', ...names] = shown.split(' > ');
      const file = first.replace(/ \[ .{1,500} \]$/, '');
      const test = [file, names.length === 0 ? undefined : names.join(' › ')] as const;
      // Tests that fail with the same text stand above it one below the other.
      const others = block?.text.isEmpty === true ? block.tests : [];
      if (others.length === 0) this.end();
      this.begin([...others.slice(-100), test]);
      return true;
    }
    if (block === undefined) return false;
    if (!line.startsWith('⎯⎯⎯') && !/^ (?:Test Files|Snapshots) {2}/.test(line)) return this.push(block, line);
    this.end();
    return true;
  }
}

/** Mocha's reporters: after `  2 failing` each failure with a number. */
export class Mocha extends FailureBlocks {
  #isFailing = false;
  #title: string[] | undefined;

  constructor(sink: FindingSink) {
    super(sink, 'mocha');
  }

  override get isOpen(): boolean {
    return this.#isFailing;
  }

  take(line: string): boolean {
    if (!this.#isFailing) {
      this.#isFailing = /^ {2}\d{1,9} failing$/.test(line);
      return this.#isFailing;
    }
    const [, first] = /^ {2}\d{1,9}\) (.+)$/.exec(line) ?? [];
    if (first !== undefined) {
      this.end();
      this.#isFailing = true;
      this.#title = [];
      return this.#name(first);
    }
    if (this.#title !== undefined && /^ {5,}\S/.test(line)) return this.#name(line.trim());
    const block = this.block;
    // Messages of several lines are not indented as a whole; what comes after the trace is not Mocha's.
    if (line !== '' && !line.startsWith('  ') && (block === undefined || block.text.place !== undefined)) {
      this.end();
      return false;
    }
    return block === undefined || this.push(block, line);
  }

  override end(): void {
    super.end();
    this.#isFailing = false;
    this.#title = undefined;
  }

  /** The groups and the test stand one below the other; a colon ends them. */
  #name(part: string): boolean {
    this.#title?.push(part);
    if (part.endsWith(':') || (this.#title?.length ?? 0) > 20) {
      this.begin([[undefined, (this.#title ?? []).join(' ').replace(/:$/, '')]]);
      this.#title = undefined;
    }
    return true;
  }
}
