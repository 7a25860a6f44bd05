import { type Ending, resume, start } from '../app/execute.ts';
import { findHere, goOn } from '../app/go-on.ts';
import { inherit, type Inheritance } from '../app/inherit.ts';
import { look } from '../app/look.ts';
import type { Surroundings } from '../app/surroundings.ts';
import { exitOfEnding } from '../core/exit.ts';
import type { Footing } from '../core/fit.ts';
import { plainLine } from '../core/plain-line.ts';
import { jobSummary } from '../core/views/job-summary.ts';
import { waysOn } from '../core/views/markdown.ts';
import { summaryLines } from '../core/views/summary.ts';
import { span } from '../core/views/text.ts';
import type { Decision, Entry } from '../model/event.ts';
import type { MendOffer } from '../model/offer.ts';
import type { Pipeline } from '../model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { ExitCode } from '../model/status.ts';
import type { WorkflowStorage } from '../ports.ts';
import { annotateFindings, type Annotations } from '../shell/action/annotations.ts';
import type { RunnerLog } from '../shell/action/commands.ts';
import { createActionConsole } from '../shell/action/console.ts';
import type { Directions } from '../shell/action/decisions/directions.ts';
import { watchEnvironments } from '../shell/action/environments.ts';
import { createExpecting } from '../shell/action/expecting.ts';
import { appendValue } from '../shell/action/files.ts';
import { type ActionInputs, isOn } from '../shell/action/inputs.ts';
import { createKeeping, type Keeping } from '../shell/action/keeping.ts';
import { legOf } from '../shell/action/leg.ts';
import { waitedIn } from '../shell/action/waited.ts';
import { createPublishing } from '../shell/action/publishing.ts';
import { writeOutput, writeOutputs, writeSummary } from '../shell/action/report.ts';
import type { Fetched } from '../shell/remote/fetch-workflow.ts';
import { createPaint } from '../shell/console/paint.ts';
import { createFileStorage } from '../shell/storage.ts';
import { takeArtifacts } from '../shell/take-artifacts.ts';
import { pathsOf } from '../shell/workflow-dir.ts';
import { createOffer } from './action-offer.ts';
import { makePage, publish } from './action-show.ts';
import { tellOutward } from './action-outward.ts';
import { createEngine } from './engine.ts';
import { outcomeOf } from './outcome-of.ts';
import { courierScript, packerScript } from './packing.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What a step of the job is told with. */
export interface Step {
  readonly env: Env;
  readonly log: RunnerLog;
  readonly annotations: Annotations;
}

/** A step that runs phases. */
interface Running extends Step {
  readonly cwd: string;
  readonly inputs: ActionInputs;
  /** What people decided about this workflow run; undefined where nobody did. */
  readonly directions?: Directions;
  /** Tells why nothing was run. */
  fail(problems: readonly Problem[]): ExitCode;
}

const paint = createPaint(true);

/** Annotates with what does not change the verdict. */
export function warn({ annotations }: Pick<Step, 'annotations'>, sentences: readonly (string | undefined)[]): void {
  for (const sentence of sentences) if (sentence !== undefined) annotations.warning(plainLine(sentence));
}

