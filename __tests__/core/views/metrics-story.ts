import { metrics } from '../../../src/core/views/metrics.ts';
import type { Metrics } from '../../../src/core/views/metrics-document.ts';
import type { Entry, Event } from '../../../src/model/event.ts';
import type { Outcome, StepResult } from '../../../src/model/outcome.ts';

const START = Date.parse('2024-02-19T10:00:00Z');
export const PASSED: Outcome = { kind: 'passed' };
export const FAILED: Outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };

/** A journal of events, each with its second. */
export function fold(...timed: readonly (readonly [second: number, event: Event])[]): Metrics {
  return metrics(
    timed.map(([second, event], index): Entry => {
      const at = new Date(START + second * 1000).toISOString();
      return { v: 1, seq: index + 1, at, event, prev: '', hash: '' };
    }),
  );
}

export const run = (number: number): Event => ({ type: 'RunStarted', run: number, fence: number, attempt: 1 });
export const phase = (name: string): Event => ({ type: 'PhaseStarted', phase: name });
export const phaseDone = (name: string): Event => ({
  type: 'PhaseFinished',
  phase: name,
  conclusion: 'success',
  because: '',
});
export const started = (task: string, attempt = 1): Event => ({ type: 'AttemptStarted', task, attempt, title: '' });
export const ended = (
  task: string,
  seconds: number,
  outcome: Outcome = PASSED,
  steps: readonly StepResult[] = [],
): Event => ({
  type: 'AttemptFinished',
  task,
  attempt: 1,
  outcome,
  durationMs: seconds * 1000,
  steps: [...steps],
});
export const retry = (task: string): Event => ({
  type: 'RetryScheduled',
  task,
  attempt: 2,
  delayMs: 1,
  at: 0,
  because: '',
});
export const gate = (name: string, verdict: 'passed' | 'rejected' | 'inconclusive' | 'vacuous'): Event => ({
  type: 'GateFinished',
  phase: 'a',
  gate: name,
  verdict,
  because: '',
});
export const finish: Event = { type: 'WorkflowFinished', status: 'completed', conclusion: 'success', because: '' };
export const pause: Event = {
  type: 'WorkflowPaused',
  pause: { phase: 'a', reason: 'agent-failed', details: [], options: ['retry'] },
};
export const decided: Event = { type: 'Decided', decision: { kind: 'retry', by: 'mona' } };
