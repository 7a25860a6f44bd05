import { resolve } from 'node:path';
import { look } from '../app/look.ts';
import { createRunnerLog } from '../shell/action/commands.ts';
import { readInputs } from '../shell/action/inputs.ts';
import { writeOutputs, writeSummary } from '../shell/action/report.ts';
import { createFileStorage } from '../shell/storage.ts';
import { pathsOf } from '../shell/workflow-dir.ts';

/** The action's post: tells what `main` could not tell because it was killed. It never changes a verdict. */
export async function runPost(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const id = env['STATE_workflow'];
  if (id === undefined || env['STATE_finished'] === 'true') return;
  const log = createRunnerLog(process.stdout);
  const inputs = readInputs(env);
  const cwd = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.ok ? inputs.value.workingDirectory : '.');
  const found = await look(createFileStorage(cwd), id);
  if (!found.ok) {
    log.command('warning', `The run of ${id} was cut off, and its journal can not be read: ${found.error.message}`);
    log.close();
    return;
  }
  const { state } = found.value;
  const over = state.phases.filter((phase) => phase.status === 'completed').length;
  log.command('warning', `The run of ${id} was cut off: ${over} of ${state.phases.length} phases are over.`);
  writeOutputs(state, '', pathsOf(cwd, id), env);
  if (!inputs.ok || inputs.value.jobSummary) writeSummary(state, env);
  log.close();
}
