import { describe, expect, test } from '@jest/globals';
import { type Ending, resume, start } from '../../src/app/execute.ts';
import type { Problem } from '../../src/model/result.ts';
import { agent, check, gate, phase, pipeline } from '../core/story.ts';
import { endingOf, entriesOf, LINT, PLAN, problemOf } from './endings.ts';
import { createWorld, failure, full, report, type World } from './world.ts';

const types = (world: World): string[] => world.disk.map(({ event }) => event.type);

async function run(world: World, plan = PLAN): Promise<Ending> {
  return endingOf(await start(world.around, plan, { sha: 'c0ffee' }));
}

/** A world whose workflow waits at its gate. */
async function paused(): Promise<World> {
  const world = createWorld();
  world.outcomes.set(LINT, failure);
  expect((await run(world)).state.status).toBe('paused');
  world.outcomes.clear();
  return world;
}

describe('starting', () => {
  test('journals what will be done first, drives it to its end, and gives the workflow back', async () => {
    const world = createWorld();
    const { state, problem } = await run(world);
    expect(state).toMatchObject({ status: 'completed', source: { sha: 'c0ffee' } });
    expect(problem).toBeUndefined();
    expect(types(world).slice(0, 3)).toEqual(['WorkflowCreated', 'RunStarted', 'PhaseStarted']);
    expect(entriesOf(world, 'RunStarted')).toMatchObject([{ run: 1, fence: 7, attempt: 1 }]);
    expect(world.started).toEqual(['build/work#1', `${LINT}#1`, 'deploy/work#1']);
    expect(world.open).toBe(false);
    expect(() => world.signal('SIGINT')).toThrow('nobody listens');
  });

  test('saves a checkpoint after each phase, at the place in the journal where it was taken', async () => {
    const world = createWorld();
    await run(world);
    expect([...world.checkpoints.keys()]).toEqual(['build', 'deploy']);
    const checkpoint = JSON.parse(world.checkpoints.get('build') ?? '');
    const entry = world.disk.find(({ seq }) => seq === checkpoint.journal.sequence);
    expect(entry).toMatchObject({
      hash: checkpoint.journal.digest,
      event: { type: 'CheckpointStarted', phase: 'build' },
    });
  });

  test('that is not possible is told, and nothing is run', async () => {
    const world = createWorld();
    world.faults.opening = full;
    expect(problemOf(await start(world.around, PLAN, {}))).toEqual(full);
    expect(world.started).toEqual([]);
  });
});

describe('a fault beside the work', () => {
  test('a checkpoint that can not be saved costs a warning, never the verdict', async () => {
    const world = createWorld();
    world.faults.checkpoint = full;
    const { state, problem } = await run(world);
    expect(state.status).toBe('completed');
    expect(problem).toBeUndefined();
    expect(state.warnings).toEqual([
      'The checkpoint of build was not saved, so the workflow cannot be resumed from there: the disk is full',
      'The checkpoint of deploy was not saved, so the workflow cannot be resumed from there: the disk is full',
    ]);
  });

  test.each(['write', 'log'] as const)(
    'projections that can not be written (%s) are a problem beside the verdict',
    async (which) => {
      const world = createWorld();
      world.faults[which] = full;
      const ending = await run(world);
      expect(ending).toMatchObject({ state: { status: 'completed' }, problem: full });
      expect(ending.unrecorded).toBeUndefined();
    },
  );

  test('a journal that can not be written ends the run: what is under way is stopped, and the verdict is told', async () => {
    const world = createWorld();
    const plan = pipeline([phase('a', { agents: [agent('a/x'), agent('a/y')], parallel: true })]);
    world.outcomes.set('a/y', new Promise(() => {}));
    world.faults.append = (group) => (group.some(({ type }) => type === 'AttemptFinished') ? full : undefined);
    const ending = await run(world, plan);
    expect(ending).toMatchObject({ problem: full, unrecorded: true });
    expect(ending.state.tasks.get('a/x')?.group.tasks[0]).toMatchObject({ outcome: { kind: 'passed' } });
    expect(world.stopped).toEqual(['a/y#1']);
    expect(world.open).toBe(false);
  });

  test('a state that could not be recorded is not written later either', async () => {
    const world = createWorld();
    world.outcomes.set(LINT, failure);
    world.faults.append = (group) => (group.some(({ type }) => type === 'WorkflowPaused') ? full : undefined);
    await run(world);
    for (const { call } of world.timers) call();
    expect(world.files.get('state.json')).not.toContain('paused');
    expect(world.timers).toEqual([]);
  });

  test('a journal that somebody else wrote to is not told as any verdict', async () => {
    const world = createWorld();
    const forged: Problem = { code: 'integrity', message: 'changed by another process' };
    world.faults.append = (group) => (group.some(({ type }) => type === 'GateFinished') ? forged : undefined);
    expect(problemOf(await start(world.around, PLAN, {}))).toEqual(forged);
    const later = createWorld();
    later.faults.verify = forged;
    expect(problemOf(await start(later.around, PLAN, {}))).toEqual(forged);
    expect(later.open).toBe(false);
  });
});

