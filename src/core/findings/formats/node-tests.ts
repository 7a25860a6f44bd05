import { FailureText, type Place } from '../stack.ts';
import type { FindingSink } from '../sink.ts';
import type { LineFormat } from './format.ts';

const MOST_LINES = 400;
const MOST_NAMES = 20_000;

/** Node's reporter `spec`: a tree of results, and after `failing tests:` each failure with its place. */
export class NodeTests implements LineFormat {
  readonly #sink: FindingSink;
  /** Names of the groups that the walk through the tree stands in. */
  readonly #groups: string[] = [];
  /** Full names by the last part, in the order of the tree. */
  readonly #names = new Map<string, string[]>();
  #count = 0;
  #isFailing = false;
  #place: Place | undefined;
  #name: string | undefined;
  #text: FailureText | undefined;
  #lines = 0;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  get isOpen(): boolean {
    return this.#isFailing;
  }

  take(line: string): boolean {
    if (this.#isFailing) return this.#failing(line);
    if (line === '✖ failing tests:') {
      this.#isFailing = true;
      return true;
    }
    const [, indent = '', mark, name = ''] = /^((?: {2}){0,50})([▶✖]) (.+)$/.exec(line) ?? [];
    if (mark === undefined) return false;
    const depth = indent.length / 2;
    this.#groups.length = Math.min(this.#groups.length, depth);
    if (mark === '▶') this.#groups[this.#groups.length] = name;
    else this.#remember(withoutTime(name));
    return true;
  }

  end(): void {
    this.#finish();
    this.#isFailing = false;
  }

  #remember(name: string): void {
    if (this.#count >= MOST_NAMES) return;
    this.#count += 1;
    const known = this.#names.get(name) ?? [];
    known.push([...this.#groups, name].join(' › '));
    this.#names.set(name, known);
  }

  #failing(line: string): boolean {
    const [, file, row, column] = /^test at (.{1,500}?):(\d{1,9}):(\d{1,9})$/.exec(line) ?? [];
    if (file !== undefined) {
      this.#finish();
      this.#place = { file, line: Number(row), column: Number(column) };
      return true;
    }
    const [, name] = /^✖ (.+)$/.exec(line) ?? [];
    if (name !== undefined && this.#place !== undefined && this.#text === undefined) {
      const short = withoutTime(name);
      this.#name = this.#names.get(short)?.shift() ?? short;
      this.#text = new FailureText(this.#sink);
      return true;
    }
    if (line === '' || (line.startsWith('  ') && this.#lines < MOST_LINES)) {
      this.#text?.push(line);
      this.#lines += 1;
      return true;
    }
    this.end();
    return false;
  }

  #finish(): void {
    const text = this.#text;
    const message = text?.message().replace(/^'(.*)'$/, '$1') ?? '';
    // A group fails because of what is in it, which is told as well.
    if (text !== undefined && !/^\d+ subtests? failed$/.test(message)) {
      const place = text.place ?? this.#place;
      this.#sink.add({ severity: 'error', message, tool: 'node', test: this.#name, ...place });
    }
    this.#text = undefined;
    this.#place = undefined;
    this.#lines = 0;
  }
}

const withoutTime = (name: string): string => name.replace(/ \([\d.]{1,20}ms\)(?: # .*)?$/, '');
