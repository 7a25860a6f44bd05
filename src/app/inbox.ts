import type { Event } from '../model/event.ts';

/** Where everything that happens outside of the loop arrives: many writers, one reader. */
export interface Inbox {
  post(event: Event): void;
  /** Everything that has arrived since the last call; waits for the first when there is nothing yet. */
  take(): Promise<readonly Event[]>;
}

/** An empty inbox. */
export function createInbox(): Inbox {
  let arrived: Event[] = [];
  let wake: (() => void) | undefined;
  return {
    post(event) {
      arrived.push(event);
      wake?.();
      wake = undefined;
    },
    async take() {
      if (arrived.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const taken = arrived;
      arrived = [];
      return taken;
    },
  };
}
