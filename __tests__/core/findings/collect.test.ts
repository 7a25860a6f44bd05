import { describe, expect, test } from '@jest/globals';
import {
  FindingCollector,
  MOST_FINDINGS,
  MOST_MESSAGE,
  MOST_NOTES,
  MOST_TESTS,
} from '../../../src/core/findings/collect.ts';
import { fnv1a64 } from '../../../src/core/findings/fingerprint.ts';
import type { RawFinding } from '../../../src/core/findings/sink.ts';
import { findingSchema, testCaseSchema } from '../../../src/model/finding.ts';

const ROOT = '/home/me/project';
const raw = (more: Partial<RawFinding> = {}): RawFinding => ({
  severity: 'error',
  message: 'bad',
  file: 'src/a.ts',
  line: 1,
  ...more,
});

function collected(
  raws: readonly RawFinding[],
  options: { cwd?: string; root?: string; isFile?: (path: string) => boolean } = {},
) {
  const collector = new FindingCollector({ root: ROOT, ...options });
  for (const each of raws) collector.add(each);
  return collector.result().findings;
}

describe('the path of a finding', () => {
  const fileOf = (file: string, options = {}): string | undefined => collected([raw({ file })], options)[0]?.file;

  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src//b/../a.ts', 'src/a.ts'],
    ['/home/me/project/src/a.ts', 'src/a.ts'],
    ['file:///home/me/project/src/a%20b.ts', 'src/a b.ts'],
    ['file://localhost/home/me/project/a.ts', 'a.ts'],
    ['src\\win\\a.ts', 'src/win/a.ts'],
    ['app/[id]/(group)/page.tsx', 'app/[id]/(group)/page.tsx'],
    ['..', undefined],
    ['../other/a.ts', undefined],
    ['src/../../a.ts', undefined],
    ['/home/me/project/../other/a.ts', undefined],
    ['/home/me/project', undefined],
    ['/home/me/project-2/a.ts', undefined],
    ['/etc/passwd', undefined],
    ['file://server/home/me/project/a.ts', undefined],
    ['file:///home/me/project/%00a.ts', undefined],
    ['https://example.com/a.ts', undefined],
    ['webpack://shop/./src/a.ts', undefined],
    ['node:internal/a', undefined],
    ['C:\\elsewhere\\a.ts', undefined],
    ['C:a.ts', undefined],
    ['a/../C:/x.ts', undefined],
    ['src/a\nb.ts', undefined],
    ['src/\u202ea.ts', undefined],
    ['', undefined],
    ['.', undefined],
    ['a'.repeat(1001), undefined],
  ])('%j is %j', (told, expected) => {
    expect(fileOf(told)).toBe(expected);
  });

  test.each([
    ['src\\a.ts', 'pkg/src/a.ts'],
    ['c:\\work\\shop\\src\\a.ts', 'src/a.ts'],
    ['C:/WORK/shop/src/a.ts', 'src/a.ts'],
    ['file:///C:/work/shop/src/a.ts', 'src/a.ts'],
    ['D:\\work\\shop\\src\\a.ts', undefined],
  ])('on Windows %j is %j', (told, expected) => {
    expect(fileOf(told, { root: 'C:\\work\\shop', cwd: 'pkg' })).toBe(expected);
  });

  test('is taken from the folder of the command, or from the workspace when only there is such a file', () => {
    const isFile = (path: string): boolean => ['pkg/src/a.ts', 'src/b.ts'].includes(path);
    expect(fileOf('src/a.ts', { cwd: 'pkg', isFile })).toBe('pkg/src/a.ts');
    expect(fileOf('src/b.ts', { cwd: 'pkg', isFile })).toBe('src/b.ts');
    expect(fileOf('src/c.ts', { cwd: 'pkg', isFile })).toBe('pkg/src/c.ts');
    expect(fileOf('../src/b.ts', { cwd: 'pkg' })).toBe('src/b.ts');
  });

  test('may be one of several, the first that is there', () => {
    const isFile = (path: string): boolean => path === 'calc/a_test.go';
    const [finding] = collected(
      [raw({ file: 'a_test.go', candidates: ['shop/calc/a_test.go', '../../etc/a', 'calc/a_test.go'] })],
      { isFile },
    );
    expect(finding?.file).toBe('calc/a_test.go');
  });

  test('may lead through a link to the workspace', () => {
    const collector = new FindingCollector({ root: ROOT, realRoot: '/private/project' });
    expect(collector.inside('/private/project/a.ts')).toBe('a.ts');
  });
});

