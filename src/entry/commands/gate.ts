import { resolve } from 'node:path';
import { start } from '../../app/execute.ts';
import { prepare } from '../../app/prepare.ts';
import { gatePipeline, noSuchGate } from '../../core/plan/gate.ts';
import { stateDocument } from '../../core/views/state.ts';
import { summaryLines } from '../../core/views/summary.ts';
import { exitOfState } from '../../core/exit.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { GateOptions } from '../../shell/cli/program.ts';
import type { RunConsole } from '../../shell/console/run-console.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { planSources } from '../../shell/sources-of-plan.ts';
import { createMemoryStorage } from '../../shell/storage-memory.ts';
import { ensureStateFolder, removeWorkflow } from '../../shell/workflow-dir.ts';
import { createEngine } from '../engine.ts';
import { createConsole } from './console.ts';
import { asNested, planOptions } from './run.ts';
import { tellOutward } from './underway.ts';

/** `bootspring gate`: judges one gate now. Nothing is kept and nothing waits: what is not passed is exit 1. */
export async function gateCommand(options: GateOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const nested = await asNested(({ nestedGate }) => nestedGate(options.cwd, options.name, process.env));
  if (nested !== undefined) return screen.fail([nested]);
  const prepared = await prepare(planSources(options, process.env), planOptions({}));
  if (!prepared.ok) return screen.fail(prepared.error);
  screen.warn(prepared.value.warnings);
  const { pipeline } = prepared.value;
  const one = gatePipeline(pipeline, options.name, options.fix);
  if (one === undefined) return screen.fail([noSuchGate(pipeline, options.name)]);
  const checks = one.phases.flatMap(({ gates }) => gates).flatMap((gate) => gate.checks);
  if (options.fix && checks.every(({ fix }) => fix === undefined)) {
    const hint = 'give a check one in bootspring.yml: { run: …, fix: … }';
    screen.warn(
      [{ code: 'usage', message: `no check of ${options.name} has a fix: nothing is mended`, hint }],
      'warning',
    );
  }
  // Nothing is kept, but checks need a place for the files that they are given.
  const folder = ensureStateFolder(options.cwd);
  if (!folder.ok) return screen.fail([folder.error]);
  const live = withoutKeeping(await createConsole(screen, options));
  const engine = createEngine(resolve(options.cwd), process.env, live, createMemoryStorage(), false);
  const ending = await start(engine.around, one, engine.workspace.source());
  await engine.finish();
  live.close();
  if (!ending.ok) return screen.fail([ending.error]);
  const { state } = ending.value;
  screen.summary(summaryLines(state, { decisions: false, gate: options.name, quiet: screen.quiet }));
  screen.json(() => stateDocument(state));
  await tellOutward(screen, engine, ending);
  // Findings and artifacts of its checks were told of by now.
  const left = removeWorkflow(options.cwd, state.id);
  if (left !== undefined) screen.warn([left], 'warning');
  return state.status === 'paused' ? EXIT.failed : exitOfState(state);
}

const KEPT: ReadonlySet<string> = new Set(['WorkflowPaused', 'CheckpointSaved', 'CheckpointFailed']);

/** A console that does not speak of what a gate alone never has: checkpoints, and a pause that somebody could end. */
const withoutKeeping = (live: RunConsole): RunConsole => ({
  ...live,
  observe(entry, state) {
    if (!KEPT.has(entry.event.type)) live.observe?.(entry, state);
  },
});
