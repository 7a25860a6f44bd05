import * as fs from 'node:fs';
import { BLOCK_SIZE, isZeroBlock, readPax, readTarHeader } from '../../core/remote/tar-block.ts';
import { err, ok, type Result } from '../../model/result.ts';

/** Most bytes of extended headers of one entry. */
const MAX_PAX = 65_536;
/** Most zero bytes after an archive: they fill its last record up. */
const MAX_TAIL = 1024 ** 2;

/** Where a file of an archive is to go, or why it is not wanted: a clause to follow "its archive". */
export type Admit = (name: string, size: number) => Result<string, string>;

/** Bytes of a stream in the portions that are asked for. */
class Portions {
  readonly #parts: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#parts = bytes[Symbol.asyncIterator]();
  }

  /** The next bytes, at least one and at most that many; undefined at the end. */
  async some(most: number): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0) {
      const next = await this.#parts.next();
      if (next.done === true) return undefined;
      this.#rest = next.value;
    }
    const taken = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }

  /** That many bytes; fewer at the end. */
  async exactly(size: number): Promise<Uint8Array> {
    const whole = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
      const part = await this.some(size - filled);
      if (part === undefined) return whole.subarray(0, filled);
      whole.set(part, filled);
      filled += part.length;
    }
    return whole;
  }

  /** Gives the stream up, also one that is not read to its end. */
  async close(): Promise<void> {
    await this.#parts.return?.();
  }
}

const CUT = err('is cut short');
const padding = (size: number): number => (BLOCK_SIZE - (size % BLOCK_SIZE)) % BLOCK_SIZE;

/** Writes the content of an entry and passes over what pads it. */
async function writeContent(from: Portions, size: number, file: string): Promise<Result<void, string>> {
  const fd = fs.openSync(file, 'wx', 0o600);
  try {
    for (let missing = size; missing > 0;) {
      const part = await from.some(missing);
      if (part === undefined) return CUT;
      fs.writeFileSync(fd, part);
      missing -= part.length;
    }
  } finally {
    fs.closeSync(fd);
  }
  const padded = await from.exactly(padding(size));
  return padded.length === padding(size) ? ok(undefined) : CUT;
}

/** What follows the first zero block: another one, and then nothing but zeros. */
async function readTail(from: Portions): Promise<Result<void, string>> {
  const second = await from.exactly(BLOCK_SIZE);
  if (second.length < BLOCK_SIZE) return CUT;
  if (!isZeroBlock(second)) return err('goes on behind its end');
  for (let tail = 0; ;) {
    const part = await from.some(BLOCK_SIZE * 128);
    if (part === undefined) return ok(undefined);
    tail += part.length;
    if (tail > MAX_TAIL || !isZeroBlock(part)) return err('goes on behind its end');
  }
}

async function readEntries(from: Portions, admit: Admit): Promise<Result<void, string>> {
  let told: { readonly size: number | undefined } | undefined;
  for (;;) {
    const block = await from.exactly(BLOCK_SIZE);
    if (block.length < BLOCK_SIZE) return CUT;
    if (isZeroBlock(block)) return told === undefined ? readTail(from) : CUT;
    const header = readTarHeader(block);
    if (!header.ok) return header;
    const { kind, name, size } = header.value;
    if (kind === 'pax') {
      if (told !== undefined || size > MAX_PAX) return err('has extended headers that are broken');
      const records = await from.exactly(size + padding(size));
      if (records.length < size + padding(size)) return CUT;
      const pax = readPax(records.subarray(0, size));
      if (!pax.ok) return pax;
      told = { size: pax.value };
      continue;
    }
    const real = told?.size ?? size;
    told = undefined;
    const admitted = admit(name, real);
    if (!admitted.ok) return admitted;
    const written = await writeContent(from, real, admitted.value);
    if (!written.ok) return written;
  }
}

/**
 * Reads a tar archive to its end and writes the files in it where `admit` says, which is all that is written: no name
 * of the archive becomes a path. Each must not be there yet. On a problem some may have been written.
 *
 * @param admit asked before each file, in the order of the archive
 * @returns what is wrong with the archive, to follow "its archive"; throws what the disk or the stream throws
 */
export async function untar(bytes: AsyncIterable<Uint8Array>, admit: Admit): Promise<Result<void, string>> {
  const from = new Portions(bytes);
  try {
    return await readEntries(from, admit);
  } finally {
    await from.close();
  }
}
