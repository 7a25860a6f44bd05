import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { KnownFindings } from '../../../src/core/findings/known.ts';
import { compareRuns, type Comparison } from '../../../src/core/views/compare.ts';
import { pageComparison } from '../../../src/core/views/html/compare.ts';
import type { Event } from '../../../src/model/event.ts';
import { finding, known, testCase } from '../findings/made.ts';
import { began, check, ended, failed, gate, passed, phase, pipeline, running, Story } from '../story.ts';

const LINT = 'a/g/lint';
const TESTS = 'a/g/tests';
const PLAN = pipeline([phase('a', { agents: [], gates: [gate('g', [check(LINT), check(TESTS)])] }), phase('b')]);

/** A run whose checks ended like this; undefined has not ended. */
function run(lint: typeof passed | undefined, tests: typeof passed | undefined, plan = PLAN) {
  const story = new Story(plan, running(), { type: 'PhaseStarted', phase: 'a' });
  story.tell({ type: 'GateStarted', phase: 'a', gate: 'g' });
  const done: readonly (readonly [string, typeof passed | undefined])[] = [
    [LINT, lint],
    [TESTS, tests],
  ];
  for (const [task, outcome] of done) if (outcome !== undefined) story.tell(began(task), ended(task, outcome));
  return story.state;
}

function compare(
  before: readonly KnownFindings[],
  after: readonly KnownFindings[],
  states = [run(failed, failed), run(failed, failed)] as const,
): Comparison {
  return compareRuns(
    { label: 'wf_before', state: states[0], findings: before },
    { label: 'wf_after', state: states[1], findings: after },
  );
}

const one = (fingerprint: string, more = {}) => finding({ fingerprint, message: fingerprint, ...more });
const messages = (all: Comparison['findings']['fresh']) => all.map(({ it }) => it.message);

describe('findings', () => {
  test('are new, gone or still there, by their fingerprints', () => {
    const { findings } = compare(
      [known(LINT, [one('stays', { line: 3 }), one('goes')])],
      [known(LINT, [one('note', { severity: 'notice' }), one('stays', { line: 90 }), one('comes')])],
    );
    expect([messages(findings.fresh), messages(findings.gone), findings.same]).toEqual([
      ['comes', 'note'],
      ['goes'],
      1,
    ]);
    expect(findings.fresh[0]?.task).toBe(LINT);
  });

  test('of another check are others', () => {
    const { findings } = compare([known(LINT, [one('x')])], [known(TESTS, [one('x')])]);
    expect([findings.fresh.length, findings.gone.length, findings.same]).toEqual([1, 1, 0]);
  });

  test('of a check that was not judged are not gone', () => {
    const { findings } = compare([known(LINT, [one('x')])], [], [run(failed, passed), run(undefined, passed)]);
    expect(findings.gone).toEqual([]);
    expect(findings.notes).toEqual([`The findings of ${LINT} are not compared: it was not judged in wf_after.`]);
  });

  test('of a check that only looked at what changed are neither new nor gone', () => {
    const scope = { base: 'abc', since: 'then', limit: { kind: 'files' as const, patterns: [], whole: [] } };
    const steps = check(LINT).steps.map((step) => ({ ...step, scope }));
    const checks = [check(LINT, { steps }), check(TESTS)];
    const limited = pipeline([phase('a', { agents: [], gates: [gate('g', checks)] }), phase('b')]);
    const states = [run(failed, failed), run(failed, failed, limited)] as const;
    const { findings } = compare([known(LINT, [one('x')])], [known(LINT, [one('y')])], states);
    expect([findings.fresh, findings.gone]).toEqual([[], []]);
    expect(findings.notes).toEqual([
      `The findings of ${LINT} are not compared: it only looked at what changed in wf_after.`,
    ]);
  });

  test('of which only a part is known are neither new nor gone', () => {
    const part = { omitted: { findings: 5, tests: 0 } };
    const before = compare([known(LINT, [one('x')], part)], [known(LINT, [one('y')])]).findings;
    expect([messages(before.fresh), messages(before.gone)]).toEqual([[], ['x']]);
    expect(before.notes).toEqual([
      `What is new in ${LINT} cannot be told: not all of its findings in wf_before are known.`,
    ]);
    const after = compare([known(LINT, [one('x')])], [known(LINT, [one('y')], part)]).findings;
    expect([messages(after.fresh), messages(after.gone)]).toEqual([['y'], []]);
  });

  test('are each counted once, whatever they are', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const sides = [left, right].map((names) => [
          known(
            LINT,
            names.map((name) => one(name)),
          ),
        ]);
        const there = compare(sides[0] ?? [], sides[1] ?? []).findings;
        const back = compare(sides[1] ?? [], sides[0] ?? []).findings;
        expect(there.fresh.length + there.same).toBe(right.length);
        expect(there.gone.length + there.same).toBe(left.length);
        expect(messages(there.fresh).toSorted()).toEqual(messages(back.gone).toSorted());
      }),
    );
  });
});

