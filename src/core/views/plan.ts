import type { Pipeline, Step, TaskPlan } from '../../model/pipeline.ts';
import type { Forecast } from '../forecast.ts';

/** One row of a plan: what would run, and why. */
export interface PlanRow {
  readonly phase: string;
  /** The gate that the check belongs to; empty for an agent. */
  readonly gate: string;
  readonly name: string;
  readonly runs: string;
  readonly enforcement: 'required' | 'advisory' | '';
  readonly because: string;
  /** Milliseconds that it is expected to take, and how many earlier runs say so; missing where none does. */
  readonly estimateMs?: number;
  readonly estimateRuns?: number;
}

/** What `plan --json` says of the time: null where no earlier run tells. */
export interface PlanEstimates {
  /** Of the whole, with the slots that there are. */
  readonly estimateMs: number | null;
  /** Earlier runs that it comes from. */
  readonly runs: number;
  /** Tasks that never ran before, and are taken to be like the others. */
  readonly guessed: number;
  readonly phases: readonly { readonly name: string; readonly estimateMs: number | null; readonly runs: number }[];
}

/** The time that a pipeline and each of its phases are expected to take. */
export function planEstimates({ phases }: Pipeline, forecast: Forecast | undefined): PlanEstimates {
  return {
    estimateMs: forecast === undefined ? null : Math.round(forecast.totalMs),
    runs: forecast?.runs ?? 0,
    guessed: forecast?.guessed ?? 0,
    phases: phases.map(({ name }) => {
      const known = forecast?.phases.get(name);
      return { name, estimateMs: known === undefined ? null : Math.round(known.ms), runs: known?.runs ?? 0 };
    }),
  };
}

/** Every task of a pipeline in the order in which it would start. */
export function planRows(pipeline: Pipeline, forecast?: Forecast): PlanRow[] {
  return rowsOf(pipeline).map(({ id, ...planned }) => {
    const known = forecast?.tasks.get(id);
    return known === undefined ? planned : { ...planned, estimateMs: known.ms, estimateRuns: known.runs };
  });
}

function rowsOf(pipeline: Pipeline): (PlanRow & { readonly id: string })[] {
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
): PlanRow & { readonly id: string } {
  const earlier = task.steps.map((step) => seen.get(step.key));
  // An agent does its own work, whoever ran the same command before it.
  const again = gate === '' ? '' : takes(task.steps, earlier);
  for (const step of task.steps) if (!seen.has(step.key)) seen.set(step.key, task.id);
  return {
    id: task.id,
    phase,
    gate,
    name: task.name,
    runs: task.steps.map(stepText).join(' && '),
    enforcement,
    because: `${task.because}${again}`,
  };
}

/** What of a check has been done by the time that it is made. */
function takes(steps: readonly Step[], earlier: readonly (string | undefined)[]): string {
  const done = steps.filter((_, at) => earlier[at] !== undefined);
  const from = earlier.find((each) => each !== undefined);
  if (from === undefined) return '';
  const what = done.length === steps.length ? 'takes' : `${done.map(({ title }) => title).join(' && ')} takes`;
  return `; ${what} the outcome of ${from} if the tree is still the same`;
}

/** A step by its title, with the folder that it runs in when that is not the workspace. */
export const titleInFolder = (step: Step): string =>
  step.kind === 'command' && (step.cwd ?? '') !== '' ? `${step.cwd}: ${step.title}` : step.title;

/** A step as the plan shows it: a script that is run without its package manager is shown with what it runs. */
function stepText(step: Step): string {
  const text = titleInFolder(step);
  return step.kind !== 'command' || step.title === step.command ? text : `${text} (${step.command})`;
}
