import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/core/decide.ts';
import { rerunOf } from '../../../src/core/rerun/eligible.ts';
import type { AttemptRequest } from '../../../src/model/effect.ts';
import type { Event } from '../../../src/model/event.ts';
import type { FindingsDigest } from '../../../src/model/finding.ts';
import type { Evidence, Outcome } from '../../../src/model/outcome.ts';
import { began, check, ended, evidence, failed, gate, passed, phase, pipeline, running, Story } from '../story.ts';

const TASK = 'a/g/tests';
const digest = (names: readonly string[], more: Partial<FindingsDigest> = {}): FindingsDigest => ({
  errors: names.length,
  warnings: 0,
  notices: 0,
  worst: [],
  tests: { passed: 7, failed: names.length, skipped: 0 },
  failed: names.map((name) => ({ name })),
  digest: 'sha256:1',
  tree: 'tree1',
  ...more,
});
const RETRY = { attempts: 1, on: ['transient'], initialMs: 100, factor: 2, maxMs: 1_000, jitter: false, tests: 2 };

/** A gate whose check of tests has run once. */
function story(
  outcome: Outcome,
  of: { findings?: FindingsDigest; evidence?: Evidence } = {},
  more: Parameters<typeof check>[1] = {},
): Story {
  const tests = check(TASK, { kind: 'tests', retry: RETRY, ...more });
  const coverage = { kind: 'coverage', key: 'c', title: 'c', report: 'coverage/lcov.info' } as const;
  const made = phase('a', {
    agents: [],
    gates: [gate('g', [tests, check('a/g/cover', { kind: 'coverage', steps: [coverage] })])],
  });
  return new Story(
    pipeline([made], { retryBudget: 0 }),
    running(),
    { type: 'PhaseStarted', phase: 'a' },
    { type: 'GateStarted', phase: 'a', gate: 'g' },
    began(TASK),
    began('a/g/cover'),
    ended('a/g/cover', passed),
    ended(TASK, outcome, 1, { evidence: evidence(), ...of }),
  );
}

const taskOf = ({ state }: Story) => {
  const place = state.tasks.get(TASK);
  const task = place?.group.tasks[place.index];
  if (task === undefined) throw new Error('no task');
  return task;
};
const decided = (of: Story): string[] => decide(of.state, of.now).map(({ event }) => event.type);

/** Lets the rerun that is decided begin; answers what it is asked for. */
function begin(of: Story): { request: AttemptRequest; scheduled: Event } {
  const [turn] = decide(of.state, of.now);
  if (turn?.event.type !== 'RetryScheduled') throw new Error(`decided ${turn?.event.type ?? 'nothing'}`);
  of.tell(turn.event, { type: 'RetryDue', task: TASK, attempt: turn.event.attempt });
  const started = decide(of.state, of.now)[0];
  if (started?.effect?.type !== 'StartAttempt') throw new Error('nothing starts');
  of.tell(started.event);
  return { request: started.effect.request, scheduled: turn.event };
}

describe('failed tests run again', () => {
  test('at once, beside the budget of retries, with all that is needed to run them alone', () => {
    const of = story(failed, { findings: digest(['one', 'two']) });
    const { request, scheduled } = begin(of);
    expect(scheduled).toMatchObject({
      delayMs: 0,
      tests: 2,
      because: '2 tests failed and nothing else did: rerun 1 of 2.',
    });
    expect(of.state.retriesUsed).toBe(0);
    expect(request.rerun).toEqual({
      tests: [{ name: 'one' }, { name: 'two' }],
      step: 0,
      exitCode: 1,
      kept: ['coverage/lcov.info'],
    });
    expect(request.earlier).toMatchObject({ attempt: 1, digest: 'sha256:1', tree: 'tree1', inRow: true });
  });

  test('and what passes then passes as flaky', () => {
    const of = story(failed, { findings: digest(['one']) });
    begin(of);
    of.tell(ended(TASK, passed, 2, { findings: digest([], { flaky: { count: 1, tests: [{ name: 'one' }] } }) }));
    expect(taskOf(of)).toMatchObject({ outcome: passed, flaky: true });
    expect(decided(of)).toEqual(['GateFinished']);
  });

  test('and what fails again keeps the first failure, with the tests that are left', () => {
    const first: Outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1, at first' };
    const of = story(first, { findings: digest(['one', 'two']), evidence: evidence({ tail: 'first words' }) });
    begin(of);
    of.tell(
      ended(TASK, { kind: 'timedOut', detail: 'hung' }, 2, {
        evidence: evidence({ tail: 'hangs' }),
        findings: digest(['two']),
      }),
    );
    expect(taskOf(of)).toMatchObject({
      outcome: first,
      evidence: { tail: 'first words' },
      findings: { failed: [{ name: 'two' }] },
    });
    expect(begin(of).request.rerun).toMatchObject({ tests: [{ name: 'two' }] });
    of.tell(ended(TASK, failed, 3, { findings: digest(['two']) }));
    expect(rerunOf(taskOf(of))).toEqual({ again: false, because: 'They ran again 2 times.' });
    expect(decided(of)).toEqual(['GateFinished']);
    expect(taskOf(of)).toMatchObject({ outcome: first, flaky: false });
  });

  test('the whole command does when the tests alone told nothing', () => {
    const of = story(failed, { findings: digest(['one']) });
    begin(of);
    of.tell(ended(TASK, { kind: 'errored', reason: 'unconfirmed', detail: 'nothing ran' }, 2));
    expect(begin(of).request.rerun).toMatchObject({ whole: 'nothing ran', tests: [{ name: 'one' }] });
  });

  test('the whole command does until it passes when it did and failed: that may be of more than the tests', () => {
    const of = story(failed, { findings: digest(['one']) });
    begin(of);
    const told = { scope: 'all', because: 'the whole command, since the sources have changed since' };
    const { failed: _, ...beside } = digest(['one'], { errors: 2, tree: 'tree2' });
    of.tell(ended(TASK, failed, 2, { evidence: evidence(), findings: beside, rerun: told }));
    expect(begin(of).request.rerun).toMatchObject({ whole: 'it failed again as a whole' });
  });

  test('and all that was left is done again after a crash', () => {
    const of = story(failed, { findings: digest(['one']) });
    begin(of);
    of.tell(running(2), { type: 'GateStarted', phase: 'a', gate: 'g' });
    const [turn] = decide(of.state, of.now);
    expect(turn?.effect).toMatchObject({
      type: 'StartAttempt',
      request: { attempt: 3, earlier: { attempt: 1, inRow: false } },
    });
    expect(turn?.event).not.toHaveProperty('rerun');
  });
});

