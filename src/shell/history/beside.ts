import { mergeHistories } from '../../core/history/merge.ts';
import type { History } from '../../model/history.ts';
import type { Clock, HistoryStore } from '../../ports.ts';

/** Milliseconds after the beginning until which a run waits for histories that are on their way. */
const PATIENCE_MS = 2_000;

/**
 * Histories of this machine together with those that other runs stored elsewhere. What is elsewhere was asked for when
 * the work began, so it is there when it is needed; what is late is done without.
 *
 * @param fetching does not reject
 */
export function beside(
  local: HistoryStore,
  fetching: Promise<readonly History[]>,
  clock: Pick<Clock, 'monotonic' | 'after'>,
): HistoryStore {
  const until = clock.monotonic() + PATIENCE_MS;
  let arrived: readonly History[] | undefined;
  void fetching.then((found) => (arrived = found));
  const wait = async (): Promise<readonly History[]> => {
    let forget = (): void => {};
    // The thread that fetches does not keep the process alive; this does.
    const late = new Promise<readonly History[]>((resolve) => {
      forget = clock.after(Math.max(0, until - clock.monotonic()), () => resolve([]));
    });
    const found = await Promise.race([fetching, late]);
    forget();
    return found;
  };
  return {
    ...local,
    async read(workflow) {
      const here = await local.read(workflow);
      const there = arrived ?? (await wait());
      return { ...here, history: mergeHistories(here.history, ...there) };
    },
  };
}
