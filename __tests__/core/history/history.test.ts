import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { baselineFingerprints, type BaselineQuestion } from '../../../src/core/history/baseline.ts';
import { historyText, mergeHistories } from '../../../src/core/history/merge.ts';
import { percentile, statisticsOf, upTo } from '../../../src/core/history/statistics.ts';
import { type History, type HistoryRecord, historySchema } from '../../../src/model/history.ts';
import { records } from '../views/pictures/runs.ts';

const of = (all: readonly HistoryRecord[]): History => ({ schemaVersion: 1, records: [...all] });
const print = (letter: string): string => letter.repeat(16);

/** A record of a check that found something, or is not known to. */
const found = (at: number, more: Partial<HistoryRecord>, fingerprints?: string): HistoryRecord => ({
  ...(records(1)[0] ?? raise()),
  id: `wf_${at}`,
  at,
  sha: `sha${at}`,
  tasks: [
    {
      id: 'a/g/lint',
      outcome: 'failed',
      durationMs: 1,
      retries: 0,
      flaky: false,
      ...(fingerprints === undefined ? {} : { fingerprints }),
    },
  ],
  ...more,
});

function raise(): never {
  throw new Error('no record');
}

describe('histories together', () => {
  const record = fc.record({
    id: fc.constantFrom('wf_a', 'wf_b', 'wf_c', 'wf_d'),
    attempt: fc.integer({ min: 1, max: 3 }),
    at: fc.integer({ min: 0, max: 9 }),
    ref: fc.constantFrom('refs/heads/main', 'refs/heads/a', undefined),
  });
  const history = fc
    .array(record)
    .map((all) =>
      mergeHistories(
        of(all.map(({ ref, ...more }) => ({ ...found(0, {}), ...more, ...(ref === undefined ? {} : { ref }) }))),
      ),
    );

  test('have each attempt of a workflow once, the newest telling, in order, whatever comes first', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const all = mergeHistories(a, b);
        const keys = all.records.map(({ id, attempt }) => `${id} ${attempt}`);
        expect(new Set(keys).size).toBe(keys.length);
        const times = all.records.map(({ at }) => at);
        expect(times).toEqual([...times].sort((x, y) => x - y));
        for (const { id, attempt, at } of [...a.records, ...b.records])
          expect(all.records.find((each) => each.id === id && each.attempt === attempt)?.at).toBeGreaterThanOrEqual(at);
        expect(mergeHistories(all, all)).toEqual(all);
        expect(mergeHistories(all, a)).toEqual(all);
      }),
    );
  });

  test('keep the newest fifty, and the last few of a quiet branch among them', () => {
    const main = records(10);
    const busy = records(90, (at) => ({ id: `wf_busy${at}`, at: 1e13 + at, ref: 'refs/pull/1/merge' }));
    const merged = mergeHistories(of(main), of(busy));
    expect(merged.records).toHaveLength(50);
    expect(merged.records.filter(({ ref }) => ref === 'refs/heads/main').map(({ id }) => id)).toEqual(
      main.slice(-3).map(({ id }) => id),
    );
    expect(merged.records.at(-1)?.id).toBe('wf_busy89');
  });

  test('keep fingerprints of the two newest commits of a branch, and of old records only what is worth telling', () => {
    const all = Array.from({ length: 9 }, (_each, at) => found(at, { sha: `sha${Math.floor(at / 2)}` }, print('a')));
    const usual = { id: 'a/work', outcome: 'passed', durationMs: 1, retries: 0, flaky: false };
    const merged = mergeHistories(of(all.map((each) => ({ ...each, tasks: [...each.tasks, usual] }))));
    expect(merged.records.map(({ tasks }) => tasks[0]?.fingerprints !== undefined)).toEqual([
      ...Array.from({ length: 7 }, () => false),
      true,
      true,
    ]);
    expect(merged.records.map(({ tasks }) => tasks.length)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });

  test('stay below four MiB, by leaving the oldest out', () => {
    const name = '漢'.repeat(300);
    const big = of(
      records(50, (at) => ({
        tasks: Array.from({ length: 500 }, (_each, task) => ({ ...usualTask(`${name.slice(4)}${task}`), retries: 1 })),
        at,
      })),
    );
    const text = historyText(mergeHistories(big));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect(historySchema().parse(JSON.parse(text)).records.at(-1)?.at).toBe(49);
  });
});

const usualTask = (id: string) => ({ id, outcome: 'passed', durationMs: 1, retries: 0, flaky: false });

