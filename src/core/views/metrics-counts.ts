import type { EventOf } from '../../model/event.ts';
import type { GateCounts } from './metrics-document.ts';

/** How many verdicts of each kind there were. */
export type Verdicts = Record<EventOf<'GateFinished'>['verdict'], number>;

/** The verdicts of gates with their rates. */
export function gateCounts(all: readonly Verdicts[]): GateCounts {
  const of = (verdict: keyof Verdicts): number => sum(all.map((each) => each[verdict]));
  const [passed, failed, inconclusive, vacuous] = [of('passed'), of('rejected'), of('inconclusive'), of('vacuous')];
  const total = passed + failed + inconclusive + vacuous;
  return { passed, failed, inconclusive, vacuous, passRate: share(passed, total), failRate: share(failed, total) };
}

/** All of them together. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A part of a whole with four decimals; null when there is no whole. */
export const share = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null;
