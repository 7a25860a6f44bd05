import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findChange } from '../../../src/shell/affected/change.ts';
import { isPullRequest } from '../../../src/shell/affected/event.ts';
import { git, repository, temporary, workspace, write } from '../../rig/workspace.ts';

/** A branch with one commit of its own, while the default branch went on. */
function branched(): string {
  const folder = repository({ 'a.js': '1', 'b.js': '1' });
  git(folder, 'checkout', '-q', '-b', 'feature');
  write(folder, { 'mine.js': '1' });
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'mine');
  git(folder, 'checkout', '-q', 'main');
  write(folder, { 'theirs.js': '1' });
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'theirs');
  git(folder, 'checkout', '-q', 'feature');
  return folder;
}

async function paths(folder: string, env: Record<string, string>, base?: string): Promise<unknown> {
  const found = await findChange(folder, env, base);
  return found.ok ? found.value.changed.files.map(({ path }) => path) : found.error;
}

const PULL = { GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' };

describe('a change is what differs', () => {
  test('from the commit that is checked out, where nothing else is said', async () => {
    const folder = branched();
    expect(await paths(folder, {})).toEqual([]);
    write(folder, { 'now.js': '1' });
    expect(await paths(folder, {})).toEqual(['now.js']);
  });

  test('from where it left what is named: what came there later is no change', async () => {
    const folder = branched();
    write(folder, { 'now.js': '1' });
    for (const base of ['main', 'main~1', 'refs/heads/main']) {
      expect(await paths(folder, {}, base)).toEqual(['mine.js', 'now.js']);
    }
  });

  test('from where it left the branch that a pull request or a merge queue goes into', async () => {
    const folder = branched();
    expect(await paths(folder, PULL)).toEqual(['mine.js']);
    const event = join(temporary(), 'event.json');
    writeFileSync(event, JSON.stringify({ merge_group: { base_ref: 'refs/heads/main' } }));
    const queue = { ...PULL, GITHUB_EVENT_NAME: 'merge_group', GITHUB_BASE_REF: '', GITHUB_EVENT_PATH: event };
    expect(await paths(folder, queue)).toEqual(['mine.js']);
  });

  test('from the first parent of the commit that GitHub makes for a pull request', async () => {
    const folder = branched();
    git(folder, 'checkout', '-q', '--detach', 'main');
    git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    git(folder, 'branch', '-q', '-D', 'main');
    const made = git(folder, 'rev-parse', 'HEAD').trim();
    expect(await paths(folder, { ...PULL, GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: made })).toEqual(['mine.js']);
  });

  test('from no parent of a merge commit that the author made: what stands in front of it would not be checked', async () => {
    const folder = branched();
    git(folder, 'merge', '-q', '--no-ff', '-m', 'bring it up to date', 'main');
    git(folder, 'branch', '-q', '-D', 'main');
    const env = { ...PULL, GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: 'e'.repeat(40) };
    expect(await paths(folder, env)).toMatchObject({ because: expect.stringContaining('no common commit') });
  });
});

describe('a change is not known', () => {
  test('in a clone that is too shallow: the mend is told', async () => {
    const folder = branched();
    const shallow = temporary();
    git(shallow, 'clone', '-q', '--depth=1', '--branch', 'feature', `file://${folder}`, 'clone');
    for (const base of [undefined, 'main']) {
      expect(await paths(join(shallow, 'clone'), PULL, base)).toEqual({
        because: expect.stringMatching(/^what changed is not known: .*fetch-depth: 0/),
      });
    }
  });

  test('in CI outside of a pull request: a checkout is not compared with itself', async () => {
    const folder = branched();
    for (const env of [{ CI: 'true' }, { ...PULL, GITHUB_EVENT_NAME: 'push', GITHUB_BASE_REF: '' }]) {
      expect(await paths(folder, env)).toEqual({ because: expect.stringContaining('--changed=origin/main') });
      expect(await paths(folder, env, 'main')).toEqual(['mine.js']);
    }
  });

  test('without git, and before the first commit', async () => {
    expect(await paths(workspace({ 'a.js': '1' }), {})).toHaveProperty('because');
    const empty = temporary();
    git(empty, 'init', '-q');
    expect(await paths(empty, {})).toEqual({ because: expect.stringContaining('no commit yet') });
  });

  test('from a name that means nothing, which is told apart from a clone that lacks it', async () => {
    for (const name of ['nope', '--output=x', '-x'])
      expect(await paths(branched(), {}, name)).toMatchObject({ isMisnamed: true });
  });
});

test('only a pull request is limited without being asked', () => {
  expect(isPullRequest(PULL)).toBe(true);
  expect(isPullRequest({ ...PULL, GITHUB_EVENT_NAME: 'pull_request_target' })).toBe(true);
  for (const event of ['push', 'merge_group', 'schedule', 'workflow_dispatch', ''])
    expect(isPullRequest({ ...PULL, GITHUB_EVENT_NAME: event })).toBe(false);
  expect(isPullRequest({ ...PULL, GITHUB_ACTIONS: '' })).toBe(false);
});
