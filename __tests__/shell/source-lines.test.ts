import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linkOf } from '../../src/shell/html-report.ts';
import { readSources } from '../../src/shell/source-lines.ts';
import { repository, temporary, workspace } from '../rig/workspace.ts';

const posix = process.platform === 'win32' ? test.skip : test;
const plain = (text: string): string => text;
const read = (folder: string, file: string, lines: readonly number[], redact = plain) =>
  readSources(folder, new Map([[file, new Set(lines)]]), redact).get(file);

test('lines by their number, whatever ends them', () => {
  const folder = workspace({ 'src/ü a.ts': 'one\r\ntwo\nthree\rfour\n' });
  const { mtimeMs } = statSync(join(folder, 'src/ü a.ts'));
  const lines = new Map([
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
  ]);
  expect(read(folder, 'src/ü a.ts', [2, 3, 4, 5])).toEqual({ kind: 'lines', total: 4, writtenAt: mtimeMs, lines });
});

test('a line is cut, and hides nothing', () => {
  const folder = workspace({ 'a.ts': `${'x'.repeat(5_000)}\nif (admin\u202e) // \u001b[8m\n` });
  const source = read(folder, 'a.ts', [1, 2]);
  if (source?.kind !== 'lines') throw new Error('no lines');
  expect(source.lines.get(1)).toHaveLength(300);
  expect(source.lines.get(2)).toBe('if (admin\\u{202e}) // \\u{1b}[8m');
});

describe('is not shown:', () => {
  test.each([
    ['a path that leads out', '../outside.ts', 'is not in the workspace'],
    ['an absolute path', '/etc/passwd', 'is not in the workspace'],
    ['a drive', 'C:/Windows/win.ini', 'is not in the workspace'],
    ['a path with a NUL', 'a\0.ts', 'is not in the workspace'],
    ['a file of git', '.git/config', 'is not a source'],
    ['a file of bootspring', '.bootspring/workflows/x/journal.jsonl', 'is not a source'],
    ['a file with credentials', 'sub/.env.local', 'may hold a credential'],
    ['a key', 'server.pem', 'may hold a credential'],
    ['a file that is gone', 'gone.ts', 'is no longer there'],
    ['a folder', 'src', 'is no regular file'],
    ['a binary file', 'logo.png', 'is binary'],
    ['a large file', 'large.js', 'is larger than 1 MiB'],
  ])('%s', (_name, file, because) => {
    const folder = workspace({
      '.git/config': 'token\n',
      'sub/.env.local': 'TOKEN=1\n',
      'server.pem': 'key\n',
      'src/a.ts': 'a\n',
      'logo.png': 'PNG\0\n',
      'large.js': 'x\n'.repeat(600_000),
    });
    expect(read(folder, file, [1])).toEqual({ kind: 'none', because });
  });

  posix.each([
    ['a link that leads out', 'link.ts', 'is not in the workspace'],
    ['a link to a file with credentials', 'harmless.ts', 'may hold a credential'],
    ['a pipe', 'pipe', 'is no regular file'],
  ])('%s', (_name, file, because) => {
    const folder = workspace({ 'sub/.env.local': 'TOKEN=1\n' });
    const outside = temporary();
    writeFileSync(join(outside, 'secret.ts'), 'secret\n');
    symlinkSync(join(outside, 'secret.ts'), join(folder, 'link.ts'));
    symlinkSync(join(folder, 'sub/.env.local'), join(folder, 'harmless.ts'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(read(folder, file, [1])).toEqual({ kind: 'none', because });
  });

  test('a secret, and a file whose secret takes several lines', () => {
    const folder = workspace({ 'a.ts': 'one\nkey = hunter2secret\nthree\n', 'b.ts': 'one\nfirst\nsecond\n' });
    const redact = (text: string): string => text.replace(/hunter2secret|first\nsecond/, '***');
    expect(read(folder, 'a.ts', [2], redact)).toMatchObject({ lines: new Map([[2, 'key = ***']]) });
    expect(read(folder, 'b.ts', [1], redact)).toEqual({ kind: 'none', because: 'holds a secret' });
  });
});

test('files are read as long as there is room', () => {
  const names = Array.from({ length: 60 }, (_each, at) => `f${at}.txt`);
  const line = `${'x'.repeat(299)}\n`;
  const folder = workspace(Object.fromEntries(names.map((name) => [name, line.repeat(1_000)])));
  const lines = new Set(Array.from({ length: 1_000 }, (_each, at) => at + 1));
  const sources = [...readSources(folder, new Map(names.map((name) => [name, lines])), plain).values()];
  const shown = sources.filter(({ kind }) => kind === 'lines');
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.length).toBeLessThan(30);
  expect(sources.at(-1)).toEqual({ kind: 'none', because: 'is one too many to be shown' });
});

describe('the address of a file', () => {
  const source = { repository: 'octo/repo', sha: 'c'.repeat(40) };

  test('is that of the workspace within its repository, on the server that is told', () => {
    const root = repository();
    mkdirSync(join(root, 'packages/ü'), { recursive: true });
    const base = `octo/repo/blob/${source.sha}`;
    expect(linkOf(root, source, {})).toBe(`https://github.com/${base}/`);
    const env = { GITHUB_SERVER_URL: 'https://octo.ghe.com' };
    expect(linkOf(join(root, 'packages/ü'), source, env)).toBe(`https://octo.ghe.com/${base}/packages/%C3%BC/`);
  });

  test.each([
    ['no repository', { sha: source.sha }],
    ['no commit', { repository: 'octo/repo' }],
    ['what is no commit', { ...source, sha: 'main' }],
    ['what is no repository', { ...source, repository: 'javascript:alert(1)' }],
  ])('%s: there is none', (_name, told) => {
    expect(linkOf(temporary(), told, {})).toBeUndefined();
  });

  test('a server that is none is not linked to', () => {
    expect(linkOf(temporary(), source, { GITHUB_SERVER_URL: 'javascript:alert(1)//' })).toMatch(
      /^https:\/\/github\.com/,
    );
  });
});
