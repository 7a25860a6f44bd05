import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { forecastOf } from '../../../src/core/forecast.ts';
import type { Entry, Event } from '../../../src/model/event.ts';
import type { Pipeline } from '../../../src/model/pipeline.ts';
import { createPaint } from '../../../src/shell/console/paint.ts';
import { createLiveConsole } from '../../../src/shell/console/live.ts';
import { past, pastRun } from '../../core/past.ts';
import { began, ended, phase, pipeline, running, Story } from '../../core/story.ts';

test('a checkpoint that takes longer than half a second is shown with its bytes, until it is saved', () => {
  const written: string[] = [];
  const stream: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: true },
    columns: { value: 120 },
    rows: { value: 40 },
    write: { value: (chunk: string) => written.push(chunk) > 0 },
  });
  let now = 0;
  const live = createLiveConsole({ stream, paint: createPaint(false), verbose: false, now: () => now });
  const story = new Story(
    pipeline([phase('a'), phase('b')]),
    running(),
    { type: 'PhaseStarted', phase: 'a' },
    began('a/work'),
    ended('a/work'),
    { type: 'PhaseFinished', phase: 'a', conclusion: 'success', because: '' },
  );
  const drawn = (): string => {
    written.length = 0;
    live.flush?.(story.state);
    return written.join('');
  };
  const told = (event: Event): void => {
    story.tell(event);
    const entry: Entry = { v: 1, seq: 1, at: '', event, prev: '', hash: '' };
    live.observe?.(entry, story.state);
  };
  told({ type: 'CheckpointStarted', phase: 'a' });
  live.capturing?.('a', 10_000_000, 120_000_000);
  now = 400;
  expect(drawn()).not.toContain('Checkpoint');
  now = 500;
  live.capturing?.('a', 45_000_000, 120_000_000);
  expect(drawn()).toContain('Checkpoint: a  45 MB of 120 MB, 90 MB/s');
  written.length = 0;
  told({ type: 'CheckpointSaved', phase: 'a', notes: ['x.log changed while it was read'] });
  expect(written.join('')).toContain('warning: x.log changed while it was read');
  now = 5_000;
  expect(drawn()).not.toContain('Checkpoint');
  live.close();
});

test('why a phase was or was not done again stays on the screen', () => {
  const written: string[] = [];
  const stream: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: true },
    columns: { value: 120 },
    rows: { value: 40 },
    write: { value: (chunk: string) => written.push(chunk) > 0 },
  });
  const live = createLiveConsole({ stream, paint: createPaint(false), verbose: false, now: () => 0 });
  const plan = pipeline([phase('a', { inputs: ['x'] }), phase('b', { inputs: ['x'] })]);
  const story = new Story(plan, running());
  const files = { written: 0, bytes: 0, deleted: 0 };
  const events: Event[] = [
    { type: 'PhaseStarted', phase: 'a' },
    { type: 'ReuseLookupStarted', phase: 'a' },
    { type: 'PhaseReused', phase: 'a', from: 'wf_other1', because: 'the same', digest: 'd', savedMs: 1, files },
    { type: 'PhaseFinished', phase: 'a', conclusion: 'reused', because: 'the same' },
    { type: 'CheckpointStarted', phase: 'a' },
    { type: 'CheckpointSaved', phase: 'a' },
    { type: 'PhaseStarted', phase: 'b' },
    { type: 'ReuseLookupStarted', phase: 'b' },
    { type: 'ReuseMissed', phase: 'b', because: 'changed: x', digest: 'd', notes: ['nothing matches'] },
    began('b/work'),
    ended('b/work'),
    { type: 'ReuseStoreStarted', phase: 'b' },
    { type: 'ReuseNotStored', phase: 'b', because: 'it is full' },
  ];
  for (const event of events) {
    story.tell(event);
    live.observe?.({ v: 1, seq: 1, at: '', event, prev: '', hash: '' }, story.state);
  }
  live.close();
  const text = written.join('');
  for (const line of [
    '↺ a: the same',
    '↺ a  ',
    'b is not reused: changed: x',
    'warning: nothing matches',
    'warning: What b left is not kept for reuse: it is full',
  ])
    expect(text).toContain(line);
});

