import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/core/decide.ts';
import type { AttemptRequest } from '../../src/model/effect.ts';
import type { Event } from '../../src/model/event.ts';
import type { PhasePlan, Pipeline } from '../../src/model/pipeline.ts';
import { agent, check, ended, evidence, failed, gate, phase, pipeline, running, Story } from './story.ts';

/** A story in parallel mode, up to where nothing more is decided. */
function parallel(phases: readonly PhasePlan[], more: Partial<Pipeline> = {}): Story {
  const story = new Story(pipeline(phases, { mode: 'parallel', ...more }), running());
  settle(story);
  return story;
}

/** The attempts that were asked for. */
const asked = new WeakMap<Story, AttemptRequest[]>();

/** Folds what is decided until there is nothing more; answers it in short. */
function settle(story: Story, ...events: readonly Event[]): string[] {
  story.tell(...events);
  const told: string[] = [];
  for (let turns = decide(story.state, story.now); turns.length > 0; turns = decide(story.state, story.now)) {
    for (const { event, effect } of turns) {
      story.tell(event);
      const of = 'task' in event ? event.task : 'phase' in event ? event.phase : '';
      if (effect?.type === 'StartAttempt') asked.set(story, [...(asked.get(story) ?? []), effect.request]);
      const stops = effect?.type === 'StopAttempts' ? ' and stops the rest' : '';
      told.push(`${event.type} ${'pause' in event ? event.pause.phase : of}${stops}`);
    }
  }
  return told;
}

const work = ({ state }: Story): string[] =>
  [...state.tasks].flatMap(([id, { group, index }]) => (group.tasks[index]?.status === 'running' ? [id] : []));
const needs = (name: string, ...others: readonly string[]): PhasePlan => phase(name, { needs: [...others] });
const saved = (name: string): Event => ({ type: 'CheckpointSaved', phase: name, digest: `sha256:${name}` });
const decided = (kind: 'retry' | 'skip', gateName?: string): Event => ({
  type: 'Decided',
  decision: { kind, by: 'me', ...(gateName === undefined ? {} : { gate: gateName, reason: 'r' }) },
});

describe('phases', () => {
  test('begin as soon as what they need is completed, whatever else is under way', () => {
    const story = parallel([needs('a'), needs('b'), needs('c', 'a'), needs('d', 'a', 'b')]);
    expect(work(story)).toEqual(['a/work', 'b/work']);
    settle(story, ended('a/work'));
    expect(work(story)).toEqual(['b/work', 'c/work']);
    settle(story, ended('b/work'));
    expect(work(story)).toEqual(['c/work', 'd/work']);
  });

  test('share the slots, and one with the longest way to the end goes first', () => {
    const phases = [needs('short'), needs('long'), needs('next', 'long')];
    expect(work(parallel(phases, { maxParallel: 1 }))).toEqual(['long/work']);
    const estimates = { 'short/work': 500, 'long/work': 10, 'next/work': 20 };
    expect(work(parallel(phases, { maxParallel: 1, estimates }))).toEqual(['short/work']);
  });

  test('that wait for a slot do not use up their time', () => {
    const story = parallel([phase('a', { agents: [agent('a/x'), agent('a/y')] }), needs('b'), needs('c', 'b')], {
      maxParallel: 1,
    });
    expect(work(story)).toEqual(['b/work']);
    settle(story, ended('b/work'));
    const before = story.state.phaseByName.get('a')?.roundMs;
    expect(before).toBe(0);
  });

  test('in a circle, which only a forged journal has, end the workflow instead of waiting for ever', () => {
    const story = parallel([needs('a', 'b'), needs('b', 'a')]);
    expect(story.state).toMatchObject({ status: 'failed', because: expect.stringContaining('circle') });
  });
});

