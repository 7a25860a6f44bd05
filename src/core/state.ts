import type { FixPlace } from '../model/changes.ts';
import type { EarlierTests, RecordedStep } from '../model/effect.ts';
import type { Artifact, Decision, EventOf, Order, Pause, Source } from '../model/event.ts';
import type { FindingsDigest } from '../model/finding.ts';
import type { Evidence, Outcome } from '../model/outcome.ts';
import type { GatePlan, PhasePlan, Pipeline, TaskPlan } from '../model/pipeline.ts';
import type { Conclusion, Status, Verdict } from '../model/status.ts';
import type { Frontier, Load } from './front.ts';
import type { Graph } from './graph.ts';
import type { FixRecord, Mending, ReuseState, Round } from './state-parts.ts';

export type { EndedPhase, FixRecord, Mending, ReuseState, Round } from './state-parts.ts';
import type { Rerun } from './rerun/kept.ts';

/** What is remembered of a step that passed. */
export interface RecordedOutcome extends RecordedStep {
  readonly durationMs: number;
  /** Keys of the steps that ran after it in its attempt and changed what it left: without them it does not stand. */
  readonly behind: readonly string[];
}

/**
 * The state of a workflow: a fold over its journal and nothing else.
 * It is owned by the fold and changed in place, so that an event costs the same with 10 and with 10,000 phases
 * (docs/adr/0002-owned-fold.md). Nobody else writes to it.
 */
export interface WorkflowState {
  readonly id: string;
  readonly pipeline: Pipeline;
  readonly source: Source;
  readonly creator: EventOf<'WorkflowCreated'>['creator'];
  /** Ids of the workflows of earlier steps of the same job that it goes on with. */
  readonly inherits: readonly string[];
  status: Status;
  conclusion?: Conclusion;
  because?: string;
  /** How many processes have taken it up. */
  run: number;
  fence: number;
  /** GitHub's run attempt. */
  attempt: number;
  /** Sequence number of the last entry folded. */
  sequence: number;
  readonly createdAt: number;
  updatedAt: number;
  /** Time under way, without the time between runs. */
  activeMs: number;
  readonly phases: readonly PhaseState[];
  readonly phaseByName: ReadonlyMap<string, PhaseState>;
  readonly tasks: ReadonlyMap<string, TaskPlace>;
  readonly graph: Graph;
  frontier: Frontier;
  /** Index of the first phase that is not over: completed, and its checkpoint was tried. */
  cursor: number;
  /** Attempts under way. */
  running: number;
  load: Load;
  retriesUsed: number;
  /** Every time that a phase went back, in order: each began a round. */
  readonly rounds: Round[];
  /** How many of them there were when a person decided last: the bound counts from there. */
  roundsDecided: number;
  pause?: Pause;
  stopping?: string;
  /** What stops it is somebody's Ctrl-C: it pauses. */
  pausing?: true;
  decision?: Decision;
  /** Every decision that was made, in order. */
  readonly decisions: (Decision | Order)[];
  readonly warnings: string[];
  /** Passed steps whose tree is known, by key: the newest wins. */
  readonly recorded: Map<string, RecordedOutcome>;
  /** Keys that more than one task of the pipeline has. */
  readonly sharedKeys: ReadonlySet<string>;
  readonly outputs: Record<string, Record<string, string>>;
  readonly artifacts: Artifact[];
  /** Phase of the newest saved checkpoint: the next one tells the difference from it. */
  lastCheckpoint?: string;
  /** A restore that was started and has not ended: it is not known which files there are. */
  restoring?: { readonly phase: string; readonly by: string; readonly force: boolean };
  /** The checkpoint that state and files were put back to, until a run takes the workflow up. */
  restored?: { readonly phase: string; readonly by: string };
  lastFailure?: { readonly task: string; readonly detail: string; readonly tail: string };
}

/** Where a task stands. */
export interface TaskPlace {
  readonly phase: PhaseState;
  readonly gate?: GateState;
  readonly group: TaskGroup;
  readonly index: number;
  /** Its place in the group's queue. */
  readonly place: number;
}

