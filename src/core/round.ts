import { plainLine } from './plain-line.ts';
import type { PhaseState, Round, WorkflowState } from './state.ts';

/** Rounds: phases may go back, and then a part of the workflow is done again (core/back.ts). */

/** The round that the workflow has come to, from 1. */
export const roundOf = ({ rounds }: Pick<WorkflowState, 'rounds'>): number => 1 + rounds.length;

/** What began the round that a phase is done in; undefined in the first. */
export const beginOf = (
  { rounds }: Pick<WorkflowState, 'rounds'>,
  { round }: Pick<PhaseState, 'round'>,
): Round | undefined => rounds[round - 2];

/** Whether a phase is the one that its round went back to: it is always run, because the feedback is for it. */
export const isTarget = (state: Pick<WorkflowState, 'rounds'>, phase: PhaseState): boolean =>
  beginOf(state, phase)?.to === phase.plan.name;

/** The first line of a feedback, for people. */
export function firstLine(feedback: string): string {
  const line = plainLine(feedback.trimStart().split('\n', 1)[0] ?? '', 200);
  return line === '' ? '(no feedback)' : line;
}
