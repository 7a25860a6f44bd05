import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { walk, type WalkFilter } from '../../../src/shell/capture/walk.ts';
import { temporaryFolder, writeTree } from '../rig.ts';

const ALL: WalkFilter = { keeps: () => true, enters: () => true };
const posix = process.platform === 'win32' ? test.skip : test;

test('finds files, links and folders, folders before what is in them', async () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'b/c/d.txt': '1234', 'a.txt': '' });
  fs.mkdirSync(path.join(folder, 'b/empty'));
  fs.symlinkSync('../a.txt', path.join(folder, 'b/link'));
  const { found, unseen, special } = await walk(folder, ALL);
  expect(found.map((one) => [one.path, one.type])).toEqual([
    ['a.txt', 'file'],
    ['b', 'folder'],
    ['b/c', 'folder'],
    ['b/empty', 'folder'],
    ['b/link', 'link'],
    ['b/c/d.txt', 'file'],
  ]);
  expect(found.find((one) => one.type === 'link')?.target).toBe('../a.txt');
  expect({ unseen, special }).toEqual({ unseen: [], special: 0 });
});

posix('names of any bytes are found, and links are not followed', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x0a, 0x41])]), 'x');
  writeTree(folder, { 'é/日.txt': 'x' });
  fs.symlinkSync('.', path.join(folder, 'loop'));
  const { found } = await walk(Buffer.from(folder).toString('latin1'), ALL);
  const names = ['é', 'é/日.txt'].map((name) => Buffer.from(name).toString('latin1'));
  expect(found.map((one) => one.path).sort()).toEqual(['loop', ...names, '\xff\nA']);
});

posix('pipes are counted and not touched', async () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  expect(await walk(folder, ALL)).toEqual({ found: [], unseen: [], special: 1 });
});

test('what the filter does not enter is not looked at', async () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'in/a': '', 'out/b': '', 'in/c.log': '' });
  const { found } = await walk(folder, {
    keeps: (name) => !name.endsWith('.log'),
    enters: (name) => name !== 'out',
  });
  expect(found.map((one) => one.path)).toEqual(['in', 'in/a']);
});

test('a folder that is not there is an empty one', async () => {
  expect((await walk(path.join(temporaryFolder(), 'missing'), ALL)).found).toEqual([]);
});
