import type { History, HistoryRecord } from '../../model/history.ts';
import type { PhasePlan, TaskPlan } from '../../model/pipeline.ts';
import { fnv1a64 } from '../findings/fingerprint.ts';
import { percentile } from './statistics.ts';

/** What one attempt of an agent or a check took in earlier runs. */
export interface Measured {
  /** Milliseconds: the middle of the runs. */
  readonly ms: number;
  /** How many runs it comes from. */
  readonly runs: number;
}

/** What is known of the tasks of a pipeline, by their ids. */
export interface Measurements {
  readonly tasks: ReadonlyMap<string, Measured>;
  /** Earlier runs that any of it comes from. */
  readonly runs: number;
}

/** Outcomes that tell how long the work takes: what failed may have given up early. */
const TELLING: ReadonlySet<string> = new Set(['passed', 'reused']);

/** What a task runs, as 16 hexadecimal digits: a duration says something of the same command only. */
export const workOf = ({ steps }: Pick<TaskPlan, 'steps'>): string =>
  fnv1a64(JSON.stringify(steps.map((step) => step.key)));

/** The agents and checks of a phase. */
export const tasksOfPlan = ({ agents, gates }: Pick<PhasePlan, 'agents' | 'gates'>): readonly TaskPlan[] => [
  ...agents,
  ...gates.flatMap(({ checks }) => checks),
];

/**
 * What the tasks of these phases took in the runs of a history in which they ran the same command.
 *
 * @param leg the job with its leg of the matrix, as records have it; other legs are other machines
 */
export function measured(history: History, phases: readonly PhasePlan[], leg: string | undefined): Measurements {
  const wanted = new Map(phases.flatMap(tasksOfPlan).map((plan) => [plan.id, plan]));
  const found = new Map<string, number[]>();
  let runs = 0;
  for (const record of history.records) {
    if (record.leg === leg && gather(record, wanted, found)) runs += 1;
  }
  const tasks = new Map<string, Measured>();
  for (const [id, all] of found) tasks.set(id, { ms: percentile(all, 50) ?? 0, runs: all.length });
  return { tasks, runs };
}

/** Whether a record had something to say. */
function gather(
  { tasks }: HistoryRecord,
  wanted: ReadonlyMap<string, TaskPlan>,
  found: Map<string, number[]>,
): boolean {
  let isOfUse = false;
  for (const { id, work, outcome, durationMs, retries } of tasks) {
    const plan = wanted.get(id);
    if (plan === undefined || !TELLING.has(outcome) || work !== workOf(plan)) continue;
    isOfUse = true;
    const ms = Math.round(durationMs / (1 + retries));
    const all = found.get(id);
    if (all === undefined) found.set(id, [ms]);
    else all.push(ms);
  }
  return isOfUse;
}
