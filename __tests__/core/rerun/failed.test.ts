import { describe, expect, test } from '@jest/globals';
import { failedTests, type Found } from '../../../src/core/rerun/failed.ts';
import { countedFailures, filesNotBegun } from '../../../src/core/rerun/summary.ts';
import type { Finding, TestCase } from '../../../src/model/finding.ts';

const finding = (test: string | undefined, more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  message: 'wrong',
  fingerprint: '0'.repeat(16),
  ...(test === undefined ? {} : { test }),
  ...more,
});
const bad = (name: string, file = 'a.js'): TestCase => ({ name, file, outcome: 'failed' });
const found = (findings: readonly Finding[], tests: readonly TestCase[] = []): Found => ({
  findings,
  tests,
  omitted: { findings: 0, tests: 0 },
});

describe('the tests that failed are known', () => {
  test('from a report, with their files, whatever sign its output has between groups', () => {
    const all = found(
      [finding('g › one'), finding('g > one')],
      [bad('g › one'), { name: 'two', outcome: 'passed' }, bad('g › one', 'b.js')],
    );
    expect(failedTests(all)).toEqual([
      { name: 'g › one', file: 'a.js' },
      { name: 'g › one', file: 'b.js' },
    ]);
  });

  test('from output where there is no report; warnings are no failures', () => {
    const all = found([finding('one'), finding('one', { line: 3 }), finding(undefined, { severity: 'warning' })]);
    expect(failedTests(all)).toEqual([{ name: 'one' }]);
  });

  test.each([
    ['something else is an error', found([finding('one'), finding(undefined)], [bad('one')])],
    ['the output names a test that the report does not', found([finding('one'), finding('two')], [bad('one')])],
    ['something was left out', { ...found([finding('one')]), omitted: { findings: 0, tests: 1 } }],
    ['nothing failed', found([])],
    [
      'more failed than would run again',
      found(
        [],
        Array.from({ length: 51 }, (_, at) => bad(`t${at}`)),
      ),
    ],
  ])('and not where %s', (_why, all) => expect(failedTests(all)).toBeUndefined());
});

describe('what a runner counts as failed', () => {
  test.each([
    [
      'Jest',
      'Test Suites: 1 failed, 1 passed, 2 total\nTests:       2 failed, 1 skipped, 5 passed, 8 total\nSnapshots:   0 total',
      [2],
    ],
    [
      'Vitest',
      ' Test Files  1 failed | 1 passed (2)\n      Tests  3 failed | 4 passed (7)\n   Start at  10:00:00',
      [3],
    ],
    ['pytest', '=================== 1 failed, 2 passed, 1 error in 0.08s ===================', [2]],
    ['pytest -q', '1 failed, 2 passed in 61.02s (0:01:01)', [1]],
    ['Mocha', '  3 passing (12ms)\n  2 failing\n\n  1) group\n', [2]],
    ['Playwright', '  1 failed\n    [chromium] › a.spec.ts:3:1 › adds\n  2 passed (1.2s)', [1]],
    ['node --test', 'ℹ tests 3\nℹ fail 2\nℹ cancelled 0', [2]],
    ['TAP', '# pass 1\n# fail 1', [1]],
    ['no runner', 'FAIL\tex.com/m/sub\t0.004s\nFAIL', []],
    ['the last of two', 'Tests:       2 failed, 2 total\nTests:       1 failed, 1 total', [1]],
  ])('%s', (_name, tail, expected) => expect(countedFailures(tail)).toEqual(expected));

  test('with bail, Jest leaves files out; those that are skipped ran in their way', () => {
    expect(filesNotBegun('Test Suites: 1 failed, 1 of 5 total')).toBe(4);
    expect(filesNotBegun('Test Suites: 1 failed, 2 skipped, 3 passed, 4 of 6 total')).toBe(0);
    expect(filesNotBegun('Test Suites: 1 failed, 3 passed, 4 total')).toBe(0);
  });
});
