import { tasksOfPlan, workOf } from '../../src/core/history/measured.ts';
import type { History, HistoryRecord } from '../../src/model/history.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';

/** Histories for tests: what the tasks of a pipeline took in earlier runs. */

type Took = Readonly<Record<string, number>>;
type Row = HistoryRecord['tasks'][number];

/** The record of a run; tasks that are not named did not run. */
export function pastRun(
  { phases }: Pick<Pipeline, 'phases'>,
  took: Took,
  more: Partial<HistoryRecord> = {},
  task: Partial<Row> = {},
): HistoryRecord {
  const plans = phases.flatMap(tasksOfPlan).filter(({ id }) => took[id] !== undefined);
  return {
    id: 'wf_before1',
    attempt: 1,
    at: 1,
    status: 'completed',
    durationMs: 1,
    savedMs: 0,
    phases: [],
    gates: [],
    tasks: plans.map((plan) => ({
      id: plan.id,
      outcome: 'passed',
      durationMs: took[plan.id] ?? 0,
      retries: 0,
      flaky: false,
      work: workOf(plan),
      ...task,
    })),
    ...more,
  };
}

export const past = (...records: readonly HistoryRecord[]): History => ({ schemaVersion: 1, records: [...records] });
