import { statisticsOf } from '../core/history/statistics.ts';
import { checkpointDocument } from '../core/views/checkpoint.ts';
import type { WorkflowState } from '../core/state.ts';
import { createProjections, type Projections } from './projections.ts';
import { rememberRun } from './remember.ts';
import type { Concluded, Surroundings, Underway } from './surroundings.ts';

/** Writes what a run came to beside its journal, and adds it to the history of its workflow. */
async function conclude(
  around: Pick<Surroundings, 'history' | 'clock'>,
  projections: Projections,
  state: WorkflowState,
  isWhole: boolean,
): Promise<Concluded> {
  const remembered = isWhole ? await rememberRun(around, state, projections.metrics(state)) : {};
  const { history } = remembered;
  const problem = projections.finish(state, history === undefined ? undefined : statisticsOf(history));
  return { ...remembered, ...(problem === undefined ? {} : { problem }) };
}

/** What the stories need once the first commands are under way; nothing that starts a command imports this file. */
export const underway: Underway = { createProjections, checkpointDocument, conclude };
