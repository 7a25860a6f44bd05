import type { Clock } from '../ports.ts';

/** Milliseconds of the monotonic clock. `performance.now()` says the same and takes a millisecond to load. */
const monotonic = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1_000 + nanoseconds / 1_000_000;
};

/**
 * The real clock. Wall time is taken once and carried on by the monotonic clock, so that within one process
 * it never goes back, however the machine's clock is set.
 */
export function systemClock(): Clock {
  const start = Date.now() - monotonic();
  return {
    now: () => start + monotonic(),
    monotonic,
    after(ms, then, isIdle = false) {
      const timer = setTimeout(then, Math.min(ms, 2_147_483_647));
      if (isIdle) timer.unref();
      return () => clearTimeout(timer);
    },
    turn: () => new Promise((resolve) => void setImmediate(resolve)),
  };
}
