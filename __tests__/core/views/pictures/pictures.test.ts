import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ganttChart } from '../../../../src/core/views/pictures/gantt.ts';
import { phaseGraph } from '../../../../src/core/views/pictures/graph.ts';
import { MOST_EDGES, mermaidName } from '../../../../src/core/views/pictures/mermaid.ts';
import { trendChart } from '../../../../src/core/views/pictures/trend.ts';
import { timeline } from '../../../../src/core/views/timeline.ts';
import type { Event } from '../../../../src/model/event.ts';
import { began, check, ended, failed, gate, phase, pipeline, running } from '../../story.ts';
import { plan, records, run, told } from './runs.ts';

const lines = (text: string | undefined, pattern: RegExp): readonly string[] =>
  (text ?? '').split('\n').filter((line) => pattern.test(line));
const bars = (text: string | undefined): readonly string[] => lines(text, / :.*\d{4}-/);

describe('names in a diagram', () => {
  test('of phases, agents and checks pass as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,27}$/), (name) => {
        expect(mermaidName(name)).toBe(name);
      }),
    );
  });

  test('whatever they are, have nothing that means something to Mermaid', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ']', '-->', '\n', '%%{init', ':::', ';', '#quot;', '<b>', '`', '|', '\u202e', 'end'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(mermaidName(pieces.join(''))).toMatch(/^[\p{L}\p{N} ._/…·-]{1,28}$/u);
      }),
    );
  });
});

describe('the chart of what ran when', () => {
  test('has a section for each phase and a bar for each attempt, with how it ended', () => {
    const of = plan(2);
    const { state, entries } = run(of, told(of, 2, 'paused'));
    const { text } = ganttChart(state, timeline(entries), false) ?? {};
    expect(lines(text, /^section /)).toEqual(['section phase-0', 'section phase-1']);
    expect(bars(text).map((bar) => bar.split(', 2001')[0])).toEqual([
      '✓ work 1.0s :done',
      '✓ pre-0/lint 1.0s :done',
      '✓ pre-0/types 1.0s :done',
      '✓ work 1.0s :done',
      '✗ pre-1/lint 1.0s :crit',
      '✗ pre-1/types 1.0s :crit',
    ]);
  });

  test('shows an attempt that failed before one that passed, and what only warns as no failure', () => {
    const soft = check('build/g/audit', { enforcement: 'advisory' });
    const of = pipeline([phase('build', { gates: [gate('g', [soft])] })]);
    const { state, entries } = run(of, [
      running(),
      { type: 'PhaseStarted', phase: 'build' },
      began('build/work'),
      ended('build/work', failed),
      { type: 'RetryScheduled', task: 'build/work', attempt: 2, delayMs: 0, at: 0, because: 'transient' },
      { type: 'RetryDue', task: 'build/work', attempt: 2 },
      began('build/work', 2),
      ended('build/work', { kind: 'passed' }, 2),
      { type: 'GateStarted', phase: 'build', gate: 'g' },
      began(soft.id),
      ended(soft.id, failed),
    ]);
    expect(bars(ganttChart(state, timeline(entries), false)?.text).map((bar) => bar.split(/\d{4}-/)[0])).toEqual([
      '✗ work 1.0s :crit, ',
      '✓ work again 2 1.0s :done, ',
      '⚠ g/audit 1.0s :',
    ]);
  });

  test('cuts the time of a pause out and marks it', () => {
    const of = plan(1);
    const again: Event[] = [
      { type: 'Decided', decision: { kind: 'retry', by: 'me' } },
      { type: 'GateStarted', phase: 'phase-0', gate: 'pre-0' },
      began('phase-0/pre-0/lint', 2),
      ended('phase-0/pre-0/lint', { kind: 'passed' }, 2),
    ];
    const before = told(of, 1, 'paused');
    const { state, entries } = run(of, [...before, ...again]);
    const late = entries.map((entry, at) =>
      at < before.length ? entry : { ...entry, at: new Date(Date.parse(entry.at) + 7_200_000).toISOString() },
    );
    const text = ganttChart(state, timeline(late), false)?.text ?? '';
    expect(text).toContain('‖ waited 2h 00m :milestone');
    expect(text).not.toMatch(/2001-01-01 0[1-9]:/);
  });

  test('shows what is under way as such, up to now', () => {
    const of = plan(1);
    const { state, entries } = run(of, [running(), { type: 'PhaseStarted', phase: 'phase-0' }, began('phase-0/work')]);
    const now = Date.parse(entries.at(-1)?.at ?? '') + 60_000;
    expect(bars(ganttChart(state, timeline(entries, now), true)?.text)).toEqual([
      expect.stringMatching(/^▸ work 1m 00s :active, 2001-01-01 00:00:0/),
    ]);
    expect(bars(ganttChart(state, timeline(entries), false)?.text)[0]).toMatch(/^■ work/);
  });

  test('of very many phases keeps what did not succeed and the longest, and says how many it leaves out', () => {
    const of = plan(400);
    const events = told(of, 300, 'completed');
    const { state, entries } = run(of, [
      ...events,
      { type: 'PhaseStarted', phase: 'phase-300' },
      began('phase-300/work'),
    ]);
    const { text = '', note } = ganttChart(state, timeline(entries), false) ?? {};
    expect(lines(text, /^section /)).toHaveLength(60);
    expect(text).toContain('section phase-300');
    // Every third phase has no gate and is shorter.
    expect(text).not.toContain('section phase-2\n');
    expect(note).toContain('241 shorter phases of 301 are left out of the picture.');
    expect(text.length).toBeLessThan(15_000);
  });

  test('is not there where nothing ran', () => {
    const { state, entries } = run(plan(1), [running()]);
    expect(ganttChart(state, timeline(entries), false)).toBeUndefined();
  });
});

