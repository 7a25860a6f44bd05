import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createWorkspace } from '../../src/shell/workspace.ts';
import { temporaryFolder, writeTree } from './rig.ts';

let root = '';
let outside = '';
beforeEach(() => {
  root = temporaryFolder();
  outside = temporaryFolder();
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
  fs.rmSync(outside, { recursive: true });
});

const ID = 'wf_abcdef';
const collect = (...globs: string[]): ReturnType<ReturnType<typeof createWorkspace>['collect']> =>
  createWorkspace(root, {}).collect(ID, 'testing', globs);
const namesOf = async (...globs: string[]): Promise<string[]> =>
  (await collect(...globs)).artifacts.map(({ name }) => name);
const folder = (): string => path.join(root, '.bootspring/workflows', ID);
const copyOf = (name: string): string => path.join(folder(), 'artifacts/testing', name);
const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('collecting outputs', () => {
  test('copies what matches, with its mode and time, and describes it', async () => {
    writeTree(root, { 'dist/a.js': 'a', 'dist/sub/run.sh': 'run', 'src/x': '' });
    fs.chmodSync(path.join(root, 'dist/sub/run.sh'), 0o555);
    fs.utimesSync(path.join(root, 'dist/a.js'), 1000, 2000);
    expect(await collect('dist/**')).toEqual({
      artifacts: [
        { phase: 'testing', name: 'dist/a.js', path: 'artifacts/testing/dist/a.js', size: 1, digest: digest('a') },
        {
          phase: 'testing',
          name: 'dist/sub/run.sh',
          path: 'artifacts/testing/dist/sub/run.sh',
          size: 3,
          digest: digest('run'),
        },
      ],
      missing: [],
    });
    expect(fs.readFileSync(copyOf('dist/a.js'), 'utf8')).toBe('a');
    expect(fs.statSync(copyOf('dist/a.js')).mtimeMs).toBe(2_000_000);
    expect(fs.statSync(copyOf('dist/sub/run.sh')).mode & 0o777).toBe(0o555);
    // Again, over what is there by now and read-only.
    fs.chmodSync(path.join(root, 'dist/sub/run.sh'), 0o755);
    fs.writeFileSync(path.join(root, 'dist/sub/run.sh'), 'again');
    expect((await collect('dist/**')).artifacts[1]?.digest).toBe(digest('again'));
  });

  test.each([
    ['dist', ['dist/.hidden', 'dist/a.js', 'dist/sub/b.js']],
    ['dist/', ['dist/.hidden', 'dist/a.js', 'dist/sub/b.js']],
    ['./dist/*.js', ['dist/a.js']],
    ['dist/**/*.js', ['dist/a.js', 'dist/sub/b.js']],
    ['**/*.xml', ['report.xml']],
    ['{report.xml,dist/a.js}', ['dist/a.js', 'report.xml']],
    ['{report.xml,nothing}', ['report.xml']],
    ['*/s?b', ['dist/sub/b.js']],
    ['node_modules/x/*.xml', ['node_modules/x/y.xml']],
  ])('%s', async (glob, names) => {
    const files = ['dist/a.js', 'dist/.hidden', 'dist/sub/b.js', 'report.xml', 'node_modules/x/y.xml', '.git/z.xml'];
    writeTree(root, Object.fromEntries(files.map((name) => [name, name])));
    expect(await namesOf(glob)).toEqual(names);
  });

  test('everything is without .git, .bootspring and node_modules', async () => {
    writeTree(root, { a: '', '.git/x': '', 'p/node_modules/x': '', '.bootspring/x': '', 'p/b': '' });
    expect(await namesOf('**')).toEqual(['a', 'p/b']);
  });

  test('a glob that matches nothing is missing, an empty folder too; other globs count', async () => {
    fs.mkdirSync(path.join(root, 'empty'));
    writeTree(root, { a: 'a', '!b': '', '#c': '' });
    const { artifacts, missing } = await collect('nothing/**', 'a', 'empty', 'empty/**', '!z', 'a/b', '!b', '#c');
    expect(artifacts.map(({ name }) => name)).toEqual(['!b', '#c', 'a']);
    expect(missing).toEqual(['nothing/**', 'empty', 'empty/**', '!z', 'a/b']);
  });

  test.each(['../x', '/etc/passwd', 'a/../../x', '{a,../x}', '{/etc/passwd,a}', '..', 'a/{..,b}/../x'])(
    '%s is outside and nothing is copied',
    async (glob) => {
      fs.writeFileSync(path.join(path.dirname(root), 'x'), 'x');
      const { artifacts, missing } = await collect(glob);
      fs.rmSync(path.join(path.dirname(root), 'x'));
      expect(artifacts).toEqual([]);
      expect(missing.join()).toContain('outside the workspace');
    },
  );

  test('what a command wrote to the phase folder is listed as well', async () => {
    writeTree(root, { 'dist/a': 'a', [`.bootspring/workflows/${ID}/artifacts/testing/own/report.html`]: 'r' });
    expect(await namesOf('dist/**')).toEqual(['dist/a', 'own/report.html']);
    expect(await namesOf()).toEqual(['dist/a', 'own/report.html']);
  });

  test('nothing declared and nothing written is nothing', async () => {
    expect(await collect()).toEqual({ artifacts: [], missing: [] });
    expect(fs.readdirSync(root)).toEqual([]);
  });

  test('names that are none are refused', async () => {
    writeTree(root, { a: '' });
    const workspace = createWorkspace(root, {});
    expect((await workspace.collect('../x', 'testing', ['a'])).missing).toHaveLength(1);
    expect((await workspace.collect(ID, '../x', ['a'])).artifacts).toEqual([]);
    expect(fs.readdirSync(root)).toEqual(['a']);
  });
});