test('of very many phases those under way and those that wait for a person are shown, and the rest is counted', () => {
  const written: string[] = [];
  const stream: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: true },
    columns: { value: 120 },
    rows: { value: 15 },
    write: { value: (chunk: string) => written.push(chunk) > 0 },
  });
  const live = createLiveConsole({ stream, paint: createPaint(false), verbose: false, now: () => 0 });
  const plan = pipeline(
    Array.from({ length: 100 }, (_, index) => phase(`p${index}`)),
    { mode: 'parallel' },
  );
  const story = new Story(plan, running());
  const halt = { phase: 'p1', reason: 'agent-failed', details: ['work failed'], options: ['retry'] } as const;
  const events: Event[] = [
    { type: 'PhaseStarted', phase: 'p50' },
    began('p50/work'),
    { type: 'PhaseStarted', phase: 'p1' },
    { type: 'PhaseHalted', pause: { ...halt, details: [...halt.details], options: [...halt.options] } },
  ];
  for (const event of events) {
    story.tell(event);
    live.observe?.({ v: 1, seq: 1, at: '', event, prev: '', hash: '' }, story.state);
  }
  expect(written.join('')).toContain('p1 halted: work failed');
  written.length = 0;
  live.flush?.(story.state);
  const drawn = written.join('');
  expect(drawn).toMatch(/p50[^]*▸ work[^]*‖ p1[^]*· p0[^]*and 91 more/);
  expect(drawn.split('\n').length).toBeLessThan(15);
  live.close();
});

describe('the bar', () => {
  const plan = pipeline([phase('a'), phase('b')]);
  const history = past(pastRun(plan, { 'a/work': 10_000, 'b/work': 30_000 }));
  const screen = (columns: number) => {
    const written: string[] = [];
    const stream: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
      isTTY: { value: true },
      columns: { value: columns, writable: true },
      rows: { value: 40 },
      write: { value: (chunk: string) => written.push(chunk) > 0 },
    });
    return { stream, written };
  };
  const entry = (event: Event): Entry => ({ v: 1, seq: 1, at: '', event, prev: '', hash: '' });

  test('is the last line, goes on with the clock, and what is expected is said once', () => {
    const { stream, written } = screen(80);
    let now = 0;
    const foresee = (of: Pipeline) => forecastOf(of, history);
    const paint = createPaint(false);
    const live = createLiveConsole({ stream, paint, verbose: false, now: () => now, expect: foresee });
    const story = new Story(plan);
    for (const event of [running(), { type: 'PhaseStarted', phase: 'a' } as const, began('a/work')]) {
      story.tell(event);
      live.observe?.(entry(event), story.state);
    }
    expect(written.join('')).not.toContain('Expected');
    live.flush?.(story.state);
    expect(written.join('')).toContain('Expected: about 40s, by one earlier run');
    expect(written.join('')).toContain('0 % · 0 of 2 phases · about 40s left');
    written.length = 0;
    now = 4_000;
    live.flush?.(story.state);
    expect(written.join('')).not.toContain('Expected');
    expect(written.join('')).toContain(
      '━━━━──────────────────────────────────── 10 % · 0 of 2 phases · about 35s left',
    );
    live.close();
  });

  test('counts phases where nothing is known, and is not there for one phase', () => {
    for (const [phases, text] of [[plan.phases, '0 of 2 phases'] as const, [[phase('a')], '']] as const) {
      const { stream, written } = screen(80);
      const live = createLiveConsole({ stream, paint: createPaint(false), verbose: false, now: () => 0 });
      live.flush?.(new Story(pipeline(phases), running()).state);
      live.observe?.(entry(running()), new Story(pipeline(phases), running()).state);
      live.flush?.(new Story(pipeline(phases), running()).state);
      expect(written.join('').includes('of 2 phases')).toBe(text !== '');
      live.close();
    }
  });

  test('a terminal that becomes narrower is cleared of the rows that the old lines take there', () => {
    const { stream, written } = screen(80);
    const name = 'a-phase-with-a-name-that-takes-fifty-five-columns-of-it';
    const { state } = new Story(pipeline([phase(name), phase('b')]), running());
    const live = createLiveConsole({ stream, paint: createPaint(false), verbose: false, now: () => 0 });
    live.observe?.(entry(running()), state);
    live.flush?.(state);
    written.length = 0;
    Object.assign(stream, { columns: 30 });
    stream.emit('resize');
    // The name takes two rows of thirty columns, and so does the bar.
    expect(written[0]).toBe('\u001b[2K\u001b[1A'.repeat(2));
    for (const line of written.join('').split('\n'))
      expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(30);
    live.close();
    expect(stream.listenerCount('resize')).toBe(0);
  });
});
