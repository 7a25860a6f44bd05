import type { Outcome } from '../model/outcome.ts';
import type { TaskPlan } from '../model/pipeline.ts';

/** Whether the work was done and is good, or there was none to do. */
export function isGood(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'passed' || outcome?.kind === 'reused' || isEmpty(outcome);
}

/** Whether there was nothing to judge, because nothing that changed is for it. */
export function isEmpty(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'skipped' && outcome.isEmpty === true;
}

/** One line that says how an attempt ended, for people. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'passed':
      return passedText(outcome);
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

type Passed = Extract<Outcome, { readonly kind: 'passed' }>;

function passedText({ detail, only }: Passed): string {
  const passed = only === undefined ? 'passed' : `passed on ${only}`;
  return detail === undefined ? passed : `${passed}: ${detail}`;
}

/** What there is to say of a pass: what it was limited to, and its detail; undefined when it is one like any other. */
export function passedNote({ detail, only }: Passed): string | undefined {
  const limited = only === undefined ? [] : [`on ${only} only`];
  const all = [...limited, ...(detail === undefined ? [] : [detail])];
  return all.length === 0 ? undefined : all.join('; ');
}

/** Whether a task looks at what changed only: what it comes to says nothing of the rest. */
export const isLimited = ({ steps }: Pick<TaskPlan, 'steps'>): boolean =>
  steps.some((step) => step.kind === 'command' && step.scope?.base !== undefined);
