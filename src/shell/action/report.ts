import { readFileSync } from 'node:fs';
import { focus } from '../../core/frontier.ts';
import type { WorkflowState } from '../../core/state.ts';
import { type Fate, fates } from '../../core/views/fates.ts';
import { appendText, appendValue } from './files.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** All outputs of a job together may have 1 MB; one that is larger is left empty and can be read from its file. */
const MOST_BYTES = 256 * 1024;

/**
 * Writes the action's outputs, except `matrix`, which only a plan has, `report-page` (page.ts) and `mend-commit`. Every one is written, so that what is empty is
 * empty on purpose. Returns one sentence for each that could not be told.
 */
export function writeOutputs(
  state: WorkflowState,
  resumedFrom: string,
  paths: { readonly state: string; readonly metrics: string },
  env: Env,
): string[] {
  const outputs: Record<string, string> = {
    status: state.status,
    conclusion: state.conclusion ?? '',
    'workflow-id': state.id,
    'failed-phase': state.status === 'completed' ? '' : (focus(state)?.plan.name ?? ''),
    'paused-gate': state.pause?.gate ?? '',
    'resumed-from': resumedFrom,
    reused: JSON.stringify([...reusedPhases(state), ...reusedTasks(state)]),
    phases: JSON.stringify(fates(state)),
    report: paths.state,
    metrics: readJson(paths.metrics),
  };
  return Object.entries(outputs).flatMap(([name, value]) => writeOutput(name, value, env) ?? []);
}

/** Writes one output; returns one sentence when it could not be told. */
export function writeOutput(name: string, value: string, env: Env): string | undefined {
  const fits = Buffer.byteLength(value) <= MOST_BYTES;
  const problem = appendValue(env['GITHUB_OUTPUT'], name, fits ? value : '');
  if (problem !== undefined) return `output "${name}": ${problem}`;
  return fits ? undefined : `output "${name}" is left empty: it would be larger than ${MOST_BYTES} bytes`;
}

function reusedPhases(state: WorkflowState): readonly Omit<Fate, 'kind'>[] {
  return fates(state).flatMap(({ kind, ...rest }) => (kind === 'reused' ? [rest] : []));
}

function reusedTasks(state: WorkflowState): readonly { readonly task: string; readonly from: string }[] {
  return [...state.tasks.values()].flatMap(({ group, index }) => {
    const task = group.tasks[index];
    return task?.outcome?.kind === 'reused' ? [{ task: task.plan.id, from: task.outcome.from }] : [];
  });
}

/** The file's JSON on one line; empty when there is none. */
function readJson(file: string): string {
  try {
    return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return '';
  }
}

/** Adds markdown to the job summary; returns one sentence when it can't be written, which is no reason to fail. */
export function writeSummary(markdown: string, env: Env): string | undefined {
  const problem = appendText(env['GITHUB_STEP_SUMMARY'], markdown);
  return problem === undefined ? undefined : `the job summary: ${problem}`;
}
