/*
 * What the run itself needs of the formats: limits, names, what stands where nothing is said. They are apart from the
 * schemas because making those takes a tenth of the start, and the first command needs none of them.
 */

/** Most characters of the feedback of one round. */
export const FEEDBACK_LIMIT = 64 * 1024;

/** Name of the patch of a phase's fixes, in the phase's artifacts. */
export const PATCH_NAME = 'bootspring-fix.patch';

/** How bad a finding is, worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** How many findings of an attempt the journal itself holds. */
export const WORST_FINDINGS = 10;

/** The rules of checkpoints without a configuration. */
export const DEFAULT_RULES: { exclude: string[]; maxSize: number } = { exclude: [], maxSize: 2 * 1024 ** 3 };

/** Records of runs that are kept of a workflow; the oldest go first. */
export const MOST_RECORDS = 50;
/** Items of one list of a record. */
export const MOST_PER_RECORD = 500;
/** Findings of one record whose fingerprints are kept. */
export const MOST_FINGERPRINTS = 5_000;
/** Tests of one record with their durations: the slowest. */
export const MOST_TESTS = 20;
/** Failed tests of one record that are named. */
export const MOST_FAILED = 50;
/** Bytes of the file with the history of a workflow. */
export const HISTORY_LIMIT = 4 * 1024 * 1024;
/** Hexadecimal digits of a fingerprint. */
export const FINGERPRINT_LENGTH = 16;
/** The history of a workflow that was never run. */
export const EMPTY_HISTORY: { schemaVersion: 1; records: never[] } = { schemaVersion: 1, records: [] };

/** What a command is limited to: words that the configuration, the plan and the runner share. */
export const SCOPES = ['changed', 'all'] as const;

/** Where checkpoints are kept: in the workspace always, the others on GitHub. */
export const STORES = ['file', 'cache', 'artifact'] as const;

/** What somebody may be told of a run. */
export const NOTIFIED_EVENTS = [
  /** A process took the workflow up. */
  'started',
  /** The job waited for a runner for longer than `late-after`. */
  'late',
  /** It waits for a person. */
  'paused',
  'failed',
  'completed',
  'cancelled',
  /** It has been running for longer than `after`. */
  'slow',
] as const;
