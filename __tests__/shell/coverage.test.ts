import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { git, judge, place, record, REPORT, repository, write } from './coverage-rig.ts';

const missing = (detail: string): object => ({
  kind: 'errored',
  reason: 'report-missing',
  detail: expect.stringContaining(detail),
});

describe('the report', () => {
  test('is read and judged, without git', async () => {
    write(REPORT, record('src/a.ts', 1, 1, 1, 1, 0));
    const result = await judge({ minimum: 80 }, { env: { PATH: '/nonexistent' } });
    expect(result).toEqual({
      outcome: { kind: 'passed', detail: '80% of lines covered (minimum 80%)' },
      lines: [`${REPORT}: lcov, 1 file, 4 of 5 lines covered`],
      findings: [],
    });
  });

  test('of XML, with any name and in UTF-16', async () => {
    const text = '<coverage><packages><class filename="a"><line number="1" hits="0"/></class></packages></coverage>';
    write('report.txt', text);
    expect((await judge({ report: 'report.txt', minimum: 1 })).outcome.kind).toBe('failed');
    fs.writeFileSync(path.join(place.cwd, 'wide'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect((await judge({ report: 'wide', minimum: 1 })).outcome.kind).toBe('failed');
  });

  test.each([
    [REPORT, '--coverageReporters=lcov'],
    ['coverage/coverage-final.json', 'reporter json'],
    ['coverage/coverage-summary.json', 'json-summary'],
    ['clover.xml', 'reporter clover'],
    ['coverage.xml', '--cov-report=xml'],
    ['coverage.out', 'go test -coverprofile'],
    ['somewhere/else', 'lcov, json'],
  ])('%s is missing: what writes it is named', async (report, writer) => {
    expect((await judge({ report, minimum: 0 })).outcome).toEqual(missing(`${report} is not there`));
    expect((await judge({ report, minimum: 0 })).outcome).toEqual(missing(writer));
  });

  test('older than the run is not about this run: both times are told', async () => {
    write(REPORT, record('a', 1));
    const written = Date.parse('2024-02-19T09:00:00Z');
    fs.utimesSync(path.join(place.cwd, REPORT), written / 1000, written / 1000);
    const { outcome } = await judge({ minimum: 0 }, { startedAt: written + 2001 });
    expect(outcome).toEqual(
      missing('written at 2024-02-19T09:00:00.000Z, before this run started at 2024-02-19T09:00:02.001Z'),
    );
    expect((await judge({ minimum: 0 }, { startedAt: written + 2000 })).outcome.kind).toBe('passed');
  });

  test.each([
    ['SF:a\nDA:x\nend_of_record', `${REPORT}:2: not a DA record`],
    ['{\n"a": }', `${REPORT}:2: not valid JSON`],
    ['<coverage>\n<a></coverage>', `${REPORT}:2: not well-formed XML`],
    ['hello', `${REPORT}:1: not a coverage report that is known`],
    ['\n', `${REPORT} is empty`],
  ])('that is damaged is errored with its line: %j', async (text, detail) => {
    write(REPORT, text);
    expect((await judge({ minimum: 0 })).outcome).toEqual(missing(detail));
  });

  test.each([
    '../lcov.info',
    '../gone.info',
    '/etc/passwd',
    'C:\\lcov.info',
    '\\\\host\\share',
    'a/../../lcov.info',
    '..',
    '',
  ])('outside of the workspace is refused: %j', async (report) => {
    fs.writeFileSync(path.join(place.top, 'lcov.info'), record('a', 1));
    expect((await judge({ report, minimum: 0 })).outcome).toEqual(
      missing(report === '' ? 'is empty' : 'is outside of the workspace'),
    );
  });

  test('a link that leads out is refused, one that stays inside is followed', async () => {
    fs.writeFileSync(path.join(place.top, 'outside.info'), record('a', 1));
    write('real.info', record('a', 1));
    fs.symlinkSync('../outside.info', path.join(place.cwd, 'out'));
    fs.symlinkSync('real.info', path.join(place.cwd, 'in'));
    expect((await judge({ report: 'out', minimum: 0 })).outcome).toEqual(missing('a link that leads out'));
    expect((await judge({ report: 'in', minimum: 0 })).outcome.kind).toBe('passed');
  });

  test('a name that begins with two dots is inside', async () => {
    write('..lcov', record('a', 1));
    expect((await judge({ report: '..lcov', minimum: 0 })).outcome.kind).toBe('passed');
  });

  test('a folder, and XML that is too large, are refused', async () => {
    fs.mkdirSync(path.join(place.cwd, 'coverage'));
    expect((await judge({ report: 'coverage', minimum: 0 })).outcome).toEqual(missing('is not a file'));
    write('big.xml', '<coverage>');
    fs.appendFileSync(path.join(place.cwd, 'big.xml'), Buffer.alloc(64 * 1024 * 1024, ' '));
    expect((await judge({ report: 'big.xml', minimum: 0 })).outcome).toEqual(missing('more than the 64 MiB'));
  });
});

describe('no decrease', () => {
  const baseline = (): unknown =>
    JSON.parse(fs.readFileSync(path.join(place.cwd, '.bootspring/baseline/coverage.json'), 'utf8'));

  test('records what passed, with its commit, where git ignores it', async () => {
    repository();
    fs.rmSync(path.join(place.cwd, '.gitignore'));
    write(REPORT, record('src/a.ts', 1, 1, 0));
    expect((await judge({ noDecrease: true })).outcome).toEqual({
      kind: 'passed',
      detail: 'no earlier figure; 66.7% recorded',
    });
    expect(baseline()).toEqual({
      schemaVersion: 1,
      reports: { [REPORT]: { sha: git('rev-parse', 'HEAD').trim(), lines: { covered: 2, total: 3 } } },
    });
    expect(git('status', '--short')).not.toContain('.bootspring');
    expect(fs.readdirSync(path.join(place.cwd, '.bootspring/baseline'))).toEqual(['coverage.json']);
  });

  test('fails on less, and records only what passed', async () => {
    write(REPORT, record('src/a.ts', 1, 1, 0));
    await judge({ noDecrease: true });
    const before = baseline();
    write(REPORT, record('src/a.ts', 1, 0, 0));
    expect((await judge({ noDecrease: true })).outcome).toMatchObject({
      kind: 'failed',
      detail: '33.3% of lines covered, 66.7% before',
    });
    write(REPORT, record('src/a.ts', 1, 1, 1));
    expect((await judge({ noDecrease: true, changedLines: 1 })).outcome.kind).toBe('errored');
    expect(baseline()).toEqual(before);
    expect((await judge({ noDecrease: true })).outcome).toMatchObject({ detail: 'no decrease: 100%, 66.7% before' });
    expect(baseline()).toMatchObject({ reports: { [REPORT]: { lines: { covered: 3, total: 3 } } } });
  });

  test('without it nothing is written', async () => {
    write(REPORT, record('src/a.ts', 1));
    await judge({ minimum: 0 });
    expect(fs.existsSync(path.join(place.cwd, '.bootspring'))).toBe(false);
  });

  test('a damaged baseline is not taken for none, and stays', async () => {
    write(REPORT, record('src/a.ts', 1));
    write('.bootspring/baseline/coverage.json', '{"schemaVersion":1');
    expect((await judge({ noDecrease: true })).outcome).toMatchObject({
      kind: 'errored',
      detail: expect.stringContaining('delete it to begin anew'),
    });
    expect(fs.readFileSync(path.join(place.cwd, '.bootspring/baseline/coverage.json'), 'utf8')).toBe(
      '{"schemaVersion":1',
    );
  });

  test('a link in its place leads nowhere', async () => {
    write(REPORT, record('src/a.ts', 1));
    fs.mkdirSync(path.join(place.top, 'elsewhere'));
    fs.symlinkSync('../elsewhere', path.join(place.cwd, '.bootspring'));
    expect((await judge({ noDecrease: true })).outcome).toMatchObject({ kind: 'errored', reason: 'internal' });
    expect(fs.readdirSync(path.join(place.top, 'elsewhere'))).toEqual([]);
  });

  test('a file in its place is told and stays', async () => {
    write(REPORT, record('src/a.ts', 1));
    write('.bootspring', 'a file');
    expect((await judge({ noDecrease: true })).outcome).toMatchObject({
      kind: 'errored',
      reason: 'internal',
      detail: expect.stringContaining('in the place of .bootspring; remove it'),
    });
  });
});

test('a stopped run is cancelled', async () => {
  write(REPORT, record('src/a.ts', 1));
  expect((await judge({ minimum: 0 }, { signal: AbortSignal.abort() })).outcome.kind).toBe('cancelled');
});
