import type { AttemptReport, AttemptRequest } from './model/effect.ts';
import type { Artifact, Entry, Event, Source } from './model/event.ts';
import type { Problem, Result } from './model/result.ts';

export type { AttemptContext, AttemptReport, AttemptRequest, RecordedStep } from './model/effect.ts';

/** Time. Wall time orders nothing: it is shown; durations come from the monotonic clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds from an arbitrary start, never going back. */
  monotonic(): number;
  /** Calls `then` once after `ms`; the returned function forgets it. */
  after(ms: number, then: () => void): () => void;
}

/** The append-only journal of one workflow. */
export interface Journal {
  /**
   * Appends the events in order as one group and returns their entries once they are durable.
   * `storage` when it cannot be written, `integrity` when somebody else wrote to it.
   */
  append(events: readonly Event[], at: number): Result<readonly Entry[], Problem>;
}

/** Runs attempts. It never throws: what goes wrong is an outcome. */
export interface AttemptRunner {
  start(request: AttemptRequest): { readonly done: Promise<AttemptReport>; stop(): void };
}

/** The files that the work is done on. */
export interface Workspace {
  /**
   * Digest of the sources: every file that git tracks or would track, by path, mode and content.
   * Equal digests mean equal sources. Undefined when it cannot be told.
   */
  fingerprint(): Promise<string | undefined>;
  /** Whether a source file was written since `at` (milliseconds since 1970). */
  writtenSince(at: number): Promise<boolean>;
  /** Copies what the globs match to the phase's artifacts. */
  collect(
    workflowId: string,
    phase: string,
    globs: readonly string[],
  ): Promise<{ readonly artifacts: readonly Artifact[]; readonly missing: readonly string[] }>;
  source(): Source;
}

/** Keeps checkpoints. A failure costs time, never truth: it is reported, not thrown. */
export interface CheckpointStore {
  /** Stores the checkpoint of a phase, replacing an earlier one of the same phase. */
  put(workflowId: string, phase: string, checkpoint: string): Promise<Result<void, Problem>>;
  get(workflowId: string, phase: string): Promise<Result<string | undefined, Problem>>;
  list(workflowId: string): Promise<Result<readonly string[], Problem>>;
}
