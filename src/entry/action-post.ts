import { resolve } from 'node:path';
import { look } from '../app/look.ts';
import { plainLine } from '../core/plain-line.ts';
import { jobSummary, tasksUnderWay } from '../core/views/markdown.ts';
import { createAnnotations } from '../shell/action/annotations.ts';
import { createRunnerLog } from '../shell/action/commands.ts';
import { isOn, readInputs } from '../shell/action/inputs.ts';
import { writeOutputs, writeSummary } from '../shell/action/report.ts';
import { createFileStorage } from '../shell/storage.ts';
import { pathsOf } from '../shell/workflow-dir.ts';

/** The action's post: tells what `main` could not tell because it was killed. It never changes a verdict. */
export async function runPost(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const id = env['STATE_workflow'];
  if (id === undefined || env['STATE_finished'] === 'true') return;
  const log = createRunnerLog(process.stdout);
  const annotations = createAnnotations(log, isOn(env, 'annotations'));
  const inputs = readInputs(env);
  const cwd = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.ok ? inputs.value.workingDirectory : '.');
  const found = await look(createFileStorage(cwd), id);
  if (!found.ok) {
    annotations.warning(
      plainLine(`The run of ${id} was cut off, and its journal can not be read: ${found.error.message}`),
    );
    log.close();
    return;
  }
  const { state } = found.value;
  const over = state.phases.filter((phase) => phase.status === 'completed').length;
  const tasks = tasksUnderWay(state).map((task) => task.plan.id);
  const doing = tasks.length === 0 ? '' : ` while ${tasks.join(', ')} was under way`;
  annotations.warning(
    plainLine(`The run of ${id} was cut off${doing}: ${over} of ${state.phases.length} phases are over.`),
  );
  const problems = [
    ...writeOutputs(state, '', pathsOf(cwd, id), env),
    isOn(env, 'job-summary') ? writeSummary(jobSummary(state), env) : undefined,
  ];
  for (const problem of problems) if (problem !== undefined) annotations.warning(plainLine(problem));
  log.close();
}
