import type { PhasePlan, Pipeline, TaskPlan } from '../model/pipeline.ts';

/** What work is expected to take, in milliseconds; only proportions matter where nothing is known. */
export interface Estimates {
  /** Undefined where nothing at all was recorded, so that the written order stands. */
  readonly task: ((plan: TaskPlan) => number) | undefined;
  readonly phase: (plan: PhasePlan) => number;
}

/** Estimates from durations of earlier runs. What was never seen is taken to be like the others. */
export function estimatesOf({ estimates, phases }: Pick<Pipeline, 'estimates' | 'phases'>): Estimates {
  const known = new Map(Object.entries(estimates ?? {}).filter(([, ms]) => Number.isFinite(ms) && ms >= 0));
  if (known.size === 0) return { task: undefined, phase: () => 1 };
  const seen = phases.flatMap(tasksOf).flatMap(({ id }) => known.get(id) ?? []);
  const usual = seen.length === 0 ? 0 : seen.reduce((sum, ms) => sum + ms, 0) / seen.length;
  const task = ({ id }: TaskPlan): number => known.get(id) ?? usual;
  return { task, phase: (plan) => known.get(plan.name) ?? workOf(plan, task) };
}

const tasksOf = ({ agents, gates }: PhasePlan): readonly TaskPlan[] => [
  ...agents,
  ...gates.flatMap((gate) => gate.checks),
];

/** The agents together or one after the other, then gate after gate: those that only read beside each other. */
function workOf({ agents, gates, parallel }: PhasePlan, task: (plan: TaskPlan) => number): number {
  let ms = parallel ? longest(agents.map(task)) : total(agents.map(task));
  for (const { checks } of gates) {
    ms += longest(checks.filter((check) => check.readOnly).map(task));
    ms += total(checks.filter((check) => !check.readOnly).map(task));
  }
  return ms;
}

const total = (all: readonly number[]): number => all.reduce((sum, ms) => sum + ms, 0);
const longest = (all: readonly number[]): number => all.reduce((most, ms) => Math.max(most, ms), 0);
