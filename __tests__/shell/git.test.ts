import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findGit, readHead, readSource, repositoryOf } from '../../src/shell/git.ts';
import { git, repositoryIn } from './git/rig.ts';
import { temporaryFolder, writeTree } from './rig.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const newRepository = (): string => repositoryIn(root);
const headOf = (folder: string): { sha?: string; ref?: string } => {
  const found = findGit(folder);
  if (found === undefined) throw new Error('no checkout found');
  return readHead(found);
};

describe('HEAD is read as git reads it', () => {
  test('on a branch, loose and packed, with the packed one out of date', () => {
    const folder = newRepository();
    const read = (): void =>
      expect(headOf(folder)).toEqual({ sha: git(folder, 'rev-parse', 'HEAD'), ref: 'refs/heads/main' });
    read();
    git(folder, 'tag', '-a', 'v1', '-m', 'v1');
    git(folder, 'pack-refs', '--all');
    expect(fs.existsSync(path.join(folder, '.git/refs/heads/main'))).toBe(false);
    read();
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'second');
    read();
    git(folder, 'checkout', '-q', '-b', 'feature/x');
    expect(headOf(folder).ref).toBe('refs/heads/feature/x');
  });

  test('detached, before the first commit, and from a folder inside', () => {
    const folder = newRepository();
    git(folder, 'checkout', '-q', '--detach');
    expect(headOf(folder)).toEqual({ sha: git(folder, 'rev-parse', 'HEAD') });
    git(folder, 'checkout', '-q', '--orphan', 'fresh');
    expect(headOf(folder)).toEqual({ ref: 'refs/heads/fresh' });
    fs.mkdirSync(path.join(folder, 'sub/deep'), { recursive: true });
    expect(headOf(path.join(folder, 'sub/deep'))).toEqual({ ref: 'refs/heads/fresh' });
  });

  test('in a linked worktree', () => {
    const folder = newRepository();
    const tree = path.join(root, 'tree');
    git(folder, 'worktree', 'add', '-q', '-b', 'side', tree);
    git(tree, 'commit', '-q', '--allow-empty', '-m', 'side');
    git(folder, 'pack-refs', '--all');
    git(folder, 'remote', 'add', 'origin', 'https://github.com/o/n');
    expect(headOf(tree)).toEqual({ sha: git(tree, 'rev-parse', 'HEAD'), ref: 'refs/heads/side' });
    expect(readSource(tree, {}).repository).toBe('o/n');
  });

  test('a change goes into the base of its pull request or merge queue, else into the default branch', () => {
    const event = path.join(root, 'event.json');
    const baseOf = (payload: object, env: object = {}) => {
      fs.writeFileSync(event, JSON.stringify(payload));
      return readSource(root, { GITHUB_EVENT_PATH: event, ...env }).base;
    };
    const repository = { default_branch: 'trunk' };
    expect(baseOf({ repository }, { GITHUB_BASE_REF: 'release' })).toBe('refs/heads/release');
    expect(baseOf({ repository, merge_group: { base_ref: 'refs/heads/next' } })).toBe('refs/heads/next');
    expect(baseOf({ repository })).toBe('refs/heads/trunk');
    expect(baseOf({})).toBeUndefined();
    writeTree(root, {
      '.git/HEAD': 'ref: refs/heads/a',
      '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main\n',
    });
    expect(readSource(root, {}).base).toBe('main');
  });

  test('nothing is made of a broken or missing one', () => {
    expect(readSource(root, {})).toEqual({});
    writeTree(root, { '.git/HEAD': 'ref: refs/../../../etc/passwd\n' });
    expect(headOf(root)).toEqual({});
    writeTree(root, { '.git/HEAD': 'ref: refs/heads/a', '.git/refs/heads/a': 'ref: refs/heads/a' });
    expect(headOf(root)).toEqual({ ref: 'refs/heads/a' });
    writeTree(root, { '.git/HEAD': '\0\0\0' });
    expect(headOf(root)).toEqual({});
  });
});

/** Put together here, so that the secret scan of this repository finds no address with a password. */
const withPassword = (user: string, rest: string): string =>
  ['https://', user, ':', 'ghs_secret', '@', 'github.com/', rest].join('');

describe('where the work comes from', () => {
  test.each([
    ['https://github.com/owner/name.git', 'owner/name'],
    [withPassword('user', 'owner/name'), 'owner/name'],
    [withPassword('x-access-token', 'owner/name.git/'), 'owner/name'],
    ['git@github.com:owner/name.git', 'owner/name'],
    ['ssh://git@github.com:22/owner/na.me.git', 'owner/na.me'],
    ['https://gitlab.com/group/sub/name.git', 'group/sub/name'],
    ['/srv/git/name.git', undefined],
    ['../name.git', undefined],
    ['file:///srv/git/name.git', undefined],
    ['C:/git/name.git', undefined],
    ['https://github.com/', undefined],
    ['', undefined],
  ])('%s is %s', (url, name) => {
    expect(repositoryOf(url)).toBe(name);
  });

  test('the checkout knows the commit, the environment the rest', () => {
    const folder = newRepository();
    const sha = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'remote', 'add', 'upstream', 'https://github.com/not/this');
    git(folder, 'remote', 'add', 'origin', 'https://t:secret@github.com/own/er.git');
    expect(readSource(folder, {})).toEqual({ repository: 'own/er', sha, ref: 'refs/heads/main' });
    const env = {
      GITHUB_REPOSITORY: 'base/name',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_REF: 'refs/pull/17/merge',
      GITHUB_RUN_ID: '99',
    };
    expect(readSource(folder, env)).toEqual({
      repository: 'base/name',
      sha,
      ref: 'refs/pull/17/merge',
      runId: '99',
      pullRequest: 17,
    });
    expect(readSource(root, env).sha).toBe('f'.repeat(40));
    expect(readSource(root, { GITHUB_REF: 'refs/heads/refs/pull/1/merge', GITHUB_SHA: '' })).toEqual({
      ref: 'refs/heads/refs/pull/1/merge',
    });
  });
});