describe('slots', () => {
  const heavy = (name: string, weight: number): PhasePlan =>
    phase(name, { agents: [agent(`${name}/work`, { weight })] });

  test('are taken by weight, and a weight above what there is takes all of them', () => {
    expect(work(parallel([heavy('a', 2), heavy('b', 2), heavy('c', 1)], { maxParallel: 4 }))).toEqual([
      'a/work',
      'b/work',
    ]);
    expect(work(parallel([heavy('a', 9), heavy('b', 1)], { maxParallel: 4 }))).toEqual(['a/work']);
  });

  test('are kept free for what is more urgent and needs more of them: nothing can starve it', () => {
    const story = parallel([needs('x'), heavy('big', 4), needs('y'), needs('z', 'x')], { maxParallel: 4 });
    expect(work(story)).toEqual(['x/work']);
    settle(story, ended('x/work'));
    settle(story, saved('x'));
    expect(work(story)).toEqual(['big/work']);
  });

  test('of agents in one phase go to the longest first', () => {
    const agents = ['a', 'b', 'c'].map((name) => agent(`p/${name}`));
    const estimates = { 'p/a': 1, 'p/b': 3, 'p/c': 2 };
    const story = parallel([phase('p', { agents, parallel: true })], { maxParallel: 2, estimates });
    expect(work(story)).toEqual(['p/b', 'p/c']);
  });

  test('all of them go to a check that may change the workspace: nothing runs beside it', () => {
    const mutating = gate('g', [check('a/g/x', { readOnly: false })]);
    const story = parallel([phase('a', { agents: [], gates: [mutating] }), needs('b'), needs('c', 'a')]);
    expect(work(story)).toEqual(['a/g/x']);
    settle(story, ended('a/g/x'));
    settle(story, saved('a'));
    expect(work(story)).toEqual(['b/work', 'c/work']);
  });
});

describe('a failure', () => {
  const PHASES = [needs('a'), needs('b'), needs('c', 'a'), needs('d', 'b')];

  test('keeps what depends on it from beginning, the rest goes on, and then the workflow waits', () => {
    const story = parallel(PHASES);
    expect(settle(story, ended('a/work', failed))).toEqual(['PhaseHalted a']);
    expect(story.state.status).toBe('running');
    settle(story, ended('b/work'));
    settle(story, saved('b'));
    expect(work(story)).toEqual(['d/work']);
    expect(settle(story, ended('d/work'))).toEqual(['PhaseFinished d', 'CheckpointStarted d']);
    expect(settle(story, saved('d'))).toEqual(['WorkflowPaused a']);
    expect(story.state.phases.map(({ status }) => status)).toEqual(['paused', 'completed', 'pending', 'completed']);
  });

  test('of several phases is one pause that names all, and trying again is for all of them', () => {
    const story = parallel(PHASES);
    settle(story, ended('a/work', failed));
    settle(story, ended('b/work', failed));
    expect(story.state.pause).toMatchObject({
      phase: 'a',
      details: ['work failed: exit code 1', 'b: work failed: exit code 1'],
    });
    settle(story, decided('retry'));
    expect(work(story)).toEqual(['a/work', 'b/work']);
  });

  test('of several gates: skipping one leaves the others to be decided', () => {
    const gated = (name: string) => phase(name, { agents: [], gates: [gate('g', [check(`${name}/g/x`)])] });
    const story = parallel([gated('a'), gated('b')]);
    settle(story, ended('a/g/x', failed));
    settle(story, ended('b/g/x', failed));
    settle(story, decided('skip', 'g'));
    settle(story, saved('a'));
    expect(story.state).toMatchObject({ status: 'paused', pause: { phase: 'b', gate: 'g' } });
    expect(story.state.phaseByName.get('a')?.status).toBe('completed');
  });

  test('with fail-fast stops what is under way and begins nothing; what was stopped runs again', () => {
    const story = parallel([...PHASES, needs('e')], { failFast: true, maxParallel: 2 });
    expect(work(story)).toEqual(['a/work', 'b/work']);
    expect(settle(story, ended('a/work', failed))).toEqual(['PhaseHalted a and stops the rest']);
    expect(settle(story, ended('b/work', { kind: 'cancelled', detail: 'stopped' }))).toEqual(['WorkflowPaused a']);
    expect(story.state.pause?.details).toEqual(['work failed: exit code 1']);
    settle(story, decided('retry'));
    expect(work(story)).toEqual(['a/work', 'b/work']);
  });

  test('is not told while a retry waits for a slot', () => {
    const agents = [agent('a/x'), agent('a/y')];
    const story = parallel([phase('a', { agents, parallel: true }), needs('b'), needs('c')], { maxParallel: 2 });
    const flake = { evidence: evidence({ matched: ['ECONNRESET'] }) };
    settle(story, ended('a/x', failed), ended('a/y', failed, 1, flake));
    expect(work(story)).toEqual(['b/work', 'c/work']);
    expect(settle(story, { type: 'RetryDue', task: 'a/y', attempt: 2 })).toEqual([]);
    expect(settle(story, ended('b/work'))).toEqual(['AttemptStarted a/y', 'PhaseFinished b']);
  });
});

