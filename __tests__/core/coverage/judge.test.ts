/* oxlint-disable no-control-regex -- that no control character is left is what a test looks for. */
import { describe, expect, test } from '@jest/globals';
import { figureOf, parseBaseline, withFigure } from '../../../src/core/coverage/baseline.ts';
import { type CoverageFacts, judgeCoverage } from '../../../src/core/coverage/judge.ts';
import type { CoverageReport } from '../../../src/core/coverage/report.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { err, ok } from '../../../src/model/result.ts';

/** A report of files, each a list of counts for its lines from 1 on. */
function report(files: Readonly<Record<string, readonly number[]>>): CoverageReport {
  const all = Object.values(files).flat();
  const lines = { covered: all.filter((hits) => hits > 0).length, total: all.length };
  const entries = Object.entries(files).map(
    ([path, hits]) => [path, { lines: new Map(hits.map((count, index) => [index + 1, count] as const)) }] as const,
  );
  return { format: 'lcov', files: new Map(entries), totals: { lines } };
}

const sums = (covered: number, total: number): CoverageReport => ({
  format: 'istanbul-summary',
  files: undefined,
  totals: { lines: { covered, total } },
});

const outcome = (facts: CoverageFacts): Outcome => judgeCoverage(facts).outcome;

describe('the minimum', () => {
  test('is met', () => {
    expect(outcome({ report: sums(824, 1000), minimum: 80 })).toEqual({
      kind: 'passed',
      detail: '82.4% of lines covered (minimum 80%)',
    });
  });

  test('is met when it is reached exactly', () => {
    expect(outcome({ report: sums(4, 5), minimum: 80 }).kind).toBe('passed');
  });

  test('is missed by four hundredths', () => {
    expect(outcome({ report: sums(7996, 10_000), minimum: 80 })).toEqual({
      kind: 'failed',
      reason: 'below-threshold',
      detail: '79.96% of lines covered (minimum 80%)',
    });
  });

  test('no line at all is not success, whatever is asked', () => {
    for (const asked of [
      { minimum: 0 },
      { changedLines: 0, changed: ok(new Map()) },
      { baseline: ok('none' as const) },
      {},
    ]) {
      expect(outcome({ report: sums(0, 0), ...asked })).toMatchObject({ kind: 'errored', reason: 'report-missing' });
    }
  });

  test('without a threshold the figure is told', () => {
    expect(outcome({ report: sums(1, 2) })).toEqual({
      kind: 'passed',
      detail: '50% of lines covered (no minimum is set)',
    });
  });
});

describe('changed lines', () => {
  const files = report({ 'src/a.ts': [1, 1, 1, 0, 0, 0, 1], 'src/b.ts': [0, 0], 'src/c.ts': [1] });

  test('too few are covered: every range is named', () => {
    const changed = ok(
      new Map([
        ['src/a.ts', [1, 2, 4, 5, 6, 99]],
        ['src/b.ts', [2]],
        ['README.md', [1]],
      ]),
    );
    expect(outcome({ report: files, changedLines: 80, changed })).toEqual({
      kind: 'failed',
      reason: 'below-threshold',
      detail: 'changed lines: 2 of 6 covered (33.3%, minimum 80%): src/a.ts:4-6, src/b.ts:2',
    });
  });

  test('enough are covered', () => {
    const changed = ok(new Map([['src/c.ts', [1, 2, 3]]]));
    expect(outcome({ report: files, changedLines: 80, changed })).toEqual({
      kind: 'passed',
      detail: 'changed lines: 1 of 1 covered (100%, minimum 80%)',
    });
  });

  test('a new file counts with every line that the report has of it', () => {
    const changed = ok(new Map([['src/a.ts', 'all' as const]]));
    expect(outcome({ report: files, changedLines: 50, changed })).toMatchObject({
      kind: 'passed',
      detail: 'changed lines: 4 of 7 covered (57.1%, minimum 50%): src/a.ts:4-6',
    });
  });

  test('none that could be covered passes and says so, and how many files the report does not know', () => {
    const changed = ok(
      new Map([
        ['src/new.ts', [1, 2]],
        ['README.md', [1]],
        ['src/a.ts', [99]],
      ]),
    );
    const judged = judgeCoverage({ report: files, changedLines: 80, changed });
    expect(judged.outcome).toEqual({
      kind: 'passed',
      detail: 'changed lines: none that could be covered (1 changed file is not in the report)',
    });
    expect(judged.notes).toEqual(['src/new.ts changed and is not in the report']);
  });

  test('a report with only sums cannot tell', () => {
    expect(outcome({ report: sums(9, 10), changedLines: 80, changed: ok(new Map()) })).toMatchObject({
      kind: 'errored',
      reason: 'report-missing',
      detail: expect.stringContaining('only sums'),
    });
  });

  test('changes that are not known are not covered', () => {
    const facts = { report: files, changedLines: 0, changed: err('the clone is shallow') };
    expect(outcome(facts)).toMatchObject({ kind: 'errored', detail: 'changed lines: the clone is shallow' });
    expect(outcome({ report: files, changedLines: 0 })).toMatchObject({ kind: 'errored' });
  });

  test('an ambiguous path cannot tell and names both', () => {
    const twice = report({ '/x/src/a.ts': [1], '/y/src/a.ts': [0] });
    expect(outcome({ report: twice, changedLines: 0, changed: ok(new Map([['src/a.ts', [1]]])) })).toMatchObject({
      kind: 'errored',
      detail: 'changed lines: src/a.ts may be /x/src/a.ts or /y/src/a.ts of the report',
    });
  });

  test('long lists are cut in the detail and whole in the notes, on one line each', () => {
    const counts = Array.from({ length: 40 }, (_, index) => index % 2);
    const changed = ok(new Map([['src/\u001b[2J\n.ts', 'all' as const]]));
    const judged = judgeCoverage({ report: report({ 'src/\u001b[2J\n.ts': counts }), changedLines: 80, changed });
    expect(judged.outcome).toMatchObject({ detail: expect.stringMatching(/^[^\n\u001b]* and 10 more$/) });
    expect(judged.notes).toHaveLength(20);
    expect(judged.notes.join('')).not.toMatch(/[\n\u001b]/);
  });
});

