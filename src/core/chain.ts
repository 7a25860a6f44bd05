import type { Event } from '../model/event.ts';
import type { Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';

/**
 * The frame of a journal line. A line is one JSON object whose last member is `hash`:
 *
 *     {"v":1,"seq":1,"at":"…","event":{…},"prev":"<64 hex>","hash":"<64 hex>"}
 *
 * `hash` is sha256 over the bytes before `,"hash":`, and these hold `prev`, so every line vouches for
 * all lines above it. The check works on the bytes as they are: no canonical JSON is needed, and no
 * two byte sequences pass for the same line. Later versions keep this frame (`v` first, `hash` last),
 * so that a reader can tell a damaged line from one that is newer than itself.
 */
export const JOURNAL_VERSION = 1;

/** sha256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
export type Sha256 = (data: string | Uint8Array) => string;

/** The last good line: the next one must carry `seq + 1` and name `hash` as its `prev`. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** Where every chain starts: no entry yet, and 64 zeros stand for the hash of the entry before. */
export const CHAIN_START: ChainHead = { seq: 0, hash: '0'.repeat(64) };

/** An entry as it is written. `line` has no newline at its end. */
export interface EncodedEntry {
  readonly line: string;
  readonly entry: {
    readonly v: 1;
    readonly seq: number;
    readonly at: string;
    readonly event: Event;
    readonly prev: string;
    readonly hash: string;
  };
}

/** What can be wrong with a line, as one clause for people. */
export interface LineFault {
  readonly kind: 'not-json' | 'hash' | 'newer' | 'sequence' | 'previous';
  readonly detail: string;
}

const TAIL_START = ',"hash":"';
const TAIL_LENGTH = TAIL_START.length + 64 + '"}'.length;
const TAIL_PATTERN = /^,"hash":"([0-9a-f]{64})"\}$/;

/** Numbers that JSON writes as null would make a line that no reader accepts. */
const findUnwritable = (event: Event): string | undefined => {
  let found: string | undefined;
  JSON.stringify(event, (key: string, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) found ??= `${key} is ${value}`;
    return value;
  });
  return found;
};

/**
 * The line that follows `head`.
 *
 * @param at milliseconds since 1970
 * @returns an error sentence when the event or the time cannot be written as JSON
 */
export function encodeEntry(head: ChainHead, event: Event, at: number, sha256: Sha256): Result<EncodedEntry, string> {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return err(`${at} is not a time`);
  const fields = {
    v: JOURNAL_VERSION,
    seq: head.seq + 1,
    at: time.toISOString(),
    event,
    prev: head.hash,
  } as const;
  const body = JSON.stringify(fields).slice(0, -1);
  // No event holds null of itself; the search takes longer than all the rest, so it waits for a reason.
  const unwritable = body.includes('null') ? findUnwritable(event) : undefined;
  if (unwritable !== undefined) return err(`in ${event.type}, ${unwritable}`);
  const hash = sha256(body);
  return ok({ line: `${body}${TAIL_START}${hash}"}`, entry: { ...fields, hash } });
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

const parseLine = (line: Uint8Array): Result<unknown, LineFault> => {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)));
  } catch {
    return err({ kind: 'not-json', detail: 'it is not JSON' });
  }
};

/**
 * Checks one line (without its newline) against the line before it.
 *
 * @returns the parsed JSON, whose shape the caller still has to check, and the new head
 */
export function checkLine(
  line: Uint8Array,
  head: ChainHead,
  sha256: Sha256,
): Result<{ readonly json: unknown; readonly head: ChainHead }, LineFault> {
  const parsed = parseLine(line);
  if (!parsed.ok) return parsed;
  const split = Math.max(0, line.length - TAIL_LENGTH);
  const hash = TAIL_PATTERN.exec(new TextDecoder('latin1').decode(line.subarray(split)))?.[1];
  if (hash === undefined) return err({ kind: 'hash', detail: 'it does not end with its hash' });
  if (sha256(line.subarray(0, split)) !== hash) {
    return err({ kind: 'hash', detail: 'its hash does not match its bytes' });
  }
  const version = field(parsed.value, 'v');
  if (typeof version === 'number' && version > JOURNAL_VERSION) {
    return err({ kind: 'newer', detail: `it has version ${version}, this bootspring reads ${JOURNAL_VERSION}` });
  }
  const seq = field(parsed.value, 'seq');
  if (seq !== head.seq + 1) {
    return err({ kind: 'sequence', detail: `its sequence is ${String(seq)} where ${head.seq + 1} is expected` });
  }
  if (field(parsed.value, 'prev') !== head.hash) {
    return err({ kind: 'previous', detail: 'it does not follow from the line before it' });
  }
  return ok({ json: parsed.value, head: { seq: head.seq + 1, hash } });
}
