import { createHash, randomBytes as random } from 'node:crypto';

/** sha256 in hexadecimal digits; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A hash that is fed piece by piece. */
export interface RunningHash {
  update(data: Uint8Array): void;
  /** Hexadecimal digest of what was fed so far; more can be fed after it. */
  hex(): string;
}

/** A sha256 that is fed piece by piece. */
export function createRunningHash(): RunningHash {
  const hash = createHash('sha256');
  return { update: (data) => void hash.update(data), hex: () => hash.copy().digest('hex') };
}

/** Bytes that tell names apart: ids, temporary files. */
export const randomBytes = (size: number): Uint8Array => random(size);
