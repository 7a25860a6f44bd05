import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/core/decide.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { Event } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { agent, began, check, ended, failed, gate, phase, pipeline, running, Story } from './story.ts';

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
