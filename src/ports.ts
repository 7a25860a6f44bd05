import type { Checkpoint, Layer, TreeEntry } from './model/checkpoint.ts';
import type { CheckpointRules } from './model/checkpoint-rules.ts';
import type { AttemptReport, AttemptRequest } from './model/effect.ts';
import type { Artifact, Entry, Event, Source } from './model/event.ts';
import type { FindingsFile } from './model/finding.ts';
import type { History } from './model/history.ts';
import type { Problem, Result } from './model/result.ts';
import type { InputFiles } from './model/reuse.ts';
import type { OpenStoredLayer, PackedPhase, PackPhaseRequest, PutBackRequest } from './model/reuse-request.ts';

export type { Changes } from './model/changes.ts';
export type { AttemptContext, AttemptReport, AttemptRequest, FindingsBefore, RecordedStep } from './model/effect.ts';

/** Time. Wall time orders nothing: it is shown; durations come from the monotonic clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds from an arbitrary start, never going back. */
  monotonic(): number;
  /**
   * Calls `then` once after `ms`; the returned function forgets it.
   *
   * @param isIdle the process may end before
   */
  after(ms: number, then: () => void, isIdle?: boolean): () => void;
  /** Waits until what was begun has come to where it waits itself; missing where time is simulated. */
  turn?(): Promise<void>;
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

/** Runs attempts. It never throws: what goes wrong is an outcome. A command that is stopped has 5 s, or none when it is to end `atOnce`. */
export interface AttemptRunner {
  start(request: AttemptRequest): { readonly done: Promise<AttemptReport>; stop(atOnce?: boolean): void };
}

/** The files that the work is done on. */
export interface Workspace {
  /** Digest of the sources: every file that git tracks or would track, by path, mode and content. Undefined when it cannot be told. */
  fingerprint(): Promise<string | undefined>;
  /** Whether a source file was written since `at` (milliseconds since 1970). */
  writtenSince(at: number): Promise<boolean>;
  /** Digest of what git ignores and was last written in that time (milliseconds since 1970); empty when there is nothing. */
  left(from: number, to: number): Promise<string | undefined>;
  /** Copies what the globs match to the phase's artifacts; `anew` as in AttemptRequest. */
  collect(
    workflowId: string,
    phase: string,
    globs: readonly string[],
    anew?: readonly string[],
  ): Promise<{ readonly artifacts: readonly Artifact[]; readonly missing: readonly string[] }>;
  source(): Source;
}

/**
 * Keeps checkpoints: the manifests of a workflow's phases, and layers by their digest.
 * A failure costs time, never truth: it is reported, not thrown.
 */
export interface CheckpointStore {
  /** Stores the manifest of a phase, replacing an earlier one of the same phase. */
  put(workflowId: string, phase: string, checkpoint: string): Promise<Result<void, Problem>>;
  /** The manifest as it was put; undefined when there is none; `integrity` when it is damaged. */
  get(workflowId: string, phase: string): Promise<Result<string | undefined, Problem>>;
  /** Phases that have a manifest, sorted. */
  list(workflowId: string): Promise<Result<readonly string[], Problem>>;
  /** Forgets the manifest of a phase; nothing happens when there is none. */
  remove(workflowId: string, phase: string): Promise<Result<void, Problem>>;
  /**
   * Stores a packed layer that stands in `file`, which the store takes over: it may move or delete it.
   * A layer that is there already stays as it is, and is what the answer describes; one whose file `isWhole` is asked
   * about and denies gives way, because a damaged layer would stay damaged however often its phase runs again.
   */
  putLayer(
    workflowId: string,
    digest: string,
    file: string,
    isWhole?: (file: string) => Promise<boolean>,
  ): Promise<Result<Layer, Problem>>;
  /** What is stored under a digest, for this workflow or, where the store shares layers, for another; nothing is read of it. */
  findLayer(workflowId: string, digest: string): Promise<Result<Layer | undefined, Problem>>;
  /** A file of this machine with the packed layer, to be read and not changed; undefined when it is not there. */
  openLayer(workflowId: string, digest: string): Promise<Result<string | undefined, Problem>>;
  /** Layers kept for a workflow, with their sizes, sorted by digest. */
  listLayers(workflowId: string): Promise<Result<readonly Layer[], Problem>>;
  removeLayer(workflowId: string, digest: string): Promise<Result<void, Problem>>;
}

/** What goes to another machine beside manifests and layers. */
export interface Companion {
  /** Whole lines of the journal, from the first one on. */
  readonly journal: string;
  /** Layer that holds the workflow's folder `artifacts`; undefined when that is empty. It is stored by `putLayer`. */
  readonly artifacts?: Layer;
}

/**
 * A checkpoint store that outlives the machine. It is that of one step of one job of a workflow run: what one attempt of
 * the run stored the next one finds.
 */
export interface RemoteStore extends CheckpointStore {
  readonly name: 'cache' | 'artifact';
  /** Says what is to be stored along with the next `put` of a workflow, and with those that follow. */
  accompany(workflowId: string, companion: Companion): void;
  /** The workflow that was put last, by this attempt or one before it; undefined when there is none. */
  newest(): Promise<Result<(Companion & { readonly workflowId: string }) | undefined, Problem>>;
}

/** Bytes done of those to do. */
export type Progress = (done: number, total: number) => void;

/** What is to be captured. */
export interface CaptureRequest {
  readonly workflowId: string;
  readonly store: CheckpointStore;
  /**
   * Checkpoint that the new one tells the difference from, with `sha256:` over its manifest as the journal tells; none
   * for the first one of a workflow.
   */
  readonly parent?: { readonly phase: string; readonly digest: string | undefined };
  /** Commit that a fresh checkout has; without one everything is captured. */
  readonly sha?: string;
  readonly rules: CheckpointRules;
  /** Ends the capture at once: a process that is asked to stop has a few seconds. */
  readonly signal?: AbortSignal;
  readonly onProgress?: Progress;
}

