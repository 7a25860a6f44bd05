/** Nanoseconds that a time may be off after it was set: Node 20 cuts off at microseconds of a rounded double. */
const PRECISION = 2_000n;

/** Whether a time is the recorded one, or what became of that when it was set. */
export const sameTime = (a: bigint, b: bigint): boolean => {
  const difference = a - b;
  return difference < PRECISION && difference > -PRECISION;
};

/** A time as `fs.utimes` takes it. */
export const secondsOf = (ns: bigint): number | string => Number(ns / 1000n) / 1e6;
