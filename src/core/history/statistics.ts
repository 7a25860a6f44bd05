import type { History, HistoryRecord } from '../../model/history.ts';

/** What the recent runs of a workflow come to. Durations are whole milliseconds of work. */
export interface HistoryStatistics {
  /** Runs of the same job with the same phases that ended, this one included. */
  readonly runs: number;
  /** Completed of all that were not cancelled, from 0 to 1; null when there is none. */
  readonly passRate: number | null;
  /** Of runs that completed. */
  readonly duration: Percentiles | null;
  /** Runs of each phase that succeeded and really ran. */
  readonly phases: readonly (Percentiles & { readonly name: string; readonly runs: number })[];
  /** Agents and checks that passed only when they were tried again, most often first. */
  readonly flakyTasks: readonly FlakyRate[];
  /** Tests that a report calls flaky, most often first. */
  readonly flakyTests: readonly FlakyRate[];
  /** The tests that took longest, by the middle of what they took. */
  readonly slowestTests: readonly (Percentiles & { readonly name: string; readonly runs: number })[];
}

/** Nearest rank: each is a duration that was measured. */
export interface Percentiles {
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export interface FlakyRate {
  readonly name: string;
  /** Runs in which it was flaky, and those in which its phase was worked on; of a test, those with a report. */
  readonly flaky: number;
  readonly runs: number;
  /** `flaky` by `runs`. */
  readonly rate: number;
}

/** Items of a list that has no end by itself. */
const MOST_LISTED = 20;

/** The history as it was when a workflow ended; all of it when that is not in it. */
export function upTo({ records, schemaVersion }: History, id: string): History {
  const at = records.findLastIndex((record) => record.id === id);
  return { schemaVersion, records: at === -1 ? records : records.slice(0, at + 1) };
}

/** The numbers of the runs that can be compared with the newest one; undefined for an empty history. */
export function statisticsOf(history: History): HistoryStatistics | undefined {
  const records = comparable(history);
  if (records.length === 0) return undefined;
  const judged = records.filter(({ status }) => status !== 'cancelled');
  const completed = records.filter(({ status }) => status === 'completed');
  return {
    runs: records.length,
    passRate: judged.length === 0 ? null : rounded(completed.length / judged.length),
    duration: percentiles(completed.map(({ durationMs }) => durationMs)) ?? null,
    phases: phasesOf(records),
    flakyTasks: flakyTasks(records),
    flakyTests: flakyTests(records),
    slowestTests: slowestTests(records),
  };
}

/** The value at or below which so many percent of the values are; undefined without a value. */
export function percentile(values: readonly number[], percent: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

function percentiles(values: readonly number[]): Percentiles | undefined {
  const [p50Ms, p95Ms] = [percentile(values, 50), percentile(values, 95)];
  return p50Ms === undefined || p95Ms === undefined ? undefined : { p50Ms, p95Ms };
}

/** In the order of the newest run; phases that it does not have are of the past. */
function phasesOf(records: readonly HistoryRecord[]): HistoryStatistics['phases'] {
  const all = collected(
    records.flatMap(({ phases }) => phases.filter(({ conclusion }) => conclusion === 'success')),
    ({ name }) => name,
  );
  return (records.at(-1)?.phases ?? []).flatMap(({ name }) => timed(name, all.get(name) ?? []));
}

function timed(name: string, of: readonly { readonly durationMs: number }[]) {
  const found = percentiles(of.map(({ durationMs }) => durationMs));
  return found === undefined ? [] : [{ name, runs: of.length, ...found }];
}

/** Old records name only tasks of which there is something to tell, so the runs count in which the phase was worked on. */
function flakyTasks(records: readonly HistoryRecord[]): readonly FlakyRate[] {
  const flaky = collected(
    records.flatMap(({ tasks }) => tasks.filter((task) => task.flaky)),
    ({ id }) => id,
  );
  const worked = collected(
    records.flatMap(({ phases }) => phases.filter(({ conclusion }) => !['reused', 'skipped'].includes(conclusion))),
    ({ name }) => name,
  );
  return mostOften(
    [...flaky].map(([name, of]) => {
      const runs = worked.get(name.split('/')[0] ?? '')?.length ?? 0;
      return { name, flaky: of.length, runs: Math.max(runs, of.length) };
    }),
  );
}

/**
 * In how many runs a test ran is only known of slow ones, so the runs that had any report count.
 *
 * @param most tests that are told
 */
export function flakyTests(records: readonly HistoryRecord[], most = MOST_LISTED): readonly FlakyRate[] {
  const reported = records.flatMap(({ tests }) => (tests === undefined ? [] : [tests]));
  const times = collected(
    reported.flatMap(({ flaky }) => [...new Set(flaky)]),
    (name) => name,
  );
  return mostOften(
    [...times].map(([name, of]) => ({ name, flaky: of.length, runs: reported.length })),
    most,
  );
}

function slowestTests(records: readonly HistoryRecord[]): HistoryStatistics['slowestTests'] {
  const all = collected(
    records.flatMap(({ tests }) => tests?.slowest ?? []),
    ({ name }) => name,
  );
  return [...all]
    .flatMap(([name, of]) => timed(name, of))
    .sort((a, b) => b.p50Ms - a.p50Ms || b.p95Ms - a.p95Ms || byName(a, b))
    .slice(0, MOST_LISTED);
}

function mostOften(all: readonly Omit<FlakyRate, 'rate'>[], most = MOST_LISTED): readonly FlakyRate[] {
  return all
    .filter(({ flaky }) => flaky > 0)
    .map((each) => ({ ...each, rate: rounded(each.flaky / each.runs) }))
    .sort((a, b) => b.rate - a.rate || b.flaky - a.flaky || byName(a, b))
    .slice(0, most);
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

/** Four decimals. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Names come from users, so they are keys of a map only. */
function collected<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group === undefined) found.set(keyOf(item), [item]);
    else group.push(item);
  }
  return found;
}

/**
 * The runs that the newest one can be compared with: of the same job and with the same phases. A run of one phase or of
 * one gate says nothing of how long all take.
 */
export function comparable({ records }: History): readonly HistoryRecord[] {
  const newest = records.at(-1);
  if (newest === undefined) return [];
  const shape = shapeOf(newest);
  return records.filter((each) => shapeOf(each) === shape);
}

const shapeOf = ({ leg, phases }: HistoryRecord): string => JSON.stringify([leg, phases.map(({ name }) => name)]);
