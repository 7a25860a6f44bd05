import { resolve } from 'node:path';
import { look } from '../app/look.ts';
import { plainLine } from '../core/plain-line.ts';
import { historyText } from '../core/history/merge.ts';
import { jobSummary } from '../core/views/job-summary.ts';
import { tasksUnderWay } from '../core/views/markdown.ts';
import type { WorkflowState } from '../core/state.ts';
import { VERSION } from '../model/version.ts';
import type { Entry } from '../model/event.ts';
import { EMPTY_HISTORY } from '../model/constants.ts';
import { type Annotations, createAnnotations } from '../shell/action/annotations.ts';
import { createRunnerLog, type RunnerLog } from '../shell/action/commands.ts';
import { type ActionInputs, isOn, readInputs } from '../shell/action/inputs.ts';
import { createKeeping, PAGED, SENT } from '../shell/action/keeping.ts';
import { legOf } from '../shell/action/leg.ts';
import { tellPage } from '../shell/action/page.ts';
import { createPublishing } from '../shell/action/publishing.ts';
import { writeOutputs, writeSummary } from '../shell/action/report.ts';
import { systemClock } from '../shell/clock.ts';
import { createHistoryStore } from '../shell/history/file-store.ts';
import { endOrphans } from '../shell/orphans.ts';
import { createOutward, type Told } from '../shell/outward.ts';
import { createFileStorage } from '../shell/storage.ts';
import { pathsOf } from '../shell/workflow-dir.ts';
import { TOLD, tellOutward } from './action-outward.ts';
import { courierScript, packerScript, telemetryScript } from './packing.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A workflow as its journal tells. */
interface Looked {
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
}

/** What is left to do at the end of a job, and with what. */
interface Rest {
  readonly env: Env;
  readonly log: RunnerLog;
  readonly annotations: Annotations;
  readonly cwd: string;
  readonly inputs: ActionInputs | undefined;
}

/**
 * The action's post: tells what `main` could not tell because it was killed, and stores the checkpoint that it could not
 * store in time. It never changes a verdict.
 */
export async function runPost(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const id = env['STATE_workflow'];
  if (id === undefined) return;
  const log = createRunnerLog(process.stdout);
  const annotations = createAnnotations(log, isOn(env, 'annotations'));
  const inputs = readInputs(env);
  const cwd = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.ok ? inputs.value.workingDirectory : '.');
  const found = await look(createFileStorage(cwd), id);
  const isOver = env['STATE_finished'] === 'true';
  if (found.ok) {
    if (!isOver) tellCutOff(env, annotations, cwd, found.value);
    if (!isOver) endLeft(annotations, id);
    const { state } = found.value;
    const rest = { env, log, annotations, cwd, inputs: inputs.ok ? inputs.value : undefined };
    const { entries } = found.value;
    await Promise.all([
      storeRest(rest, found.value, isOver),
      publishRest(rest, state),
      tellRest(rest, { state, entries }),
    ]);
  } else if (!isOver) {
    const why = found.error.message;
    annotations.warning(plainLine(`The run of ${id} was cut off, and its journal can not be read: ${why}`));
  }
  log.close();
}

/** Commands that outlive a killed run work on files that a later step may read. */
function endLeft(annotations: Annotations, id: string): void {
  const ended = endOrphans(id);
  if (ended > 0)
    annotations.warning(
      ended === 1
        ? 'A process of it was still at work and was ended.'
        : `${ended} processes of it were still at work and were ended.`,
    );
}

/**
 * Sends the newest checkpoint unless `main` has; of what did not come to its end also the journal since then, so that the
 * next attempt knows what was tried. What `main` added to the history of runs is stored here, where nothing waits for it,
 * and the page goes with it.
 */
async function storeRest(
  { env, log, annotations, cwd, inputs }: Rest,
  { state, entries }: { readonly state: WorkflowState; readonly entries: readonly Entry[] },
  isOver: boolean,
): Promise<void> {
  const { id, lastCheckpoint, pipeline, status } = state;
  const isSent = status === 'completed' && lastCheckpoint === env[`STATE_${SENT}`];
  const isPaged = env[`STATE_${PAGED}`] !== undefined || !isOn(env, 'report-artifact');
  const history = isOver ? (await createHistoryStore(cwd).read(pipeline.workflow)).history : EMPTY_HISTORY;
  const keeping = createKeeping({
    env,
    log,
    annotations,
    cwd,
    stores: inputs?.stores,
    rules: pipeline.checkpoints,
    leg: legOf(env, { matrix: inputs?.matrix ?? '' }).digest,
    script: courierScript(),
    packer: packerScript(),
    begun: true,
  });
  if (lastCheckpoint !== undefined && !isSent) keeping.send(id, lastCheckpoint);
  if (history.records.length > 0) keeping.keepHistory(pipeline.workflow, historyText(history));
  const page = isPaged ? undefined : await tellPage({ cwd, env, state, entries }, log);
  if (page !== undefined) keeping.page(page);
  await keeping.finish();
}

/** Publishes how it ended, unless `main` has. */
async function publishRest({ env, log, annotations, cwd, inputs }: Rest, state: WorkflowState): Promise<void> {
  if (inputs === undefined) return;
  const publishing = createPublishing({ env, cwd, log, annotations, inputs, leg: legOf(env, inputs), begun: true });
  await publishing.finish(state);
}

/** Tells of the run outside of the job, unless `main` has. */
async function tellRest(rest: Rest, told: Told): Promise<void> {
  const { env } = rest;
  if (env[`STATE_${TOLD}`] === 'true') return;
  const script = telemetryScript();
  const outward = createOutward({ env, clock: systemClock(), version: VERSION, script, notifies: true });
  await tellOutward(rest, outward, told);
}

function tellCutOff(env: Env, annotations: Annotations, cwd: string, { state, entries }: Looked): void {
  const { id } = state;
  const over = state.phases.filter((phase) => phase.status === 'completed').length;
  const tasks = tasksUnderWay(state).map((task) => task.plan.id);
  const doing = tasks.length === 0 ? '' : ` while ${tasks.join(', ')} was under way`;
  annotations.warning(
    plainLine(`The run of ${id} was cut off${doing}: ${over} of ${state.phases.length} phases are over.`),
  );
  const problems = [
    ...writeOutputs(state, '', pathsOf(cwd, id), env),
    isOn(env, 'job-summary') ? writeSummary(jobSummary(state, { entries }), env) : undefined,
  ];
  for (const problem of problems) if (problem !== undefined) annotations.warning(plainLine(problem));
}
