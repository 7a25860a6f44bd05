import type { Checkpoint, TreeEntry } from '../../model/checkpoint.ts';
import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { showName } from './names.ts';
import { deletedOf, entriesOf } from './rows.ts';

/** What a manifest changes, read from its rows. */
interface Step {
  readonly phase: string;
  readonly entries: readonly TreeEntry[];
  readonly deleted: readonly string[];
}

/** A tree by path. Parents of an entry need no entry of their own. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** The path of the folder that an entry is in; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * As `folderOf`, for many paths: the entries of a folder mostly come one after the other, and then get the very same
 * string, which is neither made nor hashed anew.
 */
export function createFolderOf(): (path: string) => string {
  let last = '';
  return (path) => {
    const end = path.lastIndexOf('/');
    if (end !== last.length || !path.startsWith(last)) last = path.slice(0, Math.max(0, end));
    return last;
  };
}

/** Calls `visit` for the folders above a path from the nearest on, until it answers false. */
export function eachFolderAbove(path: string, visit: (folder: string) => boolean): void {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (!visit(folder)) return;
}

/** A child of a path that is no folder, or of one that was deleted; undefined when there is none. */
function orphanIn(tree: Tree, deleted: ReadonlySet<string>): string | undefined {
  const sound = new Set<string>(['']);
  const nearest = createFolderOf();
  for (const path of tree.keys()) {
    if (sound.has(nearest(path))) continue;
    let wrong: string | undefined;
    eachFolderAbove(path, (folder) => {
      if (sound.has(folder)) return false;
      const there = tree.get(folder);
      if (there !== undefined && there.type !== 'folder') wrong = `${showName(folder)} is a ${there.type}`;
      else if (deleted.has(folder) && there === undefined) wrong = `${showName(folder)} is deleted`;
      sound.add(folder);
      return wrong === undefined;
    });
    if (wrong !== undefined) return `${wrong}, and ${showName(path)} is in it`;
  }
  return undefined;
}

/** The first step that adds anything, to a tree in which nothing is yet. */
function begin(tree: Map<string, TreeEntry>, entries: readonly TreeEntry[]): string | undefined {
  let count = 0;
  for (const entry of entries) {
    tree.set(entry.path, entry);
    if (tree.size !== (count += 1)) return `${showName(entry.path)} is there twice`;
  }
  return orphanIn(tree, new Set());
}

function applyStep(tree: Map<string, TreeEntry>, step: Step): string | undefined {
  if (tree.size === 0 && step.deleted.length === 0) return begin(tree, step.entries);
  const fresh = new Set<string>();
  for (const entry of step.entries) {
    if (fresh.has(entry.path)) return `${showName(entry.path)} is there twice`;
    fresh.add(entry.path);
  }
  const deleted = new Set<string>();
  for (const path of step.deleted) {
    if (fresh.has(path)) return `${showName(path)} is there and deleted`;
    if (!tree.delete(path)) return `${showName(path)} is deleted, and was not there before`;
    deleted.add(path);
  }
  for (const entry of step.entries) tree.set(entry.path, entry);
  return orphanIn(tree, deleted);
}

/**
 * The tree that the last manifest of a chain stands for: what each one changes, from the first on.
 * Whether it may be written anywhere is told by `unsafeTree`.
 *
 * @returns the error is a sentence that names the manifest and the path
 */
export function finalTree(chain: readonly Checkpoint[]): Result<Map<string, TreeEntry>, string> {
  const tree = new Map<string, TreeEntry>();
  for (const checkpoint of chain) {
    const told = (why: string): { ok: false; error: string } =>
      err(`The checkpoint of ${checkpoint.phase} contradicts itself: ${why}.`);
    const entries = entriesOf(checkpoint);
    if (!entries.ok) return told(entries.error);
    const deleted = deletedOf(checkpoint);
    if (!deleted.ok) return told(deleted.error);
    const wrong = applyStep(tree, { phase: checkpoint.phase, entries: entries.value, deleted: deleted.value });
    if (wrong !== undefined) return told(wrong);
  }
  return ok(tree);
}
