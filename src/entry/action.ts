import { resolve } from 'node:path';
import { type Ending, start } from '../app/execute.ts';
import { prepare } from '../app/prepare.ts';
import { exitOfProblem, exitOfState } from '../core/exit.ts';
import { gatePipeline } from '../core/plan/gate.ts';
import { planRows } from '../core/views/plan.ts';
import { summaryLines } from '../core/views/summary.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { Problem } from '../model/result.ts';
import { EXIT, type ExitCode } from '../model/status.ts';
import { VERSION } from '../model/version.ts';
import { appendValue, createRunnerLog, type RunnerLog } from '../shell/action/commands.ts';
import { createActionConsole } from '../shell/action/console.ts';
import { readContext } from '../shell/action/context.ts';
import { type ActionInputs, readInputs } from '../shell/action/inputs.ts';
import { refusePrivileged } from '../shell/action/privileged.ts';
import { writeOutputs, writeSummary } from '../shell/action/report.ts';
import { createPaint } from '../shell/console/paint.ts';
import { planSources } from '../shell/sources-of-plan.ts';
import { createFileStorage } from '../shell/storage.ts';
import { checkFolder, usableCores } from '../shell/tools.ts';
import { pathsOf } from '../shell/workflow-dir.ts';
import { sha256 } from '../shell/hash.ts';
import { createEngine } from './engine.ts';

type Env = Readonly<Record<string, string | undefined>>;

function fail(log: RunnerLog, problems: readonly Problem[]): ExitCode {
  for (const { message, where, hint } of problems)
    log.command('error', [message, where === undefined ? '' : `at ${where}`, hint ?? ''].filter(Boolean).join('\n'));
  log.close();
  return problems[0] === undefined ? EXIT.failed : exitOfProblem(problems[0]);
}

/** The action's main: the same run as the command line's, told in the runner's language. */
export async function runAction(env: Env): Promise<ExitCode> {
  const log = createRunnerLog(process.stdout);
  const inputs = readInputs(env);
  if (!inputs.ok) return fail(log, [inputs.error]);
  const refused = refusePrivileged(env);
  if (refused !== undefined) return fail(log, [refused]);
  const cwd = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.value.workingDirectory);
  const bad = checkFolder(cwd);
  if (bad !== undefined) return fail(log, [bad]);
  const planned = await planAction(inputs.value, cwd, env);
  if (!planned.ok) return fail(log, planned.error);
  log.write(`bootspring ${VERSION}\n`);
  for (const notice of [...inputs.value.notices, ...planned.value.warnings.map((each) => each.message)])
    log.command('warning', notice);
  if (inputs.value.command === 'plan') return tellPlan(log, planned.value.pipeline, env);
  return runPlanned(log, inputs.value, cwd, planned.value.pipeline, env);
}

async function planAction(inputs: ActionInputs, cwd: string, env: Env) {
  const context = await readContext(inputs.context);
  if (!context.ok) return { ok: false as const, error: [context.error] };
  const { config, workflow, phase, mode, maxParallel } = inputs;
  const prepared = await prepare(planSources({ cwd, ...(config === undefined ? {} : { config }) }, env), {
    context: context.value,
    fresh: inputs.fresh,
    cores: usableCores(),
    sha256,
    lookup: (name) => env[name],
    ...(workflow === undefined ? {} : { workflow }),
    ...(phase === undefined ? {} : { phase }),
    ...(mode === undefined ? {} : { mode }),
    ...(maxParallel === undefined ? {} : { maxParallel }),
  });
  if (!prepared.ok || inputs.command !== 'gate') return prepared;
  const pipeline = gatePipeline(prepared.value.pipeline, inputs.gate ?? '', false);
  if (pipeline !== undefined) return { ok: true as const, value: { ...prepared.value, pipeline } };
  const gates = prepared.value.pipeline.phases.flatMap((each) => each.gates.map((gate) => gate.name));
  const problem: Problem = {
    code: 'usage',
    message: `there is no gate called "${inputs.gate}"`,
    hint: `gates: ${gates.join(', ')}`,
  };
  return { ok: false as const, error: [problem] };
}

function tellPlan(log: RunnerLog, pipeline: Pipeline, env: Env): ExitCode {
  const rows = planRows(pipeline);
  for (const row of rows)
    log.write(`${[row.phase, row.gate, row.name].filter(Boolean).join('/')}: ${row.runs}  (${row.because})\n`);
  const matrix = { include: pipeline.phases.map((phase) => ({ phase: phase.name })) };
  appendValue(env['GITHUB_OUTPUT'], 'matrix', JSON.stringify(matrix));
  log.close();
  return EXIT.completed;
}

async function runPlanned(
  log: RunnerLog,
  inputs: ActionInputs,
  cwd: string,
  pipeline: Pipeline,
  env: Env,
): Promise<ExitCode> {
  const live = createActionConsole(log, inputs.annotations);
  const storage = createFileStorage(cwd);
  const engine = createEngine(cwd, env, live, { ...storage, create: () => remembered(storage.create(), env) }, true);
  const ending = await start(engine.around, pipeline, engine.workspace.source());
  await engine.finish();
  if (!ending.ok) return fail(log, [ending.error]);
  const code = tellEnding(log, inputs, cwd, ending.value, env);
  appendValue(env['GITHUB_STATE'], 'finished', 'true');
  live.close();
  return code;
}

/** Tells `post` at once which workflow this is, so that it can finish what is cut off here. */
function remembered(created: ReturnType<ReturnType<typeof createFileStorage>['create']>, env: Env) {
  if (created.ok) appendValue(env['GITHUB_STATE'], 'workflow', created.value.id);
  return created;
}

function tellEnding(log: RunnerLog, inputs: ActionInputs, cwd: string, { state, problem }: Ending, env: Env): ExitCode {
  const paint = createPaint(true);
  log.write(`\n${summaryLines(state).map(paint).join('\n')}\n`);
  writeOutputs(state, '', pathsOf(cwd, state.id), env);
  if (inputs.jobSummary) writeSummary(state, env);
  if (problem !== undefined) log.command('warning', problem.message);
  if (problem !== undefined && state.status === 'completed') return exitOfProblem(problem);
  return exitOfState(state);
}
