import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decide, isSettled } from '../../src/core/decide.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { Event } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { snapshot } from '../sim/invariants.ts';
import { type Random, seeded } from '../sim/random.ts';
import { makePipeline } from '../sim/scenario.ts';
import {
  agent,
  began,
  check,
  ended,
  evidence,
  failed,
  gate,
  passed,
  phase,
  pipeline,
  running,
  Story,
} from './story.ts';

/** The status of every task, by its id. */
const statuses = (state: WorkflowState): Record<string, string> =>
  Object.fromEntries([...state.tasks].map(([id, { group, index }]) => [id, group.tasks[index]?.status ?? '']));

const PLAN: Pipeline = pipeline([
  phase('a', {
    agents: [agent('a/one'), agent('a/two'), agent('a/three')],
    parallel: true,
    gates: [gate('g', [check('a/g/x'), check('a/g/y')])],
  }),
]);
const STARTED: Event[] = [running(), { type: 'PhaseStarted', phase: 'a' }];
const AGENTS = ['a/one', 'a/two', 'a/three'].flatMap((id) => [began(id), ended(id)]);
const judged = (verdict: 'passed' | 'rejected'): Event => ({
  type: 'GateFinished',
  phase: 'a',
  gate: 'g',
  verdict,
  because: '',
});
const GATE: Event = { type: 'GateStarted', phase: 'a', gate: 'g' };
const pausedIn = (gateName: string | undefined): Event => ({
  type: 'WorkflowPaused',
  pause: {
    phase: 'a',
    ...(gateName === undefined ? {} : { gate: gateName }),
    reason: 'agent-failed',
    details: [],
    options: ['retry', 'cancel'],
  },
});
const RETRY: Event = { type: 'Decided', decision: { kind: 'retry', by: 'me' } };

describe('a new run', () => {
  test('keeps what passed; what was under way, waited or failed is to do again under the next number', () => {
    const story = new Story(
      PLAN,
      ...STARTED,
      began('a/one'),
      began('a/two'),
      began('a/three'),
      ended('a/one'),
      ended('a/two', failed),
    );
    story.tell({ type: 'RetryScheduled', task: 'a/two', attempt: 2, delayMs: 1, at: 1, because: '' });
    expect(statuses(story.state)).toMatchObject({ 'a/one': 'done', 'a/two': 'waiting', 'a/three': 'running' });
    story.tell(running(2));
    expect(statuses(story.state)).toMatchObject({ 'a/one': 'done', 'a/two': 'pending', 'a/three': 'pending' });
    expect(story.state).toMatchObject({ running: 0, retriesUsed: 0, status: 'running' });
    const turns = decide(story.state, story.now).map(({ event }) => event);
    expect(turns).toMatchObject([
      { type: 'AttemptStarted', task: 'a/two', attempt: 2 },
      { type: 'AttemptStarted', task: 'a/three', attempt: 2 },
    ]);
  });

  test('judges a gate again as a whole that was not judged to its end', () => {
    const story = new Story(PLAN, ...STARTED, ...AGENTS, GATE, began('a/g/x'), ended('a/g/x'), began('a/g/y'));
    story.tell(running(2));
    expect(statuses(story.state)).toMatchObject({ 'a/one': 'done', 'a/g/x': 'pending', 'a/g/y': 'pending' });
    expect(decide(story.state, story.now)).toMatchObject([{ event: GATE }]);
  });

  test('keeps a verdict that was given', () => {
    const checks = ['a/g/x', 'a/g/y'].flatMap((id) => [began(id), ended(id)]);
    const story = new Story(PLAN, ...STARTED, ...AGENTS, GATE, ...checks, judged('passed'), running(2));
    expect(decide(story.state, story.now)).toMatchObject([{ event: { type: 'PhaseFinished', phase: 'a' } }]);
  });

  test('of a paused workflow changes nothing: a person decides', () => {
    const story = new Story(PLAN, ...STARTED, began('a/one'), ended('a/one', failed), pausedIn(undefined), running(2));
    expect(story.state.status).toBe('paused');
    expect(decide(story.state, story.now)).toEqual([]);
  });

  test('takes up what a signal ended, without its old conclusion', () => {
    const signal: Event[] = [
      { type: 'StopRequested', signal: 'SIGINT' },
      ended('a/one', { kind: 'cancelled', detail: 'stopped' }),
      { type: 'WorkflowFinished', status: 'cancelled', conclusion: 'cancelled', because: 'stopped by SIGINT' },
    ];
    const story = new Story(PLAN, ...STARTED, began('a/one'), ...signal);
    expect(story.state.phases[0]).toMatchObject({ status: 'cancelled', conclusion: 'cancelled' });
    story.tell(running(2));
    expect(story.state.phases[0]).toMatchObject({ status: 'running' });
    expect(story.state.phases[0]).not.toHaveProperty('conclusion');
    expect(story.state).not.toHaveProperty('stopping');
    expect(statuses(story.state)).toMatchObject({ 'a/one': 'pending' });
  });

  test('saves a checkpoint again that was being saved', () => {
    const plan = pipeline([phase('a')]);
    const finish: Event = { type: 'PhaseFinished', phase: 'a', conclusion: 'success', because: '' };
    const story = new Story(plan, ...STARTED, began('a/work'), ended('a/work'), finish, {
      type: 'CheckpointStarted',
      phase: 'a',
    });
    story.tell(running(2));
    expect(decide(story.state, story.now)).toMatchObject([
      { event: { type: 'CheckpointStarted' }, effect: { type: 'SaveCheckpoint' } },
    ]);
  });
});

