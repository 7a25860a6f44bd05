import { sha256 } from '../hash.ts';
import { compress, release } from './compress.ts';
import { searchOf } from './needles.ts';
import type { CompressAnswer, CompressTask } from './types.ts';

/** Packs a piece of a large file and looks for needles in it, and across the border to the piece before. */
export function packPiece(task: CompressTask): CompressAnswer {
  const { memory, before } = task;
  const search = searchOf(task.needles);
  const content = memory.subarray(0, task.content);
  const border = Buffer.concat([before, content.subarray(0, Math.max(0, search.longest - 1))]);
  const secret = (before.length > 0 && search.isIn(border)) || search.isIn(content);
  const packed = compress(memory.subarray(0, task.length), task.compression);
  const digest = sha256(packed);
  const { length } = packed;
  memory.set(packed);
  release(packed);
  return { kind: 'compressed', memory, packed: length, unpacked: task.length, digest, secret };
}
