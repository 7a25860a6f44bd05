import { sha256 as noble } from '@noble/hashes/sha2.js';

/**
 * Hashing of what is small: journal lines, digests of configurations. Loading node:crypto takes 7 ms, a quarter of an
 * empty Node, before the first command could start; what hashes files loads it when it does.
 */

/** A hash that is fed piece by piece. */
export interface RunningHash {
  update(data: Uint8Array): void;
  /** Hexadecimal digest of what was fed so far; more can be fed after it. */
  hex(): string;
}

const hexOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

/** sha256 in hexadecimal digits; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string =>
  hexOf(noble(typeof data === 'string' ? Buffer.from(data) : data));

/** A sha256 that is fed piece by piece. */
export function createRunningHash(): RunningHash {
  const hash = noble.create();
  return { update: (data) => void hash.update(data), hex: () => hexOf(hash.clone().digest()) };
}

/**
 * Bytes that tell names apart: ids, temporary files. They are unpredictable enough that two processes do not meet,
 * and guard nothing: whoever makes a name also makes it exclusively.
 */
export function randomBytes(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, () => Math.floor(Math.random() * 256));
}
