import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { clearArtifacts } from '../../src/shell/anew.ts';
import { createWorkspace } from '../../src/shell/workspace.ts';
import { temporaryFolder, writeTree } from './rig.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const ID = 'wf_abcdef';
const folder = (): string => path.join(root, '.bootspring/workflows', ID);
const there = (phase: string): string[] => fs.readdirSync(path.join(folder(), 'artifacts', phase)).sort();

test('what a phase left before goes, but for what stays, and nothing of another phase', () => {
  writeTree(root, {
    [`.bootspring/workflows/${ID}/artifacts/build/old/a`]: 'a',
    [`.bootspring/workflows/${ID}/artifacts/build/old.txt`]: 'b',
    [`.bootspring/workflows/${ID}/artifacts/build/fix.patch`]: 'c',
    [`.bootspring/workflows/${ID}/artifacts/other/d`]: 'd',
  });
  expect(clearArtifacts(folder(), 'build', ['fix.patch'])).toBeUndefined();
  expect(there('build')).toEqual(['fix.patch']);
  expect(there('other')).toEqual(['d']);
  expect(clearArtifacts(folder(), 'nothing', [])).toBeUndefined();
});

test('a link that stands for the folder is not followed', () => {
  writeTree(root, { 'precious/file': 'x', [`.bootspring/workflows/${ID}/artifacts/.keep`]: '' });
  fs.symlinkSync(path.join(root, 'precious'), path.join(folder(), 'artifacts/build'));
  expect(clearArtifacts(folder(), 'build', [])?.message).toContain('is not a real folder');
  fs.rmSync(path.join(folder(), 'artifacts/build'));
  fs.mkdirSync(path.join(folder(), 'artifacts/build'));
  fs.symlinkSync(path.join(root, 'precious'), path.join(folder(), 'artifacts/build/link'));
  expect(clearArtifacts(folder(), 'build', [])).toBeUndefined();
  expect(fs.readFileSync(path.join(root, 'precious/file'), 'utf8')).toBe('x');
});

test('a phase that is done again collects what it has now, and nothing of an earlier round', async () => {
  const workspace = createWorkspace(root, {});
  writeTree(root, { 'out/1': '1' });
  await workspace.collect(ID, 'build', ['out/**']);
  fs.rmSync(path.join(root, 'out/1'));
  writeTree(root, { 'out/2': '2' });
  const { artifacts } = await workspace.collect(ID, 'build', ['out/**'], []);
  expect(artifacts.map(({ name }) => name)).toEqual(['out/2']);
});
