import { FINGERPRINT_LENGTH } from '../../model/constants.ts';
import type { History, HistoryRecord } from '../../model/history.ts';

/** What findings are to be compared with. */
export interface BaselineQuestion {
  /** Id of the check or agent whose findings they are. */
  readonly task: string;
  /** Branch that the change goes into (`main`, GITHUB_BASE_REF), or the default branch; undefined where nobody knows. */
  readonly base: string | undefined;
  /** Ref that the change is on, as in `Source`. */
  readonly ref: string | undefined;
  /** Its commit: another run on it knows the same findings, so they would never be new. */
  readonly sha: string | undefined;
  /** The job with its leg of the matrix. */
  readonly leg?: string;
}

/**
 * Fingerprints of what was there before: what the newest run on the base branch found in which the task came to its
 * end, else the newest one on the same branch. Undefined when there is none, and then nothing is known of before.
 */
export function baselineFingerprints(history: History, question: BaselineQuestion): ReadonlySet<string> | undefined {
  const { base, ref, sha, task, leg } = question;
  const newestFirst = history.records
    .filter((record) => record.leg === leg && (sha === undefined || record.sha !== sha))
    .toReversed();
  const on = (wanted: string | undefined): string | undefined =>
    wanted === undefined || wanted === ''
      ? undefined
      : newestFirst
          .filter((record) => record.ref !== undefined && branchOf(record.ref) === branchOf(wanted))
          .map((record) => fingerprintsOf(record, task))
          .find((found) => found !== undefined);
  const found = on(base) ?? on(ref);
  return found === undefined ? undefined : new Set(split(found));
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '');

const fingerprintsOf = ({ tasks }: HistoryRecord, wanted: string): string | undefined =>
  tasks.find(({ id }) => id === wanted)?.fingerprints;

function split(joined: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < joined.length; at += FINGERPRINT_LENGTH) parts.push(joined.slice(at, at + FINGERPRINT_LENGTH));
  return parts;
}
