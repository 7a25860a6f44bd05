import * as fs from 'node:fs';
import { type Compression, LIMITS } from '../../model/layer.ts';
import { sha256 } from '../hash.ts';
import { appendTo, writeAt } from './append.ts';
import { compress, paddingFrame, storedFrame } from './compress.ts';
import { writeFooter } from './footer.ts';
import { writeIndex } from './layer-index.ts';
import { sortEntries } from './listing.ts';
import { END_SIZE } from './tar-header.ts';
import type { LayerEntry, LayerFrame, Part, SharedOutput } from './types.ts';

/** Bytes of a frame that pads a layer. */
const PADDING = 1024 ** 2;

/** Frames that stand one behind the other, and the tar entries in them. */
interface Written {
  readonly frames: Part['frames'];
  readonly entries: readonly LayerEntry[];
}

const byOffset = (one: Written, other: Written): number =>
  (one.frames[0]?.offset ?? 0) - (other.frames[0]?.offset ?? 0);

/** The file of a layer while it is written. What the system refuses is thrown; whoever holds it closes it then. */
export class LayerOutput {
  readonly shared: SharedOutput;
  readonly #compression: Compression;
  readonly #written: Written[] = [];

  /** Makes the file, which must not exist. */
  constructor(file: string, compression: Compression) {
    this.#compression = compression;
    this.shared = { file, fd: fs.openSync(file, 'wx', 0o644), end: new SharedArrayBuffer(8) };
  }

  /** Whether nothing was stored. */
  get isEmpty(): boolean {
    return this.#written.length === 0;
  }

  /** Bytes of the file so far. */
  get size(): number {
    return Number(Atomics.load(new BigInt64Array(this.shared.end), 0));
  }

  /** Forgets what was written after a place. Nothing else may be writing. */
  goBack(size: number): void {
    Atomics.store(new BigInt64Array(this.shared.end), 0, BigInt(size));
    fs.ftruncateSync(this.shared.fd, size);
  }

  /** Writes a frame behind the others. */
  append(packed: Uint8Array, unpacked: number, digest?: string): LayerFrame {
    return appendTo(this.shared, packed, unpacked, digest);
  }

  /** Writes bytes as a frame whose length depends on theirs alone. */
  appendStored(bytes: Uint8Array): LayerFrame {
    return this.append(storedFrame(bytes, this.#compression), bytes.length);
  }

  /** Puts bytes of the same length into a stored frame. */
  replaceStored({ offset, packed, unpacked }: LayerFrame, bytes: Uint8Array): LayerFrame {
    const frame = storedFrame(bytes, this.#compression);
    writeAt(this.shared.fd, frame, offset);
    return { offset, packed, unpacked, digest: sha256(frame) };
  }

  /** Tells what was written. */
  add(frames: readonly LayerFrame[], entries: readonly LayerEntry[]): void {
    this.#written.push({ frames, entries });
  }

  /** Writes what ends a layer. It is not flushed to the disk (docs/adr/0013). */
  finish(): { readonly digest: string; readonly size: number } {
    const written = this.#written.sort(byOffset);
    const inOrder = written.flatMap(({ entries }) => entries);
    const entries = sortEntries(inOrder);
    const places = new Map(entries.map((entry, place) => [entry, place]));
    const order = inOrder.map((entry) => places.get(entry) ?? -1);
    const end = this.append(compress(Buffer.alloc(END_SIZE), this.#compression), END_SIZE);
    const frames = [...written.flatMap((each) => each.frames), end];
    frames.push(...this.#pad(frames.reduce((sum, { unpacked }) => sum + unpacked, 0)));
    const { bytes, digest } = writeIndex({ entries, frames, order });
    const { offset: position, packed: length, digest: packed } = this.append(compress(bytes, this.#compression), 0);
    this.append(writeFooter({ position, length, digest: packed }, this.#compression), 0);
    return { digest, size: this.size };
  }

  /** Closes the file; removes it unless it is to be kept. */
  close({ keep }: { readonly keep: boolean }): void {
    try {
      fs.closeSync(this.shared.fd);
    } finally {
      if (!keep) fs.rmSync(this.shared.file, { force: true });
    }
  }

  /** A reader refuses what unpacks to far more than its size: sparse files are padded until they do not. */
  #pad(unpacked: number): LayerFrame[] {
    const least = unpacked > LIMITS.ratioFrom ? Math.ceil(unpacked / LIMITS.ratio) : 0;
    const frames: LayerFrame[] = [];
    for (let size = this.size; size < least; size = this.size) {
      frames.push(this.append(paddingFrame(Math.min(PADDING, least - size), this.#compression), 0));
    }
    return frames;
  }
}
