import * as fs from 'node:fs';
import { errorCode } from '../files.ts';
import type { PackedFile } from './types.ts';

/** Files larger than this are never held whole in memory; also the size of their pieces. */
export const LARGE = 4 * 1024 ** 2;

/** How often a file is read that changes while it is read. */
export const TRIES = 3;

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;

/** Opens neither through a link nor waits for a pipe's other end. Windows has neither flag. */
export const READ_FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);

/** What became of a file that could not be read. */
export function failedRead(path: string, error: unknown): PackedFile {
  const code = errorCode(error) ?? 'UNKNOWN';
  // A folder on the way may have become a file. A link refuses to be opened: ELOOP, on FreeBSD EMLINK.
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone', path };
  // A socket, or a device without its driver, refuses with ENXIO or ENODEV.
  if (['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR'].includes(code)) return { kind: 'replaced', path };
  return { kind: 'unreadable', path, code };
}

/** Whether a file was left alone between two looks at it. */
export const isSame = (before: fs.BigIntStats, after: fs.BigIntStats): boolean =>
  before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;

/** What is known of the bytes that were read. */
interface Reading {
  readonly stored: boolean;
  readonly digest: string;
  readonly size: number;
  readonly unsettled: boolean;
  readonly secret: boolean;
}

/** The answer for a file that was read. */
export const readingOf = (path: string, stats: fs.BigIntStats, reading: Reading): PackedFile => ({
  kind: 'read',
  path,
  ...reading,
  mode: Number(stats.mode) & 0o7777,
  mtimeNs: stats.mtimeNs,
  ctimeNs: stats.ctimeNs,
  ino: stats.ino,
});

/** Whether the owner may execute it. */
export const isExecutable = (mode: number): boolean => (mode & 0o100) !== 0;
