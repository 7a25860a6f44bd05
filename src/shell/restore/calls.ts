import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { Problem, Result } from '../../model/result.ts';
import { syncFolder, writeFileAtomic } from '../files.ts';
import type { SystemPath } from './paths.ts';
import { secondsOf } from './times.ts';

/** The system calls that change a tree; tests hand in ones that fail, or after which everything ends. */
export interface Calls {
  rename(from: SystemPath, to: SystemPath): void;
  unlink(path: SystemPath): void;
  /** Removes an empty folder. */
  rmdir(path: SystemPath): void;
  mkdir(path: SystemPath): void;
  chmod(path: SystemPath, mode: number): void;
  /** Sets the time of a file or folder in nanoseconds. */
  setTime(path: SystemPath, mtime: bigint): void;
  setLinkTime(path: SystemPath, mtime: bigint): void;
  link(target: SystemPath, path: SystemPath): void;
  /** Copies a file's bytes and mode to a path where nothing is. */
  copy(from: SystemPath, to: SystemPath): void;
  /** Removes a folder that is bootspring's own with all that is in it. */
  removeTree(path: SystemPath): void;
  /** Replaces a file durably. */
  write(file: string, text: string): Result<void, Problem>;
  /** Removes a file durably. */
  remove(file: string): void;
}

/** What the system does. */
export const systemCalls: Calls = {
  rename: (from, to) => fs.renameSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  rmdir: (path) => fs.rmdirSync(path),
  mkdir: (path) => fs.mkdirSync(path, { mode: 0o755 }),
  chmod: (path, mode) => fs.chmodSync(path, mode),
  setTime: (path, mtime) => fs.utimesSync(path, secondsOf(mtime), secondsOf(mtime)),
  setLinkTime: (path, mtime) => fs.lutimesSync(path, secondsOf(mtime), secondsOf(mtime)),
  link: (target, path) => fs.symlinkSync(target, path),
  copy: (from, to) => fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL),
  removeTree: (path) => fs.rmSync(path, { recursive: true, force: true }),
  write: (file, text) => writeFileAtomic(file, text, { durable: true }),
  remove: (file) => {
    fs.rmSync(file, { force: true });
    syncFolder(dirname(file));
  },
};
