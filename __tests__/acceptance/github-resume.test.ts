import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Attempt,
  type AttemptedJob,
  type AttemptOptions,
  createAttemptedJob,
  expectFullRun,
  expectResumed,
} from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import type { JobRequest } from '../rig/github/jobs.ts';

const posix = process.platform === 'win32' ? test.skip : test;

/** An archive as the client of the cache makes it on this machine, but for what is in it. */
function hostileArchive(folder: string, args: readonly string[]): Buffer {
  const from = path.join(folder, 'hostile');
  fs.mkdirSync(path.join(from, 'folder'), { recursive: true });
  for (const name of ['file', 'other']) fs.writeFileSync(path.join(from, name), 'hostile');
  fs.writeFileSync(path.join(folder, 'target'), 'as it was');
  fs.symlinkSync(path.join(folder, 'target'), path.join(from, 'link'));
  const [first] = github.caches;
  const isZstd = first?.blob.bytes.readUInt32LE(0) === 0xfd2fb528;
  const compressor = isZstd ? 'zstd' : 'gzip';
  return execFileSync('tar', [
    '--posix',
    '-P',
    `--use-compress-program=${compressor}`,
    '-cf',
    '-',
    '-C',
    from,
    ...args,
  ]);
}

let github: FakeGitHub;
let job: AttemptedJob;
let toStart: () => void;
/** Back to where the first attempt has failed and the service is up. */
let toFailure: () => void;
/** What development has built in the first attempt. */
let app: Buffer;
beforeAll(async () => {
  github = await createFakeGitHub();
  job = createAttemptedJob(github);
  toStart = job.keep();
  app = await job.failOnce();
  toFailure = job.keep();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(async () => {
  job.remove();
  await github.close();
});

/** The second attempt, of which only `main` matters: `post` stores what a third one could go on with. */
const second = (options: AttemptOptions = {}): Promise<Attempt> => job.attempt(2, { mainOnly: true, ...options });

describe('a job that failed and is run again on a fresh runner', () => {
  beforeEach(() => toFailure());

  test('starts at the failed phase with the files of the finished ones, byte for byte', async () => {
    const ran = await job.attempt(2);
    expect(ran.raw).toContain('Going on from the checkpoint of development');
    expect(ran.raw).toMatch(/development\S* {2}\S+ {2}finished in attempt 1/);
    expect(ran.summary).toContain('| development | completed | reused |');
    expect(JSON.parse(ran.outputs['phases'] ?? '')).toMatchObject([
      { phase: 'development', kind: 'reused', because: 'finished in attempt 1' },
      { phase: 'testing', kind: 'retried' },
      { phase: 'deploy', kind: 'ran' },
    ]);
    expectResumed(ran, app);
  });

  test('the cache was emptied: artifacts serve', async () => {
    expect(github.evictCaches()).toBeGreaterThan(0);
    expectResumed(await second(), app);
  });

  test('artifacts are refused: the cache serves, and what is missing is told once', async () => {
    const ran = await second({ job: { permissions: { contents: 'read' } } });
    expectResumed(ran, app);
    expect(ran.raw.match(/so that a re-run finds what artifacts hold/g)).toHaveLength(1);
  });

  test('both are gone: every phase runs, and that is said', async () => {
    github.evictCaches();
    github.evictArtifacts();
    expectFullRun(await second(), /Every phase runs: no checkpoint of an earlier attempt was found/);
  });

  test('with fresh: true nothing is looked for', async () => {
    const ran = await second({ inputs: { fresh: 'true' } });
    expect(ran).toMatchObject({ exitCode: 0, builds: 2, outputs: { 'resumed-from': '' } });
  });

  test.each<[string, AttemptOptions, RegExp]>([
    ['another context', { inputs: { context: 'goal: ship' } }, /because the context differs/],
    ['another plan', { inputs: { phase: 'development' } }, /because the list of phases differs/],
  ])('%s: every phase runs, and what differs is named', async (_what, options, told) => {
    const ran = await second(options);
    expect(ran.raw).toMatch(told);
    expect(ran).toMatchObject({ exitCode: 0, builds: 2, outputs: { 'resumed-from': '' } });
  });

  test('another leg of the matrix, another step, another job and another run find nothing', async () => {
    for (const options of [
      { inputs: { matrix: '{"node":20}' } },
      { env: { GITHUB_ACTION: '__self_2' } },
      { job: { job: 'other' } },
      { job: { runId: 4711 } },
    ]) {
      const ran = await second(options);
      expect(ran.raw).toMatch(/no checkpoint of an earlier attempt was found/);
      expect(ran.outputs['resumed-from']).toBe('');
    }
  });

  test('a third attempt goes on from what the second one kept', async () => {
    fs.rmSync(path.join(job.world, 'up'));
    expect(await job.attempt(2)).toMatchObject({
      exitCode: 6,
      builds: 1,
      outputs: { 'resumed-from': 'development' },
    });
    job.bringServiceUp();
    const third = await job.attempt(3, { mainOnly: true });
    expect(third).toMatchObject({ exitCode: 0, builds: 1, outputs: { 'resumed-from': 'development' } });
    expect(third.raw).toContain('finished in attempt 1');
  });
});

describe('an attempt that ended otherwise', () => {
  beforeEach(() => toStart());

  test('what was killed outright is stored by post, and gone on with', async () => {
    const first = await job.attempt(1, { killAt: 'Checkpoint saved: development' });
    expect(first).toMatchObject({ exitCode: undefined, builds: 1, leftByPost: 0 });
    expect(first.post.raw).toContain('Checkpoint of development stored for a re-run: cache');
    const built = first.file('dist/app.js');
    job.bringServiceUp();
    expectResumed(await second(), built);
  });

  test('a completed job whose other steps failed: nothing is run again, all files are back', async () => {
    job.bringServiceUp();
    const first = await job.attempt(1);
    const ran = await second();
    expect(ran).toMatchObject({
      exitCode: 0,
      builds: 1,
      outputs: { status: 'completed', 'resumed-from': 'deploy' },
    });
    expect(ran.file('deployed.txt')).toEqual(first.file('deployed.txt'));
  });

  test('checkpoint-stores: file asks nobody', async () => {
    const inputs = { 'checkpoint-stores': 'file', 'check-runs': 'false', 'report-artifact': 'false' };
    const first = await job.attempt(1, { inputs });
    expect(first.exitCode).toBe(6);
    expect(github.requests).toEqual([]);
  });
});

describe('what a store cannot do never changes the verdict', () => {
  beforeEach(() => toStart());

  test.each<[string, JobRequest, RegExp]>([
    ['nothing but contents: read', { permissions: { contents: 'read' } }, /development/],
    ['a cache that may only be read', { cacheMode: 'read' }, /cache-mode: write/],
    ['a fork', { fork: true, event: 'pull_request', ref: 'refs/pull/1/merge', baseRef: 'main' }, /development/],
  ])('%s', async (_what, request, told) => {
    const first = await job.attempt(1, { job: request });
    expect(first).toMatchObject({ exitCode: 6, outputs: { 'failed-phase': 'testing' } });
    expect(first.raw).toMatch(told);
    expect(first.post.raw).not.toMatch(/::warning::/);
    job.bringServiceUp();
    const ran = await second({ job: { permissions: { contents: 'read', actions: 'read' }, ...request } });
    expect(ran).toMatchObject({ exitCode: 0, builds: 1, outputs: { 'resumed-from': 'development' } });
  });

  test('an Enterprise Server: no store is used, which is said once for each', async () => {
    const env = { GITHUB_SERVER_URL: 'https://git.example.com' };
    const first = await job.attempt(1, { env, inputs: { 'check-runs': 'false' } });
    expect(first.exitCode).toBe(6);
    expect(first.raw.match(/Enterprise Server/g)).toHaveLength(2);
    expect(first.post.raw).not.toContain('Enterprise Server');
    expect(github.requests).toEqual([]);
  });

  test('no token at all: the cache still serves', async () => {
    const nobody = { inputs: { 'github-token': '' } };
    const built = await job.failOnce(nobody);
    expectResumed(await second(nobody), built);
  });

  test('services that hang or refuse for a while cost some time and nothing else', async () => {
    job.bringServiceUp();
    github.fault({ match: ({ to }) => to === 'cache', answer: 429, times: 2 });
    github.fault({ match: ({ to }) => to === 'artifact', answer: 'reset', times: 1 });
    const first = await job.attempt(1, { mainOnly: true });
    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'completed' } });
  }, 100_000);
});

