import { expect, test } from '@jest/globals';
import * as zlib from 'node:zlib';
import { historyKey, parseHistoryKey } from '../../../src/core/remote/keys.ts';
import { type CacheHistory, createCacheHistory } from '../../../src/shell/remote/cache-history.ts';
import { valueOf } from '../rig.ts';
import { LEG, optionsFor } from './rig.ts';
import { setScene } from './scene.ts';
import type { JobRequest } from '../../rig/github/jobs.ts';

const scene = setScene();

function historyOn(job: JobRequest): CacheHistory | undefined {
  const machine = scene.machine(job);
  machine.enter();
  return createCacheHistory(optionsFor(machine));
}

const PULL = { ref: 'refs/pull/7/merge', baseRef: 'main', event: 'pull_request' };

test('a run finds what the newest run of its branch stored, and a pull request what is on its base', async () => {
  for (const runId of [9, 10])
    expect(await historyOn({ runId })?.keep(LEG, `run ${runId}`)).toMatchObject({ ok: true });
  expect(await historyOn({ runId: 11 })?.find(LEG)).toEqual({ ok: true, value: 'run 10' });
  expect(await historyOn({ ...PULL, runId: 12 })?.find(LEG)).toEqual({ ok: true, value: 'run 10' });
  expect(await historyOn({ ...PULL, runId: 12 })?.find('0'.repeat(16))).toEqual({ ok: true, value: undefined });
  expect(await historyOn({ ...PULL, runId: 13 })?.keep(LEG, 'of the pull request')).toMatchObject({ ok: true });
  expect(await historyOn({ runId: 14 })?.find(LEG)).toEqual({ ok: true, value: 'run 10' });
});

test('a job that may not write or not read is told nothing', async () => {
  await historyOn({ runId: 1 })?.keep(LEG, 'text');
  const reader = historyOn({ runId: 2, cacheMode: 'read' });
  expect(await reader?.find(LEG)).toEqual({ ok: true, value: 'text' });
  expect(await reader?.keep(LEG, 'text')).toEqual({ ok: true });
  expect(await historyOn({ runId: 3, cacheMode: 'write-only' })?.find(LEG)).toEqual({ ok: true, value: undefined });
  expect(historyOn({ runId: 4, cacheMode: 'none' })).toBeUndefined();
  const commenter = historyOn({ runId: 5, event: 'issue_comment' });
  expect(await commenter?.keep(LEG, 'text')).toMatchObject({ ok: true });
  expect(scene.github.caches.filter(({ key }) => key.startsWith('bootspring-history-'))).toHaveLength(1);
});

test.each([
  ['no archive', Buffer.from('x')],
  ['a bomb', zlib.gzipSync(Buffer.alloc(64 * 1024 ** 2))],
])('what was changed to %s is not taken', async (_name, bytes) => {
  await historyOn({ runId: 1 })?.keep(LEG, 'text');
  scene.github.poison(historyKey(LEG, '1', 1), bytes);
  const found = await historyOn({ runId: 2 })?.find(LEG);
  expect(found?.ok).toBe(false);
});

test('a text with every character comes back', async () => {
  const text = '漢\u0000"\\\n𝄞';
  await historyOn({ runId: 1 })?.keep(LEG, text);
  const found = await historyOn({ runId: 1, attempt: 2 })?.find(LEG);
  expect(found === undefined ? undefined : valueOf(found)).toBe(text);
});

test('keys are only those of exactly this scope', () => {
  expect(parseHistoryKey(historyKey(LEG, '12', 3), LEG)).toEqual({ runId: 12n, attempt: 3 });
  for (const key of [
    `${historyKey(LEG, '12', 3)}x`,
    historyKey(LEG, '012', 3),
    historyKey(LEG, '12', 0),
    'bootspring-1-',
  ])
    expect(parseHistoryKey(key, LEG)).toBeUndefined();
  expect(parseHistoryKey(historyKey(LEG, '12', 3), '0'.repeat(16))).toBeUndefined();
});
