import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BaseConfig, readBaseConfig } from '../../../src/shell/action/base-config.ts';
import { createFakeGitHub, type FakeGitHub } from '../../rig/github/fake.ts';
import { checkout, createOrigin } from '../../rig/runner-checkout.ts';
import { temporaryFolder } from '../rig.ts';

const SHA = 'b'.repeat(40);
let github: FakeGitHub;
let folder: string;
beforeEach(async () => {
  github = await createFakeGitHub();
  folder = temporaryFolder();
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

interface Asked {
  readonly event?: string;
  readonly payload?: unknown;
  readonly cwd?: string;
  readonly file?: string;
  readonly contents?: 'read' | 'none';
  readonly env?: Readonly<Record<string, string>>;
}

const pullFrom = (sha: string) => ({ pull_request: { number: 7, head: { sha: 'd'.repeat(40) }, base: { sha } } });

function read({
  event = 'pull_request',
  payload = pullFrom(SHA),
  cwd = folder,
  file,
  contents = 'read',
  env,
}: Asked = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const job = github.job({ permissions: { contents } });
  const own = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_WORKSPACE: folder };
  return readBaseConfig({ ...job, ...own, ...env }, cwd, file);
}

describe('from GitHub', () => {
  test.each(['bootspring.yml', '.github/bootspring.yml'])('%s of the base commit is read', async (path) => {
    github.files.set(`${SHA} ${path}`, 'gates: {}\n# ä\n');
    expect(await read()).toEqual({ sha: SHA, kind: 'found', text: 'gates: {}\n# ä\n', shown: path });
  });

  test('the file that was named is read, below the folder of the step', async () => {
    github.files.set(`${SHA} packages/app/ci/gates.yml`, 'version: 1\n');
    const cwd = join(folder, 'packages/app');
    mkdirSync(cwd, { recursive: true });
    expect(await read({ cwd, file: 'ci/gates.yml' })).toMatchObject({ kind: 'found', shown: 'ci/gates.yml' });
  });

  test('a change is held to its base when somebody reviews it, too', async () => {
    github.files.set(`${SHA} bootspring.yml`, 'version: 1\n');
    expect(await read({ event: 'pull_request_review' })).toMatchObject({ kind: 'found' });
  });

  test('a base of a merge queue is one as well', async () => {
    github.files.set(`${SHA} bootspring.yml`, 'version: 1\n');
    const payload = { merge_group: { head_sha: 'f'.repeat(40), base_sha: SHA } };
    expect(await read({ event: 'merge_group', payload })).toMatchObject({ kind: 'found' });
  });

  test('a base without one is told from a token that may not look', async () => {
    github.files.set(`${SHA} README.md`, '');
    expect(await read()).toEqual({ sha: SHA, kind: 'none' });
    github.files.clear();
    const because = expect.stringContaining('contents: read');
    expect(await read()).toEqual({ sha: SHA, kind: 'unknown', because });
  });

  test.each<[string, Asked]>([
    ['a token without the right', { contents: 'none' }],
    ['no token', { env: { 'INPUT_GITHUB-TOKEN': '' } }],
    ['a file outside of the repository', { file: '../gates.yml' }],
  ])('with %s it is not known', async (_name, asked) => {
    github.files.set(`${SHA} bootspring.yml`, 'version: 1\n');
    expect(await read(asked)).toMatchObject({ sha: SHA, kind: 'unknown' });
  });

  test('a link is not followed', async () => {
    const answer = { status: 200, body: { type: 'symlink', target: 'other.yml' } };
    github.fault({ match: ({ operation }) => operation.includes('/contents/'), answer });
    expect(await read()).toMatchObject({ kind: 'unknown' });
  });
});

test.each<[string, Asked]>([
  ['a push', { event: 'push', payload: {} }],
  ['a pull request whose event names no base', { payload: { pull_request: { number: 7, head: { sha: SHA } } } }],
  ['a base that is no commit', { payload: pullFrom('--output=x') }],
])('%s has no base, and nobody is asked', async (_name, asked) => {
  expect(await read(asked)).toBeUndefined();
  expect(github.requests).toEqual([]);
});

test('what git has is read from there, and GitHub is not asked', async () => {
  const origin = createOrigin({ 'bootspring.yml': 'version: 1\n', 'app/a.txt': '' });
  const workspace = join(folder, 'work');
  const base = checkout(origin, workspace);
  const readIt = (cwd: string): Promise<BaseConfig | undefined> => read({ payload: pullFrom(base), cwd });
  try {
    writeFileSync(join(workspace, 'bootspring.yml'), 'version: 2\n');
    expect(await readIt(workspace)).toEqual({
      sha: base,
      kind: 'found',
      text: 'version: 1\n',
      shown: 'bootspring.yml',
    });
    expect(await readIt(join(workspace, 'app'))).toEqual({ sha: base, kind: 'none' });
    expect(github.requests).toEqual([]);
  } finally {
    rmSync(origin.folder, { recursive: true, force: true });
  }
});
