import * as fs from 'node:fs';
import { errorCode } from '../files.ts';
import { writeAt } from './append.ts';
import { systemPath } from './system-path.ts';
import { secondsOf } from './times.ts';
import type { ExtractTarget } from './types.ts';

/** Zeros of this length at such a place become a hole. */
const HOLE = 64 * 1024;
const ZEROS = Buffer.alloc(HOLE);

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = fs.constants;
const WRITE_FLAGS = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0);

/** Makes the file, and the folders above it that are missing; nothing may be in its place. */
export function createTarget(target: ExtractTarget): number {
  const file = systemPath(target.to);
  try {
    return fs.openSync(file, WRITE_FLAGS, target.mode);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    fs.mkdirSync(systemPath(target.to.slice(0, target.to.lastIndexOf('/'))), { recursive: true });
    return fs.openSync(file, WRITE_FLAGS, target.mode);
  }
}

/** Bits that writing takes away. */
const LOST = 0o7000;

/** Sets mode and times of a file whose content is there. */
export function finishTarget(fd: number, target: ExtractTarget, umask: number): void {
  if ((target.mode & (umask | LOST)) !== 0) fs.fchmodSync(fd, target.mode);
  const seconds = secondsOf(target.mtime);
  fs.futimesSync(fd, seconds, seconds);
}

/** Writes a whole file. */
export function writeFile(target: ExtractTarget, content: Uint8Array, umask: number): void {
  const fd = createTarget(target);
  try {
    writeAt(fd, content, 0);
    finishTarget(fd, target, umask);
  } finally {
    fs.closeSync(fd);
  }
}

/** Writes bytes at a position, but for whole blocks of zeros, which stay holes. */
export function writeSparse(fd: number, bytes: Buffer, position: number): void {
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const end = Math.min(bytes.length, at + HOLE - ((position + at) % HOLE));
    if (end - at === HOLE && ZEROS.compare(bytes, at, end) === 0) {
      writeAt(fd, bytes.subarray(from, at), position + from);
      from = end;
    }
    at = end;
  }
  writeAt(fd, bytes.subarray(from), position + from);
}
