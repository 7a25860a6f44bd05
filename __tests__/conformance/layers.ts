import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { LAYER_MEDIA_TYPES } from '../../src/model/layer.ts';
import type { CheckpointStore } from '../../src/ports.ts';
import { problemIn, temporaryFolder, valueOf } from '../shell/rig.ts';
import type { StoreUnderTest } from './checkpoint-store.ts';

const ID = 'wf_abcdef';
const OTHER = 'wf_another';
export const ZSTD = Buffer.of(0x28, 0xb5, 0x2f, 0xfd);
export const GZIP = Buffer.of(0x1f, 0x8b);
/** The digest of a layer; a store takes it as it is given. */
export const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`;
const A = digestOf('a');

const scratch = temporaryFolder();
afterAll(() => fs.rmSync(scratch, { recursive: true }));
let made = 0;

/** A file with these bytes that a store may take over. */
export function packed(bytes: Uint8Array): string {
  const file = path.join(scratch, String((made += 1)));
  fs.writeFileSync(file, bytes);
  return file;
}
/** Bytes that begin as a layer does, and whose rest a seed tells. */
export function layerBytes(seed: number, size = 100, magic: Uint8Array = ZSTD): Buffer {
  return Buffer.concat([
    magic,
    Buffer.from(Array.from({ length: size }, (_, at) => (at * 31 + seed * 7 + (at >> 8)) & 0xff)),
  ]);
}
/** Bytes of a layer as the store hands them out; undefined when it is not there. */
async function bytesIn(store: CheckpointStore, digest: string, id = ID): Promise<Buffer | undefined> {
  const file = valueOf(await store.openLayer(id, digest));
  return file === undefined ? undefined : fs.readFileSync(file);
}

/** The promises of `CheckpointStore` about layers, for every adapter. */
export function layerConformance(create: () => StoreUnderTest): void {
  storing(create);
  refusing(create);
  losing(create);
}

function storing(create: () => StoreUnderTest): void {
  test.each([
    ['zstd', ZSTD, LAYER_MEDIA_TYPES.zstd],
    ['gzip', GZIP, LAYER_MEDIA_TYPES.gzip],
  ])(
    'a layer packed by %s is given back with every byte, also by another instance',
    async (_name, magic, mediaType) => {
      const { store, reopen } = create();
      const bytes = layerBytes(1, 4_000, magic);
      const layer = { digest: A, size: bytes.length, mediaType };
      expect(await store.putLayer(ID, A, packed(bytes))).toEqual({ ok: true, value: layer });
      for (const each of [store, ...(reopen === undefined ? [] : [await reopen()])]) {
        expect(valueOf(await each.findLayer(ID, A))).toEqual(layer);
        expect(valueOf(await each.listLayers(ID))).toEqual([layer]);
        expect(await bytesIn(each, A)).toEqual(bytes);
      }
    },
  );

  test('a layer of several megabytes is given back with every byte', async () => {
    const { store, reopen } = create();
    const bytes = layerBytes(2, 5_000_000);
    expect(valueOf(await store.putLayer(ID, A, packed(bytes))).size).toBe(bytes.length);
    expect((await bytesIn((await reopen?.()) ?? store, A))?.equals(bytes)).toBe(true);
  });

  test('the store takes the file over, also when it has the layer', async () => {
    const { store } = create();
    for (let turn = 0; turn < 2; turn += 1) {
      const file = packed(layerBytes(turn));
      valueOf(await store.putLayer(ID, A, file));
      expect(fs.existsSync(file)).toBe(false);
    }
  });

  test('a layer that is there stays as it is, and is what the answer describes', async () => {
    const { store } = create();
    const first = valueOf(await store.putLayer(ID, A, packed(layerBytes(1, 500))));
    expect(valueOf(await store.putLayer(ID, A, packed(layerBytes(2, 900, GZIP))))).toEqual(first);
    expect(await bytesIn(store, A)).toEqual(layerBytes(1, 500));
    expect(valueOf(await store.listLayers(ID))).toEqual([first]);
  });

  test('layers are listed by digest, those of one workflow only', async () => {
    const { store } = create();
    for (const letter of ['b', 'f', '0']) valueOf(await store.putLayer(ID, digestOf(letter), packed(layerBytes(1))));
    valueOf(await store.putLayer(OTHER, A, packed(layerBytes(2))));
    const listed = valueOf(await store.listLayers(ID)).map((layer) => layer.digest);
    expect(listed).toEqual([digestOf('0'), digestOf('b'), digestOf('f')]);
    expect(valueOf(await store.listLayers('wf_nobody'))).toEqual([]);
  });

  test('of concurrent puts of one layer one whole file stays', async () => {
    const { store, reopen } = create();
    const versions = Array.from({ length: 12 }, (_, seed) => layerBytes(seed, 50_000 + seed));
    const other = (await reopen?.()) ?? store;
    const puts = versions.map((bytes, at) => (at % 2 === 0 ? store : other).putLayer(ID, A, packed(bytes)));
    for (const put of await Promise.all(puts)) valueOf(put);
    const stays = await bytesIn(store, A);
    expect(versions.some((bytes) => stays?.equals(bytes))).toBe(true);
    expect(valueOf(await store.listLayers(ID))).toMatchObject([{ digest: A, size: stays?.length }]);
  });

  test('a reader of a layer is not disturbed by another put of it', async () => {
    const { store } = create();
    valueOf(await store.putLayer(ID, A, packed(layerBytes(1, 70_000))));
    const file = valueOf(await store.openLayer(ID, A)) ?? '';
    const fd = fs.openSync(file, 'r');
    valueOf(await store.putLayer(ID, A, packed(layerBytes(2, 70_000))));
    expect(fs.readFileSync(fd)).toEqual(layerBytes(1, 70_000));
    expect(fs.readFileSync(file)).toEqual(layerBytes(1, 70_000));
    fs.closeSync(fd);
  });

  test('where layers are shared, one that another workflow has is found, and stays when that one loses it', async () => {
    const { store } = create();
    const layer = valueOf(await store.putLayer(OTHER, A, packed(layerBytes(3))));
    const found = valueOf(await store.findLayer(ID, A));
    if (found === undefined) return;
    expect(found).toEqual(layer);
    expect(valueOf(await store.listLayers(ID))).toEqual([layer]);
    valueOf(await store.removeLayer(OTHER, A));
    expect(await bytesIn(store, A)).toEqual(layerBytes(3));
  });
}

function refusing(create: () => StoreUnderTest): void {
  test.each([
    '../x',
    'sha256:../x',
    `sha256:${'a'.repeat(63)}`,
    `sha256:${'a'.repeat(65)}`,
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'a'.repeat(63)}/`,
    `sha512:${'a'.repeat(64)}`,
    'a'.repeat(64),
    `${digestOf('a')}\n`,
    '',
  ])('the digest %j is refused', async (digest) => {
    const { store } = create();
    const file = packed(layerBytes(1));
    expect(problemIn(await store.putLayer(ID, digest, file)).code).toBe('integrity');
    expect(fs.existsSync(file)).toBe(true);
    for (const answer of [store.findLayer(ID, digest), store.openLayer(ID, digest), store.removeLayer(ID, digest)]) {
      expect(problemIn(await answer).code).toBe('integrity');
    }
  });

  test.each(['../x', 'wf_../x', 'wf_abc', '', 'wf_ABCDEF'])('the workflow id %j has no layers', async (id) => {
    const { store } = create();
    expect(problemIn(await store.putLayer(id, A, packed(layerBytes(1)))).code).toBe('usage');
    for (const answer of [
      store.findLayer(id, A),
      store.openLayer(id, A),
      store.listLayers(id),
      store.removeLayer(id, A),
    ]) {
      expect(problemIn(await answer).code).toBe('usage');
    }
  });

  test.each([
    ['nothing', Buffer.of()],
    ['a byte', Buffer.of(0x28)],
    ['a tar', Buffer.from('ustar archive, not packed')],
  ])('%s is no layer', async (_what, bytes) => {
    const { store } = create();
    expect(problemIn(await store.putLayer(ID, A, packed(bytes))).code).toBe('integrity');
    expect(valueOf(await store.findLayer(ID, A))).toBeUndefined();
  });

  test('a file that does not exist is a storage problem, and nothing is stored', async () => {
    const { store } = create();
    expect(problemIn(await store.putLayer(ID, A, path.join(scratch, 'none'))).code).toBe('storage');
    expect(valueOf(await store.listLayers(ID))).toEqual([]);
  });
}

