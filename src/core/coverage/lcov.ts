import { err, ok } from '../../model/result.ts';
import { addHits, LineCollector, numberedLines, type ReadResult } from './report.ts';

/** `DA:<line>,<count>[,<checksum>]`; counts above 2^53 are written as they are or as powers of ten. */
const DATA = /^DA:(\d+),(\d+(?:\.\d+)?(?:[eE]\+?\d+)?)(?:,.*)?$/;
/** Records of functions, branches and conditions, which say nothing about lines. */
const OTHER = /^(?:#|[A-Z]{2,6}:)/;

/**
 * Reads a tracefile of lcov (format: man page geninfo(1), section FILES).
 * A record without its end is an error: whatever wrote the report was interrupted, and the rest is missing.
 */
export function readLcov(text: string): ReadResult {
  const collector = new LineCollector();
  let open: { path: string; lines: Map<number, number>; data: boolean; found: number; since: number } | undefined;
  for (const [number, raw] of numberedLines(text)) {
    const line = raw.trimEnd();
    if (line === '') continue;
    if (line.startsWith('SF:')) {
      if (open !== undefined)
        return malformed(`the record of ${open.path} has no end_of_record before this one`, number);
      const path = line.slice(3);
      if (path === '') return malformed('SF: without a path', number);
      open = { path, lines: collector.file(path), data: false, found: 0, since: number };
    } else if (line.startsWith('DA:')) {
      const [, at, hits] = DATA.exec(line) ?? [];
      if (at === undefined || hits === undefined) return malformed(`not a DA record: ${line}`, number);
      if (open === undefined) return malformed('a DA record outside of a file', number);
      open.data = true;
      // Some compilers count code that has no place in the source as line 0.
      if (Number(at) > 0) addHits(open.lines, Number(at), Number(hits));
    } else if (line.startsWith('LF:')) {
      if (open !== undefined) open.found = Number(line.slice(3));
    } else if (line === 'end_of_record') {
      if (open === undefined) return malformed('end_of_record without a record', number);
      if (!open.data && open.found > 0)
        return malformed(`${open.path} has ${open.found} lines (LF) but lists none`, number);
      open = undefined;
    } else if (!OTHER.test(line)) {
      return malformed(`not an lcov record: ${line}`, number);
    }
  }
  if (open !== undefined) return malformed(`the report ends inside the record of ${open.path}`, open.since);
  return ok(collector.report('lcov'));
}

function malformed(message: string, line: number): ReadResult {
  return err({ message, line });
}
