import { usableCores } from '../tools.ts';
import { createPool } from './pool.ts';
import type { Pool } from './types.ts';

/** Below this, starting threads takes longer than what they would do. */
const WORTH_THREADS = 8 * 1024 ** 2;
/** More threads than these only wait for the disk, and each takes memory. */
const MOST_THREADS = 4;

/**
 * Threads for so many bytes.
 *
 * @param packer script of a thread (src/entry/packer.ts); undefined: everything is done in the thread that asks
 */
export function poolFor(packer: string | undefined, bytes: number): Pool {
  const threads = bytes < WORTH_THREADS ? 0 : Math.min(usableCores(), MOST_THREADS);
  return createPool({ threads, script: packer });
}