/** Runs a plan, from where an earlier attempt of the workflow run left it. */
export async function runPlanned(step: Running, pipeline: Pipeline): Promise<ExitCode> {
  const { env, cwd, inputs } = step;
  const live = createActionConsole(step.log, step.annotations, paint);
  const storage = createFileStorage(cwd);
  const leg = legOf(env, inputs);
  const note = (id: string): void => warn(step, [appendValue(env['GITHUB_STATE'], 'workflow', id)]);
  const engine = createEngine(cwd, env, live, noting(storage, note), true, waitedIn(env));
  const keeping = createKeeping({
    ...step,
    stores: inputs.stores,
    rules: pipeline.checkpoints,
    leg: leg.digest,
    ...scripts(),
  });
  const { reuse, history: local, clock } = engine.around;
  const history = local === undefined ? undefined : keeping.historyBeside(local, pipeline.workflow);
  const say = (line: string): void => live.note(line);
  const expecting = createExpecting({ history, workflow: pipeline.workflow, leg: leg.leg, clock, say });
  const publishing = createPublishing({ ...step, leg, outlook: expecting.outlook });
  const offer = createOffer(step, keeping, leg.digest);
  const { directions } = step;
  const around: Surroundings = {
    ...engine.around,
    ...(reuse === undefined ? {} : { reuse: { ...reuse, store: keeping.reuseBeside(reuse.store) } }),
    ...(history === undefined ? {} : { history }),
    creator: { ...engine.around.creator, leg: leg.leg, step: leg.step },
    ...(directions === undefined ? {} : { orders: directions.orders, ask: (state) => directions.decide(state) }),
    observers: [...engine.around.observers, expecting.observer, keeping.observer, publishing.observer],
    onSignal: (then) =>
      engine.around.onSignal((signal) => {
        // A few seconds are left: `post` goes on with what is on its way.
        keeping.stop();
        publishing.stop();
        engine.outward.stop();
        environments.stop();
        offer.stop();
        then(signal);
      }),
  };
  const environments = watchEnvironments(env, pipeline);
  const ran = await runOrGoOn(step, around, await expecting.ordered(pipeline), keeping, note);
  await engine.finish();
  live.close();
  if (!ran.ok) {
    keeping.stop();
    environments.stop();
    await publishing.finish(undefined, ran.error.message);
    await tellOutward(step, engine.outward, outcomeOf(ran));
    return step.fail([ran.error]);
  }
  const { ending } = ran.value;
  const code = exitOfEnding(ending.state, ending.problem, ending.unrecorded === true);
  // What was kept in memory of a long journal would be missing elsewhere: it is read once more.
  const found = await look(storage, ending.state.id);
  const entries = found.ok ? found.value.entries : [];
  const offered = await offer.make(ending, code);
  tellEnding(step, ending, ran.value.resumedFrom, { entries, offer: offered });
  appendValue(env['GITHUB_STATE'], 'finished', 'true');
  warn(step, await environments.told);
  await makePage(step, ending, entries, keeping);
  const told = tellOutward(step, engine.outward, outcomeOf({ ok: true, value: ending }));
  const [, isShown] = await Promise.all([keeping.finish(), publish(publishing, ending, code, offered), told]);
  if (!isShown) annotateFindings(step.annotations, ending.state, cwd);
  step.log.close();
  return code;
}

/** Storage that tells of a new workflow at once, so that `post` can finish what is cut off here. */
function noting(storage: WorkflowStorage, note: (id: string) => void): WorkflowStorage {
  const create = (): ReturnType<WorkflowStorage['create']> => {
    const created = storage.create();
    if (created.ok) note(created.value.id);
    return created;
  };
  return { ...storage, create };
}

const scripts = () => ({ script: courierScript(), packer: packerScript() });

type Ran = Result<{ readonly ending: Ending; readonly resumedFrom: string }, Problem>;

/** Goes on from the newest checkpoint of an earlier attempt, or runs every phase and says why. */
async function runOrGoOn(
  step: Running,
  around: Surroundings,
  pipeline: Pipeline,
  keeping: Keeping,
  note: (id: string) => void,
): Promise<Ran> {
  const source = around.workspace.source();
  const notes: string[] = [];
  const ground: Footing = { source, pipeline, creator: around.creator };
  const inheritance = await inherit(around.storage, ground);
  const footing = { ...ground, inherits: inheritance?.inherited.from ?? [] };
  const { restore, cancelled } = directed(step, pipeline, notes);
  const looks = around.attempt > 1 && (!step.inputs.fresh || cancelled !== undefined);
  const earlier = looks ? await lookBack(around, footing, keeping, notes, restore) : undefined;
  if (cancelled !== undefined) return giveUp(around, earlier?.id, cancelled);
  if (restore !== undefined && earlier === undefined) return err(unrestored(restore, notes));
  if (earlier !== undefined) {
    note(earlier.id);
    step.log.say(`Going on from the checkpoint of ${earlier.phase} of ${earlier.id}`);
    const actor = step.env['GITHUB_TRIGGERING_ACTOR'] ?? 'a re-run';
    const by = plainLine(restore === undefined ? actor : (step.directions?.orders[0]?.by ?? actor), 100);
    const went = await goOn(around, { ...earlier, by });
    if (went.ok) {
      warn(step, went.value.notes);
      return ok({ ending: went.value, resumedFrom: went.value.resumedFrom });
    }
    if (!went.error.startAfresh || restore !== undefined) return err(went.error.problem);
    notes.push(
      `Every phase runs: the checkpoint of ${earlier.phase} cannot be restored. ${went.error.problem.message}`,
    );
  }
  const beginning = {
    notes: notes.map((each) => plainLine(each)),
    ...(inheritance === undefined ? {} : { inherited: inheritance.inherited }),
  };
  const storage = inheritance === undefined ? around.storage : handingOver(step, around.storage, inheritance);
  const ending = await start({ ...around, storage }, pipeline, source, beginning);
  return ending.ok ? ok({ ending: ending.value, resumedFrom: '' }) : ending;
}

