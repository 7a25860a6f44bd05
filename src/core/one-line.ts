/**
 * Text from outside (file names, titles of advisories) made fit for one line of a report:
 * control characters, line separators and direction marks become spaces, and what is longer than `limit`
 * characters is cut with `…`.
 */
export function oneLine(text: string, limit = 200): string {
  const flat = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const points = Array.from(flat);
  return points.length <= limit ? flat : `${points.slice(0, limit - 1).join('')}…`;
}

/** The first `limit` items joined by commas, and how many more there are: `a, b and 3 more`. */
export function listed(items: readonly string[], limit = 5): string {
  const shown = items.slice(0, limit).join(', ');
  const rest = items.length - limit;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** `1 file`, `2 files`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
