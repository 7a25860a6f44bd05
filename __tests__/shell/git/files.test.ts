import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listGitFiles, readCommit, readModified } from '../../../src/shell/git/files.ts';
import { temporaryFolder, writeTree } from '../rig.ts';
import { git, repositoryIn } from './rig.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const newRepository = (): string => repositoryIn(root);

async function withVariable(name: string, value: string, action: () => Promise<void>): Promise<void> {
  const before = process.env[name];
  process.env[name] = value;
  try {
    await action();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
}

/** Does something as in a git hook of another repository. */
const withGitDir = (action: () => Promise<void>): Promise<void> => withVariable('GIT_DIR', '/nowhere', action);

describe('the files of git', () => {
  test('are tracked and untracked ones, not ignored ones, whatever a hook set in the environment', async () => {
    const folder = newRepository();
    writeTree(folder, { '.gitignore': 'out\n', 'out/x': '', 'sub/é "\n': '', 'b.txt': '' });
    await withGitDir(async () => {
      const names = await listGitFiles(folder);
      expect([...(names ?? [])].sort()).toEqual(['.gitignore', 'a.txt', 'b.txt', 'sub/é "\n']);
    });
    expect(await listGitFiles(path.join(folder, 'sub'))).toEqual(['é "\n']);
  });

  test('are each listed once in a merge conflict', async () => {
    const folder = newRepository();
    git(folder, 'checkout', '-q', '-b', 'side');
    writeTree(folder, { 'a.txt': 'side' });
    git(folder, 'commit', '-q', '-am', 'side');
    git(folder, 'checkout', '-q', 'main');
    writeTree(folder, { 'a.txt': 'main' });
    git(folder, 'commit', '-q', '-am', 'main');
    expect(() => git(folder, 'merge', 'side')).toThrow();
    expect(await listGitFiles(folder)).toEqual(['a.txt']);
  });

  test('cannot be told outside a repository', async () => {
    expect(await listGitFiles(root)).toBeUndefined();
    expect(await listGitFiles(path.join(root, 'missing'))).toBeUndefined();
  });

  test('no program that the configuration names is started', async () => {
    const folder = newRepository();
    const mark = path.join(root, 'started');
    writeTree(root, { 'hook.sh': `#!/bin/sh\ntouch ${mark}\n` });
    fs.chmodSync(path.join(root, 'hook.sh'), 0o755);
    git(folder, 'config', 'core.fsmonitor', path.join(root, 'hook.sh'));
    expect(await listGitFiles(folder)).toEqual(['a.txt']);
    expect(await readModified(folder, 'HEAD')).toEqual({ ok: true, value: new Set() });
    expect(fs.existsSync(mark)).toBe(false);
  });
});

describe('a commit', () => {
  test('and what differs from it are read by bytes, whatever a hook set in the environment', async () => {
    const folder = newRepository();
    writeTree(folder, { 'sub/é': '' });
    fs.symlinkSync('a.txt', path.join(folder, 'link'));
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'second');
    writeTree(folder, { 'sub/é': 'changed', 'new.txt': '' });
    const accented = Buffer.from('é').toString('latin1');
    await withGitDir(async () => {
      const committed = await readCommit(folder, 'HEAD');
      expect(committed.ok && [...committed.value].map(([name, { type }]) => `${type} ${name}`)).toEqual([
        'file a.txt',
        'link link',
        `file sub/${accented}`,
      ]);
      expect(await readModified(folder, 'HEAD')).toEqual({ ok: true, value: new Set([`sub/${accented}`]) });
    });
  });

  test('that is not there is told in the words of git', async () => {
    const missing = await readCommit(newRepository(), '1'.repeat(40));
    expect(missing).toEqual({ ok: false, error: 'git ls-tree: fatal: not a tree object' });
    expect(await readCommit(path.join(root, 'missing'), 'HEAD')).toEqual({
      ok: false,
      error: expect.stringMatching(/^git cannot be started: /),
    });
  });

  test('a filter that a command of the workspace named sees no token', async () => {
    const folder = newRepository();
    const seen = path.join(root, 'seen');
    git(folder, 'config', 'filter.spy.clean', `env > ${seen}; cat`);
    writeTree(folder, { '.git/info/attributes': '* filter=spy\n', 'a.txt': 'b' });
    await withVariable('INPUT_COMMIT-TOKEN', 'canary-1234567890', async () => {
      await withVariable('ACTIONS_RUNTIME_TOKEN', 'canary-1234567890', async () => {
        expect(await readModified(folder, 'HEAD')).toEqual({ ok: true, value: new Set(['a.txt']) });
      });
    });
    expect(fs.readFileSync(seen, 'utf8')).not.toContain('canary');
  });

  test('a commit is not another one because somebody said so', async () => {
    const folder = newRepository();
    const first = git(folder, 'rev-parse', 'HEAD');
    writeTree(folder, { 'a.txt': 'b' });
    git(folder, 'commit', '-q', '-am', 'second');
    git(folder, 'replace', first, 'HEAD');
    expect(await readModified(folder, first)).toEqual({ ok: true, value: new Set(['a.txt']) });
  });
});
