import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { breathe } from './breathe.ts';
import { errorCode } from './files.ts';
import { findGit, gitFoldersAt, readHead } from './git.ts';
import { listGitFiles } from './git/files.ts';
import { STATE_FOLDER } from './workflow-dir.ts';

/** Files looked at between two turns of the event loop. */
export const FILES_PER_TURN = 2000;
/** Bytes whose digest takes about as long as looking at one file. */
const BYTES_LIKE_A_FILE = 8192;
const HASH_CHUNK = 1 << 22;
const SMALL_FILE = 1 << 20;
/** Stamps of some file systems go by two seconds; a write within them may leave a stamp as it was. */
const RACY_MS = 2000;
/** The kernel's clock for stamps is up to one tick behind. */
const TICK_MS = 10;
const SECOND_NS = 1_000_000_000n;

const hashLargeFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  const fd = fs.openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(HASH_CHUNK);
    for (;;) {
      const size = fs.readSync(fd, chunk, 0, chunk.length, null);
      if (size === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, size));
      await breathe();
    }
  } finally {
    fs.closeSync(fd);
  }
};

/** sha256 of a file's bytes in hexadecimal digits; a large one is read in chunks. Throws what the file system throws. */
export function hashFile(file: string, size: number | bigint): string | Promise<string> {
  return size > SMALL_FILE ? hashLargeFile(file) : createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/** The system calls of reading sources; tests count them. */
export interface SourceCalls {
  /** Milliseconds since 1970. */
  now(): number;
  hash(file: string, size: number | bigint): string | Promise<string>;
}

const systemCalls: SourceCalls = { now: () => Date.now(), hash: hashFile };

const WALK_SKIPS = new Set(['.git', STATE_FOLDER, 'node_modules']);

interface Listing {
  readonly names: readonly string[];
  /** Folders that were looked into; a walk also finds those without a file. */
  readonly folders: Iterable<string>;
}

/**
 * Every file below a folder that is not under git.
 * Undefined when a name is not UTF-8: two such names could not be told apart.
 */
const walk = (folder: string): Listing | undefined => {
  const names: string[] = [];
  const visited: string[] = [];
  const folders = [''];
  for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
    visited.push(here);
    for (const entry of fs.readdirSync(path.join(folder, here), { withFileTypes: true })) {
      const name = here === '' ? entry.name : `${here}/${entry.name}`;
      if (entry.name.includes('\uFFFD')) return undefined;
      if (WALK_SKIPS.has(entry.name)) continue;
      if (entry.isDirectory()) folders.push(name);
      else names.push(name);
    }
  }
  return { names, folders: visited };
};

/** The folders of these files and those above them; also of tracked files that are gone. */
const parentsOf = (names: readonly string[]): Set<string> => {
  const parents = new Set(['']);
  for (const name of names) {
    for (let here = path.posix.dirname(name); here !== '.' && !parents.has(here); here = path.posix.dirname(here)) {
      parents.add(here);
    }
  }
  return parents;
};

/** Names below the workspace or below a repository inside it. */
const listFolder = async (folder: string, isWorkspace: boolean): Promise<Listing | undefined> => {
  const git = isWorkspace ? findGit(folder) : gitFoldersAt(folder);
  if (git === undefined) return walk(folder);
  const names = await listGitFiles(folder);
  // A workspace that the repository around it ignores is empty for git, and not for its owner.
  if (isWorkspace && names?.length === 0) return walk(folder);
  return names === undefined ? undefined : { names, folders: parentsOf(names) };
};

const isAbsent = (error: unknown): boolean => errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';

