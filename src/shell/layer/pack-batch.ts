import * as fs from 'node:fs';
import { sha256 } from '../hash.ts';
import { appendTo } from './append.ts';
import { compress, release } from './compress.ts';
import { searchOf } from './needles.ts';
import type { NeedleSearch } from './needles.ts';
import { LARGE, READ_FLAGS, TRIES, failedRead, isExecutable, isSame, readingOf } from './read-file.ts';
import { systemPath } from './system-path.ts';
import { headerSize, paddedSize, writeHeader } from './tar-header.ts';
import type { LayerFile, LayerFrame, PackAnswer, PackItem, PackTask } from './types.ts';

/** Bytes of tar entries after which a batch is full. The figure hardly matters between 1 and 8 MiB. */
export const BATCH = 1024 ** 2;

/** A full batch but for its last byte, one more file, and their headers. */
const CAPACITY = BATCH + LARGE + 64 * 1024;

/** Kept from one batch to the next: memory that was used before costs nothing to get. */
let memory: Buffer | undefined;

type FileItem = Extract<PackItem, { readonly type: 'file' }>;
type BatchFile = PackAnswer['files'][number];

interface Batch {
  readonly root: string;
  readonly memory: Buffer;
  readonly search: NeedleSearch;
  readonly read: ReadCall;
  /** Bytes of `memory` that are taken. */
  used: number;
}

/** Reads the next bytes of a file; tests hand in one that changes the file. */
export type ReadCall = (fd: number, target: Buffer, at: number, length: number) => number;

const systemRead: ReadCall = (fd, target, at, length) => fs.readSync(fd, target, at, length, null);

/** Reads until the file ends or `length` bytes are there. */
function readInto({ read, memory }: Batch, fd: number, at: number, length: number): number {
  let done = 0;
  while (done < length) {
    const count = read(fd, memory, at + done, length - done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

const header = (path: string, size: number, digest: string, mode: number): LayerFile => ({
  type: 'file',
  path,
  executable: isExecutable(mode),
  size,
  digest,
});

interface Attempt {
  /** Undefined when the rest of the memory is too small for it. */
  readonly file: BatchFile | undefined;
  readonly settled: boolean;
}

/** Reads a file behind what the batch holds, and makes it part of the batch when it is to be stored. */
function readOnce(batch: Batch, item: FileItem, last: boolean): Attempt {
  const { path } = item;
  const fd = fs.openSync(systemPath(`${batch.root}/${path}`), READ_FLAGS);
  try {
    const before = fs.fstatSync(fd, { bigint: true });
    if (!before.isFile()) return { file: { kind: 'replaced', path }, settled: true };
    const expected = Number(before.size);
    if (expected > LARGE) return { file: { kind: 'large', path }, settled: true };
    const start = batch.used + headerSize(header(path, expected, '', 0));
    if (start + paddedSize(expected) > batch.memory.length) return { file: undefined, settled: true };
    const size = readInto(batch, fd, start, expected);
    const after = fs.fstatSync(fd, { bigint: true });
    const settled = size === expected && isSame(before, after);
    if (!settled && !last) return { file: undefined, settled };
    const content = batch.memory.subarray(start, start + size);
    const digest = sha256(content);
    const stored = digest !== item.known;
    const secret = stored && batch.search.isIn(content);
    if (stored) {
      writeHeader(header(path, size, digest, Number(after.mode)), batch.memory, batch.used);
      batch.used = start + paddedSize(size);
      batch.memory.fill(0, start + size, batch.used);
    }
    return { file: readingOf(path, after, { stored, digest, size, unsettled: !settled, secret }), settled: true };
  } finally {
    fs.closeSync(fd);
  }
}

/** Reads a file, again when it changed meanwhile. Undefined when there is no room for it. */
function readSmall(batch: Batch, item: FileItem): BatchFile | undefined {
  try {
    for (let left = TRIES - 1; ; left -= 1) {
      const { file, settled } = readOnce(batch, item, left === 0);
      if (settled) return file;
    }
  } catch (error) {
    return failedRead(item.path, error);
  }
}

/** Packs what the batch holds and writes it behind what other threads wrote. */
function writeFrame(bytes: Uint8Array, { compression, output }: PackTask): LayerFrame | undefined {
  if (bytes.length === 0) return undefined;
  const packed = compress(bytes, compression);
  const frame = appendTo(output, packed, bytes.length);
  release(packed);
  return frame;
}

/** Reads small files and packs them, with links, into one frame. Stops early when the memory for it is full. */
export function packBatch(task: PackTask, read: ReadCall = systemRead): PackAnswer {
  memory ??= Buffer.allocUnsafeSlow(CAPACITY);
  const batch: Batch = { root: task.root, memory, search: searchOf(task.needles), read, used: 0 };
  const files: BatchFile[] = [];
  let taken = 0;
  for (const item of task.items) {
    if (item.type === 'link') {
      if (batch.used + headerSize(item) > memory.length) break;
      batch.used += writeHeader(item, memory, batch.used);
    } else {
      const file = readSmall(batch, item);
      if (file === undefined) break;
      files.push(file);
    }
    taken += 1;
  }
  return { kind: 'packed', taken, files, frame: writeFrame(memory.subarray(0, batch.used), task) };
}
