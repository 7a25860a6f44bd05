import type { WorkflowState } from '../core/state.ts';
import type { Entry } from '../model/event.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { WorkflowStorage } from '../ports.ts';
import { foldEntries, look } from './look.ts';

/** A workflow that is compared with another one, or with an earlier attempt of itself. */
export interface Compared {
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
}

/** The earlier one of two runs, and what people call the two. */
export interface Against {
  readonly state: WorkflowState;
  readonly label: string;
  /** Of the later one. */
  readonly own: string;
}

/** How far back the workflow before is looked for. */
const MOST_WORKFLOWS = 1_000;

const usage = (message: string, hint: string): Problem => ({ code: 'usage', message, hint });

/**
 * Finds what a workflow is to be compared with.
 *
 * @param against an id or the beginning of one, `previous` for the workflow before it of the same name, or `attempt:N`
 * @returns `usage` when there is none, or when it is the same run
 */
export async function readAgainst(
  storage: WorkflowStorage,
  subject: Compared,
  against: string,
): Promise<Result<Against, Problem>> {
  const attempt = /^attempt:([0-9]{1,6})$/.exec(against)?.[1];
  if (attempt !== undefined) return attemptOf(subject, Number(attempt));
  if (against === 'previous') return previousOf(storage, subject.state);
  const found = await look(storage, against);
  if (!found.ok) return found;
  const { state } = found.value;
  if (state.id !== subject.state.id) return ok({ state, label: state.id, own: subject.state.id });
  return err(usage(`${state.id} cannot be compared with itself.`, 'Name another workflow, previous, or attempt:1.'));
}

/** What an attempt is counted by: on GitHub by its run attempts, elsewhere by each time that the workflow was taken up. */
function numberOf({ source }: WorkflowState, { event }: Entry): number | undefined {
  if (event.type !== 'RunStarted') return undefined;
  return source.runId === undefined ? event.run : event.attempt;
}

/** The state at the end of an attempt of the workflow itself. */
function attemptOf({ state, entries }: Compared, wanted: number): Result<Against, Problem> {
  const numbers = entries.map((entry) => numberOf(state, entry));
  const known = [...new Set(numbers.filter((each) => each !== undefined))];
  const newest = known.at(-1);
  const last = numbers.lastIndexOf(wanted);
  if (last === -1 || wanted === newest) {
    const why = last === -1 ? 'has no' : 'cannot be compared with its newest';
    const earlier = known.filter((each) => each !== newest);
    const hint =
      earlier.length === 0
        ? 'It has one attempt only: name another workflow, or previous.'
        : `Earlier attempts of it: ${earlier.join(', ')}.`;
    return err(usage(`${state.id} ${why} attempt ${wanted}.`, hint));
  }
  const next = numbers.findIndex((each, at) => at > last && each !== undefined);
  const folded = foldEntries(next === -1 ? entries : entries.slice(0, next), state.id);
  return folded.ok ? ok({ state: folded.value, label: `attempt ${wanted}`, own: `attempt ${newest ?? ''}` }) : folded;
}

/** The workflow of the same name that was made before; one that cannot be read is none. */
async function previousOf(storage: WorkflowStorage, state: WorkflowState): Promise<Result<Against, Problem>> {
  const listed = await storage.list();
  if (!listed.ok) return listed;
  const earlier = listed.value.slice(listed.value.indexOf(state.id) + 1);
  for (const id of earlier.slice(0, MOST_WORKFLOWS)) {
    const found = await look(storage, id);
    if (found.ok && found.value.state.pipeline.workflow === state.pipeline.workflow)
      return ok({ state: found.value.state, label: id, own: state.id });
  }
  const { workflow } = state.pipeline;
  return err(
    usage(`There is no workflow ${workflow} before ${state.id} here.`, 'Name one that `bootspring status` can show.'),
  );
}
