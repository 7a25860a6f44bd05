const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** What a duration looks like, for the JSON Schema. */
export const DURATION_PATTERN = /^\d{1,9}(\.\d{1,9})?(ms|s|m|h)$/;
/** What a size looks like, for the JSON Schema. */
export const SIZE_PATTERN = /^\d{1,9}(\.\d{1,9})?([KMGT]i?B|B)$/;

/** The longest duration: timers of the platform hold 2^31-1 ms, which is a little more than 24 days. */
export const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;

function measure(text: string, pattern: RegExp, units: Readonly<Record<string, number>>): number | undefined {
  if (!pattern.test(text)) return undefined;
  const digits = /^[\d.]+/.exec(text)?.[0] ?? '';
  const unit = units[text.slice(digits.length)];
  return unit === undefined ? undefined : Math.round(Number(digits) * unit);
}

/** Milliseconds of `500ms`, `2s`, `20m`, `1h` or `1.5h`, rounded; undefined when the text is no duration. */
export const parseDuration = (text: string): number | undefined => measure(text, DURATION_PATTERN, MILLISECONDS);

/** Bytes of `500MB` (powers of ten) or `2GiB` (powers of two), rounded; undefined when the text is no size. */
export const parseSize = (text: string): number | undefined => measure(text, SIZE_PATTERN, BYTES);
