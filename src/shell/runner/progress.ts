import { statSync } from 'node:fs';
import { plainText } from '../../core/text.ts';
import type { Clock } from '../../ports.ts';
import { readFrom } from './files.ts';

/** Commands that are over sooner show no progress. */
const FIRST_LOOK_MS = 500;
const LOOK_EVERY_MS = 200;
/** More than this at once is skipped: only what is new is of interest. */
const READ_BYTES = 64 * 1024;
const LINE_CHARACTERS = 500;

/**
 * Passes the lines that a command appends to its BOOTSPRING_PROGRESS file to `onLine`, without control characters
 * and as `redact` leaves them, until the returned function is called. Looking at the size now and then works on every file system.
 */
export function followProgress(
  path: string,
  clock: Clock,
  redact: (text: string) => string,
  onLine: (line: string) => void,
): () => void {
  let offset = 0;
  let rest = '';
  let looked = false;
  const look = (): void => {
    looked = true;
    try {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size < offset) offset = 0;
      if (size <= offset) return;
      if (size - offset > READ_BYTES) {
        offset = size - READ_BYTES;
        rest = '';
      }
      const bytes = readFrom(path, offset, READ_BYTES);
      offset += bytes.length;
      const lines = (rest + bytes.toString('utf8')).split('\n');
      rest = (lines.pop() ?? '').slice(0, READ_BYTES);
      for (const line of lines) show(line);
    } catch {
      // Progress is a courtesy: a file that cannot be read shows none.
    }
  };
  const show = (line: string): void => {
    // Secrets go first, while they are whole, and once more when there are no control characters left in them.
    const text = redact(plainText(redact(line)))
      .trim()
      .slice(0, LINE_CHARACTERS);
    if (text !== '') onLine(text);
  };
  let forget = clock.after(FIRST_LOOK_MS, function again() {
    look();
    forget = clock.after(LOOK_EVERY_MS, again);
  });
  return () => {
    forget();
    if (!looked) return;
    look();
    show(rest);
  };
}