describe('what a store holds is not believed', () => {
  beforeEach(() => toFailure());

  test.each<[string, Buffer]>([
    ['no archive', Buffer.from('what is this')],
    ['zeros', Buffer.alloc(1_000_000)],
  ])('%s in the cache: the artifact serves', async (_what, bytes) => {
    for (const { key } of github.caches) github.poison(key, bytes);
    const ran = await second();
    expectResumed(ran, app);
    expect(ran.raw).toMatch(/::warning::/);
  });

  // All that such an entry may hold is tried in shell/remote/cache-poison.test.ts.
  posix.each<[string, (outside: string) => readonly string[]]>([
    ['an absolute path', (outside) => ['--transform', `s,^file$,${outside},`, 'file']],
    ['a link out under the name that is expected', () => ['--transform', 's,^link$,bootspring,', 'link']],
  ])('an archive with %s, in every entry of the cache: refused, nothing outside is touched', async (_what, args) => {
    const outside = path.join(job.world, 'outside');
    const archive = hostileArchive(job.world, args(outside));
    for (const { key } of github.caches) github.poison(key, archive);
    github.evictArtifacts();
    expectFullRun(await second(), /Every phase runs: no checkpoint of an earlier attempt can be used: /);
    expect(fs.existsSync(outside)).toBe(false);
    expect(fs.readFileSync(path.join(job.world, 'target'), 'utf8')).toBe('as it was');
  });

  test('bytes of a layer were changed in both: every phase runs', async () => {
    for (const { key } of github.caches) github.poison(key, Buffer.from('x'));
    for (const { name } of github.artifacts) github.poisonArtifact(name, Buffer.from('x'));
    expectFullRun(await second(), /Every phase runs/);
  });
});
