import { readGoProfile } from './go.ts';
import { readIstanbul } from './istanbul.ts';
import { readLcov } from './lcov.ts';
import type { ReadResult } from './report.ts';
import type { Notation } from './format.ts';

/** Reads a report that is not XML. XML reports are read by xml-reports.ts, so that its parser is only loaded for them. */
export function readTextReport(notation: Exclude<Notation, 'xml'>, text: string): ReadResult {
  switch (notation) {
    case 'lcov':
      return readLcov(text);
    case 'go':
      return readGoProfile(text);
    case 'json':
      return readIstanbul(text);
  }
}
