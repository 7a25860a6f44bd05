import { namesHint } from '../../core/nearest.ts';
import { resolve } from 'node:path';
import { look } from '../../app/look.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { LogsOptions } from '../../shell/cli/program.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { followFile, pump } from '../../shell/follow.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { pathsOf } from '../../shell/workflow-dir.ts';

/** `bootspring logs`: the log of the workflow, or the output of one phase. */
export async function logsCommand(options: LogsOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const storage = createFileStorage(cwd);
  const found = await look(storage, options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { state } = found.value;
  const { phase } = options;
  if (phase !== undefined && !state.phaseByName.has(phase)) {
    const hint = namesHint(
      phase,
      'phases of this workflow',
      state.phases.map((each) => each.plan.name),
    );
    return screen.fail([{ code: 'usage', message: `there is no phase called "${phase}" in ${state.id}`, hint }]);
  }
  const paths = pathsOf(cwd, state.id);
  const file = phase === undefined ? paths.orchestratorLog : paths.phaseLog(phase);
  const chunks: Uint8Array[] = [];
  const take = (chunk: Uint8Array): void => void (options.json ? chunks.push(chunk) : process.stdout.write(chunk));
  const isOver = async (): Promise<boolean> => {
    const now = await look(storage, state.id);
    return !now.ok || now.value.state.status !== 'running';
  };
  if (options.follow && !options.json) await followFile(file, take, isOver);
  else pump(file, 0, take);
  screen.json(() => ({
    id: state.id,
    phase: phase ?? null,
    lines: Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1),
  }));
  return EXIT.completed;
}
