import type { BigIntStats } from 'node:fs';
import * as fs from 'node:fs';
import type { Filter } from '../../core/checkpoint/filter.ts';
import { folderOf } from '../../core/checkpoint/tree.ts';
import type { TreeEntry } from '../../model/checkpoint.ts';
import { errorCode } from '../files.ts';
import { breathe } from '../breathe.ts';
import { FILES_PER_TURN } from '../sources.ts';
import { below } from './paths.ts';

/** What stands somewhere. Sockets, pipes and devices are `other`. */
export interface Present {
  readonly type: TreeEntry['type'] | 'other';
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** Nanoseconds since 1970. */
  readonly mtime: bigint;
}

const typeOf = (stat: BigIntStats): Present['type'] => {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'link' : 'other';
};

/** What stands at a path, links not followed; undefined when nothing does. Throws what the file system throws else. */
export function lookAt(root: string, path: string): Present | undefined {
  try {
    const stat = fs.lstatSync(below(root, path), { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    return { type: typeOf(stat), size: Number(stat.size), mode: Number(stat.mode & 0o7777n), mtime: stat.mtimeNs };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** What a walk found below a root. */
export interface Walked {
  /** Entries that the filter keeps, by their path as a byte string. */
  readonly entries: ReadonlyMap<string, Present>;
  /** Folders whose names were read. */
  readonly entered: ReadonlySet<string>;
  /** What stands in these folders and is not kept. */
  readonly passed: ReadonlySet<string>;
}

/**
 * Looks at everything below a folder that the filter keeps; links are not followed.
 * Throws what the file system throws: what cannot be looked at cannot be restored.
 *
 * @param root byte string of the absolute path
 * @param start where to begin, as a path below the root
 */
export async function walk(root: string, filter: Filter, start = ''): Promise<Walked> {
  const entries = new Map<string, Present>();
  const entered = new Set<string>();
  const passed = new Set<string>();
  const folders = [start];
  let work = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    entered.add(folder);
    // Each byte of a name becomes one character.
    for (const name of fs.readdirSync(below(root, folder), { encoding: 'latin1' })) {
      if ((work += 1) % FILES_PER_TURN === 0) await breathe();
      const path = folder === '' ? name : `${folder}/${name}`;
      const there = lookAt(root, path);
      if (there === undefined) continue;
      if (there.type !== 'other' && filter.keeps(path, there.type)) entries.set(path, there);
      else passed.add(path);
      if (there.type === 'folder' && filter.enters(path)) folders.push(path);
    }
  }
  return { entries, entered, passed };
}

/** A filter that keeps everything. */
export const EVERYTHING: Filter = { keeps: () => true, enters: () => true };

/** Tells what stands at a path that is reached through real folders only. */
export type Find = (path: string) => Present | undefined;

/** The first part of a path. */
const topOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);

/** Looks in what a walk found first: most paths need no look of their own. */
export function createFind(root: string, walked: Walked): Find {
  const found = new Map<string, Present | undefined>();
  const nothing = walked.entries.size === 0 && walked.entered.has('');
  const find: Find = (path) => {
    // In a folder of which the walk kept nothing, only what it passed over can stand, and what is in that.
    if (nothing && !walked.passed.has(topOf(path))) return undefined;
    const there = walked.entries.get(path);
    if (there !== undefined) return there;
    if (found.has(path)) return found.get(path);
    const folder = folderOf(path);
    let answer: Present | undefined;
    if (folder === '' || find(folder)?.type === 'folder') {
      const isKnown = walked.entered.has(folder) && !walked.passed.has(path);
      answer = isKnown ? undefined : lookAt(root, path);
    }
    found.set(path, answer);
    return answer;
  };
  return find;
}