const statOf = (file: string): BigIntStats | undefined => {
  try {
    return fs.lstatSync(file, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
};

/** Is given each source that exists; answers false to end the visit. A directory is a repository inside. */
type Visitor = (name: string, stat: BigIntStats) => boolean | Promise<boolean>;

/**
 * Visits every source, also those of submodules and other repositories inside.
 * False when the visitor ended it, undefined when the sources cannot be told.
 *
 * @param parents is given the folders that sources are or were in
 */
export const visitSources = async (
  workspace: string,
  visit: Visitor,
  parents?: Set<string>,
): Promise<boolean | undefined> => {
  let work = 0;
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const listing = await listFolder(path.join(workspace, folder), folder === '');
    if (listing === undefined) return undefined;
    for (const each of listing.folders) parents?.add(folder + each);
    for (const each of listing.names) {
      const name = folder + each.replace(/\/$/, '');
      if (name === STATE_FOLDER || name.startsWith(`${STATE_FOLDER}/`)) continue;
      const stat = statOf(`${workspace}/${name}`);
      work += 1 + Number(stat?.size ?? 0n) / BYTES_LIKE_A_FILE;
      if (work > FILES_PER_TURN) {
        work = 0;
        await breathe();
      }
      if (stat === undefined) continue;
      if (stat.isDirectory()) folders.push(`${name}/`);
      const answer = visit(name, stat);
      if (!(typeof answer === 'boolean' ? answer : await answer)) return false;
    }
  }
  return true;
};

interface Remembered {
  readonly stat: BigIntStats;
  readonly digest: string;
  /** Whether a later write must leave another stamp than the one remembered. */
  readonly trusted: boolean;
}

const nanoseconds = (milliseconds: number): bigint => BigInt(Math.floor(milliseconds)) * 1_000_000n;

const isSame = (a: BigIntStats, b: BigIntStats): boolean =>
  a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;

/** A stamp of whole seconds comes from a file system that keeps no finer ones. */
const isSince = (stamp: bigint, at: number): boolean =>
  stamp >= nanoseconds(at - (stamp % SECOND_NS === 0n ? RACY_MS : TICK_MS));

/** Whether a file may have been changed, in any way, at or after a time in milliseconds since 1970. */
export const statSince = (stat: BigIntStats, at: number): boolean =>
  isSince(stat.mtimeNs, at) || isSince(stat.ctimeNs, at);

/** Digests of single sources, with a memory for files that did not change. */
export interface Digests {
  /** Path, kind and content of a source as one line, with NUL between them. */
  rowOf(name: string, stat: BigIntStats): string | Promise<string>;
  forgetAllBut(names: ReadonlyMap<string, unknown>): void;
}

/** Goes on at once with what is there: a promise for each of 20,000 files takes longer than looking at them. */
const whenKnown = <T>(value: string | Promise<string>, then: (value: string) => T): T | Promise<T> =>
  typeof value === 'string' ? then(value) : value.then(then);

/** Digests of files of a workspace. */
export const createDigests = (workspace: string, calls: SourceCalls = systemCalls): Digests => {
  const remembered = new Map<string, Remembered>();

  const contentOf = (name: string, stat: BigIntStats): string | Promise<string> => {
    const known = remembered.get(name);
    if (known !== undefined && known.trusted && isSame(known.stat, stat)) return known.digest;
    const before = nanoseconds(calls.now() - RACY_MS);
    return whenKnown(calls.hash(`${workspace}/${name}`, stat.size), (digest) => {
      remembered.set(name, { stat, digest, trusted: stat.mtimeNs < before && stat.ctimeNs < before });
      return digest;
    });
  };

  const rowOf = (name: string, stat: BigIntStats): string | Promise<string> => {
    const file = `${workspace}/${name}`;
    if (stat.isSymbolicLink()) return `${name}\0link\0${fs.readlinkSync(file, 'buffer').toString('hex')}\n`;
    if (stat.isDirectory()) {
      const git = gitFoldersAt(file);
      return `${name}\0repository\0${git === undefined ? '' : (readHead(git).sha ?? '')}\n`;
    }
    if (!stat.isFile()) return `${name}\0other\0\n`;
    const mode = (stat.mode & 0o100n) === 0n ? 'file' : 'program';
    return whenKnown(contentOf(name, stat), (digest) => `${name}\0${mode}\0${digest}\n`);
  };

  return {
    rowOf,
    forgetAllBut: (names) => {
      for (const name of remembered.keys()) if (!names.has(name)) remembered.delete(name);
    },
  };
};

/** Knows the sources of one workspace, and remembers the digests of files that did not change. */
export interface Sources {
  fingerprint(): Promise<string | undefined>;
  writtenSince(at: number): Promise<boolean>;
}

/** Sources of a workspace; see `Workspace` in ports.ts for what the answers mean. */
export function createSources(workspace: string, calls: SourceCalls = systemCalls): Sources {
  const digests = createDigests(workspace, calls);
  /** The names last seen, and a time at which they were the same already. */
  let listed: { readonly names: ReadonlySet<string>; readonly at: number } | undefined;

  const sameNames = (names: ReadonlySet<string>): boolean =>
    listed !== undefined && names.size === listed.names.size && [...names].every((name) => listed?.names.has(name));
  const remember = (names: ReadonlySet<string>, at: number): void => {
    if (!sameNames(names)) listed = { names, at };
  };

  const fingerprint = async (): Promise<string | undefined> => {
    const start = calls.now();
    const rows = new Map<string, string>();
    const told = await visitSources(workspace, (name, stat) =>
      whenKnown(digests.rowOf(name, stat), (row) => rows.set(name, row).has(name)),
    );
    if (told === undefined) return undefined;
    remember(new Set(rows.keys()), start);
    digests.forgetAllBut(rows);
    const hash = createHash('sha256').update('sources 1\n');
    for (const name of [...rows.keys()].sort()) hash.update(rows.get(name) ?? '');
    return `sha256:${hash.digest('hex')}`;
  };

  const writtenSince = async (at: number): Promise<boolean> => {
    const start = calls.now();
    const names = new Set<string>();
    const parents = new Set<string>();
    const visitor: Visitor = (name, stat) => {
      names.add(name);
      return stat.isDirectory() || !statSince(stat, at);
    };
    if ((await visitSources(workspace, visitor, parents)) !== true) return true;
    if (listed !== undefined && listed.at <= at) return !sameNames(names);
    remember(names, start);
    // Without an earlier list a file that is gone shows only in its folder.
    for (const parent of parents) {
      const stat = statOf(path.join(workspace, parent));
      if (stat !== undefined && statSince(stat, at)) return true;
    }
    return false;
  };

  return {
    fingerprint: () => fingerprint().catch(() => undefined),
    writtenSince: (at) => writtenSince(at).catch(() => true),
  };
}