describe('a finding', () => {
  test('is plain text of limited length', () => {
    const [finding] = collected([
      raw({
        message: '\u001b[31mbad\u001b[0m\r\nmore\u0007 \u202etxet\ud800',
        rule: 'a\nb',
        tool: '\u001b[1mt',
        test: 't'.repeat(900),
      }),
    ]);
    expect(finding).toMatchObject({
      message: 'bad\nmore \ufffdtxet\ufffd',
      rule: 'a b',
      tool: 't',
      test: `${'t'.repeat(499)}…`,
    });
    const long = collected([raw({ message: 'x'.repeat(100_000) })])[0]?.message;
    expect(long).toBe(`${'x'.repeat(MOST_MESSAGE - 1)}…`);
    expect(collected([raw({ message: '  ', rule: 'no-x' })])[0]?.message).toBe('no-x');
  });

  test('has only positions that make sense', () => {
    const [finding] = collected([raw({ line: 5, column: 3, endLine: 5, endColumn: 2 })]);
    expect(finding).toMatchObject({ line: 5, column: 3, endLine: 5 });
    expect(finding).not.toHaveProperty('endColumn');
    for (const line of [0, -1, 1.5, Number.NaN, 1e12])
      expect(collected([raw({ line, column: 2 })])[0]).not.toHaveProperty('line');
    expect(collected([raw({ line: 5, endLine: 4, endColumn: 9, column: 0 })])[0]).toEqual(
      expect.not.objectContaining({ endLine: 4 }),
    );
    expect(collected([raw({ file: '/etc/passwd', line: 3 })])[0]).not.toHaveProperty('line');
  });

  test('is told once, whoever tells it', () => {
    const findings = collected([
      raw(),
      raw({ tool: 'eslint', endLine: 2 }),
      raw({ line: 2 }),
      raw({ message: 'other' }),
      raw({ rule: 'r' }),
    ]);
    expect(findings).toHaveLength(4);
  });

  test('of a test is told once at one place, however its groups are written', () => {
    const findings = collected([
      raw({ test: 'sum › adds', message: 'one' }),
      raw({ test: 'sum adds', message: 'two' }),
      raw({ test: 'sum > adds', message: 'three' }),
      raw({ test: 'sum adds', line: 9 }),
    ]);
    expect(findings.map(({ message }) => message)).toEqual(['one', 'bad']);
  });
});

test('secrets are hidden, also where something hid them or they would have been cut', () => {
  const collector = new FindingCollector({ root: ROOT, redact: (text) => text.replaceAll('s3cret', '***') });
  collector.add(
    raw({
      message: `a s3\u0007cret ${'x'.repeat(MOST_MESSAGE - 14)} s3cret`,
      rule: 's3cret',
      test: 's3\u001b[1mcret',
      file: 'src/s3cret.ts',
    }),
  );
  collector.addTest({ name: `${'t'.repeat(497)}s3cret`, outcome: 'passed', file: 'src/s3cret.ts' });
  collector.note('of s3cret');
  const all = collector.result();
  expect(JSON.stringify(all)).not.toMatch(/s3|cret/);
  expect(all.notes).toEqual(['of ***']);
  expect(all.findings[0]).not.toHaveProperty('file');
});

