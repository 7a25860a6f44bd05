import * as z from 'zod/mini';
import { artifactSchema } from './artifact.ts';
import { findingsDigestSchema } from './finding.ts';
import { fixChangeSchema } from './fix.ts';
import { pauseSchema } from './pause.ts';
import { inheritedSchema } from './inherited.ts';
import { evidenceSchema, outcomeSchema, rerunReportSchema, stepResultSchema } from './outcome.ts';
import { pipelineSchema } from './pipeline.ts';
import { CONCLUSIONS, VERDICTS } from './status.ts';

export { type Artifact, artifactSchema } from './artifact.ts';
export { type Pause, PAUSE_REASONS, pauseSchema } from './pause.ts';
export { type Inherited, inheritedSchema } from './inherited.ts';

/** Where the work comes from. Every field is a fact of the checkout or of the CI's environment. */
export const sourceSchema = z.strictObject({
  repository: z.optional(z.string()),
  sha: z.optional(z.string()),
  ref: z.optional(z.string()),
  /** Branch that the change goes into: that of the pull request, else the default branch where that is known. */
  base: z.optional(z.string()),
  runId: z.optional(z.string()),
  pullRequest: z.optional(z.number()),
});
export type Source = z.infer<typeof sourceSchema>;

const decidedFields = {
  reason: z.optional(z.string()),
  /** Who decided: the login on GitHub, the user name in a terminal. */
  by: z.string(),
  /** Where it was decided on GitHub and who might: proven by its API when the decision was carried out. */
  proof: z.optional(
    z.strictObject({
      /** When it was written, ISO 8601. */
      at: z.string(),
      /** Commit that it is about. */
      sha: z.string(),
      role: z.string(),
      /** Id of the comment. */
      comment: z.optional(z.number()),
      /** Id of the workflow run that was started by hand. */
      dispatch: z.optional(z.number()),
    }),
  ),
};
export const decisionSchema = z.strictObject({
  kind: z.enum(['retry', 'skip', 'cancel']),
  gate: z.optional(z.string()),
  ...decidedFields,
});
export type Decision = z.infer<typeof decisionSchema>;

/** A decision that made a run begin as it does: another one than its plan and the checkpoints alone would have. */
export const orderSchema = z.strictObject({
  kind: z.enum(['retry', 'restore', 'fresh']),
  phase: z.optional(z.string()),
  ...decidedFields,
});
export type Order = z.infer<typeof orderSchema>;

const attemptOf = { task: z.string(), attempt: z.number() };
/** A fix: the phase, the check or agent that failed, and how many fixes were tried for it by now. */
const fixOf = { phase: z.string(), gate: z.optional(z.string()), ...attemptOf };

/**
 * Everything that happens, in the past tense. State is a fold over these (core/evolve.ts);
 * each event states what is legal before it there.
 */
