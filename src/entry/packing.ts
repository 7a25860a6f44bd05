import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the running bundle; there is none where the sources are run as they are. */
declare const __dirname: string | undefined;

/** Script of the threads that pack and unpack; without its bundle the work is done in the thread that asks. */
export function packerScript(): string | undefined {
  const script = typeof __dirname === 'string' ? join(__dirname, '..', 'packer', 'index.js') : '';
  return existsSync(script) ? script : undefined;
}
