import { mergeHistories } from '../core/history/merge.ts';
import { recordOf } from '../core/history/record.ts';
import type { TaskState, WorkflowState } from '../core/state.ts';
import type { Metrics } from '../core/views/metrics-document.ts';
import type { FindingsFile } from '../model/finding.ts';
import type { History } from '../model/history.ts';
import type { HistoryStore } from '../ports.ts';
import type { Surroundings } from './surroundings.ts';

/** The recent runs of a workflow, and what went wrong with keeping them. */
export interface Remembered {
  readonly history?: History;
  readonly warnings?: readonly string[];
}

/** Adds a run that ended to the history of its workflow. */
export async function rememberRun(
  { history: store, clock }: Pick<Surroundings, 'history' | 'clock'>,
  state: WorkflowState,
  metrics: Metrics,
): Promise<Remembered> {
  if (store === undefined) return {};
  const { workflow } = state.pipeline;
  const findings = await findingsOf(store, state);
  const { history: before, warnings } = await store.read(workflow);
  const record = recordOf(state, { at: clock.now(), metrics, findings, before });
  const history = mergeHistories(before, { schemaVersion: 1, records: [record] });
  const problem = await store.write(workflow, history);
  const all = problem === undefined ? warnings : [...warnings, problem.message];
  return { history, ...(all.length === 0 ? {} : { warnings: all }) };
}

/** What the tasks of this run found, as far as the state does not hold it all. */
async function findingsOf(store: HistoryStore, state: WorkflowState): Promise<ReadonlyMap<string, FindingsFile>> {
  const found = new Map<string, FindingsFile>();
  for (const { group, index } of state.tasks.values()) {
    const task = group.tasks[index];
    const file = task === undefined ? undefined : await fileOf(store, state.id, task);
    if (task !== undefined && file !== undefined) found.set(task.plan.id, file);
  }
  return found;
}

async function fileOf(
  store: HistoryStore,
  id: string,
  { plan, attempts, findings }: TaskState,
): Promise<FindingsFile | undefined> {
  if (findings?.digest === undefined) return undefined;
  const { errors, warnings, notices, worst, tests, flaky, digest } = findings;
  if (tests === undefined && flaky === undefined && errors + warnings + notices === worst.length) return undefined;
  return store.findings(id, plan.id, attempts, digest);
}