describe('the fingerprint', () => {
  const of = (raws: readonly RawFinding[], options = {}): string[] =>
    collected(raws, options).map(({ fingerprint }) => fingerprint);

  test('is FNV-1a of 64 bits', () => {
    // From the vectors of draft-eastlake-fnv.
    expect(['', 'a', 'foobar'].map(fnv1a64)).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
  });

  test('stays when lines move, numbers change and the checkout is elsewhere', () => {
    const before = of([raw({ message: `'x' (2 of "17") at 0xff in ${ROOT}/src/a.ts\n  details`, line: 3 })]);
    const after = of([raw({ message: `'x' (30 of "4") at 0x1 in /ci/src/a.ts\n  others`, line: 40 })], { root: '/ci' });
    expect(after).toEqual(before);
    expect(before[0]).toMatch(/^[\da-f]{16}$/);
  });

  test('differs by tool, rule, file and message', () => {
    const all = [
      raw(),
      raw({ tool: 't' }),
      raw({ rule: 'r' }),
      raw({ file: 'b.ts' }),
      raw({ message: 'worse' }),
      raw({ test: 'bad' }),
    ];
    expect(new Set(all.flatMap((each) => of([each]))).size).toBe(all.length);
  });

  test('tells two equal findings in a file apart, and keeps doing so when both move', () => {
    const before = of([raw({ line: 3 }), raw({ line: 9 })]);
    const after = of([raw({ line: 19 }), raw({ line: 13 })]);
    expect(new Set(before).size).toBe(2);
    expect(after).toEqual(before);
  });

  test('of a test is that of its name, whatever it fails with', () => {
    expect(of([raw({ test: 'adds', message: 'one' })])).toEqual(of([raw({ test: 'adds', message: 'two', line: 7 })]));
  });

  test('is made of what the tool itself says stays the same', () => {
    expect(of([raw({ identity: 'abc', message: 'one' })])).toEqual(of([raw({ identity: 'abc', message: 'two' })]));
    expect(of([raw({ identity: 'abc' })])).not.toEqual(of([raw({ identity: 'abd' })]));
  });
});

describe('the bounds', () => {
  test('keep the gravest findings and count the others', () => {
    const collector = new FindingCollector({ root: ROOT });
    for (let line = 1; line <= MOST_FINDINGS; line++)
      collector.add(raw({ severity: line % 2 === 0 ? 'notice' : 'warning', line }));
    for (let line = 1; line <= 10; line++) collector.add(raw({ message: 'grave', line }));
    collector.add(raw({ severity: 'notice', message: 'late' }));
    const { findings, omitted } = collector.result();
    expect(findings).toHaveLength(MOST_FINDINGS);
    expect(omitted).toEqual({ findings: 11, tests: 0 });
    expect(findings.slice(0, 10).every(({ message }) => message === 'grave')).toBe(true);
    expect(findings.filter(({ severity }) => severity === 'notice')).toHaveLength(MOST_FINDINGS / 2 - 10);
  });

  test('keep the first tests and notes', () => {
    const collector = new FindingCollector({ root: ROOT });
    for (let at = 0; at < MOST_TESTS + 5; at++)
      collector.addTest({ name: `t${at}`, outcome: 'passed', durationMs: Number.NaN });
    for (let at = 0; at < MOST_NOTES + 5; at++) collector.note(`note\n${at}${'x'.repeat(1000)}`);
    const { tests, omitted, notes } = collector.result();
    expect([tests.length, omitted.tests, tests[0]]).toEqual([MOST_TESTS, 5, { name: 't0', outcome: 'passed' }]);
    expect(notes).toHaveLength(MOST_NOTES + 1);
    expect(notes[0]).toMatch(/^note 0x{300,}…$/);
    expect(notes.at(-1)).toBe('There is more to tell: 5 further notes were left out.');
  });
});

test('what comes out has the shape that is stored', () => {
  const collector = new FindingCollector({ root: ROOT });
  collector.add(raw({ column: 2, endLine: 3, endColumn: 4, rule: 'r', tool: 't', test: 'x', identity: 'i' }));
  collector.addTest({ name: 'x', file: 'a.ts', outcome: 'passed', durationMs: 1.4, flaky: true, candidates: [] });
  const { findings, tests } = collector.result();
  expect(findings.map((each) => findingSchema().parse(each))).toEqual(findings);
  expect(tests.map((each) => testCaseSchema().parse(each))).toEqual([
    { name: 'x', file: 'a.ts', outcome: 'passed', durationMs: 1, flaky: true },
  ]);
});
