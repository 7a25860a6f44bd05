import type { EventOf } from '../../model/event.ts';
import type { GateCounts } from './metrics-document.ts';

/** How often gates said what. */
export type Verdicts = Record<EventOf<'GateFinished'>['verdict'], number>;

/** What is known of a phase; milliseconds of work. */
export interface PhaseTally {
  durationMs: number;
  busyMs: number;
  /** Reading of the stopwatch when it began; undefined while it is not under way. */
  since: number | undefined;
  succeeded: boolean;
  /** Sequence numbers of the entries that told of its end and of the begin of its checkpoint. */
  completedAt: number;
  capturedAt: number;
  /** What it took before the round that it is done in. */
  beforeMs: number;
}

/** The counts of some gates together. */
export function gateCounts(all: readonly Verdicts[]): GateCounts {
  const of = (verdict: keyof Verdicts): number => sum(all.map((each) => each[verdict]));
  const [passed, failed, inconclusive, vacuous] = [of('passed'), of('rejected'), of('inconclusive'), of('vacuous')];
  const total = passed + failed + inconclusive + vacuous;
  return { passed, failed, inconclusive, vacuous, passRate: share(passed, total), failRate: share(failed, total) };
}

/** The sum of numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A part of a whole with four decimals; null when there is no whole. */
export const share = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null;

/** What need not be done again because the phase is over. */
export const savedMs = ({ succeeded, durationMs }: PhaseTally): number => (succeeded ? durationMs : 0);
