import { err, ok } from '../../model/result.ts';
import { addHits, LineCollector, numberedLines, type ReadResult } from './report.ts';

/** `name.go:startLine.startColumn,endLine.endColumn statements count` (golang.org/x/tools/cover, profile.go). */
const BLOCK = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/;
const MODE = /^mode: (?:set|count|atomic)$/;
/** No block of real code is longer; a longer one would only fill the memory. */
const MOST_LINES = 1_000_000;

/**
 * Reads a cover profile of Go. Profiles know blocks, not lines: every line from the start to the end of a block counts,
 * with the highest count of the blocks on it. So the figure differs a little from Go's own, which counts statements.
 * Profiles put one after the other, each with its mode line, are read as one.
 */
export function readGoProfile(text: string): ReadResult {
  const collector = new LineCollector();
  for (const [number, raw] of numberedLines(text)) {
    const line = raw.trim();
    if (line === '' || MODE.test(line)) continue;
    const [, path, start, end, statements, count] = BLOCK.exec(line) ?? [];
    if (path === undefined) return err({ message: `not a block of a cover profile: ${line}`, line: number });
    const first = Number(start);
    const last = Number(end);
    if (first < 1 || last < first || last - first > MOST_LINES) {
      return err({ message: `a block from line ${first} to line ${last} can't be`, line: number });
    }
    if (Number(statements) === 0) continue;
    const lines = collector.file(path);
    for (let at = first; at <= last; at += 1) addHits(lines, at, Number(count));
  }
  return ok(collector.report('go'));
}
