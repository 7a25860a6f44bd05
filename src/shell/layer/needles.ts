import type { Needles } from './types.ts';

/** Looks for byte sequences in bytes, all at once. */
export interface NeedleSearch {
  /** Length of the longest one; 0 when there is none. */
  readonly longest: number;
  /** Whether one of them lies within `bytes`. */
  isIn(bytes: Uint8Array): boolean;
}

/** Shorter sequences cannot be found by looking at every other word. */
const SHORTEST = 7;
/** Words that are passed over at most: more would need more places of each needle in the table than it takes well. */
const MAX_STRIDE = 16;

/** One bit for each value of a hash of four bytes: 32 KiB, which stay in the nearest cache. */
const HASH_BITS = 18;

const hashOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);

interface Place {
  readonly needle: Buffer;
  /** Where in the needle the four bytes are. */
  readonly at: number;
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Four bytes as a word of this machine. */
function wordAt(bytes: Uint8Array, at: number): number {
  const word = new Int32Array(1);
  new Uint8Array(word.buffer).set(bytes.subarray(at, at + 4));
  return word[0] ?? 0;
}

/**
 * Prepares a search. Of a sequence with m bytes every run of m - 3 places holds one at which four bytes of the sequence
 * start; so it is enough to look up the word at one place of each run, and to compare where it is one of theirs.
 */
function searchOfLong(needles: readonly Buffer[]): (bytes: Uint8Array) => boolean {
  const shortest = Math.min(...needles.map(({ length }) => length));
  const stride = Math.min(MAX_STRIDE, (shortest - 3) & ~3);
  const bits = new Int32Array(2 ** (HASH_BITS - 5));
  const places = new Map<number, Place[]>();
  for (const needle of needles) {
    for (let at = 0; at < stride; at += 1) {
      const word = wordAt(needle, at);
      const hash = hashOf(word);
      bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
      places.set(word, [...(places.get(word) ?? []), { needle, at }]);
    }
  }
  const step = stride / 4;
  return (bytes) => {
    const skipped = -bytes.byteOffset & 3;
    if (bytes.length < skipped + 4) return false;
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + skipped, (bytes.length - skipped) >> 2);
    const within = bufferOf(bytes);
    const isThere = (word: number, at: number): boolean =>
      (places.get(word) ?? []).some(({ needle, at: inside }) => {
        const start = at - inside;
        const end = start + needle.length;
        return start >= 0 && end <= within.length && needle.compare(within, start, end) === 0;
      });
    for (let index = 0; index < words.length; index += step) {
      const word = words[index] ?? 0;
      const hash = hashOf(word);
      if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0 && isThere(word, skipped + index * 4)) return true;
    }
    return false;
  };
}

/** Prepares a search for sequences; empty ones are passed over. */
export function createSearch(sequences: readonly Uint8Array[]): NeedleSearch {
  const needles = sequences.filter(({ length }) => length > 0).map(bufferOf);
  const short = needles.filter(({ length }) => length < SHORTEST);
  const long = needles.filter(({ length }) => length >= SHORTEST);
  const isLongIn = long.length === 0 ? () => false : searchOfLong(long);
  return {
    longest: Math.max(0, ...needles.map(({ length }) => length)),
    isIn: (bytes) => isLongIn(bytes) || short.some((needle) => bufferOf(bytes).includes(needle)),
  };
}

let last: { readonly id: number; readonly search: NeedleSearch } | undefined;

/** The search for these needles, made once for all tasks that carry the same ones. */
export function searchOf(needles: Needles): NeedleSearch {
  if (last?.id !== needles.id) last = { id: needles.id, search: createSearch(needles.sequences) };
  return last.search;
}
