const ESCAPE = 0x1b;
const BRACKET = 0x5b;
/** Longer sequences mean nothing to a terminal. */
const LONGEST_SEQUENCE = 40;

/** 1 for control characters that terminals and logs show nothing for; tab, line feed and carriage return are none. */
const UNSEEN = Uint8Array.from({ length: 256 }, (_each, byte) =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f ? 1 : 0,
);

/** Whether there are control characters that show nothing. */
export function hasUnseen(bytes: Uint8Array): boolean {
  const unseen = (at: number): number => UNSEEN[bytes[at] ?? 0] ?? 0;
  const fours = bytes.length & ~3;
  // Four at a time: twice as fast as to ask of each byte, and all output comes through here.
  for (let at = 0; at < fours; at += 4) {
    if ((unseen(at) | unseen(at + 1) | unseen(at + 2) | unseen(at + 3)) !== 0) return true;
  }
  for (let at = fours; at < bytes.length; at++) if (unseen(at) !== 0) return true;
  return false;
}

/** Bytes without control characters and the sequences that set colours and move the cursor. */
export interface Visible {
  /** Good until the next call. */
  readonly bytes: Uint8Array;
  /** Where in the original a sequence begins that is not complete; its length when there is none. */
  readonly open: number;
}

let scratch = new Uint8Array(64 * 1024);

/**
 * What a reader sees. Texts for the terminal (titles, links) count as visible: a log file keeps them.
 *
 * @param isLast no more bytes come that could complete a sequence
 * @param ends where to put, for each visible byte, its end in the original
 */
export function visibleOf(bytes: Uint8Array, isLast: boolean, ends?: Int32Array): Visible {
  if (scratch.length < bytes.length) scratch = new Uint8Array(2 * bytes.length);
  const seen = scratch;
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (UNSEEN[byte] !== 1) {
      seen[length] = byte;
      at++;
      if (ends !== undefined) ends[length] = at;
      length++;
      continue;
    }
    const end = byte === ESCAPE ? endOfSequence(bytes, at) : at + 1;
    if (end === undefined && !isLast) break;
    at = end ?? at + 1;
  }
  return { bytes: seen.subarray(0, length), open: at };
}

/** The end of the sequence that begins with the escape at `start`; undefined when it is not complete. */
function endOfSequence(bytes: Uint8Array, start: number): number | undefined {
  const isControl = bytes[start + 1] === BRACKET;
  const limit = start + LONGEST_SEQUENCE;
  let at = start + (isControl ? 2 : 1);
  // Parameters stand from 0x30 to 0x3f, what comes between them and the last byte from 0x20 to 0x2f.
  const highest = isControl ? 0x3f : 0x2f;
  while (at < bytes.length && at < limit && isBetween(bytes[at] ?? 0, 0x20, highest)) at++;
  if (at === bytes.length && at < limit) return undefined;
  return isBetween(bytes[at] ?? 0, 0x20, 0x7e) ? at + 1 : start + 1;
}

const isBetween = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;
