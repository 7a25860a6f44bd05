import * as fs from 'node:fs';
import { type Compression, LIMITS } from '../../model/layer.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { errorCode, problemOf } from '../files.ts';
import { sha256 } from '../hash.ts';
import { canUse, decompressAtMost } from './compress.ts';
import { damaged, unreadable } from './damage.ts';
import { FOOTER_LIMIT, readFooter } from './footer.ts';
import { readIndex } from './layer-index.ts';
import type { LayerIndex } from './layer-index.ts';
import { layOut } from './parts.ts';
import { readAt } from './read-at.ts';
import type { OpenLayer, Part } from './types.ts';

/** Bytes of an unpacked index: 500,000 entries with paths of 400 bytes. */
const INDEX_LIMIT = 256 * 1024 ** 2;
/** What an index may always unpack to, whatever its size. */
const INDEX_ALLOWANCE = 1024 ** 2;

const isBomb = (unpacked: number, size: number): boolean =>
  unpacked > LIMITS.ratioFrom && unpacked > size * LIMITS.ratio;

/** The parts of the layer, when its frames may be read. */
function partsOf(index: LayerIndex, position: number, size: number): Result<readonly Part[], string> {
  const packed = index.frames.reduce((sum, frame) => sum + frame.packed, 0);
  if (packed !== position) return err(`its frames end at byte ${packed} and its index begins at ${position}`);
  const unpacked = index.frames.reduce((sum, frame) => sum + frame.unpacked, 0);
  if (isBomb(unpacked, size))
    return err(`its ${size} bytes unpack to ${unpacked}, more than ${LIMITS.ratio} times as many`);
  return layOut(index);
}

function readLayer(fd: number, file: string, digest: string): Result<OpenLayer, Problem> {
  const refuse = (what: string): Result<never, Problem> => err(damaged(file, what));
  const stats = fs.fstatSync(fd);
  if (!stats.isFile()) return refuse('it is no regular file');
  const tail = Math.min(FOOTER_LIMIT, stats.size);
  const end = readFooter(readAt(fd, stats.size - tail, tail), stats.size);
  if (end === undefined) return refuse('it does not end with a footer, or its footer was changed');
  const { position, length } = end.footer;
  const compression: Compression = end.compression;
  if (!canUse(compression)) return err(unreadable(file));
  const limit = Math.min(INDEX_LIMIT, length * LIMITS.ratio + INDEX_ALLOWANCE);
  if (length > limit) return refuse(`its index has ${length} bytes, more than the ${INDEX_LIMIT} that are allowed`);
  const packed = readAt(fd, position, length);
  if (packed.length !== length || sha256(packed) !== end.footer.digest)
    return refuse('its index does not match its digest');
  const bytes = decompressAtMost(packed, compression, limit, Math.min(limit, 8 * length + INDEX_ALLOWANCE));
  if (!bytes.ok) return refuse(`its index ${bytes.error}`);
  const index = readIndex(bytes.value, digest, LIMITS.entries);
  if (!index.ok) return refuse(index.error);
  const parts = partsOf(index.value, position, stats.size);
  return parts.ok ? ok({ file, digest, compression, ...index.value, parts: parts.value }) : refuse(parts.error);
}

/**
 * Opens a packed layer: footer, index and listing are checked, no frame is unpacked.
 *
 * @param digest digest that it must have, hexadecimal
 * @returns `integrity` when it is not whole, not that layer, or beyond LIMITS; `usage` when this Node cannot unpack it
 */
export function openLayer(file: string, digest: string): Result<OpenLayer, Problem> {
  let fd: number;
  try {
    fd = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return err(
      errorCode(error) === 'ENOENT' ? damaged(file, 'it is not there') : problemOf(error, 'read a layer', file),
    );
  }
  try {
    return readLayer(fd, file, digest);
  } catch (error) {
    return err(problemOf(error, 'read a layer', file));
  } finally {
    fs.closeSync(fd);
  }
}
