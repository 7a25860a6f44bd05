import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/core/decide.ts';
import { stateDocument } from '../../src/core/views/state.ts';
import type { Event } from '../../src/model/event.ts';
import { agent, began, check, ended, failed, gate, phase, pipeline, running, Story } from './story.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const BUILD = phase('build', { inputs: ['src/**'], gates: [gate('pre-commit', [check('build/pre-commit/lint')])] });
const PLAN = pipeline([BUILD]);

const started: Event = { type: 'PhaseStarted', phase: 'build' };
const looking: Event = { type: 'ReuseLookupStarted', phase: 'build' };
const missed: Event = { type: 'ReuseMissed', phase: 'build', because: 'changed: src/a.ts', digest: DIGEST };
const reused: Event = {
  type: 'PhaseReused',
  phase: 'build',
  from: 'wf_other1',
  because: 'the inputs are those of wf_other1 of 2026-01-01, which saved 9s',
  digest: DIGEST,
  savedMs: 9_000,
  files: { written: 1, bytes: 2, deleted: 0 },
  outputs: { version: '1' },
};
const judged: readonly Event[] = [
  { type: 'GateStarted', phase: 'build', gate: 'pre-commit' },
  began('build/pre-commit/lint'),
  ended('build/pre-commit/lint'),
  { type: 'GateFinished', phase: 'build', gate: 'pre-commit', verdict: 'passed', because: 'lint passed' },
];
const stored: Event = { type: 'ReuseStored', phase: 'build', digest: DIGEST, bytes: 10 };
const storing: Event = { type: 'ReuseStoreStarted', phase: 'build' };

const story = (...events: readonly Event[]): Story => new Story(PLAN, running(), started, ...events);
const next = ({ state, now }: Story): readonly string[] =>
  decide(state, now).map(({ event }) => ('task' in event ? `${event.type} ${event.task}` : event.type));

describe('a phase with inputs', () => {
  test('is looked up before any of its work begins, once', () => {
    const told = story();
    expect(decide(told.state, told.now)).toEqual([
      { event: looking, effect: { type: 'LookUpReuse', phase: 'build', fresh: false } },
    ]);
    expect(next(told.tell(looking))).toEqual([]);
    expect(told.refusal(began('build/work'))).toContain('is being looked up');
    expect(next(story(looking, missed))).toEqual(['AttemptStarted build/work']);
  });

  test('is looked up for its digest only when the run is to be fresh', () => {
    const told = new Story({ ...PLAN, reuse: false }, running(), started);
    expect(decide(told.state, told.now)).toMatchObject([{ effect: { type: 'LookUpReuse', fresh: true } }]);
  });

  test('is never looked up without inputs, or without work', () => {
    const without = new Story(pipeline([phase('build')]), running(), started);
    expect(next(without)).toEqual(['AttemptStarted build/work']);
    const idle = new Story(pipeline([{ ...BUILD, agents: [] }]), running(), started);
    expect(next(idle)).toEqual(['GateStarted']);
  });

  test('what prepares the workspace runs first and whatever is found', () => {
    const plan = { ...BUILD, agents: [agent('build/install', { always: true }), agent('build/work')] };
    const told = new Story(pipeline([plan]), running(), started);
    expect(next(told)).toEqual(['AttemptStarted build/install']);
    told.tell(began('build/install'));
    expect(next(told)).toEqual([]);
    expect(next(told.tell(ended('build/install')))).toEqual(['ReuseLookupStarted']);
    expect(next(told.tell(looking, reused))).toEqual(['GateStarted']);
    const outcomes = told.state.phases[0]?.agents.tasks.map((task) => task.outcome?.kind);
    expect(outcomes).toEqual(['passed', 'reused']);
  });

  test('where that fails waits for a person and is not looked up', () => {
    const plan = { ...BUILD, agents: [agent('build/install', { always: true }), agent('build/work')] };
    const told = new Story(
      pipeline([plan]),
      running(),
      started,
      began('build/install'),
      ended('build/install', failed),
    );
    expect(next(told)).toEqual(['WorkflowPaused']);
  });
});

describe('a phase that is reused', () => {
  test('does none of its work, collects its outputs and is judged by its gate all the same', () => {
    const outputs = { ...BUILD, outputs: ['dist/**'] };
    const told = new Story(pipeline([outputs]), running(), started, looking, reused);
    expect(next(told)).toEqual(['CollectionStarted']);
    told.tell(
      { type: 'CollectionStarted', phase: 'build' },
      { type: 'ArtifactsCollected', phase: 'build', artifacts: [], missing: [] },
    );
    expect(next(told)).toEqual(['GateStarted']);
    const gateFinished = { type: 'GateFinished', phase: 'build', gate: 'pre-commit', because: 'lint failed' } as const;
    told.tell(...judged.slice(0, 2), ended('build/pre-commit/lint', failed), { ...gateFinished, verdict: 'rejected' });
    expect(next(told)).toEqual(['WorkflowPaused']);
  });

  test('ends with the conclusion reused, its reason, and what it told before', () => {
    const told = story(looking, reused, ...judged);
    const [finished] = decide(told.state, told.now);
    expect(finished?.event).toMatchObject({ type: 'PhaseFinished', conclusion: 'reused' });
    told.tell(...decide(told.state, told.now).map(({ event }) => event));
    expect(told.state.outputs).toEqual({ build: { version: '1' } });
    expect(stateDocument(told.state).phases[0]).toMatchObject({
      conclusion: 'reused',
      because: `${reused.type === 'PhaseReused' ? reused.because : ''}; gate pre-commit passed`,
      agents: [{ name: 'work', conclusion: 'reused', attempts: 0 }],
      reuse: { reused: true, from: 'wf_other1', savedMs: 9_000, stored: null },
    });
  });
});

describe('what a phase left is stored', () => {
  const worked = [looking, missed, began('build/work'), ended('build/work')];

  test('after its gates have opened, and then the phase ends', () => {
    const told = story(...worked, ...judged);
    expect(decide(told.state, told.now)).toEqual([{ event: storing, effect: { type: 'StoreReuse', phase: 'build' } }]);
    expect(next(told.tell(storing))).toEqual([]);
    told.tell(stored);
    expect(decide(told.state, told.now)).toMatchObject([
      { event: { conclusion: 'success', because: 'its work is done; changed: src/a.ts; gate pre-commit passed' } },
    ]);
  });

  test('not when its inputs could not be told', () => {
    const { digest: _, ...untold } = { digest: '', ...missed };
    expect(
      next(
        story(looking, { ...untold, type: 'ReuseMissed', phase: 'build', because: 'x' }, ...worked.slice(2), ...judged),
      ),
    ).toEqual(['PhaseFinished']);
  });

  test('not when a person has let it pass a gate', () => {
    const told = story(...worked, ...judged.slice(0, 2), ended('build/pre-commit/lint', failed));
    for (const { event } of decide(told.state, told.now)) told.tell(event);
    for (const { event } of decide(told.state, told.now)) told.tell(event);
    told.tell({ type: 'Decided', decision: { kind: 'skip', gate: 'pre-commit', reason: 'known', by: 'me' } });
    expect(next(told)).toEqual(['PhaseFinished']);
    expect(told.refusal(storing)).toContain('nothing of build may be stored');
  });

  test('and what cannot be is told', () => {
    const told = story(...worked, ...judged, storing, {
      type: 'ReuseNotStored',
      phase: 'build',
      because: 'it is full',
    });
    expect(told.state.warnings).toEqual(['What build left is not kept for reuse: it is full']);
    expect(next(told)).toEqual(['PhaseFinished']);
  });
});

describe('a run that was cut off', () => {
  test('looks up again what it was looking up, and stores again what it was storing', () => {
    expect(next(story(looking, running(2)))).toEqual(['ReuseLookupStarted']);
    const cut = story(looking, missed, began('build/work'), ended('build/work'), ...judged, storing, running(2));
    expect(next(cut)).toEqual(['ReuseStoreStarted']);
  });

  test('looks up again when none of the work was done, and not when some of it was', () => {
    expect(next(story(looking, missed, began('build/work'), running(2)))).toEqual(['ReuseLookupStarted']);
    const two = { ...BUILD, agents: [agent('build/one'), agent('build/two')] };
    const half = new Story(
      pipeline([two]),
      running(),
      started,
      looking,
      missed,
      began('build/one'),
      ended('build/one'),
    );
    expect(next(half.tell(began('build/two'), running(2)))).toEqual(['AttemptStarted build/two']);
  });

  test('keeps what was reused', () => {
    expect(next(story(looking, reused, running(2)))).toEqual(['GateStarted']);
  });
});

test('a person who mends the work has it looked up anew: the inputs are others now', () => {
  const told = story(looking, missed, began('build/work'), ended('build/work', failed));
  for (const { event } of decide(told.state, told.now)) told.tell(event);
  told.tell({ type: 'Decided', decision: { kind: 'retry', by: 'me' } });
  expect(next(told)).toEqual(['ReuseLookupStarted']);
});

describe('what can not have happened is refused', () => {
  test.each<[string, readonly Event[], Event, string]>([
    ['a second lookup', [looking], looking, 'has been looked up'],
    ['a lookup after the work began', [looking, missed, began('build/work')], looking, 'has been looked up'],
    ['an answer that nobody asked for', [], missed, 'was not being looked up'],
    ['a reuse that nobody asked for', [looking, missed], reused, 'was not being looked up'],
    ['storing before the work is done', [looking, missed], storing, 'may be stored'],
    ['storing what was reused', [looking, reused, ...judged], storing, 'may be stored'],
    ['something stored that was not being stored', [looking, reused], stored, 'was being stored'],
  ])('%s', (_, before, event, message) => {
    expect(story(...before).refusal(event)).toContain(message);
  });

  test('a lookup of a phase without inputs', () => {
    expect(new Story(pipeline([phase('build')]), running(), started).refusal(looking)).toContain('declares no inputs');
  });
});
