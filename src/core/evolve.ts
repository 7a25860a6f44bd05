import type { Entry, Event, EventOf } from '../model/event.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Status } from '../model/status.ts';
import { onReuse } from './evolve-reuse.ts';
import { onRestore } from './evolve-restore.ts';
import { onAttemptFinished, onAttemptStarted, onRetry } from './evolve-tasks.ts';
import { resetFailed, resetGate, resetInterrupted } from './reset.ts';
import { initialState, type PhaseState, type WorkflowState } from './state.ts';
import { mayBecome } from './status.ts';

/** An event that cannot follow what is before it: the journal was damaged or forged, or the engine has a bug. */
export interface IllegalEvent {
  readonly sequence: number;
  readonly message: string;
}

/** What is wrong with the event; undefined when it was folded. */
export type Folded = string | undefined;

/**
 * Folds one entry into the state. It owns `state` and changes it in place: the returned value replaces it.
 * An error names the entry; the state must not be used after one.
 */
export function evolve(state: WorkflowState | undefined, entry: Entry): Result<WorkflowState, IllegalEvent> {
  const at = Date.parse(entry.at);
  const { event } = entry;
  if (state === undefined) {
    if (event.type !== 'WorkflowCreated' || entry.seq !== 1)
      return illegal(entry, 'a journal starts with WorkflowCreated');
    return ok(initialState(event, at));
  }
  if (entry.seq !== state.sequence + 1) return illegal(entry, `entry ${entry.seq} follows entry ${state.sequence}`);
  passTime(state, at, event);
  const wrong = apply(state, event, at);
  if (wrong !== undefined) return illegal(entry, `${event.type}: ${wrong}`);
  state.sequence = entry.seq;
  return ok(state);
}

/** Folds a whole journal. */
export function fold(entries: Iterable<Entry>): Result<WorkflowState, IllegalEvent> {
  let state: WorkflowState | undefined;
  for (const entry of entries) {
    const next = evolve(state, entry);
    if (!next.ok) return next;
    state = next.value;
  }
  return state === undefined ? err({ sequence: 0, message: 'the journal is empty' }) : ok(state);
}

function illegal(entry: Entry, message: string): { ok: false; error: IllegalEvent } {
  return err({ sequence: entry.seq, message });
}

/** What may happen while it is not known which files there are. */
const MEANWHILE: ReadonlySet<Event['type']> = new Set(['RestoreStarted', 'RestoreFailed', 'Restored', 'Warned']);

/** Adds the time since the last entry to what is under way; a new run starts counting afresh, a clock that went back adds nothing. */
function passTime(state: WorkflowState, at: number, event: Event): void {
  const worked = event.type !== 'RunStarted' && state.status === 'running' && state.restoring === undefined;
  const passed = worked ? Math.max(0, at - state.updatedAt) : 0;
  state.updatedAt = Math.max(state.updatedAt, at);
  if (passed === 0) return;
  state.activeMs += passed;
  const phase = state.phases[state.cursor];
  if (phase?.status !== 'running') return;
  phase.activeMs += passed;
  phase.roundMs += passed;
}

function apply(state: WorkflowState, event: Event, at: number): Folded {
  if (state.restoring !== undefined && !MEANWHILE.has(event.type))
    return `a restore of ${state.restoring.phase} has not ended`;
  switch (event.type) {
    case 'WorkflowCreated':
      return 'only the first entry creates a workflow';
    case 'RunStarted':
      return onRunStarted(state, event);
    case 'PhaseStarted':
      return onPhaseStarted(state, event, at);
    case 'ReuseLookupStarted':
    case 'ReuseMissed':
    case 'PhaseReused':
    case 'ReuseStoreStarted':
    case 'ReuseStored':
    case 'ReuseNotStored':
      return inPhase(state, event.phase, (phase) => onReuse(state, phase, event));
    case 'AttemptStarted':
      return onAttemptStarted(state, event);
    case 'AttemptFinished':
      return onAttemptFinished(state, event);
    case 'RetryScheduled':
      return onRetry(state, event, 'done', 'waiting');
    case 'RetryDue':
      return onRetry(state, event, 'waiting', 'pending');
    case 'CollectionStarted':
    case 'ArtifactsCollected':
      return onCollection(state, event);
    case 'GateStarted':
    case 'GateFinished':
      return onGate(state, event);
    case 'PhaseFinished':
      return onPhaseFinished(state, event, at);
    case 'CheckpointStarted':
    case 'CheckpointSaved':
    case 'CheckpointFailed':
      return onCheckpoint(state, event);
    case 'RestoreStarted':
    case 'RestoreFailed':
    case 'Restored':
      return onRestore(state, event);
    case 'WorkflowPaused':
      return onPaused(state, event);
    case 'Decided':
      return onDecided(state, event);
    case 'StopRequested':
      state.stopping = event.signal;
      return undefined;
    case 'WorkflowFinished':
      return onWorkflowFinished(state, event, at);
    case 'Warned':
      state.warnings.push(event.message);
      return undefined;
  }
}

