import { folderOf } from '../../core/checkpoint/tree.ts';
import { errorCode } from '../files.ts';
import type { Calls } from './calls.ts';
import { sameMode } from './compare.ts';
import { below, rootOf } from './paths.ts';
import { lookAt, type Present } from './present.ts';
import { recordFile, type RestoreRecord } from './record.ts';
import { createTransfer, isSame, namesIn, type Transfer } from './transfer.ts';

/** What was found while a restore was finished. */
export interface Applied {
  /** Files and links that were moved aside. */
  readonly aside: number;
  /** Files and folders whose mode or time may not be set by this user. */
  readonly unset: number;
}

/** What the steps of finishing a restore share. */
interface Work {
  readonly root: string;
  readonly record: RestoreRecord;
  readonly calls: Calls;
  readonly transfer: Transfer;
  aside: number;
  unset: number;
}

type Seen = readonly [size: number, mtime: string];

const isSeen = (there: Present, seen: Seen): boolean =>
  there.type !== 'folder' && there.size === seen[0] && String(there.mtime) === seen[1];

/** Folders are looked at once a step: each has many children, and no step puts a link where a folder was looked at. */
function createReach(work: Work): (path: string) => boolean {
  const real = new Map<string, boolean>([['', true]]);
  const isReal = (folder: string): boolean => {
    const known = real.get(folder);
    if (known !== undefined) return known;
    const answer = isReal(folderOf(folder)) && lookAt(work.root, folder)?.type === 'folder';
    real.set(folder, answer);
    return answer;
  };
  return (path) => isReal(folderOf(path));
}

/** Keeps what exists nowhere else. */
function moveAside(work: Work, path: string): void {
  const place = `${work.record.aside}/${path}`;
  let to = place;
  for (let copy = 2; lookAt(work.root, to) !== undefined; copy += 1) to = `${place}~${copy}`;
  work.transfer.makeFolder(folderOf(to));
  work.transfer.move(path, to);
  work.aside += 1;
}

/** Makes room. Never done twice: once something was put in place, these paths may lead elsewhere. */
function makeRoom(work: Work): void {
  const { root, record, calls } = work;
  const isReached = createReach(work);
  for (const [path, mode] of record.unlock) {
    if (isReached(path) && lookAt(root, path)?.type === 'folder') calls.chmod(below(root, path), mode);
  }
  for (const path of record.away) {
    if (isReached(path) && lookAt(root, path) !== undefined) moveAside(work, path);
  }
  for (const [path, seen] of record.clear) {
    const there = isReached(path) ? lookAt(root, path) : undefined;
    if (there === undefined) continue;
    // Somebody wrote to it after the crash.
    if (isSeen(there, seen)) calls.unlink(below(root, path));
    else moveAside(work, path);
  }
  for (const path of record.folders) {
    if (!isReached(path) || lookAt(root, path)?.type !== 'folder') continue;
    try {
      calls.rmdir(below(root, path));
    } catch (error) {
      // It holds what no checkpoint keeps.
      if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
    }
  }
}

/** Puts one entry of the staging folder in its place; what was moved already is passed over. */
function moveIn(work: Work, from: string, path: string, over: Seen | null): void {
  const { root, calls, transfer } = work;
  const source = lookAt(root, from);
  if (source === undefined) return;
  if (!transfer.isRealFolder(folderOf(path))) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      const there = transfer.isRealFolder(folderOf(folder)) ? lookAt(root, folder) : undefined;
      if (there !== undefined && there.type !== 'folder') moveAside(work, folder);
    }
    transfer.makeFolder(folderOf(path));
  }
  const there = lookAt(root, path);
  if (there?.type === 'folder' && source.type === 'folder') {
    for (const name of namesIn(root, from)) moveIn(work, `${from}/${name}`, `${path}/${name}`, null);
    calls.rmdir(below(root, from));
    return;
  }
  const isOld = there !== undefined && over !== null && isSeen(there, over);
  if (there !== undefined && !isOld && source.type !== 'folder' && isSame(source, there)) {
    // It was copied from another device, and the crash came before the source was removed.
    calls.unlink(below(root, from));
    return;
  }
  if (there !== undefined && !isOld) moveAside(work, path);
  transfer.move(from, path);
}

/** Sets a mode or a time. What belongs to another user stays as it is: the contents are right. */
function set(work: Work, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error) ?? '')) throw error;
    work.unset += 1;
  }
}

function settle(work: Work): void {
  const { root, record, calls } = work;
  const isReached = createReach(work);
  for (const [path, mode, mtime, size] of record.mend) {
    const there = isReached(path) ? lookAt(root, path) : undefined;
    if (there === undefined || there.size !== size) continue;
    const file = below(root, path);
    if (there.type === 'link' && mode === null) set(work, () => calls.setLinkTime(file, BigInt(mtime)));
    if (there.type !== 'file' || mode === null) continue;
    set(work, () => {
      if (!sameMode(there.mode, mode)) calls.chmod(file, mode);
      calls.setTime(file, BigInt(mtime));
    });
  }
  for (const [path, mode, mtime] of record.settle) {
    const there = isReached(path) ? lookAt(root, path) : undefined;
    if (there?.type !== 'folder') continue;
    const folder = below(root, path);
    set(work, () => {
      if (!sameMode(there.mode, mode)) calls.chmod(folder, mode);
      calls.setTime(folder, BigInt(mtime));
    });
  }
}

/** Whether anything was put in place already. */
export function hasBegun(root: string, record: RestoreRecord): boolean {
  if (lookAt(root, record.staging) === undefined) return true;
  const [first] = record.moves;
  return first !== undefined && lookAt(root, `${record.staging}/new/${first[0]}`) === undefined;
}

/**
 * Does what a record tells, from wherever an earlier attempt was cut off: each operation is one that may be repeated.
 * Throws what the file system throws; then the record stands and the rest can be done later.
 *
 * @param folder absolute path of the folder that is restored
 */
export function applyRecord(folder: string, record: RestoreRecord, calls: Calls): Applied {
  const root = rootOf(folder);
  const work: Work = { root, record, calls, transfer: createTransfer(root, calls), aside: 0, unset: 0 };
  if (!hasBegun(root, record)) makeRoom(work);
  for (const [path, , , over] of record.moves) moveIn(work, `${record.staging}/new/${path}`, path, over);
  settle(work);
  // The record goes last: a staging folder without one means that nothing has changed yet.
  calls.removeTree(below(root, record.staging));
  calls.remove(recordFile(folder));
  return { aside: work.aside, unset: work.unset };
}
