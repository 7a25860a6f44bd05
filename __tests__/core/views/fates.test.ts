import { describe, expect, test } from '@jest/globals';
import { fates, savedMs, savedText } from '../../../src/core/views/fates.ts';
import type { Event } from '../../../src/model/event.ts';
import { began, check, ended, failed, gate, passed, phase, pipeline, running, Story } from '../story.ts';

const plan = pipeline([phase('a'), phase('b', { gates: [gate('g', [check('b/g/lint')])] }), phase('c')]);
const done = (name: string, because = 'agents passed'): Event[] => [
  { type: 'PhaseFinished', phase: name, conclusion: 'success', because },
  { type: 'CheckpointStarted', phase: name },
  { type: 'CheckpointSaved', phase: name },
];
const ran = (name: string, attempt = 1): Event[] => [
  { type: 'PhaseStarted', phase: name },
  began(`${name}/work`, attempt),
  ended(`${name}/work`, passed, attempt),
];
const told = (story: Story) => fates(story.state).map(({ phase: name, kind, because }) => [name, kind, because]);

describe('what became of each phase', () => {
  test('the first run: ran, and what could not begin is blocked', () => {
    const story = new Story(plan, running(), ...ran('a'), ...done('a'), ...ran('b'));
    expect(told(story)).toEqual([
      ['a', 'ran', 'agents passed'],
      ['b', 'ran', ''],
      ['c', 'blocked', 'b is not over'],
    ]);
  });

  test('an attempt that goes on after a restore: reused with the time saved, and what is tried again is retried', () => {
    const first = [running(), ...ran('a'), ...done('a'), { type: 'PhaseStarted', phase: 'b' } as const];
    const story = new Story(plan, ...first, began('b/work'), ended('b/work', failed));
    story.tell({ type: 'Restored', phase: 'a', by: 'octocat' });
    expect(told(story)[1]).toEqual(['b', 'blocked', 'not reached']);
    story.tell({ type: 'RunStarted', run: 2, fence: 2, attempt: 2 }, ...ran('b', 2));
    expect(told(story)).toEqual([
      ['a', 'reused', 'finished in attempt 1'],
      ['b', 'retried', 'work (attempt 2)'],
      ['c', 'blocked', 'b is not over'],
    ]);
    expect(fates(story.state)[0]?.savedMs).toBe(story.state.phases[0]?.activeMs);
    expect(savedMs(fates(story.state))).toBeGreaterThan(0);
  });

  test('a run on the same machine says so', () => {
    const story = new Story(plan, running(), ...ran('a'), ...done('a'), running(2));
    expect(told(story)[0]).toEqual(['a', 'reused', 'finished in an earlier run']);
  });

  test('a phase whose gate was skipped is skipped, and those after a pause wait for the decision', () => {
    const checked = [
      { type: 'GateStarted', phase: 'b', gate: 'g' },
      began('b/g/lint'),
      ended('b/g/lint', failed),
    ] as const;
    const judged = {
      type: 'GateFinished',
      phase: 'b',
      gate: 'g',
      verdict: 'rejected',
      because: 'lint failed',
    } as const;
    const pause = {
      phase: 'b',
      gate: 'g',
      reason: 'gate-rejected',
      details: [],
      options: ['retry', 'skip', 'cancel'],
    } as const;
    const story = new Story(plan, running(), ...ran('a'), ...done('a'), ...ran('b'), ...checked, judged);
    story.tell({ type: 'WorkflowPaused', pause: { ...pause, details: [], options: [...pause.options] } });
    expect(told(story)[2]).toEqual(['c', 'blocked', 'b waits for a decision']);
    story.tell(
      { type: 'Decided', decision: { kind: 'skip', gate: 'g', reason: 'known', by: 'octocat' } },
      ...done('b'),
    );
    expect(told(story)[1]).toEqual(['b', 'skipped', 'gate g by octocat: known']);
  });
});

test('what was not run again is counted, and timed where the time can be seen', () => {
  const reused = (savedMs: number) => ({ phase: 'x', kind: 'reused' as const, because: '', savedMs });
  expect(savedText([{ phase: 'x', kind: 'ran', because: '' }])).toBeUndefined();
  expect(savedText([reused(41_230)])).toBe('1 phase not run again: 41.2s saved');
  expect(savedText([reused(20), reused(30)])).toBe('2 phases not run again: 0.1s saved');
  expect(savedText([reused(20), reused(29)])).toBe('2 phases not run again');
});