describe('the graph of phases', () => {
  test('in sequential mode follows the order, in the other modes the needs', () => {
    const edges = (mode: 'sequential' | 'parallel'): readonly string[] =>
      lines(phaseGraph(run(plan(4, { mode }), [running()]).state)?.text, /-->/);
    expect(edges('sequential')).toEqual(['p0 --> p1', 'p1 --> p2', 'p2 --> p3']);
    expect(edges('parallel')).toEqual(['p0 --> p1', 'p0 --> p2', 'p1 --> p3']);
  });

  test('says of each phase what it came to, without colours too', () => {
    const of = plan(4);
    const { state } = run(of, told(of, 2, 'paused'));
    expect(lines(phaseGraph(state)?.text, /^p\d\[/)).toEqual([
      'p0["✓ phase-0<br/>9.0s"]:::passed',
      'p1["‖ phase-1<br/>9.0s<br/>pre-1 rejected"]:::failed',
      'p2["· phase-2"]:::pending',
      'p3["· phase-3"]:::pending',
    ]);
  });

  test('marks a phase that was reused, and one whose gate was skipped', () => {
    const of = plan(1, {}, () => 'build');
    const events = told(of, 1, 'paused');
    const { state } = run(of, [
      ...events,
      { type: 'Decided', decision: { kind: 'skip', gate: 'pre-0', reason: 'because', by: 'me' } },
      { type: 'PhaseFinished', phase: 'build', conclusion: 'success', because: 'skipped' },
    ]);
    expect(phaseGraph(state)?.text).toContain('["⚠ build<br/>10.0s<br/>pre-0 skipped"]:::warned');
    const done = plan(2);
    const again = run(done, [...told(done, 1), running(2), { type: 'PhaseStarted', phase: 'phase-1' }]);
    expect(phaseGraph(again.state)?.text).toContain('["↺ phase-0<br/>reused"]:::reused');
  });

  test('of very many phases goes around those that are left out, and stays within the limits', () => {
    // A line: what is left out joins what is not.
    const line = Array.from({ length: 200 }, (_each, at) =>
      phase(`p-${at}`, { needs: at === 0 ? [] : [`p-${at - 1}`] }),
    );
    const { state } = run(pipeline(line, { mode: 'parallel' }), [running()]);
    const { text = '', note } = phaseGraph(state) ?? {};
    expect(note).toBe('140 of 200 phases are left out of the picture.');
    expect(lines(text, /-->/)).toHaveLength(59);
    // Everything needs everything before it.
    const dense = Array.from({ length: 300 }, (_each, at) =>
      phase(`d-${at}`, { needs: Array.from({ length: at }, (_other, before) => `d-${before}`) }),
    );
    const full = phaseGraph(run(pipeline(dense, { mode: 'parallel' }), [running()]).state)?.text ?? '';
    expect(lines(full, /-->/).length).toBeLessThanOrEqual(MOST_EDGES);
    expect(full.length).toBeLessThan(20_000);
    const rows = phaseGraph(run(plan(500), [running()]).state)?.text ?? '';
    expect(rows).toContain('["… 440 more"]:::pending');
    expect(lines(rows, /-->/).length).toBeLessThanOrEqual(MOST_EDGES);
  });

  test('takes no longer with three thousand phases, whatever needs what', () => {
    const of = plan(3_000, { mode: 'parallel' });
    expect(phaseGraph(run(of, [running()]).state)?.note).toContain('2940 of 3000');
    const fan = pipeline(
      Array.from({ length: 3_000 }, (_each, at) => phase(`f-${at}`, { needs: at === 0 ? [] : ['f-0'], agents: [] })),
      { mode: 'parallel' },
    );
    expect(phaseGraph(run(fan, [running()]).state)?.note).toContain('2940 of 3000');
  });
});

describe('the chart of recent runs', () => {
  test('shows the newest twenty, and marks those that did not complete', () => {
    const text = trendChart(records(30))?.text ?? '';
    expect(lines(text, /^bar/)[0]?.split(',')).toHaveLength(20);
    expect(text).toMatch(/x-axis \["✗ -19", "-18", .*"now"\]/);
    expect(text).toContain('y-axis "minutes"');
    expect(trendChart(records(1))).toBeUndefined();
  });
});
