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

/** Calls `visit` for the folders above a path from the nearest on, until it answers false. */
export function eachFolderAbove(path: string, visit: (folder: string) => boolean): void {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (!visit(folder)) return;
}

/** A child of a path that is no folder, or of one that was deleted; undefined when there is none. */
function orphanIn(tree: Tree, deleted: ReadonlySet<string>): string | undefined {
  const sound = new Set<string>();
  for (const path of tree.keys()) {
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

function applyStep(tree: Map<string, TreeEntry>, step: Step): string | undefined {
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
