import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scanFiles, type ScanResult } from '../../src/shell/secrets.ts';
import { BEGIN, canaries, drawn } from './canaries.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(file: string, content: string | Buffer): string {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), content);
  return file;
}

const scan = (...files: string[]): Promise<ScanResult> => scanFiles({ cwd, files });
const github = `ghp_${drawn('here', 36)}`;
const line = `const t = '${github}';\n`;

describe('credentials are found', () => {
  test.each(canaries().map((canary) => [canary.kind, canary] as const))('%s', async (_kind, canary) => {
    const result = await scan(write(canary.file, canary.text));
    expect(result.findings.map(({ rule }) => rule)).toEqual([canary.rule]);
    expect(result).toMatchObject({ scanned: 1, suppressed: [], skipped: [], unreadable: [], finished: true });
    if (canary.rule !== 'private key') {
      const before = canary.text.slice(0, canary.text.indexOf(canary.value)).split('\n');
      const column = (before.at(-1) ?? '').length + 1;
      expect(result.findings).toMatchObject([{ file: canary.file, line: before.length, column }]);
    }
    // Masked: no piece of the value of five characters is anywhere in the result.
    const told = JSON.stringify(result);
    const body = canary.value.replace(/^[a-z+]+:\/\/[^:]*:/, '');
    for (let at = 0; at + 5 <= body.length; at += 1) expect(told).not.toContain(body.slice(at, at + 5));
  });

  test('the GCP key of a service account', async () => {
    const { text } = canaries().find(({ kind }) => kind === 'RSA key') ?? { text: '' };
    const result = await scan(write('a.json', JSON.stringify({ private_key_id: 'x', private_key: text })));
    expect(result.findings.map(({ rule }) => rule)).toContain('GCP service account key');
    expect(JSON.stringify(result)).not.toContain(text.split('\n')[1]);
  });

  test('line and column point at the value and count from 1', async () => {
    const file = write('a.ts', `\n\n  const t = '${github}';\n`);
    const { findings } = await scan(file);
    expect(findings).toEqual([{ file, line: 3, column: 14, rule: 'GitHub token', message: 'GitHub token ghp_…' }]);
  });

  test('a value shorter than 16 characters is not shown at all', async () => {
    const { findings } = await scan(write('.npmrc', '//r.acme.io/:_authToken=abcd1234\n'));
    expect(findings.map(({ message }) => message)).toEqual(['npm token …']);
  });

  test('findings are in the order of the files, however the reading ends', async () => {
    const files = Array.from({ length: 40 }, (_, at) => write(`f${at}.js`, `${'x\n'.repeat((40 - at) * 50)}${line}`));
    const { findings } = await scan(...files);
    expect(findings.map(({ file }) => file)).toEqual(files);
  });

  test('in UTF-16, in invalid UTF-8, after a byte order mark', async () => {
    const utf16 = write('a.ps1', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line, 'utf16le')]));
    const invalid = write('b.txt', Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 0x0a]), Buffer.from(line)]));
    const marked = write('c.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(line)]));
    const { findings } = await scan(utf16, invalid, marked);
    expect(findings.map((each) => `${each.file}:${each.line}:${each.column}`)).toEqual([
      'a.ps1:1:12',
      'b.txt:2:12',
      'c.txt:1:12',
    ]);
  });

  test('in the last of 20,000 lines, and at the end of a line of a million characters', async () => {
    const long = write('long.js', `${'const a = 1;\n'.repeat(19_999)}${line}`);
    const wide = write('wide.js', `${' '.repeat(1_000_000)}${line}`);
    const { findings } = await scan(long, wide);
    expect(findings.map((each) => `${each.file}:${each.line}:${each.column}`)).toEqual([
      'long.js:20000:12',
      'wide.js:1:1000012',
    ]);
  });
});

