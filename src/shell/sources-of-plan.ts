import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Common } from './cli/program.ts';
import { loadConfig } from './config.ts';
import { isThere } from './tools.ts';
import { isPullRequest } from './affected/event.ts';

/** What decides where a plan comes from. */
export interface PlanRequest extends Pick<Common, 'config' | 'cwd'> {
  /** Only what changed. */
  readonly changed?: boolean;
  /** What that is compared with. */
  readonly base?: string;
}

/** Where the plan of a workspace comes from: its configuration, and what is found in it. */
export function planSources(options: PlanRequest, env: Readonly<Record<string, string | undefined>>) {
  const cwd = resolve(options.cwd);
  const isAsked = options.changed === true || options.base !== undefined;
  return {
    load: () => loadConfig({ cwd, env, ...(options.config === undefined ? {} : { file: options.config }) }),
    async detect() {
      const { detect } = await import('./detect/index.ts');
      return detect(cwd);
    },
    ...(isAsked || isPullRequest(env) ? { change: changeSources(cwd, env, isAsked, options.base) } : {}),
    lacksDependencies: () => isThere(join(cwd, 'package.json')) && !isThere(join(cwd, 'node_modules')),
  };
}

function changeSources(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  isAsked: boolean,
  base: string | undefined,
) {
  return {
    isAsked,
    platform: process.platform,
    async find() {
      const { findChange } = await import('./affected/change.ts');
      return findChange(cwd, env, base);
    },
    list(folder: string): readonly string[] {
      try {
        return readdirSync(join(cwd, folder));
      } catch {
        return [];
      }
    },
  };
}
