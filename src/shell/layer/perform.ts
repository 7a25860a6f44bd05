import { problemOf } from '../files.ts';
import { packBatch } from './pack-batch.ts';
import { packPiece } from './pack-piece.ts';
import type { PoolAnswer, PoolTask } from './types.ts';
import { unpack } from './unpack.ts';

function doTask(task: PoolTask): PoolAnswer {
  switch (task.kind) {
    case 'pack':
      return packBatch(task);
    case 'compress':
      return packPiece(task);
    case 'unpack':
      return unpack(task);
  }
}

/** Does a task in this thread. */
export function perform(task: PoolTask): PoolAnswer {
  try {
    return doTask(task);
  } catch (error) {
    const where = task.kind === 'unpack' ? task.file : 'the files of the workspace';
    return { kind: 'failed', problem: problemOf(error, `${task.kind} a layer`, where) };
  }
}
