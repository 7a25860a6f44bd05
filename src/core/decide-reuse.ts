import { isReusable, mayStore } from './evolve-reuse.ts';
import { isTarget } from './round.ts';
import type { PhaseState, WorkflowState } from './state.ts';
import type { Turn } from './turn.ts';

/** Whether the work of the phase has to wait until it is known whether it was done before. */
export function awaitsLookup(state: WorkflowState, phase: PhaseState): boolean {
  const { plan, agents, reuse } = phase;
  // The same work as before would leave what was not good enough: feedback is for the agents of the phase.
  if (plan.inputs === undefined || isTarget(state, phase)) return false;
  if (reuse.step === 'looking') return true;
  const work = agents.tasks.filter(isReusable);
  return reuse.step === 'none' && work.length > 0 && work.every(({ status }) => status === 'pending');
}

/** Looks the phase up, once what prepares the workspace is done: it may write inputs. */
export function lookupTurns(state: WorkflowState, phase: PhaseState): readonly Turn[] {
  if (phase.reuse.step === 'looking') return [];
  const { name } = phase.plan;
  return [
    {
      event: { type: 'ReuseLookupStarted', phase: name },
      effect: { type: 'LookUpReuse', phase: name, fresh: !state.pipeline.reuse },
    },
  ];
}

/** Stores what the phase left, when its gates are open; undefined when nothing is to be stored. */
export function storeTurns(phase: PhaseState): readonly Turn[] | undefined {
  if (phase.reuse.storing === 'running') return [];
  if (!mayStore(phase)) return undefined;
  const { name } = phase.plan;
  return [{ event: { type: 'ReuseStoreStarted', phase: name }, effect: { type: 'StoreReuse', phase: name } }];
}
