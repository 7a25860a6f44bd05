import * as fs from 'node:fs';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { createRunningHash } from '../hash.ts';
import { GROWTH } from './compress.ts';
import type { LayerOutput } from './output.ts';
import { LARGE, READ_FLAGS, TRIES, failedRead, isExecutable, isSame, readingOf } from './read-file.ts';
import { systemPath } from './system-path.ts';
import { headerSize, paddedSize, writeHeader } from './tar-header.ts';
import type { LayerFile, LayerFrame, Needles, PackRequest, PackedFile, PoolAnswer } from './types.ts';

/** What a large file is packed with. */
export interface LargeWork {
  readonly request: PackRequest;
  readonly root: string;
  readonly output: LayerOutput;
  readonly needles: Needles;
  /** Memory for pieces that nobody uses now. Anew for each file it would gather until the collector comes. */
  readonly spare: Uint8Array[];
}

type Handle = fs.promises.FileHandle;

/** What came of reading a file to its end. */
interface Stream {
  readonly digest: string;
  readonly size: number;
  readonly secret: boolean;
  readonly frames: readonly LayerFrame[];
}

const NOTHING = new Uint8Array(0);

/** The file could not be read: told apart from a layer that could not be written. */
class Unread extends Error {}

const reading = async <T>(action: Promise<T>): Promise<T> =>
  action.catch((cause: unknown) => {
    throw new Unread('the file could not be read', { cause });
  });

/** Reads until the file ends or `length` bytes are there. */
async function readPiece(handle: Handle, bytes: Uint8Array, length: number, position: number): Promise<number> {
  let done = 0;
  while (done < length) {
    const { bytesRead } = await reading(handle.read(bytes, done, length - done, position + done));
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done;
}

/**
 * Sends a file through the pool in pieces. This thread reads and hashes while the others pack: a hash has to be fed in
 * order, packing has not. A few pieces are under way at once, whatever the size of the file.
 *
 * @param expected bytes that are read at most
 * @param tell called with the bytes read so far
 */
async function streamPieces(
  { request, output, needles, spare }: LargeWork,
  handle: Handle,
  expected: number,
  tell: (size: number) => void,
): Promise<Result<Stream, Problem>> {
  const { pool, compression } = request;
  const overlap = Math.max(0, ...needles.sequences.map(({ length }) => length - 1));
  const hash = createRunningHash();
  const packing: Promise<PoolAnswer>[] = [];
  const frames: LayerFrame[] = [];
  const atOnce = Math.max(1, pool.threads * 2);
  let before = NOTHING;
  let secret = false;
  let size = 0;
  let ended = expected === 0;
  while (!ended || packing.length > 0) {
    if (ended || packing.length >= atOnce) {
      const answer = await packing.shift();
      if (answer?.kind === 'failed') return err(answer.problem);
      if (answer?.kind !== 'compressed') continue;
      frames.push(output.append(answer.memory.subarray(0, answer.packed), answer.unpacked, answer.digest));
      secret ||= answer.secret;
      spare.push(answer.memory);
      continue;
    }
    const memory = spare.pop() ?? new Uint8Array(LARGE + GROWTH);
    const wanted = Math.min(LARGE, expected - size);
    const content = await readPiece(handle, memory, wanted, size);
    size += content;
    ended = content < wanted || size === expected;
    tell(size);
    if (content === 0) continue;
    hash.update(memory.subarray(0, content));
    const length = paddedSize(content);
    memory.fill(0, content, length);
    const tail = memory.slice(Math.max(0, content - overlap), content);
    packing.push(pool.run({ kind: 'compress', memory, length, content, before, compression, needles }));
    before = tail;
  }
  return ok({ digest: hash.hex(), size, secret, frames });
}

interface Attempt {
  readonly file: PackedFile;
  readonly settled: boolean;
}

async function packOnce(
  work: LargeWork,
  path: string,
  handle: Handle,
  tell: (size: number) => void,
  last: boolean,
): Promise<Result<Attempt, Problem>> {
  const { output } = work;
  const before = await reading(handle.stat({ bigint: true }));
  if (!before.isFile()) return ok({ file: { kind: 'replaced', path }, settled: true });
  const first: LayerFile = { type: 'file', path, executable: false, size: Number(before.size), digest: '' };
  const header = Buffer.alloc(headerSize(first));
  // What the header says is known for certain at the end; until then its place is kept.
  const place = output.appendStored(header);
  const stream = await streamPieces(work, handle, first.size, tell);
  if (!stream.ok) return stream;
  const { digest, size, secret, frames } = stream.value;
  const after = await reading(handle.stat({ bigint: true }));
  const settled = size === first.size && isSame(before, after);
  if (settled || last) {
    const entry: LayerFile = { ...first, executable: isExecutable(Number(after.mode)), size, digest };
    writeHeader(entry, header, 0);
    output.add([output.replaceStored(place, header), ...frames], [entry]);
  }
  return ok({ file: readingOf(path, after, { stored: true, digest, size, unsettled: !settled, secret }), settled });
}

/**
 * Packs a large file in pieces, again when it changed meanwhile: what was written of it is taken back then.
 * Its digest is known too late to leave it out, so it is stored even when its content is the known one.
 */
export async function packLarge(work: LargeWork, path: string): Promise<Result<PackedFile, Problem>> {
  const start = work.output.size;
  let told = 0;
  const tell = (size: number): void => {
    if (size > told) work.request.onBytes?.(size - told);
    told = Math.max(told, size);
  };
  for (let left = TRIES - 1; ; left -= 1) {
    let handle: Handle | undefined;
    try {
      handle = await reading(fs.promises.open(systemPath(`${work.root}/${path}`), READ_FLAGS));
      const attempt = await packOnce(work, path, handle, tell, left === 0);
      if (!attempt.ok) return attempt;
      if (attempt.value.settled || left === 0) return ok(attempt.value.file);
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      work.output.goBack(start);
      return ok(failedRead(path, error.cause));
    } finally {
      await handle?.close();
    }
    work.output.goBack(start);
  }
}
