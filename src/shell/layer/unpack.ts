import * as fs from 'node:fs';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { problemOf } from '../files.ts';
import { createRunningHash, sha256 } from '../hash.ts';
import { decompressExactly, release } from './compress.ts';
import { damaged, quoted } from './damage.ts';
import { readAt } from './read-at.ts';
import { createTarget, finishTarget, writeFile, writeSparse } from './write-file.ts';
import { BLOCK, headerSize, paddedSize, writeHeader } from './tar-header.ts';
import type { LayerEntry, LayerFrame, UnpackAnswer, UnpackRow, UnpackTask, FailedAnswer } from './types.ts';

/** What is wrong, as one clause. */
type Fault = string;

/** Kept from one entry to the next; a long name makes a header longer. */
let scratch = Buffer.alloc(4 * BLOCK);

function headerOf(entry: LayerEntry): Buffer {
  const size = headerSize(entry);
  if (size > scratch.length) scratch = Buffer.alloc(size);
  writeHeader(entry, scratch, 0);
  return scratch.subarray(0, size);
}

const ZEROS = Buffer.alloc(BLOCK);

/** Whether all bytes from one place up to another are zero. */
function isZero(bytes: Buffer, from: number, to = bytes.length): boolean {
  for (let at = from; at < to; at += BLOCK) {
    const end = Math.min(to, at + BLOCK);
    if (ZEROS.compare(bytes, at, end, 0, end - at) !== 0) return false;
  }
  return true;
}

const contentFault = (entry: LayerEntry): Fault => `the content of ${quoted(entry.path)} does not match its digest`;
const headerFault = (entry: LayerEntry): Fault => `the header of ${quoted(entry.path)} is not that of its listing`;
const paddingFault = (entry: LayerEntry): Fault => `what pads ${quoted(entry.path)} is not zero`;

/** Turns what writing a file threw into a problem that names the file. */
function written<T>(row: UnpackRow, action: () => T): Result<T, Problem> {
  try {
    return ok(action());
  } catch (error) {
    return err(problemOf(error, 'write a file of a checkpoint', row.target?.to ?? row.entry.path));
  }
}

/** Reads a frame and unpacks it. One that unpacks to nothing only pads the layer. */
function unpackFrame(task: UnpackTask, fd: number, frame: LayerFrame): Result<Buffer, Fault> {
  const packed = readAt(fd, frame.offset, frame.packed);
  const at = `the frame at byte ${frame.offset}`;
  if (packed.length !== frame.packed || sha256(packed) !== frame.digest) return err(`${at} does not match its digest`);
  if (frame.unpacked === 0) return ok(Buffer.alloc(0));
  const bytes = decompressExactly(packed, task.compression, frame.unpacked);
  release(packed);
  return bytes.ok ? bytes : err(`${at} ${bytes.error}`);
}

/** Checks the entries of a frame one after the other and writes what is wanted of them. */
function unpackEntries(task: UnpackTask, bytes: Buffer, umask: number): Problem | undefined {
  let at = 0;
  for (const row of task.rows) {
    const { entry } = row;
    const header = headerOf(entry);
    if (header.compare(bytes, at, at + header.length) !== 0) return damaged(task.file, headerFault(entry));
    at += header.length;
    if (entry.type === 'link') continue;
    const content = bytes.subarray(at, at + entry.size);
    if (sha256(content) !== entry.digest) return damaged(task.file, contentFault(entry));
    const end = at + paddedSize(entry.size);
    if (!isZero(bytes, at + entry.size, end)) return damaged(task.file, paddingFault(entry));
    at = end;
    const { target } = row;
    if (target === undefined) continue;
    const done = written(row, () => writeFile(target, content, umask));
    if (!done.ok) return done.error;
  }
  return isZero(bytes, at) ? undefined : damaged(task.file, 'the end of its archive is not zero');
}

/** Checks an entry that spans frames; `fd` is that of the file to write, if it is wanted. */
function unpackPieces(task: UnpackTask, source: number, row: UnpackRow, fd: number | undefined): Problem | undefined {
  const { entry } = row;
  const header = Buffer.from(headerOf(entry));
  const size = entry.type === 'file' ? entry.size : 0;
  const hash = createRunningHash();
  let at = 0;
  for (const frame of task.frames) {
    const bytes = unpackFrame(task, source, frame);
    if (!bytes.ok) return damaged(task.file, bytes.error);
    // What of the header, the content and the padding is in this frame.
    const from = Math.min(bytes.value.length, Math.max(0, header.length - at));
    const to = Math.min(bytes.value.length, Math.max(0, header.length + size - at));
    if (!bytes.value.subarray(0, from).equals(header.subarray(at, at + from)))
      return damaged(task.file, headerFault(entry));
    if (!isZero(bytes.value, to)) return damaged(task.file, paddingFault(entry));
    const content = bytes.value.subarray(from, to);
    hash.update(content);
    const position = at + from - header.length;
    if (fd !== undefined) {
      const done = written(row, () => writeSparse(fd, content, position));
      if (!done.ok) return done.error;
    }
    at += bytes.value.length;
    release(bytes.value);
  }
  return entry.type === 'link' || hash.hex() === entry.digest ? undefined : damaged(task.file, contentFault(entry));
}

function unpackLarge(task: UnpackTask, source: number, row: UnpackRow, umask: number): Problem | undefined {
  const { entry, target } = row;
  if (target === undefined || entry.type === 'link') return unpackPieces(task, source, row, undefined);
  const fd = written(row, () => createTarget(target));
  if (!fd.ok) return fd.error;
  try {
    const wrong = unpackPieces(task, source, row, fd.value);
    if (wrong !== undefined) return wrong;
    const done = written(row, () => {
      fs.ftruncateSync(fd.value, entry.size);
      finishTarget(fd.value, target, umask);
    });
    return done.ok ? undefined : done.error;
  } finally {
    fs.closeSync(fd.value);
  }
}

/** Checks frames of a layer against its listing and writes the files that are wanted of them. */
export function unpack(task: UnpackTask): UnpackAnswer | FailedAnswer {
  const umask = process.umask();
  const source = fs.openSync(task.file, 'r');
  try {
    const [frame, ...more] = task.frames;
    const [row] = task.rows;
    let wrong: Problem | undefined;
    if (more.length > 0 && row !== undefined) wrong = unpackLarge(task, source, row, umask);
    else if (frame !== undefined) {
      const bytes = unpackFrame(task, source, frame);
      wrong = bytes.ok ? unpackEntries(task, bytes.value, umask) : damaged(task.file, bytes.error);
      if (bytes.ok) release(bytes.value);
    }
    return wrong === undefined ? { kind: 'unpacked' } : { kind: 'failed', problem: wrong };
  } finally {
    fs.closeSync(source);
  }
}
