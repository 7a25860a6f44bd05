import type { EventOf, Pause } from '../../model/event.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Verdict } from '../../model/status.ts';
import { fixFate } from '../fix/fates.ts';
import type { Result } from './conventions.ts';

/** How something ended, in the words of the conventions. */
export interface Ended {
  readonly result: Result;
  /** `error.type`: one of few words. Missing where nothing is wrong. */
  readonly errorType?: string;
  /** One line for people, redacted as the journal has it. */
  readonly detail?: string;
}

/** What was under way when its process went away. */
export const INTERRUPTED: Ended = {
  result: 'error',
  errorType: 'interrupted',
  detail: 'the run ended while it was under way',
};

/** How an attempt ended. What was reused succeeded: the same work passed on the same sources. */
export function ofOutcome(outcome: Outcome): Ended {
  switch (outcome.kind) {
    case 'passed':
    case 'reused':
      return { result: 'success' };
    case 'failed':
      return { result: 'failure', errorType: outcome.reason, detail: outcome.detail };
    case 'errored':
      return { result: 'error', errorType: outcome.reason, detail: outcome.detail };
    case 'timedOut':
      return { result: 'timeout', errorType: 'timeout', detail: outcome.detail };
    case 'cancelled':
      return { result: 'cancellation', detail: outcome.detail };
    case 'skipped':
      return { result: 'skip' };
  }
}

/** What a fix came to: only one that changed something, and nothing that a person has to look at, is a success. */
export function ofFix(event: EventOf<'FixFinished'>): Ended {
  const { outcome, change, untold } = event;
  switch (fixFate(event)) {
    case 'changed':
      return { result: 'success' };
    case 'held': {
      if (change === undefined || change.protected === 0)
        return { result: 'error', errorType: 'fix-failed', ...(untold === undefined ? {} : { detail: untold }) };
      return {
        result: 'failure',
        errorType: 'fix-protected',
        detail: `it changed ${change.protected} protected files`,
      };
    }
    case 'vain':
      if (outcome.kind === 'cancelled') return { result: 'cancellation', detail: outcome.detail };
      return { result: 'failure', errorType: 'fix-changed-nothing', detail: 'it changed nothing' };
  }
}

/** What a gate says. */
export function ofVerdict(verdict: Verdict, because: string): Ended {
  switch (verdict) {
    case 'passed':
      return { result: 'success' };
    case 'rejected':
      return { result: 'failure', errorType: 'gate-rejected', detail: because };
    case 'inconclusive':
      return { result: 'error', errorType: 'gate-inconclusive', detail: because };
    case 'vacuous':
      return { result: 'failure', errorType: 'gate-vacuous', detail: because };
  }
}

/** A pause: as far as the run goes, it did not succeed. */
export function ofPause({ reason, details }: Pause): Ended {
  if (reason === 'stopped') return { result: 'cancellation', detail: details[0] ?? '' };
  const result = reason === 'gate-inconclusive' ? 'error' : 'failure';
  return { result, errorType: reason, ...(details[0] === undefined ? {} : { detail: details[0] }) };
}

/** The end of a phase. */
export function ofConclusion({ conclusion, because }: Pick<EventOf<'PhaseFinished'>, 'conclusion' | 'because'>): Ended {
  switch (conclusion) {
    case 'success':
    case 'reused':
      return { result: 'success' };
    case 'failure':
      return { result: 'failure', errorType: 'failure', detail: because };
    case 'skipped':
      return { result: 'skip' };
    case 'cancelled':
      return { result: 'cancellation', detail: because };
  }
}

/** The end of a workflow. */
export function ofFinish({ status, because }: EventOf<'WorkflowFinished'>): Ended {
  switch (status) {
    case 'completed':
      return { result: 'success' };
    case 'failed':
      return { result: 'failure', errorType: 'failure', detail: because };
    case 'cancelled':
      return { result: 'cancellation', detail: because };
  }
}