describe('what was there before', () => {
  const question: BaselineQuestion = {
    task: 'a/g/lint',
    base: 'main',
    ref: 'refs/pull/7/merge',
    sha: 'now',
  };
  const ask = (all: readonly HistoryRecord[], more: Partial<BaselineQuestion> = {}) =>
    baselineFingerprints(of(all), { ...question, ...more });
  const pull = { ref: 'refs/pull/7/merge' };

  test('is what the newest run of the base branch found in which the check came to its end', () => {
    const all = [
      found(1, {}, print('a')),
      found(2, {}, print('b') + print('c')),
      found(3, {}),
      found(4, pull, print('d')),
    ];
    expect(ask(all)).toEqual(new Set([print('b'), print('c')]));
    expect(ask(all, { base: 'refs/heads/main' })).toEqual(new Set([print('b'), print('c')]));
  });

  test('is that of the same branch where the base branch has none', () => {
    const all = [found(1, {}), found(2, pull, print('d'))];
    expect(ask(all)).toEqual(new Set([print('d')]));
    expect(ask(all, { base: undefined })).toEqual(new Set([print('d')]));
  });

  test('is not known where no run tells: not that nothing was there', () => {
    expect(ask([])).toBeUndefined();
    expect(ask([found(1, {})])).toBeUndefined();
    expect(ask([found(1, {}, '')])).toEqual(new Set());
    expect(ask([found(1, { ref: 'refs/heads/other' }, print('a'))])).toBeUndefined();
    expect(ask([found(1, {}, print('a'))], { task: 'a/g/types' })).toBeUndefined();
  });

  test('is nothing of the same commit, nor of another leg', () => {
    const all = [found(1, {}, print('a')), found(2, { sha: 'now' }, print('b')), found(3, { leg: 'x' }, print('c'))];
    expect(ask(all)).toEqual(new Set([print('a')]));
    expect(ask(all, { leg: 'x' })).toEqual(new Set([print('c')]));
  });
});

describe('the numbers', () => {
  test('a percentile is one of the values, with so many percent at or below it', () => {
    expect(percentile([], 50)).toBeUndefined();
    expect(percentile([4, 1, 3, 2], 50)).toBe(2);
    expect(percentile([4, 1, 3, 2], 95)).toBe(4);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent) ?? -1;
        expect(values).toContain(found);
        expect(values.filter((each) => each <= found).length / values.length).toBeGreaterThanOrEqual(
          percent / 100 - 1e-9,
        );
        expect(values.filter((each) => each < found).length / values.length).toBeLessThan(percent / 100);
      }),
    );
  });

  test('count what ended, phases that ran and passed, and what is flaky', () => {
    const numbers = statisticsOf(
      of(
        records(10, (at) => ({
          status: at === 0 ? 'cancelled' : at < 4 ? 'failed' : 'completed',
          phases: [
            { name: 'build', durationMs: (at + 1) * 1_000, conclusion: at === 9 ? 'reused' : 'success' },
            { name: 'test', durationMs: 1, conclusion: at < 4 ? 'failure' : 'success' },
          ],
          tasks: [{ ...usualTask('build/unit'), flaky: at === 5 || at === 6 }],
          ...(at < 5 ? { tests: { flaky: at < 2 ? ['one'] : [], slowest: [{ name: 'two', durationMs: at }] } } : {}),
        })),
      ),
    );
    expect(numbers).toEqual({
      runs: 10,
      passRate: 0.6667,
      duration: { p50Ms: 100_000, p95Ms: 140_000 },
      phases: [
        { name: 'build', runs: 9, p50Ms: 5_000, p95Ms: 9_000 },
        { name: 'test', runs: 6, p50Ms: 1, p95Ms: 1 },
      ],
      flakyTasks: [{ name: 'build/unit', flaky: 2, runs: 9, rate: 0.2222 }],
      flakyTests: [{ name: 'one', flaky: 2, runs: 5, rate: 0.4 }],
      slowestTests: [{ name: 'two', runs: 5, p50Ms: 2, p95Ms: 4 }],
    });
    expect(statisticsOf(of([]))).toBeUndefined();
  });

  test('of an earlier workflow do not know what came later', () => {
    const all = of(records(5));
    expect(upTo(all, 'wf_000002').records.map(({ id }) => id)).toEqual(['wf_000000', 'wf_000001', 'wf_000002']);
    expect(upTo(all, 'wf_other')).toEqual(all);
  });
});
