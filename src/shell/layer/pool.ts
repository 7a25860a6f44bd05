import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/result.ts';
import { handedOver } from './messages.ts';
import type { PoolQuestion, PoolReply } from './messages.ts';
import type { Pool, PoolAnswer, PoolTask } from './types.ts';

/** A thread, and what it has at work, by number. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (answer: PoolAnswer) => void>;
}

/** A thread keeps little between two tasks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

const ended = (because: string): Problem => ({
  code: 'storage',
  message: `A thread that packs and unpacks files ended: ${because}.`,
  hint: 'Look whether the machine has memory left, then run the command again.',
});

/** Does the work in this thread, a task in each turn of the loop, so that others get their turn. */
function createInline(): Pool {
  return {
    threads: 0,
    run: async (task) => {
      const { perform } = await import('./perform.ts');
      await new Promise((resolve) => setImmediate(resolve));
      return perform(task);
    },
    close: () => Promise.resolve(),
  };
}

/** Starts a thread, without the options of this process. It keeps the process alive only while it has work. */
function startThread(script: string, forget: (thread: Thread) => void): Thread {
  const thread: Thread = {
    worker: new Worker(script, { name: 'packer', execArgv: [], resourceLimits: LIMITS }),
    waiting: new Map(),
  };
  const { worker, waiting } = thread;
  const fail = (because: string): void => {
    forget(thread);
    for (const answer of waiting.values()) answer({ kind: 'failed', problem: ended(because) });
    waiting.clear();
    void worker.terminate();
  };
  worker.on('message', ({ id, answer }: PoolReply) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('messageerror', () => fail('its answer could not be read'));
  worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => fail(`exit code ${code}`));
  return thread;
}

/**
 * Makes a pool. Its threads start at once, while there is something else to do; one that died is replaced at the next
 * task.
 *
 * @param options.threads how many at most; 0 does the work in this thread
 * @param options.script path of the bundle dist/packer/index.js (src/entry/packer.ts); without it there are no threads
 */
export function createPool(options: { readonly threads: number; readonly script: string | undefined }): Pool {
  const { threads, script } = options;
  if (threads === 0 || script === undefined) return createInline();
  const running = new Set<Thread>();
  let closed = false;
  let count = 0;
  const start = (): Thread => {
    const thread = startThread(script, (dead) => running.delete(dead));
    running.add(thread);
    return thread;
  };
  /** An idle thread, else a new one, else the one with the least to do. */
  const choose = (): Thread => {
    const [first] = [...running].sort((one, other) => one.waiting.size - other.waiting.size);
    if (first !== undefined && (first.waiting.size === 0 || running.size >= threads)) return first;
    return start();
  };
  while (running.size < threads) start().worker.unref();
  return {
    threads,
    run: (task: PoolTask) =>
      new Promise((resolve) => {
        if (closed) return resolve({ kind: 'failed', problem: ended('the work was closed') });
        try {
          const { worker, waiting } = choose();
          const question: PoolQuestion = { id: (count += 1), task };
          worker.postMessage(question, handedOver(task));
          waiting.set(question.id, resolve);
          worker.ref();
        } catch (error) {
          resolve({ kind: 'failed', problem: ended(String(error)) });
        }
      }),
    close: async () => {
      closed = true;
      await Promise.all([...running].map(({ worker }) => worker.terminate()));
    },
  };
}
