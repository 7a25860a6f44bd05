import { describe, expect, test } from '@jest/globals';
import { createProjections } from '../../src/app/projections.ts';
import type { Event } from '../../src/model/event.ts';
import { ok, type Result } from '../../src/model/result.ts';
import type { OpenWorkflow } from '../../src/ports.ts';
import { began, ended, phase, pipeline, running, Story } from '../core/story.ts';
import { createWorld, full, type World } from './world.ts';

const PLAN = pipeline([phase('a')]);
const STARTED: Event[] = [running(), { type: 'PhaseStarted', phase: 'a' }];

function valueOf(result: Result<OpenWorkflow, unknown>): OpenWorkflow {
  if (result.ok) return result.value;
  throw new Error('not open');
}

/** Projections of a story, which is told entry by entry. */
function projecting(world: World) {
  const opened = valueOf(world.around.storage.create());
  const projections = createProjections(opened, world.around.clock);
  const story = new Story(PLAN);
  const tell = (...events: readonly Event[]): void => {
    for (const event of events) {
      story.tell(event);
      const added = opened.journal.append([event], story.now);
      if (added.ok) for (const entry of added.value) projections.observe(entry);
    }
  };
  return { opened, projections, story, tell };
}

const status = (world: World): unknown =>
  JSON.parse(world.files.get('state.json') ?? '{}').phases?.[0]?.agents[0]?.status;

describe('what is written beside the journal', () => {
  test('is brought up to date when the loop waits, at most every 200 ms, and never forgotten', () => {
    const world = createWorld();
    const { projections, story, tell } = projecting(world);
    tell(...STARTED);
    expect(world.files.size).toBe(0);
    projections.flush(story.state);
    expect(status(world)).toBe('pending');
    world.now += 100;
    tell(began('a/work'));
    projections.flush(story.state);
    projections.flush(story.state);
    expect(status(world)).toBe('pending');
    expect(world.timers).toMatchObject([{ at: world.now + 100 }]);
    world.timers[0]?.call();
    expect(status(world)).toBe('running');
    world.now += 300;
    tell(ended('a/work'));
    projections.flush(story.state);
    expect(status(world)).toBe('completed');
  });

  test('is written less often when that takes long', () => {
    const world = createWorld();
    const { opened, projections, story, tell } = projecting(world);
    const write = opened.write.bind(opened);
    const slow = { ...opened, write: (...args: Parameters<typeof write>) => ((world.now += 100), write(...args)) };
    const other = createProjections(slow, world.around.clock);
    projections.abandon();
    tell(...STARTED);
    other.flush(story.state);
    expect(status(world)).toBe('pending');
    tell(began('a/work'));
    world.now += 2_000;
    other.flush(story.state);
    expect(status(world)).toBe('pending');
    world.now += 500;
    other.flush(story.state);
    expect(status(world)).toBe('running');
  });

  test('has each line of the log once, in order', () => {
    const world = createWorld();
    const { projections, story, tell } = projecting(world);
    for (const event of [...STARTED, began('a/work'), ended('a/work')]) {
      tell(event);
      projections.flush(story.state);
    }
    projections.finish(story.state);
    expect(world.log.map((line) => line.replace(/^\[.*?\] /, ''))).toEqual([
      '[INFO] Phase: a - Starting',
      '[INFO] Agent: work - Invoked',
      '[INFO] Agent: work - Completed (1s)',
    ]);
  });

  test('has metrics at the end, over earlier runs too', () => {
    const world = createWorld();
    const first = projecting(world);
    first.tell(...STARTED, began('a/work'), ended('a/work'));
    first.projections.flush(first.story.state);
    expect(world.files.has('metrics.json')).toBe(false);
    const opened = valueOf(world.around.storage.create());
    const again = createProjections(opened, world.around.clock);
    const added = opened.journal.append([running(2)], first.story.now);
    first.story.tell(running(2));
    for (const entry of added.ok ? added.value : []) again.observe(entry);
    again.flush(first.story.state);
    expect(again.finish(first.story.state)).toBeUndefined();
    expect(JSON.parse(world.files.get('metrics.json') ?? '')).toMatchObject({ runs: 2, agents: { busyMs: 1_000 } });
  });

  test('that can not be written is told at the end', () => {
    const world = createWorld();
    const { projections, story, tell } = projecting(world);
    tell(...STARTED);
    world.faults.write = full;
    projections.flush(story.state);
    expect(projections.finish(story.state)).toEqual(full);
  });

  test('and could not be written for a while: lost lines of the log are told, a state that is there now is not', () => {
    for (const [fault, told] of [
      ['write', undefined],
      ['log', full],
    ] as const) {
      const world = createWorld();
      const { projections, story, tell } = projecting(world);
      tell(...STARTED);
      world.faults[fault] = full;
      projections.flush(story.state);
      world.faults = {};
      expect(projections.finish(story.state)).toEqual(told);
      expect(status(world)).toBe('pending');
    }
  });

  test('is left as it is once the run is abandoned, except for the lines of what was recorded', () => {
    const world = createWorld();
    const { projections, story, tell } = projecting(world);
    tell(...STARTED);
    projections.flush(story.state);
    tell(began('a/work'));
    projections.flush(story.state);
    projections.abandon();
    expect(world.timers).toEqual([]);
    expect(status(world)).toBe('pending');
    expect(world.log.at(-1)).toMatch(/Agent: work - Invoked$/);
    expect(ok(world.log).value).toHaveLength(2);
  });
});
