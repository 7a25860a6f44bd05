import * as fs from 'node:fs';
import * as path from 'node:path';
import { err, ok, type Result } from '../../model/result.ts';
import type { InputFiles } from '../../model/reuse.ts';
import { problemOf } from '../files.ts';
import { findOutputs, reasoned } from '../outputs.ts';
import { breathe } from '../breathe.ts';
import { type Digests, FILES_PER_TURN } from '../sources.ts';

/** A path that holds these would not be found by itself as a glob. */
const MAGIC = /[*?[\]{}()!\\]/;

/** The folder that a link leads to, as a path in the workspace; undefined when it leads to a file. */
function folderBehind(workspace: string, name: string): string | undefined {
  const real = fs.realpathSync(path.join(workspace, name));
  if (!fs.statSync(real).isDirectory()) return undefined;
  return path.relative(fs.realpathSync(workspace), real).split(path.sep).join('/');
}

interface Gathered {
  readonly files: Map<string, string>;
  readonly unmatched: string[];
  readonly faults: string[];
  /** Globs of folders that links lead to: what is in them is read too. */
  readonly behind: string[];
}

/** One row: what the file at a path contributes. A link counts with its target, and with the content of a file there. */
async function rowOf(workspace: string, digests: Digests, name: string, gathered: Gathered): Promise<string> {
  const file = path.join(workspace, name);
  const stat = fs.lstatSync(file, { bigint: true });
  const line = await digests.rowOf(name, stat);
  const row = line.slice(name.length + 1, -1).replaceAll('\0', ':');
  if (!stat.isSymbolicLink()) return row;
  const folder = folderBehind(workspace, name);
  if (folder !== undefined) {
    if (MAGIC.test(folder))
      gathered.faults.push(reasoned(name, 'a link to a folder whose name has special characters'));
    else gathered.behind.push(folder === '' ? '**' : `${folder}/**`);
    return row;
  }
  const target = fs.realpathSync(file);
  const inside = path.relative(fs.realpathSync(workspace), target).split(path.sep).join('/');
  const content = await digests.rowOf(inside, fs.lstatSync(target, { bigint: true }));
  return `${row}:${content.slice(inside.length + 1, -1).replaceAll('\0', ':')}`;
}

async function gather(
  workspace: string,
  digests: Digests,
  globs: readonly string[],
  gathered: Gathered,
): Promise<void> {
  const found = await findOutputs(workspace, globs);
  for (const each of found.missing) (globs.includes(each) ? gathered.unmatched : gathered.faults).push(each);
  let work = 0;
  for (const name of found.files.keys()) {
    if ((work += 1) % FILES_PER_TURN === 0) await breathe();
    if (!gathered.files.has(name)) gathered.files.set(name, await rowOf(workspace, digests, name, gathered));
  }
}

/**
 * What the globs of a phase's inputs match: the same globs as those of outputs, whether git tracks the files or not.
 *
 * @returns the error is a clause: what cannot be read could change without a trace
 */
export async function readInputs(
  workspace: string,
  digests: Digests,
  globs: readonly string[],
): Promise<Result<InputFiles, string>> {
  const gathered: Gathered = { files: new Map(), unmatched: [], faults: [], behind: [] };
  try {
    await gather(workspace, digests, globs, gathered);
    const followed = new Set<string>();
    for (let glob = gathered.behind.pop(); glob !== undefined; glob = gathered.behind.pop()) {
      if (followed.has(glob)) continue;
      followed.add(glob);
      // An empty folder behind a link is no glob that somebody wrote.
      await gather(workspace, digests, [glob], { ...gathered, unmatched: [] });
    }
  } catch (error) {
    return err(problemOf(error, 'read them', workspace).message.replace(/\.$/, ''));
  }
  const [first] = gathered.faults;
  if (first !== undefined) {
    const more = gathered.faults.length === 1 ? '' : ` and ${gathered.faults.length - 1} more`;
    return err(`${first}${more}`);
  }
  return ok({ files: gathered.files, unmatched: gathered.unmatched });
}
