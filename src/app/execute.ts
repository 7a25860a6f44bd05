import type { WorkflowState } from '../core/state.ts';
import type { Decision, Entry, Event, Inherited, Source } from '../model/event.ts';
import type { History } from '../model/history.ts';
import type { Pipeline } from '../model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { OpenWorkflow } from '../ports.ts';
import { saveCheckpoint } from './checkpoint.ts';
import { drive, type World } from './drive.ts';
import { startFix } from './mend.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createLateProjections, type LateProjections } from './late.ts';
import { createLazyReuse } from './lazy-reuse.ts';
import { takeWork } from './reuse-work.ts';
import { createBefore } from './before.ts';
import type { Surroundings, Watcher } from './surroundings.ts';
import { afterMending, ordered, type Taken, takeOver, takeOverEvents, warned } from './take-over.ts';

/** How a run ended. `problem` is told beside the state: the verdict counts whatever else went wrong. */
export interface Ending {
  readonly state: WorkflowState;
  readonly problem?: Problem;
  /** The journal could not take what happened last: the next run makes it again. */
  readonly unrecorded?: true;
  /** Recent runs, this one included; missing where nothing is kept of them. */
  readonly history?: History;
  /** What went wrong with that, one sentence each. */
  readonly warnings?: readonly string[];
}

/** What a new workflow begins with. */
export interface Beginning {
  /** What people should know, one sentence each. */
  readonly notes?: readonly string[];
  readonly inherited?: Inherited;
}

/**
 * Starts a new workflow and drives it until it is settled.
 *
 * @param beginning what is known before anything was run
 */
export async function start(
  around: Surroundings,
  pipeline: Pipeline,
  source: Source,
  { notes = [], inherited }: Beginning = {},
): Promise<Result<Ending, Problem>> {
  const recovered = await around.snapshots.recover();
  if (!recovered.ok) return recovered;
  const created = around.storage.create();
  if (!created.ok) return created;
  const opened = created.value;
  const first: Event[] = [
    {
      type: 'WorkflowCreated',
      workflowId: opened.id,
      pipeline,
      source,
      creator: { ...around.creator },
      ...(inherited === undefined ? {} : { inherited }),
    },
    { type: 'RunStarted', run: 1, fence: opened.fence, attempt: around.attempt, ...ordered(around.orders) },
    ...[...(recovered.value === undefined ? [] : [recovered.value]), ...notes].map(warned),
  ];
  return execute(around, opened, undefined, first);
}

/**
 * Takes a workflow up again: after a crash or a signal where it stopped, after a pause with a decision.
 * Without a decision a paused workflow is tried again.
 */
export async function resume(
  around: Surroundings,
  id: string | undefined,
  decided: Decision,
): Promise<Result<Ending, Problem>> {
  const taking = await takeOver(around, id, 'work');
  if (!taking.ok) return taking;
  const taken = taking.value;
  const { opened, state } = taken;
  const refused = refusal(state, decided, around.within);
  const before = refused === undefined ? await endRestore(around, taken, decided) : err(afterMending(taken, refused));
  if (!before.ok) {
    opened.close();
    return before;
  }
  const first = [...before.value.events, ...takeOverEvents(around, taken, around.orders)];
  if (decided.kind !== 'cancel') first.push(...oldConfig(around, state));
  if (state.status === 'paused' || decided.kind === 'cancel') first.push(decidedEvent(state, decided));
  return execute(around, opened, { state, told: before.value.told }, first);
}

/** Who mends the configuration and goes on would wonder why nothing is different. */
function oldConfig({ configWrittenAfter }: Surroundings, { createdAt, id }: WorkflowState): Event[] {
  const name = configWrittenAfter?.(createdAt);
  if (name === undefined) return [];
  return [
    warned(
      `${name} was written after ${id} began, which goes on with what it said then; start a new one: bootspring run`,
    ),
  ];
}

/** A restore that was cut off is finished before anything else happens to the files; a cancellation does nothing to them. */
async function endRestore(
  around: Surroundings,
  taken: Taken,
  decided: Decision,
): Promise<Result<{ readonly told: readonly Entry[]; readonly events: readonly Event[] }, Problem>> {
  if (taken.state.restoring === undefined) return ok({ told: [], events: [] });
  const { cutOff, finishRestore } = await import('./restore.ts');
  if (decided.kind === 'cancel') return ok({ told: [], events: cutOff(taken.state) });
  const finished = await finishRestore(around, taken);
  return finished.ok ? ok({ told: finished.value, events: [] }) : finished;
}

/**
 * A decision for the journal. Roles are GitHub's, and nobody can prove one at a terminal: who skips such a gate there does
 * so on a machine of their own, and every report says that.
 */
function decidedEvent({ pause, phaseByName }: WorkflowState, decision: Decision): Event {
  const gate = phaseByName.get(pause?.phase ?? '')?.gates.find(({ plan }) => plan.name === pause?.gate)?.plan;
  const isLocal = decision.kind === 'skip' && decision.proof === undefined && typeof gate?.skippable === 'object';
  return { type: 'Decided', decision: isLocal ? { ...decision, by: `${decision.by} (locally)` } : decision };
}