describe('taking up again', () => {
  test('after a crash runs again what was under way, and nothing that was finished', async () => {
    const world = createWorld();
    world.faults.append = (group) => (group.some(({ type }) => type === 'GateFinished') ? full : undefined);
    await run(world);
    world.faults = {};
    const { state } = endingOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }));
    expect(state).toMatchObject({ status: 'completed', run: 2 });
    expect(world.started).toEqual(['build/work#1', `${LINT}#1`, `${LINT}#2`, 'deploy/work#1']);
    expect(entriesOf(world, 'RunStarted')).toMatchObject([{ fence: 7 }, { fence: 8 }]);
  });

  test('after a pause journals the decision first, with what was mended while opening', async () => {
    const world = await paused();
    world.faults.warnings = ['the last line was torn'];
    const before = world.disk.length;
    await resume(world.around, undefined, { kind: 'skip', gate: 'pre-commit', reason: 'r', by: 'me' });
    expect(world.disk.slice(before, before + 3).map(({ event }) => event)).toMatchObject([
      { type: 'RunStarted', run: 2 },
      { type: 'Warned', message: 'the last line was torn' },
      { type: 'Decided', decision: { kind: 'skip', by: 'me' } },
    ]);
  });

  test('is refused to commands of workflows in the folder, whatever they decide', async () => {
    for (const decision of [
      { kind: 'retry', by: 'me' },
      { kind: 'skip', gate: 'pre-commit', reason: 'r', by: 'me' },
      { kind: 'cancel', by: 'me' },
    ] as const) {
      const world = await paused();
      const before = world.disk.length;
      for (const [within, whose] of [
        ['wf_abc123', 'its own commands'],
        ['wf_other', 'the commands of wf_other in the same folder'],
      ] as const) {
        expect(problemOf(await resume({ ...world.around, within }, undefined, decision))).toMatchObject({
          code: 'usage',
          message: expect.stringContaining(`is not decided about by ${whose}`),
        });
      }
      expect(world.disk).toHaveLength(before);
      endingOf(await resume(world.around, undefined, decision));
    }
  });

  test('says that a configuration which was written since counts for nothing, unless it is given up', async () => {
    const told = async (kind: 'retry' | 'cancel'): Promise<readonly string[]> => {
      const world = await paused();
      const around = { ...world.around, configWrittenAfter: () => 'bootspring.yml' };
      const { state } = endingOf(await resume(around, undefined, { kind, by: 'me' }));
      return state.warnings;
    };
    expect(await told('retry')).toEqual([
      expect.stringMatching(/^bootspring\.yml was written after wf_\w+ began, .*start a new one: bootspring run$/),
    ]);
    expect(await told('cancel')).toEqual([]);
  });

  test.each<[string, Parameters<typeof resume>[2], string]>([
    [
      'a skip of another gate',
      { kind: 'skip', gate: 'pre-push', reason: 'r', by: 'me' },
      'waits at gate pre-commit, not at pre-push',
    ],
    ['a retry of what is completed', { kind: 'retry', by: 'me' }, 'is completed: there is nothing to retry'],
    ['a cancellation of what is completed', { kind: 'cancel', by: 'me' }, 'is completed: there is nothing to cancel'],
  ])('%s is refused, nothing is journalled, and the workflow is given back', async (name, decision, told) => {
    const world = name.includes('completed') ? createWorld() : await paused();
    if (name.includes('completed')) await run(world);
    const before = world.disk.length;
    expect(problemOf(await resume(world.around, undefined, decision))).toMatchObject({
      code: 'usage',
      message: expect.stringContaining(told),
      hint: expect.any(String),
    });
    expect(world.disk).toHaveLength(before);
    expect(world.open).toBe(false);
  });

  test('what another run owns is refused', async () => {
    const world = await paused();
    world.faults.opening = { code: 'owned', message: 'owned by process 1' };
    expect(problemOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }))).toMatchObject({
      code: 'owned',
    });
  });

  test('a journal that tells what can not have happened is refused, naming the entry', async () => {
    const world = await paused();
    world.disk.splice(2, 1);
    expect(problemOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }))).toMatchObject({
      code: 'integrity',
      where: 'journal.jsonl:4',
    });
    expect(world.open).toBe(false);
    world.disk.splice(0);
    expect(problemOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }))).toMatchObject({
      code: 'integrity',
      message: expect.stringContaining('holds no entry'),
    });
  });
});

