import * as fs from 'node:fs';
import * as path from 'node:path';
import { namesIn } from '../files.ts';
import { findGit, readHead } from '../git.ts';
import { breathe } from '../breathe.ts';
import { createDigests, FILES_PER_TURN, hashFile, statSince, visitSources } from '../sources.ts';

/** A source file as it was at one time. */
export interface Row {
  /** Path, kind and digest of the content in one line. */
  readonly row: string;
  /** Bytes. */
  readonly size: number;
  readonly type: 'file' | 'link' | 'other';
}

export type Tree = ReadonlyMap<string, Row>;

/**
 * What the workspace holds: every source, and those `besides` that are there, whether or not git still lists them.
 * Undefined when it cannot be told.
 */
export async function readTree(workspace: string, besides: Iterable<string> = []): Promise<Tree | undefined> {
  // Nothing is remembered between two looks: what a fix did to a file must not be taken for what was known of it.
  const digests = createDigests(workspace);
  const rows = new Map<string, Row>();
  const isReal = realFolders(workspace);
  const add = async (name: string, stat: fs.BigIntStats): Promise<void> => {
    // Behind a link stands another file, which has a name of its own.
    if (!isReal(path.posix.dirname(name))) return;
    const type = stat.isFile() ? 'file' : stat.isSymbolicLink() ? 'link' : 'other';
    rows.set(name, { row: await digests.rowOf(name, stat), size: Number(stat.size), type });
  };
  const listed = await visitSources(workspace, (name, stat) => add(name, stat).then(() => true));
  if (listed === undefined) return undefined;
  for (const name of besides) {
    if (rows.has(name)) continue;
    const stat = statOf(path.join(workspace, name));
    if (stat !== undefined) await add(name, stat);
  }
  return rows;
}

/** Tells whether a folder is where its name says, with no link on the way. */
function realFolders(workspace: string): (folder: string) => boolean {
  const top = fs.realpathSync(workspace);
  const known = new Map<string, boolean>();
  return (folder) => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const isReal = fs.realpathSync(path.join(top, folder)) === path.join(top, folder);
    known.set(folder, isReal);
    return isReal;
  };
}

function statOf(file: string): fs.BigIntStats | undefined {
  try {
    return fs.lstatSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    // A folder above it became a file.
    return undefined;
  }
}

/** Where git keeps what decides which files are seen, and what it runs by itself. */
const GIT_FILES = ['config', 'info/exclude', 'info/attributes'];

/**
 * What is no source and yet decides what is seen and judged: git's own settings and hooks, and the commit that is
 * checked out. By a name such as `.git/config`.
 */
export async function readGit(workspace: string): Promise<ReadonlyMap<string, string>> {
  const git = findGit(workspace);
  const found = new Map<string, string>();
  if (git === undefined) return found;
  const { sha = '', ref = '' } = readHead(git);
  found.set('.git/HEAD', `${sha} ${ref}`);
  const hooks = namesIn(path.join(git.commonDir, 'hooks')).map((name) => `hooks/${name}`);
  for (const name of [...GIT_FILES, ...hooks]) {
    const file = path.join(git.commonDir, name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() === true) found.set(`.git/${name}`, `${stat.mode} ${await hashFile(file, stat.size)}`);
  }
  return found;
}

/** What tools keep for themselves among the packages. */
const CACHES = /^(?:\.cache|\.vite|\.vite-temp|\.vitest|\.tmp)$/;

/**
 * Installed packages that were changed at or after a time, in milliseconds since 1970: the first that is found. Times
 * that the system keeps of changes cannot be set back by the one who changes.
 *
 * @param names of sources: packages are looked for beside each package.json
 */
export async function changedPackage(
  workspace: string,
  names: Iterable<string>,
  since: number,
): Promise<string | undefined> {
  const roots = new Set(['node_modules']);
  for (const name of names) if (name.endsWith('/package.json')) roots.add(`${path.posix.dirname(name)}/node_modules`);
  const open = [...roots].filter((root) => statOf(path.join(workspace, root))?.isDirectory() === true);
  let seen = 0;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of fs.readdirSync(path.join(workspace, folder), { withFileTypes: true })) {
      if (roots.has(folder) && CACHES.test(entry.name)) continue;
      const name = `${folder}/${entry.name}`;
      const stat = statOf(path.join(workspace, name));
      if (stat !== undefined && statSince(stat, since)) return name;
      if (entry.isDirectory()) open.push(name);
      if ((seen += 1) % FILES_PER_TURN === 0) await breathe();
    }
  }
  return undefined;
}
