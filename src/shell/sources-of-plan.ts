import { join, resolve } from 'node:path';
import type { Common } from './cli/program.ts';
import { loadConfig } from './config.ts';
import { isThere } from './tools.ts';

/** Where the plan of a workspace comes from: its configuration, and what is found in it. */
export function planSources(
  options: Pick<Common, 'config' | 'cwd'>,
  env: Readonly<Record<string, string | undefined>>,
) {
  const cwd = resolve(options.cwd);
  return {
    load: () => loadConfig({ cwd, env, ...(options.config === undefined ? {} : { file: options.config }) }),
    async detect() {
      const { detect } = await import('./detect/index.ts');
      return detect(cwd);
    },
    lacksDependencies: () => isThere(join(cwd, 'package.json')) && !isThere(join(cwd, 'node_modules')),
  };
}
