import { sha256 } from '../hash.ts';
import { compress } from './compress.ts';
import { searchOf } from './needles.ts';
import type { CompressAnswer, CompressTask } from './types.ts';

/** Packs a piece of a large file and looks for needles in it, and across the border to the piece before. */
export function packPiece(task: CompressTask): CompressAnswer {
  const { bytes, before } = task;
  const search = searchOf(task.needles);
  const content = bytes.subarray(0, task.content);
  const border = Buffer.concat([before, content.subarray(0, Math.max(0, search.longest - 1))]);
  const secret = (before.length > 0 && search.isIn(border)) || search.isIn(content);
  const packed = compress(bytes, task.compression);
  return {
    kind: 'compressed',
    bytes,
    frame: { bytes: packed, unpacked: bytes.length, digest: sha256(packed) },
    secret,
  };
}
