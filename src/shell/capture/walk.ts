import * as fs from 'node:fs';
import type { TreeEntry, TreeFile, TreeLink } from '../../model/checkpoint.ts';
import { errorCode } from '../files.ts';
import { systemPath } from '../layer/system-path.ts';
import { breathe } from '../sources.ts';
import type { Baseline } from './baseline.ts';
import {
  emptyFolder,
  hiddenRow,
  indexIn,
  isHidden,
  type KnownFolder,
  type KnownRow,
  rowsBelow,
  UNKNOWN,
} from './known.ts';

/** A file whose content is not in the parent's tree, as far as looking at it tells. */
export interface Pending {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  /** The file that the parent's tree has in this place. */
  readonly prior?: TreeFile;
  /** Its digest, when an earlier look at it on this machine still holds. */
  readonly digest?: string;
  /** Where its entry goes once it was read; until then, and when it turns out to be gone, a hidden row stands there. */
  readonly place: { readonly folder: KnownFolder; readonly index: number };
}

/** A folder or link that could not be looked at. */
export interface Unseen {
  readonly path: string;
  readonly code: string;
}

export interface Walked {
  /** The tree without the files that have to be read. */
  readonly root: KnownFolder;
  /** What differs from the parent's tree and needs no reading. */
  readonly changed: readonly TreeEntry[];
  /** Links among them that are new or lead elsewhere. */
  readonly links: readonly TreeLink[];
  readonly pending: readonly Pending[];
  /** Paths of the parent's tree that are gone. */
  readonly deleted: readonly string[];
  /** Folders in which there are names that the parent's tree does not have, with all their names. */
  readonly grown: readonly KnownFolder[];
  /** Bytes of the files that the commit does not hold. */
  readonly carried: number;
  readonly unseen: readonly Unseen[];
}

/** What a walk keeps and enters (core/checkpoint/kept.ts). */
export interface WalkFilter {
  keeps(path: string, type: TreeEntry['type']): boolean;
  enters(path: string): boolean;
}

export interface WalkRequest {
  /** Absolute path as a byte string. */
  readonly root: string;
  readonly filter: WalkFilter;
  /** The parent's tree; undefined without a parent. */
  readonly parent: KnownFolder | undefined;
  /** How files looked when their digests were worked out, in whatever workflow; the parent's tree where that is known. */
  readonly cache: KnownFolder | undefined;
  readonly baseline: Baseline | undefined;
  /** Milliseconds since 1970: what was written from here on may have been written again without a trace. */
  readonly trustedUntil: number;
}

/** Folders after which other work of the process gets its turn: a folder takes about 30 µs. */
const FOLDERS_PER_TURN = 1000;
const PERMISSIONS = 0o777;

/** A folder that is to be looked at, and what is known of it. */
interface Visit {
  readonly path: string;
  readonly into: KnownFolder;
  readonly parent: KnownFolder | undefined;
  readonly cache: KnownFolder | undefined;
}

/**
 * Looks at everything below a folder once, folders before what is in them, and compares it with what is known on the
 * way. Links are not followed. One synchronous look at each name: promises take nearly three times as long.
 * Names that are gone when they are looked at are passed over.
 */
export async function walk(request: WalkRequest): Promise<Walked> {
  const walker = createWalker(request);
  const { parent, cache } = request;
  const root = emptyFolder();
  const waiting: Visit[] = [{ path: '', into: root, parent, cache }];
  let turn = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    waiting.push(...walker.look(visit));
    if ((turn += 1) % FOLDERS_PER_TURN === 0) await breathe();
  }
  return { root, ...walker.result() };
}

