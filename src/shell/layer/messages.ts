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

/** Memory that only these bytes use: it can be handed to another thread instead of copied. */
const owned = (bytes: Uint8Array | undefined): ArrayBuffer[] =>
  // Short buffers share their memory, which cannot be handed over.
  bytes !== undefined && bytes.buffer instanceof ArrayBuffer && bytes.buffer.byteLength >= 65_536 ? [bytes.buffer] : [];

/** What of a task is handed over to the thread that does it. */
export const handedOver = (task: PoolTask): ArrayBuffer[] => (task.kind === 'compress' ? owned(task.bytes) : []);

/** What of an answer is handed over to the thread that asked. */
export function handedBack(answer: PoolAnswer): ArrayBuffer[] {
  if (answer.kind === 'packed') return owned(answer.frame?.bytes);
  return answer.kind === 'compressed' ? [...owned(answer.bytes), ...owned(answer.frame.bytes)] : [];
}
