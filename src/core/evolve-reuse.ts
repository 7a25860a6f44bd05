import type { EventOf } from '../model/event.ts';
import { asksBack } from './back.ts';
import { touch } from './frontier.ts';
import { isGood } from './outcomes.ts';
import type { PhaseState, TaskState, WorkflowState } from './state.ts';

/** Whether the work of an agent can be reused: one that prepares the workspace is needed by whatever comes after. */
export const isReusable = ({ plan }: TaskState): boolean => !('always' in plan && plan.always === true);

/**
 * Whether what the phase left may be stored: its work was looked up and not found, all of it was done well, no fix came
 * after it, and no person let it pass a gate.
 */
export function mayStore({ reuse, agents, gates, fixes, fixesBefore }: PhaseState): boolean {
  if (fixes.slice(fixesBefore).some(({ change, untold }) => change !== undefined || untold !== undefined)) return false;
  if (agents.tasks.some(asksBack)) return false;
  if (reuse.step !== 'missed' || reuse.digest === undefined || reuse.storing !== 'none') return false;
  if (agents.tasks.some((task) => task.status !== 'done' || !isGood(task.outcome))) return false;
  return gates.every((gate) => gate.verdict === 'passed' && gate.skipped === undefined);
}

/** How looking up and storing the work of a phase change the state: what is wrong, undefined when it was folded. */
export function onReuse(
  state: WorkflowState,
  phase: PhaseState,
  event: EventOf<
    'ReuseLookupStarted' | 'ReuseMissed' | 'PhaseReused' | 'ReuseStoreStarted' | 'ReuseStored' | 'ReuseNotStored'
  >,
): string | undefined {
  const { reuse } = phase;
  switch (event.type) {
    case 'ReuseLookupStarted':
      if (phase.plan.inputs === undefined) return `phase ${event.phase} declares no inputs`;
      if (reuse.step !== 'none') return `${event.phase} has been looked up`;
      if (phase.agents.tasks.some((task) => isReusable(task) && task.status !== 'pending'))
        return `the work of ${event.phase} has begun`;
      if (state.load.capturing) return 'a checkpoint is being taken';
      touch(state, phase, 1);
      phase.reuse = { step: 'looking', storing: 'none' };
      return undefined;
    case 'ReuseMissed':
      if (reuse.step !== 'looking') return `${event.phase} was not being looked up`;
      touch(state, phase, -1);
      phase.reuse = {
        step: 'missed',
        storing: 'none',
        because: event.because,
        ...(event.digest === undefined ? {} : { digest: event.digest }),
      };
      state.warnings.push(...(event.notes ?? []));
      return undefined;
    case 'PhaseReused':
      return onPhaseReused(state, phase, event);
    case 'ReuseStoreStarted':
      if (!mayStore(phase)) return `nothing of ${event.phase} may be stored`;
      touch(state, phase, 1);
      reuse.storing = 'running';
      return undefined;
    case 'ReuseStored':
    case 'ReuseNotStored':
      if (reuse.storing !== 'running') return `nothing of ${event.phase} was being stored`;
      touch(state, phase, -1);
      reuse.storing = 'done';
      reuse.stored = event.type === 'ReuseStored';
      if (event.type === 'ReuseNotStored') state.warnings.push(notStoredText(event.phase, event.because));
      return undefined;
  }
}

function onPhaseReused(state: WorkflowState, phase: PhaseState, event: EventOf<'PhaseReused'>): string | undefined {
  const { agents } = phase;
  delete phase.isAnew;
  if (phase.reuse.step !== 'looking') return `${event.phase} was not being looked up`;
  touch(state, phase, -1);
  for (const task of agents.tasks.filter(isReusable)) {
    task.status = 'done';
    task.outcome = { kind: 'reused', from: event.from };
    task.because = event.because;
    task.succeededAt = state.sequence + 1;
    if (event.outputs !== undefined) task.outputs = event.outputs;
    agents.done += 1;
  }
  const { digest, from, because, savedMs } = event;
  phase.reuse = { step: 'reused', storing: 'none', digest, from, because, savedMs };
  if (event.outputs !== undefined) Object.assign((state.outputs[event.phase] ??= {}), event.outputs);
  state.warnings.push(...(event.notes ?? []));
  return undefined;
}

/** What people are told of work that was not stored. */
export function notStoredText(phase: string, because: string): string {
  return `What ${phase} left is not kept for reuse: ${because}`;
}
