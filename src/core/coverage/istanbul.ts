import * as z from 'zod/mini';
import { err, ok } from '../../model/result.ts';
import { jsonErrorLine } from './json-line.ts';
import { addHits, LineCollector, type ReadResult } from './report.ts';

const count = z.number().check(z.gte(0));

/** `coverage-summary.json` (istanbul-reports, json-summary): percentages of each file, and a file called `total`. */
const summarySchema = z.object({ total: z.object({ lines: z.object({ total: count, covered: count }) }) });

/** `coverage-final.json` (istanbul-lib-coverage): by file the places of its statements and their counts. */
const fullSchema = z.record(
  z.string(),
  z.object({
    path: z.optional(z.string()),
    // Code that a transformation added has no line in the source.
    statementMap: z.record(z.string(), z.object({ start: z.object({ line: z.nullish(z.number()) }) })),
    s: z.record(z.string(), count),
  }),
);

/** Reads either of the two JSON reports of istanbul, which nyc, c8, Jest and Vitest write as well. */
export function readIstanbul(text: string): ReadResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err({ message: 'not valid JSON', line: jsonErrorLine(text) });
  }
  const summary = summarySchema.safeParse(json);
  if (summary.success) {
    const { covered, total } = summary.data.total.lines;
    if (covered > total) return err({ message: `total.lines says that ${covered} of ${total} lines are covered` });
    return ok({ format: 'istanbul-summary', files: undefined, totals: { lines: { covered, total } } });
  }
  const full = fullSchema.safeParse(json);
  if (full.success) return readFull(full.data);
  const issue = full.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? 'the document' : issue.path.map(String).join(' > ');
  return err({
    message: `neither coverage-summary.json nor coverage-final.json of istanbul: ${where} is not what either has there`,
  });
}

/** A line is as often reached as the most reached of the statements that begin on it: istanbul counts lines so too. */
function readFull(entries: z.infer<typeof fullSchema>): ReadResult {
  const collector = new LineCollector();
  for (const [name, entry] of Object.entries(entries)) {
    const lines = collector.file(entry.path ?? name);
    for (const [id, { start }] of Object.entries(entry.statementMap)) {
      const hits = entry.s[id];
      if (hits === undefined) return err({ message: `${name}: statement ${id} has no count` });
      const line = start.line ?? 0;
      if (line > 0) addHits(lines, line, hits);
    }
  }
  return ok(collector.report('istanbul'));
}
