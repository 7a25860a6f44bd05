import type { Outcome } from '../model/outcome.ts';

/** Whether the work was done and is good. */
export function isGood(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'passed' || outcome?.kind === 'reused';
}

/** One line that says how an attempt ended, for people. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'passed':
      return outcome.detail === undefined ? 'passed' : `passed: ${outcome.detail}`;
    case 'failed':
      return `failed: ${outcome.detail}`;
    case 'errored':
      return `errored: ${outcome.detail}`;
    case 'timedOut':
      return outcome.detail.startsWith('timed out') ? outcome.detail : `timed out: ${outcome.detail}`;
    case 'cancelled':
      return `cancelled: ${outcome.detail}`;
    case 'skipped':
      return `skipped: ${outcome.because}`;
    case 'reused':
      return `reused from ${outcome.from}`;
  }
}
