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

/** Where a task works, for a problem that nothing in it foresaw. */
function placeOf(task: PoolTask): string {
  if (task.kind === 'pack') return task.output.file;
  return task.kind === 'unpack' ? task.file : 'memory';
}

/** Does a task in this thread. */
export function perform(task: PoolTask): PoolAnswer {
  try {
    return doTask(task);
  } catch (error) {
    const doing = task.kind === 'unpack' ? 'read a layer' : 'write a layer';
    return { kind: 'failed', problem: problemOf(error, doing, placeOf(task)) };
  }
}