describe('nothing runs again by itself', () => {
  const named = digest(['one']);
  const { failed: _failed, ...unnamed } = named;
  const { tests: _tests, ...told } = named;
  test.each([
    ['where nobody asked for it', failed, { findings: named }, { retry: { ...RETRY, tests: undefined } }, undefined],
    ['of lint', failed, { findings: named }, { kind: 'lint' as const }, undefined],
    [
      'after a crash of the command',
      { kind: 'failed' as const, reason: 'signal' as const, detail: '' },
      { findings: named },
      {},
      undefined,
    ],
    ['that timed out', { kind: 'timedOut' as const, detail: '' }, { findings: named }, {}, undefined],
    ['without names', failed, {}, {}, /^Neither output nor a report/],
    [
      'where something else is wrong',
      failed,
      { findings: unnamed },
      {},
      /^1 test failed, and they are too many, or something else/,
    ],
    [
      'below the threshold of coverage',
      failed,
      { findings: named, evidence: evidence({ matched: ['coverage-threshold'] }) },
      {},
      /coverage is below its threshold/,
    ],
    [
      'where tests did not run',
      failed,
      { findings: named, evidence: evidence({ matched: ['tests-not-run'] }) },
      {},
      /some tests did not run/,
    ],
    [
      'where files of tests did not run',
      failed,
      { findings: named, evidence: evidence({ tail: 'Test Suites: 1 failed, 1 of 3 total' }) },
      {},
      /^2 files of tests did not run/,
    ],
    [
      'where the runner counts others',
      failed,
      { findings: named, evidence: evidence({ tail: 'Tests:       2 failed, 2 total' }) },
      {},
      /counts 2 failed tests, and 1 are known/,
    ],
    ['where nobody counts', failed, { findings: told }, {}, /^Nothing says how many tests failed/],
  ])('%s', (_what, outcome, of, more, because) => {
    const one = story(outcome, of, more);
    const rerun = rerunOf(taskOf(one));
    if (because === undefined) expect(rerun).toBeUndefined();
    else expect(rerun).toMatchObject({ again: false, because: expect.stringMatching(because) });
    expect(decided(one)).toEqual(['GateFinished']);
  });
});

test('where other work may have changed the sources meanwhile and no digest tells, the whole command runs', () => {
  const of = story(failed, { findings: digest(['one']) });
  const { state } = of;
  Object.assign(state.pipeline, { mode: 'parallel' });
  expect(begin(of).request).toMatchObject({ earlier: { inRow: false }, rerun: { tests: [{ name: 'one' }] } });
  const { tree: _tree, ...without } = digest(['one']);
  const other = story(failed, { findings: without });
  Object.assign(other.state.pipeline, { mode: 'parallel' });
  expect(begin(other).request.rerun).toMatchObject({ whole: 'other work may have changed the sources meanwhile' });
});

test('a journal that runs tests again of which none failed is refused', () => {
  const of = story(failed);
  const scheduled: Event = { type: 'RetryScheduled', task: TASK, attempt: 2, delayMs: 0, at: 0, because: '', tests: 1 };
  expect(() => of.tell(scheduled)).toThrow('no failed tests');
});
