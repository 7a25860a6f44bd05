import { accessSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, userInfo } from 'node:os';
import type { Problem } from '../model/result.ts';

/** Small facts of this machine. */

/** Cores that this process may really use: Node asks the scheduler; a cgroup's quota counts too. */
export function usableCores(): number {
  const cores = availableParallelism();
  try {
    // https://docs.kernel.org/admin-guide/cgroup-v2.html: "$MAX $PERIOD" in microseconds.
    const [quota, period] = readFileSync('/sys/fs/cgroup/cpu.max', 'utf8').trim().split(' ').map(Number);
    if (quota !== undefined && period !== undefined && quota > 0 && period > 0) {
      return Math.max(1, Math.min(cores, Math.ceil(quota / period)));
    }
  } catch {
    // No cgroup v2 here: the scheduler's answer stands.
  }
  return Math.max(1, cores);
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
