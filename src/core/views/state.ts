import type { Pause, Source } from '../../model/event.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Conclusion, Enforcement, Mode, Status, Verdict } from '../../model/status.ts';
import { roundOf } from '../round.ts';
import type { EndedPhase, GateState, PhaseState, Round, TaskState, WorkflowState } from '../state.ts';

/** `state.json`: what people and scripts read. Times are ISO 8601 in UTC, durations whole milliseconds. */
export interface StateDocument {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly workflow: string;
  readonly mode: Mode;
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly because: string | null;
  readonly attempt: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly durationMs: number;
  readonly source: Source;
  readonly configDigest: string;
  readonly phases: readonly PhaseDocument[];
  /** The round that it has come to, from 1. */
  readonly round: number;
  /** Each time that a phase went back, with what was done again by then. */
  readonly rounds: readonly RoundDocument[];
  readonly decisions: WorkflowState['decisions'];
  readonly warnings: readonly string[];
  readonly pause: Pause | null;
  /** Phase of the newest saved checkpoint. */
  readonly lastCheckpoint: string | null;
  /** The checkpoint that state and files were put back to, while the workflow waits to be resumed from there. */
  readonly restored: { readonly phase: string; readonly by: string } | null;
  /** The restore that was started and cut off. */
  readonly restoring: { readonly phase: string; readonly by: string } | null;
}

export interface RoundDocument {
  /** The round that began by it, from 2. */
  readonly round: number;
  readonly from: string;
  readonly to: string;
  readonly feedback: string;
  readonly at: string;
  /** What the phases that are done again came to before: those that had begun. */
  readonly ended: readonly EndedPhase[];
}

export interface PhaseDocument {
  readonly name: string;
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly because: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly durationMs: number;
  readonly attempts: number;
  /** The round that it is, or was last, done in. */
  readonly round: number;
  readonly agents: readonly AgentDocument[];
  readonly gates: readonly GateDocument[];
  /** Fixes of adaptive mode that ended, in order. */
  readonly fixes: PhaseState['fixes'];
  /** Null for a phase without `inputs`, and as long as it was not looked up. */
  readonly reuse: ReuseDocument | null;
  /** Null as long as none was taken. */
  readonly checkpoint: { readonly saved: boolean; readonly because: string | null } | null;
}

export interface ReuseDocument {
  readonly reused: boolean;
  readonly because: string;
  /** Workflow that did the work. */
  readonly from: string | null;
  readonly savedMs: number | null;
  /** Whether what the phase left is kept for the next time; null as long as that is open. */
  readonly stored: boolean | null;
}

export interface AgentDocument {
  readonly name: string;
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly attempts: number;
  readonly durationMs: number;
  readonly flaky: boolean;
  /** Tests that failed and passed on the same sources: the first twenty names. */
  readonly flakyTests: readonly string[];
  readonly because: string | null;
}

export interface GateDocument {
  readonly name: string;
  readonly verdict: Verdict | null;
  readonly because: string | null;
  readonly skipped: { readonly by: string; readonly reason: string } | null;
  readonly checks: readonly CheckDocument[];
}

export interface CheckDocument {
  readonly name: string;
  readonly outcome: Outcome['kind'] | null;
  readonly enforcement: Enforcement;
  readonly durationMs: number;
  readonly attempts: number;
  readonly flaky: boolean;
  /** Tests that failed and passed on the same sources: the first twenty names. */
  readonly flakyTests: readonly string[];
  readonly because: string | null;
}

const time = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

/**
 * The state as `state.json` has it.
 *
 * @param phases those that are told; all of them when it is left out
 */
