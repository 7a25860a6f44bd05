import * as fs from 'node:fs';
import { sha256 } from '../hash.ts';
import type { LayerFrame, SharedOutput } from './types.ts';

/**
 * Bytes that are written at once. Linux takes memory for its cache in pieces as large as what is written: megabytes in
 * one piece are scarce, and looking for them takes up to ten times as long as writing does.
 */
const AT_ONCE = 64 * 1024;

/** Writes all bytes at a position of a file. */
export function writeAt(fd: number, bytes: Uint8Array, position: number): void {
  let done = 0;
  while (done < bytes.length) {
    done += fs.writeSync(fd, bytes, done, Math.min(AT_ONCE, bytes.length - done), position + done);
  }
}

/**
 * Writes a frame behind all others of a layer, whichever thread does it.
 *
 * @param unpacked bytes that the frame unpacks to
 * @param digest of the bytes, where it is known
 */
export function appendTo(
  { fd, end }: SharedOutput,
  bytes: Uint8Array,
  unpacked: number,
  digest = sha256(bytes),
): LayerFrame {
  const offset = Number(Atomics.add(new BigInt64Array(end), 0, BigInt(bytes.length)));
  writeAt(fd, bytes, offset);
  return { offset, packed: bytes.length, unpacked, digest };
}
