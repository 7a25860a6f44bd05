import type { Clock } from '../../ports.ts';
import { systemClock } from '../clock.ts';

/**
 * Time that may be spent on waiting for services that do not answer: time-outs, pauses before another try, transfers
 * that crawl. Work that goes on is no waiting.
 */
export interface Budget {
  readonly clock: Clock;
  /** Milliseconds that are left; 0 when it is used up. */
  left(): number;
  /** Takes off what was waited. */
  charge(ms: number): void;
  /**
   * Waits.
   *
   * @returns false, at once, when that is more than is left, or when the signal comes
   */
  wait(ms: number, signal?: AbortSignal): Promise<boolean>;
  /** A part of this budget: whoever has it cannot use up what is left to others. Both are charged. */
  part(share: number): Budget;
}

function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (whole: boolean) => (): void => {
      forget();
      signal?.removeEventListener('abort', stopped);
      resolve(whole);
    };
    const stopped = end(false);
    const forget = clock.after(ms, end(true));
    signal?.addEventListener('abort', stopped);
  });
}

function create(ms: number, clock: Clock, parent: Budget | undefined): Budget {
  let used = 0;
  const budget: Budget = {
    clock,
    left: () => Math.max(0, Math.min(ms - used, parent?.left() ?? Infinity)),
    charge: (waited) => {
      used += Math.max(0, waited);
      parent?.charge(waited);
    },
    wait: async (wanted, signal) => {
      if (wanted > budget.left() || signal?.aborted === true) return false;
      budget.charge(wanted);
      return pause(clock, wanted, signal);
    },
    part: (share) => create(ms * share, clock, budget),
  };
  return budget;
}

/**
 * Makes a budget for waiting.
 *
 * @param ms in all
 */
export const createBudget = (ms: number, clock: Clock = systemClock()): Budget => create(ms, clock, undefined);
