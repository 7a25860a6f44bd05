import type { WorkflowState } from '../core/state.ts';
import type { CapturedFiles, CheckpointDocument } from '../core/views/checkpoint.ts';
import type { Decision, EventOf, Order } from '../model/event.ts';
import type { History } from '../model/history.ts';
import type { Problem } from '../model/result.ts';
import type {
  AttemptRunner,
  Changes,
  Clock,
  FindingsBefore,
  HistoryStore,
  Observer,
  OpenWorkflow,
  PhaseFiles,
  ReuseStore,
  Snapshots,
  WorkflowStorage,
  Workspace,
} from '../ports.ts';
import type { Projections } from './projections.ts';

/** What a run of a workflow needs of the outside. */
export interface Surroundings {
  readonly clock: Clock;
  readonly storage: WorkflowStorage;
  readonly workspace: Workspace;
  readonly snapshots: Snapshots;
  /** Tells what fixes change; undefined where none is run. */
  readonly changes?: Changes;
  /** Where the work of phases with declared inputs is kept; undefined where nothing is kept. */
  readonly reuse?: { readonly store: ReuseStore; readonly files: PhaseFiles };
  /** Where it is kept what runs came to; undefined where nothing is kept. */
  readonly history?: HistoryStore;
  readonly runner: (workflowId: string, before: FindingsBefore) => AttemptRunner;
  readonly observers: readonly Watcher[];
  readonly creator: EventOf<'WorkflowCreated'>['creator'];
  /** GitHub's run attempt, 1 elsewhere. */
  readonly attempt: number;
  /** Of a text as UTF-8, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Calls back on a signal that asks the process to stop; the returned function stops listening. */
  onSignal(then: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void): () => void;
  /** Who started the run on a command line: their first Ctrl-C pauses it, the second gives the workflow up for good. */
  readonly person?: string;
  /** Id of the workflow of this folder that this process is a command of, or was left behind by; undefined when it is of none. */
  readonly within?: string | undefined;
  /** Ends the commands that a killed run of this workflow left behind; answers how many processes these were. */
  readonly endOrphans: (workflowId: string) => number;
  /** Told how far the checkpoint of a phase is, in bytes. */
  readonly onCapture?: (phase: string, done: number, total: number) => void;
  /** The configuration file, if it was written after this moment; left out where times say nothing, as after a checkout. */
  readonly configWrittenAfter?: (since: number) => string | undefined;
  /** Decisions on GitHub that this run was made for. */
  readonly orders?: readonly Order[];
  /** What a person decides about a pause: at the terminal, or before on GitHub; undefined when nobody has, or nothing was chosen. */
  readonly ask?: (state: WorkflowState, signal: AbortSignal) => Promise<Decision | undefined>;
  /**
   * Loads what a run needs once its first commands are under way; left out, it is loaded from beside this file. It is
   * asked as often as somebody needs it, and rejects while it cannot be loaded.
   */
  readonly underway?: () => Promise<Underway>;
}

/** An observer whose parts may be loaded late. */
export interface Watcher extends Observer<WorkflowState> {
  /** Loads what `flush` needs, and is waited for before that; undefined when everything is there. Never rejects. */
  readonly ready?: () => Promise<void> | undefined;
}

/** What is left of a run when it has ended. */
export interface Concluded {
  /** Recent runs, this one included; missing where nothing is kept of them. */
  readonly history?: History;
  /** What went wrong with that, one sentence each. */
  readonly warnings?: readonly string[];
  /** What could not be written. */
  readonly problem?: Problem;
}

/** What a run needs once its first commands are under way (app/underway.ts). */
export interface Underway {
  readonly createProjections: (opened: OpenWorkflow, clock: Clock) => Projections;
  readonly checkpointDocument: (
    state: WorkflowState,
    phase: string,
    head: string,
    captured: CapturedFiles,
  ) => CheckpointDocument;
  /**
   * Writes what a run came to beside its journal, and adds it to the history of its workflow.
   *
   * @param isWhole whether the journal is what this run wrote: another one is not remembered
   */
  readonly conclude: (
    around: Pick<Surroundings, 'history' | 'clock'>,
    projections: Projections,
    state: WorkflowState,
    isWhole: boolean,
  ) => Promise<Concluded>;
}