function become(subject: { status: Status }, to: Status): Folded {
  if (!mayBecome(subject.status, to)) return `${subject.status} cannot become ${to}`;
  subject.status = to;
  return undefined;
}

function inPhase(state: WorkflowState, name: string, change: (phase: PhaseState) => Folded): Folded {
  const phase = state.phaseByName.get(name);
  if (phase === undefined) return `no phase is called ${name}`;
  if (phase.status !== 'running') return `phase ${name} is ${phase.status}, not running`;
  return change(phase);
}

function onRunStarted(state: WorkflowState, event: EventOf<'RunStarted'>): Folded {
  if (event.run !== state.run + 1) return `run ${event.run} follows run ${state.run}`;
  if (event.fence <= state.fence) return `fencing token ${event.fence} is not above ${state.fence}`;
  if (state.status === 'completed' || state.status === 'failed') return `the workflow is ${state.status}`;
  if (state.status === 'cancelled' && state.decision?.kind === 'cancel')
    return 'the workflow was cancelled by a person';
  state.run = event.run;
  state.fence = event.fence;
  state.attempt = event.attempt;
  state.retriesUsed = 0;
  state.decisions.push(...(event.orders ?? []));
  delete state.stopping;
  delete state.restored;
  if (state.status === 'paused') return undefined;
  delete state.conclusion;
  delete state.because;
  resetInterrupted(state);
  return state.status === 'running' ? undefined : become(state, 'running');
}

function onPhaseStarted(state: WorkflowState, event: EventOf<'PhaseStarted'>, at: number): Folded {
  const phase = state.phaseByName.get(event.phase);
  if (phase === undefined) return `no phase is called ${event.phase}`;
  if (state.status !== 'running') return `the workflow is ${state.status}`;
  if (phase.index !== state.cursor) return `phase ${event.phase} is not next`;
  phase.startedAt ??= at;
  phase.attempts += 1;
  return become(phase, 'running');
}

function onCollection(state: WorkflowState, event: EventOf<'CollectionStarted' | 'ArtifactsCollected'>): Folded {
  return inPhase(state, event.phase, (phase) => {
    if (event.type === 'CollectionStarted') {
      if (phase.collection !== 'none') return `the outputs of ${event.phase} have been collected`;
      phase.collection = 'running';
      return undefined;
    }
    if (phase.collection !== 'running') return 'nothing was being collected';
    phase.collection = 'done';
    phase.missing = event.missing;
    state.artifacts.push(...event.artifacts);
    return undefined;
  });
}

function onGate(state: WorkflowState, event: EventOf<'GateStarted' | 'GateFinished'>): Folded {
  return inPhase(state, event.phase, (phase) => {
    const gate = phase.gates.find((each) => each.plan.name === event.gate);
    if (gate === undefined) return `phase ${event.phase} has no gate ${event.gate}`;
    if (event.type === 'GateStarted') {
      if (gate.started) return `gate ${event.gate} has been started`;
      gate.started = true;
      return undefined;
    }
    if (!gate.started || gate.checks.done !== gate.checks.tasks.length) return `gate ${event.gate} has not been judged`;
    gate.verdict = event.verdict;
    gate.because = event.because;
    return undefined;
  });
}

