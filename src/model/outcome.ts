import * as z from 'zod/mini';

/**
 * Why an attempt failed or errored. One sentence each:
 * the hint that goes with a reason is in core/hints.ts.
 */
export const FAILURE_REASONS = [
  /** The command ended with a non-zero exit code. */
  'exit-code',
  /** The command was ended by a signal that it did not expect (crash, out of memory). */
  'signal',
  /** The shell or the system could not find the command (exit 127, ENOENT). */
  'command-not-found',
  /** The command exists but may not be executed (exit 126, EACCES). */
  'not-executable',
  /** The process could not be started at all (EAGAIN, EMFILE, missing folder). */
  'spawn-failed',
  /** The run ended while the attempt was under way, so nothing is known of its result. */
  'interrupted',
  /** Failed tests ran again by themselves, and no report says of each of them how it ended. */
  'unconfirmed',
  /** Coverage is below the threshold. */
  'below-threshold',
  /** A coverage report was expected and is missing, unreadable or older than the run. */
  'report-missing',
  /** The secret scan found credentials. */
  'secrets-found',
  /** The dependency audit found vulnerabilities at or above the level. */
  'vulnerabilities-found',
  /** The advisory service did not answer, so nothing is known. */
  'unreachable',
  /** Something in a built-in check went wrong. */
  'internal',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/**
 * How one attempt ended. `failed` (the check says no) and `errored` (we could not tell) never merge.
 * `detail` is one line for people.
 */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passed'),
    detail: z.optional(z.string()),
    /** It was limited to this, for people (`12 changed files`): it says nothing of the rest. */
    only: z.optional(z.string()),
  }),
  z.strictObject({ kind: z.literal('failed'), reason: z.enum(FAILURE_REASONS), detail: z.string() }),
  z.strictObject({ kind: z.literal('errored'), reason: z.enum(FAILURE_REASONS), detail: z.string() }),
  z.strictObject({ kind: z.literal('timedOut'), detail: z.string() }),
  z.strictObject({ kind: z.literal('cancelled'), detail: z.string() }),
  z.strictObject({
    kind: z.literal('skipped'),
    because: z.string(),
    /** It was limited to what changed, and none of that is for it: there was nothing to judge. */
    isEmpty: z.optional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal('reused'), from: z.string() }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** What is known of how a command ended: the facts that classification works on. */
export const evidenceSchema = z.strictObject({
  exitCode: z.optional(z.number()),
  signal: z.optional(z.string()),
  /** Names of the known patterns seen anywhere in the output (core/transient.ts and `retry.on`). */
  matched: z.array(z.string()),
  /** The last lines of the output, at most 8 KiB, without control sequences. */
  tail: z.string(),
  /** Bytes of output in all. */
  bytes: z.number(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * The files that git ignores and that a command wrote last: when it ran, in milliseconds since 1970, and their digest
 * (`Workspace.left`), which is empty when there are none.
 */
export const leftSchema = z.strictObject({ from: z.number(), to: z.number(), digest: z.string() });
export type Left = z.infer<typeof leftSchema>;

/**
 * Result of one step of a task. `tree` is the digest of the sources that it ran on, when that is known, and `left` what
 * it wrote beside them, when it wrote any.
 */
export const stepResultSchema = z.strictObject({
  key: z.string(),
  outcome: outcomeSchema,
  durationMs: z.number(),
  tree: z.optional(z.string()),
  left: z.optional(leftSchema),
});
export type StepResult = z.infer<typeof stepResultSchema>;

/** What a rerun of failed tests was: of them alone, or of the whole command, and why so. */
export const rerunReportSchema = z.strictObject({ scope: z.enum(['tests', 'all']), because: z.string() });
export type RerunReport = z.infer<typeof rerunReportSchema>;
