import { parseDuration } from '../../model/units.ts';

const DAY = 86_400_000;

/** Milliseconds of `7d`, `2w`, or a duration such as `12h`; undefined when the text is no age. */
export function parseAge(text: string): number | undefined {
  const days = /^(\d{1,5})([dw])$/.exec(text);
  if (days === null) return parseDuration(text);
  return Number(days[1]) * (days[2] === 'w' ? 7 : 1) * DAY;
}

/** An age as people read it: `3 days`, `5 hours`, `20 minutes`. */
export function ageText(ms: number): string {
  const [count, unit] =
    ms >= 2 * DAY ? [ms / DAY, 'day'] : ms >= 2 * 3_600_000 ? [ms / 3_600_000, 'hour'] : [ms / 60_000, 'minute'];
  const whole = Math.floor(count);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
