import { type StyledLine, styledLines } from '../ansi.ts';
import { sizeText } from '../size.ts';

/** The end of the log of a phase. */
export interface PhaseLogText {
  readonly text: string;
  /** Bytes of the whole log, and of what is in `text`. */
  readonly bytes: number;
  readonly shown: number;
}

/** A log as the page holds it. */
export interface PageLog {
  readonly lines: readonly StyledLine[];
  /** What is not there; empty when all is. */
  readonly cut: string;
}

/** Lines of one log that are kept: a browser lays out as many at once without a pause. */
const MOST_LINES = 5_000;

/** Lines that bootspring itself puts before and after the output of an attempt: its colours end there. */
const isFrame = (line: string): boolean => /^(?:==>|<==) /.test(line);

/** A log as the page holds it. */
export function pageLog({ text, bytes, shown }: PhaseLogText): PageLog {
  const lines = styledLines(text, isFrame);
  const gone = lines.length > MOST_LINES;
  const cut = gone
    ? `the end of ${sizeText(bytes)}`
    : shown < bytes
      ? `the last ${sizeText(shown)} of ${sizeText(bytes)}`
      : '';
  return { lines: gone ? lines.slice(-MOST_LINES) : lines, cut };
}
