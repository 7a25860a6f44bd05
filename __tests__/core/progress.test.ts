import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forecastOf } from '../../src/core/forecast.ts';
import { onward, progressNow, progressOf, Stopwatch } from '../../src/core/progress.ts';
import type { Entry, Event } from '../../src/model/event.ts';
import { past, pastRun } from './past.ts';
import { agent, began, check, ended, failed, gate, phase, pipeline, running, START, Story } from './story.ts';

const plan = pipeline([phase('a'), phase('b')]);
const forecast = forecastOf(plan, past(pastRun(plan, { 'a/work': 10_000, 'b/work': 30_000 })));
const started: Event[] = [running(), { type: 'PhaseStarted', phase: 'a' }, began('a/work')];
const over: Event[] = [
  ended('a/work'),
  { type: 'PhaseFinished', phase: 'a', conclusion: 'success', because: '' },
  { type: 'CheckpointStarted', phase: 'a' },
  { type: 'CheckpointSaved', phase: 'a' },
];
const pace = (elapsedMs: number, runningMs: number) => ({ elapsedMs, runningMs: () => runningMs });

describe('how far a run is', () => {
  test('is the work that is done, by what it took earlier; what is under way counts for most of it at most', () => {
    const { state } = new Story(plan, ...started);
    expect(progressOf(state, forecast, pace(4_000, 4_000))).toEqual({
      share: 0.1,
      done: 0,
      phases: 2,
      time: { leftMs: 36_000, overMs: 0 },
    });
    expect(progressOf(state, forecast, pace(60_000, 60_000))).toMatchObject({
      share: 0.2375,
      time: { leftMs: 30_000, overMs: 50_000 },
    });
  });

  test('counts a phase that is completed, whatever it took', () => {
    const { state } = new Story(plan, ...started, ...over);
    expect(progressOf(state, forecast, pace(1_000, 0))).toMatchObject({
      share: 0.25,
      done: 1,
      time: { leftMs: 30_000 },
    });
  });

  test('does not count an agent that failed, and counts a check that did, and a gate that was skipped', () => {
    const one = pipeline([phase('a', { agents: [agent('a/work')], gates: [gate('g', [check('a/g/x')])] })]);
    const known = forecastOf(one, past(pastRun(one, { 'a/work': 10, 'a/g/x': 30 })));
    const story = new Story(one, ...started, ended('a/work', failed));
    expect(progressOf(story.state, known, pace(0, 0)).share).toBe(0);
    const good = new Story(one, ...started, ended('a/work'), { type: 'GateStarted', phase: 'a', gate: 'g' });
    expect(progressOf(good.state, known, pace(0, 0)).share).toBe(0.25);
    good.tell(began('a/g/x'), ended('a/g/x', failed));
    expect(progressOf(good.state, known, pace(0, 0)).share).toBe(1);
  });

  test('is told by the phases alone where nothing is known, without a time', () => {
    const { state } = new Story(plan, ...started, ...over);
    expect(progressOf(state, undefined, pace(1_000, 0))).toEqual({ share: 0.5, done: 1, phases: 2 });
  });

  test('never goes back, and stays between nothing and everything, whatever the clock does', () => {
    const step = fc.record({ elapsed: fc.integer({ min: -5_000, max: 500_000 }), isOver: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const story = new Story(plan, ...started);
        let isOver = false;
        let shown = progressOf(story.state, forecast, pace(0, 0));
        for (const { elapsed, isOver: ends } of steps) {
          if (ends && !isOver) story.tell(...over);
          isOver ||= ends;
          const next = onward(shown, progressOf(story.state, forecast, pace(elapsed, elapsed)));
          expect(next.share).toBeGreaterThanOrEqual(shown.share);
          expect(next.share).toBeLessThanOrEqual(1);
          expect(next.time?.leftMs).toBeGreaterThanOrEqual(0);
          shown = next;
        }
      }),
    );
  });
});

test('a journal tells since when each attempt is under way; another run begins anew', () => {
  const entry = (event: Event): Pick<Entry, 'event'> => ({ event });
  const watch = new Stopwatch();
  watch.observe(entry(began('a/work')), 1_000);
  expect(watch.runningMs('a/work', 4_000)).toBe(3_000);
  watch.observe(entry(ended('a/work')), 5_000);
  expect(watch.runningMs('a/work', 9_000)).toBe(0);
  watch.observe(entry(began('a/work')), 6_000);
  watch.observe(entry(running(2)), 7_000);
  expect(watch.runningMs('a/work', 9_000)).toBe(0);
});

test('what a person looks at later is told from the journal and the clock', () => {
  const story = new Story(plan, ...started);
  const at = new Date(START + 3_000).toISOString();
  const entries: Entry[] = [{ v: 1, seq: 4, at, event: began('a/work'), prev: '', hash: '' }];
  const found = progressNow(story.state, entries, forecast, START + 3_000 + 5_000);
  expect(found).toMatchObject({ share: 0.125, time: { leftMs: 35_000 } });
});