/** The files of the workspace at one moment, as the difference from the parent's. */
export interface Snapshot {
  /** Phase whose checkpoint it was compared with, and `sha256:` over its manifest; null when it tells the whole tree. */
  readonly parent: string | null;
  readonly parentDigest: string | null;
  readonly entries: readonly TreeEntry[];
  /** Byte strings. */
  readonly deleted: readonly string[];
  /** Every layer that the whole tree needs. */
  readonly layers: readonly Layer[];
  /** Bytes of the layers that were not stored before. */
  readonly newBytes: number;
  readonly files: { readonly count: number; readonly bytes: number; readonly deleted: number };
  /** What people should know, one sentence each: a file that changed while it was read, what was left out. */
  readonly notes: readonly string[];
  /** Called with the manifest's text once it is stored: the next capture compares with it. */
  settle(manifest: string): void;
}

/** What is to be brought back. */
export interface RestoreRequest {
  readonly workflowId: string;
  readonly store: CheckpointStore;
  /** Manifests from the first to the one that is restored, each the parent of the next. */
  readonly chain: readonly Checkpoint[];
  /** Every other manifest of the workflow that can be read: files that they tell of are nobody's uncommitted work. */
  readonly others: readonly Checkpoint[];
  readonly rules: CheckpointRules;
  /** Another folder than the workspace. */
  readonly into?: string;
  /** Uncommitted work may be moved out of the way. */
  readonly force: boolean;
  readonly onProgress?: Progress;
}

export interface RestoreReport {
  /** Folder that now holds the tree. */
  readonly folder: string;
  /** Files and links written, their bytes, and what was removed. */
  readonly written: number;
  readonly bytes: number;
  readonly deleted: number;
  /** Files that were as they should be. */
  readonly kept: number;
  /** Folder with what was moved out of the way. */
  readonly aside?: string;
  readonly notes: readonly string[];
}

/** Why nothing was restored. The tree is as it was. */
export interface RestoreRefusal {
  /** `damaged`: a layer is missing or not whole, so an earlier checkpoint may do; `refused`: nothing else would help. */
  readonly kind: 'damaged' | 'refused';
  readonly problem: Problem;
}

/** Takes the files of the workspace into checkpoints, and brings them back. */
export interface Snapshots {
  capture(request: CaptureRequest): Promise<Result<Snapshot, Problem>>;
  restore(request: RestoreRequest): Promise<Result<RestoreReport, RestoreRefusal>>;
  /** Ends a restore that a crash cut off, if there was one: answers what the tree is now, as a sentence. */
  recover(): Promise<Result<string | undefined, Problem>>;
}

/** What is stored of the work of a phase. */
export interface StoredReuse {
  /** As it was put. Who reads it checks it: a store may be one that others can write to. */
  readonly record: string;
  readonly openLayer: OpenStoredLayer;
}

/**
 * Keeps what phases with declared inputs left, each under the digest of all that its work depended on. A failure costs
 * time, never truth: it is reported, not thrown, and the work is done again.
 */
export interface ReuseStore {
  /** Undefined when nothing is stored under the digest; `integrity` when it is damaged. It counts as used now. */
  get(digest: string): Promise<Result<StoredReuse | undefined, Problem>>;
  /** The record that was put last for a phase of a workflow: it only tells what is different now. */
  last(workflow: string, phase: string): Promise<string | undefined>;
  /** Stores a record and the layer that it names, if any, replacing what is there. The store takes the file over. */
  put(
    digest: string,
    entry: {
      readonly workflow: string;
      readonly phase: string;
      readonly record: string;
      readonly layer?: { readonly digest: string; readonly file: string };
    },
  ): Promise<Result<void, Problem>>;
}

/** What the work of a phase is made from, and what it leaves: the files and programs of this machine. */
export interface PhaseFiles {
  /** The error is one clause that says why they cannot be told. */
  inputs(globs: readonly string[]): Promise<Result<InputFiles, string>>;
  /** Versions of node, of the named package managers and of that of the workspace, platform and architecture. */
  tools(managers: readonly string[], passEnv: readonly string[]): Promise<Readonly<Record<string, string>>>;
  /** A variable of the caller's environment. */
  readonly variable: (name: string) => string | undefined;
  /** Whether a text has one of the caller's secrets in it. */
  holdsSecret(text: string): boolean;
  /** `usage` where it must not be kept: the message is a clause that says why. */
  pack(request: PackPhaseRequest): Promise<Result<PackedPhase, Problem>>;
  /**
   * Makes the outputs those of the record, all or none, and adds the artifacts that the record has besides.
   * `integrity` when what is stored is damaged or must not be written, `storage` when it cannot be; nothing changed then.
   */
  putBack(
    request: PutBackRequest,
  ): Promise<Result<{ readonly written: number; readonly bytes: number; readonly deleted: number }, Problem>>;
}

/** What runs came to, for trends and for telling what is new. No verdict depends on it: a failure is a warning. */
export interface HistoryStore {
  /** Of a workflow by its name in the configuration; empty when there is none. What cannot be read is set aside. */
  read(workflow: string): Promise<{ readonly history: History; readonly warnings: readonly string[] }>;
  write(workflow: string, history: History): Promise<Problem | undefined>;
  /** All that an attempt found; `digest` as the journal tells. Undefined where there is no such file, or another one. */
  findings(workflowId: string, task: string, attempt: number, digest: string): Promise<FindingsFile | undefined>;
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
