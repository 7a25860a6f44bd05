import type { Workflow, WorkflowJob } from './workflow.ts';

/** What expressions of a job may be, by `matrix.os` and `inputs.script`, as far as it is written out. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** A job that a change starts. One that is called twice with other inputs is there twice. */
export interface StartedJob {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
  readonly values: Values;
}

const VALUE = /\$\{\{\s*((?:matrix|inputs)\.[A-Za-z0-9_-]+)\s*\}\}/g;
const MAX_VARIANTS = 50;
/** Calls that are looked at in all workflows together, and how deep they may go, as GitHub limits it. */
const MAX_CALLS = 200;
const MAX_DEPTH = 10;
const NO_VALUES: Values = new Map();

/** The texts that values make of one; undefined when an expression stays that is not written out in the files. */
export function variants(text: string, values: Values): readonly string[] | undefined {
  let all: readonly string[] = [text];
  for (const name of new Set([...text.matchAll(VALUE)].map((match) => match[1] ?? ''))) {
    const known = values.get(name);
    if (known === undefined) return undefined;
    all = all
      .flatMap((each) =>
        known.map((value) => each.replace(VALUE, (whole, key: string) => (key === name ? value : whole))),
      )
      .slice(0, MAX_VARIANTS);
  }
  return all.every((each) => !each.includes('${{')) ? all : undefined;
}

/** What a called workflow is given. An input that cannot be told is left out: then nothing that needs it is followed. */
function given(job: WorkflowJob, values: Values, called: Workflow): Values {
  const inputs = new Map<string, readonly string[]>();
  for (const [name, otherwise] of called.inputs) {
    const texts = variants(job.with.get(name) ?? otherwise, values);
    if (texts !== undefined) inputs.set(`inputs.${name}`, [...new Set(texts)]);
  }
  return inputs;
}

/**
 * Jobs of the workflows that a change starts, in their order, each call of a reusable workflow of this repository
 * replaced by the jobs of that workflow. `counts` says whether a job that calls one runs on every change.
 */
export function startedJobs(
  workflows: readonly Workflow[],
  counts: (job: WorkflowJob) => boolean,
): readonly StartedJob[] {
  const started: StartedJob[] = [];
  const seen = new Set<string>();
  const start = (workflow: Workflow, inputs: Values, depth: number): void => {
    const id = JSON.stringify([workflow.path, [...inputs]]);
    if (seen.has(id) || seen.size >= MAX_CALLS || depth > MAX_DEPTH) return;
    seen.add(id);
    for (const job of workflow.jobs) {
      const matrix = [...job.matrix].map(([name, list]): [string, readonly string[]] => [`matrix.${name}`, list]);
      const values = new Map([...inputs, ...matrix]);
      started.push({ workflow, job, values });
      const path = job.uses?.startsWith('./') === true ? job.uses.slice(2) : undefined;
      const called = path === undefined ? undefined : workflows.find((each) => each.path === path);
      if (called !== undefined && counts(job)) start(called, given(job, values, called), depth + 1);
    }
  };
  for (const workflow of workflows) if (workflow.onChange) start(workflow, NO_VALUES, 0);
  return started;
}
