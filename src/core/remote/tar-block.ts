import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';

/**
 * Headers of a tar archive that somebody else wrote (POSIX ustar and pax, GNU). Only what the stores write is read:
 * regular files with short names; everything else that an archive can hold is refused.
 */

/** Bytes of a block. */
export const BLOCK_SIZE = 512;

/** What a header announces. */
export interface TarHeader {
  /** `file`: a regular file; `pax`: records about the entry that follows. */
  readonly kind: 'file' | 'pax';
  readonly name: string;
  readonly size: number;
}

const latin1 = (block: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...block.subarray(from, to)).replace(/\0.*$/s, '');

/** A number in octal digits, ended by a blank or a zero byte. */
function octal(block: Uint8Array, from: number, to: number): number | undefined {
  const text = latin1(block, from, to).trim();
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  '1': 'a hard link',
  '2': 'a symbolic link',
  '3': 'a device',
  '4': 'a device',
  '5': 'a folder',
  '6': 'a named pipe',
  K: 'a long link',
  L: 'a long name',
  S: 'a sparse file',
  g: 'a header for all entries',
};

/** Whether a block holds nothing but zeros: two of them end an archive. */
export const isZeroBlock = (block: Uint8Array): boolean => block.every((byte) => byte === 0);

/** Reads a header. @returns what is wrong, to follow "its archive" */
export function readTarHeader(block: Uint8Array): Result<TarHeader, string> {
  let sum = 0;
  for (const [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte;
  if (octal(block, 148, 156) !== sum) return err('has a header whose checksum is wrong');
  if (latin1(block, 257, 262) !== 'ustar') return err('has a header of an unknown format');
  const size = octal(block, 124, 136);
  if (size === undefined) return err('has a header with no size');
  const flag = String.fromCharCode(block[156] ?? 0);
  const isPosix = block[262] === 0;
  // GNU's format has times where POSIX has the beginning of long names.
  const prefix = isPosix ? latin1(block, 345, 500) : '';
  const name = latin1(block, 0, 100);
  if (flag === 'x') return ok({ kind: 'pax', name, size });
  if (flag !== '0' && flag !== '\0') return err(`holds ${KINDS[flag] ?? 'an entry of an unknown kind'}`);
  return ok({ kind: 'file', name: prefix === '' ? name : `${prefix}/${name}`, size });
}

/**
 * Reads pax records, each `length key=value\n`, and takes of them only what the entry's size is: they may tell times and
 * owners, but no other name, link or kind of content.
 *
 * @returns the size where the records tell one; what is wrong, to follow "its archive"
 */
export function readPax(bytes: Uint8Array): Result<number | undefined, string> {
  let size: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const head = /^([1-9]\d{0,6}) /.exec(latin1(bytes, at, at + 8));
    const end = at + Number(head?.[1]);
    if (head === null || end > bytes.length || bytes[end - 1] !== 0x0a)
      return err('has extended headers that are broken');
    const record = String.fromCharCode(...bytes.subarray(at + head[0].length, end - 1));
    const equals = record.indexOf('=');
    const key = record.slice(0, equals);
    if (equals < 1) return err('has extended headers that are broken');
    if (key === 'path' || key === 'linkpath' || key.startsWith('GNU.sparse.')) {
      return err(`has an extended header that changes what it holds (${key})`);
    }
    if (key === 'size') {
      const value = record.slice(equals + 1);
      if (!/^(?:0|[1-9]\d{0,14})$/.test(value)) return err('has an extended header with no size');
      size = Number(value);
    }
    at = end;
  }
  return ok(size);
}
