import type { FixPlace } from './changes.ts';
import type { FindingsDigest, TestRef } from './finding.ts';
import type { Evidence, Left, Outcome, RerunReport, StepResult } from './outcome.ts';
import type { ContextValue, Step } from './pipeline.ts';

/** A step whose recorded outcome may stand for running it, if the tree is still the same and what it left is there. */
export interface RecordedStep {
  readonly key: string;
  readonly tree: string;
  readonly left?: Left;
  /** Task and attempt that ran it, as people read it. */
  readonly from: string;
}

/** What the phases that are done again are told. */
export interface RoundFeedback {
  /** The phase that went back, and the one that it went back to. */
  readonly from: string;
  readonly to: string;
  /** The round that it is now, from 2. */
  readonly round: number;
  /** What agents of `from` wrote as `feedback`; may be empty. */
  readonly text: string;
  /** By phase, what those from `to` to `from` wrote to BOOTSPRING_OUTPUT in earlier rounds. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a command reads from the file that BOOTSPRING_CONTEXT names. */
export interface AttemptContext {
  readonly parameters: Readonly<Record<string, ContextValue>>;
  /** By phase, what its agents wrote to BOOTSPRING_OUTPUT. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Why the phase is done again, in a round after the first. */
  readonly feedback?: RoundFeedback;
  readonly lastFailure?: { readonly task: string; readonly detail: string; readonly tail: string };
}

/** What an earlier attempt of the same task told of its tests. */
export interface EarlierTests {
  readonly attempt: number;
  /** `sha256:` over the file with all that it found; missing where there is none. */
  readonly digest?: string;
  /** Those that failed, where the journal names all of them. */
  readonly failed: readonly TestRef[];
  /** Digest of the sources that they ran on, when it is known. */
  readonly tree?: string;
  /** Nothing that could have changed the sources ran between that attempt and this one. */
  readonly inRow: boolean;
}

/** Tests that failed and run again. */
export interface RerunRequest {
  readonly tests: readonly TestRef[];
  /** Index of the step that failed. Those before it passed. */
  readonly step: number;
  /** With what the command ended when they failed first. */
  readonly exitCode?: number;
  /** Why the whole command has to run again; without it that is worked out. */
  readonly whole?: string;
  /** Paths of reports, relative to the workspace, that a run of a few tests must not replace. */
  readonly kept: readonly string[];
}

/** What an attempt is given. */
export interface AttemptRequest {
  readonly workflowId: string;
  readonly phase: string;
  readonly task: string;
  /** Name of the agent or check. */
  readonly name: string;
  readonly gate?: string;
  readonly attempt: number;
  readonly steps: readonly Step[];
  readonly timeoutMs: number;
  /** When the workflow was created, milliseconds since 1970: reports older than it are of other work. */
  readonly workflowStartedAt: number;
  /** `retry.on` entries: patterns among them are looked for in the output. */
  readonly retryOn: readonly string[];
  readonly recorded: readonly RecordedStep[];
  /** Remember the tree even when the work was short: another task shares a step. */
  readonly shared: boolean;
  readonly passEnv: readonly string[];
  /** Contents of the BOOTSPRING_CONTEXT file. */
  readonly context: AttemptContext;
  /** The phase is done again and this is the first of it: its artifacts go before it begins, all but those named here. */
  readonly anew?: readonly string[];
  /** The newest attempt before that told of tests; missing where there is none. */
  readonly earlier?: EarlierTests;
  /** Only tests that failed run again, as far as that is possible. */
  readonly rerun?: RerunRequest;
}

/** Fingerprints of what a task found before, on the branch that a change goes into; undefined when nothing is known of that. */
export type FindingsBefore = (task: string) => Promise<ReadonlySet<string> | undefined>;

/** How an attempt ended. */
export interface AttemptReport {
  readonly outcome: Outcome;
  readonly durationMs: number;
  readonly evidence?: Evidence;
  readonly steps: readonly StepResult[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly findings?: FindingsDigest;
  readonly rerun?: RerunReport;
}

/**
 * What the loop is asked to do, in the imperative. Performing one never touches the state:
 * it posts an event when it is done.
 */
export type Effect =
  | { readonly type: 'StartAttempt'; readonly request: AttemptRequest }
  /** Ends the attempts under way and forgets retries that were scheduled. */
  | { readonly type: 'StopAttempts' }
  /** Posts RetryDue at `at`, milliseconds since 1970. */
  | { readonly type: 'AwaitRetry'; readonly task: string; readonly attempt: number; readonly at: number }
  /**
   * Runs a fix, works out what it changed and posts FixFinished. One that was interrupted is not run again: only what it
   * changed is worked out.
   */
  | {
      readonly type: 'StartFix';
      readonly fix: FixPlace;
      readonly request: AttemptRequest;
      readonly protectedBy: readonly string[];
      readonly interrupted: boolean;
    }
  | {
      readonly type: 'CollectArtifacts';
      readonly phase: string;
      readonly globs: readonly string[];
      /** As in AttemptRequest. */
      readonly anew?: readonly string[];
    }
  | { readonly type: 'SaveCheckpoint'; readonly phase: string }
  /** Works out what the phase depends on and, unless it is to be done afresh, puts back what it left with the same. */
  | { readonly type: 'LookUpReuse'; readonly phase: string; readonly fresh: boolean }
  /** Stores what the phase left, so that it need not be done again. */
  | { readonly type: 'StoreReuse'; readonly phase: string };
