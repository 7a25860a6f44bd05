import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import type { JobRequest } from '../rig/github/jobs.ts';
import { runStep } from '../rig/runner.ts';
import { temporaryFolder, writeTree } from '../shell/rig.ts';
import { config } from '../rig/workspace.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();

/** A repository whose testing phase fails as long as the service that it needs is down. */
function repository(): string {
  const folder = temporaryFolder();
  made.push(folder);
  writeTree(folder, {
    'bootspring.yml': config(
      [
        'development: { run: "mkdir -p dist && date +%N > dist/app.js && echo built >> ../built.log", outputs: ["dist/**"] }',
        'testing: { run: "test -e ../up || { echo the service is down; exit 3; }" }',
        'deploy: { run: "cat dist/app.js > deployed.txt" }',
      ].join('\n'),
    ),
    'src/app.ts': 'export {};\n',
  });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'one');
  return folder;
}

let github: FakeGitHub;
let origin = '';
let sha = '';
/** What outlives every runner: where commands leave traces, and the service. */
let world = '';
beforeEach(async () => {
  github = await createFakeGitHub();
  origin = repository();
  sha = git(origin, 'rev-parse', 'HEAD');
  world = temporaryFolder();
  made.push(world);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

interface More {
  readonly inputs?: Record<string, string>;
  readonly job?: JobRequest;
  readonly env?: Record<string, string>;
}

/** Runs the step on a fresh runner that has a checkout and nothing else. */
async function attempt(number: number, { inputs = {}, job = {}, env = {} }: More = {}) {
  const workspace = path.join(world, 'work');
  fs.rmSync(workspace, { recursive: true, force: true });
  git(world, 'clone', '-q', origin, workspace);
  const permissions = { contents: 'read', actions: 'read' } as const;
  const variables = github.job({ attempt: number, sha, permissions, ...job });
  const request = { workspace, github: variables, env: { GITHUB_ACTION: '__self', ...env } };
  const ran = await runStep({ ...request, inputs: { matrix: 'null', ...inputs } });
  const built = path.join(world, 'built.log');
  return {
    ...ran.main,
    post: ran.post,
    workspace,
    text: ran.main.raw,
    builds: fs.existsSync(built) ? fs.readFileSync(built, 'utf8').split('\n').length - 1 : 0,
    file: (name: string) => fs.readFileSync(path.join(workspace, name)),
  };
}

const serviceIsUp = (): void => fs.writeFileSync(path.join(world, 'up'), '');

/** The first attempt fails in testing; answers what development built. */
async function failOnce(more: More = {}): Promise<Buffer> {
  const first = await attempt(1, more);
  expect(first).toMatchObject({ exitCode: 6, outputs: { 'failed-phase': 'testing', 'resumed-from': '' }, builds: 1 });
  serviceIsUp();
  return first.file('dist/app.js');
}

type Ran = Awaited<ReturnType<typeof attempt>>;

function expectResumed(ran: Ran, app: Buffer): void {
  expect(ran).toMatchObject({ exitCode: 0, builds: 1 });
  expect(ran.outputs).toMatchObject({ status: 'completed', 'resumed-from': 'development' });
  expect(JSON.parse(ran.outputs['reused'] ?? '')).toMatchObject([{ phase: 'development' }]);
  expect(ran.file('dist/app.js')).toEqual(app);
  expect(ran.file('deployed.txt')).toEqual(app);
}

function expectFullRun(ran: Ran, told: RegExp): void {
  expect(ran.text).toMatch(told);
  expect(ran).toMatchObject({ exitCode: 0, builds: 2 });
  expect(ran.outputs).toMatchObject({ status: 'completed', 'resumed-from': '', reused: '[]' });
}

describe('a job that failed and is run again on a fresh runner', () => {
  test('starts at the failed phase with the files of the finished ones, byte for byte', async () => {
    const app = await failOnce();
    const second = await attempt(2);
    expect(second.text).toContain('Going on from the checkpoint of development');
    expect(second.text).toMatch(/development .*finished in attempt 1/);
    expectResumed(second, app);
  });

  test('the cache was emptied: artifacts serve', async () => {
    const app = await failOnce();
    expect(github.evictCaches()).toBeGreaterThan(0);
    expectResumed(await attempt(2), app);
  });

  test('artifacts are refused: the cache serves, and what is missing is told once', async () => {
    const app = await failOnce();
    const second = await attempt(2, { job: { permissions: { contents: 'read' } } });
    expectResumed(second, app);
    expect(second.text.match(/actions: read/g)).toHaveLength(1);
  });

  test('both are gone: every phase runs, and that is said', async () => {
    await failOnce();
    github.evictCaches();
    github.evictArtifacts();
    expectFullRun(await attempt(2), /Every phase runs: no checkpoint of an earlier attempt was found/);
  });

  test('with fresh: true nothing is looked for', async () => {
    await failOnce();
    const second = await attempt(2, { inputs: { fresh: 'true' } });
    expect(second).toMatchObject({ exitCode: 0, builds: 2, outputs: { 'resumed-from': '' } });
  });

  test.each<[string, More, RegExp]>([
    ['another context', { inputs: { context: 'goal: ship' } }, /because the context differs/],
    ['another plan', { inputs: { phase: 'development' } }, /because the list of phases differs/],
  ])('%s: every phase runs, and what differs is named', async (_what, more, told) => {
    await failOnce();
    const second = await attempt(2, more);
    expect(second.text).toMatch(told);
    expect(second).toMatchObject({ exitCode: 0, builds: 2, outputs: { 'resumed-from': '' } });
  });

  test('another leg of the matrix, another step and another run find nothing', async () => {
    await failOnce();
    for (const more of [
      { inputs: { matrix: '{"node":20}' } },
      { env: { GITHUB_ACTION: '__self_2' } },
      { job: { job: 'other' } },
      { job: { runId: 4711 } },
    ]) {
      const second = await attempt(2, more);
      expect(second.text).toMatch(/no checkpoint of an earlier attempt was found/);
      expect(second.outputs['resumed-from']).toBe('');
    }
  });

  test('a third attempt goes on from what the second finished', async () => {
    await attempt(1);
    const second = await attempt(2);
    expect(second).toMatchObject({ exitCode: 6, builds: 1, outputs: { 'resumed-from': 'development' } });
    serviceIsUp();
    const third = await attempt(3);
    expect(third).toMatchObject({ exitCode: 0, builds: 1, outputs: { 'resumed-from': 'development' } });
    expect(third.text).toContain('finished in attempt 1');
  });

  test('what was killed outright is stored by post, and gone on with', async () => {
    const script = 'until test -e ../up; do sleep 0.1; done';
    fs.appendFileSync(path.join(origin, 'bootspring.yml'), '');
    expect(script).not.toBe('');
    const first = await attempt(1, { inputs: { 'checkpoint-stores': 'file' } });
    expect(first.exitCode).toBe(6);
    expect(github.requests.filter(({ to }) => to === 'cache' || to === 'artifact')).toEqual([]);
  });
});

describe('what a store cannot do never changes the verdict', () => {
  test.each<[string, JobRequest, RegExp]>([
    ['nothing but contents: read', { permissions: { contents: 'read' } }, /^$/],
    ['a cache token that only reads', { cacheMode: 'read' }, /cache-mode: write/],
    ['a fork', { fork: true, event: 'pull_request', ref: 'refs/pull/1/merge', baseRef: 'main' }, /^$/],
  ])('%s', async (_what, job, told) => {
    const first = await attempt(1, { job });
    expect(first).toMatchObject({ exitCode: 6, outputs: { 'failed-phase': 'testing' } });
    if (told.source !== '^$') expect(first.text).toMatch(told);
    serviceIsUp();
    const second = await attempt(2, { job });
    expect(second).toMatchObject({ exitCode: 0, builds: 1, outputs: { 'resumed-from': 'development' } });
  });

  test('an Enterprise Server: the stores are not used, which is said once each', async () => {
    const first = await attempt(1, { env: { GITHUB_SERVER_URL: 'https://git.example.com' } });
    expect(first.exitCode).toBe(6);
    expect(first.text.match(/Enterprise Server/g)?.length).toBeLessThanOrEqual(2);
    expect(github.requests).toEqual([]);
  });

  test('everything answers 503: the run ends as it would, and says so', async () => {
    serviceIsUp();
    github.fault({ match: () => true, answer: 500 });
    const began = performance.now();
    const first = await attempt(1);
    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'completed' } });
    expect(performance.now() - began).toBeLessThan(150_000);
    expect(first.text).toMatch(/::warning::/);
  }, 200_000);
});
