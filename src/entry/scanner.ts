import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SecretsEnvironment } from '../shell/runner/secrets.ts';

/** Folder of the running bundle: bundles are CommonJS, which loads 10 ms faster than ES modules. */
declare const __dirname: string;

/** Loads the secret scanner: a bundle of its own beside the doors, because it is large and few runs need it. */
export const loadScanner: SecretsEnvironment['load'] = async () => {
  const here = join(__dirname, 'index.js');
  return createRequire(here)('../secrets/index.js');
};
