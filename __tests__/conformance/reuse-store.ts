import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import type { ReuseStore } from '../../src/ports.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { problemIn, temporaryFolder, valueOf } from '../shell/rig.ts';

/** What the suite needs of an adapter. */
export interface ReuseStoreUnderTest {
  readonly store: ReuseStore;
  /** Another instance over the same data. */
  readonly reopen: () => ReuseStore;
  /** It does not know what was put last. */
  readonly forgetful?: boolean;
  /** Changes the record that is stored under a digest, when it can be reached from outside. */
  readonly damage?: (digest: string, change: (bytes: Buffer) => Buffer) => void;
}

const digestOf = (text: string): string => `sha256:${sha256(text)}`;
const ONE = digestOf('one');
const LAYER = digestOf('layer');
const record = (text: string): string => JSON.stringify({ text: `${text} é "}\\`, n: [1, {}] });
const entry = (text: string) => ({ workflow: 'default', phase: 'build', record: record(text) });

function layerFile(bytes: string): string {
  const file = path.join(temporaryFolder(), 'layer');
  fs.writeFileSync(file, bytes);
  return file;
}

/** The promises of `ReuseStore`, for every adapter. */
export function reuseStoreConformance(create: () => ReuseStoreUnderTest): void {
  test('gives back exactly what was put, also to another instance', async () => {
    const { store, reopen } = create();
    expect(valueOf(await store.get(ONE))).toBeUndefined();
    const layer = { digest: LAYER, file: layerFile('bytes of the layer') };
    valueOf(await store.put(ONE, { ...entry('one'), layer }));
    for (const each of [store, reopen()]) {
      const stored = valueOf(await each.get(ONE));
      expect(stored?.record).toBe(record('one'));
      const file = stored === undefined ? undefined : valueOf(await stored.openLayer(LAYER));
      expect(fs.readFileSync(file ?? '', 'utf8')).toBe('bytes of the layer');
      expect(valueOf(await each.get(digestOf('two')))).toBeUndefined();
    }
  });

  test('takes the file over, and one without a layer needs none', async () => {
    const { store } = create();
    const file = layerFile('x');
    valueOf(await store.put(ONE, { ...entry('one'), layer: { digest: LAYER, file } }));
    expect(fs.existsSync(file)).toBe(false);
    valueOf(await store.put(digestOf('two'), entry('two')));
    const stored = valueOf(await store.get(digestOf('two')));
    expect(valueOf((await stored?.openLayer(digestOf('none'))) ?? { ok: true, value: undefined })).toBeUndefined();
  });

  test('what is put again replaces what was there: it may be damaged', async () => {
    const { store } = create();
    for (const text of ['old', 'new'])
      valueOf(await store.put(ONE, { ...entry(text), layer: { digest: LAYER, file: layerFile(text) } }));
    const stored = valueOf(await store.get(ONE));
    expect(stored?.record).toBe(record('new'));
    const file = stored === undefined ? undefined : valueOf(await stored.openLayer(LAYER));
    expect(fs.readFileSync(file ?? '', 'utf8')).toBe('new');
  });

  test('knows what was put last for a phase of a workflow', async () => {
    const { store, reopen, forgetful } = create();
    expect(await store.last('default', 'build')).toBeUndefined();
    if (forgetful === true) return;
    valueOf(await store.put(ONE, entry('one')));
    valueOf(await store.put(digestOf('two'), entry('two')));
    valueOf(await store.put(digestOf('three'), { ...entry('three'), phase: 'test' }));
    valueOf(await store.put(digestOf('four'), { ...entry('four'), workflow: 'other' }));
    expect(await reopen().last('default', 'build')).toBe(record('two'));
    expect(await store.last('default', 'nothing')).toBeUndefined();
  });

  test.each(['', 'sha256:', `sha256:${'A'.repeat(64)}`, `../${'a'.repeat(64)}`, `sha256:../${'a'.repeat(61)}`])(
    'refuses %j as a digest',
    async (digest) => {
      const { store } = create();
      expect(problemIn(await store.get(digest)).code).toBe('integrity');
      expect(problemIn(await store.put(digest, entry('x'))).code).toBe('integrity');
      const layer = { digest, file: layerFile('x') };
      expect(problemIn(await store.put(ONE, { ...entry('x'), layer })).code).toBe('integrity');
      valueOf(await store.put(ONE, entry('x')));
      const stored = valueOf(await store.get(ONE));
      expect(problemIn((await stored?.openLayer(digest)) ?? { ok: true, value: undefined }).code).toBe('integrity');
    },
  );

  test('a record of which any byte is another is told as damaged', async () => {
    const { store, damage } = create();
    if (damage === undefined) return;
    valueOf(await store.put(ONE, entry('one')));
    damage(ONE, (bytes) => {
      bytes[5] = (bytes[5] ?? 0) ^ 1;
      return bytes;
    });
    expect(problemIn(await store.get(ONE)).code).toBe('integrity');
    damage(ONE, (bytes) => bytes.subarray(0, 10));
    expect(problemIn(await store.get(ONE)).code).toBe('integrity');
  });
}
