import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/core/decide.ts';
import type { Event, EventOf } from '../../src/model/event.ts';
import { began, check, ended, evidence, failed, gate, phase, pipeline, running, Story } from './story.ts';

const LINT = 'build/g/lint';
const TYPES = 'build/g/types';
const GATE = gate('g', [
  check(LINT, { fix: 'lint --fix' }),
  check(TYPES),
  check('build/g/tests', { fix: 'mend tests' }),
]);
const PLAN = pipeline([phase('build', { agents: [], gates: [GATE] })], {
  mode: 'adaptive',
  adaptive: { maxIterations: 2, protected: [] },
});
const started = (more: object = {}): Event => ({
  type: 'FixStarted',
  phase: 'build',
  gate: 'g',
  task: LINT,
  attempt: 1,
  title: 'x',
  ...more,
});
const finished = (more: Partial<EventOf<'FixFinished'>> = {}): Event => ({
  type: 'FixFinished',
  phase: 'build',
  gate: 'g',
  task: LINT,
  attempt: 1,
  outcome: { kind: 'passed' },
  durationMs: 1,
  ...more,
});
const change = (protectedFiles = 0) => ({
  files: protectedFiles > 0 ? [{ path: 't', kind: 'deleted' as const, protected: 'test/' }] : [],
  count: 1,
  protected: protectedFiles,
  digest: '',
  diff: '-t\n',
});
const judged = (attempt: number, ...outcomes: readonly string[]): Event[] =>
  [LINT, TYPES, 'build/g/tests'].flatMap((task, at) => {
    const said = outcomes[at] ?? 'pass';
    if (said === 'pass') return [began(task, attempt), ended(task, { kind: 'passed' }, attempt)];
    return [began(task, attempt), ended(task, failed, attempt, { evidence: evidence({ tail: said }) })];
  });
const BEGUN: Event[] = [
  running(),
  { type: 'PhaseStarted', phase: 'build' },
  { type: 'GateStarted', phase: 'build', gate: 'g' },
];
const FAILED: Event[] = [...BEGUN, ...judged(1, 'a', 'b')];
const again: Event = { type: 'GateStarted', phase: 'build', gate: 'g' };

const next = (story: Story): readonly Event[] => decide(story.state, story.now).map(({ event }) => event);
/** Tells what is decided until something has to happen. */
function settle(story: Story): Event | undefined {
  let last: Event | undefined;
  for (let turns = next(story); turns.length > 0 && turns[0]?.type !== 'AttemptStarted'; turns = next(story)) {
    story.tell(...turns);
    last = turns.at(-1);
  }
  return last;
}
const pauseOf = (event: Event | undefined) => (event?.type === 'WorkflowPaused' ? event.pause : undefined);

describe('what is mended', () => {
  test('every check that failed and has a fix, one after the other, before all of them are made again', () => {
    const story = new Story(PLAN, ...BEGUN, ...judged(1, 'a', 'b', 'c'));
    expect(next(story)).toMatchObject([{ type: 'FixStarted', task: LINT }]);
    story.tell(started(), finished({ change: change() }));
    expect(next(story)).toMatchObject([{ type: 'FixStarted', task: 'build/g/tests' }]);
    const other = { task: 'build/g/tests' };
    story.tell(started(other), finished(other));
    expect(next(story)).toEqual([again]);
    story.tell(again);
    expect(story.state.phases[0]?.gates[0]?.checks).toMatchObject({ done: 0, running: 0 });
  });

  test('a command that checks share runs once', () => {
    const shared = gate('g', [check(LINT), check(TYPES)]);
    const step = { kind: 'command', key: 'k', command: 'mend', title: 'mend' } as const;
    const story = new Story(
      { ...PLAN, phases: [phase('build', { agents: [], gates: [shared], fix: step })] },
      ...BEGUN,
    );
    story.tell(...judged(1, 'a', 'b').slice(0, 4), started(), finished({ change: change() }));
    expect(next(story)).toEqual([again]);
  });

  test.each([
    ['in parallel mode', { ...PLAN, mode: 'parallel' as const, adaptive: undefined }, failed],
    ['what could not tell', PLAN, { kind: 'errored', reason: 'internal', detail: 'x' } as const],
    ['what hung', { ...PLAN }, { kind: 'timedOut', detail: 'x' } as const],
  ])('nothing %s', (_what, { adaptive, ...plan }, outcome) => {
    const told = { ...plan, ...(adaptive === undefined ? {} : { adaptive }) };
    const alone = {
      ...told,
      phases: [
        phase('build', {
          agents: [],
          gates: [gate('g', [check(LINT, { fix: 'x', retry: { ...check(LINT).retry, attempts: 1 } })])],
        }),
      ],
    };
    const story = new Story(alone, ...BEGUN, began(LINT), ended(LINT, outcome));
    expect(next(story)).toMatchObject([{ type: 'GateFinished' }]);
  });

  test('not while another phase works', () => {
    const plan = { ...PLAN, phases: [...PLAN.phases, phase('other')] };
    const story = new Story(plan, ...FAILED, { type: 'PhaseStarted', phase: 'other' }, began('other/work'));
    expect(next(story)).toEqual([]);
    expect(story.refusal(started())).toContain('still under way');
  });
});

