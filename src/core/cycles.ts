/**
 * Cycles in a graph of names, each from its first name in the given order and without the return to it.
 * At least one is found when there is any; those found share no name.
 * Time is linear and nothing recurses, so a chain may be as long as a file allows.
 */
export function findCycles(
  names: readonly string[],
  needs: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const next = leftOver(names, needs);
  const cycles: string[][] = [];
  const seen = new Map<string, string>();
  for (const start of names) {
    const trail: string[] = [];
    let name: string | undefined = start;
    while (name !== undefined && next.has(name) && !seen.has(name)) {
      seen.set(name, start);
      trail.push(name);
      name = next.get(name);
    }
    if (name !== undefined && seen.get(name) === start) {
      const at = trail.indexOf(name);
      if (at !== -1) cycles.push(trail.slice(at));
    }
  }
  return cycles;
}

/**
 * Takes away whatever is met, over and over. What stays is on a cycle or waits for one,
 * and maps to the first of its needs that stays as well: following these must come back to where it was.
 */
function leftOver(
  names: readonly string[],
  needs: (name: string) => readonly string[],
): ReadonlyMap<string, string | undefined> {
  const waiting = new Map<string, number>();
  const dependents = new Map<string, string[]>();
  for (const name of names) {
    const distinct = new Set(needs(name));
    waiting.set(name, distinct.size);
    for (const need of distinct) {
      const others = dependents.get(need);
      if (others === undefined) dependents.set(need, [name]);
      else others.push(name);
    }
  }
  const met = names.filter((name) => waiting.get(name) === 0);
  for (let name = met.pop(); name !== undefined; name = met.pop()) {
    waiting.delete(name);
    for (const dependent of dependents.get(name) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1;
      waiting.set(dependent, left);
      if (left === 0) met.push(dependent);
    }
  }
  const next = new Map<string, string | undefined>();
  for (const name of waiting.keys())
    next.set(
      name,
      needs(name).find((need) => waiting.has(need)),
    );
  return next;
}
