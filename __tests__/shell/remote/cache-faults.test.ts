import * as fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createBudget } from '../../../src/shell/remote/budget.ts';
import { createCacheStore } from '../../../src/shell/remote/cache-store.ts';
import { callsAtWork } from '../../../src/shell/remote/library.ts';
import { readActions } from '../../../src/shell/remote/settings.ts';
import { digestOf, layerBytes, packed } from '../../conformance/layers.ts';
import type { SeenRequest } from '../../rig/github/exchange.ts';
import type { JobRequest } from '../../rig/github/jobs.ts';
import { problemIn, valueOf } from '../rig.ts';
import { cacheStoreOn, fastClock, hurriedBudget, optionsFor } from './rig.ts';
import { setScene } from './scene.ts';

const ID = 'wf_abcdef';
const A = digestOf('a');
const BYTES = layerBytes(1, 3_000);

const scene = setScene();
const { machine, asked } = scene;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}
/** Everything that could be told of a problem. */
const told = (problem: object): string => JSON.stringify(problem);

describe('a cache that does not answer', () => {
  const isLookUp = ({ operation }: SeenRequest): boolean => operation === 'GetCacheEntryDownloadURL';

  test('is told from one that has nothing', async () => {
    expect(valueOf(await cacheStoreOn(machine()).newest())).toBeUndefined();
    for (const [answer, word] of [
      [503, '(503)'],
      ['reset', 'did not answer'],
      [401, '(401)'],
      [{ status: 200, body: 'no JSON' }, 'could not be read'],
      [{ status: 200, body: { ok: true } }, 'could not be read'],
    ] as const) {
      const fault = scene.github.fault({ match: isLookUp, answer });
      const store = cacheStoreOn(machine(), { budget: hurriedBudget(60_000) });
      const problem = problemIn(await store.newest());
      expect(problem).toMatchObject({ code: 'storage', message: expect.stringContaining(word) });
      expect(problemIn(await store.list(ID)).code).toBe('storage');
      expect(problemIn(await store.putLayer(ID, A, packed(BYTES))).code).toBe('storage');
      fault.end();
    }
    expect(asked('CreateCacheEntry')).toEqual([]);
  });

  test('to questions may still take what is to be stored', async () => {
    const fault = scene.github.fault({ match: isLookUp, answer: 500 });
    const store = cacheStoreOn(machine(), { budget: hurriedBudget(60_000) });
    valueOf(await store.put(ID, 'a', '{"a":1}'));
    expect(valueOf(await store.get(ID, 'a'))).toBe('{"a":1}');
    fault.end();
    expect(valueOf(await cacheStoreOn(machine({ attempt: 2 })).list(ID))).toEqual(['a']);
  });

  test('for a moment is asked again', async () => {
    valueOf(await cacheStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    scene.github.fault({ match: isLookUp, answer: 502, times: 2 });
    scene.github.fault({ match: ({ to, method }) => to === 'blob' && method === 'GET', answer: 'cut', times: 1 });
    const store = cacheStoreOn(machine({ attempt: 2 }), { budget: hurriedBudget(60_000) });
    expect(valueOf(await store.list(ID))).toEqual(['a']);
  });

  test('and asks to wait is waited for as long as it says, within the budget', async () => {
    valueOf(await cacheStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    scene.github.fault({ match: isLookUp, answer: { status: 429, headers: { 'retry-after': '20' } }, times: 1 });
    const budget = hurriedBudget(60_000);
    expect(valueOf(await cacheStoreOn(machine(), { budget }).list(ID))).toEqual(['a']);
    expect(budget.left()).toBeLessThanOrEqual(40_000);
    expect(budget.left()).toBeGreaterThan(0);
  });

  test('and asks to wait longer than that is not asked again before its time', async () => {
    scene.github.fault({ match: isLookUp, answer: { status: 429, headers: { 'retry-after': '600' } } });
    const budget = hurriedBudget(60_000);
    const store = cacheStoreOn(machine(), { budget });
    expect(problemIn(await store.newest()).message).toBe('The cache takes no more requests for now (429).');
    expect(problemIn(await store.newest()).message).toBe('The cache takes no more requests for now (429).');
    expect(asked('GetCacheEntryDownloadURL')).toHaveLength(1);
    // Nothing was waited, so others can still be waited for.
    expect(budget.left()).toBeGreaterThan(10_000);
  });

  test('costs half of the budget at most, and then fails at once with the reason', async () => {
    scene.github.fault({ match: isLookUp, answer: 503 });
    const budget = createBudget(4_000, fastClock(20));
    const store = cacheStoreOn(machine(), { budget });
    const why = problemIn(await store.newest());
    const times = scene.github.requests.length;
    for (const answer of [store.newest(), store.putLayer(ID, A, packed(BYTES)), store.put(ID, 'a', '{"a":1}')]) {
      expect(problemIn(await answer)).toEqual(why);
    }
    expect(why.message).toMatch(/^The cache did not answer/);
    expect(scene.github.requests).toHaveLength(times);
    expect(budget.left()).toBe(2_000);
  });

  test('and hangs is given up', async () => {
    scene.github.fault({ match: isLookUp, answer: 'hang' });
    const store = cacheStoreOn(machine(), { budget: createBudget(60_000, fastClock(300)) });
    expect(problemIn(await store.newest()).message).toMatch(/^The cache did not answer in \d+ s\.$/);
  });

  test('is left alone when the run ends', async () => {
    scene.github.fault({ match: isLookUp, answer: 'hang' });
    const controller = new AbortController();
    const store = cacheStoreOn(machine(), { signal: controller.signal });
    const newest = store.newest();
    setTimeout(() => controller.abort(), 50);
    expect(problemIn(await newest).message).toContain('the run is ending');
    expect(problemIn(await store.put(ID, 'a', '{"a":1}')).message).toContain('the run is ending');
  });

  test('and lost an entry between the look and the download has a miss', async () => {
    valueOf(await cacheStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    const fault = scene.github.fault({ match: ({ to, method }) => to === 'blob' && method === 'GET', answer: 404 });
    expect(valueOf(await cacheStoreOn(machine({ attempt: 2 })).newest())).toBeUndefined();
    fault.end();
    scene.github.fault({ match: ({ to, method }) => to === 'blob' && method === 'GET', answer: 403 });
    const problem = problemIn(await cacheStoreOn(machine({ attempt: 2 })).newest());
    expect(problem).toMatchObject({ code: 'storage', message: expect.stringContaining('(403)') });
    expect(told(problem)).not.toMatch(/http|sig=|token/i);
  });
});

describe('a cache that takes nothing', () => {
  test.each<[string, JobRequest]>([
    ['an event that an outsider can cause', { event: 'pull_request_target' }],
    ['cache-mode: read', { cacheMode: 'read' }],
  ])('because of %s says so, and how to mend it', async (_what, job) => {
    valueOf(await cacheStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    const store = cacheStoreOn(machine({ ...job, attempt: 2 }));
    expect(valueOf(await store.list(ID))).toEqual(['a']);
    for (const answer of [store.put(ID, 'b', '{"b":1}'), store.putLayer(ID, A, packed(BYTES))]) {
      expect(problemIn(await answer)).toMatchObject({
        code: 'storage',
        message: expect.stringContaining('read-only'),
        hint: expect.stringContaining('cache-mode: write'),
      });
    }
    expect(valueOf(await store.list(ID))).toEqual(['a']);
    expect(scene.heard.text()).toBe('');
  });

  test('but is not read with cache-mode: write-only', async () => {
    const store = cacheStoreOn(machine({ cacheMode: 'write-only' }), { begins: 'empty' });
    for (let turn = 0; turn < 2; turn += 1) valueOf(await store.putLayer(ID, A, packed(BYTES)));
    valueOf(await store.put(ID, 'a', '{"a":1}'));
    const again = cacheStoreOn(machine({ cacheMode: 'write-only', attempt: 2 }));
    expect(problemIn(await again.newest()).hint).toContain('cache-mode: write');
    expect(asked('GetCacheEntryDownloadURL')).toEqual([]);
    // Whoever may not look learns from the refusal that it is there.
    const third = cacheStoreOn(machine({ cacheMode: 'write-only', runId: 5 }), { begins: 'empty' });
    valueOf(await third.putLayer(ID, A, packed(BYTES)));
    expect(asked('CreateCacheEntry', 'bootspring-layer').map(({ status }) => status)).toEqual([200, 409]);
  });

  test('for now is waited for as long as it says', async () => {
    const budget = createBudget(60_000, fastClock(20));
    const answer = { status: 429, headers: { 'retry-after': '20' }, body: { code: 'x', msg: 'slow down' } };
    scene.github.fault({ match: ({ operation }) => operation === 'CreateCacheEntry', answer, times: 1 });
    const store = cacheStoreOn(machine(), { begins: 'empty', budget });
    valueOf(await store.put(ID, 'a', '{"a":1}'));
    expect(budget.left()).toBeLessThanOrEqual(40_000);
    expect(scene.heard.text()).toBe('');
  });

  test('because it is down is given up as soon as the budget is used up', async () => {
    scene.github.fault({ match: ({ operation }) => operation === 'CreateCacheEntry', answer: 503, times: 1 });
    // On a slow clock, so that no other wait than the announced one is too long.
    const budget = createBudget(4_000, fastClock(0.1));
    const store = cacheStoreOn(machine(), { begins: 'empty', budget });
    const file = packed(BYTES);
    expect(problemIn(await store.put(ID, 'a', '{"a":1}')).message).toBe('The cache did not answer (503).');
    // The client waits three seconds before it tries again.
    expect(asked('CreateCacheEntry')).toHaveLength(1);
    expect(problemIn(await store.putLayer(ID, A, file)).message).toBe('The cache did not answer (503).');
    expect(fs.existsSync(file)).toBe(true);
    expect(valueOf(await store.list(ID))).toEqual([]);
    // The client goes on in the background, and is not heard then either.
    await until(() => scene.github.caches.some(({ finished }) => finished));
    await until(() => callsAtWork() === 0);
    expect(scene.heard.text()).toBe('');
  });

  test('without a spool that the client finds is not asked', async () => {
    const store = cacheStoreOn(machine(), { begins: 'empty' });
    process.env['GITHUB_WORKSPACE'] = '/';
    expect(problemIn(await store.put(ID, 'a', '{"a":1}')).message).toContain('GITHUB_WORKSPACE');
    expect(scene.github.requests).toEqual([]);
  });
});

test('nothing that is told holds a token or a signed address', async () => {
  const here = machine({ attempt: 2 });
  const budget = (): { readonly budget: ReturnType<typeof createBudget> } => ({
    budget: createBudget(60_000, fastClock(20)),
  });
  valueOf(await cacheStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
  const problems: object[] = [];
  for (const operation of ['GetCacheEntryDownloadURL', 'GET', 'PUT', 'CreateCacheEntry', 'FinalizeCacheEntryUpload']) {
    for (const answer of [400, 403] as const) {
      const fault = scene.github.fault({ match: (request) => request.operation === operation, answer });
      const [read, write] = [cacheStoreOn(here, budget()), cacheStoreOn(here, { begins: 'empty', ...budget() })];
      for (const result of [await read.newest(), await write.put(ID, 'b', '{"b":1}')]) {
        if (!result.ok) problems.push(result.error);
      }
      fault.end();
    }
  }
  expect(problems.length).toBeGreaterThan(8);
  expect(told(problems)).not.toContain(here.environment['ACTIONS_RUNTIME_TOKEN']);
  expect(told(problems)).not.toContain(here.environment['INPUT_GITHUB-TOKEN']);
  expect(told(problems)).not.toContain(new URL(scene.github.url).host);
  expect(scene.heard.text()).toBe('');
});

describe('there is no cache', () => {
  const without = (name: string): Record<string, string | undefined> => ({ ...scene.github.job(), [name]: undefined });
  test.each<[string, () => Record<string, string | undefined>, string]>([
    [
      'on an Enterprise Server',
      () => ({ ...scene.github.job(), GITHUB_SERVER_URL: 'https://git.example.com' }),
      'Enterprise',
    ],
    ['outside of an action', () => without('ACTIONS_RUNTIME_TOKEN'), 'ACTIONS_RUNTIME_TOKEN'],
    ['without an address', () => without('ACTIONS_RESULTS_URL'), 'ACTIONS_RESULTS_URL'],
    ['on an old runner', () => without('ACTIONS_CACHE_SERVICE_V2'), 'version 2'],
    ['outside of GitHub', () => ({}), 'no run of GitHub Actions'],
    ['with cache-mode: none', () => ({ ...scene.github.job(), ACTIONS_CACHE_MODE: 'none' }), 'none'],
  ])('%s, which is told', (_where, environment, word) => {
    const options = { ...optionsFor(machine()), actions: readActions(environment()) };
    const problem = problemIn(createCacheStore(options));
    expect(problem).toMatchObject({
      code: 'storage',
      message: expect.stringContaining(word),
      hint: expect.any(String),
    });
  });

  test('for what is no leg', () => {
    expect(problemIn(createCacheStore({ ...optionsFor(machine()), leg: '../x' })).code).toBe('usage');
  });
});
