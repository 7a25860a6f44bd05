import { expect, test } from '@jest/globals';
import {
  chosenFindings,
  type FindingsGround,
  pageFindings,
  wantedLines,
} from '../../../../src/core/views/html/findings.ts';
import { blocksOf, linesAround, type SourceText } from '../../../../src/core/views/html/source.ts';
import { pageTests } from '../../../../src/core/views/html/tests.ts';
import type { KnownFindings } from '../../../../src/core/findings/known.ts';
import { finding, known, testCase } from '../../findings/made.ts';

const page = (all: readonly KnownFindings[], more: Partial<FindingsGround> = {}) =>
  pageFindings(all, { chosen: chosenFindings(all), sources: new Map(), link: undefined, endedAt: new Map(), ...more });

const source = (total: number, writtenAt = 0): SourceText => ({
  kind: 'lines',
  total,
  writtenAt,
  lines: new Map([
    [1, 'one'],
    [2, 'two'],
    [9, 'nine'],
  ]),
});

test('files are in the order of their worst finding, and findings of each too', () => {
  const all = [
    known('a/lint', [finding({ severity: 'warning', file: 'b.ts', line: 1 }), finding({ file: 'z.ts', line: 7 })]),
    known('a/types', [finding({ file: 'b.ts', line: 9 }), finding({ severity: 'notice' })]),
  ];
  const found = page(all);
  expect(found?.checks).toEqual(['a/types', 'a/lint']);
  expect(found?.files.map(({ name, findings }) => [name, findings.map((one) => [one.severity, one.check])])).toEqual([
    [
      'b.ts',
      [
        ['error', 0],
        ['warning', 1],
      ],
    ],
    ['z.ts', [['error', 1]]],
    [null, [['notice', 0]]],
  ]);
});

test('nothing found and nothing to say is no section; a note alone is one', () => {
  expect(page([known('a', [])])).toBeNull();
  expect(page([known('a', [], { notes: ['The report cannot be read.'] })])).toMatchObject({
    files: [],
    notes: ['The report cannot be read.'],
  });
});

test('there is room for 20,000 of them, and what is left out is told', () => {
  const all = [
    known(
      'a',
      Array.from({ length: 20_100 }, (_each, at) => finding({ line: at + 1, file: 'a.ts' })),
    ),
  ];
  expect(chosenFindings(all)).toHaveLength(20_000);
  expect(page(all)?.notes).toEqual(['20,000 findings of 20,100 are here, the worst of them.']);
  const long = Array.from({ length: 9_000 }, () => finding({ message: 'x'.repeat(2_000) }));
  expect(chosenFindings([known('a', long)]).length).toBeLessThan(4_000);
});

test('a file that has become shorter, or was written after the check, says so', () => {
  const all = [known('a', [finding({ file: 'a.ts', line: 40 }), finding({ file: 'a.ts', line: 2 })])];
  const sources = new Map([['a.ts', source(9, 2_000)]]);
  const found = page(all, { sources, endedAt: new Map([['a', 1_000]]) });
  expect(found?.files[0]).toMatchObject({
    findings: [{ line: 2 }, { line: 40, gone: true }],
    source: {
      total: 9,
      blocks: [
        [1, ['one', 'two']],
        [9, ['nine']],
      ],
    },
    note: 'The file was written after the check: its lines may have moved.',
  });
  expect(found?.files[0]?.findings[0]).not.toHaveProperty('gone');
  expect(page(all, { sources, endedAt: new Map([['a', 3_000]]) })?.files[0]?.note).toBe('');
});

test('why there are no lines of a file is said', () => {
  const sources = new Map([['.env', { kind: 'none', because: 'may hold a credential' } as const]]);
  const found = page([known('a', [finding({ file: '.env', line: 1 })])], { sources });
  expect(found?.files[0]).toMatchObject({ source: null, note: 'No lines are shown: the file may hold a credential.' });
});

test('an address leads to the file only, whatever its name', () => {
  const link = 'https://github.com/o/r/blob/c0ffee/';
  const names = ['src/with space/ü#?.ts', 'javascript:alert(1)', 'a\ud800"><b', '../../x'];
  const found = page(
    [
      known(
        'a',
        names.map((file) => finding({ file })),
      ),
    ],
    { link },
  );
  const paths = found?.files.map(({ path }) => new URL(`${link}${path ?? ''}`).href) ?? [];
  expect(paths.every((path) => path.startsWith('https://github.com/o/r/'))).toBe(true);
  expect(found?.files.map(({ path }) => path)).toContain('src/with%20space/%C3%BC%23%3F.ts');
  expect(page([known('a', [finding({ file: 'a' })])])?.files[0]).toMatchObject({ path: null });
});

test('names and messages hide nothing', () => {
  const found = page([known('a', [finding({ file: 'a\u202e.ts', message: '\u001b[31mred\u202e', rule: 'r\u200b' })])]);
  expect(found?.files[0]).toMatchObject({
    name: 'a\\u{202e}.ts',
    findings: [{ message: 'red\\u{202e}', rule: 'r\\u{200b}' }],
  });
});

test('lines around a finding are those of its file, and no more than can be read', () => {
  expect(linesAround(2, undefined)).toEqual([1, 2, 3, 4, 5]);
  expect(linesAround(10, 12)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(linesAround(10, 9_999).at(-1)).toBe(20);
  expect(linesAround(-5, undefined)).toEqual([]);
  expect(
    blocksOf(
      new Map([
        [3, 'c'],
        [1, 'a'],
        [2, 'b'],
        [5, 'e'],
      ]),
    ),
  ).toEqual([
    [1, ['a', 'b', 'c']],
    [5, ['e']],
  ]);
  const chosen = chosenFindings([known('a', [finding({ file: 'a.ts', line: 1 }), finding({ file: 'b.ts' })])]);
  expect([...wantedLines(chosen)]).toEqual([['a.ts', new Set([1, 2, 3, 4])]]);
});

test('tests: those that failed, were flaky and took longest', () => {
  const tests = [
    testCase('slow', { durationMs: 900, file: 'a.test.ts' }),
    testCase('fast', { durationMs: 2 }),
    testCase('again', { flaky: true }),
    testCase('bad', { outcome: 'failed', durationMs: 30 }),
    testCase('later', { outcome: 'skipped' }),
  ];
  const found = pageTests([known('a/tests', [], { tests, omitted: { findings: 0, tests: 7 } })]);
  expect(found).toMatchObject({ counts: { passed: 3, failed: 1, skipped: 1 } });
  expect(found?.failed).toEqual([
    { name: 'bad', file: '', outcome: 'failed', flaky: false, durationMs: 30, check: 'a/tests' },
  ]);
  expect(found?.flaky.map(({ name }) => name)).toEqual(['again']);
  expect(found?.slowest.map(({ name }) => name)).toEqual(['slow', 'bad', 'fast']);
  expect(found?.notes).toEqual(['7 more tests ran that are not in what was kept.']);
  expect(pageTests([known('a', [finding()])])).toBeNull();
});
