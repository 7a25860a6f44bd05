import type { Severity } from '../../../model/finding.ts';
import type { FindingSink } from '../sink.ts';
import { looksLikePath, severityOf, type History, type LineFormat } from './format.ts';

/** `   ,-[src/a.ts:1:7]`, `   ╭─[src/a.ts:1:7]` below a message. */
const BOX = /^\s*(?:,-|╭─+)\[(.{1,500}?):(\d{1,9}):(\d{1,9})\]/;
const BOXED = /^ {2}([×x✖!⚠☞i]) (?:([\w@/-]{1,60}\([\w/.-]{1,100}\)): )?(.+)$/;
/** ` --> src/main.rs:2:18` below a message. */
const ARROW = /^\s*--> (.{1,500}?):(\d{1,9}):(\d{1,9})$/;
const HEADED = /^(error|warning|note|help|info)(?:\[([\w:/-]{1,80})\])?: (.+)$/;
/** `F401 [*] message` of Ruff. */
const CODED = /^([A-Z]{1,6}\d{1,5}|invalid-syntax|[a-z]+(?:-[a-z]+)+)(?: \[[*-]\])?:? (.+)$/;
/** `src/a.ts:3:3 lint/suspicious/noDebugger  FIXABLE  ━━━━` above a message. */
const RULED =
  /^(\S{1,500}?)(?::(\d{1,9}):(\d{1,9}))? ((?:lint|assist|suppressions?)\/[\w/]{1,120}|parse|format|organizeImports|check|ci)\b[^━]{0,60}━{3,}$/;
const SAID = /^ {2}([×✖!⚠iℹ]) (.+)$/;
/** Lines of one message between its first and its place. */
const LONGEST = 7;

/** Messages of several lines, with the place on a line of its own: oxlint, rustc, Ruff, Biome. */
export class Framed implements LineFormat {
  readonly #sink: FindingSink;
  /** Biome says the place first. */
  #place:
    | { readonly file: string; readonly line?: number; readonly column?: number; readonly rule: string }
    | undefined;
  #waited = 0;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  get isOpen(): boolean {
    return this.#place !== undefined;
  }

  take(line: string, history: History): boolean {
    const place = this.#place;
    if (place !== undefined) {
      const said = SAID.exec(line);
      if (said !== null) {
        this.#sink.add({ severity: boxed(said[1] ?? ''), message: said[2] ?? '', tool: 'biome', ...place });
        this.#place = undefined;
        return true;
      }
      this.#waited += 1;
      if (this.#waited > 3) this.#place = undefined;
      else if (line === '') return true;
    }
    return this.#arrow(line, history) || this.#box(line, history) || this.#ruled(line);
  }

  end(): void {
    this.#place = undefined;
  }

  #arrow(line: string, history: History): boolean {
    const found = ARROW.exec(line);
    if (found === null || !looksLikePath((found[1] ?? '').replaceAll(' ', '_'))) return false;
    const place = { file: found[1], line: Number(found[2]), column: Number(found[3]) };
    for (let back = 1; back <= LONGEST; back++) {
      const text = history.before(back);
      if (text === '') return false;
      const [, word = '', rule, message = ''] = HEADED.exec(text) ?? [];
      const severity = severityOf(word);
      if (severity !== undefined) {
        const tool = place.file?.endsWith('.rs') === true ? 'rustc' : undefined;
        this.#sink.add({ severity, message, rule, tool, ...place });
        return true;
      }
      const coded = CODED.exec(text);
      if (coded !== null) {
        this.#sink.add({ severity: 'error', message: coded[2] ?? '', rule: coded[1], tool: 'ruff', ...place });
        return true;
      }
    }
    return false;
  }

  #box(line: string, history: History): boolean {
    const found = BOX.exec(line);
    if (found === null) return false;
    const more: string[] = [];
    for (let back = 1; back <= LONGEST; back++) {
      const text = history.before(back);
      if (text === '') return false;
      const [, mark = '', rule, message = ''] = BOXED.exec(text) ?? [];
      if (message === '') {
        // What does not fit into a line goes on below, behind a bar.
        more.unshift(text.replace(/^\s*[|│] ?/, '').trim());
        continue;
      }
      this.#sink.add({
        severity: boxed(mark),
        message: [message, ...more].join(' '),
        rule,
        tool: rule === undefined ? undefined : 'oxlint',
        file: found[1],
        line: Number(found[2]),
        column: Number(found[3]),
      });
      return true;
    }
    return false;
  }

  #ruled(line: string): boolean {
    const [, file, row, column, rule = ''] = RULED.exec(line) ?? [];
    if (file === undefined || !looksLikePath(file)) return false;
    this.#place = {
      file,
      rule,
      ...(row !== undefined && column !== undefined && { line: Number(row), column: Number(column) }),
    };
    this.#waited = 0;
    return true;
  }
}

function boxed(mark: string): Severity {
  if (mark === '×' || mark === 'x' || mark === '✖') return 'error';
  return mark === '!' || mark === '⚠' ? 'warning' : 'notice';
}
