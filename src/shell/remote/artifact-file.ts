import * as fs from 'node:fs';
import * as path from 'node:path';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { problemOf } from '../files.ts';
import { END_SIZE, headerSize, paddedSize, writeHeader } from '../layer/tar-header.ts';
import { RECORD_LIMIT } from './record-file.ts';
import { damaged, discard, unpackArchive } from './unpack.ts';

/** The one file of an artifact: a tar archive with `record.json.gz`, and `layers/<hex>` for each layer. */

const RECORD_NAME = 'record.json.gz';
const LAYER_NAME = /^layers\/([0-9a-f]{64})$/;
/** A layer from here on has a size that the header of an archive cannot tell in digits. */
export const MAX_LAYER = 8 * 1024 ** 3;
const CHUNK = 1024 ** 2;

function writeEntryHeader(fd: number, name: string, size: number): void {
  const entry = { type: 'file', path: name, executable: false, size, digest: '' } as const;
  const header = Buffer.alloc(headerSize(entry));
  writeHeader(entry, header, 0);
  fs.writeFileSync(fd, header);
}

const pad = (fd: number, size: number): void => fs.writeFileSync(fd, Buffer.alloc(paddedSize(size) - size));

function copyInto(fd: number, file: string, size: number): void {
  const from = fs.openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(Math.min(CHUNK, Math.max(1, size)));
    for (let missing = size; missing > 0;) {
      const read = fs.readSync(from, chunk, 0, Math.min(missing, chunk.length), null);
      if (read === 0) throw new Error('the layer became shorter while it was read');
      fs.writeFileSync(fd, chunk.subarray(0, read));
      missing -= read;
    }
  } finally {
    fs.closeSync(from);
  }
}

/** A layer of an artifact. */
export interface PackedInto {
  /** Of its digest. */
  readonly hex: string;
  readonly file: string;
  readonly size: number;
}

/** Writes the file of an artifact. @returns `storage` when it cannot be written: then it is not there */
export function writeArtifact(to: string, record: Uint8Array, layers: readonly PackedInto[]): Result<void, Problem> {
  try {
    const fd = fs.openSync(to, 'w', 0o600);
    try {
      writeEntryHeader(fd, RECORD_NAME, record.length);
      fs.writeFileSync(fd, record);
      pad(fd, record.length);
      for (const { hex, file, size } of layers) {
        writeEntryHeader(fd, `layers/${hex}`, size);
        copyInto(fd, file, size);
        pad(fd, size);
      }
      fs.writeFileSync(fd, Buffer.alloc(END_SIZE));
    } finally {
      fs.closeSync(fd);
    }
    return ok(undefined);
  } catch (error) {
    discard(to);
    return err(problemOf(error, 'write an artifact', to));
  }
}

/** Where the record of an artifact is in its folder. */
export const recordIn = (folder: string): string => path.join(folder, 'record');
/** Where a layer of an artifact is in its folder, when it has it. */
export const layerPathIn = (folder: string, hex: string): string => path.join(folder, hex);

/**
 * Takes an artifact's file apart.
 *
 * @param folder made for it; it is gone on a problem
 * @returns `integrity` when it holds anything but a record and layers
 */
export async function readArtifact(file: string, folder: string, what: string): Promise<Result<void, Problem>> {
  const seen = new Set<string>();
  discard(folder);
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    return err(problemOf(error, 'make a folder for an artifact', folder));
  }
  const read = await unpackArchive(file, undefined, what, (name, size) => {
    if (seen.size === 0 && name !== RECORD_NAME) return err('does not begin with a record');
    if (seen.has(name)) return err('holds a file twice');
    seen.add(name);
    if (name === RECORD_NAME) {
      return size <= RECORD_LIMIT.packed ? ok(recordIn(folder)) : err('holds a record that is too large');
    }
    const hex = LAYER_NAME.exec(name)?.[1];
    return hex === undefined ? err('holds a file that is no layer') : ok(layerPathIn(folder, hex));
  });
  if (read.ok && seen.size > 0) return read;
  discard(folder);
  return read.ok ? err(damaged(what, 'it is empty')) : read;
}
