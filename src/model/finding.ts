import * as z from 'zod/mini';
import { SEVERITIES } from './constants.ts';

export type Severity = (typeof SEVERITIES)[number];

/**
 * What a check says of one place: a line that a linter dislikes, a type that does not fit, a test that fails.
 * Findings explain a verdict and never make one: that is the check's own outcome.
 */
export const findingSchema = () =>
  z.strictObject({
    severity: z.enum(SEVERITIES),
    /** Plain text without control sequences, at most 2,000 characters; further lines after the first are details. */
    message: z.string(),
    /** The rule or code, such as `no-unused-vars` or `TS2345`. */
    rule: z.optional(z.string()),
    /** The program that says it, such as `eslint`. */
    tool: z.optional(z.string()),
    /** Path relative to the workspace, with `/`; missing when it is in no file of the workspace. */
    file: z.optional(z.string()),
    /** Lines and columns count from 1; `endColumn` is that of the last character, plus one. */
    line: z.optional(z.number()),
    column: z.optional(z.number()),
    endLine: z.optional(z.number()),
    endColumn: z.optional(z.number()),
    /** The full name of the test that failed. */
    test: z.optional(z.string()),
    /** The same for the same finding on another commit, where lines may have moved: 16 hexadecimal digits. */
    fingerprint: z.string(),
    /** Whether it was not there before; missing when nothing is known of before. */
    isNew: z.optional(z.boolean()),
  });
export type Finding = z.infer<ReturnType<typeof findingSchema>>;

export const TEST_OUTCOMES = ['passed', 'failed', 'skipped'] as const;

/** One test of a report that a test runner wrote. */
export const testCaseSchema = () =>
  z.strictObject({
    /** Its name with those of the groups that it stands in. */
    name: z.string(),
    file: z.optional(z.string()),
    outcome: z.enum(TEST_OUTCOMES),
    durationMs: z.optional(z.number()),
    /** It failed and it passed on the same sources: in one run of the test runner, or in two attempts. */
    flaky: z.optional(z.literal(true)),
  });
export type TestCase = z.infer<ReturnType<typeof testCaseSchema>>;

/** A test by its name, and where it stands when a report tells that. */
export const testRefSchema = () => z.strictObject({ name: z.string(), file: z.optional(z.string()) });
export type TestRef = z.infer<ReturnType<typeof testRefSchema>>;

/** How many failed tests run again by themselves; where more failed, the whole command would have to. */
export const MOST_RERUN = 50;

/** How many flaky tests of an attempt the journal itself names. */
export const MOST_FLAKY = 20;

/** What an attempt's findings come to. It is in the journal; all of them are in a file beside it. */
export const findingsDigestSchema = () =>
  z.strictObject({
    errors: z.number(),
    warnings: z.number(),
    notices: z.number(),
    /** How many of them are new; missing when nothing is known of before. */
    fresh: z.optional(z.number()),
    tests: z.optional(z.strictObject({ passed: z.number(), failed: z.number(), skipped: z.number() })),
    /**
     * The tests that failed, at most MOST_RERUN: only where they are known one by one and nothing else is wrong that is
     * an error.
     */
    failed: z.optional(z.array(testRefSchema())),
    /** Tests that failed and passed on the same sources: how many, and the first MOST_FLAKY of them. */
    flaky: z.optional(z.strictObject({ count: z.number(), tests: z.array(testRefSchema()) })),
    /** Digest of the sources that failed tests ran on, when it is known. */
    tree: z.optional(z.string()),
    /** The first of them in the order of core/findings/order.ts, at most WORST_FINDINGS. */
    worst: z.array(findingSchema()),
    /** `sha256:` over the file with all of them; missing when it could not be written. */
    digest: z.optional(z.string()),
    /** What people should know, one sentence each: a report that cannot be read, what was left out. */
    notes: z.optional(z.array(z.string())),
  });
export type FindingsDigest = z.infer<ReturnType<typeof findingsDigestSchema>>;

/** The file `findings/<task>.<attempt>.json` of a workflow, where the task's `/` are `.`. */
export const findingsFileSchema = () =>
  z.object({
    schemaVersion: z.literal(1),
    task: z.string(),
    attempt: z.number(),
    /** Sorted as `worst` is. */
    findings: z.array(findingSchema()),
    tests: z.array(testCaseSchema()),
    /** How many more there were than are kept. */
    omitted: z.object({ findings: z.number(), tests: z.number() }),
  });
export type FindingsFile = z.infer<ReturnType<typeof findingsFileSchema>>;
