import * as fs from 'node:fs';
import type { Compression } from '../../model/checkpoint.ts';
import { LIMITS } from '../../model/checkpoint.ts';
import { sha256 } from '../hash.ts';
import { compress, paddingFrame, storedFrame } from './compress.ts';
import { writeFooter } from './footer.ts';
import { writeIndex } from './layer-index.ts';
import { sortEntries } from './listing.ts';
import { END_SIZE } from './tar-header.ts';
import type { LayerEntry, LayerFrame, PackedFrame } from './types.ts';

/** Bytes of a frame that pads a layer. */
const PADDING = 1024 ** 2;

/** A place in an output that it can go back to. */
export interface Mark {
  readonly position: number;
  readonly frames: number;
  readonly entries: number;
}

/** The file of a layer while it is written. System calls throw; whoever holds it discards it then. */
export class LayerOutput {
  readonly #file: string;
  readonly #compression: Compression;
  readonly #fd: number;
  #position = 0;
  readonly #frames: LayerFrame[] = [];
  readonly #entries: LayerEntry[] = [];

  /** Makes the file, which must not exist. */
  constructor(file: string, compression: Compression) {
    this.#file = file;
    this.#compression = compression;
    this.#fd = fs.openSync(file, 'wx', 0o644);
  }

  /** Whether nothing was stored. */
  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  mark(): Mark {
    return { position: this.#position, frames: this.#frames.length, entries: this.#entries.length };
  }

  /** Forgets what was written after a mark. */
  goBack(mark: Mark): void {
    fs.ftruncateSync(this.#fd, mark.position);
    this.#position = mark.position;
    this.#frames.length = mark.frames;
    this.#entries.length = mark.entries;
  }

  /** Writes a frame behind the others. */
  append(frame: PackedFrame): void {
    this.#write(frame.bytes, this.#position);
    const { unpacked, digest } = frame;
    this.#frames.push({ offset: this.#position, packed: frame.bytes.length, unpacked, digest });
    this.#position += frame.bytes.length;
  }

  /** Writes bytes as a frame whose length depends on theirs alone. */
  appendStored(bytes: Uint8Array): void {
    this.append(this.#stored(bytes));
  }

  /** Puts bytes of the same length into the stored frame that was written first after a mark. */
  replaceStored(mark: Mark, bytes: Uint8Array): void {
    const frame = this.#stored(bytes);
    this.#write(frame.bytes, mark.position);
    const { unpacked, digest } = frame;
    this.#frames[mark.frames] = { offset: mark.position, packed: frame.bytes.length, unpacked, digest };
  }

  /** Tells which entry the next tar entry is. */
  addEntry(entry: LayerEntry): void {
    this.#entries.push(entry);
  }

  /** Writes what ends a layer and makes the file durable. */
  async finish(): Promise<{ readonly digest: string; readonly size: number }> {
    this.#appendPacked(Buffer.alloc(END_SIZE));
    this.#pad();
    const entries = sortEntries(this.#entries);
    const places = new Map(entries.map((entry, place) => [entry, place]));
    const order = this.#entries.map((entry) => places.get(entry) ?? -1);
    const { bytes, digest } = writeIndex({ entries, frames: this.#frames, order });
    const index = compress(bytes, this.#compression);
    const footer = { position: this.#position, length: index.length, digest: sha256(index) };
    const end = writeFooter(footer, this.#compression);
    this.#write(index, this.#position);
    this.#write(end, this.#position + index.length);
    await new Promise<void>((resolve, reject) => {
      fs.fsync(this.#fd, (error) => (error === null ? resolve() : reject(error)));
    });
    return { digest, size: this.#position + index.length + end.length };
  }

  /** Closes the file; removes it unless it is to be kept. */
  close({ keep }: { readonly keep: boolean }): void {
    try {
      fs.closeSync(this.#fd);
    } finally {
      if (!keep) fs.rmSync(this.#file, { force: true });
    }
  }

  #stored(bytes: Uint8Array): PackedFrame {
    const packed = storedFrame(bytes, this.#compression);
    return { bytes: packed, unpacked: bytes.length, digest: sha256(packed) };
  }

  #appendPacked(bytes: Uint8Array): void {
    const packed = compress(bytes, this.#compression);
    this.append({ bytes: packed, unpacked: bytes.length, digest: sha256(packed) });
  }

  /** A reader refuses what unpacks to far more than its size: sparse files are padded until they do not. */
  #pad(): void {
    const unpacked = this.#frames.reduce((sum, frame) => sum + frame.unpacked, 0);
    const least = unpacked > LIMITS.ratioFrom ? Math.ceil(unpacked / LIMITS.ratio) : 0;
    while (this.#position < least) {
      const bytes = paddingFrame(Math.min(PADDING, least - this.#position), this.#compression);
      this.append({ bytes, unpacked: 0, digest: sha256(bytes) });
    }
  }

  #write(bytes: Uint8Array, position: number): void {
    let done = 0;
    while (done < bytes.length) done += fs.writeSync(this.#fd, bytes, done, bytes.length - done, position + done);
  }
}
