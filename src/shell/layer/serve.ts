import { parentPort } from 'node:worker_threads';
import { handedBack } from './messages.ts';
import type { PoolQuestion, PoolReply } from './messages.ts';
import { perform } from './perform.ts';

/** Does the tasks that the parent thread sends, one after the other, until it ends this one. */
export function serve(): void {
  const port = parentPort;
  port?.on('message', ({ id, task }: PoolQuestion) => {
    const answer = perform(task);
    const reply: PoolReply = { id, answer };
    port.postMessage(reply, handedBack(answer));
  });
}