describe('links among the outputs', () => {
  beforeEach(() => writeTree(outside, { id_rsa: 'SECRET', 'folder/key': 'SECRET' }));
  const everything = (from: string): string =>
    fs
      .readdirSync(from, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(from, name))
      .filter((file) => fs.lstatSync(file).isFile())
      .map((file) => fs.readFileSync(file, 'utf8'))
      .join();

  test('one that points inside is copied as a link', async () => {
    writeTree(root, { 'dist/real': 'real' });
    fs.symlinkSync('real', path.join(root, 'dist/link'));
    const { artifacts, missing } = await collect('dist/**');
    expect(missing).toEqual([]);
    expect(artifacts).toContainEqual({
      phase: 'testing',
      name: 'dist/link',
      path: 'artifacts/testing/dist/link',
      size: 4,
      digest: digest('real'),
    });
    expect(fs.readlinkSync(copyOf('dist/link'))).toBe('real');
  });

  test('one that points outside, or nowhere, is named as missing and never read', async () => {
    writeTree(root, { 'dist/real': 'real' });
    fs.symlinkSync(path.join(outside, 'id_rsa'), path.join(root, 'dist/key'));
    fs.symlinkSync(outside, path.join(root, 'dist/folder'));
    fs.symlinkSync('nowhere', path.join(root, 'dist/broken'));
    const { artifacts, missing } = await collect('dist/**');
    expect(artifacts.map(({ name }) => name)).toEqual(['dist/real']);
    expect([...missing].sort()).toEqual(
      ['broken', 'folder', 'key'].map((name) => `dist/${name} (a link that points outside the workspace or nowhere)`),
    );
    expect(everything(folder())).not.toContain('SECRET');
  });

  test('a named folder that is a link is followed inside, refused outside', async () => {
    writeTree(root, { 'build/out/a': 'a' });
    fs.symlinkSync('build/out', path.join(root, 'dist'));
    fs.symlinkSync(outside, path.join(root, 'evil'));
    expect(await namesOf('dist/**')).toEqual(['dist/a']);
    for (const glob of ['evil/**', 'evil/folder/key', 'evil/folder', 'evil']) {
      const { missing } = await collect(glob);
      expect(missing.join()).toContain('points outside');
    }
    expect(everything(folder())).not.toContain('SECRET');
  });

  test('one that a command put into the artifacts leads nothing outside', async () => {
    writeTree(root, { 'dist/a': 'mine' });
    fs.mkdirSync(path.join(folder(), 'artifacts/testing'), { recursive: true });
    fs.symlinkSync(outside, copyOf('dist'));
    fs.symlinkSync(path.join(outside, 'id_rsa'), copyOf('key'));
    const { artifacts, missing } = await collect('dist/**');
    expect(artifacts).toEqual([]);
    expect(missing).toHaveLength(3);
    expect(fs.readdirSync(outside).sort()).toEqual(['folder', 'id_rsa']);
    fs.rmSync(copyOf('dist'));
    fs.mkdirSync(copyOf('dist'));
    fs.symlinkSync(path.join(outside, 'id_rsa'), copyOf('dist/a'));
    expect(await namesOf('dist/**')).toEqual(['dist/a']);
    expect(fs.readFileSync(path.join(outside, 'id_rsa'), 'utf8')).toBe('SECRET');
  });

  test('setuid is not copied', async () => {
    writeTree(root, { 'dist/a': 'a' });
    fs.chmodSync(path.join(root, 'dist/a'), 0o4755);
    await collect('dist/**');
    expect(fs.statSync(copyOf('dist/a')).mode & 0o7777).toBe(0o755);
  });
});

test('a file that cannot be copied is named with the reason', async () => {
  writeTree(root, { 'dist/a': 'a', 'dist/b': 'b' });
  fs.mkdirSync(copyOf('dist/a'), { recursive: true });
  const { artifacts, missing } = await collect('dist/**');
  expect(artifacts.map(({ name }) => name)).toEqual(['dist/b']);
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatch(/^dist\/a \(could not copy dist\/a to the artifacts: /);
});

test('the workspace tells its source and its fingerprint', async () => {
  writeTree(root, { a: 'a' });
  const workspace = createWorkspace(root, { GITHUB_RUN_ID: '7' });
  expect(workspace.source()).toEqual({ runId: '7' });
  const before = await workspace.fingerprint();
  await workspace.collect(ID, 'testing', ['a']);
  expect(await workspace.fingerprint()).toBe(before);
  expect(await workspace.writtenSince(Date.now() + 60_000)).toBe(false);
});