describe('a checkpoint', () => {
  test('is taken when nothing is under way, and is that of all that was completed since the last one', () => {
    const story = parallel([needs('a'), needs('b'), needs('c', 'a', 'b')]);
    expect(settle(story, ended('a/work'))).toEqual(['PhaseFinished a']);
    expect(settle(story, ended('b/work'))).toEqual(['PhaseFinished b', 'CheckpointStarted b']);
    expect(work(story)).toEqual([]);
    expect(story.refusal({ type: 'PhaseStarted', phase: 'c' })).toContain('a checkpoint comes before it');
    const [a, b] = story.state.phases;
    settle(story, saved('b'));
    expect(b).toMatchObject({ checkpoint: 'done', saved: true });
    expect(a).toMatchObject({
      checkpoint: 'done',
      saved: false,
      unsaved: expect.stringContaining('in the checkpoint of b'),
    });
  });

  test('is not taken while work is under way', () => {
    const story = parallel([needs('a'), needs('b')]);
    settle(story, ended('a/work'));
    expect(story.refusal({ type: 'CheckpointStarted', phase: 'a' })).toContain('work is still under way');
  });

  test('brings back what was completed by then, also of agents in phases that were not', () => {
    const twice = phase('b', { agents: [agent('b/x'), agent('b/y')] });
    const story = parallel([needs('a'), twice, needs('c', 'a', 'b')]);
    settle(story, ended('a/work'));
    const outputs = { outputs: { k: 'x' } };
    expect(settle(story, ended('b/x', undefined, 1, outputs))).toEqual(['CheckpointStarted a']);
    settle(story, saved('a'));
    settle(story, ended('b/y', undefined, 1, { outputs: { k: 'y', l: 'y' } }));
    expect(work(story)).toEqual(['c/work']);
    story.tell(running(2), { type: 'Restored', phase: 'a', by: 'me' });
    expect(story.state.outputs).toEqual({ b: { k: 'x' } });
    settle(story, running(3));
    expect(story.state.phases.map(({ status }) => status)).toEqual(['completed', 'running', 'pending']);
    expect(work(story)).toEqual(['b/y']);
  });
});

test('a run that takes over makes again what several phases had under way, and keeps what was done', () => {
  const story = parallel([needs('a'), needs('b'), needs('c', 'a')]);
  settle(story, ended('a/work'));
  settle(story, running(2));
  expect(work(story)).toEqual([]);
  expect(settle(story, saved('a'))).toEqual(expect.arrayContaining(['AttemptStarted b/work', 'AttemptStarted c/work']));
});

test('a phase sees what those wrote that it needs, and nothing of what others happen to have written', () => {
  const story = parallel([needs('a'), needs('b'), needs('c', 'a')]);
  const wrote = (name: string) => ended(`${name}/work`, undefined, 1, { outputs: { by: name } });
  settle(story, wrote('b'));
  settle(story, wrote('a'));
  settle(story, saved('a'));
  const request = asked.get(story)?.findLast(({ task }) => task === 'c/work');
  expect(request?.context.outputs).toEqual({ a: { by: 'a' } });
});
