import type { EventOf } from '../model/event.ts';
import { emptyLoad } from './front.ts';
import { activePhases, haltedPhases, phaseGoesOn, phaseHalts } from './frontier.ts';
import { resetAsking, resetCapture, resetFailed, resetGate, resetInterruptedPhase, resetMending } from './reset.ts';
import type { PhaseState, WorkflowState } from './state.ts';
import { become } from './status.ts';

/** How halts, pauses, decisions and the end change the state. Each answers what is wrong with the event, undefined when it was folded. */

/** A phase cannot go on, while others can: legal in parallel mode, when nothing of it is under way. */
export function onHalted(state: WorkflowState, { pause }: EventOf<'PhaseHalted'>): string | undefined {
  const phase = state.phaseByName.get(pause.phase);
  if (phase === undefined) return `no phase is called ${pause.phase}`;
  if (state.pipeline.mode === 'sequential') return 'no phase runs beside another in sequential mode';
  if (phase.underWay > 0) return 'work is still under way';
  const wrong = become(phase, 'paused');
  if (wrong === undefined) halts(state, phase, pause);
  return wrong;
}

function halts(state: WorkflowState, phase: PhaseState, pause: EventOf<'PhaseHalted'>['pause']): void {
  phase.halt = pause;
  phaseHalts(state, phase);
}

/** A signal came. One that does not pause ends the run, whatever came before it. */
export function onStopRequested(state: WorkflowState, { signal, pauses }: EventOf<'StopRequested'>): undefined {
  state.stopping = signal;
  if (pauses === true) state.pausing = true;
  else delete state.pausing;
}

/** The workflow waits for a person: legal when no attempt is under way. */
export function onPaused(state: WorkflowState, { pause }: EventOf<'WorkflowPaused'>): string | undefined {
  if (state.running > 0) return 'attempts are still under way';
  const phase = state.phaseByName.get(pause.phase);
  if (phase === undefined) return `no phase is called ${pause.phase}`;
  state.pause = pause;
  if (pause.reason === 'stopped') return onStopped(state, pause);
  if (phase.halt === undefined) {
    const wrong = become(phase, 'paused');
    if (wrong !== undefined) return wrong;
    halts(state, phase, pause);
  }
  return become(state, 'paused');
}

/** The run was stopped where it was: every phase that had begun waits, and the workflow does when none had. */
function onStopped(state: WorkflowState, pause: EventOf<'WorkflowPaused'>['pause']): string | undefined {
  for (const phase of activePhases(state)) {
    const wrong = become(phase, 'paused');
    if (wrong !== undefined) return wrong;
    halts(state, phase, { ...pause, phase: phase.plan.name });
  }
  return become(state, 'paused');
}

/** Somebody decided. Trying again is for every phase that halted, skipping for the one that the workflow waits for. */
export function onDecided(state: WorkflowState, { decision }: EventOf<'Decided'>): string | undefined {
  state.decisions.push(decision);
  state.decision = decision;
  if (decision.kind === 'cancel') return undefined;
  state.roundsDecided = state.rounds.length;
  const { pause } = state;
  const phase = pause === undefined ? undefined : state.phaseByName.get(pause.phase);
  if (pause === undefined || phase === undefined) return 'the workflow is not paused';
  if (!pause.options.includes(decision.kind)) return `${decision.kind} is not an option`;
  const wrong = become(state, 'running');
  if (wrong !== undefined) return wrong;
  delete state.pause;
  // A failure elsewhere may have stopped what was under way, and ended what waited for its next attempt.
  state.load = emptyLoad();
  for (const stopped of activePhases(state)) resetInterruptedPhase(stopped);
  resetCapture(state);
  if (decision.kind === 'retry') {
    for (const halted of haltedPhases(state)) {
      const problem = tryAgain(state, halted);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  const gate = phase.gates.find((each) => each.plan.name === pause.gate);
  if (gate === undefined || decision.gate !== gate.plan.name)
    return `gate ${String(decision.gate)} is not what the workflow waits for`;
  gate.skipped = { by: decision.by, reason: decision.reason ?? '' };
  resetMending(phase);
  return goesOn(state, phase);
}

function goesOn(state: WorkflowState, phase: PhaseState): string | undefined {
  phase.roundMs = 0;
  phaseGoesOn(state, phase);
  return become(phase, 'running');
}

/** Halts after which what asked to go back works again. */
const ASKED_BACK: ReadonlySet<string | undefined> = new Set(['goto-invalid', 'not-converging']);

function tryAgain(state: WorkflowState, phase: PhaseState): string | undefined {
  if (phase.halt?.reason === 'stopped') {
    resetInterruptedPhase(phase);
    return goesOn(state, phase);
  }
  const gate = phase.gates.find((each) => each.plan.name === phase.halt?.gate);
  resetMending(phase);
  if (ASKED_BACK.has(phase.halt?.reason)) resetAsking(phase);
  if (gate === undefined) resetFailed(phase);
  else resetGate(gate);
  return goesOn(state, phase);
}

/** The end: phases that had begun and are not completed end like the workflow. */
export function onWorkflowFinished(
  state: WorkflowState,
  event: EventOf<'WorkflowFinished'>,
  at: number,
): string | undefined {
  if (state.running > 0) return 'attempts are still under way';
  const { left, uncaptured } = state.frontier;
  if (event.status === 'completed' && left + uncaptured.length > 0) return 'not every phase is over';
  if (event.status !== 'completed') {
    for (const phase of [...activePhases(state), ...haltedPhases(state)]) {
      phase.finishedAt = at;
      phase.conclusion = event.conclusion;
      phase.because = event.because;
      const wrong = become(phase, event.status);
      if (wrong !== undefined) return wrong;
    }
  }
  delete state.pause;
  state.conclusion = event.conclusion;
  state.because = event.because;
  return become(state, event.status);
}
