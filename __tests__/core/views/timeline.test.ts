import { expect, test } from '@jest/globals';
import { timeline, type Timeline } from '../../../src/core/views/timeline.ts';
import type { Entry, Event } from '../../../src/model/event.ts';
import { began, ended, failed, running } from '../story.ts';

const START = Date.parse('2024-02-19T10:00:00Z');
function fold(...timed: readonly (readonly [second: number, event: Event])[]): Timeline {
  return timeline(
    timed.map(([second, event], index): Entry => {
      const at = new Date(START + second * 1000).toISOString();
      return { v: 1, seq: index + 1, at, event, prev: '', hash: '' };
    }),
  );
}
const phase = (name: string): Event => ({ type: 'PhaseStarted', phase: name });
const phaseDone = (name: string): Event => ({ type: 'PhaseFinished', phase: name, conclusion: 'success', because: '' });
const paused: Event = {
  type: 'WorkflowPaused',
  pause: { phase: 'a', reason: 'agent-failed', details: [], options: ['retry'] },
};

test('agents, checks and phases where they were', () => {
  const found = fold(
    [0, running()],
    [1, phase('a')],
    [1, began('a/x')],
    [2, began('a/y')],
    [4, ended('a/x')],
    [5, ended('a/y', failed)],
    [6, phaseDone('a')],
  );
  expect(found).toEqual({
    totalMs: 6_000,
    bars: [
      { task: 'a/x', attempt: 1, from: 1_000, to: 4_000, ended: 'passed' },
      { task: 'a/y', attempt: 1, from: 2_000, to: 5_000, ended: 'failed' },
    ],
    phases: [{ phase: 'a', from: 1_000, to: 6_000 }],
    breaks: [],
  });
});

test('the time in a pause is cut out and marked', () => {
  const found = fold(
    [0, running()],
    [0, phase('a')],
    [0, began('a/x')],
    [2, ended('a/x', failed)],
    [2, paused],
    [3_600, running(2)],
    [3_602, { type: 'Decided', decision: { kind: 'retry', by: 'me' } }],
    [3_602, began('a/x', 2)],
    [3_605, ended('a/x', undefined, 2)],
  );
  expect(found.totalMs).toBe(7_000);
  expect(found.breaks).toEqual([{ at: 2_000, ms: 3_598_000 }]);
  expect(found.bars[1]).toMatchObject({ attempt: 2, from: 4_000, to: 7_000 });
  expect(found.phases).toEqual([
    { phase: 'a', from: 0, to: 2_000 },
    { phase: 'a', from: 4_000, to: 7_000 },
  ]);
});

test('what a killed run left ends where the next run begins, and is open', () => {
  const found = fold([0, running()], [0, phase('a')], [1, began('a/x')], [3, began('a/y')], [99, running(2)]);
  expect(found.bars).toEqual([
    { task: 'a/x', attempt: 1, from: 1_000, to: 3_000, ended: 'open' },
    { task: 'a/y', attempt: 1, from: 3_000, to: 3_000, ended: 'open' },
  ]);
  expect(found.breaks).toEqual([{ at: 3_000, ms: 96_000 }]);
});

test('what is under way goes on until now', () => {
  const at = (second: number): string => new Date(START + second * 1000).toISOString();
  const events = [running(), began('a/x')];
  const entries = events.map((event, seq): Entry => ({ v: 1, seq, at: at(seq), event, prev: '', hash: '' }));
  expect(timeline(entries, START + 9_000)).toMatchObject({ totalMs: 9_000, bars: [{ from: 1_000, to: 9_000 }] });
  expect(timeline(entries, START - 9_000)).toMatchObject({ totalMs: 1_000 });
});

test('a clock that goes back makes no bar end before it begins', () => {
  const { bars, totalMs } = fold([10, running()], [12, began('a/x')], [3, ended('a/x')], [4, phaseDone('a')]);
  expect(bars).toEqual([{ task: 'a/x', attempt: 1, from: 2_000, to: 3_000, ended: 'passed' }]);
  expect(totalMs).toBe(4_000);
});

test('an empty journal has an empty timeline', () => {
  expect(fold()).toEqual({ totalMs: 0, bars: [], phases: [], breaks: [] });
});
