import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../shell/rig.ts';
import { createFakeGitHub, type FakeGitHub } from './github/fake.ts';
import { checkout, createOrigin } from './runner-checkout.ts';
import { CANARIES, createWorkspaces, environmentOf, runStep } from './runner.ts';

let folder: string;
let github: FakeGitHub;
beforeEach(async () => {
  folder = temporaryFolder();
  github = await createFakeGitHub();
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

describe('a step that talks to a fake GitHub', () => {
  const request = { workspace: '/somewhere' };

  test('has its addresses and tokens, and the workspace and files of its own', () => {
    const job = github.job({ attempt: 2, baseRef: 'main', ref: 'refs/pull/7/merge' });
    const variables = environmentOf({ ...request, github: job }, folder);
    expect(variables).toMatchObject({
      ACTIONS_RESULTS_URL: `${github.url}/`,
      ACTIONS_RUNTIME_TOKEN: job['ACTIONS_RUNTIME_TOKEN'],
      GITHUB_API_URL: `${github.url}/api`,
      GITHUB_BASE_REF: 'main',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: expect.stringMatching(/\.localhost:\d+$/),
      GITHUB_WORKSPACE: '/somewhere',
      'INPUT_GITHUB-TOKEN': job['INPUT_GITHUB-TOKEN'],
      RUNNER_TEMP: folder,
      no_proxy: '127.0.0.1,localhost',
    });
  });

  test('says itself which event and which token it has', () => {
    const event = { name: 'push', payload: { after: 'x' } };
    const inputs = { 'github-token': '' };
    const variables = environmentOf({ ...request, github: github.job({ baseRef: 'main' }), event, inputs }, folder);
    expect(variables).toMatchObject({ GITHUB_EVENT_NAME: 'push', 'INPUT_GITHUB-TOKEN': '' });
    expect(JSON.parse(readFileSync(variables['GITHUB_EVENT_PATH'] ?? '', 'utf8'))).toEqual({ after: 'x' });
  });

  test('shows its commands none of the tokens', async () => {
    const workspaces = createWorkspaces();
    const job = github.job();
    const workspace = workspaces.make({
      'bootspring.yml': 'version: 1\nworkflows: { default: { phases: { testing: { run: "env > seen.txt" } } } }\n',
    });
    try {
      const { main } = await runStep({ workspace, github: job });
      expect(main.exitCode).toBe(0);
      const seen = readFileSync(join(workspace, 'seen.txt'), 'utf8');
      expect(seen).toContain('GITHUB_RUN_ID=');
      expect(seen).not.toContain(job['ACTIONS_RUNTIME_TOKEN'] ?? '-');
      expect(seen).not.toContain(job['INPUT_GITHUB-TOKEN'] ?? '-');
    } finally {
      workspaces.removeAll();
    }
  });
});

test('a step without a fake GitHub has tokens that nobody may see', () => {
  expect(environmentOf({ workspace: '/somewhere' }, folder)).toMatchObject({ ...CANARIES, GITHUB_EVENT_NAME: 'push' });
});

describe('a checkout', () => {
  test('has one commit on its branch, and nothing of what was there', () => {
    const origin = createOrigin({ 'a.txt': '1\n', 'b/c.txt': '2\n' });
    const sha = origin.commit({ 'a.txt': '3\n' });
    const workspace = join(folder, 'workspace');
    try {
      expect(checkout(origin, workspace)).toBe(sha);
      writeFileSync(join(workspace, 'left.txt'), '');
      writeFileSync(join(workspace, 'a.txt'), 'changed');
      expect(checkout(origin, workspace)).toBe(sha);
      expect(readFileSync(join(workspace, 'a.txt'), 'utf8')).toBe('3\n');
      expect(existsSync(join(workspace, 'left.txt'))).toBe(false);
      expect(readFileSync(join(workspace, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
      expect(readFileSync(join(workspace, '.git/shallow'), 'utf8').trim()).toBe(sha);
    } finally {
      rmSync(origin.folder, { recursive: true, force: true });
    }
  });

  test('of a pull request is detached', () => {
    const origin = createOrigin({ 'a.txt': '1\n' });
    const sha = origin.commit({ 'a.txt': '2\n' }, 'refs/pull/7/merge');
    try {
      expect(checkout(origin, folder, 'refs/pull/7/merge')).toBe(sha);
      expect(readFileSync(join(folder, '.git/HEAD'), 'utf8').trim()).toBe(sha);
      expect(checkout(origin, folder)).toBe(origin.sha);
    } finally {
      rmSync(origin.folder, { recursive: true, force: true });
    }
  });

  test('of equal files has an equal commit', () => {
    const [one, other] = [createOrigin({ a: '1' }), createOrigin({ a: '1' })];
    expect(one.sha).toBe(other.sha);
    for (const each of [one, other]) rmSync(each.folder, { recursive: true, force: true });
  });
});
