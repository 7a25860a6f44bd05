/** Shorter sequences cannot be found by looking at every other word. */
const SHORTEST = 7;
/** Words that are passed over at most: more would need more places of each needle in the table than it takes well. */
const MAX_STRIDE = 16;
/** One bit for each value of a hash of four bytes: 32 KiB, which stay in the nearest cache. */
const HASH_BITS = 18;

const hashOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);

/** Tells quickly where no needle begins. */
export interface Sieve {
  /** A needle begins at most this many bytes, less one, before the place that `next` tells. */
  readonly stride: number;
  /** The first place at or after `from` where four bytes stand that are in a needle; `bytes.length` when there is none. */
  next(bytes: Uint8Array, from: number): number;
}

/**
 * Prepares a sieve; undefined when a needle is too short for it. Of a needle with m bytes every run of m - 3 places
 * holds one at which four bytes of the needle start, so it is enough to look at the word at one place of each run.
 */
export function createSieve(needles: readonly string[]): Sieve | undefined {
  const shortest = Math.min(Infinity, ...needles.map(({ length }) => length));
  if (shortest < SHORTEST) return undefined;
  const stride = Math.min(MAX_STRIDE, (shortest - 3) & ~3 || MAX_STRIDE);
  const bits = new Int32Array(2 ** (HASH_BITS - 5));
  const four = new Uint8Array(4);
  // Read as the words of the output are: in the order of bytes that this machine has.
  const word = new Int32Array(four.buffer);
  for (const needle of needles) {
    for (let at = 0; at < Math.min(stride, needle.length - 3); at++) {
      for (let byte = 0; byte < 4; byte++) four[byte] = needle.charCodeAt(at + byte);
      const hash = hashOf(word[0] ?? 0);
      bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
    }
  }
  const step = stride / 4;
  return {
    stride,
    next(bytes, from) {
      const skipped = -bytes.byteOffset & 3;
      if (bytes.length < skipped + 4) return bytes.length;
      const words = new Int32Array(bytes.buffer, bytes.byteOffset + skipped, (bytes.length - skipped) >> 2);
      for (let index = Math.max(0, (from - skipped + 3) >> 2); index < words.length; index += step) {
        const hash = hashOf(words[index] ?? 0);
        if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0) return skipped + index * 4;
      }
      return bytes.length;
    },
  };
}
