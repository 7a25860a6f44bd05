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
   * Appends the events in order as one group and returns their entries once they are durable, with all before them.
   * A group that only tells of attempts of checks may become durable a little later (docs/adr/0008).
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

/** A workflow that this process owns: its journal and what is written beside it. */
export interface OpenWorkflow {
  readonly id: string;
  /** Fencing token: higher than that of any earlier owner. */
  readonly fence: number;
  readonly journal: Journal;
  /** What the journal held when it was opened; empty for a new workflow. */
  readonly entries: readonly Entry[];
  /** What was mended while opening, one sentence each. */
  readonly warnings: readonly string[];
  readonly checkpoints: CheckpointStore;
  /** Hash of the journal's last entry. */
  head(): string;
  /** Reads the journal again and compares it with what this process wrote. */
  verify(): Promise<Result<void, Problem>>;
  /** Replaces a projection beside the journal as a whole. */
  write(name: 'state.json' | 'metrics.json', text: string): Problem | undefined;
  /** Appends whole lines to logs/orchestrator.log. */
  log(lines: string): Problem | undefined;
  /** Gives the ownership back. */
  close(): void;
}

/** Where workflows are kept. */
export interface WorkflowStorage {
  create(): Result<OpenWorkflow, Problem>;
  /** Takes a workflow over; the newest without an id. `owned` when another process has it. */
  open(id?: string): Promise<Result<OpenWorkflow, Problem>>;
  /** Reads a workflow without taking it over; the newest without an id. */
  read(id?: string): Promise<Result<{ readonly id: string; readonly entries: readonly Entry[] }, Problem>>;
  /** Ids, newest first. */
  list(): Promise<Result<readonly string[], Problem>>;
}

/** Somebody who watches a run: the screen, the summary. It can't change anything. */
export interface Observer<State> {
  observe?(entry: Entry, state: State): void;
  /** Called before the loop waits. */
  flush?(state: State): void;
}