describe('no decrease', () => {
  test('without an earlier figure it passes and says that it is recorded', () => {
    expect(outcome({ report: sums(824, 1000), baseline: ok('none') })).toEqual({
      kind: 'passed',
      detail: 'no earlier figure; 82.4% recorded',
    });
  });

  test('says when the figure was not recorded', () => {
    const facts: CoverageFacts = { report: sums(1, 2), baseline: ok('none') };
    expect(outcome({ ...facts, minimum: 80 })).toMatchObject({
      kind: 'failed',
      detail: '50% of lines covered (minimum 80%); no earlier figure; 50% not recorded',
    });
    expect(outcome({ ...facts, unrecorded: 'disk full' })).toMatchObject({
      kind: 'passed',
      detail: 'no earlier figure; 50% could not be recorded: disk full',
    });
  });

  test('the smallest decrease fails, and is visible', () => {
    const facts = { report: sums(82_399, 100_000), baseline: ok({ covered: 824, total: 1000 }) };
    expect(outcome(facts)).toEqual({
      kind: 'failed',
      reason: 'below-threshold',
      detail: '82.399% of lines covered, 82.4% before',
    });
  });

  test('the same share of other lines is no decrease', () => {
    const facts = { report: sums(2, 6), baseline: ok({ covered: 1, total: 3 }) };
    expect(outcome(facts)).toEqual({ kind: 'passed', detail: 'no decrease: 33.3%, 33.3% before' });
  });

  test('a baseline that cannot be read is not taken for none', () => {
    expect(outcome({ report: sums(1, 2), baseline: err('it is damaged') })).toMatchObject({
      kind: 'errored',
      reason: 'internal',
    });
  });
});

test('what says no comes before what could not be told, and both are shown', () => {
  const facts = {
    report: sums(1, 2),
    minimum: 80,
    changedLines: 80,
    changed: ok(new Map()),
    baseline: ok('none' as const),
  };
  expect(outcome(facts)).toMatchObject({
    kind: 'failed',
    reason: 'below-threshold',
    detail: expect.stringMatching(/^50% of lines covered .*; changed lines: this .*; no earlier figure/),
  });
});

describe('the baseline', () => {
  test('keeps a figure for each report', () => {
    const first = withFigure({ schemaVersion: 1, reports: {} }, 'a.info', { covered: 1, total: 2 }, 'abc');
    const parsed = parseBaseline(first);
    if (!parsed.ok) throw new Error(parsed.error);
    const second = parseBaseline(withFigure(parsed.value, 'b.info', { covered: 3, total: 4 }, undefined));
    if (!second.ok) throw new Error(second.error);
    expect(figureOf(second.value, 'a.info')).toEqual({ covered: 1, total: 2 });
    expect(figureOf(second.value, 'b.info')).toEqual({ covered: 3, total: 4 });
    expect(figureOf(second.value, 'constructor')).toBe('none');
    expect(second.value.reports['a.info']?.sha).toBe('abc');
  });

  test.each([
    '',
    '{}',
    '{"schemaVersion":2,"reports":{}}',
    '{"schemaVersion":1,"reports":{"a":{"lines":{"covered":-1,"total":2}}}}',
  ])('refuses %j', (text) => {
    expect(parseBaseline(text).ok).toBe(false);
  });
});
