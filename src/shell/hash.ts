import * as crypto from 'node:crypto';

/** In one call, which is twice as fast for what is short; Node 20.12 and newer have it. */
const atOnce: typeof crypto.hash | undefined = crypto.hash;

/** sha256 in hexadecimal digits; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string =>
  atOnce === undefined ? crypto.createHash('sha256').update(data).digest('hex') : atOnce('sha256', data, 'hex');

/** A hash that is fed piece by piece. */
export interface RunningHash {
  update(data: Uint8Array): void;
  /** Hexadecimal digest of what was fed so far; more can be fed after it. */
  hex(): string;
}

/** A sha256 that is fed piece by piece. */
export function createRunningHash(): RunningHash {
  const hash = crypto.createHash('sha256');
  return { update: (data) => void hash.update(data), hex: () => hash.copy().digest('hex') };
}

/** Bytes that tell names apart: ids, temporary files. */
export const randomBytes = (size: number): Uint8Array => crypto.randomBytes(size);
