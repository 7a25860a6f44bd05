import type { CheckKind } from '../../model/status.ts';
import { counted } from '../words.ts';
import { BESIDE_PATTERNS } from '../patterns.ts';
import type { TaskState } from '../state.ts';
import { countedFailures, filesNotBegun } from './summary.ts';

/** Whether the failed tests of a task run again, and why, as a sentence. */
export type Eligibility =
  | { readonly again: true; readonly tests: number; readonly because: string }
  | { readonly again: false; readonly because: string };

/** Kinds that have no tests. */
const UNTESTED: ReadonlySet<CheckKind> = new Set<CheckKind>(['lint', 'format', 'types']);

const no = (because: string): Eligibility => ({ again: false, because });

/**
 * Decides whether the failed tests of a task run again. Only what failed of named tests and of nothing else may pass by
 * running those alone, so whatever else is wrong, or is not known, ends it.
 *
 * @returns undefined where nobody asked for it, or nothing failed
 */
export function rerunOf(task: TaskState): Eligibility | undefined {
  const { outcome, plan, findings, reruns } = task;
  const most = plan.retry.tests ?? 0;
  if (most === 0 || task.status !== 'done' || ('kind' in plan && UNTESTED.has(plan.kind))) return undefined;
  if (outcome?.kind !== 'failed' || outcome.reason !== 'exit-code') return undefined;
  if (reruns >= most) return reruns === 0 ? undefined : no(`They ran again ${counted(reruns, 'time')}.`);
  const failed = task.rerun?.tests ?? findings?.failed;
  if (failed === undefined || failed.length === 0) return no(unnamed(task));
  const beside = task.rerun === undefined ? besideThem(task, failed.length) : undefined;
  if (beside !== undefined) return no(beside);
  const times = `rerun ${reruns + 1} of ${most}`;
  const because = `${counted(failed.length, 'test')} failed and nothing else did: ${times}.`;
  return { again: true, tests: failed.length, because };
}

function unnamed({ findings }: TaskState): string {
  const failed = findings?.tests?.failed ?? 0;
  if (findings === undefined) return 'Neither output nor a report says which tests failed.';
  return failed > 0
    ? `${counted(failed, 'test')} failed, and they are too many, or something else is wrong as well.`
    : 'Which tests failed, and that nothing else did, is told neither by its output nor by a report.';
}

/** What shows that more is wrong than the named tests. */
function besideThem({ evidence, findings }: TaskState, failed: number): string | undefined {
  const { matched = [], tail = '' } = evidence ?? {};
  const beside = BESIDE_PATTERNS.find(({ id }) => matched.includes(id));
  if (beside !== undefined) return `The output shows that ${beside.sentence}.`;
  const unbegun = filesNotBegun(tail);
  if (unbegun > 0) return `${counted(unbegun, 'file')} of tests did not run.`;
  const counts = countedFailures(tail);
  const other = counts.find((count) => count !== failed);
  if (other !== undefined)
    return `The output counts ${counted(other, 'failed test')}, and ${failed} are known by name.`;
  // Go names every test that fails and counts none; a report is complete by itself.
  const isComplete = counts.length > 0 || (findings?.tests?.failed ?? 0) > 0 || findings?.worst[0]?.tool === 'go';
  return isComplete ? undefined : 'Nothing says how many tests failed, so they may not be all that are named.';
}
