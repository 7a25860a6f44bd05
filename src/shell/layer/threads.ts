import { usableCores } from '../tools.ts';
import { createPool } from './pool.ts';
import type { Pool, PoolAnswer, PoolTask } from './types.ts';

/** Below this, starting threads takes longer than what they would do. */
const WORTH_THREADS = 8 * 1024 ** 2;
/** More threads than these only wait for the disk, and each takes memory. */
const MOST_THREADS = 4;

/** Tasks that each thread has waiting before this one takes a task: it cannot hand out others meanwhile. */
const AHEAD = 2;

/** This thread works too: it would only wait otherwise, and a thread less takes 25 MB less. */
function joined(others: Pool): Pool {
  const own = createPool({ threads: 0, script: undefined });
  let waiting = 0;
  let busy = false;
  const runHere = async (task: PoolTask): Promise<PoolAnswer> => {
    busy = true;
    return own.run(task).finally(() => (busy = false));
  };
  const runThere = async (task: PoolTask): Promise<PoolAnswer> => {
    waiting += 1;
    return others.run(task).finally(() => (waiting -= 1));
  };
  let closed = false;
  return {
    threads: others.threads + 1,
    run: (task) => (!closed && !busy && waiting >= AHEAD * others.threads ? runHere(task) : runThere(task)),
    close() {
      closed = true;
      return others.close();
    },
  };
}

/**
 * Threads for so many bytes, this one among them.
 *
 * @param packer script of a thread (src/entry/packer.ts); undefined: everything is done in the thread that asks
 */
export function poolFor(packer: string | undefined, bytes: number): Pool {
  const threads = bytes < WORTH_THREADS ? 1 : Math.min(usableCores(), MOST_THREADS);
  if (threads === 1 || packer === undefined) return createPool({ threads: 0, script: undefined });
  return joined(createPool({ threads: threads - 1, script: packer }));
}
