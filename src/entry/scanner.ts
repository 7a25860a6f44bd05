import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SecretsEnvironment } from '../shell/runner/secrets.ts';

/** Loads the secret scanner: a bundle of its own beside the doors, because it is large and few runs need it. */
export const loadScanner: SecretsEnvironment['load'] = () => {
  const here = dirname(fileURLToPath(import.meta.url));
  return import(/* webpackIgnore: true */ pathToFileURL(join(here, '..', 'secrets', 'index.js')).href);
};
