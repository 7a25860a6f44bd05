import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/core/decide.ts';
import type { Event } from '../../src/model/event.ts';
import { began, ended, phase, pipeline, running, Story } from './story.ts';

const STARTED: Event[] = [running(), { type: 'PhaseStarted', phase: 'a' }];

const next = (story: Story): string[] =>
  decide(story.state, story.now).map(({ event }) => `${event.type} ${'phase' in event ? event.phase : ''}`.trim());

/** Decides and folds until nothing more is decided; answers the attempts that were begun. */
function settle(story: Story): string[] {
  const begun: string[] = [];
  for (let turns = decide(story.state, story.now); turns.length > 0; turns = decide(story.state, story.now)) {
    if (story.state.sequence > 1_000) throw new Error('there is no end to what is decided');
    for (const { event } of turns) {
      story.tell(event);
      if (event.type === 'AttemptStarted') begun.push(`${event.task}#${event.attempt}`);
    }
  }
  return begun;
}

describe('somebody’s Ctrl-C', () => {
  const stop: Event = { type: 'StopRequested', signal: 'SIGINT', pauses: true };
  const retry: Event[] = [running(2), { type: 'Decided', decision: { kind: 'retry', by: 'me' } }];

  test('pauses every phase that is under way, and trying again goes on with each', () => {
    const phases = [phase('a'), phase('b'), phase('c', { needs: ['a', 'b'] })];
    const story = new Story(pipeline(phases, { mode: 'parallel' }), running());
    settle(story);
    story.tell(stop, ended('a/work', { kind: 'cancelled', detail: 'stopped' }));
    expect(next(story)).toEqual([]);
    story.tell(ended('b/work', { kind: 'cancelled', detail: 'stopped' }));
    expect(next(story)).toEqual(['WorkflowPaused']);
    settle(story);
    expect(story.state.phases.map(({ status }) => status)).toEqual(['paused', 'paused', 'pending']);
    story.tell(...retry);
    expect(settle(story)).toEqual(['a/work#2', 'b/work#2']);
  });

  test('while a checkpoint is taken has it taken again', () => {
    const story = new Story(pipeline([phase('a'), phase('b')]), ...STARTED, began('a/work'), ended('a/work'));
    settle(story);
    expect(story.state.load.capturing).toBe(true);
    story.tell(stop);
    settle(story);
    expect(story.state).toMatchObject({ status: 'paused', pause: { phase: 'b', reason: 'stopped' } });
    story.tell(...retry);
    expect(next(story)).toEqual(['CheckpointStarted a']);
  });

  test('after the last phase leaves what is completed completed', () => {
    const story = new Story(pipeline([phase('a')]), ...STARTED, began('a/work'), ended('a/work'));
    settle(story);
    story.tell(stop, { type: 'CheckpointSaved', phase: 'a' });
    settle(story);
    expect(story.state.status).toBe('completed');
  });
});
