import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Result } from '../../model/result.ts';
import { ok } from '../../model/result.ts';
import { runGit } from '../git/run.ts';
import { copyEntry } from './store.ts';

/** A file on both sides of a patch, as absolute paths; undefined where there was or is none. */
export interface Side {
  /** Path in the workspace. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * The difference as a patch that `git apply` takes. Neither the settings of the repository nor its attributes have a
 * part in it: a fix may have changed them.
 *
 * @param work folder for this alone; it is emptied before and after
 * @returns the error is a clause
 */
export async function makePatch(work: string, sides: readonly Side[]): Promise<Result<Buffer, string>> {
  fs.rmSync(work, { recursive: true, force: true });
  try {
    for (const side of ['a', 'b']) fs.mkdirSync(path.join(work, side), { recursive: true });
    for (const { name, before, after } of sides) {
      if (before !== undefined) place(before, path.join(work, 'a', name));
      if (after !== undefined) place(after, path.join(work, 'b', name));
    }
    const options = [
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--no-renames',
      '--binary',
      '--full-index',
      '--no-prefix',
    ];
    const env = {
      GIT_CEILING_DIRECTORIES: path.dirname(fs.realpathSync(work)),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
    };
    const said = await runGit({ cwd: work, env, args: ['diff', '--no-index', ...options, 'a', 'b'], fine: [1] });
    return said.ok ? ok(said.value) : said;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

function place(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  copyEntry(from, to);
}

/** Most bytes of a patch that people are shown at once. */
const MOST_SHOWN = 7500;

/**
 * The beginning of a patch for people, whole lines of it.
 *
 * @param first paths whose part is to be shown before everything else
 */
export function beginningOf(patch: Buffer, first: readonly string[]): string {
  const parts = patch.toString('utf8').split(/^(?=diff --git )/m);
  const isFirst = (part: string): boolean => {
    const [header = ''] = part.split('\n', 1);
    return first.some((name) => header.endsWith(`/${name}`) || header.endsWith(`/${name}"`));
  };
  const ordered = [...parts.filter(isFirst), ...parts.filter((part) => !isFirst(part))];
  const text = ordered.join('').slice(0, MOST_SHOWN * 2);
  const lines: string[] = [];
  let bytes = 0;
  for (const line of text.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MOST_SHOWN) return `${lines.join('\n')}\n…\n`;
    lines.push(line);
  }
  return lines.join('\n');
}