describe('a person at the terminal', () => {
  test('may skip a gate that only some roles may skip, and every report says that nobody checked', async () => {
    const world = createWorld({ ask: async () => ({ kind: 'skip', gate: 'pre-commit', reason: 'r', by: 'me' }) });
    world.outcomes.set(LINT, failure);
    const gates = [gate('pre-commit', [check(LINT)], { skippable: { roles: ['admin'] } })];
    const { state } = await run(world, pipeline([phase('build', { gates })]));
    expect(state.because).toContain('gate pre-commit was skipped by me (locally): r');
  });

  test('is asked at each pause, and the run goes on with the answer', async () => {
    const asked: string[] = [];
    const world: World = createWorld({
      ask: async (state) => {
        asked.push(state.pause?.gate ?? '');
        if (asked.length === 2) world.outcomes.set(LINT, report());
        return { kind: 'retry', by: 'me' };
      },
    });
    world.outcomes.set(LINT, failure);
    expect((await run(world)).state).toMatchObject({ status: 'completed', run: 1 });
    expect(asked).toEqual(['pre-commit', 'pre-commit']);
  });

  test('who leaves it paused leaves it paused', async () => {
    const world = createWorld({ ask: async () => undefined });
    world.outcomes.set(LINT, failure);
    expect((await run(world)).state.status).toBe('paused');
  });
});

test('declared outputs that are not there pause the phase', async () => {
  const world = createWorld();
  world.faults.missing = ['dist'];
  const { state } = await run(world);
  expect(state.pause).toMatchObject({
    phase: 'deploy',
    reason: 'output-missing',
    details: ['nothing matches the declared output dist'],
  });
});

test('a command is started before lines about its start are made', async () => {
  const order: string[] = [];
  const world = createWorld();
  const { clock, runner } = world.around;
  const around: World['around'] = {
    ...world.around,
    clock: { ...clock, turn: () => new Promise((resolve) => void setImmediate(resolve)) },
    runner(id, before) {
      const inner = runner(id, before);
      return {
        start(request) {
          const attempt = inner.start(request);
          // What the real runner looks up first is asynchronous.
          void Promise.resolve()
            .then(() => undefined)
            .then(() => order.push('command'));
          return { ...attempt, done: new Promise((resolve) => void setImmediate(() => resolve(attempt.done))) };
        },
      };
    },
    observers: [{ flush: () => void order.push('lines') }],
  };
  await start(around, pipeline([phase('build')]), {});
  expect(order.slice(0, 2)).toEqual(['command', 'lines']);
});