/** Why the decision can't be carried out on the workflow as it stands. */
function refusal(state: WorkflowState, decision: Decision, within: string | undefined): Problem | undefined {
  const refused = (message: string, hint: string): Problem => ({ code: 'usage', message, hint });
  if (within !== undefined) {
    const whose = within === state.id ? 'its own commands' : `the commands of ${within} in the same folder`;
    const message = `${state.id} is not decided about by ${whose}, nor by what they left running`;
    return refused(message, 'a person decides, in a terminal that the workflow did not start');
  }
  // It goes on from the checkpoint, whatever it was before.
  if (state.restoring !== undefined && decision.kind === 'retry') return undefined;
  if (state.status === 'completed' || state.status === 'failed') {
    return refused(
      `${state.id} is ${state.status}: there is nothing to ${decision.kind}`,
      'start a new one: bootspring run',
    );
  }
  if (state.status === 'cancelled' && state.decision?.kind === 'cancel') {
    return refused(`${state.id} was cancelled by ${state.decision.by}`, 'start a new one: bootspring run');
  }
  if (decision.kind !== 'skip') return undefined;
  const { pause } = state;
  const restored = state.restored ?? state.restoring;
  if (restored !== undefined) {
    const message = `${state.id} was put back to ${restored.phase} and waits to be resumed: no gate is to be skipped`;
    return refused(message, `go on: bootspring resume ${state.id}`);
  }
  if (pause?.gate === undefined) {
    return refused(`${state.id} does not wait at a gate`, 'look at it: bootspring status');
  }
  const elsewhere = pause.gate !== decision.gate;
  const waits = `${state.id} waits at gate ${pause.gate}, not at ${decision.gate}`;
  if (!pause.options.includes('skip')) {
    const message = `${elsewhere ? `${waits}; that` : `gate ${pause.gate}`} can't be skipped: skippable is false`;
    return refused(message, 'mend what it complains of: bootspring resume');
  }
  return elsewhere ? refused(waits, `name it: --gate ${pause.gate}`) : undefined;
}

async function execute(
  around: Surroundings,
  opened: OpenWorkflow,
  before: { readonly state: WorkflowState; readonly told: readonly Entry[] } | undefined,
  first: readonly Event[],
): Promise<Result<Ending, Problem>> {
  const inbox = createInbox();
  const projections = createLateProjections(around, opened);
  const stopping = new AbortController();
  const world = createWorld(around, opened, inbox, projections, stopping.signal);
  if (before !== undefined) for (const entry of before.told) world.observe(entry, before.state);
  const deaf = around.onSignal((signal) => {
    const isAgain = stopping.signal.aborted && signal === 'SIGINT';
    stopping.abort();
    const { person: by } = around;
    if (isAgain && by !== undefined) inbox.post({ type: 'Decided', decision: { kind: 'cancel', by } });
    else if (signal === 'SIGINT' && by !== undefined) inbox.post({ type: 'StopRequested', signal, pauses: true });
    else inbox.post({ type: 'StopRequested', signal });
  });
  try {
    let driven = await drive(before?.state, world, first);
    while (driven.ok && driven.value.status === 'paused' && around.ask !== undefined && !stopping.signal.aborted) {
      const decision = await around.ask(driven.value, stopping.signal);
      if (decision === undefined) break;
      driven = await drive(driven.value, world, [decidedEvent(driven.value, decision)]);
    }
    if (!driven.ok) {
      projections.abandon();
      const { problem, state } = driven.error;
      return problem.code === 'storage' && state !== undefined
        ? ok({ state, problem, unrecorded: true })
        : err(problem);
    }
    const verified = await opened.verify();
    const concluded = await projections.conclude(driven.value, verified.ok);
    return verified.ok ? ok({ state: driven.value, ...concluded }) : err(verified.error);
  } finally {
    deaf();
    opened.close();
  }
}

function createWorld(
  around: Surroundings,
  opened: OpenWorkflow,
  inbox: Inbox,
  projections: LateProjections,
  stopped: AbortSignal,
): World {
  const reuse = createLazyReuse(around);
  const watchers: readonly Watcher[] = [projections, ...around.observers];
  let latest: WorkflowState | undefined;
  const runner = around.runner(
    opened.id,
    createBefore(around, () => latest),
  );
  return {
    clock: around.clock,
    journal: opened.journal,
    runner,
    inbox,
    startFix: (effect) => startFix(around, runner, opened.id, effect),
    async collect(phase, globs, anew) {
      const { artifacts, missing } = await around.workspace.collect(opened.id, phase, globs, anew);
      return { type: 'ArtifactsCollected', phase, artifacts: [...artifacts], missing: [...missing] };
    },
    saveCheckpoint: (phase, state) => saveCheckpoint(around, opened, phase, state, stopped),
    lookUpReuse: (phase, state, fresh) => reuse.lookUp(takeWork(state, phase), fresh, stopped),
    storeReuse: (phase, state) => reuse.store(takeWork(state, phase)),
    observe(entry, state) {
      latest = state;
      if (entry.event.type === 'FixFinished') around.changes?.forget(opened.id);
      watchers.forEach((each) => each.observe?.(entry, state));
    },
    async flush(state) {
      for (const each of watchers) await each.ready?.();
      for (const each of watchers) each.flush?.(state);
    },
  };
}
