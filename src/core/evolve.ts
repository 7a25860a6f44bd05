import type { Entry, Event, EventOf } from '../model/event.ts';
import { err, ok, type Result } from '../model/result.ts';
import { asksBack } from './back.ts';
import { forgetTurn, onWentBack } from './evolve-back.ts';
import { onCheckpoint } from './evolve-checkpoint.ts';
import { onDecided, onHalted, onPaused, onStopRequested, onWorkflowFinished } from './evolve-endings.ts';
import { onFixFinished, onFixStarted } from './evolve-fix.ts';
import { onReuse } from './evolve-reuse.ts';
import { onRestore } from './evolve-restore.ts';
import { onAttemptFinished, onAttemptStarted, onRetry } from './evolve-tasks.ts';
import { activePhases, phaseBegins, phaseEnds, touch } from './frontier.ts';
import { resetGate, resetInterrupted } from './reset.ts';
import { initialState } from './initial-state.ts';
import type { PhaseState, WorkflowState } from './state.ts';
import { become } from './status.ts';

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
  // One that waits for a slot is not worked on, and its time does not run out.
  const all = state.pipeline.mode === 'sequential';
  for (const phase of activePhases(state)) {
    if (phase.status !== 'running' || (!all && phase.underWay === 0)) continue;
    phase.activeMs += passed;
    phase.roundMs += passed;
  }
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
    case 'FixStarted':
      return inPhase(state, event.phase, (phase) => onFixStarted(state, phase, event));
    case 'FixFinished':
      return inPhase(state, event.phase, (phase) => onFixFinished(state, phase, event));
    case 'CollectionStarted':
    case 'ArtifactsCollected':
      return onCollection(state, event);
    case 'GateStarted':
    case 'GateFinished':
      return onGate(state, event);
    case 'PhaseFinished':
      return onPhaseFinished(state, event, at);
    case 'WorkflowWentBack':
      return inPhase(state, event.from, (phase) => onWentBack(state, phase, event, at));
    case 'CheckpointStarted':
    case 'CheckpointSaved':
    case 'CheckpointFailed':
      return onCheckpoint(state, event);
    case 'RestoreStarted':
    case 'RestoreFailed':
    case 'Restored':
      return onRestore(state, event);
    case 'PhaseHalted':
      return onHalted(state, event);
    case 'WorkflowPaused':
      return onPaused(state, event);
    case 'Decided':
      return onDecided(state, event);
    case 'StopRequested':
      return onStopRequested(state, event);
    case 'WorkflowFinished':
      return onWorkflowFinished(state, event, at);
    case 'Warned':
      state.warnings.push(event.message);
      return undefined;
  }
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
  delete state.pausing;
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
  if (phase.open > 0) return `phase ${event.phase} is not next`;
  const isDue = state.pipeline.mode === 'sequential' && state.frontier.uncaptured.length > 0;
  if (isDue || state.load.capturing) return 'a checkpoint comes before it';
  const wrong = become(phase, 'running');
  if (wrong !== undefined) return wrong;
  phase.startedAt ??= at;
  phase.attempts += 1;
  phaseBegins(state, phase);
  return undefined;
}

function onCollection(state: WorkflowState, event: EventOf<'CollectionStarted' | 'ArtifactsCollected'>): Folded {
  return inPhase(state, event.phase, (phase) => {
    if (event.type === 'CollectionStarted') {
      if (phase.collection !== 'none') return `the outputs of ${event.phase} have been collected`;
      if (state.load.capturing) return 'a checkpoint is being taken';
      phase.collection = 'running';
      touch(state, phase, 1);
      return undefined;
    }
    if (phase.collection !== 'running') return 'nothing was being collected';
    touch(state, phase, -1);
    phase.collection = 'done';
    delete phase.isAnew;
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
      if (gate.started && gate.isMended !== true) return `gate ${event.gate} has been started`;
      if (gate.isMended === true) resetGate(gate);
      gate.started = true;
      return undefined;
    }
    if (!gate.started || gate.checks.done !== gate.checks.tasks.length) return `gate ${event.gate} has not been judged`;
    if (gate.isMended === true && event.verdict === 'passed')
      return `gate ${event.gate} was mended and not judged again`;
    gate.verdict = event.verdict;
    gate.because = event.because;
    return undefined;
  });
}

function onPhaseFinished(state: WorkflowState, event: EventOf<'PhaseFinished'>, at: number): Folded {
  return inPhase(state, event.phase, (phase) => {
    if (phase.held !== undefined) return `what a fix did waits for a decision`;
    if (phase.fix !== undefined || phase.agents.running > 0 || phase.gates.some((gate) => gate.checks.running > 0))
      return 'work is still under way';
    if (phase.gates.some((gate) => gate.verdict !== 'passed' && gate.skipped === undefined))
      return 'a gate is not open';
    if (phase.agents.tasks.some(asksBack)) return `${event.phase} asks to go back`;
    phase.conclusion = event.conclusion;
    phase.because = event.because;
    phase.finishedAt = at;
    phase.completedIn = { run: state.run, attempt: state.attempt };
    phase.completedAt = state.sequence + 1;
    forgetTurn(state, phase);
    phaseEnds(state, phase);
    return become(phase, 'completed');
  });
}
