import { describe, expect, test } from '@jest/globals';
import { resume, start } from '../../src/app/execute.ts';
import { restore } from '../../src/app/restore.ts';
import type { Problem } from '../../src/model/result.ts';
import { completed, files, go, last, order, PLAN, problemOf, RETRY, stateOf, types } from './completed.ts';
import { createWorld, failure, full } from './world.ts';

describe('a restore', () => {
  test('puts state and files back, and the workflow goes on from there', async () => {
    const world = await completed();
    const before = world.disk.length;
    expect(await go(world)).toMatchObject({
      ok: true,
      value: { id: 'wf_abc123', phase: 'test', fallbacks: [], report: { written: 1, kept: 2 } },
    });
    expect(files(world)).toEqual({ build: 'build', test: 'test', all: '2' });
    expect(types(world, before)).toEqual(['RestoreStarted', 'Restored']);
    expect(last(world, 'Restored')).toEqual({
      type: 'Restored',
      phase: 'test',
      by: 'mona',
      files: { written: 1, bytes: 10, deleted: 0 },
    });
    expect(world.open).toBe(false);
    expect(JSON.parse(world.files.get('state.json') ?? '')).toMatchObject({
      status: 'pending',
      restored: { phase: 'test', by: 'mona' },
      phases: [{ status: 'completed' }, { status: 'completed' }, { status: 'pending' }],
    });
    expect(JSON.parse(world.files.get('metrics.json') ?? '')).toMatchObject({ checkpoints: { bytesRestored: 10 } });
    expect(world.log.at(-1)).toMatch(/\[INFO\] Restored: test$/);
    world.started.length = 0;
    expect(await resume(world.around, undefined, RETRY)).toMatchObject({
      ok: true,
      value: { state: { status: 'completed' } },
    });
    expect(world.started).toEqual(['deploy/work#2']);
  });

  test('can be given up, and has no gate to skip', async () => {
    const world = await completed();
    await go(world);
    expect(problemOf(await resume(world.around, undefined, { kind: 'skip', gate: 'g', by: 'me' }))).toEqual({
      code: 'usage',
      message: 'wf_abc123 was put back to test and waits to be resumed: no gate is to be skipped',
      hint: 'go on: bootspring resume wf_abc123',
    });
    expect(await resume(world.around, undefined, { kind: 'cancel', by: 'me' })).toMatchObject({
      ok: true,
      value: { state: { status: 'cancelled', because: 'cancelled by me' } },
    });
    expect(await go(world, { phase: 'build' })).toMatchObject({ ok: true });
    expect(stateOf(world)).toMatchObject({ status: 'pending', cursor: 1 });
  });

  test('of a workflow that was killed interrupts what was under way, and ends it', async () => {
    const world = createWorld();
    world.outcomes.set('test/work', new Promise(() => {}));
    void start(world.around, PLAN, {});
    while (!world.started.includes('test/work#1')) await new Promise((resolve) => setImmediate(resolve));
    const ended: string[] = [];
    const endOrphans = (id: string): number => ended.push(id);
    const before = world.disk.length;
    expect(await restore({ ...world.around, endOrphans }, order({ phase: 'build' }))).toMatchObject({ ok: true });
    expect(types(world, before)).toEqual(['RunStarted', 'Warned', 'RestoreStarted', 'Restored']);
    expect(ended).toEqual(['wf_abc123']);
    expect(stateOf(world)).toMatchObject({ status: 'pending', cursor: 1, running: 0 });
  });

  test.each([
    ['nope', 'there is no phase called "nope" in wf_abc123', 'checkpoints of this workflow: build'],
    ['deploy', 'wf_abc123 has no checkpoint of deploy', 'checkpoints of this workflow: build'],
    ['test', 'wf_abc123 has no checkpoint of test: the disk is full', 'checkpoints of this workflow: build'],
  ])('of %s is refused: it has no checkpoint', async (name, message, hint) => {
    const world = createWorld();
    world.outcomes.set('deploy/work', failure);
    const { capture } = world.snapshots;
    world.snapshots.capture = (request) => {
      world.snapshots.faults = request.parent === undefined ? {} : { capture: full };
      return capture(request);
    };
    await start(world.around, PLAN, {});
    const before = world.disk.length;
    expect(problemOf(await go(world, { phase: name }))).toEqual({ code: 'usage', message, hint });
    expect(world.disk).toHaveLength(before);
    expect(world.open).toBe(false);
  });

  test('that would overwrite uncommitted work changes nothing', async () => {
    const world = await completed();
    const problem: Problem = { code: 'usage', message: 'own has uncommitted work', hint: 'move it away with --force' };
    world.snapshots.faults = { refusal: { kind: 'refused', problem } };
    expect(problemOf(await go(world))).toEqual(problem);
    expect(stateOf(world)).toMatchObject({ status: 'completed', cursor: 3 });
    expect(files(world)).toMatchObject({ deploy: 'later', own: 'work' });
    expect(last(world, 'RestoreFailed')).toMatchObject({ phase: 'test', because: 'own has uncommitted work' });
    expect(world.log.at(-1)).toContain('[WARN] Not restored: test: own has uncommitted work');
  });

  test('tells what was mended on the way, and how far it is', async () => {
    const world = await completed();
    world.faults.warnings = ['the last line was cut off'];
    world.snapshots.faults = { recovered: 'a restore was ended' };
    const told: unknown[] = [];
    expect(await go(world, { onProgress: (...progress) => void told.push(progress) })).toMatchObject({
      ok: true,
      value: { warnings: ['the last line was cut off', 'a restore was ended'] },
    });
    expect(told).toEqual([[1, 2]]);
    expect(stateOf(world).warnings).toEqual(['the last line was cut off', 'a restore was ended']);
  });

  test('whose projections can not be written is one all the same', async () => {
    const world = await completed();
    world.faults.write = full;
    expect(await go(world)).toMatchObject({ ok: true, value: { phase: 'test', problem: full } });
  });

  test('of a workflow that cannot be taken over is that problem', async () => {
    const world = await completed();
    const owned: Problem = { code: 'owned', message: 'another run has it' };
    world.faults.opening = owned;
    expect(problemOf(await go(world))).toEqual(owned);
  });
});
