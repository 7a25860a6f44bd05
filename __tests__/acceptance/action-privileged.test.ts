import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createWorkspaces, runStep } from '../rig/runner.ts';
import { runMainHere } from '../rig/runner-here.ts';

const workspaces = createWorkspaces();
afterAll(() => workspaces.removeAll());

/** Phases and detection would both leave a trace. */
const FILES = {
  'bootspring.yml': 'version: 1\nworkflows: { default: { phases: { testing: { run: touch trace } } } }\n',
};
const BASE = { full_name: 'octo-org/octo-repo' };
const FORK = { full_name: 'mallory/octo-repo' };
const pull = (repo: unknown): unknown => ({ repository: BASE, pull_request: { head: { repo } } });

describe('an event with the rights of the base and the code of somebody else runs nothing', () => {
  test.each<[string, string, unknown, string]>([
    ['a pull request of a fork', 'pull_request_target', pull(FORK), 'the code comes from mallory/octo-repo'],
    ['a pull request of a fork that is gone', 'pull_request_target', pull(null), 'a repository that is gone'],
    ['a pull request without a head', 'pull_request_target', { repository: BASE }, 'a repository that is gone'],
    [
      'a name with a command in it',
      'pull_request_target',
      pull({ full_name: 'a\n::set-env name=A::b' }),
      'the code comes from a ::set-env',
    ],
    ['no base', 'pull_request_target', { pull_request: { head: { repo: FORK } } }, 'mallory/octo-repo'],
    [
      'the workflow run of a fork',
      'workflow_run',
      { repository: BASE, workflow_run: { head_repository: FORK } },
      'the code comes from mallory/octo-repo',
    ],
    [
      'a workflow run with the head of a pull request beside it',
      'workflow_run',
      { repository: BASE, pull_request: { head: { repo: BASE } }, workflow_run: { head_repository: FORK } },
      'the code comes from mallory/octo-repo',
    ],
    [
      'a comment on a pull request',
      'issue_comment',
      { repository: BASE, issue: { pull_request: {} }, comment: {} },
      'the comment is on a pull request',
    ],
    ['an event that is no JSON', 'pull_request_target', '{', 'the event can not be read'],
    ['an event that is no object', 'issue_comment', '[]', 'the event can not be read'],
    ['an event of an unknown form', 'workflow_run', { workflow_run: 'x' }, 'the event can not be read'],
  ])('%s', async (_name, name, payload, why) => {
    const workspace = workspaces.make(FILES);
    const main = await runMainHere({ workspace, event: { name, payload } });
    expect(main.exitCode).toBe(2);
    expect(main.log.faults).toEqual([]);
    expect(main.log.commands).toHaveLength(1);
    expect(main.log.commands[0]).toMatchObject({ name: 'error', data: expect.stringContaining(why) });
    expect(main.log.commands[0]?.data).toContain('run them under pull_request');
    expect(existsSync(join(workspace, 'trace'))).toBe(false);
    expect(existsSync(join(workspace, '.bootspring'))).toBe(false);
  });

  test('by the bundle as well, and `post` has nothing to do', async () => {
    const workspace = workspaces.make(FILES);
    const event = { name: 'pull_request_target', payload: pull(FORK) };
    const { main, post } = await runStep({ workspace, event });
    expect(main).toEqual(await runMainHere({ workspace, event }));
    expect(main.exitCode).toBe(2);
    expect(existsSync(join(workspace, 'trace'))).toBe(false);
    expect(post.raw).toBe('');
  });

  test('an event file that is not there', async () => {
    const main = await runMainHere({
      workspace: workspaces.make(FILES),
      event: { name: 'pull_request_target', payload: {} },
      env: { GITHUB_EVENT_PATH: '/nowhere/event.json' },
    });
    expect(main.exitCode).toBe(2);
  });
});

describe('an event that gives nobody more than they have runs', () => {
  test.each<[string, string, unknown]>([
    ['a push', 'push', {}],
    ['a push whose event can not be read', 'push', '{'],
    ['a pull request of a fork, which gets no rights', 'pull_request', pull(FORK)],
    ['a pull request from the same repository', 'pull_request_target', pull(BASE)],
    ['a comment on an issue', 'issue_comment', { repository: BASE, issue: {}, comment: {} }],
    ['a workflow run of the repository', 'workflow_run', { repository: BASE, workflow_run: { head_repository: BASE } }],
    ['a merge group', 'merge_group', {}],
  ])('%s', async (_name, name, payload) => {
    const workspace = workspaces.make(FILES);
    const { main } = await runStep({ workspace, event: { name, payload }, mainOnly: true });
    expect(main.exitCode).toBe(0);
    expect(existsSync(join(workspace, 'trace'))).toBe(true);
  });
});
