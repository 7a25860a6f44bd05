import { createFolderOf, eachFolderAbove, type Tree } from '../../core/checkpoint/tree.ts';
import type { TreeEntry, TreeFile, TreeFolder, TreeLink } from '../../model/checkpoint.ts';
import type { Filter } from '../../core/checkpoint/filter.ts';
import { hashContent, readTarget } from './content.ts';
import { createFind, EVERYTHING, type Find, type Present, walk } from './present.ts';
import { sameTime } from './times.ts';

/** What must become of a folder's files for them to be a tree. Paths are byte strings, parents before what is in them. */
export interface Comparison {
  /** Entries that are not there, or have another type or content. */
  readonly make: readonly TreeEntry[];
  /** Files and links that have the right content and another mode or time. */
  readonly mend: readonly (TreeFile | TreeLink)[];
  /** What would be overwritten or deleted; no folders. */
  readonly victims: ReadonlyMap<string, Present>;
  /** Folders that go once they are empty. */
  readonly goneFolders: ReadonlyMap<string, Present>;
  /** Every folder of the tree with an entry of its own. */
  readonly folders: readonly TreeFolder[];
  /** Files and links that have the right content. */
  readonly kept: number;
  readonly find: Find;
}

/** How the comparison is done. */
export interface CompareOptions {
  /** Byte string of the folder. */
  readonly root: string;
  readonly tree: Tree;
  readonly filter: Filter;
  /** Whether the file at a path is that of the commit. */
  readonly isClean: (path: string) => boolean;
}

const hasModes = process.platform !== 'win32';

/** Whether the permission bits are those recorded; Windows has none. */
export const sameMode = (a: number, b: number): boolean => !hasModes || a === b;

async function hasContent(options: CompareOptions, entry: TreeEntry, there: Present): Promise<boolean> {
  if (entry.type !== there.type) return false;
  switch (entry.type) {
    case 'folder':
      return true;
    case 'link':
      return readTarget(options.root, entry.path) === entry.target;
    case 'file':
      if (entry.digest.startsWith('git:')) return options.isClean(entry.path);
      // Times can be set to anything, so a file with the recorded one is read all the same.
      return entry.size === there.size && `sha256:${await hashContent(options.root, entry.path)}` === entry.digest;
  }
}

const isRight = (entry: TreeFile | TreeLink, there: Present): boolean =>
  sameTime(entry.mtime, there.mtime) && (entry.type === 'link' || sameMode(entry.mode, there.mode));

/** Folders above entries that have no entry of their own. */
function impliedFolders(tree: Tree): Set<string> {
  const implied = new Set<string>();
  const nearest = createFolderOf();
  let last = '';
  for (const path of tree.keys()) {
    const folder = nearest(path);
    if (folder === last) continue;
    last = folder;
    eachFolderAbove(path, (folder) => {
      if (implied.has(folder)) return false;
      if (!tree.has(folder)) implied.add(folder);
      return true;
    });
  }
  return implied;
}

/**
 * Compares what stands in a folder with a tree. Nothing is written.
 * Throws what the file system throws: what cannot be looked at cannot be restored.
 */
export async function compare(options: CompareOptions): Promise<Comparison> {
  const { root, tree } = options;
  const walked = await walk(root, options.filter);
  const find = createFind(root, walked);
  const make: TreeEntry[] = [];
  const mend: (TreeFile | TreeLink)[] = [];
  const folders: TreeFolder[] = [];
  const victims = new Map<string, Present>();
  const goneFolders = new Map<string, Present>();
  let kept = 0;
  const clear = (path: string, there: Present): void =>
    void (there.type === 'folder' ? goneFolders : victims).set(path, there);
  /** A folder that makes room for something else goes with all that is in it, also what no checkpoint keeps. */
  const clearAll = async (path: string, there: Present): Promise<void> => {
    clear(path, there);
    if (there.type !== 'folder') return;
    const inside = await walk(root, EVERYTHING, path);
    for (const [each, present] of inside.entries) clear(each, present);
    for (const each of inside.passed) victims.set(each, { type: 'other', size: 0, mode: 0, mtime: 0n });
  };

  for (const path of [...tree.keys()].sort()) {
    const entry = tree.get(path);
    if (entry === undefined) continue;
    if (entry.type === 'folder') folders.push(entry);
    const there = find(path);
    if (there !== undefined && (await hasContent(options, entry, there))) {
      if (entry.type === 'folder') continue;
      kept += 1;
      if (!isRight(entry, there)) mend.push(entry);
      continue;
    }
    make.push(entry);
    if (there !== undefined) await clearAll(path, there);
  }
  const implied = impliedFolders(tree);
  for (const folder of implied) {
    const there = find(folder);
    if (there !== undefined && there.type !== 'folder') victims.set(folder, there);
  }
  for (const [path, there] of walked.entries) {
    if (!tree.has(path) && !(implied.has(path) && there.type === 'folder')) clear(path, there);
  }
  return { make, mend, victims, goneFolders, folders, kept, find };
}
