import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../shell/rig.ts';
import { within } from './environment.ts';
import { createFakeGitHub, type FakeGitHub } from './fake.ts';
import type { JobRequest } from './jobs.ts';
import { type Heard, listen } from './listen.ts';

let github: FakeGitHub;
let folder: string;
let heard: Heard;

beforeEach(async () => {
  github = await createFakeGitHub();
  folder = temporaryFolder();
  heard = listen();
});
afterEach(async () => {
  heard.end();
  expect(github.violations).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

/** Runs in the environment of a job, in a workspace of its own. */
const inJob = <T>(request: JobRequest, run: () => Promise<T>): Promise<T> => within(github.job(request), folder, run);

const save = (key: string, text: string, request: JobRequest = {}): Promise<number> =>
  inJob(request, () => {
    mkdirSync(join(folder, 'kept'), { recursive: true });
    writeFileSync(join(folder, 'kept/file'), text);
    return saveCache(['kept'], key);
  });

/** The key that was found, and the text that came back. */
async function restore(key: string, restoreKeys: string[] = [], request: JobRequest = {}): Promise<[string?, string?]> {
  rmSync(join(folder, 'kept'), { recursive: true, force: true });
  const found = await inJob(request, () => restoreCache(['kept'], key, restoreKeys));
  return found === undefined ? [] : [found, readFileSync(join(folder, 'kept/file'), 'utf8')];
}

describe('the cache', () => {
  test('gives back what the real client saved, to a later attempt too', async () => {
    expect(await save('run-1-', 'first')).toBeGreaterThan(0);
    expect(await restore('run-1-', [], { attempt: 2 })).toEqual(['run-1-', 'first']);
    expect(github.requests.map(({ to, operation, status }) => `${to} ${operation} ${status}`).slice(0, 3)).toEqual([
      'cache CreateCacheEntry 200',
      'blob PUT 201',
      'cache FinalizeCacheEntryUpload 200',
    ]);
    expect(github.caches).toMatchObject([{ key: 'run-1-', scope: 'refs/heads/main', finished: true }]);
  });

  test('never changes an entry', async () => {
    await save('run-1-', 'first');
    expect(await save('run-1-', 'second')).toBe(-1);
    expect(heard.text()).toContain('Unable to reserve cache with key run-1-');
    expect(github.requests.at(-1)).toMatchObject({ operation: 'CreateCacheEntry', status: 409 });
    expect(await restore('run-1-')).toEqual(['run-1-', 'first']);
  });

  test('takes a key that is reserved and never finished as taken', async () => {
    github.fault({ match: ({ to, method }) => to === 'blob' && method === 'PUT', answer: 403 });
    expect(await save('run-1-', 'first')).toBe(-1);
    expect(await restore('run-1-')).toEqual([]);
    // A miss: no address was given that could be asked.
    expect(github.requests.at(-1)?.operation).toBe('GetCacheEntryDownloadURL');
    expect(await save('run-1-', 'first')).toBe(-1);
    expect(github.requests.at(-1)).toMatchObject({ operation: 'CreateCacheEntry', status: 409 });
  });

  test('matches the primary key as the beginning of a key', async () => {
    await save('run-10', 'ten');
    expect(await restore('run-1')).toEqual(['run-10', 'ten']);
    expect(await restore('run-1-')).toEqual([]);
  });

  test('prefers the newest of those that begin alike, and an exact key to both', async () => {
    for (const key of ['run-1-1', 'run-1-2', 'run-1-']) await save(key, key);
    await save('run-1-0', 'newest');
    expect(await restore('absent', ['run-1'])).toEqual(['run-1-0', 'newest']);
    expect(await restore('run-1-')).toEqual(['run-1-', 'run-1-']);
  });

  test('keeps versions apart', async () => {
    await save('run-1-', 'first');
    expect(await inJob({}, () => restoreCache(['./kept'], 'run-1-'))).toBeUndefined();
  });

  test('shows a pull request its own entries, those of its base and of the default branch, nobody else', async () => {
    const pull = { ref: 'refs/pull/7/merge', baseRef: 'release' } as const;
    await save('of-main', 'a');
    await save('of-release', 'b', { ref: 'refs/heads/release' });
    await save('of-pull', 'c', pull);
    await save('of-other', 'd', { ref: 'refs/heads/other' });
    for (const key of ['of-main', 'of-release', 'of-pull']) expect((await restore(key, [], pull))[0]).toBe(key);
    expect(await restore('of-other', [], pull)).toEqual([]);
    expect(await restore('of-pull')).toEqual([]);
    expect((await restore('of-pull', [], { ...pull, attempt: 2, fork: true }))[0]).toBe('of-pull');
  });

  test('denies a token that only reads, and says so', async () => {
    expect(await save('run-1-', 'x', { event: 'issue_comment' })).toBe(-1);
    expect(heard.text()).toContain('cache write denied: ');
    expect(await save('run-1-', 'x', { cacheMode: 'read' })).toBe(-1);
    expect(heard.text()).toContain("the effective cache-mode 'read' does not permit writes");
    expect(await save('run-1-', 'x', { cacheMode: 'write-only' })).toBeGreaterThan(0);
  });

  test('denies a token that only writes', async () => {
    await save('run-1-', 'x');
    const { ACTIONS_CACHE_MODE: _mode, ...variables } = github.job({ cacheMode: 'write-only' });
    const found = await within(variables, folder, () => restoreCache(['kept'], 'run-1-'));
    expect(found).toBeUndefined();
    expect(heard.text()).toContain('cache read denied: ');
  });

  test('forgets what is evicted, and hands out what is poisoned', async () => {
    await save('run-1-', 'first');
    github.poison('run-1-', Buffer.from('not an archive'));
    expect(await inJob({}, () => restoreCache(['kept'], 'run-1-'))).toBeUndefined();
    expect(heard.text()).toContain('Failed to restore');
    expect(github.evictCaches()).toBe(1);
    expect(await restore('run-1-')).toEqual([]);
    expect(await save('run-1-', 'again')).toBeGreaterThan(0);
  });

  test('knows its tokens', async () => {
    const known = github.job();
    const answer = await fetch(
      `${github.url}/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${known['ACTIONS_RUNTIME_TOKEN']}x`, 'content-type': 'application/json' },
        body: JSON.stringify({ key: 'a', version: 'b' }),
      },
    );
    expect(answer.status).toBe(401);
  });
});
