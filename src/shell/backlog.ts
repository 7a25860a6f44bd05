import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of waiting output that are held in memory. */
const MEMORY_BYTES = 256 * 1024;
const READ_BYTES = 256 * 1024;

/** Output that waits for its turn, in the order in which it came: first in memory, then in a file. */
export interface Backlog {
  push(chunk: Uint8Array): void;
  /** Takes out what comes next; undefined when nothing is left. */
  shift(): Uint8Array | undefined;
  isEmpty(): boolean;
}

let spills = 0;

/** The file is made in `folder` when it is needed and removed as soon as it is read. */
export function createBacklog(folder: string): Backlog {
  return new SpillingBacklog(folder);
}

class SpillingBacklog implements Backlog {
  readonly #folder: string;
  #memory: Uint8Array[] = [];
  #held = 0;
  #file: { readonly path: string; readonly fd: number } | undefined;
  #written = 0;
  #read = 0;
  /** The disk takes no more. */
  #full = false;
  #lost = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  isEmpty(): boolean {
    return this.#held === 0 && this.#read === this.#written && this.#lost === 0;
  }

  push(chunk: Uint8Array): void {
    if (this.#full) {
      this.#lost += chunk.length;
      return;
    }
    this.#memory.push(chunk);
    this.#held += chunk.length;
    // Many tiny chunks would cost far more memory than their bytes.
    if (this.#memory.length > 4096) this.#memory = [Buffer.concat(this.#memory)];
    if (this.#held > MEMORY_BYTES) this.#spill();
  }

  shift(): Uint8Array | undefined {
    if (this.#read < this.#written) {
      const chunk = this.#readBack();
      if (chunk !== undefined) return chunk;
    }
    if (this.#held > 0) {
      const all = this.#memory.length === 1 ? this.#memory[0] : Buffer.concat(this.#memory);
      this.#memory = [];
      this.#held = 0;
      return all;
    }
    this.#remove();
    if (this.#lost === 0) return undefined;
    const note = `\n… ${this.#lost} bytes of output could not be kept while other output was shown …\n`;
    this.#lost = 0;
    this.#full = false;
    return Buffer.from(note);
  }

  /** Synchronous, so that a command cannot outrun the disk and order needs no care. */
  #spill(): void {
    const bytes = Buffer.concat(this.#memory);
    try {
      this.#file ??= this.#create();
      let at = 0;
      while (at < bytes.length) at += writeSync(this.#file.fd, bytes, at, bytes.length - at, this.#written + at);
      this.#written += bytes.length;
      this.#memory = [];
      this.#held = 0;
    } catch {
      // What is in memory stays; what comes from here on is counted and told.
      this.#memory = [bytes];
      this.#full = true;
    }
  }

  #create(): { readonly path: string; readonly fd: number } {
    mkdirSync(this.#folder, { recursive: true });
    const path = join(this.#folder, `output-${process.pid}-${++spills}`);
    return { path, fd: openSync(path, 'wx+', 0o600) };
  }

  #readBack(): Uint8Array | undefined {
    if (this.#file === undefined) return undefined;
    const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, this.#written - this.#read));
    try {
      const length = readSync(this.#file.fd, buffer, 0, buffer.length, this.#read);
      this.#read += length;
      if (length > 0) return buffer.subarray(0, length);
    } catch {
      // Told below as lost.
    }
    this.#lost += this.#written - this.#read;
    this.#read = this.#written;
    return undefined;
  }

  #remove(): void {
    if (this.#file === undefined) return;
    try {
      closeSync(this.#file.fd);
      rmSync(this.#file.path, { force: true });
    } catch {
      // A file that cannot be removed lies in a folder for temporary files.
    }
    this.#file = undefined;
    this.#written = 0;
    this.#read = 0;
  }
}
