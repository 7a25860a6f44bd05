import { describe, expect, test } from '@jest/globals';
import { resume, start } from '../../src/app/execute.ts';
import { endingOf, entriesOf, LINT, PLAN, problemOf } from './endings.ts';
import { createWorld, failure } from './world.ts';

describe('a signal', () => {
  test('stops what is under way at once, and the workflow can be taken up again', async () => {
    const world = createWorld();
    world.outcomes.set('build/work#1', new Promise(() => {}));
    const ending = start(world.around, PLAN, {});
    await Promise.resolve();
    world.signal('SIGTERM');
    const { state } = endingOf(await ending);
    expect(state).toMatchObject({ status: 'cancelled', because: 'stopped by SIGTERM' });
    expect(world.stopped).toEqual(['build/work#1']);
    const again = endingOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }));
    expect(again.state.status).toBe('completed');
    expect(world.started).toEqual(['build/work#1', 'build/work#2', `${LINT}#1`, 'deploy/work#1']);
    expect(entriesOf(world, 'Decided')).toEqual([]);
  });

  test.each([
    ['at a terminal gives the workflow up for good', { person: 'me' }, 'cancelled by me', 'usage', ' at once'],
    ['from a machine is no more than the first', {}, 'stopped by SIGINT', undefined, ''],
  ])('that comes twice %s', async (_name, more, because, refusedAs, how) => {
    const world = createWorld(more);
    world.outcomes.set('build/work#1', new Promise(() => {}));
    const ending = start(world.around, PLAN, {});
    await Promise.resolve();
    world.signal('SIGINT');
    world.signal('SIGINT');
    expect(endingOf(await ending).state).toMatchObject({ status: 'cancelled', because, stopping: 'SIGINT' });
    expect(world.stopped).toEqual([`build/work#1${how}`]);
    expect(problemOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }))?.code).toBe(refusedAs);
  });

  test('that is somebody’s Ctrl-C pauses where the work is, and `resume` does nothing twice that was done', async () => {
    const world = createWorld({ person: 'me' });
    world.outcomes.set(LINT, new Promise(() => {}));
    const ending = start(world.around, PLAN, {});
    while (!world.started.includes(`${LINT}#1`)) await new Promise((resolve) => setImmediate(resolve));
    world.signal('SIGINT');
    const { state } = endingOf(await ending);
    const pause = { phase: 'build', reason: 'stopped', details: ['stopped by Ctrl-C'], options: ['retry', 'cancel'] };
    expect(state).toMatchObject({ status: 'paused', pause });
    expect(world.stopped).toEqual([`${LINT}#1`]);
    expect(entriesOf(world, 'CheckpointStarted')).toEqual([]);
    world.outcomes.delete(LINT);
    const again = endingOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }));
    expect(again.state.status).toBe('completed');
    expect(world.started).toEqual(['build/work#1', `${LINT}#1`, `${LINT}#2`, 'deploy/work#1']);
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)(
    '%s after a Ctrl-C cancels, and it can be taken up again',
    async (signal) => {
      const world = createWorld({ person: 'me' });
      world.outcomes.set('build/work#1', new Promise(() => {}));
      const ending = start(world.around, PLAN, {});
      await Promise.resolve();
      world.signal('SIGINT');
      world.signal(signal);
      const because = `stopped by ${signal}`;
      expect(endingOf(await ending).state).toMatchObject({ status: 'cancelled', because, stopping: signal });
      expect(endingOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' })).state.status).toBe(
        'completed',
      );
    },
  );

  test('forgets a retry that is waited for', async () => {
    const world = createWorld();
    const flake = { ...failure, evidence: { matched: ['ECONNRESET'], tail: '', bytes: 0, exitCode: 1 } };
    world.outcomes.set('build/work', flake);
    const ending = start(world.around, PLAN, {});
    while (entriesOf(world, 'RetryScheduled').length === 0) await new Promise((resolve) => setImmediate(resolve));
    world.signal('SIGINT');
    expect(endingOf(await ending).state.status).toBe('cancelled');
    expect(world.timers).toEqual([]);
  });
});
