import * as fs from 'node:fs';
import * as zlib from 'node:zlib';
import type { Compression } from '../../model/layer.ts';
import { err, type Problem, type Result } from '../../model/result.ts';
import { canUse } from '../layer/compress.ts';
import { attempt, errorCode, problemOf } from '../files.ts';
import { type Admit, untar } from './untar.ts';

/** The problem of bytes of a service that are not what was stored. Nothing of them is used. */
export const damaged = (what: string, clause: string): Problem => ({
  code: 'integrity',
  message: `${what} is damaged: ${clause}.`,
  hint: 'Nothing of it was used; a checkpoint of another store may do, or the phases run again.',
});

interface Unpacked {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Packed bytes that were used: with fewer than there are, something follows the last frame. */
  used(): number;
}

function decompressed(file: string, compression: Compression): Unpacked {
  const packed = fs.createReadStream(file);
  const unpacker = compression === 'gzip' ? zlib.createGunzip() : zlib.createZstdDecompress();
  packed.once('error', (error) => unpacker.destroy(error));
  unpacker.once('close', () => packed.destroy());
  return { bytes: packed.pipe(unpacker), used: () => unpacker.bytesWritten };
}

/** Errors of the disk have names of the system (`EIO`), those of the unpacker begin with `Z_`, `ERR_` or `ZSTD_`. */
const isDisk = (error: unknown): boolean => /^E[A-Z0-9]+$/.test(errorCode(error) ?? '');

/**
 * Reads an archive that a service gave and writes what `admit` lets in.
 *
 * @param compression undefined for an archive as it is
 * @param what for the message: `The cache's record`
 * @returns `integrity` when the archive is not whole or not what it should be, `storage` when the disk fails; files may
 * have been written before either
 */
export async function unpackArchive(
  file: string,
  compression: Compression | undefined,
  what: string,
  admit: Admit,
): Promise<Result<void, Problem>> {
  if (compression !== undefined && !canUse(compression)) {
    return err(damaged(what, `this version of Node cannot unpack ${compression}`));
  }
  try {
    const source =
      compression === undefined
        ? { bytes: fs.createReadStream(file), used: () => fs.statSync(file).size }
        : decompressed(file, compression);
    const done = await untar(source.bytes, admit);
    if (!done.ok) return err(damaged(what, `its archive ${done.error}`));
    if (source.used() === fs.statSync(file).size) return done;
    return err(damaged(what, 'there is something behind its archive'));
  } catch (error) {
    if (isDisk(error)) return err(problemOf(error, 'unpack a stored archive', file));
    return err(damaged(what, `it cannot be unpacked (${errorCode(error) ?? 'broken'})`));
  }
}

/** Removes a file of the spool, where there is one. */
export const discard = (file: string): Result<void, Problem> =>
  attempt('remove a temporary file', file, () => fs.rmSync(file, { recursive: true, force: true }));
