import * as fs from 'node:fs';
import * as path from 'node:path';
import { randomBytes } from './hash.ts';
import type { Problem, Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';

/** The system's name of an error (`ENOSPC`), when it has one. Errors of another realm are not `instanceof Error`. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What the system said, and the next step. */
const SENTENCES: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space on this disk and run the command again.'],
  EDQUOT: ['the disk quota is used up', 'Delete files or have the quota raised, then run the command again.'],
  EACCES: ['permission denied', 'Give this user the right to read and write it, then run the command again.'],
  EPERM: [
    'the operation is not permitted',
    'Look at its owner, permissions and attributes, then run the command again.',
  ],
  EROFS: ['the file system is read-only', 'Use a workspace that can be written to.'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n 4096) and run the command again.'],
  ENFILE: ['the system has too many open files', 'Close other programs and run the command again.'],
  EIO: ['the device reported an input/output error', 'Check the disk; what was acknowledged before is kept.'],
  ENOENT: ['it does not exist', 'Look whether a command deleted or moved it while this was running.'],
  EISDIR: ['there is a folder in its place', 'Move the folder away and run the command again.'],
  ENOTDIR: ['a part of its path is not a folder', 'Move the file that is in the way and run the command again.'],
  ELOOP: ['there is a symbolic link in its place', 'Remove the link and run the command again.'],
};

/**
 * Turns what a file operation threw into a problem of code `storage`.
 *
 * @param doing what was attempted, to follow "Could not": `write the journal`
 */
export function problemOf(error: unknown, doing: string, where: string): Problem {
  const code = errorCode(error);
  const known = code === undefined ? undefined : SENTENCES[code];
  if (code !== undefined && known !== undefined) {
    return { code: 'storage', message: `Could not ${doing}: ${known[0]} (${code}).`, where, hint: known[1] };
  }
  const said =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return {
    code: 'storage',
    message: `Could not ${doing}: ${said}.`,
    where,
    hint: 'Check the disk and the permissions of this folder, then run the command again.',
  };
}

/** Runs a file operation and turns what it throws into a problem (see `problemOf`). */
export function attempt<T>(doing: string, where: string, action: () => T): Result<T, Problem> {
  try {
    return ok(action());
  } catch (error) {
    return err(problemOf(error, doing, where));
  }
}

/** Names in a folder; none where it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

/** The absolute path of a folder with its links followed; as it is written where there is nothing yet. */
export function realOf(folder: string): string {
  try {
    return fs.realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}

/** Gives a file a second name, or a copy where that cannot be: on another disk, or where links are not allowed. */
export function linkOrCopy(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
  }
}

/** Makes the names in a folder durable. Windows keeps them durable itself and cannot open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** A name in the same folder that nobody else has: a rename only replaces atomically within one file system. */
export const temporaryNameFor = (file: string): string =>
  path.join(
    path.dirname(file),
    `.${path.basename(file)}.${process.pid}-${Buffer.from(randomBytes(6)).toString('hex')}.tmp`,
  );

/** The system calls of an atomic write; tests hand in ones that fail. */
export interface WriteCalls {
  write(fd: number, text: string): void;
  sync(fd: number): void;
  rename(from: string, to: string): void;
}

const systemCalls: WriteCalls = {
  write: (fd, text) => fs.writeFileSync(fd, text),
  sync: (fd) => fs.fsyncSync(fd),
  rename: (from, to) => fs.renameSync(from, to),
};

/**
 * Replaces a file so that every reader, and every crash, sees the whole old text or the whole new text.
 *
 * @param options.durable also survive a power cut: costs two flushes of the disk
 * @returns `storage` when it cannot be written; then the old file is as it was and no temporary file is left
 */
export function writeFileAtomic(
  file: string,
  text: string,
  options: { readonly durable: boolean },
  calls: WriteCalls = systemCalls,
): Result<void, Problem> {
  const temporary = temporaryNameFor(file);
  try {
    const fd = fs.openSync(temporary, 'wx', 0o644);
    try {
      calls.write(fd, text);
      if (options.durable) calls.sync(fd);
    } finally {
      fs.closeSync(fd);
    }
    calls.rename(temporary, file);
  } catch (error) {
    attempt('remove a temporary file', temporary, () => fs.rmSync(temporary, { force: true }));
    return err(problemOf(error, `write ${path.basename(file)}`, file));
  }
  if (!options.durable) return ok(undefined);
  return attempt(`make ${path.basename(file)} durable`, file, () => syncFolder(path.dirname(file)));
}

/**
 * Makes a folder below `root` and those between, and refuses symbolic links on the way:
 * a command could point one of them at a place outside the workspace.
 *
 * @param relative path below `root`, parts separated by `/`
 */
export function ensureFolder(root: string, relative: string): Result<string, Problem> {
  let folder = root;
  for (const part of relative.split('/').filter((each) => each !== '')) {
    folder = path.join(folder, part);
    const here = folder;
    const kind = attempt(`make the folder ${part}`, here, () => {
      const there = fs.lstatSync(here, { throwIfNoEntry: false });
      if (there === undefined) fs.mkdirSync(here, { recursive: true });
      return there ?? fs.lstatSync(here);
    });
    if (!kind.ok) return kind;
    if (!kind.value.isDirectory()) return err(notAFolder(here));
  }
  return ok(folder);
}

/** The problem that a symbolic link, or a file, stands where bootspring keeps its own folder. */
export const notAFolder = (where: string): Problem => ({
  code: 'storage',
  message: `${path.basename(where)} is not a real folder (a symbolic link or a file is in its place), so nothing is written there.`,
  where,
  hint: 'Remove it and run the command again: bootspring makes the folder itself.',
});