describe("a person's retry", () => {
  test('has what failed done again with all its attempts, and nothing that passed', () => {
    const story = new Story(
      PLAN,
      ...STARTED,
      began('a/one'),
      began('a/two'),
      ended('a/one'),
      ended('a/two', failed),
      pausedIn(undefined),
      RETRY,
    );
    expect(statuses(story.state)).toMatchObject({ 'a/one': 'done', 'a/two': 'pending', 'a/three': 'pending' });
    const two = story.state.tasks.get('a/two')?.group.tasks[1];
    expect(two).toMatchObject({ round: 0, attempts: 1 });
    expect(two).not.toHaveProperty('outcome');
  });

  test('has everything done again when an output is missing', () => {
    const plan = pipeline([phase('a', { outputs: ['x'] })]);
    const collect: Event[] = [
      { type: 'CollectionStarted', phase: 'a' },
      { type: 'ArtifactsCollected', phase: 'a', artifacts: [], missing: ['x'] },
    ];
    const story = new Story(plan, ...STARTED, began('a/work'), ended('a/work'), ...collect, pausedIn(undefined), RETRY);
    expect(statuses(story.state)).toEqual({ 'a/work': 'pending' });
    expect(story.state.phases[0]).toMatchObject({ collection: 'none', missing: [] });
  });

  test('of a gate has all its checks made again, also those that passed', () => {
    const checks = [
      began('a/g/x'),
      ended('a/g/x'),
      began('a/g/y'),
      ended('a/g/y', failed),
      judged('rejected'),
      pausedIn('g'),
    ];
    const story = new Story(PLAN, ...STARTED, ...AGENTS, GATE, ...checks, RETRY);
    expect(statuses(story.state)).toMatchObject({ 'a/one': 'done', 'a/g/x': 'pending', 'a/g/y': 'pending' });
    expect(story.state.phases[0]?.gates[0]).toMatchObject({ started: false });
  });
});

/** What the counters say must be what the tasks say: nothing is started, counted or forgotten by a slip of one of them. */
function miscounted(state: WorkflowState): string[] {
  const wrong: string[] = [];
  let under = 0;
  for (const { agents, gates, plan } of state.phases) {
    for (const group of [agents, ...gates.map((each) => each.checks)]) {
      const count = (status: string): number => group.tasks.filter((task) => task.status === status).length;
      const counts = [count('running'), count('waiting'), count('done')].join();
      const told = [group.running, group.waiting, group.done].join();
      if (counts !== told) wrong.push(`${plan.name}: ${told} are told, ${counts} are there`);
      const first = group.tasks.findIndex((task) => task.status === 'pending');
      if (first >= 0 && group.next > first) wrong.push(`${plan.name}: task ${first} would never be started`);
      under += group.running;
    }
  }
  return state.running === under ? wrong : [...wrong, `${state.running} are told to be under way, ${under} are`];
}

/** One step of a workflow that lives dangerously. False when nothing can happen any more. */
function step(story: Story, random: Random): boolean {
  const { state } = story;
  const before = random.chance(0.1) ? snapshot(state) : undefined;
  const turns = decide(state, story.now);
  if (before !== undefined) {
    expect(JSON.stringify(decide(state, story.now))).toBe(JSON.stringify(turns));
    expect(snapshot(state)).toBe(before);
  }
  if (turns.length > 0) story.tell(...turns.map(({ event }) => event));
  else if (state.status === 'paused') {
    const skip = state.pause?.options.includes('skip') === true && random.chance(0.3);
    const kind = skip ? 'skip' : random.chance(0.05) ? 'cancel' : 'retry';
    story.tell({
      type: 'Decided',
      decision: { kind, by: 'me', ...(skip ? { gate: state.pause?.gate ?? '', reason: 'r' } : {}) },
    });
  } else if (state.status === 'cancelled' && state.decision?.kind !== 'cancel') story.tell(running(state.run + 1));
  else if (isSettled(state)) return false;
  else happens(story, random);
  const wrong = miscounted(story.state);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return true;
}

function happens(story: Story, random: Random): void {
  const { state } = story;
  const tasks = [...state.tasks].map(([id, { group, index }]) => ({ id, task: group.tasks[index] }));
  const under = tasks.filter(({ task }) => task?.status === 'running');
  const waiting = tasks.filter(({ task }) => task?.status === 'waiting');
  const current = state.phases[state.cursor];
  const name = current?.plan.name ?? '';
  if (random.chance(0.03)) return void story.tell(running(state.run + 1));
  if (random.chance(0.02)) return void story.tell({ type: 'StopRequested', signal: 'SIGTERM' });
  if (under.length > 0) {
    const { id, task } = random.pick(under);
    const flake = { evidence: evidence({ matched: random.chance(0.5) ? ['ECONNRESET'] : [] }) };
    return void story.tell(ended(id, random.chance(0.7) ? passed : failed, task?.attempts ?? 1, flake));
  }
  if (waiting.length > 0) {
    const { id, task } = random.pick(waiting);
    return void story.tell({ type: 'RetryDue', task: id, attempt: (task?.attempts ?? 0) + 1 });
  }
  if (current?.collection === 'running')
    return void story.tell({
      type: 'ArtifactsCollected',
      phase: name,
      artifacts: [],
      missing: random.chance(0.2) ? ['x'] : [],
    });
  story.tell({ type: 'CheckpointSaved', phase: name });
}

test('through any life of any pipeline the counters say what the tasks say, and deciding changes nothing', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seeded(seed);
      const story = new Story(makePipeline(random), running());
      for (let turns = 0; turns < 150 && step(story, random); turns += 1);
    }),
    { numRuns: 200 },
  );
});
