import type { PoolAnswer, PoolTask } from './types.ts';

/** A task with the number that its answer bears. */
export interface PoolQuestion {
  readonly id: number;
  readonly task: PoolTask;
}
export interface PoolReply {
  readonly id: number;
  readonly answer: PoolAnswer;
}

/** The memory of a piece goes to the thread that packs it and comes back, instead of being copied. */
export const handedOver = (message: PoolTask | PoolAnswer): ArrayBuffer[] =>
  'memory' in message && message.memory.buffer instanceof ArrayBuffer ? [message.memory.buffer] : [];
