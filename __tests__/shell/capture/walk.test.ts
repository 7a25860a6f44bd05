import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { msOf, setRow } from '../../../src/shell/capture/known.ts';
import { walk, type WalkFilter } from '../../../src/shell/capture/walk.ts';
import type { Walked } from '../../../src/shell/capture/walked.ts';
import { temporaryFolder, writeTree } from '../rig.ts';

const ALL: WalkFilter = { keeps: () => true, enters: () => true };
const posix = process.platform === 'win32' ? test.skip : test;

const look = (folder: string, filter = ALL, before?: Walked): Promise<Walked> =>
  walk({
    root: Buffer.from(folder).toString('latin1'),
    filter,
    parent: before?.root,
    cache: before?.root,
    baseline: undefined,
    trustedUntil: Number.MAX_VALUE,
  });

const paths = ({ changed, pending }: Walked): string[] => [...changed, ...pending].map((one) => one.path).sort();

test('finds files to read, links and folders', async () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'b/c/d.txt': '1234', 'a.txt': '' });
  fs.mkdirSync(path.join(folder, 'b/empty'));
  fs.symlinkSync('../a.txt', path.join(folder, 'b/link'));
  const walked = await look(folder);
  expect(walked.pending.map((one) => one.path).sort()).toEqual(['a.txt', 'b/c/d.txt']);
  expect(paths(walked)).toEqual(['a.txt', 'b', 'b/c', 'b/c/d.txt', 'b/empty', 'b/link']);
  expect(walked.links).toMatchObject([{ path: 'b/link', target: '../a.txt' }]);
  expect(walked).toMatchObject({ deleted: [], carried: 4, unseen: [] });
});

posix('names of any bytes are found, and links are not followed', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x0a, 0x41])]), 'x');
  writeTree(folder, { 'é/日.txt': 'x' });
  fs.symlinkSync('.', path.join(folder, 'loop'));
  const names = ['é', 'é/日.txt'].map((name) => Buffer.from(name).toString('latin1'));
  expect(paths(await look(folder))).toEqual(['loop', ...names, '\xff\nA'].sort());
});

posix('pipes are passed over and not touched', async () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  expect(paths(await look(folder))).toEqual([]);
});

test('what the filter does not enter is not looked at; what it enters and does not keep is hidden', async () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'in/a': '', 'out/b': '', 'in/c.log': '', 'through/d': '' });
  const filter: WalkFilter = {
    keeps: (name) => !name.endsWith('.log') && name !== 'through',
    enters: (name) => name !== 'out',
  };
  const walked = await look(folder, { ...filter, keeps: (name) => name !== 'out' && filter.keeps(name, 'file') });
  expect(paths(walked)).toEqual(['in', 'in/a', 'through/d']);
});

test('a folder that is not there is an empty one', async () => {
  expect(paths(await look(path.join(temporaryFolder(), 'missing')))).toEqual([]);
});

test('what looks as it did is not read again; what is gone is told with all that was in it', async () => {
  const folder = temporaryFolder();
  writeTree(folder, { 'a/x': '1', 'a/b/y': '2', z: '3' });
  const first = await look(folder);
  // As if they had been read.
  for (const { path: name, size, mode, mtimeMs, ctimeMs, ino, place } of first.pending) {
    const mtime = fs.lstatSync(path.join(folder, name), { bigint: true }).mtimeNs;
    const look = { mtimeMs, ctimeMs, ino };
    setRow(place.folder, place.index, { type: 'file', path: name, size, mode, mtime, digest: 'sha256:x', ...look });
  }
  expect(await look(folder, ALL, first)).toMatchObject({ changed: [], pending: [], deleted: [], grown: [] });
  fs.rmSync(path.join(folder, 'a'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'a'), 'now a file');
  const second = await look(folder, ALL, first);
  expect(second.pending.map((one) => one.path)).toEqual(['a']);
  expect(second.deleted.toSorted()).toEqual(['a/b', 'a/b/y', 'a/x']);
  expect(second.grown).toEqual([]);
});

test('a time in nanoseconds is rounded as lstat rounds it', () => {
  const file = path.join(temporaryFolder(), 'x');
  fs.writeFileSync(file, '');
  for (const seconds of [1_763_808_000.123456, 0, 1.999999, -3.25, 4_000_000_000.000001]) {
    fs.utimesSync(file, seconds, seconds);
    expect(msOf(fs.lstatSync(file, { bigint: true }).mtimeNs)).toBe(fs.lstatSync(file).mtimeMs);
  }
});
