import { describe, expect, test } from '@jest/globals';
import { start } from '../../src/app/execute.ts';
import { loadUnderway } from '../../src/app/late.ts';
import type { Underway } from '../../src/app/surroundings.ts';
import { endingOf, entriesOf, LINT, PLAN } from './endings.ts';
import { createWorld, failure, full } from './world.ts';

const missing = (): Promise<Underway> => Promise.reject(new Error('Cannot find module'));

describe('what a run needs once its first command is under way', () => {
  test('is loaded when that command was started, and nothing that came before is missing', async () => {
    const startedBefore: (readonly string[])[] = [];
    const world = createWorld({
      underway: () => {
        startedBefore.push([...world.started]);
        return loadUnderway({});
      },
    });
    await start(world.around, PLAN, {});
    expect(startedBefore[0]).toEqual(['build/work#1']);
    expect(world.log[0]).toContain('Workflow');
    expect(JSON.parse(world.files.get('state.json') ?? '')).toMatchObject({ status: 'completed' });
    expect(JSON.parse(world.files.get('metrics.json') ?? '')).toMatchObject({ schemaVersion: 1 });
  });

  test('is asked for again when it could not be loaded, and then nothing is missing either', async () => {
    const whole = createWorld();
    await start(whole.around, PLAN, {});
    let asked = 0;
    const world = createWorld({ underway: () => ((asked += 1) === 1 ? missing() : loadUnderway({})) });
    expect(endingOf(await start(world.around, PLAN, {})).problem).toBeUndefined();
    expect(world.log).toEqual(whole.log);
    expect(world.files.get('metrics.json')).toBe(whole.files.get('metrics.json'));
  });

  test.each([
    ['completed', false],
    ['paused', true],
  ])('changes nothing of a verdict, %s, where it is missing to the end, and that is told', async (status, isRed) => {
    const world = createWorld({ underway: missing });
    if (isRed) world.outcomes.set(LINT, failure);
    const { state, problem } = endingOf(await start(world.around, PLAN, {}));
    expect(state.status).toBe(status);
    expect(problem).toMatchObject({ code: 'storage', message: expect.stringContaining('Cannot find module') });
    expect(world.open).toBe(false);
    expect(world.checkpoints.size).toBe(0);
    expect(entriesOf(world, 'CheckpointFailed')).toHaveLength(isRed ? 0 : 2);
  });

  test('is not needed to tell that the journal cannot be written', async () => {
    const world = createWorld({ underway: missing });
    world.faults.append = () => full;
    expect(await start(world.around, PLAN, {})).toMatchObject({ ok: true, value: { problem: full, unrecorded: true } });
  });
});
