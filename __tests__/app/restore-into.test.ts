import { describe, expect, test } from '@jest/globals';
import type { Destination } from '../../src/app/restore.ts';
import { ok, type Problem } from '../../src/model/result.ts';
import { completed, damage, files, go, problemOf, stateOf } from './completed.ts';
import { createWorld, full, type World } from './world.ts';

describe('a restore into another folder', () => {
  /** Another world that the workflow is carried to. */
  function destination(world: World, more: Partial<Destination> = {}) {
    const copy = createWorld();
    const calls: string[] = [];
    const into: Destination = {
      folder: '/elsewhere',
      refusal: () => undefined,
      async carry(id) {
        calls.push(`carry ${id}`);
        copy.disk.push(...structuredClone(world.disk));
        return ok({
          storage: copy.around.storage,
          settle: () => void calls.push(`settle after ${copy.disk.at(-1)?.event.type}, open: ${String(copy.open)}`),
          discard: () => void calls.push('discard'),
        });
      },
      ...more,
    };
    return { copy, calls, into };
  }

  test('takes the workflow along and leaves this one as it is', async () => {
    const world = await completed();
    const before = world.disk.length;
    const { copy, calls, into } = destination(world);
    expect(await go(world, { into })).toMatchObject({
      ok: true,
      value: { phase: 'test', report: { folder: '/elsewhere' } },
    });
    expect(Object.fromEntries(world.snapshots.folders.get('/elsewhere') ?? [])).toEqual({
      build: 'build',
      test: 'test',
      all: '2',
    });
    expect(files(world)).toMatchObject({ deploy: 'later' });
    expect(world.disk).toHaveLength(before);
    expect(calls).toEqual(['carry wf_abc123', 'settle after Restored, open: false']);
    expect(stateOf(copy)).toMatchObject({ status: 'pending', cursor: 2 });
    expect(JSON.parse(copy.files.get('state.json') ?? '')).toMatchObject({ restored: { phase: 'test' } });
  });

  test('tells there what it fell back from', async () => {
    const world = await completed();
    damage(world, 'test');
    const { copy, into } = destination(world);
    expect(await go(world, { into })).toMatchObject({ ok: true, value: { phase: 'build' } });
    expect(stateOf(copy).warnings).toEqual([
      'The checkpoint of test cannot be restored: A layer is missing; that of build is taken instead.',
    ]);
    expect(stateOf(world).warnings).toEqual([]);
  });

  test('that must not be is refused before anything is written', async () => {
    const world = await completed();
    const refusal: Problem = { code: 'usage', message: 'it is there already' };
    const { into } = destination(world, { refusal: () => refusal });
    expect(problemOf(await go(world, { into }))).toEqual(refusal);
    expect(world.snapshots.folders.size).toBe(0);
  });

  test('whose workflow can not be told of it leaves none behind', async () => {
    const world = await completed();
    const { copy, calls, into } = destination(world);
    copy.faults.append = () => full;
    expect(problemOf(await go(world, { into }))).toMatchObject({
      code: 'storage',
      message: expect.stringMatching(
        /^The files are restored into \/elsewhere, and the workflow could not go with them/,
      ),
    });
    expect(calls).toEqual(['carry wf_abc123', 'discard']);
    expect(copy.open).toBe(false);
  });
});
