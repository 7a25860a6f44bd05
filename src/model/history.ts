import * as z from 'zod/mini';
import {
  FINGERPRINT_LENGTH,
  MOST_FAILED,
  MOST_FINGERPRINTS,
  MOST_PER_RECORD,
  MOST_RECORDS,
  MOST_TESTS,
} from './constants.ts';
import { CONCLUSIONS, STATUSES, VERDICTS } from './status.ts';

/**
 * What earlier runs of a workflow came to: `.bootspring/history/<workflow>.json`. It is for trends and for telling what
 * is new; no verdict depends on it. Texts of it may come from another machine and from a pull request of the same
 * repository, so each is bounded here and escaped where it is shown.
 */

const text = () => z.string().check(z.maxLength(300));
const count = () => z.number().check(z.gte(0));
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(MOST_PER_RECORD));

/** A phase of one run. */
export const historyPhaseSchema = () =>
  z.object({
    name: text(),
    /** Time that it was under way. */
    durationMs: count(),
    /** `reused` also where an earlier attempt of the workflow had done it. */
    conclusion: z.enum(CONCLUSIONS),
  });

/** An agent or a check of one run. */
export const historyTaskSchema = () =>
  z.object({
    /** `phase/agent` or `phase/gate/check`. */
    id: text(),
    /** Kind of its outcome, such as `passed`. */
    outcome: text(),
    durationMs: count(),
    retries: count(),
    flaky: z.boolean(),
    /** Digest of what it ran: 16 hexadecimal digits. */
    work: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
    /**
     * Of all that it found: 16 hexadecimal digits each, one after the other. Missing where it did not come to its end,
     * where not all are known, and in records after which a newer one of the same branch has them.
     */
    fingerprints: z.optional(
      z.string().check(z.maxLength(MOST_FINGERPRINTS * FINGERPRINT_LENGTH), z.regex(/^(?:[0-9a-f]{16})*$/)),
    ),
  });

/** How one run of a workflow ended. */
export const historyRecordSchema = () =>
  z.object({
    /** Id of the workflow, and GitHub's run attempt: another record of both stands for the same work, gone on with. */
    id: text(),
    attempt: count(),
    /** When it ended, milliseconds since 1970. */
    at: count(),
    sha: z.optional(text()),
    ref: z.optional(text()),
    pullRequest: z.optional(z.number()),
    /** The job with its leg of the matrix. */
    leg: z.optional(text()),
    status: z.enum(STATUSES),
    /** Time of work, without pauses. */
    durationMs: count(),
    /** Work that need not be done again: reused, or kept from an earlier attempt. */
    savedMs: count(),
    phases: list(historyPhaseSchema()),
    gates: list(z.object({ name: text(), verdict: z.enum([...VERDICTS, 'skipped']) })),
    /** Agents and checks that this run started; of older records only those that did not just pass. */
    tasks: list(historyTaskSchema()),
    tests: z.optional(
      z.object({
        /** Names of those that failed and passed on the same sources, in this run or in this and an earlier one. */
        flaky: list(text()),
        /** Names of those that failed in the end, at most MOST_FAILED: kept with the digest of the sources alone. */
        failed: z.optional(z.array(text()).check(z.maxLength(MOST_FAILED))),
        /** Digest of the sources that all of them ran on; missing where it is not known, or not one. */
        tree: z.optional(text()),
        slowest: z.array(z.object({ name: text(), durationMs: count() })).check(z.maxLength(MOST_TESTS)),
      }),
    ),
  });
export type HistoryRecord = z.infer<ReturnType<typeof historyRecordSchema>>;

/** The file. It is a function, like all schemas here: making them takes longer than the start has time for. */
export const historySchema = () =>
  z.object({
    schemaVersion: z.literal(1),
    /** Oldest first. */
    records: z.array(historyRecordSchema()).check(z.maxLength(MOST_RECORDS)),
  });
export type History = z.infer<ReturnType<typeof historySchema>>;
