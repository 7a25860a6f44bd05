import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forecastOf } from '../../../src/core/forecast.ts';
import type { Progress } from '../../../src/core/progress.ts';
import {
  cutLine,
  endText,
  expectedText,
  forecastLines,
  forecastText,
  leftText,
  progressLine,
  roughly,
} from '../../../src/core/views/forecast.ts';
import { planEstimates, planRows } from '../../../src/core/views/plan.ts';
import { plainText, span } from '../../../src/core/views/text.ts';
import { past, pastRun } from '../past.ts';
import { phase, pipeline, running, Story } from '../story.ts';

const plan = pipeline([phase('a'), phase('b'), phase('c')]);
const history = past(pastRun(plan, { 'a/work': 10_000, 'b/work': 70_000 }), pastRun(plan, { 'a/work': 10_000 }));
const forecast = forecastOf(plan, history);

test('a guess is as precise as a guess is', () => {
  const all = [0, 400, 6_600, 19_400, 22_600, 59_000, 72_000, 120_000, 754_000, 3_590_000, 3_900_000, 7_200_000];
  const shown = ['1s', '1s', '7s', '19s', '25s', '1m', '1m 10s', '2m', '13m', '1h', '1h 05m', '2h'];
  expect(all.map(roughly)).toEqual(shown);
});

test('what is expected says what it comes from, and what it does not know', () => {
  if (forecast === undefined) throw new Error('there is a forecast');
  expect(forecastText(forecast)).toBe('about 1m 30s, by the median of 2 earlier runs; 1 task never ran before');
  expect(forecastText({ ...forecast, runs: 1, guessed: 0 })).toBe('about 1m 30s, by one earlier run');
  expect(forecastLines(plan, forecast).map(plainText)).toEqual([
    'Expected: about 1m 30s, by the median of 2 earlier runs; 1 task never ran before',
    '  a ~10s · b ~1m 10s · c no earlier run',
  ]);
  expect(forecastLines(plan, undefined).map(plainText)).toEqual(['No earlier run tells how long it takes.']);
});

test('a plan has what each task, each phase and the whole is expected to take, as far as it is known', () => {
  expect(planRows(plan, forecast).map(({ estimateMs, estimateRuns }) => [estimateMs, estimateRuns])).toEqual([
    [10_000, 2],
    [70_000, 1],
    [undefined, undefined],
  ]);
  expect(planEstimates(plan, forecast)).toEqual({
    estimateMs: 90_000,
    runs: 2,
    guessed: 1,
    phases: [
      { name: 'a', estimateMs: 10_000, runs: 2 },
      { name: 'b', estimateMs: 70_000, runs: 1 },
      { name: 'c', estimateMs: null, runs: 0 },
    ],
  });
  expect(planEstimates(plan, undefined)).toMatchObject({ estimateMs: null, runs: 0 });
});

test('of a run that goes on it is told what is left', () => {
  const { state } = new Story(plan, running(), { type: 'StopRequested', signal: 'SIGTERM' });
  expect(expectedText(state, forecast)).toContain('Expected: about 1m 30s, by');
  expect(expectedText({ ...state, run: 2 }, forecast)).toContain('Expected: about 1m 30s more, by');
  expect(expectedText(state, undefined)).toBe('');
});

const progress = (share: number, leftMs: number, overMs = 0, done = 2, phases = 5): Progress => ({
  share,
  done,
  phases,
  time: { leftMs, overMs },
});

describe('what is left', () => {
  test('is never nothing for long: then it is told by how much it takes longer than usual', () => {
    expect(leftText(progress(0.4, 70_000))).toBe('about 1m 10s left');
    expect(leftText(progress(0.9, 600))).toBe('about 1s left');
    expect(leftText(progress(0.9, 300))).toBe('almost done');
    expect(leftText(progress(0.9, 0, 40_000))).toBe('longer than usual by 40s');
    expect(leftText({ share: 0.5, done: 1, phases: 2 })).toBe('');
  });

  test('is an end for what is read later', () => {
    const now = Date.UTC(2026, 0, 1, 14, 30, 10);
    expect(endText(progress(0.4, 70_000), now)).toBe('should end about 14:32 UTC');
    expect([endText(progress(0.9, 0, 40_000), now), endText({ share: 0, done: 0, phases: 1 }, now)]).toEqual(['', '']);
  });
});

describe('the line with the bar', () => {
  const shown = (width: number, of = progress(0.436, 70_000)): string => plainText(progressLine(of, width));

  test('has everything where there is room, and leaves out the phases before the time', () => {
    const bar = `${'━'.repeat(17)}${'─'.repeat(23)}`;
    expect(shown(100)).toBe(`${bar} 43 % · 2 of 5 phases · about 1m 10s left`);
    const texts = [50, 45, 34, 28, 12].map((width) => shown(width).replace(/^[━─]+ /, ''));
    expect(texts).toEqual([
      '43 % · 2 of 5 phases · about 1m 10s left',
      '43 % · 2/5 · about 1m 10s left',
      '43 % · about 1m 10s left',
      'about 1m 10s left',
      'about 1m 10s',
    ]);
    expect(shown(50)).toHaveLength(50);
  });

  test('tells neither a percentage nor a time where nothing is known', () => {
    expect(shown(60, { share: 0.5, done: 1, phases: 2 })).toBe(`${'━'.repeat(20)}${'─'.repeat(20)} 1 of 2 phases`);
  });

  test('fits into every width, and is not full before everything is over', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const ms = fc.nat(20_000_000);
    fc.assert(
      fc.property(share, ms, ms, fc.nat(200), fc.integer({ min: 1, max: 220 }), (part, left, late, done, width) => {
        const text = shown(width, progress(part, left, late, done, 200));
        expect(text.length).toBeLessThanOrEqual(width);
        if (done < 200) expect(text).not.toContain('100 %');
      }),
    );
  });
});

test('a line without room loses its end, not its tones', () => {
  const line = [span('ab', 'good'), span('cdef', 'bad')];
  expect(cutLine(line, 6)).toEqual(line);
  expect(cutLine(line, 4)).toEqual([span('ab', 'good'), span('c', 'bad'), span('…', 'dim')]);
  expect(plainText(cutLine([span('😀😀😀')], 2))).toBe('😀…');
});
