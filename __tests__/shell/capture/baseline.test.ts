import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { readBaseline } from '../../../src/shell/capture/baseline.ts';
import { temporaryFolder, writeTree } from '../rig.ts';

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd, encoding: 'utf8' }).trim();

function repository(files: Readonly<Record<string, string>>): { folder: string; sha: string } {
  const folder = temporaryFolder();
  writeTree(folder, files);
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'x');
  return { folder, sha: git(folder, 'rev-parse', 'HEAD') };
}

test('holds what is as the commit has it, by blob', async () => {
  const { folder, sha } = repository({ 'a.txt': 'a', 'b.txt': 'b', 'c/d é.txt': 'd', 'gone.txt': 'g', 'mode.sh': 'm' });
  fs.writeFileSync(path.join(folder, 'b.txt'), 'changed');
  fs.rmSync(path.join(folder, 'gone.txt'));
  fs.chmodSync(path.join(folder, 'mode.sh'), 0o755);
  writeTree(folder, { 'new.txt': 'n' });
  const baseline = await readBaseline(folder, sha);
  expect(baseline?.get('a.txt')).toBe(git(folder, 'rev-parse', 'HEAD:a.txt'));
  expect([...(baseline?.keys() ?? [])].sort()).toEqual(['a.txt', Buffer.from('c/d é.txt').toString('latin1')]);
});

test('a file that was only touched is as the commit has it', async () => {
  const { folder, sha } = repository({ 'a.txt': 'a' });
  fs.utimesSync(path.join(folder, 'a.txt'), 1, 1);
  expect([...((await readBaseline(folder, sha))?.keys() ?? [])]).toEqual(['a.txt']);
});

test('compares with the commit that is named, not with what a phase committed since', async () => {
  const { folder, sha } = repository({ 'a.txt': 'a', 'b.txt': 'b' });
  fs.writeFileSync(path.join(folder, 'a.txt'), 'later');
  git(folder, 'commit', '-q', '-a', '-m', 'y');
  expect([...((await readBaseline(folder, sha))?.keys() ?? [])]).toEqual(['b.txt']);
});

test('below a repository only that part of it counts, by paths from there', async () => {
  const { folder, sha } = repository({ 'a.txt': 'a', 'packages/x/b.txt': 'b' });
  const baseline = await readBaseline(path.join(folder, 'packages/x'), sha);
  expect([...(baseline?.keys() ?? [])]).toEqual(['b.txt']);
});

test('without a repository, or without the commit, nobody can tell', async () => {
  expect(await readBaseline(temporaryFolder(), '1'.repeat(40))).toBeUndefined();
  const { folder } = repository({ 'a.txt': 'a' });
  expect(await readBaseline(folder, '1'.repeat(40))).toBeUndefined();
});