function createWalker({ root, filter, baseline, trustedUntil }: WalkRequest) {
  const changed: TreeEntry[] = [];
  const links: TreeLink[] = [];
  const pending: Pending[] = [];
  const deleted: string[] = [];
  const grown: KnownFolder[] = [];
  const unseen: Unseen[] = [];
  let carried = 0;

  /** What is gone by now, or has something else above it, is no problem. */
  const tell = (path: string, error: unknown): void => {
    const code = errorCode(error) ?? 'unknown error';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') unseen.push({ path, code });
  };

  /** Lists a folder; what cannot be listed is told. */
  const namesIn = (folder: string): string[] => {
    try {
      return fs.readdirSync(systemPath(folder === '' ? root : `${root}/${folder}`), 'latin1');
    } catch (error) {
      tell(folder, error);
      return [];
    }
  };

  const attempt = <T>(path: string, action: (where: string | Buffer) => T): T | undefined => {
    try {
      return action(systemPath(`${root}/${path}`));
    } catch (error) {
      tell(path, error);
      return undefined;
    }
  };

  /** The exact time; it takes a second look, so only what changed gets one. */
  const exactTime = (path: string): bigint | undefined =>
    attempt(path, (where) => fs.lstatSync(where, { bigint: true, throwIfNoEntry: false }))?.mtimeNs;

  /** An entry that is no file, or a file that the commit holds; undefined when it is gone. */
  const settle = (path: string, stat: fs.Stats, prior: KnownRow | undefined, hidden: boolean): KnownRow | undefined => {
    const mode = stat.mode & PERMISSIONS;
    const same = prior !== undefined && prior.mtimeMs === stat.mtimeMs ? prior : undefined;
    const target = stat.isSymbolicLink() ? attempt(path, (where) => fs.readlinkSync(where, 'latin1')) : undefined;
    if (same?.type === 'link' && same.target === target) return same;
    if (same?.type === 'folder' && stat.isDirectory() && same.mode === mode && isHidden(same) === hidden) return same;
    const mtime = exactTime(path);
    if (mtime === undefined) return undefined;
    const seen = { mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs, ino: stat.ino };
    if (target !== undefined) return { type: 'link', path, target, mtime, ...seen };
    if (stat.isDirectory()) return { type: 'folder', path, mode, mtime, ...seen, ...(hidden ? { hidden } : {}) };
    return undefined;
  };

  const isTrusted = (stat: fs.Stats): boolean => stat.mtimeMs < trustedUntil && stat.ctimeMs < trustedUntil;

  /** A file whose content is known; undefined when it has to be read, and then it is noted as pending. */
  const file = (
    place: Pending['place'],
    path: string,
    stat: fs.Stats,
    prior: KnownRow | undefined,
    seen: KnownRow | undefined,
  ): KnownRow | undefined => {
    const looks = seen?.type === 'file' && looksAs(stat, seen) ? seen : undefined;
    if (looks !== undefined && looks === prior) return prior;
    const priorFile = prior?.type === 'file' ? prior : undefined;
    const { size, mtimeMs, ctimeMs, ino } = stat;
    const mode = stat.mode & PERMISSIONS;
    const blob = baseline?.get(path);
    // An earlier commit's blob counts only where the parent's tree has it too.
    const known = looks?.digest.startsWith('git:') === true && looks.digest !== priorFile?.digest ? undefined : looks;
    const digest = blob === undefined ? known?.digest : `git:${blob}`;
    if (digest === undefined || (digest !== priorFile?.digest && blob === undefined)) {
      const more = { ...(priorFile && { prior: priorFile }), ...(digest !== undefined && { digest }) };
      pending.push({ path, mode, size, mtimeMs, ctimeMs, ino, place, ...more });
      return undefined;
    }
    const mtime = exactTime(path);
    if (mtime === undefined) return undefined;
    const layer = digest === priorFile?.digest && priorFile.layer !== undefined ? { layer: priorFile.layer } : {};
    const signature = isTrusted(stat) ? { mtimeMs, ctimeMs, ino } : UNKNOWN;
    return { type: 'file', path, mode, size, mtime, digest, ...layer, ...signature };
  };

  const note = (row: KnownRow, prior: KnownRow | undefined): void => {
    if (row === prior || isHidden(row) || (prior !== undefined && !isHidden(prior) && sameEntry(prior, row))) return;
    changed.push(row);
    if (row.type === 'link' && !(prior?.type === 'link' && prior.target === row.target)) links.push(row);
  };

  const look = ({ path: folder, into, parent, cache }: Visit): Visit[] => {
    const below: Visit[] = [];
    const names = namesIn(folder);
    let known = 0;
    for (const name of names) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const stat = attempt(path, (where) => fs.lstatSync(where, { throwIfNoEntry: false }));
      if (stat === undefined) continue;
      const type = typeOf(stat);
      if (type === undefined) continue;
      const entered = type === 'folder' && filter.enters(path);
      const keeps = filter.keeps(path, type);
      if (!keeps && !entered) continue;
      const at = parent === undefined ? -1 : indexIn(parent, name, into.names.length);
      const prior = at === -1 ? undefined : parent?.rows[at];
      const cached = cache === undefined ? -1 : cache === parent ? at : indexIn(cache, name, into.names.length);
      if (prior !== undefined) known += 1;
      const index = into.names.push(name) - 1;
      const row =
        type === 'file'
          ? file({ folder: into, index }, path, stat, prior, cache?.rows[cached])
          : settle(path, stat, prior, !keeps);
      if (type === 'file' && !(row?.type === 'file' && row.digest.startsWith('git:'))) carried += stat.size;
      if (prior?.type === 'folder' && type !== 'folder') gone(parent?.folders.get(at));
      into.rows.push(row ?? hiddenRow(path));
      if (row !== undefined) note(row, prior);
      if (!entered) continue;
      const inside = emptyFolder();
      into.folders.set(index, inside);
      below.push({ path, into: inside, parent: parent?.folders.get(at), cache: cache?.folders.get(cached) });
    }
    if (known < into.names.length) grown.push(into);
    if (parent !== undefined && known < parent.rows.length) missing(parent, new Set(into.names));
    return below;
  };

  const gone = (folder: KnownFolder | undefined): void => {
    if (folder !== undefined) for (const row of rowsBelow(folder)) deleted.push(row.path);
  };
  /** What the parent's tree has and this one has not. */
  const missing = (parent: KnownFolder, names: ReadonlySet<string>): void => {
    parent.rows.forEach((row, index) => {
      if (names.has(parent.names[index] ?? '')) return;
      if (!isHidden(row)) deleted.push(row.path);
      gone(parent.folders.get(index));
    });
  };
  const result = () => ({ changed, links, pending, deleted, grown, carried, unseen });
  return { look, result };
}

/** Undefined for sockets, pipes and devices, which nothing can bring back. */
function typeOf(stat: fs.Stats): TreeEntry['type'] | undefined {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'link' : undefined;
}

/** Whether a file still looks as it did when it was last read. */
function looksAs(stat: fs.Stats, seen: KnownRow & TreeFile): boolean {
  return (
    seen.ino === stat.ino &&
    seen.ino !== 0 &&
    seen.ctimeMs === stat.ctimeMs &&
    seen.mtimeMs === stat.mtimeMs &&
    seen.size === stat.size
  );
}

/** Whether two entries of one path say the same. */
export function sameEntry(a: TreeEntry, b: TreeEntry): boolean {
  if (a.mtime !== b.mtime) return false;
  if (a.type === 'link') return b.type === 'link' && a.target === b.target;
  if (a.type === 'folder') return b.type === 'folder' && a.mode === b.mode;
  return b.type === 'file' && a.mode === b.mode && a.size === b.size && a.digest === b.digest && a.layer === b.layer;
}
