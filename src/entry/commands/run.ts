import { resolve } from 'node:path';
import { type Ending, start } from '../../app/execute.ts';
import { prepare } from '../../app/prepare.ts';
import type { Surroundings } from '../../app/surroundings.ts';
import type { Problem, Result } from '../../model/result.ts';
import type { ExitCode } from '../../model/status.ts';
import type { Common, RunOptions } from '../../shell/cli/program.ts';
import { createLateConsole } from '../../shell/console/late.ts';
import { createScreen, type Screen } from '../../shell/console/screen.ts';
import type * as Nested from '../../shell/nested.ts';
import { lastPaused } from '../../shell/paused.ts';
import { planSources } from '../../shell/sources-of-plan.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { currentUser, usableCores } from '../../shell/tools.ts';
import { sha256 } from '../../shell/hash.ts';
import { createEngine } from '../engine.ts';
import { loadUnderway, tellEnding, tellOutward } from './underway.ts';

/** What a run is told by the command line, as planning wants it. */
export function planOptions({ set, ...options }: Partial<RunOptions>) {
  return { ...options, context: set ?? {}, cores: usableCores(), sha256, lookup: (name: string) => process.env[name] };
}

/** Asks about the workflow that this process is a command of; nearly always there is none. */
export async function asNested<T>(ask: (nested: typeof Nested) => T): Promise<T | undefined> {
  return process.env['BOOTSPRING_WORKFLOW_ID'] === undefined ? undefined : ask(await import('../../shell/nested.ts'));
}

/** `bootspring run`: plans, starts a new workflow, and drives it until it is settled. */
export async function runCommand(options: RunOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const nested = await asNested(({ nestedRun }) => nestedRun(options.cwd, process.env));
  if (nested !== undefined) return screen.fail([nested]);
  const estimates = async () => (await import('../../shell/recorded.ts')).recordedDurations(options.cwd);
  const prepared = await prepare({ ...planSources(options, process.env), estimates }, planOptions(options));
  if (!prepared.ok) return screen.fail(prepared.error);
  screen.warn([...prepared.value.warnings, ...reminder(options.cwd)]);
  const source = (engine: ReturnType<typeof createEngine>) => engine.workspace.source();
  return carry(screen, options, (engine) => start(engine.around, prepared.value.pipeline, source(engine)));
}

/** A run always starts a new workflow; that another one waits must not be overlooked. */
function reminder(cwd: string): Problem[] {
  const paused = lastPaused(cwd);
  if (paused === undefined) return [];
  const where = paused.gate === undefined ? '' : ` at gate ${paused.gate}`;
  const message = `${paused.id} is paused${where}; this starts a new workflow`;
  return [{ code: 'usage', message, hint: `to go on with the other one: bootspring resume ${paused.id}` }];
}

/** Sets a workflow going with a console and tells how it ended. */
export async function carry(
  screen: Screen,
  options: Common,
  go: (engine: ReturnType<typeof createEngine>) => Promise<Result<Ending, Problem>>,
): Promise<ExitCode> {
  const cwd = resolve(options.cwd);
  const live = createLateConsole(async () => {
    const { createConsole, createExpectation } = await loadUnderway();
    return createConsole(screen, options, createExpectation(cwd));
  });
  const engine = createEngine(cwd, process.env, live, createFileStorage(cwd), true);
  const person = currentUser(process.env);
  const underway = async () => (await loadUnderway()).underway;
  const ask: Surroundings['ask'] = async (state, signal) =>
    (await loadUnderway()).createAsk(screen.stream, screen.paint, person)(state, signal);
  const there = screen.interactive ? { ask } : {};
  const within = await asNested(({ workflowAround }) => workflowAround(cwd, process.env));
  const ending = await go({ ...engine, around: { ...engine.around, underway, person, within, ...there } });
  await engine.finish();
  live.close();
  const code = await tellEnding(screen, ending);
  await tellOutward(screen, engine, ending);
  return code;
}
