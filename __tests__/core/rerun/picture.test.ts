import { describe, expect, test } from '@jest/globals';
import { confirmed, type Earlier, picture, type Told } from '../../../src/core/rerun/picture.ts';
import type { Finding, TestCase } from '../../../src/model/finding.ts';

const one = (name: string, outcome: TestCase['outcome'], more: Partial<TestCase> = {}): TestCase => ({
  name,
  outcome,
  ...more,
});
const about = (test: string | undefined, message = 'wrong'): Finding => ({
  severity: 'error',
  message,
  fingerprint: `${test ?? ''}${message}`.padEnd(16, '0'),
  ...(test === undefined ? {} : { test }),
});
const NONE = { findings: 0, tests: 0 };
const earlier = (tests: readonly TestCase[], more: Partial<Earlier> = {}): Earlier => ({
  tests,
  findings: [],
  omitted: NONE,
  failed: [],
  ...more,
});
const now = (tests: readonly TestCase[], more: Partial<Told> = {}): Told => ({
  tests,
  findings: [],
  omitted: NONE,
  passed: false,
  scope: undefined,
  ...more,
});

describe('two attempts on the same sources', () => {
  test('make a test flaky that failed in one and passed in the other, whichever came first', () => {
    const { tests } = picture(
      earlier([one('a', 'failed'), one('b', 'passed'), one('c', 'failed'), one('d', 'skipped')]),
      now([one('a', 'passed'), one('b', 'failed'), one('c', 'failed'), one('d', 'passed')]),
    );
    expect(tests).toEqual([
      one('a', 'passed', { flaky: true }),
      one('b', 'failed', { flaky: true }),
      one('c', 'failed'),
      one('d', 'passed'),
    ]);
  });

  test('tell tests of two files apart, and know one by its name alone where a file was not told', () => {
    const both = [one('a', 'passed', { file: 'x.js' }), one('a', 'failed', { file: 'y.js' })];
    const { tests } = picture(
      earlier([one('a', 'failed', { file: 'x.js' }), one('a', 'failed', { file: 'y.js' })]),
      now(both),
    );
    expect(tests.map(({ flaky }) => flaky)).toEqual([true, undefined]);
    const told = picture(earlier([], { failed: [{ name: 'g › a' }] }), now([one('g > a', 'passed', { file: 'x.js' })]));
    expect(told.tests).toEqual([one('g > a', 'passed', { file: 'x.js', flaky: true })]);
  });

  test('keep a test flaky that was so before', () => {
    const { tests } = picture(earlier([one('a', 'passed', { flaky: true })]), now([one('a', 'passed')]));
    expect(tests).toEqual([one('a', 'passed', { flaky: true })]);
  });

  test('of a runner that only names failures: a pass says that all of them passed', () => {
    const before = earlier([], { failed: [{ name: 'a' }] });
    expect(picture(before, now([], { passed: true })).tests).toEqual([one('a', 'passed', { flaky: true })]);
    expect(picture(before, now([])).tests).toEqual([]);
  });
});

describe('a rerun of some tests', () => {
  const before = earlier([one('a', 'failed'), one('b', 'failed'), one('c', 'passed', { durationMs: 4 })], {
    findings: [about('a'), about('b'), about(undefined, 'other')],
  });

  test('leaves every other test as it was, and the first words about those that fail again', () => {
    const again = now([one('a', 'passed'), one('b', 'failed'), one('c', 'skipped')], {
      scope: 'tests',
      findings: [about('b', 'wrong in another way')],
    });
    const { tests, findings } = picture(before, again);
    expect(tests).toEqual([
      one('a', 'passed', { flaky: true }),
      one('b', 'failed'),
      one('c', 'passed', { durationMs: 4 }),
    ]);
    expect(findings.map(({ test, message }) => [test, message]).sort()).toEqual(
      [
        ['b', 'wrong'],
        [undefined, 'other'],
      ].sort(),
    );
  });

  test('that told nothing changes nothing', () => {
    const { tests, findings } = picture(before, now([], { scope: 'tests', passed: true }));
    expect(tests).toEqual(before.tests);
    expect(findings).toHaveLength(3);
  });
});

describe('a report of a rerun', () => {
  const wanted = [{ name: 'g › a', file: 'x.js' }, { name: 'b' }];
  test.each([
    ['names each as passed', [one('g a', 'passed', { file: 'x.js' }), one('b', 'passed')], 'passed'],
    ['names one as failed', [one('g a', 'passed'), one('b', 'failed')], 'failed'],
    [
      'names two of one name, one of which failed',
      [one('g a', 'passed'), one('b', 'passed'), one('b', 'failed')],
      'failed',
    ],
    ['is silent about one', [one('g a', 'passed')], 'unnamed'],
    ['says that one was skipped', [one('g a', 'passed'), one('b', 'skipped')], 'unnamed'],
    ['means that of another file', [one('g a', 'passed', { file: 'y.js' }), one('b', 'passed')], 'unnamed'],
    ['is empty', [], 'unnamed'],
  ] as const)('that %s: %j', (_what, told, expected) => expect(confirmed(wanted, told)).toBe(expected));
});
