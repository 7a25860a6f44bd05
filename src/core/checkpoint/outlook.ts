import type { TreeEntry } from '../../model/checkpoint.ts';
import type { Tree } from './tree.ts';

/** What stands at a path of the workspace. */
export type Seen =
  | { readonly type: 'file'; readonly size: number; readonly mtime: bigint }
  | { readonly type: 'link'; readonly target: string }
  | { readonly type: 'folder' | 'other' };

/** What a restore would do to the files, as far as sizes and times tell. */
export interface Outlook {
  /** Files and links that it would write, and the bytes in them. */
  readonly writes: number;
  readonly bytes: number;
  /** Files and links that it would remove. */
  readonly deletes: number;
}

/** Nanoseconds that a time may be off after it was set (docs/checkpoints.md). */
const PRECISION = 2_000n;

function isAsRecorded(entry: TreeEntry, seen: Seen | undefined): boolean {
  if (seen === undefined) return false;
  if (entry.type === 'link') return seen.type === 'link' && seen.target === entry.target;
  if (entry.type === 'folder') return seen.type === 'folder';
  if (seen.type !== 'file' || seen.size !== entry.size) return false;
  // A checkout gives files of the commit whatever time it is; whether they were edited only git could tell.
  if (entry.layer === undefined) return true;
  const apart = seen.mtime - entry.mtime;
  return apart < PRECISION && apart > -PRECISION;
}

/**
 * What a restore of a tree would do, without reading a file.
 *
 * @param known every path that some checkpoint of the workflow tells of: of those, what the tree lacks is removed
 * @param seen what stands at the known paths and at those of the tree
 */
export function outlookOf(tree: Tree, known: Iterable<string>, seen: ReadonlyMap<string, Seen>): Outlook {
  let [writes, bytes, deletes] = [0, 0, 0];
  for (const [path, entry] of tree) {
    if (entry.type === 'folder' || isAsRecorded(entry, seen.get(path))) continue;
    writes += 1;
    bytes += entry.type === 'file' ? entry.size : 0;
  }
  for (const path of known) {
    const there = seen.get(path);
    if (!tree.has(path) && (there?.type === 'file' || there?.type === 'link')) deletes += 1;
  }
  return { writes, bytes, deletes };
}
