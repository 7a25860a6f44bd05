import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONFIG_NAMES } from './config.ts';

/**
 * The configuration file, if it was written after a moment: a workflow that began before goes on with what the file said
 * then. It only looks at times: this is for a reminder, never for a decision.
 *
 * @param file the one that was named with --config
 * @param since milliseconds since 1970
 * @returns its name as people know it; undefined when there is none, or none that is younger
 */
export function configWrittenAfter(cwd: string, file: string | undefined, since: number): string | undefined {
  return (file === undefined ? CONFIG_NAMES : [file]).find((name) => {
    const path = file === undefined ? join(cwd, name) : resolve(cwd, name);
    try {
      return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since;
    } catch {
      return false;
    }
  });
}
