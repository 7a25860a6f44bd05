import { lastRound } from '../back.ts';
import type { WorkflowState } from '../state.ts';
import type { LogFacts } from './log.ts';

/** What the lines of the log need to know of the state besides the entry. */
export function logFacts(state: WorkflowState): LogFacts {
  return {
    workflowId: state.id,
    phaseMs: (phase) => state.phaseByName.get(phase)?.activeMs ?? 0,
    workflowMs: () => state.activeMs,
    lastRound: () => lastRound(state),
  };
}
