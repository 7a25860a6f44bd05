import type { FindingSink } from '../sink.ts';
import { looksLikePath, severityOf, type History, type LineFormat } from './format.ts';

/** `  12:5  error  message  rule` of ESLint, `  12:5  ✖  message  rule` of Stylelint. */
const ROW = /^\s+(\d{1,9}):(\d{1,9})\s+([✖⚠×]|error|warning|info)\s+(\S.*)$/;
const MARKS: Readonly<Record<string, 'error' | 'warning'>> = { '✖': 'error', '×': 'error', '⚠': 'warning' };

/** Tables of findings below the path of their file, and lists of files below what they share. */
export class Rows implements LineFormat {
  readonly #sink: FindingSink;
  /** A formatter has said that it looks: what follows are the files that it would change. */
  #isChecking = false;
  readonly isOpen = false;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  take(line: string, history: History): boolean {
    const row = ROW.exec(line);
    if (row !== null) return this.#row(row, history.heading);
    if (line === 'Checking formatting...') {
      this.#isChecking = true;
      return true;
    }
    return this.#isChecking && this.#unformatted(line);
  }

  end(): void {
    this.#isChecking = false;
  }

  #row([, line, column, mark = '', rest = '']: RegExpExecArray, heading: string): boolean {
    // Paths in headings may have spaces.
    if (!looksLikePath(heading.replaceAll(' ', '_'))) return false;
    const severity = MARKS[mark] ?? severityOf(mark);
    if (severity === undefined) return false;
    const gap = rest.lastIndexOf('  ');
    const rule = gap < 0 ? '' : rest.slice(gap).trim();
    const hasRule = rule !== '' && !rule.includes(' ');
    const marked = MARKS[mark] === undefined ? 'eslint' : 'stylelint';
    this.#sink.add({
      severity,
      message: hasRule ? rest.slice(0, gap).trimEnd() : rest,
      rule: hasRule ? rule : undefined,
      tool: rule.endsWith(')') ? 'oxlint' : marked,
      file: heading,
      line: Number(line),
      column: Number(column),
    });
    return true;
  }

  /** `[warn] path` and `[error] path: message` of Prettier, `path (2ms)` of oxfmt. */
  #unformatted(line: string): boolean {
    const [, word, rest = ''] = /^\[(warn|error)\] (.+)$/.exec(line) ?? [];
    const [, timed] = /^(.{1,500}) \(\d{1,9}ms\)$/.exec(line) ?? [];
    const path = timed ?? rest;
    const [, broken, problem = '', row, column] =
      /^(\S{1,500}): (SyntaxError: .*?)(?: \((\d{1,9}):(\d{1,9})\))?$/.exec(word === 'error' ? rest : '') ?? [];
    if (broken !== undefined) {
      const at = { line: Number(row), column: Number(column) };
      this.#sink.add({ severity: 'error', message: problem, tool: 'prettier', file: broken, ...at });
      return true;
    }
    if (!looksLikePath(path.replaceAll(' ', '_')) || /[.!] /.test(path)) return false;
    const tool = timed === undefined ? 'prettier' : 'oxfmt';
    // Prettier says "warn", but each of these files makes the check fail.
    this.#sink.add({ severity: 'error', message: 'Not formatted.', rule: 'format', tool, file: path });
    return true;
  }
}
