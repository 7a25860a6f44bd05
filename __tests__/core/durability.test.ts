import { expect, test } from '@jest/globals';
import { mayTrail } from '../../src/core/durability.ts';
import type { Event } from '../../src/model/event.ts';

const started = (task: string): Event => ({ type: 'AttemptStarted', task, attempt: 1, title: 'x' });
const finished = (task: string): Event => ({
  type: 'AttemptFinished',
  task,
  attempt: 1,
  outcome: { kind: 'passed' },
  durationMs: 1,
  steps: [],
});
const check = 'testing/pre-push/tests';
const agent = 'testing/unit';

test('only attempts of checks may be forgotten by a power cut', () => {
  expect(mayTrail([finished(check), started(check)])).toBe(true);
  expect(mayTrail([{ type: 'RetryDue', task: check, attempt: 2 }, started(check)])).toBe(true);
  expect(mayTrail([started(agent)])).toBe(false);
  expect(mayTrail([finished(check), started(agent)])).toBe(false);
});

test('what decides anything waits for the disk', () => {
  const verdict: Event = { type: 'GateFinished', phase: 'testing', gate: 'pre-push', verdict: 'passed', because: '' };
  expect(mayTrail([finished(check), verdict])).toBe(false);
  expect(mayTrail([{ type: 'StopRequested', signal: 'SIGTERM' }])).toBe(false);
  expect(mayTrail([{ type: 'PhaseStarted', phase: 'testing' }, started(check)])).toBe(false);
});
