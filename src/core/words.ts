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
