import type { LimitOf } from '../../model/scope.ts';

const NUMBERS = /^(\d+)\.(\d+)\.(\d+)/;

/** Whether a version comes before another one. Anything that is no version does not. */
export function isBefore(version: string, other: string): boolean {
  const [own, than] = [NUMBERS.exec(version), NUMBERS.exec(other)];
  if (own === null || than === null) return false;
  for (let at = 1; at <= 3; at += 1) {
    const difference = Number(own[at]) - Number(than[at]);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/**
 * The limit without the option that the installed version of its tool refuses.
 *
 * @param installed version of the package; undefined where it is not known, which counts as the newest
 */
export function forInstalled(limit: LimitOf<'names'>, installed: string | undefined): LimitOf<'names'> {
  const { newer, before } = limit;
  if (newer === undefined || installed === undefined || !isBefore(installed, newer.version)) return limit;
  return { ...limit, before: before.replace(` ${newer.option}`, '') };
}