describe('what ends it', () => {
  test('the same failure after a fix', () => {
    const story = new Story(PLAN, ...FAILED, started(), finished({ change: change() }), again, ...judged(2, 'a', 'b'));
    expect(pauseOf(settle(story))?.details).toContain('lint was not mended: it fails in the same way after its fix');
  });

  test('the limit', () => {
    const fixed = (attempt: number): Event[] => [started({ attempt }), finished({ attempt, change: change() }), again];
    const story = new Story(PLAN, ...FAILED, ...fixed(1), ...judged(2, 'c', 'b'), ...fixed(2), ...judged(3, 'd', 'b'));
    expect(story.refusal(started({ attempt: 3 }))).toContain('was mended 2 times');
    expect(
      pauseOf(
        settle(new Story(PLAN, ...FAILED, ...fixed(1), ...judged(2, 'c', 'b'), ...fixed(2), ...judged(3, 'd', 'b'))),
      )?.details,
    ).toContain('lint was not mended: it fails after 2 fixes, the most that are tried');
  });

  test('a fix that changed nothing, but not one that was stopped', () => {
    const vain = new Story(PLAN, ...FAILED, started(), finished());
    expect(pauseOf(settle(vain))?.details).toContain('lint was not mended: its fix changed nothing');
    const stopped = finished({ outcome: { kind: 'cancelled', detail: 'x' } });
    const story = new Story(PLAN, ...FAILED, started(), stopped, running(2), again, ...judged(2, 'a'));
    expect(next(story)).toMatchObject([{ type: 'FixStarted', attempt: 2 }]);
  });
});

describe('what waits for a person', () => {
  test('protected files: the gate says what it said, and the pause has the diff', () => {
    const story = new Story(PLAN, ...FAILED, started(), finished({ change: change(1) }));
    expect(next(story)).toMatchObject([{ type: 'GateFinished', verdict: 'rejected' }]);
    expect(pauseOf(settle(story))).toMatchObject({
      reason: 'fix-protected',
      gate: 'g',
      diff: '-t\n',
      details: ['the fix of lint waits for a person', 'deleted t (protected: test/)'],
      options: ['retry', 'skip', 'cancel'],
    });
    story.tell({ type: 'Decided', decision: { kind: 'retry', by: 'me' } });
    expect(next(story)).toEqual([again]);
  });

  test.each([
    ['a fix that hung', { outcome: { kind: 'timedOut', detail: 'timed out' } as const, change: change() }],
    ['what it changed is not known', { untold: 'no list' }],
  ])('%s', (_what, more) => {
    const story = new Story(PLAN, ...FAILED, started(), finished(more));
    expect(pauseOf(settle(story))?.reason).toBe('fix-failed');
  });

  test('also when the run died before it was told, and then it is told first', () => {
    const story = new Story(PLAN, ...FAILED, started(), running(2));
    expect(next(story)).toMatchObject([{ type: 'FixStarted', attempt: 1, interrupted: true }]);
    story.tell(started({ interrupted: true }), finished({ change: change(1) }));
    expect(pauseOf(settle(story))?.reason).toBe('fix-protected');
  });
});

describe('what can not have happened is refused', () => {
  test.each<[string, readonly Event[], Event, string]>([
    ['a fix of what nobody knows', FAILED, started({ task: 'x' }), 'is no task of build'],
    ['a fix of what is under way', [...BEGUN, began(LINT)], started(), 'still under way'],
    ['a fix of what passed', [...BEGUN, ...judged(1)], started(), 'has not failed'],
    ['a fix under another number', FAILED, started({ attempt: 2 }), 'follows fix 0'],
    ['two at once', [...FAILED, started()], started(), 'still under way'],
    ['an end without a begin', FAILED, finished(), 'is not under way'],
    ['taking up what was not interrupted', FAILED, started({ interrupted: true }), 'was interrupted'],
    ['the end of what was interrupted', [...FAILED, started(), running(2)], finished(), 'is not under way'],
    [
      'a pass of what was mended and not judged again',
      [...FAILED, started(), finished({ change: change() })],
      { type: 'GateFinished', phase: 'build', gate: 'g', verdict: 'passed', because: '' },
      'not judged again',
    ],
  ])('%s', (_name, before, event, told) => {
    expect(new Story(PLAN, ...before).refusal(event)).toContain(told);
  });
});
