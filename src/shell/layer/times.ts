const SECOND = 1_000_000_000n;

/** Nanoseconds that Node 22 and newer set: what a fraction of a second is as a double, cut off. */
const setByNanoseconds = (seconds: number): bigint =>
  BigInt(Math.trunc(seconds)) * SECOND + BigInt(Math.trunc((seconds - Math.trunc(seconds)) * 1e9));

/** Node 20 cuts off at microseconds, towards the second. */
function setByMicroseconds(seconds: number): bigint {
  const exact = setByNanoseconds(seconds);
  return exact - (exact % 1000n);
}

const isLate = (seconds: number, ns: bigint): boolean =>
  setByNanoseconds(seconds) > ns || setByMicroseconds(seconds) > ns;

const view = new DataView(new ArrayBuffer(8));

/** The next double that is lower. Never asked of zero, which is no later than anything it stands for. */
function lower(value: number): number {
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) - (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/**
 * A time as `fs.futimes` and its like take it: the latest one that is set no later than `ns`.
 * Node reads a negative number as "now", and a text with one as what it says: hence the type.
 *
 * @param ns nanoseconds since 1970
 */
export function secondsOf(ns: bigint): number | string {
  return ns >= 0n && ns < MOST ? secondsSince(Number(ns / SECOND), Number(ns % SECOND)) : secondsOfAny(ns);
}

/** Whole seconds and nanoseconds below this are exact as numbers. */
const MOST = 1_000_000_000_000n * SECOND;

/** As below for times since 1970, in numbers: what Node 20 sets is never later than what Node 22 does there. */
function secondsSince(whole: number, part: number): number {
  let seconds = whole + part / 1e9;
  for (;;) {
    const cut = Math.trunc(seconds);
    if (cut < whole || (cut === whole && Math.trunc((seconds - cut) * 1e9) <= part)) return seconds;
    seconds = lower(seconds);
  }
}

function secondsOfAny(ns: bigint): number | string {
  // Before 1970 whole microseconds, because cutting off goes the wrong way there.
  let seconds = ns >= 0n ? Number(ns / SECOND) + Number(ns % SECOND) / 1e9 : Number(-((999n - ns) / 1000n)) / 1e6;
  while (isLate(seconds, ns)) seconds = lower(seconds);
  return seconds < 0 ? `${seconds}` : seconds;
}
