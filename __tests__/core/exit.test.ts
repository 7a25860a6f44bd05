import { describe, expect, test } from '@jest/globals';
import { exitOfEnding, exitOfProblem, exitOfState } from '../../src/core/exit.ts';
import type { Event, EventOf } from '../../src/model/event.ts';
import type { Problem } from '../../src/model/result.ts';
import { began, ended, failed, phase, pipeline, running, Story } from './story.ts';

const PLAN = pipeline([phase('a')]);
const WORKING: Event[] = [running(), { type: 'PhaseStarted', phase: 'a' }, began('a/work')];
const over = (status: 'completed' | 'failed' | 'cancelled'): Event => ({
  type: 'WorkflowFinished',
  status,
  conclusion: 'cancelled',
  because: '',
});
const pause: EventOf<'WorkflowPaused'> = {
  type: 'WorkflowPaused',
  pause: { phase: 'a', reason: 'agent-failed', details: [], options: ['retry'] },
};
const stopped: Event = { type: 'WorkflowPaused', pause: { ...pause.pause, reason: 'stopped' } };
const stop = (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): Event => ({ type: 'StopRequested', signal });
const PASSED: Event[] = [
  ...WORKING,
  ended('a/work'),
  { type: 'PhaseFinished', phase: 'a', conclusion: 'success', because: '' },
  { type: 'CheckpointStarted', phase: 'a' },
  { type: 'CheckpointSaved', phase: 'a' },
  over('completed'),
];
const cancel: Event = { type: 'Decided', decision: { kind: 'cancel', by: 'me' } };

describe('the exit code of a workflow', () => {
  test.each<[string, Event[], number]>([
    ['completed', PASSED, 0],
    ['failed', [running(), over('failed')], 1],
    ['paused', [...WORKING, ended('a/work', failed), pause], 6],
    ['cancelled by a person', [running(), cancel, over('cancelled')], 1],
    ['paused by a Ctrl-C', [...WORKING, ended('a/work', failed), stop('SIGINT'), stopped], 130],
    ['stopped by SIGINT', [running(), stop('SIGINT'), over('cancelled')], 130],
    ['stopped by SIGTERM', [running(), stop('SIGTERM'), over('cancelled')], 143],
    ['stopped by SIGHUP', [running(), stop('SIGHUP'), over('cancelled')], 143],
    ['still under way', WORKING, 1],
    ['not begun', [], 1],
  ])('%s', (_name, events, code) => {
    expect(exitOfState(new Story(PLAN, ...events).state)).toBe(code);
  });
});

test('the exit code of a problem', () => {
  const codes = ['usage', 'config', 'integrity', 'owned', 'storage', 'nothing'] as const;
  expect(codes.map((code) => exitOfProblem({ code, message: '' }))).toEqual([2, 2, 3, 4, 5, 7]);
});

describe('a verdict beside which something went wrong', () => {
  const problem: Problem = { code: 'storage', message: 'the disk is full' };
  const completed = new Story(PLAN, ...PASSED).state;
  const paused = new Story(PLAN, ...WORKING, ended('a/work', failed), pause).state;

  test('completed, and not everything could be written: not 0', () => {
    expect(exitOfEnding(completed, undefined, false)).toBe(0);
    expect(exitOfEnding(completed, problem, false)).toBe(5);
  });

  test('a pause stays one; one that the journal could not take is none', () => {
    expect(exitOfEnding(paused, problem, false)).toBe(6);
    expect(exitOfEnding(paused, problem, true)).toBe(5);
  });
});
