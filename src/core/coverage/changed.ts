import type { ChangedLines } from './diff.ts';
import { matchPaths, type PathFacts } from './paths.ts';
import { addHits, type FileCoverage } from './report.ts';

/** A changed line that can be covered and is not. */
export interface UncoveredLine {
  readonly file: string;
  readonly line: number;
}

/** What a report says about changed lines. */
export interface ChangedCoverage {
  readonly covered: number;
  readonly total: number;
  readonly uncovered: readonly UncoveredLine[];
  /** Changed files that the report does not speak of though it does of others of their kind: no test loads them. */
  readonly unreported: readonly string[];
  /** Files of which nobody can tell what the report says, each with the two candidates. */
  readonly ambiguous: readonly string[];
}

/** Looks the changed lines up in a report. Lines that hold no code are in no report and do not count. */
export function changedCoverage(
  reported: ReadonlyMap<string, FileCoverage>,
  changed: ChangedLines,
  facts: PathFacts,
): ChangedCoverage {
  const files = [...changed.keys()].sort();
  const matches = matchPaths(reported.keys(), files, facts);
  const kinds = new Set([...reported.keys()].map(extension));
  const uncovered: UncoveredLine[] = [];
  const unreported: string[] = [];
  const ambiguous: string[] = [];
  let [covered, total] = [0, 0];
  for (const file of files) {
    const match = matches.get(file) ?? { kind: 'none' };
    if (match.kind === 'ambiguous') ambiguous.push(match.because);
    if (match.kind === 'none' && kinds.has(extension(file))) unreported.push(file);
    if (match.kind !== 'found') continue;
    const lines = merged(match.reported.flatMap((path) => reported.get(path) ?? []));
    const numbers = changed.get(file) ?? [];
    for (const line of numbers === 'all' ? [...lines.keys()].sort((a, b) => a - b) : numbers) {
      const hits = lines.get(line);
      if (hits === undefined) continue;
      total += 1;
      if (hits > 0) covered += 1;
      else uncovered.push({ file, line });
    }
  }
  return { covered, total, uncovered, unreported, ambiguous };
}

function merged(files: readonly FileCoverage[]): ReadonlyMap<number, number> {
  const [first, ...others] = files;
  if (first === undefined || others.length === 0) return first?.lines ?? new Map();
  const lines = new Map(first.lines);
  for (const other of others) for (const [line, hits] of other.lines) addHits(lines, line, hits);
  return lines;
}

/**
 * The endings (`.ts`) of the files that a report speaks of: no other file can have changed lines that count.
 * Undefined when a file has none, or one that is no plain word: then every file may matter.
 */
export function endingsOf(reported: ReadonlyMap<string, FileCoverage>): readonly string[] | undefined {
  const endings = [...new Set([...reported.keys()].map(extension))];
  return endings.every((ending) => /^\.\w+$/.test(ending)) ? endings.sort() : undefined;
}

function extension(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0] ?? path;
}

/** Lines one after the other. */
export interface LineRange {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** Uncovered lines, those that follow each other as one. */
export function ranges(lines: readonly UncoveredLine[]): readonly LineRange[] {
  const found: { file: string; from: number; to: number }[] = [];
  for (const { file, line } of lines) {
    const last = found.at(-1);
    if (last !== undefined && last.file === file && last.to + 1 === line) last.to = line;
    else found.push({ file, from: line, to: line });
  }
  return found;
}

/** As people write it: `src/a.ts:12-14`, `src/b.ts:7`. */
export const rangeText = ({ file, from, to }: LineRange): string => `${file}:${from}${to > from ? `-${to}` : ''}`;
