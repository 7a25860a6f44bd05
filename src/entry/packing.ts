import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the running bundle; there is none where the sources are run as they are. */
declare const __dirname: string | undefined;

const there = (script: string): string | undefined => (existsSync(script) ? script : undefined);

// The bundler takes a path with a part that it does not know for an asset to be copied, so each is written out.

/** Script of the threads that pack and unpack; without its bundle the work is done in the thread that asks. */
export const packerScript = (): string | undefined =>
  there(typeof __dirname === 'string' ? join(__dirname, '..', 'packer', 'index.js') : '');

/** Script of the thread that sends telemetry; without its bundle none is sent. */
export const telemetryScript = (): string | undefined =>
  there(typeof __dirname === 'string' ? join(__dirname, '..', 'telemetry', 'index.js') : '');

/** Script of the thread that carries checkpoints off the machine; without its bundle they stay here. */
export const courierScript = (): string | undefined =>
  there(typeof __dirname === 'string' ? join(__dirname, '..', 'courier', 'index.js') : '');
