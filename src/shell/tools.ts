import { accessSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, userInfo } from 'node:os';
import type { Problem } from '../model/result.ts';

/** Small facts of this machine. */

/** Cores that this process may really use: Node asks the scheduler; the quotas of its control groups count too. */
export function usableCores(): number {
  const cores = Math.max(1, availableParallelism());
  return process.platform === 'linux' ? Math.min(cores, quotaCores(readText) ?? cores) : cores;
}

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Cores that the control groups of this process allow in all, rounded up: a quota on any group above it counts.
 * Version 2 has "$MAX $PERIOD" in cpu.max (https://docs.kernel.org/admin-guide/cgroup-v2.html), version 1 the two in
 * files of their own (https://docs.kernel.org/scheduler/sched-bwc.html). Undefined where there is no quota.
 *
 * @param read the text of a file; undefined when it cannot be read
 */
export function quotaCores(read: (path: string) => string | undefined): number | undefined {
  let least: number | undefined;
  for (const line of (read('/proc/self/cgroup') ?? '0::/').split('\n')) {
    const [, controllers = '', path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === undefined || (controllers !== '' && !controllers.split(',').includes('cpu'))) continue;
    for (const folder of foldersOf(path)) {
      const quota = controllers === '' ? quotaOf2(folder, read) : quotaOf1(controllers, folder, read);
      if (quota !== undefined) least = Math.min(least ?? quota, quota);
    }
  }
  return least === undefined ? undefined : Math.max(1, Math.ceil(least));
}

/** A path and those above it, up to the empty one. In a container the mount may begin further down: some are not there. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return Array.from({ length: parts.length + 1 }, (_, count) =>
    parts
      .slice(0, count)
      .map((part) => `/${part}`)
      .join(''),
  );
}

function quotaOf2(folder: string, read: (path: string) => string | undefined): number | undefined {
  const [quota, period] = (read(`/sys/fs/cgroup${folder}/cpu.max`) ?? '').trim().split(' ');
  return share(quota, period);
}

function quotaOf1(controllers: string, folder: string, read: (path: string) => string | undefined): number | undefined {
  const base = `/sys/fs/cgroup/${controllers}${folder}`;
  return share(read(`${base}/cpu.cfs_quota_us`), read(`${base}/cpu.cfs_period_us`));
}

function share(quota: string | undefined, period: string | undefined): number | undefined {
  const [part, whole] = [Number(quota), Number(period)];
  return part > 0 && whole > 0 ? part / whole : undefined;
}

/** Who decides at this terminal. */
export function currentUser(env: Readonly<Record<string, string | undefined>>): string {
  const named = env['GITHUB_ACTOR'] ?? env['USER'] ?? env['USERNAME'];
  if (named !== undefined && named !== '') return named;
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/** GitHub's number of this attempt at the workflow run, 1 elsewhere. */
export function runAttempt(env: Readonly<Record<string, string | undefined>>): number {
  return Math.max(1, Number.parseInt(env['GITHUB_RUN_ATTEMPT'] ?? '1', 10) || 1);
}

/** Whether a file or folder is there and can be read. */
export function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the folder to work in; undefined when it can be used. */
export function checkFolder(folder: string): Problem | undefined {
  try {
    if (statSync(folder).isDirectory()) return undefined;
    return { code: 'usage', message: 'The folder to work in is a file.', where: folder, hint: 'give a folder: --cwd' };
  } catch {
    return {
      code: 'usage',
      message: 'The folder to work in is not there.',
      where: folder,
      hint: 'give one that is: --cwd',
    };
  }
}
