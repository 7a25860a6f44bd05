import { expect, test } from '@jest/globals';
import type { CheckpointStore } from '../../src/ports.ts';
import { problemIn, valueOf } from '../shell/rig.ts';
import { layerConformance } from './layers.ts';

/** What the suite needs of an adapter. */
export interface StoreUnderTest {
  readonly store: CheckpointStore;
  /** Another instance over the same data, when the data outlive an instance. */
  readonly reopen?: () => CheckpointStore | Promise<CheckpointStore>;
  /** Changes what is stored, when there is something outside the store to change. */
  readonly damage?: (workflowId: string, phase: string, change: (bytes: Buffer) => Buffer) => void;
  /** As `damage`, for a layer. */
  readonly damageLayer?: (workflowId: string, digest: string, change: (bytes: Buffer) => Buffer) => void;
  /** Leaves what a process that was killed while it stored this checkpoint and this layer would leave. */
  readonly litter?: (workflowId: string, phase: string, digest: string) => void;
}

const ID = 'wf_abcdef';
const DOCUMENT = JSON.stringify({
  schemaVersion: 1,
  phase: 'testing',
  text: 'é "}\\ \u2028 \uD800',
  n: [1, { a: {} }],
});

/** The promises of `CheckpointStore`, for every adapter. */
export function checkpointStoreConformance(create: () => StoreUnderTest): void {
  layerConformance(create);

  test('what was removed is gone, also for another instance, and removing it again is no problem', async () => {
    const { store, reopen } = create();
    for (const phase of ['testing', 'design']) valueOf(await store.put(ID, phase, DOCUMENT));
    for (let turn = 0; turn < 2; turn += 1) {
      valueOf(await store.remove(ID, 'testing'));
      for (const each of [store, ...(reopen === undefined ? [] : [await reopen()])]) {
        expect(valueOf(await each.get(ID, 'testing'))).toBeUndefined();
        expect(valueOf(await each.list(ID))).toEqual(['design']);
      }
    }
    valueOf(await store.put(ID, 'testing', DOCUMENT));
    expect(valueOf(await store.get(ID, 'testing'))).toBe(DOCUMENT);
    expect(await store.remove('wf_another', 'testing')).toEqual({ ok: true, value: undefined });
  });

  test('gives back exactly what was put', async () => {
    const { store, reopen } = create();
    for (const text of [DOCUMENT, '{"a":1}', '{\n  "a": { "b": "}" }\n}']) {
      valueOf(await store.put(ID, 'testing', text));
      expect(valueOf(await store.get(ID, 'testing'))).toBe(text);
      if (reopen !== undefined) expect(valueOf(await (await reopen()).get(ID, 'testing'))).toBe(text);
    }
  });

  test('what was never put is undefined, not a problem', async () => {
    const { store } = create();
    expect(await store.get(ID, 'testing')).toEqual({ ok: true, value: undefined });
    expect(await store.list(ID)).toEqual({ ok: true, value: [] });
    valueOf(await store.put(ID, 'testing', DOCUMENT));
    expect(await store.get(ID, 'review')).toEqual({ ok: true, value: undefined });
    expect(await store.get('wf_another', 'testing')).toEqual({ ok: true, value: undefined });
    expect(await store.list('wf_another')).toEqual({ ok: true, value: [] });
  });

  test('lists the phases of one workflow, each once, in order', async () => {
    const { store } = create();
    for (const phase of ['testing', 'design', 'testing', 'a_b-c']) valueOf(await store.put(ID, phase, DOCUMENT));
    valueOf(await store.put('wf_another', 'deploy', DOCUMENT));
    expect(valueOf(await store.list(ID))).toEqual(['a_b-c', 'design', 'testing']);
  });

  test('of concurrent puts one whole document stays', async () => {
    const { store } = create();
    const documents = Array.from({ length: 20 }, (_, n) => JSON.stringify({ n, text: String(n).repeat(10_000) }));
    for (const put of await Promise.all(documents.map((text) => store.put(ID, 'testing', text)))) valueOf(put);
    expect(documents).toContain(valueOf(await store.get(ID, 'testing')));
    expect(valueOf(await store.list(ID))).toEqual(['testing']);
  });

  test.each(['../x', 'a/b', '', 'A', '.', '..', 'x'.repeat(65), 'a\n'])(
    'the phase name %j is refused',
    async (name) => {
      const { store } = create();
      expect(problemIn(await store.put(ID, name, DOCUMENT)).code).toBe('usage');
      expect(problemIn(await store.get(ID, name)).code).toBe('usage');
      expect(problemIn(await store.remove(ID, name)).code).toBe('usage');
    },
  );

  test.each(['../x', 'wf_../x', 'wf_abc', '', 'wf_ABCDEF'])('the workflow id %j is refused', async (id) => {
    const { store } = create();
    expect(problemIn(await store.put(id, 'testing', DOCUMENT)).code).toBe('usage');
    expect(problemIn(await store.get(id, 'testing')).code).toBe('usage');
    expect(problemIn(await store.list(id)).code).toBe('usage');
    expect(problemIn(await store.remove(id, 'testing')).code).toBe('usage');
  });

  test.each(['', '{', '[1]', '"text"', '{}', '{"a":1} ', '{"a":1}}'])('%j is no checkpoint', async (text) => {
    const { store } = create();
    valueOf(await store.put(ID, 'testing', DOCUMENT));
    expect(problemIn(await store.put(ID, 'testing', text)).code).toBe('integrity');
    expect(valueOf(await store.get(ID, 'testing'))).toBe(DOCUMENT);
  });

  test('a changed byte or a cut is a problem, never content', async () => {
    const { store, damage } = create();
    if (damage === undefined) return;
    valueOf(await store.put(ID, 'testing', '{"a":"é"}'));
    let original: Buffer = Buffer.of();
    damage(ID, 'testing', (bytes) => (original = bytes));
    for (let at = 0; at < original.length; at += 1) {
      for (const change of [0x01, 0x80]) {
        damage(ID, 'testing', () => Buffer.from(original.map((byte, index) => (index === at ? byte ^ change : byte))));
        expect(problemIn(await store.get(ID, 'testing'))).toMatchObject({ code: 'integrity' });
      }
      damage(ID, 'testing', () => original.subarray(0, at));
      expect(problemIn(await store.get(ID, 'testing')).code).toBe('integrity');
    }
    damage(ID, 'testing', () => original);
    expect(valueOf(await store.get(ID, 'testing'))).toBe('{"a":"é"}');
    damage(ID, 'testing', () => Buffer.from('junk'));
    valueOf(await store.put(ID, 'testing', DOCUMENT));
    expect(valueOf(await store.get(ID, 'testing'))).toBe(DOCUMENT);
  });
}
