import * as fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { layerKey, recordKey } from '../../../src/core/remote/keys.ts';
import { canUse } from '../../../src/shell/layer/compress.ts';
import { digestOf, layerBytes, packed } from '../../conformance/layers.ts';
import { problemIn, valueOf } from '../rig.ts';
import { cacheStoreOn, LEG } from './rig.ts';
import { setScene } from './scene.ts';

const ID = 'wf_abcdef';
const A = digestOf('a');
const BYTES = layerBytes(1, 3_000);

const scene = setScene();
const { machine, asked } = scene;

describe('what one attempt stored in the cache', () => {
  test('the next one finds on another machine', async () => {
    const first = cacheStoreOn(machine(), { begins: 'empty' });
    const artifacts = valueOf(await first.putLayer(ID, digestOf('b'), packed(layerBytes(2))));
    const layer = valueOf(await first.putLayer(ID, A, packed(BYTES)));
    first.accompany(ID, { journal: 'one\ntwo\n', artifacts });
    valueOf(await first.put(ID, 'design', '{"a":1}'));
    valueOf(await first.put(ID, 'testing', '{"b":1}'));

    const second = cacheStoreOn(machine({ attempt: 2 }));
    expect(valueOf(await second.newest())).toEqual({ workflowId: ID, journal: 'one\ntwo\n', artifacts });
    expect(valueOf(await second.list(ID))).toEqual(['design', 'testing']);
    expect(valueOf(await second.get(ID, 'design'))).toBe('{"a":1}');
    expect(valueOf(await second.listLayers(ID))).toEqual([layer, artifacts]);
    expect(fs.readFileSync(valueOf(await second.openLayer(ID, A)) ?? '')).toEqual(BYTES);
    expect(scene.heard.text()).toBe('');
  });

  test('is carried on by the next one, whose records are newer', async () => {
    const first = cacheStoreOn(machine(), { begins: 'empty' });
    for (const phase of ['a', 'b', 'c']) valueOf(await first.put(ID, phase, '{"a":1}'));
    const second = cacheStoreOn(machine({ attempt: 2 }));
    valueOf(await second.put(ID, 'd', '{"d":1}'));
    const third = cacheStoreOn(machine({ attempt: 11 }));
    expect(valueOf(await third.list(ID))).toEqual(['a', 'b', 'c', 'd']);
    valueOf(await third.put(ID, 'e', '{"e":1}'));
    expect(valueOf(await cacheStoreOn(machine({ attempt: 12 })).list(ID))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(scene.github.caches.map(({ key }) => key)).toEqual([
      ...[1, 2, 3].map((sequence) => recordKey({ runId: '1658821493', leg: LEG }, { attempt: 1, sequence })),
      ...[2, 11].map((attempt) => recordKey({ runId: '1658821493', leg: LEG }, { attempt, sequence: 1 })),
    ]);
  });

  test('is found by no other run, whatever its number begins with, and by no other leg', async () => {
    const store = cacheStoreOn(machine({ runId: 10 }), { begins: 'empty' });
    valueOf(await store.put(ID, 'design', '{"a":1}'));
    for (const runId of [1, 100]) {
      expect(valueOf(await cacheStoreOn(machine({ runId })).newest())).toBeUndefined();
    }
    const leg = 'f'.repeat(16);
    expect(valueOf(await cacheStoreOn(machine({ runId: 10 }), { leg }).newest())).toBeUndefined();
    expect(valueOf(await cacheStoreOn(machine({ runId: 10 })).newest())?.workflowId).toBe(ID);
  });

  test('is carried on by another process of the same attempt', async () => {
    valueOf(await cacheStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    valueOf(await cacheStoreOn(machine()).put(ID, 'b', '{"b":1}'));
    expect(valueOf(await cacheStoreOn(machine({ attempt: 2 })).list(ID))).toEqual(['a', 'b']);
    // It knew where to go on.
    expect(asked('CreateCacheEntry').map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is in nobody’s way: a store that began empty goes on behind what is there', async () => {
    const first = cacheStoreOn(machine(), { begins: 'empty' });
    for (const phase of ['a', 'b', 'c']) valueOf(await first.put(ID, phase, '{"a":1}'));
    valueOf(await cacheStoreOn(machine(), { begins: 'empty' }).put(ID, 'd', '{"d":1}'));
    expect(valueOf(await cacheStoreOn(machine({ attempt: 2 })).list(ID))).toEqual(['d']);
  });

  test('that began empty asks for nothing', async () => {
    const store = cacheStoreOn(machine(), { begins: 'empty' });
    expect(valueOf(await store.newest())).toBeUndefined();
    valueOf(await store.put(ID, 'a', '{"a":1}'));
    expect(asked('GetCacheEntryDownloadURL')).toEqual([]);
  });
});

describe('a layer in the cache', () => {
  const key = layerKey({ hex: 'a'.repeat(64), compression: 'zstd', size: BYTES.length });

  test('is uploaded once for a repository', async () => {
    const first = cacheStoreOn(machine({ runId: 1 }), { begins: 'empty' });
    const layer = valueOf(await first.putLayer(ID, A, packed(BYTES)));
    expect(asked('CreateCacheEntry', 'bootspring-layer')).toHaveLength(1);
    const second = cacheStoreOn(machine({ runId: 2 }), { begins: 'empty' });
    expect(valueOf(await second.putLayer('wf_another', A, packed(layerBytes(9, 90))))).toEqual(layer);
    expect(asked('CreateCacheEntry', 'bootspring-layer')).toHaveLength(1);
    valueOf(await second.put('wf_another', 'design', '{"a":1}'));
    const third = cacheStoreOn(machine({ runId: 2, attempt: 2 }));
    expect(fs.readFileSync(valueOf(await third.openLayer('wf_another', A)) ?? '')).toEqual(BYTES);
  });

  test('that another job stored at the same moment is there already', async () => {
    const other = cacheStoreOn(machine({ runId: 1 }), { begins: 'empty' });
    valueOf(await other.putLayer(ID, A, packed(BYTES)));
    // The look before the upload came too early.
    const missing = { answer: { status: 200, body: { ok: false } }, times: canUse('zstd') ? 2 : 1 } as const;
    scene.github.fault({ match: ({ operation }) => operation === 'GetCacheEntryDownloadURL', ...missing });
    const store = cacheStoreOn(machine({ runId: 2 }), { begins: 'empty' });
    const file = packed(BYTES);
    const times = scene.github.caches.length;
    expect(valueOf(await store.putLayer(ID, A, file))).toMatchObject({ digest: A, size: BYTES.length });
    expect(fs.existsSync(file)).toBe(false);
    expect(asked('CreateCacheEntry', key).at(-1)?.status).toBe(409);
    expect(scene.github.caches).toHaveLength(times);
  });

  test('whose upload was cut off, which takes its key for ever, is stored under another one', async () => {
    const fault = scene.github.fault({
      match: ({ operation }) => operation === 'FinalizeCacheEntryUpload',
      answer: 400,
    });
    const store = cacheStoreOn(machine(), { begins: 'empty' });
    const file = packed(BYTES);
    expect(problemIn(await store.putLayer(ID, A, file))).toMatchObject({
      code: 'storage',
      message: 'The cache did not take what was to be stored (400).',
    });
    expect(fs.existsSync(file)).toBe(true);
    fault.end();
    valueOf(await store.putLayer(ID, A, file));
    expect(fs.readFileSync(valueOf(await store.openLayer(ID, A)) ?? '')).toEqual(BYTES);
    expect(asked('CreateCacheEntry', key).map(({ status }) => status)).toEqual([200, 409, 200]);
  });

  test('that was evicted is missing, and is stored again', async () => {
    const store = cacheStoreOn(machine(), { begins: 'empty' });
    valueOf(await store.putLayer(ID, A, packed(BYTES)));
    scene.github.evictCaches();
    expect(valueOf(await store.openLayer(ID, A))).toBeUndefined();
    expect(valueOf(await store.findLayer(ID, A))).toBeUndefined();
    valueOf(await store.putLayer(ID, A, packed(BYTES)));
    expect(fs.readFileSync(valueOf(await store.openLayer(ID, A)) ?? '')).toEqual(BYTES);
  });
});
