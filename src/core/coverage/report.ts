import type { Result } from '../../model/result.ts';

/** What wrote a report decides how it is read; found from its content, never from its name. */
export const COVERAGE_FORMATS = ['lcov', 'istanbul-summary', 'istanbul', 'cobertura', 'clover', 'go'] as const;
export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];

/** Lines that a test run could have reached, and how many of them it did. */
export interface LineCount {
  readonly covered: number;
  readonly total: number;
}

/** The lines of one file: by line number (from 1) the highest count that any record of the report gives. */
export interface FileCoverage {
  readonly lines: ReadonlyMap<number, number>;
}

/** A coverage report, whatever wrote it. */
export interface CoverageReport {
  readonly format: CoverageFormat;
  /** By path as the report has it. Undefined when the format has only sums: then nothing is known of single lines. */
  readonly files: ReadonlyMap<string, FileCoverage> | undefined;
  readonly totals: { readonly lines: LineCount };
}

/** Why a report could not be understood. `line` counts from 1. */
export interface ReportProblem {
  readonly message: string;
  readonly line?: number;
}

export type ReadResult = Result<CoverageReport, ReportProblem>;

/** Collects lines while a report is read. */
export class LineCollector {
  readonly #files = new Map<string, Map<number, number>>();

  /** The file with this path; the same one for every record that names it. */
  file(path: string): Map<number, number> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const lines = new Map<number, number>();
    this.#files.set(path, lines);
    return lines;
  }

  /** Whether any file has a line. */
  get isEmpty(): boolean {
    return [...this.#files.values()].every((lines) => lines.size === 0);
  }

  report(format: CoverageFormat): CoverageReport {
    const files = new Map<string, FileCoverage>();
    let covered = 0;
    let total = 0;
    for (const [path, lines] of this.#files) {
      files.set(path, { lines });
      total += lines.size;
      for (const hits of lines.values()) if (hits > 0) covered += 1;
    }
    return { format, files, totals: { lines: { covered, total } } };
  }
}

/** Notes that a line was reached `hits` times. Several records may speak of one line: the highest count stands. */
export function addHits(lines: Map<number, number>, line: number, hits: number): void {
  lines.set(line, Math.max(lines.get(line) ?? 0, hits));
}

/** The lines of a text with their numbers, without their line ends; a large text is not copied as a whole. */
export function* numberedLines(text: string): Generator<readonly [number: number, line: string]> {
  let number = 1;
  for (let from = 0; from < text.length; number += 1) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const shorter = end > from && text[end - 1] === '\r' ? end - 1 : end;
    yield [number, text.slice(from, shorter)];
    from = end + 1;
  }
}

/** The number of the line that holds the character at `index`. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