describe('what cannot be a credential is no finding', () => {
  test.each([
    ['the example that AWS publishes', ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')],
    ['another example of AWS', ['AKIA', 'I44QH8DHB', 'EXAMPLE'].join('')],
    ['a token of one character', `ghp_${'x'.repeat(36)}`],
    ['a token that counts up', ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_')],
    ['a Slack token of words', 'xoxb-your-bot-token'],
    ['a database on the same machine', `postgres://app:${drawn('p', 12)}@localhost:5432/x`],
    ['a database with its user as password', 'postgres://postgres:postgres@db:5432/x'],
    ['a reserved host', `mysql://app:${drawn('p', 12)}@db.example.com/x`],
    ['a key without content', `${BEGIN} RSA PRIVATE KEY-----\nMIIEow...\n-----END RSA PRIVATE KEY-----`],
    ['a key of the alphabet', `${BEGIN} EC PRIVATE KEY-----\n${'ABCDEFGH'.repeat(20)}\n-----END EC PRIVATE KEY-----`],
    ['an account number of AWS', `AWS_ACCOUNT_ID = "${drawn('n', 12, 'digits')}"`],
  ])('%s', async (_name, value) => {
    const result = await scan(write('README.md', `${value}\n`));
    expect(result.findings).toEqual([]);
    expect(result.scanned).toBe(1);
  });

  test('a placeholder is told as suppressed, with the reason', async () => {
    const { suppressed } = await scan(write('README.md', `ghp_${'x'.repeat(36)}\n`));
    expect(suppressed).toMatchObject([
      { file: 'README.md', line: 1, by: 'placeholder: repeats one or two characters' },
    ]);
  });

  test('a chosen password with the word example in it is still a finding', async () => {
    const { findings } = await scan(write('a', `postgres://app:example-${drawn('p', 12)}@db.acme.io/x\n`));
    expect(findings).toHaveLength(1);
  });
});

describe('nothing is hidden quietly', () => {
  test('by comments', async () => {
    const result = await scan(
      write('a.js', `// secretlint-disable-next-line\n${line}`),
      write('b.js', `// secretlint-disable\n${line}// secretlint-enable\n${line}`),
    );
    expect(result.findings.map((each) => `${each.file}:${each.line}`)).toEqual(['b.js:4']);
    expect(result.suppressed.map((each) => `${each.file}:${each.line} ${each.by}`)).toEqual([
      'a.js:2 secretlint-disable comment',
      'b.js:2 secretlint-disable comment',
    ]);
  });

  test('by .secretlintignore, where the last pattern decides', async () => {
    write('.secretlintignore', '# fixtures\nfixtures/\n*.pem\n!keep.pem\n');
    const result = await scan(
      write('a/fixtures/x.js', line),
      write('b/x.pem', line),
      write('b/keep.pem', line),
      write('b/x.js', line),
    );
    expect(result.findings.map(({ file }) => file)).toEqual(['b/keep.pem', 'b/x.js']);
    expect(result.suppressed.map(({ file, by }) => [file, by])).toEqual([
      ['a/fixtures/x.js', '.secretlintignore'],
      ['b/x.pem', '.secretlintignore'],
    ]);
  });

  test('by so many findings that the scan stops: the file is named as not judged', async () => {
    const many = `ghp_${drawn('m', 36)}\n`.repeat(2000);
    const { unreadable, findings } = await scan(write('a.txt', `// secretlint-disable\n${many}`));
    expect(unreadable.map(({ file }) => file)).toEqual(['a.txt']);
    expect(findings).toEqual([]);
  });
});

describe('what is not scanned is named', () => {
  test.each([
    ['binary', 'a.png', Buffer.concat([Buffer.from([0x89, 0x50, 0]), Buffer.from(line)])],
    ['larger than 1 MiB', 'a.js', Buffer.from(`${'x'.repeat(1024 * 1024)}${line}`)],
    ['larger than 1 MiB', 'one-line-of-5-MB.js', Buffer.alloc(5_000_000, 'x')],
    ['a lock file, which holds hashes', 'sub/package-lock.json', Buffer.from(line)],
    ['in node_modules', 'node_modules/a/index.js', Buffer.from(line)],
    ['in .git', '.git/config', Buffer.from(line)],
    ['in .bootspring', '.bootspring/state.json', Buffer.from(line)],
  ])('%s: %s', async (because, file, content) => {
    const result = await scan(write(file, content));
    expect(result).toMatchObject({ findings: [], scanned: 0, skipped: [{ file, because }] });
  });

  test('exactly 1 MiB is scanned', async () => {
    const result = await scan(write('a.js', `${'x'.repeat(1024 * 1024 - line.length - 1)}\n${line}`));
    expect(result.findings).toHaveLength(1);
  });

  test('links, folders, deleted files and paths that lead outside', async () => {
    write('outside.js', line);
    mkdirSync(join(cwd, 'work', 'module'), { recursive: true });
    symlinkSync(join(cwd, 'outside.js'), join(cwd, 'work', 'link.js'));
    const files = ['link.js', 'module', 'gone.js', '../outside.js', join(cwd, 'outside.js')];
    const result = await scanFiles({ cwd: join(cwd, 'work'), files });
    expect(result).toMatchObject({ findings: [], scanned: 0, unreadable: [] });
    expect(result.skipped.map(({ because }) => because)).toEqual([
      'a symbolic link',
      'a folder (a submodule is scanned in its own repository)',
      'deleted in the working tree',
      'outside the workspace',
      'outside the workspace',
    ]);
  });
});

test('progress is told for every file, and a signal ends the scan', async () => {
  const files = Array.from({ length: 30 }, (_, at) => write(`f${at}.js`, line));
  const seen: number[] = [];
  const whole = await scanFiles({ cwd, files, onProgress: (done, total) => seen.push(done / total) });
  expect(seen).toHaveLength(30);
  expect(seen.at(-1)).toBe(1);
  expect(whole.finished).toBe(true);
  const stop = new AbortController();
  const cut = await scanFiles({ cwd, files, onProgress: () => stop.abort(), signal: stop.signal });
  expect(cut.finished).toBe(false);
  expect(cut.scanned).toBeLessThan(30);
});