export function stateDocument(state: WorkflowState, phases: readonly PhaseState[] = state.phases): StateDocument {
  return {
    schemaVersion: 1,
    id: state.id,
    workflow: state.pipeline.workflow,
    mode: state.pipeline.mode,
    status: state.status,
    conclusion: state.conclusion ?? null,
    because: state.because ?? null,
    attempt: state.attempt,
    createdAt: new Date(state.createdAt).toISOString(),
    updatedAt: new Date(state.updatedAt).toISOString(),
    durationMs: state.activeMs,
    source: state.source,
    configDigest: state.pipeline.digest,
    phases: phases.map(phaseDocument),
    round: roundOf(state),
    rounds: state.rounds.map(roundDocument),
    decisions: state.decisions,
    warnings: state.warnings,
    pause: state.pause ?? null,
    lastCheckpoint: state.lastCheckpoint ?? null,
    restored: state.restored ?? null,
    restoring: state.restoring === undefined ? null : { phase: state.restoring.phase, by: state.restoring.by },
  };
}

function roundDocument({ number, from, to, feedback, at, ended }: Round): RoundDocument {
  return { round: number, from, to, feedback, at: new Date(at).toISOString(), ended };
}

function phaseDocument(phase: PhaseState): PhaseDocument {
  return {
    name: phase.plan.name,
    status: phase.status,
    conclusion: phase.conclusion ?? null,
    because: phase.because ?? null,
    startedAt: time(phase.startedAt),
    finishedAt: time(phase.finishedAt),
    durationMs: phase.activeMs,
    attempts: phase.attempts,
    round: phase.round,
    agents: phase.agents.tasks.map(agentDocument),
    gates: phase.gates.map(gateDocument),
    fixes: phase.fixes,
    reuse: reuseDocument(phase.reuse),
    checkpoint: phase.saved === undefined ? null : { saved: phase.saved, because: phase.unsaved ?? null },
  };
}

function reuseDocument({ step, because, from, savedMs, stored }: PhaseState['reuse']): ReuseDocument | null {
  if (step === 'none' || step === 'looking') return null;
  return {
    reused: step === 'reused',
    because: because ?? '',
    from: from ?? null,
    savedMs: savedMs ?? null,
    stored: stored ?? null,
  };
}

/** The status of an agent: that of its newest attempt. */
export function agentStatus(task: TaskState): { readonly status: Status; readonly conclusion: Conclusion | null } {
  if (task.status === 'pending') return { status: 'pending', conclusion: null };
  if (task.status !== 'done') return { status: 'running', conclusion: null };
  switch (task.outcome?.kind) {
    case 'passed':
      return { status: 'completed', conclusion: 'success' };
    case 'reused':
      return { status: 'completed', conclusion: 'reused' };
    case 'skipped':
      return { status: 'completed', conclusion: 'skipped' };
    case 'cancelled':
      return { status: 'cancelled', conclusion: 'cancelled' };
    case 'failed':
    case 'errored':
    case 'timedOut':
    case undefined:
      return { status: 'failed', conclusion: 'failure' };
  }
}

const flakyTestsOf = ({ findings }: TaskState): string[] => (findings?.flaky?.tests ?? []).map(({ name }) => name);

function agentDocument(task: TaskState): AgentDocument {
  return {
    name: task.plan.name,
    ...agentStatus(task),
    attempts: task.attempts,
    durationMs: task.durationMs,
    flaky: task.flaky,
    flakyTests: flakyTestsOf(task),
    because: task.because ?? null,
  };
}

function gateDocument(gate: GateState): GateDocument {
  return {
    name: gate.plan.name,
    verdict: gate.verdict ?? null,
    because: gate.because ?? null,
    skipped: gate.skipped ?? null,
    checks: gate.checks.tasks.map((task) => ({
      name: task.plan.name,
      outcome: task.outcome?.kind ?? null,
      enforcement: 'enforcement' in task.plan ? task.plan.enforcement : 'required',
      durationMs: task.durationMs,
      attempts: task.attempts,
      flaky: task.flaky,
      flakyTests: flakyTestsOf(task),
      because: task.because ?? null,
    })),
  };
}
