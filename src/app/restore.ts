import { namesHint } from '../core/nearest.ts';
import type { PhaseState, WorkflowState } from '../core/state.ts';
import type { Entry, Event } from '../model/event.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { OpenWorkflow, Progress, WorkflowStorage } from '../ports.ts';
import { foldEntries } from './look.ts';
import { type PutBack, putBack, restoredEvent, type Steps, type Wanted } from './put-back.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import type { Surroundings } from './surroundings.ts';
import { afterMending, type Taken, takeOver, takeOverEvents, warned } from './take-over.ts';

/** What a restore needs of the outside. */
export type RestoreSurroundings = Pick<
  Surroundings,
  'storage' | 'snapshots' | 'clock' | 'sha256' | 'attempt' | 'endOrphans'
>;

/** Another folder that a workflow goes to with its files. */
export interface Destination {
  readonly folder: string;
  /** Why it cannot go there; asked before anything is written. */
  refusal(workflowId: string): Problem | undefined;
  /** Copies the workflow, to where nobody sees it yet. */
  carry(workflowId: string): Promise<Result<WorkflowCopy, Problem>>;
}

/** A copy of a workflow on its way. */
export interface WorkflowCopy {
  readonly storage: WorkflowStorage;
  /** Puts it in its place, as it is now, in one step. */
  settle(): Problem | undefined;
  discard(): void;
}

/** What a person asks for. */
export interface RestoreOrder {
  /** The newest workflow without one. */
  readonly id: string | undefined;
  readonly phase: string;
  readonly by: string;
  /** Uncommitted work may be moved out of the way, and a workflow of this id in the other folder be replaced. */
  readonly force: boolean;
  readonly into?: Destination;
  readonly onProgress?: Progress;
}

/** What became of it. `problem` is told beside it: state and files are put back all the same. */
export interface RestoreEnding extends PutBack {
  readonly id: string;
  /** What was mended on the way, one sentence each. */
  readonly warnings: readonly string[];
  readonly problem?: Problem;
}

/**
 * Puts state and files back to a saved checkpoint, here or in another folder. What is here stays as it is when they go
 * elsewhere. A checkpoint that is not whole gives way to the one before it.
 */
export async function restore(
  around: RestoreSurroundings,
  order: RestoreOrder,
): Promise<Result<RestoreEnding, Problem>> {
  const taking = await takeOver(around, order.id, 'restore');
  if (!taking.ok) return taking;
  const taken = taking.value;
  const { opened, state, warnings } = taken;
  try {
    const phase = savedPhase(state, order.phase);
    if (!phase.ok) return err(afterMending(taken, phase.error));
    const wanted = wantedOf(taken, phase.value, order);
    const done = await (order.into === undefined
      ? restoreHere(around, taken, wanted, order.by)
      : restoreThere(around, wanted, order.into, order.by));
    return done.ok ? ok({ ...done.value, id: opened.id, warnings }) : err(afterMending(taken, done.error));
  } finally {
    opened.close();
  }
}

/** Ends a restore that was cut off by doing it again; answers what was journalled. */
export async function finishRestore(
  around: RestoreSurroundings,
  taken: Taken,
): Promise<Result<readonly Entry[], Problem>> {
  const { state } = taken;
  const { restoring } = state;
  const phase = restoring === undefined ? undefined : state.phaseByName.get(restoring.phase);
  if (restoring === undefined || phase === undefined) return ok([]);
  const recorder = createRecorder(taken.opened, state, around.clock);
  const entries: Entry[] = [];
  const telling: Recorder = { ...recorder, tell: (...events) => keep(entries, recorder.tell(...events)) };
  const done = await inPlace(around, telling, wantedOf(taken, phase, { force: restoring.force }), restoring.by);
  if (done.ok) return ok(entries);
  recorder.finish();
  const hint = `restore it yourself: bootspring restore ${state.id} ${restoring.phase}`;
  const message = `The restore of ${restoring.phase} was cut off and could not be finished: ${done.error.message}`;
  return err({ ...done.error, message, hint: done.error.hint ?? hint });
}

function keep(entries: Entry[], told: ReturnType<Recorder['tell']>): ReturnType<Recorder['tell']> {
  if (told.ok) entries.push(...told.value);
  return told;
}