/** What of the directions this step is meant by: a step that runs other phases goes on by itself. */
function directed({ directions }: Running, { phases }: Pipeline, notes: string[]): Partial<Directions> {
  const { restore, cancelled } = directions ?? {};
  if (restore === undefined || phases.some(({ name }) => name === restore)) return { restore, cancelled };
  notes.push(`The checkpoint of ${restore} that was asked for is none of this step: it has no such phase`);
  return { cancelled };
}

/** Nothing runs: the decision is journalled where there is a journal, and said in any case. */
async function giveUp(around: Surroundings, id: string | undefined, cancelled: Decision): Promise<Ran> {
  const ended = id === undefined ? undefined : await resume(around, id, cancelled);
  if (ended?.ok === true) return ok({ ending: ended.value, resumedFrom: '' });
  return err({
    code: 'usage',
    message: `This workflow was cancelled by ${plainLine(cancelled.by, 100)}`,
    hint: 'comment /bootspring fresh to run every phase anew, or push',
  });
}

/** A person asked for that checkpoint and no other: to run everything instead could do what they wanted to keep from being done. */
const unrestored = (phase: string, notes: readonly string[]): Problem => ({
  code: 'usage',
  message: `The checkpoint of ${phase} that was asked for cannot be restored. ${notes.map((each) => plainLine(each)).join(' ')}`,
  hint: 'comment /bootspring retry or /bootspring fresh',
});

/** A storage whose new workflows are handed the artifacts of earlier steps. */
function handingOver(step: Running, storage: WorkflowStorage, { inherited, origins }: Inheritance): WorkflowStorage {
  const create: WorkflowStorage['create'] = () => {
    const created = storage.create();
    if (created.ok) warn(step, [takeArtifacts(step.cwd, origins, created.value.id)?.message]);
    return created;
  };
  step.log.say(
    `Outputs and artifacts of ${[...origins.keys()].toReversed().join(', ')} are those of ${inherited.from.join(', ')}`,
  );
  return { ...storage, create };
}

/** What an earlier attempt left: in this workspace, where a runner keeps it, or in a store. */
async function lookBack(
  around: Surroundings,
  footing: Footing,
  keeping: Keeping,
  notes: string[],
  restore: string | undefined,
): Promise<{ readonly id: string; readonly phase: string } | undefined> {
  const here = await findHere(around.storage, footing);
  if (here !== undefined) return restore === undefined ? here : { ...here, phase: restore };
  const fetched = await keeping.fetch(footing, restore);
  if (fetched === undefined) return undefined;
  if (fetched.kind === 'found') return fetched;
  notes.push(`Every phase runs: ${noneBecause(fetched)}`);
  return undefined;
}

/** Why there is nothing to go on from, as a clause. */
function noneBecause(fetched: Exclude<Fetched, { readonly kind: 'found' }>): string {
  if (fetched.kind === 'differs')
    return `an earlier attempt cannot be gone on with, because ${fetched.differences.join(', ')}`;
  const damaged = fetched.notes.find(({ code }) => code === 'integrity');
  if (damaged === undefined) return 'no checkpoint of an earlier attempt was found';
  return `no checkpoint of an earlier attempt can be used: ${damaged.message}`;
}

function tellEnding(
  step: Running,
  ending: Ending,
  resumedFrom: string,
  facts: { readonly entries: readonly Entry[]; readonly offer: MendOffer | undefined },
): void {
  const { state, problem } = ending;
  const { log, env, cwd } = step;
  const lines = summaryLines(state, { decisions: false, ended: true });
  const ways = waysOn(state);
  if (ways.length > 0) {
    lines.push([], [span('What you can do', 'strong')]);
    for (const { what, command } of ways)
      lines.push([span(`  ${what}${command === undefined ? '' : ': '}`), span(command ?? '', 'strong')]);
  }
  log.say('');
  for (const line of lines) log.say(paint(line));
  warn(step, [
    ...writeOutputs(state, resumedFrom, pathsOf(cwd, state.id), env),
    writeOutput('mend-commit', facts.offer?.commit?.sha ?? '', env),
    isOn(env, 'job-summary') ? writeSummary(jobSummary(state, { ...ending, ...facts }), env) : undefined,
    ...(ending.warnings ?? []),
    problem?.message,
  ]);
}