describe('tests', () => {
  test('fail now, no longer fail, did not run, have become flaky', () => {
    const bad = { outcome: 'failed' } as const;
    const before = [testCase('breaks'), testCase('mended', bad), testCase('left out', bad), testCase('skipped', bad)];
    const after = [
      testCase('breaks', bad),
      testCase('mended'),
      testCase('skipped', { outcome: 'skipped' }),
      testCase('new', bad),
      testCase('shaky', { flaky: true }),
    ];
    const { tests } = compare([known(TESTS, [], { tests: before })], [known(TESTS, [], { tests: after })]);
    const names = (all: typeof tests.failing) => all.map(({ it }) => it.name);
    expect([tests.failing, tests.fixed, tests.notRun, tests.flaky].map(names)).toEqual([
      ['breaks', 'new'],
      ['mended'],
      ['left out', 'skipped'],
      ['shaky'],
    ]);
  });

  test('with one name count as the worst of them', () => {
    const rows = [testCase('row'), testCase('row', { outcome: 'failed' }), testCase('row')];
    const { tests } = compare([known(TESTS, [], { tests: rows })], [known(TESTS, [], { tests: rows })]);
    expect(tests).toMatchObject({ failing: [], fixed: [] });
  });

  test('that may have been left out of a report are not called new', () => {
    const part = { tests: [], omitted: { findings: 0, tests: 3 } };
    const now = [testCase('x', { outcome: 'failed' })];
    const { tests } = compare([known(TESTS, [], part)], [known(TESTS, [], { tests: now })]);
    expect(tests.failing).toEqual([]);
    expect(tests.notes).toHaveLength(1);
  });
});

describe('phases and checks', () => {
  test('stand side by side; those that only one run has are in their place', () => {
    const other = pipeline([phase('a', { agents: [], gates: [gate('g', [check(LINT)])] }), phase('x'), phase('c')]);
    const { phases, tasks } = compare([], [], [run(failed, undefined, PLAN), run(passed, undefined, other)]);
    expect(phases.map((each) => [each.phase, each.before?.status, each.after?.status])).toEqual([
      ['a', 'running', 'running'],
      ['b', 'pending', undefined],
      ['x', undefined, 'pending'],
      ['c', undefined, 'pending'],
    ]);
    expect(phases[0]?.after?.durationMs).toBeGreaterThan(0);
    expect(tasks).toContainEqual({ task: LINT, before: 'failed', after: 'passed' });
    expect(tasks).toContainEqual({ task: 'b/work', before: 'not run', after: null });
  });

  test('work that was reused is no change', () => {
    const worked = new Story(PLAN, running(), { type: 'PhaseStarted', phase: 'a' }).state;
    const reused: Event = {
      type: 'PhaseReused',
      phase: 'a',
      from: 'wf_before',
      because: 'same',
      digest: 'd',
      savedMs: 1,
      files: { written: 0, bytes: 0, deleted: 0 },
    };
    expect(compare([], [], [worked, worked]).tasks).toEqual([]);
    const plan = pipeline([phase('a', { inputs: ['src/**'] })]);
    const begun: Event[] = [running(), { type: 'PhaseStarted', phase: 'a' }];
    const before = new Story(plan, ...begun, began('a/work'), ended('a/work')).state;
    const after = new Story(plan, ...begun, { type: 'ReuseLookupStarted', phase: 'a' }, reused);
    after.tell({ type: 'PhaseFinished', phase: 'a', conclusion: 'reused', because: 'same' });
    expect(compare([], [], [before, after.state]).tasks).toEqual([]);
  });
});

test('the page has the first of each list and how many there are', () => {
  const many = Array.from({ length: 300 }, (_each, at) => one(`f${at}`, { file: 'a\u202e.ts', line: 1, rule: 'r' }));
  const page = pageComparison(compare([], [known(LINT, many)]));
  expect(page?.lists).toMatchObject([{ title: 'New findings', tone: 'bad', count: 300 }]);
  expect(page?.lists[0]?.rows).toHaveLength(200);
  expect(page?.lists[0]?.rows[0]).toEqual({ place: 'a\\u{202e}.ts:1', text: 'f0 · r', task: LINT });
  expect(page?.phases[0]).toMatchObject({ phase: 'a', changeMs: 0, before: { tone: 'strong' } });
  expect(pageComparison(undefined)).toBeNull();
});
