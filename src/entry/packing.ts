import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createPool } from '../shell/layer/pool.ts';
import type { Pool } from '../shell/layer/types.ts';

/** Folder of the running bundle; there is none where the sources are run as they are. */
declare const __dirname: string | undefined;

/** Threads that unpack; without the bundle of the packer the work is done in this one. */
export function openPool(): Pool {
  const script = typeof __dirname === 'string' ? join(__dirname, '..', 'packer', 'index.js') : '';
  return createPool({ threads: availableParallelism(), script: existsSync(script) ? script : undefined });
}
