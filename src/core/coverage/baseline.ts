import * as z from 'zod/mini';
import { err, ok, type Result } from '../../model/result.ts';
import type { LineCount } from './report.ts';

const counts = z.number().check(z.int(), z.gte(0));

/**
 * `.bootspring/baseline/coverage.json`: the figures that `no-decrease` compares with, by the path of the report, since
 * one repository may have several. Version 1 is the first; a reader refuses later ones, so an old release never
 * lowers a figure that a newer one recorded.
 */
const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  reports: z.record(
    z.string(),
    z.strictObject({
      /** Commit that was checked out when the figure was recorded. */
      sha: z.optional(z.string()),
      lines: z.strictObject({ covered: counts, total: counts.check(z.gte(1)) }),
    }),
  ),
});
export type Baseline = z.infer<typeof baselineSchema>;

export const EMPTY_BASELINE: Baseline = { schemaVersion: 1, reports: {} };

/** Reads a baseline. The error is a sentence that follows the name of the file. */
export function parseBaseline(text: string): Result<Baseline, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('is not valid JSON');
  }
  const parsed = baselineSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err('is not a coverage baseline of this version');
}

/** The figure recorded for a report. */
export function figureOf(baseline: Baseline, report: string): LineCount | 'none' {
  return Object.hasOwn(baseline.reports, report) ? (baseline.reports[report]?.lines ?? 'none') : 'none';
}

/** The baseline with a new figure for one report, as text. */
export function withFigure(baseline: Baseline, report: string, lines: LineCount, sha: string | undefined): string {
  const { covered, total } = lines;
  const figure = { ...(sha === undefined ? {} : { sha }), lines: { covered, total } };
  return `${JSON.stringify({ ...baseline, reports: { ...baseline.reports, [report]: figure } }, null, 2)}\n`;
}
