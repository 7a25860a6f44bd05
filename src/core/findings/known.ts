import type { Finding, FindingsDigest, FindingsFile, TestCase } from '../../model/finding.ts';
import type { TaskState, WorkflowState } from '../state.ts';
import { countText } from '../views/size.ts';
import { worstFirst } from './order.ts';

/** What is known of the findings of a task's newest attempt. */
export interface KnownFindings {
  /** `phase/agent` or `phase/gate/check`. */
  readonly task: string;
  readonly attempt: number;
  /** In the order of core/findings/order.ts. */
  readonly findings: readonly Finding[];
  readonly tests: readonly TestCase[];
  /** How many there were beside these. */
  readonly omitted: { readonly findings: number; readonly tests: number };
  /** What people should know of them, one sentence each. */
  readonly notes: readonly string[];
}

/** A task whose newest attempt said something, in the order of the phases. */
export interface FoundBy {
  readonly task: TaskState;
  readonly digest: FindingsDigest;
}

/** Every task with findings, or with a word on why there are none. */
export function tasksWithFindings(state: WorkflowState): readonly FoundBy[] {
  return state.phases
    .flatMap(({ agents, gates }) => [...agents.tasks, ...gates.flatMap((gate) => gate.checks.tasks)])
    .flatMap((task) => (task.findings === undefined ? [] : [{ task, digest: task.findings }]));
}

/** How many findings an attempt had in all. */
export const totalOf = ({ errors, warnings, notices }: FindingsDigest): number => errors + warnings + notices;

const testsOf = ({ tests }: FindingsDigest): number =>
  tests === undefined ? 0 : tests.passed + tests.failed + tests.skipped;

/** Whether the journal alone may not tell everything, whose messages are shortened: then there is a file to be read. */
export const needsFile = (digest: FindingsDigest): boolean =>
  totalOf(digest) + testsOf(digest) + (digest.flaky?.count ?? 0) > 0;

/** All of them, from the file beside the journal. */
export function knownFromFile({ task, digest }: FoundBy, file: FindingsFile): KnownFindings {
  return {
    task: task.plan.id,
    attempt: task.attempts,
    findings: file.findings.toSorted(worstFirst),
    tests: file.tests,
    omitted: file.omitted,
    notes: digest.notes ?? [],
  };
}

/**
 * Those that the journal holds.
 *
 * @param missing why the file cannot be read, as a clause; undefined when nothing is missing without it
 */
export function knownFromJournal({ task, digest }: FoundBy, missing: string | undefined): KnownFindings {
  const total = totalOf(digest);
  const shown = digest.worst.length;
  const findings = Math.max(0, total - shown);
  const lost = [
    ...(findings > 0 ? [`${shown} of ${countText(total, 'finding')} ${shown === 1 ? 'is' : 'are'} shown`] : []),
    ...(testsOf(digest) > 0 ? ['its tests are not known one by one'] : []),
  ];
  const note =
    missing === undefined || lost.length === 0 ? [] : [`${task.plan.id}: ${missing}, so ${lost.join(' and ')}.`];
  return {
    task: task.plan.id,
    attempt: task.attempts,
    findings: digest.worst.toSorted(worstFirst),
    tests: [],
    omitted: { findings, tests: testsOf(digest) },
    notes: [...(digest.notes ?? []), ...note],
  };
}
