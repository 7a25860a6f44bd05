import * as fs from 'node:fs';
import { errorCode } from '../files.ts';
import { breathe } from '../sources.ts';

/** Something that stands in the workspace. Paths are byte strings (src/model/checkpoint.ts). */
export interface Found {
  readonly path: string;
  readonly type: 'file' | 'link' | 'folder';
  /** Permission bits; the rest is as lstat tells it. */
  readonly mode: number;
  readonly size: number;
  readonly mtime: bigint;
  readonly ctime: bigint;
  readonly ino: bigint;
  /** Of a link. */
  readonly target?: string;
}

/** A folder or link that could not be looked at. */
export interface Unseen {
  readonly path: string;
  readonly code: string;
}

export interface Walked {
  readonly found: readonly Found[];
  readonly unseen: readonly Unseen[];
  /** Sockets, pipes and devices, which nothing can bring back. */
  readonly special: number;
}

/** What a walk keeps and enters (core/checkpoint/kept.ts). */
export interface WalkFilter {
  keeps(path: string, type: Found['type']): boolean;
  enters(path: string): boolean;
}

const PERMISSIONS = 0o777n;
/** Folders after which other work of the process gets its turn: a folder takes about 30 µs. */
const FOLDERS_PER_TURN = 500;

/** What node:fs takes for a byte string: a plain string is quicker and says the same where it is ASCII. */
export function systemPath(bytes: string): string | Buffer {
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes.charCodeAt(at) > 0x7f) return Buffer.from(bytes, 'latin1');
  }
  return bytes;
}

/**
 * Everything below a folder, folders before what is in them, names in the order of their bytes. Links are not followed.
 * One synchronous look at each name: promises take nearly three times as long.
 * Names that are gone when they are looked at are passed over.
 *
 * @param root absolute path as a byte string
 */
export async function walk(root: string, filter: WalkFilter): Promise<Walked> {
  const found: Found[] = [];
  const unseen: Unseen[] = [];
  let special = 0;
  const folders: string[] = [''];
  let turn = 0;
  const look = (folder: string): void => {
    const below: string[] = [];
    for (const name of namesIn(root, folder, unseen)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const entry = lookAt(root, path, unseen);
      if (entry === undefined) continue;
      if (entry === 'special') {
        special += 1;
        continue;
      }
      if (entry.type === 'folder') {
        if (!filter.enters(path)) continue;
        below.push(path);
      }
      if (filter.keeps(path, entry.type)) found.push(entry);
    }
    for (let at = below.length - 1; at >= 0; at -= 1) folders.push(below[at] ?? '');
  };
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    look(folder);
    if ((turn += 1) % FOLDERS_PER_TURN === 0) await breathe();
  }
  return { found, unseen, special };
}

function namesIn(root: string, folder: string, unseen: Unseen[]): string[] {
  try {
    const names = fs.readdirSync(systemPath(folder === '' ? root : `${root}/${folder}`), { encoding: 'latin1' });
    return names.length > 1 ? names.sort() : names;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') unseen.push({ path: folder, code: errorCode(error) ?? 'unknown error' });
    return [];
  }
}

function lookAt(root: string, path: string, unseen: Unseen[]): Found | 'special' | undefined {
  const where = systemPath(`${root}/${path}`);
  try {
    const stat = fs.lstatSync(where, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    const type = typeOf(stat);
    if (type === 'special') return type;
    const { mtimeNs: mtime, ctimeNs: ctime, ino } = stat;
    const entry = { path, type, mode: Number(stat.mode & PERMISSIONS), size: Number(stat.size), mtime, ctime, ino };
    return type === 'link' ? { ...entry, target: fs.readlinkSync(where, { encoding: 'latin1' }) } : entry;
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT') unseen.push({ path, code: code ?? 'unknown error' });
    return undefined;
  }
}

function typeOf(stat: fs.BigIntStats): Found['type'] | 'special' {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'link' : 'special';
}
