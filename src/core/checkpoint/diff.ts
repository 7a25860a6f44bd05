import type { TreeEntry } from '../../model/checkpoint.ts';
import type { Tree } from './tree.ts';

/** What differs between two trees. Paths are byte strings, in the order of bytes. */
export interface TreeDiff {
  readonly added: readonly string[];
  /** Content, type, permission bits or the target of a link. */
  readonly changed: readonly string[];
  /** The same but for the time. */
  readonly touched: readonly string[];
  readonly deleted: readonly string[];
  /** Bytes in added files and in those whose content changed, and in files that are gone. */
  readonly addedBytes: number;
  readonly changedBytes: number;
  readonly deletedBytes: number;
}

type Difference = 'none' | 'time' | 'kind' | 'content';

const sizeOf = (entry: TreeEntry): number => (entry.type === 'file' ? entry.size : 0);

function differenceOf(a: TreeEntry, b: TreeEntry): Difference {
  if (a.type !== b.type) return 'content';
  if (a.type === 'file' && b.type === 'file' && (a.digest !== b.digest || a.size !== b.size)) return 'content';
  if (a.type === 'link' && b.type === 'link' && a.target !== b.target) return 'kind';
  if (a.type !== 'link' && b.type !== 'link' && a.mode !== b.mode) return 'kind';
  return a.mtime === b.mtime ? 'none' : 'time';
}

/** Compares the tree `a` with the later one `b`. */
export function diffTrees(a: Tree, b: Tree): TreeDiff {
  const [added, changed, touched, deleted]: [string[], string[], string[], string[]] = [[], [], [], []];
  let [addedBytes, changedBytes, deletedBytes] = [0, 0, 0];
  for (const [path, entry] of b) {
    const before = a.get(path);
    if (before === undefined) {
      added.push(path);
      addedBytes += sizeOf(entry);
      continue;
    }
    const difference = differenceOf(before, entry);
    if (difference === 'time') touched.push(path);
    else if (difference !== 'none') changed.push(path);
    if (difference === 'content') changedBytes += sizeOf(entry);
  }
  for (const [path, entry] of a) {
    if (b.has(path)) continue;
    deleted.push(path);
    deletedBytes += sizeOf(entry);
  }
  for (const paths of [added, changed, touched, deleted]) paths.sort();
  return { added, changed, touched, deleted, addedBytes, changedBytes, deletedBytes };
}
