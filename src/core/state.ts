import type { FixPlace } from '../model/changes.ts';
import type { RecordedStep } from '../model/effect.ts';
import type { Artifact, Decision, EventOf, Order, Pause, Source } from '../model/event.ts';
import type { FindingsDigest } from '../model/finding.ts';
import type { Evidence, Outcome } from '../model/outcome.ts';
import type { GatePlan, PhasePlan, Pipeline, TaskPlan } from '../model/pipeline.ts';
import type { Conclusion, Status, Verdict } from '../model/status.ts';
import { estimatesOf } from './estimates.ts';
import { emptyLoad, type Frontier, frontierOf, type Load } from './front.ts';
import { type Graph, graphOf } from './graph.ts';

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
  pause?: Pause;
  stopping?: string;
  /** What stops it is somebody's Ctrl-C: it pauses. */
  pausing?: true;
  decision?: Decision;
  /** Every decision that was made, in order. */
  readonly decisions: (Decision | Order)[];
  readonly warnings: string[];
  /** Passed steps whose tree is known, by key: the newest wins. */
  readonly recorded: Map<string, RecordedStep & { readonly durationMs: number }>;
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
  /** Attempts since the task was last set to pending by a person or by a new run. */
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
  /** What was tried to mend it; missing where nothing was. */
  mending?: Mending;
}

/** What was tried to mend a check or an agent in adaptive mode. */
export interface Mending {
  /** Fixes ever tried. */
  attempts: number;
  /** Fixes tried since a person last decided. */
  iterations: number;
  /** A fix of it ran since it was judged last. */
  isDone: boolean;
  /** What told its failure apart from others when it was last tried to mend it. */
  failure: string;
  /** Why its last fix was of no use. */
  vain?: string;
}

/** A fix that ended, for people. */
export type FixRecord = Omit<EventOf<'FixFinished'>, 'type' | 'phase' | 'patch'>;

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

/** Whether the work of a phase was done before, and whether what it leaves is kept for the next time. */
export interface ReuseState {
  readonly step: 'none' | 'looking' | 'missed' | 'reused';
  /** Of all that the work depends on, `sha256:…`; missing when it cannot be told. */
  readonly digest?: string;
  /** Why it was reused, or had to be done. */
  readonly because?: string;
  /** Workflow that did the work. */
  readonly from?: string;
  readonly savedMs?: number;
  storing: 'none' | 'running' | 'done';
  stored?: boolean;
}

/** @param msOf puts the longest first; without it tasks are started as they are written */
function group(plans: readonly TaskPlan[], msOf?: (plan: TaskPlan) => number): TaskGroup {
  const queue = plans.map((_, index) => index);
  if (msOf !== undefined) {
    const ms = plans.map(msOf);
    queue.sort((a, b) => (ms[b] ?? 0) - (ms[a] ?? 0) || a - b);
  }
  return {
    queue,
    tasks: plans.map((plan) => ({
      plan,
      status: 'pending',
      attempts: 0,
      round: 0,
      durationMs: 0,
      flaky: false,
      retries: 0,
    })),
    next: 0,
    running: 0,
    waiting: 0,
    done: 0,
  };
}

function phaseState(plan: PhasePlan, index: number, open: number, msOf?: (plan: TaskPlan) => number): PhaseState {
  return {
    plan,
    index,
    status: 'pending',
    activeMs: 0,
    roundMs: 0,
    attempts: 0,
    open,
    underWay: 0,
    agents: group(plan.agents, plan.parallel ? msOf : undefined),
    reuse: { step: 'none', storing: 'none' },
    collection: 'none',
    missing: [],
    fixes: [],
    gates: plan.gates.map((gate) => ({ plan: gate, checks: group(gate.checks), started: false })),
    checkpoint: 'none',
  };
}

function place(tasks: Map<string, TaskPlace>, seen: Map<string, number>, at: Omit<TaskPlace, 'index' | 'place'>): void {
  at.group.queue.forEach((index, queued) => {
    const task = at.group.tasks[index];
    if (task === undefined) return;
    tasks.set(task.plan.id, { ...at, index, place: queued });
    for (const step of task.plan.steps) seen.set(step.key, (seen.get(step.key) ?? 0) + 1);
  });
}

/** The state right after a workflow was created. */
export function initialState(created: EventOf<'WorkflowCreated'>, at: number): WorkflowState {
  const { pipeline } = created;
  const graph = graphOf(pipeline);
  const { task: msOf } = estimatesOf(pipeline);
  const phases = pipeline.phases.map((plan, index) => phaseState(plan, index, graph.needs[index] ?? 0, msOf));
  const tasks = new Map<string, TaskPlace>();
  const seen = new Map<string, number>();
  for (const phase of phases) {
    place(tasks, seen, { phase, group: phase.agents });
    for (const gate of phase.gates) place(tasks, seen, { phase, gate, group: gate.checks });
  }
  return {
    id: created.workflowId,
    pipeline: created.pipeline,
    source: created.source,
    creator: created.creator,
    inherits: created.inherited?.from ?? [],
    status: 'pending',
    run: 0,
    fence: 0,
    attempt: 1,
    sequence: 1,
    createdAt: at,
    updatedAt: at,
    activeMs: 0,
    phases,
    phaseByName: new Map(phases.map((phase) => [phase.plan.name, phase])),
    tasks,
    graph,
    frontier: frontierOf(phases, graph),
    cursor: 0,
    running: 0,
    load: emptyLoad(),
    retriesUsed: 0,
    decisions: [],
    warnings: [],
    recorded: new Map(),
    sharedKeys: new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key)),
    outputs: { ...created.inherited?.outputs },
    artifacts: [...(created.inherited?.artifacts ?? [])],
  };
}
