import { readdirSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { prepare } from '../app/prepare.ts';
import { exitOfProblem } from '../core/exit.ts';
import { gatePipeline, noSuchGate } from '../core/plan/gate.ts';
import type { PlanOptions } from '../core/plan/pipeline.ts';
import { plainLine } from '../core/plain-line.ts';
import { baseSentences } from '../core/views/base-part.ts';
import { problemSummary } from '../core/views/markdown.ts';
import { planRows } from '../core/views/plan.ts';
import type { Pipeline } from '../model/pipeline.ts';
import { err, ok, type Problem } from '../model/result.ts';
import { EXIT, type ExitCode } from '../model/status.ts';
import { VERSION } from '../model/version.ts';
import { annotateProblem, createAnnotations } from '../shell/action/annotations.ts';
import { createRunnerLog } from '../shell/action/commands.ts';
import { readContext } from '../shell/action/context.ts';
import { type ActionInputs, isOn, readInputs } from '../shell/action/inputs.ts';
import { refusePrivileged } from '../shell/action/privileged.ts';
import { writeOutput, writeSummary } from '../shell/action/report.ts';
import { sha256 } from '../shell/hash.ts';
import { planSources } from '../shell/sources-of-plan.ts';
import { recordedDurations } from '../shell/recorded.ts';
import { checkFolder, runAttempt, usableCores } from '../shell/tools.ts';
import type { holdToBase } from './action-base.ts';
import { lookForDirections } from './action-directions.ts';
import { runPlanned, type Step, warn } from './action-run.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** GitHub refuses a matrix of more jobs. */
const MOST_JOBS = 256;

/** How planning tells that something which an input names is not there. */
const NAMED = /^there is no (phase|workflow|gate) called /;

/** The action's main: the same run as the command line's, told in the runner's language. */
export async function runAction(env: Env): Promise<ExitCode> {
  const log = createRunnerLog(process.stdout);
  const step: Step = { env, log, annotations: createAnnotations(log, isOn(env, 'annotations')) };
  log.say(`bootspring ${VERSION}`);
  const inputs = readInputs(env);
  if (!inputs.ok) return fail(step, inputs.error);
  if (inputs.value.command === 'comment') return (await import('./action-comment.ts')).runComment(step);
  const refused = refusePrivileged(env);
  if (refused !== undefined) return fail(step, [refused]);
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const cwd = resolve(workspace, inputs.value.workingDirectory);
  const bad = outside(workspace, cwd) ?? checkFolder(cwd);
  if (bad !== undefined) return fail(step, [inTermsOfInputs(bad, inputs.value, workspace)]);
  const isAgain = inputs.value.command === 'run' && runAttempt(env) > 1;
  const directions = isAgain ? await lookForDirections(step) : undefined;
  const isFresh = inputs.value.fresh || directions?.isFresh === true;
  const planned = await planAction({ ...inputs.value, fresh: isFresh }, cwd, env);
  if (!planned.ok) {
    const problems = planned.error.map((problem) => inTermsOfInputs(problem, inputs.value, workspace));
    return fail(step, problems, inputs.value.workingDirectory);
  }
  for (const notice of [...inputs.value.notices, ...planned.value.warnings.map((each) => each.message)])
    step.annotations.warning(plainLine(notice));
  const { pipeline } = planned.value;
  if (pipeline.base !== undefined) for (const each of baseSentences(pipeline.base)) step.annotations.warning(each);
  if (inputs.value.command === 'plan') return tellPlan(step, pipeline);
  const own = { ...inputs.value, fresh: isFresh };
  const directed = directions === undefined ? {} : { directions };
  return runPlanned({ ...step, cwd, inputs: own, ...directed, fail: (problems) => fail(step, problems) }, pipeline);
}

/** A run writes beside what it runs: what is not the repository is left alone. */
function outside(workspace: string, cwd: string): Problem | undefined {
  const way = relative(workspace, cwd);
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return undefined;
  return { code: 'usage', message: `${cwd} is not below the workspace ${workspace}`, where: cwd };
}

/** Tells why nothing was run. */
function fail(step: Step, problems: readonly Problem[], folder?: string): ExitCode {
  for (const problem of problems) annotateProblem(step.annotations, problem, folder);
  if (isOn(step.env, 'job-summary')) warn(step, [writeSummary(problemSummary(problems), step.env)]);
  step.log.close();
  return problems[0] === undefined ? EXIT.failed : exitOfProblem(problems[0]);
}

/** A problem in the words of the action: it has inputs where the command line has flags, and a step may be missing. */
function inTermsOfInputs(problem: Problem, inputs: ActionInputs, workspace: string): Problem {
  const folder = resolve(workspace, inputs.workingDirectory);
  if ((problem.code === 'nothing' || problem.where === folder) && isEmpty(workspace)) {
    return { ...problem, hint: 'the workspace is empty: put a step with actions/checkout before this one' };
  }
  const name = problem.where === folder ? 'working-directory' : NAMED.exec(problem.message)?.[1];
  const message = name === undefined ? problem.message : `input "${name}": ${problem.message}`;
  const { hint } = problem;
  if (hint === undefined) return { ...problem, message };
  const own =
    problem.where === folder ? 'name a folder of the repository' : hint.replace('--config', 'the input "config"');
  return { ...problem, message, hint: own };
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}

async function planAction(inputs: ActionInputs, cwd: string, env: Env) {
  const context = await readContext(inputs.context);
  if (!context.ok) return err([context.error]);
  const { config, workflow, phase, mode, maxParallel } = inputs;
  const sources = planSources({ cwd, ...(config === undefined ? {} : { config }) }, env);
  const options: PlanOptions = {
    context: context.value,
    fresh: inputs.fresh,
    cores: usableCores(),
    estimates: recordedDurations(cwd),
    sha256,
    lookup: (name) => env[name],
    ...(workflow === undefined ? {} : { workflow }),
    ...(phase === undefined ? {} : { phase }),
    ...(mode === undefined ? {} : { mode }),
    ...(maxParallel === undefined ? {} : { maxParallel }),
  };
  const own = await prepare(sources, options);
  const prepared = own.ok ? await heldToBase({ env, cwd, config, sources, options }, own.value) : own;
  if (!prepared.ok || inputs.command !== 'gate') return prepared;
  const { gate = '' } = inputs;
  const pipeline = gatePipeline(prepared.value.pipeline, gate, false);
  return pipeline === undefined
    ? err([noSuchGate(prepared.value.pipeline, gate)])
    : ok({ ...prepared.value, pipeline });
}

/** Only a change that is to be merged has a base whose gates it is held to. */
async function heldToBase(...planned: Parameters<typeof holdToBase>): ReturnType<typeof holdToBase> {
  const event = planned[0].env['GITHUB_EVENT_NAME'] ?? '';
  if (!/^(?:pull_request(?:_review)?|merge_group)$/.test(event)) return ok(planned[1]);
  return (await import('./action-base.ts')).holdToBase(...planned);
}

function tellPlan(step: Step, pipeline: Pipeline): ExitCode {
  const { log } = step;
  for (const row of planRows(pipeline)) {
    const name = [row.phase, row.gate, row.name].filter(Boolean).join('/');
    log.say(plainLine(`${name}: ${row.runs}  (${row.because})`));
  }
  const jobs = pipeline.phases.map((phase) => ({ phase: phase.name }));
  warn(step, [
    jobs.length > MOST_JOBS ? `GitHub takes a matrix of ${MOST_JOBS} jobs; this one has ${jobs.length}` : undefined,
    writeOutput('matrix', JSON.stringify({ include: jobs }), step.env),
  ]);
  log.close();
  return EXIT.completed;
}
