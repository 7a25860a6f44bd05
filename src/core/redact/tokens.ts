/**
 * Finds GitHub's tokens, whoever they belong to: `ghp_`, `gho_`, `ghu_`, `ghs_` and `ghr_` before 36 or more of letters,
 * digits, `_`, `.` and `-` (the stateless ones are JSON web tokens), and `github_pat_` before 22 or more of letters,
 * digits and `_`. What follows directly in such characters belongs to it.
 * Source: https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github.
 */
import type { Spans } from './spans.ts';

const FINE_GRAINED = bytesOf('github_pat_');
const CLASSIC = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map(bytesOf);
const HEADS = [FINE_GRAINED, ...CLASSIC];
const CLASSIC_LENGTH = 36;
const FINE_GRAINED_LENGTH = 22;

const UNDERSCORE = 0x5f;
const FIRST_LETTER = 0x67;
/** What stands before that: `gh?_`, `pat_`. */
const H = 0x68;
const A = 0x61;
/** 1 for each byte that stands before the last underscore of a head. */
const MAY_PRECEDE = new Uint8Array(256);
for (const head of HEADS) MAY_PRECEDE[head[head.length - 2] ?? 0] = 1;
/** So far each byte is looked at: where underscores are dense, to ask the system for the next one costs more. */
const NEAR = 48;

/** 2: a letter, a digit or `_`; 1: `.` or `-`; 0: no part of a token. */
const KIND = Uint8Array.from({ length: 256 }, (_each, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9A-Za-z_]/.test(character)) return 2;
  return character === '.' || character === '-' ? 1 : 0;
});

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Looks for tokens in a stream. */
export class TokenScanner {
  /** A token was found that reached the end of what has been read. */
  #goesOn = false;

  /** What comes next may belong to a token that is hidden already. */
  get goesOn(): boolean {
    return this.#goesOn;
  }

  /**
   * Looks at `bytes`, which begin with what was left undecided; the first `known` of them were looked at before. Adds
   * the places of tokens to `spans`, and tells from where on more bytes may still make one.
   */
  scan(bytes: Uint8Array, known: number, spans: Spans): number {
    let at = 0;
    if (this.#goesOn) {
      const end = endOfBody(bytes, known, 1, bytes.length);
      if (end > known) spans.add(known, end);
      if (end === bytes.length) return end;
      this.#goesOn = false;
      at = known === 0 ? end : 0;
    }
    for (let mark = nextMark(bytes, at); mark >= 0; mark = nextMark(bytes, at)) {
      at = mark + 1;
      const head = HEADS.find((each) => endsAt(bytes, each, at));
      if (head === undefined) continue;
      const isFine = head === FINE_GRAINED;
      const needed = at + (isFine ? FINE_GRAINED_LENGTH : CLASSIC_LENGTH);
      const enough = endOfBody(bytes, at, isFine ? 2 : 1, Math.min(needed, bytes.length));
      if (enough < needed) {
        if (enough === bytes.length) return at - head.length;
        continue;
      }
      const end = endOfBody(bytes, enough, 1, bytes.length);
      spans.add(at - head.length, end);
      if (end === bytes.length) {
        this.#goesOn = true;
        return end;
      }
      at = end;
    }
    return startOfHead(bytes);
  }
}

/** The next underscore that may be the last of a head: most are in names of programs. */
function nextMark(bytes: Uint8Array, from: number): number {
  let at = Math.max(from, 3);
  while (at < bytes.length) {
    for (const near = Math.min(at + NEAR, bytes.length); at < near; at++) {
      if (bytes[at] !== UNDERSCORE || MAY_PRECEDE[bytes[at - 1] ?? 0] !== 1) continue;
      if (bytes[at - 2] === H || bytes[at - 2] === A) return at;
    }
    at = bytes.indexOf(UNDERSCORE, at);
    if (at < 0) return -1;
  }
  return -1;
}

/** Whether `head` is what stands before `end`. */
function endsAt(bytes: Uint8Array, head: Uint8Array, end: number): boolean {
  if (end < head.length) return false;
  for (let back = 1; back <= head.length; back++) if (bytes[end - back] !== head[head.length - back]) return false;
  return true;
}

function endOfBody(bytes: Uint8Array, from: number, kind: 1 | 2, limit: number): number {
  let end = from;
  while (end < limit && (KIND[bytes[end] ?? 0] ?? 0) >= kind) end++;
  return end;
}

/** Where, at the very end, a head begins that is not complete. */
function startOfHead(bytes: Uint8Array): number {
  for (let start = Math.max(0, bytes.length - FINE_GRAINED.length + 1); start < bytes.length; start++) {
    if (bytes[start] !== FIRST_LETTER) continue;
    const length = bytes.length - start;
    const isStart = HEADS.some((head) => length < head.length && endsAt(bytes, head.subarray(0, length), bytes.length));
    if (isStart) return start;
  }
  return bytes.length;
}
