import type { Clock } from '../ports.ts';

/**
 * The real clock. Wall time is taken once and carried on by the monotonic clock, so that within one process
 * it never goes back, however the machine's clock is set.
 */
export function systemClock(): Clock {
  const start = Date.now() - performance.now();
  return {
    now: () => start + performance.now(),
    monotonic: () => performance.now(),
    after(ms, then) {
      const timer = setTimeout(then, Math.min(ms, 2_147_483_647));
      return () => clearTimeout(timer);
    },
  };
}
