import { describe, expect, test } from '@jest/globals';
import { completed, damage, DAMAGED, files, go, last, PHASES, problemOf, stateOf } from './completed.ts';
import type { World } from './world.ts';

describe('a checkpoint that is not whole gives way to the one before', () => {
  test('when files of it are missing', async () => {
    const world = await completed();
    damage(world, 'test');
    const fallbacks = [
      'The checkpoint of test cannot be restored: A layer is missing; that of build is taken instead.',
    ];
    expect(await go(world)).toMatchObject({ ok: true, value: { phase: 'build', fallbacks } });
    expect(files(world)).toEqual({ build: 'build', all: '1' });
    const state = stateOf(world);
    expect(state).toMatchObject({ cursor: 1, lastCheckpoint: 'build' });
    expect(state.warnings).toEqual(fallbacks);
    expect(last(world, 'RestoreFailed')).toMatchObject({ phase: 'test', because: 'A layer is missing' });
    expect(last(world, 'Restored')).toMatchObject({ phase: 'build', because: fallbacks[0] });
  });

  test.each<[string, (world: World) => void, string]>([
    ['can not be given', (world) => (world.faults.manifests = { test: DAMAGED }), 'is damaged: it is cut short;'],
    ['is gone', (world) => world.checkpoints.delete('test'), 'There is no checkpoint of test;'],
    [
      'is another one',
      (world) => world.checkpoints.set('test', (world.checkpoints.get('test') ?? '').replace('c0ffee', 'badbad')),
      'is not the one that the journal tells of;',
    ],
    ['is none', (world) => world.checkpoints.set('test', '{"a":1}'), 'is not the one that the journal tells of;'],
  ])('when its manifest %s', async (_name, spoil, told) => {
    const world = await completed();
    spoil(world);
    const done = await go(world);
    expect(done).toMatchObject({ ok: true, value: { phase: 'build' } });
    const [sentence = ''] = done.ok ? done.value.fallbacks : [];
    expect(sentence).toContain(told);
    expect(sentence).toMatch(/ that of build is taken instead\.$/);
    expect(stateOf(world).warnings).toEqual([sentence]);
  });

  test('when one that it is made from is damaged', async () => {
    const world = await completed();
    world.faults.manifests = { test: DAMAGED };
    const done = await go(world, { phase: 'deploy' });
    expect(done).toMatchObject({ ok: true, value: { phase: 'build' } });
    expect(done.ok ? done.value.fallbacks : []).toEqual([
      'The checkpoint of deploy cannot be restored: The checkpoint of test is damaged: it is cut short; that of test is taken instead.',
      'The checkpoint of test is damaged: it is cut short; that of build is taken instead.',
    ]);
  });

  test('and when none is left, nothing has changed and a new run is advised', async () => {
    const world = await completed();
    for (const name of PHASES) damage(world, name);
    const problem = problemOf(await go(world));
    expect(problem).toMatchObject({ code: 'integrity', hint: 'start afresh: bootspring run' });
    expect(problem?.message).toContain(
      'The checkpoint of build cannot be restored: A layer is missing; there is none before it.',
    );
    expect(stateOf(world)).toMatchObject({ status: 'completed', cursor: 3 });
    expect(stateOf(world)).not.toHaveProperty('restoring');
  });
});
