import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';
import { sha256Of } from '../core/sha256.ts';

/** Bytes that are hashed without node:crypto, all together: a start hashes less, and loading it takes five milliseconds. */
const LITTLE = 8 * 1024;

let crypto: typeof Crypto | undefined;
let hashed = 0;

/** node:crypto, loaded when it is first needed. */
function loaded(): typeof Crypto {
  if (crypto === undefined) {
    // Any path serves to find what is built in; import() would not answer at once.
    const load: (name: 'node:crypto') => typeof Crypto = createRequire(process.execPath);
    crypto = load('node:crypto');
  }
  return crypto;
}

/** Loads what hashes much, while there is time for it. */
export const prepareHashes = (): void => void loaded();

/** Whether so many bytes are hashed without node:crypto. */
function isLittle(bytes: number): boolean {
  if (crypto !== undefined || hashed + bytes > LITTLE) return false;
  hashed += bytes;
  return true;
}

/** sha256 in hexadecimal digits; text is hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  if (isLittle(data.length)) return sha256Of(typeof data === 'string' ? Buffer.from(data) : data);
  const { hash, createHash } = loaded();
  /** In one call, which is twice as fast for what is short; Node 20.12 and newer have it. */
  const atOnce: typeof hash | undefined = hash;
  return atOnce === undefined ? createHash('sha256').update(data).digest('hex') : atOnce('sha256', data, 'hex');
}

/** A hash that is fed piece by piece. */
export interface RunningHash {
  update(data: Uint8Array): void;
  /** Hexadecimal digest of what was fed so far; more can be fed after it. */
  hex(): string;
}

/** A sha256 that is fed piece by piece. */
export function createRunningHash(): RunningHash {
  let hash: Crypto.Hash | undefined;
  const pieces: Uint8Array[] = [];
  const running = (): Crypto.Hash => {
    hash ??= loaded().createHash('sha256');
    for (const piece of pieces.splice(0)) hash.update(piece);
    return hash;
  };
  return {
    update(data) {
      // Whoever feeds it may use the memory for the next piece.
      if (hash === undefined && isLittle(data.length)) pieces.push(new Uint8Array(data));
      else running().update(data);
    },
    hex: () => running().copy().digest('hex'),
  };
}

/**
 * Bytes that tell names apart: ids, temporary files. Nothing secret: before node:crypto is needed they are those of
 * Math.random, which every process seeds anew by chance.
 */
export const randomBytes = (size: number): Uint8Array =>
  crypto === undefined ? Uint8Array.from({ length: size }, () => Math.random() * 256) : crypto.randomBytes(size);
