import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SecretsStep } from '../../../src/model/pipeline.ts';
import { type CheckReport, runSecrets } from '../../../src/shell/runner/secrets.ts';
import { listScannedFiles } from '../../../src/shell/scanned-files.ts';
import type { ScanResult } from '../../../src/shell/secrets.ts';
import { drawn } from '../canaries.ts';

const step: SecretsStep = { kind: 'secrets', key: 'secrets', title: 'secret scan' };
const key = `AKIA${drawn('runner', 16, 'upper')}`;

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'scan-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), content);
}

const git = (...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const run = (): Promise<CheckReport> => runSecrets(step, { cwd, load: () => import('../../../src/shell/secrets.ts') });

const nothing: ScanResult = { findings: [], suppressed: [], scanned: 1, skipped: [], unreadable: [], finished: true };
const runWith = (result: Partial<ScanResult>): Promise<CheckReport> =>
  runSecrets(step, { cwd, load: async () => ({ scanFiles: async () => ({ ...nothing, ...result }) }) });

describe('the list of files', () => {
  test('is what git tracks or would track, and not what it ignores', async () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    write('.env', 'x');
    write('tracked.js', 'x');
    write('sub/new file ü.js', 'x');
    git('add', 'tracked.js');
    expect(await listScannedFiles(cwd)).toEqual({ ok: true, value: ['.gitignore', 'sub/new file ü.js', 'tracked.js'] });
    expect(await listScannedFiles(join(cwd, 'sub'))).toEqual({ ok: true, value: ['new file ü.js'] });
  });

  test('is everything but other people’s folders outside a repository', async () => {
    write('a.js', 'x');
    write('sub/b.js', 'x');
    write('node_modules/c/index.js', 'x');
    write('sub/.bootspring/state.json', 'x');
    expect(await listScannedFiles(cwd)).toEqual({ ok: true, value: ['a.js', 'sub/b.js'] });
  });

  test('is a problem with its place when the folder is not there', async () => {
    const listed = await listScannedFiles(join(cwd, 'gone'));
    expect(listed).toMatchObject({ ok: false, error: { code: 'storage', where: join(cwd, 'gone') } });
  });

  test('comes without running the file system monitor that the repository names', async () => {
    git('init', '-q');
    write('a.js', 'x');
    git('config', 'core.fsmonitor', `touch ${join(cwd, 'ran')}; true`);
    expect(await listScannedFiles(cwd)).toEqual({ ok: true, value: ['a.js'] });
  });
});

describe('the outcome', () => {
  test('passed says how many files were scanned', async () => {
    write('a.js', 'x');
    write('b.js', 'x');
    expect(await run()).toEqual({
      outcome: { kind: 'passed', detail: '2 files scanned, nothing found' },
      lines: ['2 files scanned, nothing found'],
      findings: [],
    });
  });

  test('failed names kind and place, and the value nowhere', async () => {
    write('src/a.js', `\n\nconst id = '${key}';\nconst other = '${key.slice(0, 4)}${drawn('o', 16, 'upper')}';\n`);
    const report = await run();
    const detail = '2 secrets in 1 file: src/a.js:3 (AWS access key), src/a.js:4 (AWS access key)';
    expect(report.outcome).toEqual({ kind: 'failed', reason: 'secrets-found', detail });
    expect(report.findings).toMatchObject([
      { severity: 'error', file: 'src/a.js', line: 3, tool: 'secrets', rule: 'AWS access key' },
      { line: 4 },
    ]);
    expect(report.lines).toContain('src/a.js:3:13 AWS access key AKIA…');
    expect(JSON.stringify(report)).not.toContain(key.slice(4, 10));
  });

  test('passed names what was taken out of the count', async () => {
    write('a.js', `const id = '${key}'; // secretlint-disable-line\n`);
    const report = await run();
    const detail = '1 file scanned, nothing found; not counted: a.js:1 (AWS access key)';
    expect(report.outcome).toEqual({ kind: 'passed', detail });
    expect(report.lines).toContain('not counted: a.js:1 (AWS access key), secretlint-disable comment');
  });

  test('errored in an empty folder: absence is not success', async () => {
    const report = await run();
    expect(report.outcome).toMatchObject({ kind: 'errored', reason: 'internal' });
  });

  test('errored when every file was passed over', async () => {
    write('package-lock.json', '{}');
    const report = await run();
    expect(report.outcome).toMatchObject({ kind: 'errored', reason: 'internal' });
    expect(report.lines).toContain('1 file not scanned, a lock file, which holds hashes: package-lock.json');
  });

  test('errored when a file could not be read', async () => {
    write('a.js', 'x');
    const { outcome } = await runWith({ unreadable: [{ file: 'b.js', because: 'EACCES' }] });
    const detail = '1 file could not be read: b.js (EACCES)';
    expect(outcome).toEqual({ kind: 'errored', reason: 'internal', detail });
  });

  test('failed although a file could not be read, when another holds a secret', async () => {
    write('a.js', 'x');
    const finding = { file: 'a.js', line: 1, column: 1, rule: 'npm token', message: 'npm token npm_…' };
    const { outcome } = await runWith({ findings: [finding], unreadable: [{ file: 'b.js', because: 'EACCES' }] });
    expect(outcome.kind).toBe('failed');
  });

  test('errored when the scanner cannot be loaded', async () => {
    write('a.js', 'x');
    const { outcome } = await runSecrets(step, { cwd, load: () => Promise.reject(new Error('no such file')) });
    const detail = 'the secret scanner could not run: no such file';
    expect(outcome).toEqual({ kind: 'errored', reason: 'internal', detail });
  });

  test('cancelled when the signal ended the scan', async () => {
    write('a.js', 'x');
    expect((await runWith({ finished: false })).outcome.kind).toBe('cancelled');
    const load = () => Promise.reject(new Error('must not be loaded'));
    expect((await runSecrets(step, { cwd, load, signal: AbortSignal.abort() })).outcome.kind).toBe('cancelled');
  });

  test('keeps a file name with a line break on one line', async () => {
    write('a.js', 'x');
    const finding = { file: 'a\n::error::b.js', line: 1, column: 1, rule: 'npm token', message: 'npm token npm_…' };
    const { lines } = await runWith({ findings: [finding] });
    expect(lines).toEqual(['a ::error::b.js:1:1 npm token npm_…']);
  });

  test('names at most 50 findings in its lines', async () => {
    write('a.js', 'x');
    const finding = { file: 'a.js', line: 1, column: 1, rule: 'npm token', message: 'npm token npm_…' };
    const { lines } = await runWith({ findings: Array.from({ length: 60 }, () => finding) });
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 10 more');
  });
});
