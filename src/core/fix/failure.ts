import type { TaskState } from '../state.ts';

/** What differs from run to run of the same failure: how long something took, and when. */
const TIMES =
  /\b\d+(?:\.\d+)?\s?(?:ms|s|sec|secs|seconds?|m|min|minutes?)\b|\b\d{4}-\d\d-\d\d[T ][\d:.]+Z?|\b\d\d:\d\d:\d\d\b/g;

/**
 * What tells a failure apart from another one of the same task: what it found, else how it ended and the end of its
 * output without times. Findings are told by their fingerprints, which stay the same where only lines moved.
 */
export function failureOf({ outcome, evidence, findings }: TaskState): string {
  if (findings !== undefined && findings.errors + findings.warnings > 0) {
    const { errors, warnings, worst } = findings;
    return `found ${errors} ${warnings} ${worst.map(({ fingerprint }) => fingerprint).join(' ')}`;
  }
  const end = evidence?.exitCode ?? evidence?.signal ?? '';
  return `${outcome?.kind ?? ''} ${end}\n${(evidence?.tail ?? '').replace(TIMES, '…')}`;
}