function losing(create: () => StoreUnderTest): void {
  test('a layer that was never put is missing, not a problem', async () => {
    const { store } = create();
    expect(await store.findLayer(ID, A)).toEqual({ ok: true, value: undefined });
    expect(await store.openLayer(ID, A)).toEqual({ ok: true, value: undefined });
    expect(await store.listLayers(ID)).toEqual({ ok: true, value: [] });
    expect(await store.removeLayer(ID, A)).toEqual({ ok: true, value: undefined });
  });

  test('a layer that is evicted after the manifest that names it leaves the manifest readable', async () => {
    const { store, reopen } = create();
    const layer = valueOf(await store.putLayer(ID, A, packed(layerBytes(1))));
    const manifest = JSON.stringify({ schemaVersion: 1, layers: [layer] });
    valueOf(await store.put(ID, 'testing', manifest));
    valueOf(await store.removeLayer(ID, A));
    for (const each of [store, ...(reopen === undefined ? [] : [await reopen()])]) {
      expect(valueOf(await each.get(ID, 'testing'))).toBe(manifest);
      expect(valueOf(await each.openLayer(ID, A))).toBeUndefined();
      expect(valueOf(await each.findLayer(ID, A))).toBeUndefined();
      expect(valueOf(await each.listLayers(ID))).toEqual([]);
    }
    valueOf(await store.putLayer(ID, A, packed(layerBytes(2))));
    expect(await bytesIn(store, A)).toEqual(layerBytes(2));
  });

  test.each([
    ['emptied', (): Buffer => Buffer.of()],
    ['cut within its first bytes', (bytes: Buffer): Buffer => bytes.subarray(0, 3)],
    ['overwritten', (bytes: Buffer): Buffer => Buffer.from(bytes.map(() => 0x41))],
  ])('a layer that was %s is damage, and the next put mends it', async (_what, change) => {
    const { store, damageLayer } = create();
    if (damageLayer === undefined) return;
    valueOf(await store.putLayer(ID, A, packed(layerBytes(1))));
    damageLayer(ID, A, change);
    expect(problemIn(await store.findLayer(ID, A)).code).toBe('integrity');
    expect(problemIn(await store.openLayer(ID, A)).code).toBe('integrity');
    expect(valueOf(await store.listLayers(ID))).toEqual([]);
    expect(valueOf(await store.putLayer(ID, A, packed(layerBytes(2)))).size).toBe(layerBytes(2).length);
    expect(await bytesIn(store, A)).toEqual(layerBytes(2));
  });

  test('a layer that was cut is never told with the size that it had', async () => {
    const { store, damageLayer } = create();
    if (damageLayer === undefined) return;
    valueOf(await store.putLayer(ID, A, packed(layerBytes(1))));
    damageLayer(ID, A, (bytes) => bytes.subarray(0, 50));
    const found = await store.findLayer(ID, A);
    if (found.ok) expect(found.value).toMatchObject({ size: 50 });
    else expect(found.error.code).toBe('integrity');
  });

  test('what a crash left half written counts for nothing and is in nobody’s way', async () => {
    const { store, reopen, litter } = create();
    if (litter === undefined) return;
    valueOf(await store.put(ID, 'testing', '{"a":1}'));
    litter(ID, 'testing', A);
    const again = (await reopen?.()) ?? store;
    expect(valueOf(await again.list(ID))).toEqual(['testing']);
    expect(valueOf(await again.get(ID, 'testing'))).toBe('{"a":1}');
    expect(valueOf(await again.listLayers(ID))).toEqual([]);
    expect(valueOf(await again.findLayer(ID, A))).toBeUndefined();
    valueOf(await again.putLayer(ID, A, packed(layerBytes(1))));
    expect(valueOf(await again.listLayers(ID))).toMatchObject([{ digest: A }]);
  });
}
