import { focus } from '../frontier.ts';
import { isGood } from '../outcomes.ts';
import type { PhaseState, WorkflowState } from '../state.ts';
import { duration } from './text.ts';

/** What the current run made of a phase. */
export interface Fate {
  readonly phase: string;
  readonly kind: 'ran' | 'reused' | 'retried' | 'skipped' | 'blocked';
  /** One clause. */
  readonly because: string;
  /** Milliseconds of work that need not be done again. */
  readonly savedMs?: number;
}

/** Every phase with what the run that took the workflow up last made of it, in order. */
export function fates(state: WorkflowState): readonly Fate[] {
  return state.phases.map((phase) => ({ phase: phase.plan.name, ...fate(state, phase) }));
}

function fate(state: WorkflowState, phase: PhaseState): Omit<Fate, 'phase'> {
  const { completedIn, conclusion } = phase;
  const because = phase.because ?? '';
  if (phase.status === 'completed' && completedIn !== undefined && completedIn.run < state.run) {
    const when = completedIn.attempt < state.attempt ? `attempt ${completedIn.attempt}` : 'an earlier run';
    return { kind: 'reused', because: `finished in ${when}`, savedMs: phase.activeMs };
  }
  if (conclusion === 'reused') {
    const { savedMs: saved } = phase.reuse;
    return { kind: 'reused', because, ...(saved === undefined ? {} : { savedMs: saved }) };
  }
  if (phase.status === 'pending') return { kind: 'blocked', because: blockedBecause(state, phase) };
  if (conclusion === 'skipped') return { kind: 'skipped', because };
  const skipped = phase.gates.find((gate) => gate.skipped !== undefined);
  if (skipped?.skipped !== undefined) {
    return {
      kind: 'skipped',
      because: `gate ${skipped.plan.name} by ${skipped.skipped.by}: ${skipped.skipped.reason}`,
    };
  }
  // In a later round the numbers of attempts go on, and nothing was tried again because of that.
  const again = tasksOf(phase).filter((task) => task.attempts > 1 && (phase.round === 1 || task.round > 1));
  if (again.length === 0) return { kind: 'ran', because };
  const names = again.map((task) => `${task.plan.name} (attempt ${task.attempts})`).join(', ');
  return { kind: 'retried', because: because === '' ? names : `${because}; ${names}` };
}

const tasksOf = (phase: PhaseState) =>
  [phase.agents, ...phase.gates.map((gate) => gate.checks)].flatMap(({ tasks }) => tasks);

function blockedBecause(state: WorkflowState, phase: PhaseState): string {
  const { status, pause, phaseByName, pipeline } = state;
  const needed = phase.plan.needs.map((name) => phaseByName.get(name)).find((each) => each?.status !== 'completed');
  const isParallel = pipeline.mode !== 'sequential';
  if (pause !== undefined && (!isParallel || needed === undefined)) return `${pause.phase} waits for a decision`;
  if (status === 'cancelled') return 'the workflow was cancelled';
  const before = isParallel ? needed : focus(state);
  if (before === undefined || before === phase || status === 'completed') return 'not reached';
  if (before.status === 'paused') return `${before.plan.name} waits for a decision`;
  const failed = tasksOf(before).some((task) => task.outcome !== undefined && !isGood(task.outcome));
  return failed ? `${before.plan.name} did not succeed` : `${before.plan.name} is not over`;
}

/** Milliseconds of work that phases of an earlier run or commit stand for. */
export const savedMs = (all: readonly Fate[]): number => all.reduce((sum, fate) => sum + (fate.savedMs ?? 0), 0);

/** Times are shown in tenths of a second. */
const LEAST_SHOWN_MS = 50;

/** How many phases were not run again and what that saved, where that is anything; undefined without such a phase. */
export function savedText(all: readonly Fate[]): string | undefined {
  const reused = all.filter((each) => each.kind === 'reused');
  if (reused.length === 0) return undefined;
  const ms = savedMs(reused);
  const count = reused.length === 1 ? '1 phase' : `${reused.length} phases`;
  return `${count} not run again${ms < LEAST_SHOWN_MS ? '' : `: ${duration(ms)} saved`}`;
}
