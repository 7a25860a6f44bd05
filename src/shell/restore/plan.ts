import * as fs from 'node:fs';
import { createFolderOf, folderOf, type Tree } from '../../core/checkpoint/tree.ts';
import type { Comparison } from './compare.ts';
import { sameMode } from './compare.ts';
import { below } from './paths.ts';
import { type Find, lookAt, type Present } from './present.ts';
import type { RestoreRecord } from './record.ts';
import { sameTime } from './times.ts';

/** Reading, writing and searching, for the owner: without them names in a folder cannot change. */
const OWNER = 0o700;

/** What a record is made from. */
export interface PlanRequest {
  readonly workflowId: string;
  readonly phase: string;
  /** Byte string of the folder. */
  readonly root: string;
  readonly staging: string;
  readonly aside: string;
  readonly tree: Tree;
  readonly comparison: Comparison;
  readonly extras: readonly string[];
  /** Victims that exist nowhere else. */
  readonly work: ReadonlySet<string>;
}

type Seen = [number, string];
const seenOf = (there: Present): Seen => [there.size, String(there.mtime)];

/** Finds for a path what is moved with it: itself, or the highest folder above it that is not there yet. */
export function createMoveOf(find: Find): (path: string) => string {
  const nearest = createFolderOf();
  /** The highest folder that is not there, among a folder and those above it; empty when the folder is there. */
  const missing = new Map<string, string>([['', '']]);
  const missingOf = (folder: string): string => {
    const known = missing.get(folder);
    if (known !== undefined) return known;
    const answer = find(folder)?.type === 'folder' ? '' : missingOf(folderOf(folder)) || folder;
    missing.set(folder, answer);
    return answer;
  };
  return (path) => missingOf(nearest(path)) || path;
}

/** What is moved, each with the files and bytes in it, so that a later look can tell whether it is whole. */
function movesOf(request: PlanRequest): RestoreRecord['moves'] {
  const { comparison, extras, root, staging, work } = request;
  const moveOf = createMoveOf(comparison.find);
  const moves = new Map<string, { files: number; bytes: number }>();
  const add = (path: string, isFolder: boolean, size: number): void => {
    const name = moveOf(path);
    const known = moves.get(name);
    const move = known ?? { files: 0, bytes: 0 };
    if (!isFolder) move.files += 1;
    move.bytes += size;
    if (known === undefined) moves.set(name, move);
  };
  for (const entry of comparison.make) {
    // The size of a file of the commit is what this checkout's filters and line endings make of it.
    const isHere = entry.type === 'file' && entry.layer !== undefined;
    const size = isHere ? entry.size : entry.type === 'file' ? sizeOf(`${root}/${staging}/new`, entry.path) : 0;
    add(entry.path, entry.type === 'folder', size);
  }
  for (const path of extras) add(path, false, sizeOf(`${root}/${staging}/new`, path));
  return [...moves].map(([path, { files, bytes }]) => {
    const there = comparison.victims.get(path);
    const isReplaced = there !== undefined && !work.has(path) && request.tree.get(path)?.type !== 'folder';
    return [path, files, bytes, isReplaced ? seenOf(there) : null];
  });
}

/** Links count no bytes: their size depends on the system. */
function sizeOf(root: string, path: string): number {
  const there = lookAt(root, path);
  return there?.type === 'file' ? there.size : 0;
}

/** Whether the move of a path replaces the file or link that stands there. */
const isReplaced = (tree: Tree, path: string): boolean => {
  const entry = tree.get(path);
  return entry !== undefined && entry.type !== 'folder';
};

/** The folders in which a name appears or goes. */
function touchedBy(moves: RestoreRecord['moves'], { comparison }: PlanRequest): Set<string> {
  const touched = new Set<string>();
  for (const [path] of moves) touched.add(folderOf(path));
  for (const path of comparison.victims.keys()) touched.add(folderOf(path));
  for (const path of comparison.goneFolders.keys()) touched.add(folderOf(path));
  touched.delete('');
  return touched;
}

/** Everything that remains to be done once all stands in the staging folder. */
export function planRestore(request: PlanRequest): RestoreRecord {
  const { tree, comparison, work } = request;
  const moves = movesOf(request);
  const touched = touchedBy(moves, request);
  const unlock: RestoreRecord['unlock'] = [];
  const settle = new Map<string, [mode: number, mtime: bigint]>();
  for (const folder of [...touched].sort()) {
    const there = comparison.find(folder);
    if (there?.type !== 'folder' || (there.mode & OWNER) === OWNER) continue;
    unlock.push([folder, there.mode | OWNER]);
    settle.set(folder, [there.mode, there.mtime]);
  }
  for (const { path, mode, mtime } of comparison.folders) {
    const there = comparison.find(path);
    const isRight = there?.type === 'folder' && sameMode(there.mode, mode) && sameTime(there.mtime, mtime);
    if (!isRight || touched.has(path)) settle.set(path, [mode, mtime]);
  }
  const victims = [...comparison.victims.keys()].sort();
  return {
    schemaVersion: 1,
    workflowId: request.workflowId,
    phase: request.phase,
    staging: request.staging,
    aside: request.aside,
    unlock,
    away: victims.filter((path) => work.has(path)),
    clear: victims
      .filter((path) => !work.has(path) && !isReplaced(tree, path))
      .flatMap((path): RestoreRecord['clear'] => {
        const there = comparison.victims.get(path);
        return there === undefined ? [] : [[path, seenOf(there)]];
      }),
    folders: [...comparison.goneFolders.keys()].sort().reverse(),
    moves,
    mend: comparison.mend.map((entry) => {
      const size = comparison.find(entry.path)?.size ?? 0;
      return [entry.path, entry.type === 'file' ? entry.mode : null, String(entry.mtime), size];
    }),
    settle: [...settle]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([path, [mode, mtime]]) => [path, mode, String(mtime)]),
  };
}

/**
 * Fails where names may not change, before anything has: a folder of another user would stop the restore half-way.
 * Folders whose owner lacks the right get it, if this is the owner. Throws what the file system throws.
 */
export function checkAccess(record: RestoreRecord, root: string): void {
  const unlocked = new Set(record.unlock.map(([path]) => path));
  const checked = new Set<string>(unlocked);
  for (const path of [...record.moves.map(([move]) => move), ...record.away, ...record.clear.map(([gone]) => gone)]) {
    const folder = folderOf(path);
    if (checked.has(folder)) continue;
    checked.add(folder);
    if (lookAt(root, folder)?.type === 'folder')
      fs.accessSync(below(root, folder), fs.constants.W_OK | fs.constants.X_OK);
  }
}
