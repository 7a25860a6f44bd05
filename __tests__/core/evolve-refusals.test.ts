import { describe, expect, test } from '@jest/globals';
import { evolve } from '../../src/core/evolve.ts';
import type { Event } from '../../src/model/event.ts';
import {
  BUILT,
  collected,
  decided,
  DEPLOYED,
  gateStarted,
  over,
  pause,
  paused,
  phaseFinished,
  phaseStarted,
  PLAN,
  REJECTED,
  verdict,
  WORKED,
} from './build-and-deploy.ts';
import { began, ended, failed, running, START, Story } from './story.ts';

const CASES: readonly (readonly [name: string, before: readonly Event[], event: Event, told: string])[] = [
  ['a checkpoint twice', BUILT.slice(0, -1), { type: 'CheckpointStarted', phase: 'build' }, 'has been started'],
  [
    'a checkpoint saved that nobody took',
    BUILT.slice(0, -2),
    { type: 'CheckpointSaved', phase: 'build' },
    'was being saved',
  ],
  ['a checkpoint saved twice', BUILT, { type: 'CheckpointSaved', phase: 'build' }, 'was being saved'],
  [
    'a checkpoint failed after it was saved',
    BUILT,
    { type: 'CheckpointFailed', phase: 'build', because: '' },
    'was being saved',
  ],
  ['artifacts collected twice', WORKED, { type: 'CollectionStarted', phase: 'build' }, 'have been collected'],
  [
    'a second creation',
    [],
    {
      type: 'WorkflowCreated',
      workflowId: 'wf_x',
      pipeline: PLAN,
      source: {},
      creator: { version: '', platform: '', arch: '' },
    },
    'only the first',
  ],
  ['a run that skips a number', [], running(2), 'run 2 follows run 0'],
  ['a fence that does not rise', [running(1, 5)], running(2, 5), 'is not above 5'],
  ['a run after completion', [...DEPLOYED, over('completed')], running(2), 'is completed'],
  [
    'a run after a person cancelled',
    [running(), decided('cancel'), over('cancelled')],
    running(2),
    'cancelled by a person',
  ],
  ['a phase before the run', [], phaseStarted, 'the workflow is pending'],
  ['a phase that is not next', [running()], { type: 'PhaseStarted', phase: 'deploy' }, 'is not next'],
  ['a phase that nobody knows', [running()], { type: 'PhaseStarted', phase: 'x' }, 'no phase is called x'],
  ['a phase twice', [running(), phaseStarted], phaseStarted, 'running cannot become running'],
  ['work before its phase', [running()], began('build/work'), 'phase build is pending'],
  ['work that nobody knows', [running(), phaseStarted], began('build/x'), 'no task is called build/x'],
  ['work twice at once', [running(), phaseStarted, began('build/work')], began('build/work', 2), 'is running'],
  ['an attempt that skips a number', [running(), phaseStarted], began('build/work', 2), 'follows attempt 0'],
  ['an end without a beginning', [running(), phaseStarted], ended('build/work'), 'is not under way'],
  [
    'an end of another attempt',
    [running(), phaseStarted, began('build/work')],
    ended('build/work', failed, 2),
    'is not under way',
  ],
  ['an end twice', WORKED.slice(0, 4), ended('build/work'), 'is not under way'],
  ['a passed attempt made again', WORKED, began('build/work', 2), 'is done'],
  [
    'a retry of what is under way',
    [running(), phaseStarted, began('build/work')],
    { type: 'RetryScheduled', task: 'build/work', attempt: 2, delayMs: 1, at: 1, because: '' },
    'is running',
  ],
  [
    'a retry with another number',
    WORKED.slice(0, 4),
    { type: 'RetryScheduled', task: 'build/work', attempt: 3, delayMs: 1, at: 1, because: '' },
    'after attempt 1',
  ],
  [
    'a retry due that nobody scheduled',
    WORKED.slice(0, 4),
    { type: 'RetryDue', task: 'build/work', attempt: 2 },
    'is done',
  ],
  ['artifacts that nobody collected', WORKED.slice(0, 4), collected, 'nothing was being collected'],
  ['a gate that nobody knows', WORKED, { type: 'GateStarted', phase: 'build', gate: 'x' }, 'has no gate x'],
  ['a gate twice', [...WORKED, gateStarted], gateStarted, 'has been started'],
  ['a verdict before the gate', WORKED, verdict('passed'), 'has not been judged'],
  ['a verdict before its checks', [...WORKED, gateStarted], verdict('passed'), 'has not been judged'],
  [
    'an end of a phase with work under way',
    [running(), phaseStarted, began('build/work')],
    phaseFinished('build'),
    'work is still under way',
  ],
  ['an end of a phase whose gate rejected', REJECTED.slice(0, -1), phaseFinished('build'), 'a gate is not open'],
  ['an end of a phase whose gate was not judged', WORKED, phaseFinished('build'), 'a gate is not open'],
  ['an end of a phase that is over', BUILT, phaseFinished('build'), 'is completed, not running'],
  ['a checkpoint before the end', WORKED, { type: 'CheckpointStarted', phase: 'build' }, 'phase build is running'],
  [
    'a pause with work under way',
    [running(), phaseStarted, began('build/work')],
    paused,
    'attempts are still under way',
  ],
  [
    'a pause in a phase that is not running',
    BUILT,
    { type: 'WorkflowPaused', pause: { ...pause, phase: 'deploy' } },
    'pending cannot become paused',
  ],
  ['a retry by a person where nothing waits', WORKED, decided('retry'), 'is not paused'],
  [
    'a skip where it is no option',
    [...REJECTED.slice(0, -1), { type: 'WorkflowPaused', pause: { ...pause, options: ['retry', 'cancel'] } }],
    decided('skip', { gate: 'pre-commit' }),
    'skip is not an option',
  ],
  ['a skip of another gate', REJECTED, decided('skip', { gate: 'pre-push' }), 'pre-push is not what'],
  ['a skip of no gate', REJECTED, decided('skip'), 'is not what the workflow waits for'],
  ['completion before the last phase', BUILT, over('completed'), 'not every phase is over'],
  [
    'an end with work under way',
    [running(), phaseStarted, began('build/work')],
    over('cancelled'),
    'attempts are still under way',
  ],
  ['an end before the beginning', [], over('failed'), 'pending cannot become failed'],
  ['an end twice', [...DEPLOYED, over('completed')], over('completed'), 'completed cannot become completed'],
  ['work while it is paused', REJECTED, began('build/work', 2), 'phase build is paused'],
];

describe('what can not have happened is refused, and named', () => {
  test.each(CASES)('%s', (_name, before, event, told) => {
    const story = new Story(PLAN, ...before);
    const refused = story.refusal(event);
    expect(refused).toContain(told);
    expect(refused).toMatch(new RegExp(`^${event.type}: `));
  });

  test('anything but a creation as the first entry', () => {
    const entry = { v: 1 as const, seq: 1, at: new Date(START).toISOString(), event: running(), prev: '', hash: '' };
    expect(evolve(undefined, entry)).toMatchObject({ ok: false, error: { sequence: 1 } });
  });
});