export interface TaskState {
  readonly plan: TaskPlan;
  status: 'pending' | 'running' | 'waiting' | 'done';
  /** Attempts ever made; the number of the newest one. */
  attempts: number;
  /** Attempts since the task was last set to pending: by a person, by a new run, or because a phase went back. */
  round: number;
  outcome?: Outcome;
  evidence?: Evidence;
  /** Of the newest attempt. */
  findings?: FindingsDigest;
  durationMs: number;
  /** Passed after a failed attempt of the same round. */
  flaky: boolean;
  retries: number;
  because?: string;
  /** Sequence number of the entry that told of its success. */
  succeededAt?: number;
  /** What it wrote to BOOTSPRING_OUTPUT when it succeeded. */
  outputs?: Readonly<Record<string, string>>;
  /** Index of the step that its newest attempt ended with. */
  lastStep: number;
  /** Reruns of failed tests since it was last set to pending. */
  reruns: number;
  /** The failure whose tests run again; missing where none does. */
  rerun?: Rerun;
  /** The newest attempt that told of tests. It outlives a decision, which may find the same sources. */
  tested?: EarlierTests;
  /** What was tried to mend it; missing where nothing was. */
  mending?: Mending;
}

/** The agents of a phase or the checks of a gate. */
export interface TaskGroup {
  readonly tasks: readonly TaskState[];
  /** Indices of tasks in the order in which they are started: as written, or the longest first. */
  readonly queue: readonly number[];
  /** No task before this place in the queue is pending. */
  next: number;
  running: number;
  waiting: number;
  done: number;
}

export interface GateState {
  readonly plan: GatePlan;
  readonly checks: TaskGroup;
  started: boolean;
  verdict?: Verdict;
  because?: string;
  skipped?: { readonly by: string; readonly reason: string };
  /** A fix changed files since its checks began: they are to be made again. */
  isMended?: boolean;
}

export interface PhaseState {
  readonly plan: PhasePlan;
  readonly index: number;
  status: Status;
  conclusion?: Conclusion;
  because?: string;
  startedAt?: number;
  finishedAt?: number;
  /** The run, and GitHub's run attempt, in which it was completed. */
  completedIn?: { readonly run: number; readonly attempt: number };
  activeMs: number;
  /** Time under way since a run or a person last took the phase up: what its time-out counts. */
  roundMs: number;
  attempts: number;
  /** The round of the workflow that it is, or was last, done in: 1 as long as nothing went back to it. */
  round: number;
  /** It is to be done again and nothing of it has ended yet: artifacts that it left before go first. */
  isAnew?: true;
  /** It went back, and its checkpoint is one of the begin of this round: it is not completed itself. */
  turnedTo?: number;
  /** Needs that are not completed. */
  open: number;
  /** Attempts, waits for retries, and whatever else of it is under way. */
  underWay: number;
  /** Why it cannot go on without a person. */
  halt?: Pause;
  /** Sequence number of the entry that told that it is completed. */
  completedAt?: number;
  readonly agents: TaskGroup;
  reuse: ReuseState;
  collection: 'none' | 'running' | 'done';
  missing: readonly string[];
  /** The fix that is under way, or was when a run died. */
  fix?: FixPlace & { interrupted?: boolean };
  /** A fix did what a person has to look at: nothing of the phase goes on before somebody decided. */
  held?: Pick<Pause, 'gate' | 'details' | 'diff'> & { readonly reason: 'fix-protected' | 'fix-failed' };
  /** Every fix that ended, in order. */
  readonly fixes: FixRecord[];
  /** Sequence numbers of the entries that told of their ends. */
  readonly fixEnds: number[];
  /** How many of them ended in earlier rounds. */
  fixesBefore: number;
  readonly gates: readonly GateState[];
  checkpoint: 'none' | 'running' | 'done';
  /** Sequence number of the entry that told of its begin: what was completed before is in it. */
  capturedAt?: number;
  /** Whether the checkpoint that was taken last could be saved; undefined as long as none was taken. */
  saved?: boolean;
  /** Why it could not. */
  unsaved?: string;
  /** Digest of its manifest, `sha256:…`. */
  manifest?: string;
}
