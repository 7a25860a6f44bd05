import type { Pipeline, Step, TaskPlan } from '../../model/pipeline.ts';

/** One row of a plan: what would run, and why. */
export interface PlanRow {
  readonly phase: string;
  /** The gate that the check belongs to; empty for an agent. */
  readonly gate: string;
  readonly name: string;
  readonly runs: string;
  readonly enforcement: 'required' | 'advisory' | '';
  readonly because: string;
}

/** Every task of a pipeline in the order in which it would start. */
export function planRows(pipeline: Pipeline): PlanRow[] {
  const seen = new Map<string, string>();
  return pipeline.phases.flatMap((phase) => [
    ...phase.agents.map((agent) => {
      const planned = row(phase.name, '', agent, '', seen);
      const reusable = phase.inputs !== undefined && agent.always !== true;
      return reusable
        ? { ...planned, because: `${planned.because}; not done again while its inputs are the same` }
        : planned;
    }),
    ...phase.gates.flatMap((gate) =>
      gate.checks.map((check) => row(phase.name, gate.name, check, check.enforcement, seen)),
    ),
  ]);
}

function row(
  phase: string,
  gate: string,
  task: TaskPlan,
  enforcement: PlanRow['enforcement'],
  seen: Map<string, string>,
): PlanRow {
  const earlier = task.steps.map((step) => seen.get(step.key));
  const again =
    earlier.length > 0 && earlier.every((each) => each !== undefined)
      ? `; takes the outcome of ${earlier[0]} if the tree is still the same`
      : '';
  for (const step of task.steps) if (!seen.has(step.key)) seen.set(step.key, task.id);
  return {
    phase,
    gate,
    name: task.name,
    runs: task.steps.map(stepText).join(' && '),
    enforcement,
    because: `${task.because}${again}`,
  };
}

/** A step as the plan shows it: a script that is run without its package manager is shown with what it runs. */
function stepText(step: Step): string {
  if (step.kind !== 'command') return step.title;
  const folder = step.cwd === undefined || step.cwd === '' ? '' : `${step.cwd}: `;
  return step.title === step.command ? `${folder}${step.title}` : `${folder}${step.title} (${step.command})`;
}
