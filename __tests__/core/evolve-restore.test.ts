import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decide } from '../../src/core/decide.ts';
import type { Event } from '../../src/model/event.ts';
import { seeded } from '../sim/random.ts';
import { makePipeline } from '../sim/scenario.ts';
import {
  BUILT,
  decided,
  DEPLOYED,
  over,
  phaseFinished,
  phaseStarted,
  PLAN,
  REJECTED,
  verdict,
  JUDGED,
} from './build-and-deploy.ts';
import { step } from './lives.ts';
import { began, ended, failed, running, Story } from './story.ts';

/** How many lives are tried: `LIVES=300`. */
const LIVES = Number(process.env['LIVES'] ?? 120);

const restored = (name = 'build'): Event => ({ type: 'Restored', phase: name, by: 'mona' });
const starts = (name = 'build'): Event => ({ type: 'RestoreStarted', phase: name, by: 'mona' });
const fails = (name = 'build'): Event => ({ type: 'RestoreFailed', phase: name, because: 'a layer is missing' });
const DEPLOYING: Event[] = [...BUILT, { type: 'PhaseStarted', phase: 'deploy' }];
const UNSAVED: Event[] = [
  ...JUDGED,
  verdict('passed'),
  phaseFinished('build'),
  { type: 'CheckpointStarted', phase: 'build' },
  { type: 'CheckpointFailed', phase: 'build', because: 'full' },
];

describe('putting back to a checkpoint', () => {
  test.each<[string, readonly Event[]]>([
    ['a completed workflow', [...DEPLOYED, over('completed')]],
    ['one that failed', [...DEPLOYING, over('failed')]],
    ['one that a person cancelled', [...DEPLOYING, decided('cancel'), over('cancelled')]],
    ['one that a signal ended', [...DEPLOYING, { type: 'StopRequested', signal: 'SIGTERM' }, over('cancelled')]],
    ['one that was killed', DEPLOYING],
    ['one that was put back already', [...DEPLOYED, restored('deploy')]],
  ])('makes %s wait to be resumed from there', (_name, before) => {
    const story = new Story(PLAN, ...before, restored());
    expect(story.state).toMatchObject({
      status: 'pending',
      cursor: 1,
      lastCheckpoint: 'build',
      restored: { phase: 'build', by: 'mona' },
    });
    for (const key of ['conclusion', 'because', 'pause', 'decision', 'stopping', 'lastFailure'])
      expect(story.state).not.toHaveProperty(key);
    expect(decide(story.state, story.now)).toEqual([]);
    story.tell(running(2));
    expect(story.state).toMatchObject({ status: 'running' });
    expect(story.state).not.toHaveProperty('restored');
    expect(decide(story.state, story.now)).toMatchObject([{ event: { type: 'PhaseStarted', phase: 'deploy' } }]);
  });

  test('counts attempts on', () => {
    const story = new Story(PLAN, ...DEPLOYED, restored(), running(2), { type: 'PhaseStarted', phase: 'deploy' });
    expect(decide(story.state, story.now)).toMatchObject([{ event: { type: 'AttemptStarted', attempt: 2 } }]);
    expect(story.refusal(began('deploy/work', 1))).toContain('follows attempt 1');
  });

  test('forgets what a person skipped and what failed after it', () => {
    const plan = { ...PLAN, phases: PLAN.phases.toReversed() };
    const deployed: Event[] = DEPLOYED.slice(BUILT.length);
    const skipped: Event[] = [...REJECTED.slice(1), decided('skip', { gate: 'pre-commit', reason: 'known' })];
    const story = new Story(plan, running(), ...deployed, ...skipped, restored('deploy'));
    const [gate] = story.state.phases[1]?.gates ?? [];
    expect(gate).not.toHaveProperty('skipped');
    expect(story.state.decisions).toHaveLength(1);
    expect(story.state).not.toHaveProperty('lastFailure');
  });

  test('time that it takes is no work', () => {
    const story = new Story(PLAN, ...DEPLOYING, running(2));
    const { activeMs } = story.state;
    story.tell(starts());
    story.now += 3_600_000;
    story.tell(restored());
    expect(story.state.activeMs).toBe(activeMs + 1_000);
  });
});

describe('what can not have happened is refused', () => {
  test.each<[string, readonly Event[], Event, string]>([
    ['a phase that nobody knows', DEPLOYED, restored('x'), 'no phase is called x'],
    ['a phase that has not run', BUILT, restored('deploy'), 'phase deploy is pending'],
    ['a phase under way', [running(), phaseStarted], restored(), 'phase build is running'],
    ['a phase whose checkpoint is being saved', BUILT.slice(0, -1), restored(), 'no saved checkpoint'],
    ['a phase whose checkpoint was not saved', UNSAVED, restored(), 'no saved checkpoint'],
    ['work under way', [...DEPLOYING, began('deploy/work')], restored(), 'still under way'],
    ['a phase that was put back before', [...DEPLOYED, restored()], restored('deploy'), 'phase deploy is pending'],
    ['a failure of what was not started', DEPLOYED, fails(), 'no restore of build was started'],
    ['a failure of another one', [...DEPLOYED, starts('deploy')], fails(), 'no restore of build was started'],
    ['the end of another one', [...DEPLOYED, starts('deploy')], restored(), 'a restore of deploy has not ended'],
    ['two at once', [...DEPLOYED, starts('deploy')], starts(), 'a restore of deploy has not ended'],
    ['a run on files that nobody knows', [...DEPLOYING, starts()], running(2), 'a restore of build has not ended'],
    ['work on files that nobody knows', [...DEPLOYING, starts()], began('deploy/work'), 'has not ended'],
  ])('%s', (_name, before, event, told) => {
    const refused = new Story(PLAN, ...before).refusal(event);
    expect(refused).toContain(told);
    expect(refused).toMatch(new RegExp(`^${event.type}: `));
  });
});

test('a restore that failed has changed nothing', () => {
  const story = new Story(PLAN, ...DEPLOYED, over('completed'), starts());
  expect(story.state).toMatchObject({ status: 'completed', restoring: { phase: 'build', by: 'mona', force: false } });
  story.tell(fails());
  expect(story.state).toMatchObject({ status: 'completed', cursor: 2, lastCheckpoint: 'deploy' });
  expect(story.state).not.toHaveProperty('restoring');
});

test('a checkpoint that was not saved is passed over: the next one tells the difference from the one before', () => {
  const story = new Story(PLAN, ...DEPLOYED);
  expect(story.state.lastCheckpoint).toBe('deploy');
  expect(new Story(PLAN, ...UNSAVED).state.lastCheckpoint).toBeUndefined();
  const again: Event[] = [
    { type: 'PhaseStarted', phase: 'deploy' },
    began('deploy/work', 2),
    ended('deploy/work', failed, 2),
  ];
  story.tell(restored(), running(2), ...again);
  expect(story.state.lastCheckpoint).toBe('build');
  expect(story.state.phases[1]).not.toHaveProperty('saved');
});

test('through any life of any pipeline the counters say what the tasks say, deciding changes nothing, and going back to a checkpoint brings back what was there', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seeded(seed);
      const story = new Story(makePipeline(random), running());
      const remembered = new Map<string, string>();
      for (let turns = 0; turns < 200 && step(story, random, remembered); turns += 1);
    }),
    { numRuns: LIVES },
  );
});
