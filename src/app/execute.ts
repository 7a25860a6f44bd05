import type { WorkflowState } from '../core/state.ts';
import { checkpointDocument } from '../core/views/checkpoint.ts';
import type { Decision, Event, Source } from '../model/event.ts';
import type { Pipeline } from '../model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { AttemptRunner, Clock, Observer, OpenWorkflow, WorkflowStorage, Workspace } from '../ports.ts';
import { drive, type World } from './drive.ts';
import { foldEntries } from './look.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createProjections } from './projections.ts';

/** What a run of a workflow needs of the outside. */
export interface Surroundings {
  readonly clock: Clock;
  readonly storage: WorkflowStorage;
  readonly workspace: Workspace;
  readonly runner: (workflowId: string) => AttemptRunner;
  readonly observers: readonly Observer<WorkflowState>[];
  readonly creator: { readonly version: string; readonly platform: string; readonly arch: string };
  /** GitHub's run attempt, 1 elsewhere. */
  readonly attempt: number;
  /** Calls back on a signal that asks the process to stop; the returned function stops listening. */
  onSignal(then: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void): () => void;
  /** Ends the commands that a killed run of this workflow left behind; answers how many processes these were. */
  readonly endOrphans: (workflowId: string) => number;
  /** Asks the person at the terminal what to do about a pause; undefined when nobody is there or nothing was chosen. */
  readonly ask?: (state: WorkflowState, signal: AbortSignal) => Promise<Decision | undefined>;
}

/** How a run ended. `problem` is told beside the state: the verdict counts whatever else went wrong. */
export interface Ending {
  readonly state: WorkflowState;
  readonly problem?: Problem;
  /** The journal could not take what happened last: the next run makes it again. */
  readonly unrecorded?: true;
}

/** Starts a new workflow and drives it until it is settled. */
export async function start(
  around: Surroundings,
  pipeline: Pipeline,
  source: Source,
): Promise<Result<Ending, Problem>> {
  const created = around.storage.create();
  if (!created.ok) return created;
  const opened = created.value;
  const first: Event[] = [
    { type: 'WorkflowCreated', workflowId: opened.id, pipeline, source, creator: { ...around.creator } },
    { type: 'RunStarted', run: 1, fence: opened.fence, attempt: around.attempt },
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
  const opening = await around.storage.open(id);
  if (!opening.ok) return opening;
  const opened = opening.value;
  const folded = foldEntries(opened.entries, opened.id);
  if (!folded.ok) {
    opened.close();
    return folded;
  }
  const state = folded.value;
  const refused = refusal(state, decided);
  if (refused !== undefined) {
    opened.close();
    return err(refused);
  }
  const first: Event[] = [
    { type: 'RunStarted', run: state.run + 1, fence: Math.max(opened.fence, state.fence + 1), attempt: around.attempt },
    ...[...opened.warnings, ...orphans(around, state)].map((message): Event => ({ type: 'Warned', message })),
  ];
  if (state.status === 'paused' || decided.kind === 'cancel') first.push({ type: 'Decided', decision: decided });
  return execute(around, opened, state, first);
}

/** A workflow that still says running was killed; what it had started may be at work yet. */
function orphans(around: Surroundings, state: WorkflowState): string[] {
  const ended = state.status === 'running' ? around.endOrphans(state.id) : 0;
  if (ended === 0) return [];
  return [
    `${ended} ${ended === 1 ? 'process' : 'processes'} of the run that was killed were still at work and were ended`,
  ];
}

/** Why the decision can't be carried out on the workflow as it stands. */
function refusal(state: WorkflowState, decision: Decision): Problem | undefined {
  const refused = (message: string, hint: string): Problem => ({ code: 'usage', message, hint });
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
  if (pause?.gate === undefined) {
    return refused(`${state.id} does not wait at a gate`, 'look at it: bootspring status');
  }
  if (pause.gate !== decision.gate) {
    return refused(`${state.id} waits at gate ${pause.gate}, not at ${decision.gate}`, `name it: --gate ${pause.gate}`);
  }
  if (!pause.options.includes('skip')) {
    return refused(
      `gate ${pause.gate} can't be skipped: skippable is false`,
      'mend what it complains of: bootspring resume',
    );
  }
  return undefined;
}

async function execute(
  around: Surroundings,
  opened: OpenWorkflow,
  before: WorkflowState | undefined,
  first: readonly Event[],
): Promise<Result<Ending, Problem>> {
  const inbox = createInbox();
  const projections = createProjections(opened, around.clock);
  const world = createWorld(around, opened, inbox, projections);
  const asking = new AbortController();
  const deaf = around.onSignal((signal) => {
    asking.abort();
    inbox.post({ type: 'StopRequested', signal });
  });
  try {
    let driven = await drive(before, world, first);
    while (driven.ok && driven.value.status === 'paused' && around.ask !== undefined && !asking.signal.aborted) {
      const decision = await around.ask(driven.value, asking.signal);
      if (decision === undefined) break;
      driven = await drive(driven.value, world, [{ type: 'Decided', decision }]);
    }
    if (!driven.ok) {
      projections.abandon();
      const { problem, state } = driven.error;
      return problem.code === 'storage' && state !== undefined
        ? ok({ state, problem, unrecorded: true })
        : err(problem);
    }
    const verified = await opened.verify();
    const failed = projections.finish(driven.value);
    if (!verified.ok) return err(verified.error);
    return ok({ state: driven.value, ...(failed === undefined ? {} : { problem: failed }) });
  } finally {
    deaf();
    opened.close();
  }
}

function createWorld(
  around: Surroundings,
  opened: OpenWorkflow,
  inbox: Inbox,
  projections: ReturnType<typeof createProjections>,
): World {
  const watchers = [projections, ...around.observers];
  return {
    clock: around.clock,
    journal: opened.journal,
    runner: around.runner(opened.id),
    inbox,
    async collect(phase, globs) {
      const { artifacts, missing } = await around.workspace.collect(opened.id, phase, globs);
      return { type: 'ArtifactsCollected', phase, artifacts: [...artifacts], missing: [...missing] };
    },
    async saveCheckpoint(phase, state) {
      const text = JSON.stringify(checkpointDocument(state, phase, opened.head()));
      const saved = await opened.checkpoints.put(opened.id, phase, text);
      if (saved.ok) return { type: 'CheckpointSaved', phase };
      return { type: 'CheckpointFailed', phase, because: saved.error.message };
    },
    observe: (entry, state) => watchers.forEach((each) => each.observe?.(entry, state)),
    flush: (state) => watchers.forEach((each) => each.flush?.(state)),
  };
}
