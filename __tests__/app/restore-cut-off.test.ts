import { describe, expect, test } from '@jest/globals';
import { resume, start } from '../../src/app/execute.ts';
import type { RestoreOrder } from '../../src/app/restore.ts';
import type { Problem } from '../../src/model/result.ts';
import { completed, files, go, PLAN, problemOf, RETRY, stateOf, types } from './completed.ts';
import { createWorld, failure, full, type World } from './world.ts';

describe('a restore that was cut off', () => {
  /** The process dies when the files are put back and nobody has said so yet. */
  async function cutOff(world: World, more: Partial<RestoreOrder> = {}): Promise<void> {
    world.faults.append = (events) => (events.some(({ type }) => type === 'Restored') ? full : undefined);
    expect(problemOf(await go(world, more))).toEqual(full);
    world.faults.append = () => undefined;
    expect(stateOf(world)).toMatchObject({ status: 'completed', restoring: { phase: more.phase ?? 'test' } });
  }

  test('is not told as done in any place', async () => {
    const world = await completed();
    await cutOff(world);
    expect(world.files.get('state.json')).toContain('"status": "completed"');
  });

  test('is finished before the workflow goes on', async () => {
    const world = await completed();
    await cutOff(world);
    world.snapshots.workspace.clear();
    world.started.length = 0;
    expect(await resume(world.around, undefined, RETRY)).toMatchObject({
      ok: true,
      value: { state: { status: 'completed' } },
    });
    expect(files(world)).toEqual({ build: 'build', test: 'test', all: '2' });
    expect(world.started).toEqual(['deploy/work#2']);
    expect(world.log.filter((line) => line.includes('Restored: test'))).toHaveLength(1);
  });

  test('that can not be finished keeps the workflow from going on, and says what to do', async () => {
    const world = await completed();
    await cutOff(world);
    const problem: Problem = { code: 'usage', message: 'own has uncommitted work' };
    world.snapshots.faults = { refusal: { kind: 'refused', problem } };
    expect(problemOf(await resume(world.around, undefined, RETRY))).toEqual({
      code: 'usage',
      message: 'The restore of test was cut off and could not be finished: own has uncommitted work',
      hint: 'restore it yourself: bootspring restore wf_abc123 test',
    });
    expect(world.open).toBe(false);
  });

  test('whose files are partly those of before keeps everything but another restore from happening', async () => {
    const world = await completed();
    await cutOff(world);
    world.snapshots.faults = { recover: full };
    expect(problemOf(await resume(world.around, undefined, RETRY))).toEqual(full);
    expect(world.open).toBe(false);
    expect(await go(world)).toMatchObject({ ok: true, value: { phase: 'test' } });
  });

  test('and was ended by a command that is refused itself is told all the same', async () => {
    const world = await completed();
    world.snapshots.faults = { recovered: 'A restore was ended.' };
    expect(problemOf(await go(world, { phase: 'none' }))?.message).toBe(
      'A restore was ended. there is no phase called "none" in wf_abc123',
    );
    world.snapshots.faults = { recovered: 'A restore was ended.' };
    expect(problemOf(await resume(world.around, undefined, RETRY))?.message).toBe(
      'A restore was ended. wf_abc123 is completed: there is nothing to retry',
    );
  });

  test.each([{ recover: full }, { recovered: 'a restore was finished' }])(
    'by a fault half-way is not told as one that changed nothing: %j',
    async (faults) => {
      const world = await completed();
      const refusal = { kind: 'refused', problem: full } as const;
      const { restore: again } = world.snapshots;
      world.snapshots.restore = async (request) => {
        world.snapshots.faults = { refusal, ...faults };
        return again(request);
      };
      expect(problemOf(await go(world))).toEqual(full);
      expect(stateOf(world)).toMatchObject({ restoring: { phase: 'test' } });
      world.snapshots.restore = again;
      world.snapshots.faults = {};
      expect(await resume(world.around, undefined, RETRY)).toMatchObject({ ok: true });
      expect(files(world)).toEqual({ build: 'build', test: 'test', all: '2' });
    },
  );

  test('gives way to another one', async () => {
    const world = await completed();
    await cutOff(world);
    const before = world.disk.length;
    expect(await go(world, { phase: 'build' })).toMatchObject({ ok: true, value: { phase: 'build' } });
    expect(types(world, before)).toEqual(['RestoreFailed', 'RestoreStarted', 'Restored']);
  });

  test('is done again as it was ordered', async () => {
    const world = await completed();
    await cutOff(world, { force: true });
    const before = world.disk.length;
    const forced: boolean[] = [];
    const { restore: again } = world.snapshots;
    world.snapshots.restore = (request) => {
      forced.push(request.force);
      return again(request);
    };
    expect(await resume(world.around, undefined, RETRY)).toMatchObject({ ok: true });
    expect(forced).toEqual([true]);
    expect(types(world, before).slice(0, 2)).toEqual(['Restored', 'RunStarted']);
  });

  test('of a workflow that waits can be cancelled with it', async () => {
    const world = createWorld();
    world.outcomes.set('deploy/work', failure);
    await start(world.around, PLAN, {});
    world.faults.append = (events) => (events.some(({ type }) => type === 'Restored') ? full : undefined);
    await go(world);
    world.faults.append = () => undefined;
    expect(stateOf(world)).toMatchObject({ status: 'paused', restoring: { phase: 'test' } });
    expect(await resume(world.around, undefined, { kind: 'cancel', by: 'me' })).toMatchObject({
      ok: true,
      value: { state: { status: 'cancelled' } },
    });
  });
});