export const eventSchema = z.discriminatedUnion('type', [
  /** The first entry of every journal: what will be done, frozen. */
  z.strictObject({
    type: z.literal('WorkflowCreated'),
    workflowId: z.string(),
    pipeline: pipelineSchema,
    source: sourceSchema,
    /** Version of bootspring, platform and architecture that created it; on GitHub the job with its leg of the matrix, and the step. */
    creator: z.strictObject({
      version: z.string(),
      platform: z.string(),
      arch: z.string(),
      leg: z.optional(z.string()),
      step: z.optional(z.string()),
    }),
    inherited: z.optional(inheritedSchema),
  }),
  /** A process took the workflow up. Attempts that were under way before are interrupted by it. */
  z.strictObject({
    type: z.literal('RunStarted'),
    run: z.number(),
    /** Fencing token: higher than that of any earlier owner. */
    fence: z.number(),
    /** GitHub's run attempt, 1 elsewhere. */
    attempt: z.number(),
    /** Decisions that this run was made for. */
    orders: z.optional(z.array(orderSchema)),
  }),
  z.strictObject({ type: z.literal('PhaseStarted'), phase: z.string() }),
  /** Whether the work of a phase was done before is being looked up; its outputs may be put back meanwhile. */
  z.strictObject({ type: z.literal('ReuseLookupStarted'), phase: z.string() }),
  /** The work of the phase has to be done. */
  z.strictObject({
    type: z.literal('ReuseMissed'),
    phase: z.string(),
    because: z.string(),
    /** `sha256:` over all that the work depends on; missing when that cannot be told, and then it is not stored. */
    digest: z.optional(z.string()),
    /** What people should know of it, one sentence each. */
    notes: z.optional(z.array(z.string())),
  }),
  /** The work of the phase was done before with the same of all that it depends on: what it left is back. */
  z.strictObject({
    type: z.literal('PhaseReused'),
    phase: z.string(),
    /** Id of the workflow that did the work. */
    from: z.string(),
    because: z.string(),
    digest: z.string(),
    /** What the work took then, less what looking it up took now. */
    savedMs: z.number(),
    files: z.strictObject({ written: z.number(), bytes: z.number(), deleted: z.number() }),
    /** What its commands wrote to BOOTSPRING_OUTPUT. */
    outputs: z.optional(z.record(z.string(), z.string())),
    notes: z.optional(z.array(z.string())),
  }),
  z.strictObject({
    type: z.literal('AttemptStarted'),
    ...attemptOf,
    title: z.string(),
    /** So many tests that failed run again. */
    rerun: z.optional(z.strictObject({ tests: z.number() })),
  }),
  z.strictObject({
    type: z.literal('AttemptFinished'),
    ...attemptOf,
    outcome: outcomeSchema,
    durationMs: z.number(),
    evidence: z.optional(evidenceSchema),
    steps: z.array(stepResultSchema),
    /** What the command wrote to BOOTSPRING_OUTPUT. */
    outputs: z.optional(z.record(z.string(), z.string())),
    findings: z.optional(findingsDigestSchema()),
    rerun: z.optional(rerunReportSchema),
  }),
  /** A transient failure, or tests that failed, will be tried again at `at` (milliseconds since 1970). */
  z.strictObject({
    type: z.literal('RetryScheduled'),
    ...attemptOf,
    delayMs: z.number(),
    at: z.number(),
    because: z.string(),
    /** Not a transient failure: so many tests failed, and they run again. */
    tests: z.optional(z.number()),
  }),
  z.strictObject({ type: z.literal('RetryDue'), ...attemptOf }),
  /** Adaptive mode: what is to mend a failure begins. Nothing else touches the workspace until FixFinished. */
  z.strictObject({
    type: z.literal('FixStarted'),
    ...fixOf,
    title: z.string(),
    /** It was under way when an earlier run died: only what it changed is told, the command is not run again. */
    interrupted: z.optional(z.literal(true)),
  }),
  /** A fix ended. It decides nothing: what failed is judged again on what it left. */
  z.strictObject({
    type: z.literal('FixFinished'),
    ...fixOf,
    outcome: outcomeSchema,
    durationMs: z.number(),
    /** Missing where it changed nothing, and where that cannot be told. */
    change: z.optional(fixChangeSchema),
    /** Why it cannot be told what it changed. */
    untold: z.optional(z.string()),
    /** All that the fixes of the phase changed by now, as a patch. */
    patch: z.optional(artifactSchema),
  }),
  z.strictObject({ type: z.literal('CollectionStarted'), phase: z.string() }),
  z.strictObject({
    type: z.literal('ArtifactsCollected'),
    phase: z.string(),
    artifacts: z.array(artifactSchema),
    /** Declared outputs that matched nothing. */
    missing: z.array(z.string()),
  }),
  z.strictObject({ type: z.literal('GateStarted'), phase: z.string(), gate: z.string() }),
  z.strictObject({
    type: z.literal('GateFinished'),
    phase: z.string(),
    gate: z.string(),
    verdict: z.enum(VERDICTS),
    because: z.string(),
  }),
  z.strictObject({ type: z.literal('ReuseStoreStarted'), phase: z.string() }),
  /** What the phase left is stored under the digest of all that its work depends on. */
  z.strictObject({ type: z.literal('ReuseStored'), phase: z.string(), digest: z.string(), bytes: z.number() }),
  /** The phase will be done again even with the same inputs. */
  z.strictObject({ type: z.literal('ReuseNotStored'), phase: z.string(), because: z.string() }),
  z.strictObject({
    type: z.literal('PhaseFinished'),
    phase: z.string(),
    conclusion: z.enum(CONCLUSIONS),
    because: z.string(),
  }),
  /**
   * Instead of being completed a phase went back: its agents wrote `goto=<to>`. `to` and every phase after it, which
   * `from` is among, are pending again. Legal when `from` could be completed and nothing of these phases is under way.
   */
  z.strictObject({
    type: z.literal('WorkflowWentBack'),
    from: z.string(),
    to: z.string(),
    /** The round that begins: the first that goes back begins the second. */
    round: z.number(),
    /** What the agents wrote as `feedback`, without secrets, at most FEEDBACK_LIMIT characters; may be empty. */
    feedback: z.string(),
  }),
  z.strictObject({ type: z.literal('CheckpointStarted'), phase: z.string() }),
  z.strictObject({
    type: z.literal('CheckpointSaved'),
    phase: z.string(),
    /** What the phase changed: files and links, the bytes in them, and how many are gone. */
    files: z.optional(z.strictObject({ count: z.number(), bytes: z.number(), deleted: z.number() })),
    /** Bytes of the layers that were not stored before. */
    newBytes: z.optional(z.number()),
    durationMs: z.optional(z.number()),
    /** `sha256:` over the manifest's text: no other manifest can stand in for it. */
    digest: z.optional(z.string()),
    /** What people should know of it, one sentence each. */
    notes: z.optional(z.array(z.string())),
  }),
  /** The run goes on; it cannot be resumed from there. */
  z.strictObject({ type: z.literal('CheckpointFailed'), phase: z.string(), because: z.string() }),
  /**
   * The files are about to be put back to the checkpoint of `phase`. Until RestoreFailed or Restored follows it is not
   * known which files there are, so nothing else may happen.
   */
  z.strictObject({
    type: z.literal('RestoreStarted'),
    phase: z.string(),
    by: z.string(),
    /** Uncommitted work may be moved out of the way. */
    force: z.optional(z.boolean()),
  }),
  /** The files are as they were before. */
  z.strictObject({ type: z.literal('RestoreFailed'), phase: z.string(), because: z.string() }),
  /** State and files are those of the checkpoint of `phase`: every phase after it is pending again. */
  z.strictObject({
    type: z.literal('Restored'),
    phase: z.string(),
    /** Who put them back: the login on GitHub, the user name in a terminal. */
    by: z.string(),
    /** Why it is not the checkpoint that was asked for. */
    because: z.optional(z.string()),
    files: z.optional(z.strictObject({ written: z.number(), bytes: z.number(), deleted: z.number() })),
  }),
  /**
   * Parallel mode: the phase cannot go on without a person. What does not depend on it goes on, and the workflow pauses
   * when nothing is left that could.
   */
  z.strictObject({ type: z.literal('PhaseHalted'), pause: pauseSchema }),
  z.strictObject({ type: z.literal('WorkflowPaused'), pause: pauseSchema }),
  z.strictObject({ type: z.literal('Decided'), decision: decisionSchema }),
  /** A signal asked the run to stop. Attempts under way are being ended. */
  z.strictObject({
    type: z.literal('StopRequested'),
    signal: z.enum(['SIGINT', 'SIGTERM', 'SIGHUP']),
    /** It is somebody's Ctrl-C: the workflow pauses. Any other signal ends it as cancelled. */
    pauses: z.optional(z.literal(true)),
  }),
  z.strictObject({
    type: z.literal('WorkflowFinished'),
    status: z.enum(['completed', 'failed', 'cancelled']),
    conclusion: z.enum(CONCLUSIONS),
    because: z.string(),
  }),
  z.strictObject({ type: z.literal('Warned'), message: z.string() }),
]);
export type Event = z.infer<typeof eventSchema>;
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** One line of journal.jsonl. `hash` is sha256 over `prev` and the line's other bytes (docs/journal.md). */
export const entrySchema = z.strictObject({
  v: z.literal(1),
  seq: z.number(),
  /** Wall clock, ISO 8601 in UTC with milliseconds. Order is by `seq`, never by this. */
  at: z.string(),
  event: eventSchema,
  prev: z.string(),
  hash: z.string(),
});
export type Entry = z.infer<typeof entrySchema>;
