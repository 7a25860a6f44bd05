import type { FailureReason, Outcome } from '../../model/outcome.ts';
import type { Result } from '../../model/result.ts';
import { plainLine } from '../plain-line.ts';
import { changedCoverage, type LineRange, ranges, rangeText } from './changed.ts';
import type { ChangedLines } from './diff.ts';
import type { PathFacts } from './paths.ts';
import { compare, decimal, percentOf, percentText, percentTexts } from './ratio.ts';
import type { CoverageReport, LineCount } from './report.ts';

/** What coverage is judged by. Thresholds are percentages from 0 to 100; what is undefined is not judged. */
export interface CoverageFacts {
  readonly report: CoverageReport;
  readonly minimum?: number | undefined;
  /** Threshold for the changed lines. */
  readonly changedLines?: number | undefined;
  /** The changed lines, or a sentence why they are not known. Needed with `changedLines`. */
  readonly changed?: Result<ChangedLines, string> | undefined;
  /** The earlier figure that this one must not fall below, or a sentence why it is not known. */
  readonly baseline?: Result<LineCount | 'none', string> | undefined;
  /** Why a figure that passed could not be recorded, when that was tried. */
  readonly unrecorded?: string | undefined;
  readonly paths?: PathFacts | undefined;
}

/** The outcome, and lines for the log that are too long for its detail. */
export interface CoverageJudgement {
  readonly outcome: Outcome;
  readonly notes: readonly string[];
  /** Changed lines that no test covers. */
  readonly uncovered: readonly LineRange[];
}

/** What one threshold says. */
type Opinion =
  | { readonly kind: 'passed'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'errored'; readonly reason: FailureReason; readonly text: string };

/** Ranges of uncovered lines in the detail; all of them are in the notes. */
const MOST_RANGES = 10;
/** Lines of notes of one kind. */
const MOST_NOTES = 200;

/**
 * Judges a report. One threshold that is not met fails the check, whatever could not be told beside it; a report
 * without any line to cover never passes.
 */
export function judgeCoverage(facts: CoverageFacts): CoverageJudgement {
  const { lines } = facts.report.totals;
  if (lines.total === 0) {
    const detail = 'the coverage report lists no line that could be covered: no test loaded the code';
    return { outcome: { kind: 'errored', reason: 'report-missing', detail }, notes: [], uncovered: [] };
  }
  const notes: string[] = [];
  const uncovered: LineRange[] = [];
  const opinions = [judgeMinimum(facts), judgeChanged(facts, notes, uncovered)].filter((each) => each !== undefined);
  const sofar = opinions.every((each) => each.kind === 'passed');
  const decrease = judgeDecrease(facts, sofar);
  if (decrease !== undefined) opinions.push(decrease);
  if (opinions.length === 0) {
    opinions.push({ kind: 'passed', text: `${percentText(percentOf(lines))} of lines covered (no minimum is set)` });
  }
  return { outcome: outcomeOf(opinions), notes: notes.map((note) => plainLine(note)), uncovered };
}

/** The worst opinion decides and is told first. */
function outcomeOf(opinions: readonly Opinion[]): Outcome {
  const order: readonly Opinion['kind'][] = ['failed', 'errored', 'passed'];
  const sorted = order.flatMap((kind) => opinions.filter((each) => each.kind === kind));
  const detail = plainLine(sorted.map((each) => each.text).join('; '));
  const [worst] = sorted;
  switch (worst?.kind) {
    case 'failed':
      return { kind: 'failed', reason: 'below-threshold', detail };
    case 'errored':
      return { kind: 'errored', reason: worst.reason, detail };
    case 'passed':
      return { kind: 'passed', detail };
    case undefined:
      return { kind: 'errored', reason: 'internal', detail: 'nothing was judged' };
  }
}

function judgeMinimum({ report, minimum }: CoverageFacts): Opinion | undefined {
  if (minimum === undefined) return undefined;
  const { lines } = report.totals;
  const actual = percentOf(lines);
  const wanted = decimal(minimum);
  const text = `${percentText(actual, [wanted])} of lines covered (minimum ${minimum}%)`;
  return { kind: compare(actual, wanted) < 0 ? 'failed' : 'passed', text };
}

function judgeChanged(facts: CoverageFacts, notes: string[], found: LineRange[]): Opinion | undefined {
  const { report, changedLines: minimum, changed } = facts;
  if (minimum === undefined) return undefined;
  const told = (text: string): string => `changed lines: ${text}`;
  if (report.files === undefined) {
    const text = told(`this ${report.format} report has only sums; write one with lines, such as lcov`);
    return { kind: 'errored', reason: 'report-missing', text };
  }
  if (changed === undefined || !changed.ok) {
    return { kind: 'errored', reason: 'internal', text: told(changed?.error ?? 'they are not known') };
  }
  const prefixed = report.format === 'go';
  const coverage = changedCoverage(report.files, changed.value, { ...facts.paths, prefixed });
  for (const file of coverage.unreported.slice(0, MOST_NOTES)) notes.push(`${file} changed and is not in the report`);
  const uncovered = ranges(coverage.uncovered);
  found.push(...uncovered.slice(0, MOST_NOTES));
  for (const range of uncovered.slice(0, MOST_NOTES)) notes.push(`${rangeText(range)} changed and is not covered`);
  const [ambiguous] = coverage.ambiguous;
  if (ambiguous !== undefined) return { kind: 'errored', reason: 'report-missing', text: told(ambiguous) };
  if (coverage.total === 0) {
    const missing = coverage.unreported.length;
    const more =
      missing === 0 ? '' : ` (${missing} changed ${missing === 1 ? 'file is' : 'files are'} not in the report)`;
    return { kind: 'passed', text: told(`none that could be covered${more}`) };
  }
  const actual = percentOf(coverage);
  const wanted = decimal(minimum);
  const rest = uncovered.length - MOST_RANGES;
  const list = uncovered.slice(0, MOST_RANGES).map(rangeText).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const share = `${percentText(actual, [wanted])}, minimum ${minimum}%`;
  const text = told(`${coverage.covered} of ${coverage.total} covered (${share})${list === '' ? '' : `: ${list}`}`);
  return { kind: compare(actual, wanted) < 0 ? 'failed' : 'passed', text };
}

/** `sofar`: the other thresholds are met, so the figure is recorded unless this one says no. */
function judgeDecrease({ report, baseline, unrecorded }: CoverageFacts, sofar: boolean): Opinion | undefined {
  if (baseline === undefined) return undefined;
  if (!baseline.ok) return { kind: 'errored', reason: 'internal', text: `no-decrease: ${baseline.error}` };
  const actual = percentOf(report.totals.lines);
  if (baseline.value === 'none') {
    const figure = percentText(actual);
    if (!sofar) return { kind: 'passed', text: `no earlier figure; ${figure} not recorded` };
    const told = unrecorded === undefined ? 'recorded' : `could not be recorded: ${unrecorded}`;
    return { kind: 'passed', text: `no earlier figure; ${figure} ${told}` };
  }
  const before = percentOf(baseline.value);
  const [now, earlier] = percentTexts(actual, before);
  if (compare(actual, before) < 0) return { kind: 'failed', text: `${now} of lines covered, ${earlier} before` };
  const told = unrecorded === undefined ? '' : ` (could not be recorded: ${unrecorded})`;
  return { kind: 'passed', text: `no decrease: ${now}, ${earlier} before${told}` };
}
