import { appendFileSync, readFileSync } from 'node:fs';
import type { WorkflowState } from '../../core/state.ts';
import { jobSummary } from '../../core/views/markdown.ts';
import { appendValue } from './commands.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Writes the action's outputs. Every output is written, so that none keeps a value of an earlier step. */
export function writeOutputs(
  state: WorkflowState,
  resumedFrom: string,
  paths: { readonly state: string; readonly metrics: string },
  env: Env,
): void {
  const phase = state.phases[state.cursor]?.plan.name ?? '';
  const reused = [...state.tasks.values()].flatMap(({ group, index }) => {
    const task = group.tasks[index];
    return task?.outcome?.kind === 'reused' ? [{ task: task.plan.id, from: task.outcome.from }] : [];
  });
  const outputs: Record<string, string> = {
    status: state.status,
    conclusion: state.conclusion ?? '',
    'workflow-id': state.id,
    'failed-phase': state.status === 'completed' ? '' : phase,
    'paused-gate': state.pause?.gate ?? '',
    'resumed-from': resumedFrom,
    reused: JSON.stringify(reused),
    report: paths.state,
    metrics: readText(paths.metrics),
  };
  for (const [name, value] of Object.entries(outputs)) appendValue(env['GITHUB_OUTPUT'], name, value);
}

function readText(file: string): string {
  try {
    return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return '';
  }
}

/** Writes the job summary; that it can't be written is no reason to fail. */
export function writeSummary(state: WorkflowState, env: Env): void {
  writeSummaryText(jobSummary(state), env);
}

/** Adds markdown to the job summary. */
export function writeSummaryText(markdown: string, env: Env): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, markdown);
  } catch (error) {
    process.stderr.write(
      `warning: the job summary was not written: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}
