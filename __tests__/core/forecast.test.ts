import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forecastOf } from '../../src/core/forecast.ts';
import { measured } from '../../src/core/history/measured.ts';
import { past, pastRun } from './past.ts';
import { agent, check, gate, phase, pipeline } from './story.ts';

const needs = (name: string, ...others: readonly string[]) => phase(name, { needs: [...others] });

describe('what tasks took', () => {
  const plan = pipeline([phase('a'), phase('b')]);

  test('is the middle of the runs in which they ran the same command on the same leg, an attempt each', () => {
    const other = pipeline([phase('a', { agents: [{ ...agent('a/work'), steps: agent('a/else').steps }] })]);
    const history = past(
      pastRun(plan, { 'a/work': 10 }),
      pastRun(plan, { 'a/work': 90 }, {}, { retries: 2 }),
      pastRun(plan, { 'a/work': 20 }),
      pastRun(other, { 'a/work': 5_000 }),
      pastRun(plan, { 'a/work': 7_000 }, { leg: 'windows' }),
      pastRun(plan, { 'a/work': 8_000 }, {}, { outcome: 'failed' }),
    );
    expect(measured(history, plan.phases, undefined)).toEqual({
      tasks: new Map([['a/work', { ms: 20, runs: 3 }]]),
      runs: 3,
    });
    expect(measured(history, plan.phases, 'windows').tasks.get('a/work')).toEqual({ ms: 7_000, runs: 1 });
  });

  test('is not known of a record that does not say what it ran', () => {
    const { work: _, ...old } = pastRun(plan, { 'a/work': 10 }).tasks[0] ?? { work: '' };
    const record = pastRun(plan, {});
    const tasks = [{ id: '', outcome: '', durationMs: 0, retries: 0, flaky: false, ...old }];
    expect(measured(past({ ...record, tasks }), plan.phases, undefined).runs).toBe(0);
  });
});

describe('a forecast', () => {
  test('of sequential phases is their sum, each with its gate', () => {
    const checks = [check('a/g/x'), check('a/g/y'), check('a/g/w', { readOnly: false })];
    const plan = pipeline([phase('a', { gates: [gate('g', checks)], outputs: ['x'], inputs: ['y'] }), phase('b')]);
    const took = { 'a/work': 1_000, 'a/g/x': 200, 'a/g/y': 300, 'a/g/w': 400, 'b/work': 5_000 };
    const found = forecastOf(plan, past(pastRun(plan, took), pastRun(plan, took)));
    expect(found).toMatchObject({ totalMs: 6_700, runs: 2, guessed: 0, workMs: 6_900 });
    expect(found?.phases).toEqual(
      new Map([
        ['a', { ms: 1_700, runs: 2 }],
        ['b', { ms: 5_000, runs: 2 }],
      ]),
    );
  });

  test('of parallel phases is what the engine makes of them with the slots that there are', () => {
    const phases = [needs('a'), needs('b'), needs('c', 'a'), needs('d')];
    const took = { 'a/work': 10, 'b/work': 40, 'c/work': 30, 'd/work': 20 };
    const total = (maxParallel: number) => {
      const plan = pipeline(phases, { mode: 'parallel', maxParallel });
      return forecastOf(plan, past(pastRun(plan, took)))?.totalMs;
    };
    expect([total(1), total(2), total(3)]).toEqual([100, 60, 40]);
  });

  test('is not made when less than half of the tasks are known; those that are not are like the others', () => {
    const plan = pipeline([phase('a'), phase('b'), phase('c')]);
    expect(forecastOf(plan, past())).toBeUndefined();
    expect(forecastOf(plan, past(pastRun(plan, { 'a/work': 10 })))).toBeUndefined();
    const found = forecastOf(plan, past(pastRun(plan, { 'a/work': 10, 'b/work': 30 })));
    expect(found).toMatchObject({ totalMs: 50, guessed: 1, runs: 1 });
    expect(found?.phases.has('c')).toBe(false);
  });

  test('of more tasks than are played is what no schedule is shorter than', () => {
    const phases = Array.from({ length: 1_100 }, (_, at) => needs(`p${at}`, ...(at === 0 ? [] : ['p0'])));
    const took = Object.fromEntries(phases.map(({ name }) => [`${name}/work`, 10]));
    const plan = pipeline(phases, { mode: 'parallel', maxParallel: 11 });
    expect(forecastOf(plan, past(pastRun(plan, took)))?.totalMs).toBe(1_000);
    const one = pipeline(phases, { mode: 'sequential' });
    expect(forecastOf(one, past(pastRun(one, took)))?.totalMs).toBe(11_000);
  });

  test('is never shorter than the work shared out, nor longer than all of it, and its curve only rises', () => {
    const graph = fc.array(fc.record({ ms: fc.nat(5_000), needs: fc.array(fc.nat(20), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 5 }), (nodes, maxParallel) => {
        const phases = nodes.map((node, at) => needs(`p${at}`, ...node.needs.map((to) => `p${to}`).slice(0, at)));
        const sound = phases.map((each, at) => ({
          ...each,
          needs: each.needs.filter((name) => Number(name.slice(1)) < at),
        }));
        const plan = pipeline(sound, { mode: 'parallel', maxParallel });
        const took = Object.fromEntries(nodes.map(({ ms }, at) => [`p${at}/work`, ms]));
        const found = forecastOf(plan, past(pastRun(plan, took)));
        const work = nodes.reduce((sum, { ms }) => sum + ms, 0);
        if (found === undefined) throw new Error('there is a forecast');
        expect(found.totalMs).toBeGreaterThanOrEqual(Math.floor(work / maxParallel));
        expect(found.totalMs).toBeLessThanOrEqual(work);
        expect(found.curve.at(-1)).toEqual({ workMs: work, atMs: found.totalMs });
        found.curve.forEach((point, at) => {
          const before = found.curve[at - 1] ?? point;
          expect(point.workMs).toBeGreaterThanOrEqual(before.workMs);
          expect(point.atMs).toBeGreaterThanOrEqual(before.atMs);
        });
      }),
      { numRuns: 60 },
    );
  });
});