function wantedOf(
  { opened, state }: Taken,
  phase: PhaseState,
  { force, into, onProgress }: Pick<RestoreOrder, 'force' | 'into' | 'onProgress'>,
): Wanted {
  return {
    workflowId: opened.id,
    store: opened.checkpoints,
    state,
    phase,
    force,
    ...(into === undefined ? {} : { into: into.folder }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

function savedPhase(state: WorkflowState, name: string): Result<PhaseState, Problem> {
  const phase = state.phaseByName.get(name);
  if (phase?.saved === true) return ok(phase);
  const saved = state.phases.filter((each) => each.saved === true).map((each) => each.plan.name);
  const message =
    phase === undefined
      ? `there is no phase called "${name}" in ${state.id}`
      : `${state.id} has no checkpoint of ${name}${phase.unsaved === undefined ? '' : `: ${phase.unsaved}`}`;
  const hint = saved.length === 0 ? 'none was saved yet' : namesHint(name, 'checkpoints of this workflow', saved);
  return err({ code: 'usage', message, hint });
}

type Done = Result<PutBack & { readonly problem?: Problem }, Problem>;

async function restoreHere(around: RestoreSurroundings, taken: Taken, wanted: Wanted, by: string): Promise<Done> {
  const recorder = createRecorder(taken.opened, taken.state, around.clock);
  const ready = recorder.tell(...beginning(around, taken));
  if (!ready.ok) return ready;
  const done = await inPlace(around, recorder, wanted, by);
  const problem = recorder.finish();
  return done.ok && problem !== undefined ? ok({ ...done.value, problem }) : done;
}

/** What is journalled before the files are touched: a run that was killed is over with this. */
function beginning(around: RestoreSurroundings, taken: Taken): readonly Event[] {
  const { state, warnings } = taken;
  const killed = state.status === 'running' && state.restoring === undefined;
  return killed ? takeOverEvents(around, taken) : warnings.map(warned);
}

/** Each try is journalled before the files are touched, so that a crash in the middle does not go unnoticed. */
async function inPlace(
  around: RestoreSurroundings,
  recorder: Recorder,
  wanted: Wanted,
  by: string,
): Promise<Result<PutBack, Problem>> {
  const { state, force } = wanted;
  const problemOf = (told: ReturnType<Recorder['tell']>): Problem | undefined => (told.ok ? undefined : told.error);
  const steps: Steps = {
    starts(phase) {
      if (state.restoring?.phase === phase) return undefined;
      const start: Event = { type: 'RestoreStarted', phase, by, ...(force ? { force } : {}) };
      return problemOf(recorder.tell(...cutOff(state), start));
    },
    async failed(phase, because) {
      // What is only half done is not as it was: it stays started, and the next run finishes it.
      const left = await around.snapshots.recover();
      if (!left.ok || left.value !== undefined) return undefined;
      return problemOf(recorder.tell({ type: 'RestoreFailed', phase, because }));
    },
  };
  const done = await putBack(around, wanted, steps);
  if (!done.ok) return done;
  const told = recorder.tell(...done.value.fallbacks.map(warned), restoredEvent(done.value, by));
  return told.ok ? done : told;
}

/** Ends what was cut off before and is not gone on with. */
export function cutOff({ restoring }: WorkflowState): readonly Event[] {
  return restoring === undefined ? [] : [{ type: 'RestoreFailed', phase: restoring.phase, because: 'it was cut off' }];
}

/** The workflow goes with its files, and only the copy is told that it was put back. */
async function restoreThere(around: RestoreSurroundings, wanted: Wanted, into: Destination, by: string): Promise<Done> {
  const refused = into.refusal(wanted.workflowId);
  if (refused !== undefined) return err(refused);
  const steps: Steps = { starts: () => undefined, failed: async () => undefined };
  const done = await putBack(around, wanted, steps);
  if (!done.ok) return done;
  const copied = await into.carry(wanted.workflowId);
  const settled = copied.ok ? await settleCopy(around, copied.value, wanted.workflowId, done.value, by) : copied;
  if (settled.ok) return ok({ ...done.value, ...settled.value });
  const message = `The files are restored into ${into.folder}, and the workflow could not go with them: ${settled.error.message}`;
  return err({ ...settled.error, message });
}

async function settleCopy(
  around: RestoreSurroundings,
  copy: WorkflowCopy,
  id: string,
  done: PutBack,
  by: string,
): Promise<Result<{ readonly problem?: Problem }, Problem>> {
  const opening = await copy.storage.open(id);
  const told = opening.ok ? tellCopy(around, opening.value, done, by) : opening;
  if (opening.ok) opening.value.close();
  const unsettled = told.ok ? copy.settle() : told.error;
  if (unsettled === undefined) return told;
  copy.discard();
  return err(unsettled);
}

function tellCopy(
  around: RestoreSurroundings,
  opened: OpenWorkflow,
  done: PutBack,
  by: string,
): Result<{ readonly problem?: Problem }, Problem> {
  const folded = foldEntries(opened.entries, opened.id);
  if (!folded.ok) return folded;
  const state = folded.value;
  const recorder = createRecorder(opened, state, around.clock);
  // Commands of a killed run may still be at work where they were started, and that is not here.
  const here = { ...around, endOrphans: () => 0 };
  const told = recorder.tell(
    ...beginning(here, { opened, state, warnings: opened.warnings }),
    ...(state.restoring?.phase === done.phase ? [] : cutOff(state)),
    ...done.fallbacks.map(warned),
    restoredEvent(done, by),
  );
  if (!told.ok) return told;
  const problem = recorder.finish();
  return ok(problem === undefined ? {} : { problem });
}