function onPhaseFinished(state: WorkflowState, event: EventOf<'PhaseFinished'>, at: number): Folded {
  return inPhase(state, event.phase, (phase) => {
    if (phase.agents.running > 0 || phase.gates.some((gate) => gate.checks.running > 0))
      return 'work is still under way';
    if (phase.gates.some((gate) => gate.verdict !== 'passed' && gate.skipped === undefined))
      return 'a gate is not open';
    phase.conclusion = event.conclusion;
    phase.because = event.because;
    phase.finishedAt = at;
    phase.completedIn = { run: state.run, attempt: state.attempt };
    return become(phase, 'completed');
  });
}

function onCheckpoint(
  state: WorkflowState,
  event: EventOf<'CheckpointStarted' | 'CheckpointSaved' | 'CheckpointFailed'>,
): Folded {
  const phase = state.phaseByName.get(event.phase);
  if (phase === undefined) return `no phase is called ${event.phase}`;
  if (phase.status !== 'completed') return `phase ${event.phase} is ${phase.status}`;
  if (event.type === 'CheckpointStarted') {
    if (phase.checkpoint !== 'none') return `the checkpoint of ${event.phase} has been started`;
    phase.checkpoint = 'running';
    return undefined;
  }
  if (phase.checkpoint !== 'running') return `no checkpoint of ${event.phase} was being saved`;
  phase.checkpoint = 'done';
  phase.saved = event.type === 'CheckpointSaved';
  if (event.type === 'CheckpointSaved') {
    state.lastCheckpoint = event.phase;
    if (event.digest !== undefined) phase.manifest = event.digest;
  } else {
    phase.unsaved = event.because;
    state.warnings.push(unsavedText(event.phase, event.because));
  }
  state.cursor += 1;
  return undefined;
}

/** What people are told of a checkpoint that was not saved. */
export function unsavedText(phase: string, because: string): string {
  return `The checkpoint of ${phase} was not saved, so the workflow cannot be resumed from there: ${because}`;
}

function onPaused(state: WorkflowState, event: EventOf<'WorkflowPaused'>): Folded {
  if (state.running > 0) return 'attempts are still under way';
  const phase = state.phaseByName.get(event.pause.phase);
  if (phase === undefined) return `no phase is called ${event.pause.phase}`;
  state.pause = event.pause;
  return become(phase, 'paused') ?? become(state, 'paused');
}

function onDecided(state: WorkflowState, event: EventOf<'Decided'>): Folded {
  const { decision } = event;
  state.decisions.push(decision);
  state.decision = decision;
  if (decision.kind === 'cancel') return undefined;
  const { pause } = state;
  const phase = pause === undefined ? undefined : state.phaseByName.get(pause.phase);
  if (pause === undefined || phase === undefined) return 'the workflow is not paused';
  if (!pause.options.includes(decision.kind)) return `${decision.kind} is not an option`;
  const wrong = become(phase, 'running') ?? become(state, 'running');
  if (wrong !== undefined) return wrong;
  const gate = phase.gates.find((each) => each.plan.name === pause.gate);
  delete state.pause;
  phase.roundMs = 0;
  if (decision.kind === 'skip') {
    if (gate === undefined || decision.gate !== gate.plan.name)
      return `gate ${String(decision.gate)} is not what the workflow waits for`;
    gate.skipped = { by: decision.by, reason: decision.reason ?? '' };
    return undefined;
  }
  if (gate === undefined) resetFailed(phase);
  else resetGate(gate);
  return undefined;
}

function onWorkflowFinished(state: WorkflowState, event: EventOf<'WorkflowFinished'>, at: number): Folded {
  if (state.running > 0) return 'attempts are still under way';
  if (event.status === 'completed' && state.cursor !== state.phases.length) return 'not every phase is over';
  const phase = state.phases[state.cursor];
  if (
    phase !== undefined &&
    (phase.status === 'running' || phase.status === 'paused') &&
    event.status !== 'completed'
  ) {
    phase.finishedAt = at;
    phase.conclusion = event.conclusion;
    phase.because = event.because;
    const wrong = become(phase, event.status);
    if (wrong !== undefined) return wrong;
  }
  delete state.pause;
  state.conclusion = event.conclusion;
  state.because = event.because;
  return become(state, event.status);
}
