import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, authorize, type CommandCase } from '../../../core/decisions/authorize.ts';
import { GRAMMAR, parseCommand } from '../../../core/decisions/grammar.ts';
import { plainLine } from '../../../core/plain-line.ts';
import { escapeMarkdown } from '../../../core/views/markdown-text.ts';
import type { Command } from '../../../model/command.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { type Api, openApi, type Unpublished } from '../publish/api.ts';
import { readTarget } from '../publish/target.ts';
import { getComment, getRole, getRun, isSame, neverEdited, type WorkflowRun } from './asking.ts';
import { react, record, reply, rerun, stop } from './doing.ts';
import { type Asked, readAsked } from './event.ts';
import { getProtection, isAmong, reportedAt } from './evidence.ts';
import { createFindNewest } from './newest.ts';
import { gateKindOf, notRestorable, type Scene, sceneOfPull, sceneOfRun, standingOf } from './scene.ts';
import { statusText } from './status.ts';
import { readTitle, saysSame } from './title.ts';

/** What became of a command. */
export interface Told {
  /** `ignored`: nobody who may write asked for anything; `failed`: it may be carried out, and GitHub did not do it. */
  readonly kind: 'ignored' | 'refused' | 'done' | 'failed';
  /** One sentence without its full stop. */
  readonly text: string;
}

export interface DoorOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (sentence: string) => void;
  /** Waits so many milliseconds. */
  readonly pause?: (ms: number) => Promise<void>;
  /** Milliseconds of waiting for a GitHub that does not answer. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 30_000;
/** Milliseconds that a run which is under way is waited for, and between two looks at it. */
const MOST_WAIT_MS = 10 * 60_000;
const FIRST_LOOK_MS = 5_000;
const MOST_LOOK_MS = 30_000;

const told = (kind: Told['kind'], text: string): Told => ({ kind, text });

/** Whoever commands, and since when: what every check of them needs. */
interface Given {
  readonly asked: Asked;
  readonly command: Command;
  readonly role: CommandCase['role'];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Asks GitHub what the command is about. */
  readonly look: () => Promise<Result<Scene, Unpublished>>;
}

/**
 * Answers the event of a comment, or of a workflow that was started by hand. No code of the change is looked at. Nothing
 * is changed on GitHub before it is known that whoever commands may write there.
 */
export async function answer(options: DoorOptions): Promise<Told> {
  const asked = readAsked(options.env);
  if (typeof asked === 'string') return told('ignored', asked);
  const parsed = parseCommand(asked.text);
  if (parsed.kind === 'none') return told('ignored', 'the comment has no command in its first line');
  const target = readTarget(options.env);
  if (target === undefined) return told('failed', 'the step has no github-token, or this is no run of GitHub Actions');
  const api = openApi(target, options.patienceMs ?? PATIENCE_MS);
  const event = asked.via === 'comment' ? asked.event : 'created';
  const mayAsk = asked.isBot || event !== 'created' ? 'unknown' : await getRole(api, asked.by);
  // With everything else in their favour: whoever is ignored now causes no call that changes anything.
  const first = authorize({ ...LENIENT, event, isBot: asked.isBot, role: mayAsk, command: 'status' });
  if (first.kind !== 'allowed') return told('ignored', first.kind === 'ignored' ? first.because : '');
  const since = asked.via === 'comment' ? await whenWritten(api, asked) : await whenStarted(api, asked);
  if (!since.ok) return told('ignored', since.error);
  if (parsed.kind === 'malformed') return refuse(api, asked, `commands are: ${GRAMMAR}`);
  const given = { asked, command: parsed.command, role: mayAsk, at: since.value };
  if (asked.via === 'comment') return carryOut(options, api, { ...given, look: () => sceneOfPull(api, asked.pull) });
  const run = await runMeant(api, asked, since.value);
  if (!run.ok) return told('refused', run.error);
  if (asked.about.run === undefined) options.say(`It is about run ${run.value}.`);
  return carryOut(options, api, { ...given, look: () => sceneOfRun(api, run.value) });
}

const LENIENT = { isAuthor: false, sha: 'same', isOpen: true, branches: 'open', gate: true, run: 'waiting' } as const;

async function whenWritten(api: Api, asked: Asked & { readonly via: 'comment' }): Promise<Result<number, string>> {
  const now = await getComment(api, asked.comment);
  const untouched = now.ok ? await neverEdited(api, [now.value.node]) : now;
  if (!now.ok || !untouched.ok) return err('it cannot be read any more');
  const { node, body, by, isBot, at } = now.value;
  if (isBot) return err('a program wrote it');
  const isSameStill = untouched.value.has(node) && body === asked.text && isSame(by, asked.by);
  return isSameStill ? ok(at) : err('it was changed after it was written');
}

/** The run that was started is what the attempt reads, so it must be one that the attempt believes. */
async function whenStarted(api: Api, asked: Asked & { readonly via: 'dispatch' }): Promise<Result<number, string>> {
  if (!asked.isDefault) return err('the workflow must be started on the default branch');
  const own = await getRun(api, api.target.actions.runId);
  if (!own.ok) return err(`GitHub ${own.error.because}`);
  if (saysSame(readTitle(own.value.title), asked)) return ok(own.value.createdAt);
  return err('the workflow file needs the run-name of the example: it must say which run and which decision');
}

/** Id of the workflow run that somebody decides about by starting a workflow by hand. */
async function runMeant(
  api: Api,
  asked: Asked & { readonly via: 'dispatch' },
  at: number,
): Promise<Result<string, string>> {
  const { run: id, file } = asked.about;
  if (id !== undefined) {
    const named = file === undefined ? undefined : await getRun(api, id);
    if (named?.ok === false) return err(`GitHub ${named.error.because}`);
    return named === undefined || named.value.file === file ? ok(id) : err(`run ${id} is not of ${file}`);
  }
  const newest = await createFindNewest(api, asked.defaultBranch)({ file, at });
  if (!newest.ok) return err(`GitHub ${newest.error.because}`);
  const run = newest.value;
  if (run === undefined) return err(`no run waits on ${asked.defaultBranch}${file === undefined ? '' : ` of ${file}`}`);
  if (run.isFailure && run.isOver && run.startedAt <= at) return ok(String(run.id));
  return err(`run ${run.id} is newer and under way: name the run that is meant by its id`);
}

async function carryOut(options: DoorOptions, api: Api, given: Given): Promise<Told> {
  const { asked, command, look } = given;
  const scene = await look();
  if (!scene.ok) return refuse(api, asked, `GitHub ${scene.error.because}, so nothing can be told for sure`);
  if (command.kind === 'status') return tellStatus(api, asked, scene.value);
  const judged = await judge(api, given, scene.value);
  const allowed = judged.filter((each) => each.kind === 'may');
  if (allowed.length === 0) {
    if (judged.some(({ kind }) => kind === 'old')) return told('done', 'it was carried out before');
    const why = judged.find((each) => each.kind === 'not');
    return refuse(api, asked, why?.because ?? 'there is nothing that it could be about');
  }
  const done: Told[] = [];
  for (const { run, step } of allowed) {
    done.push(await perform(options, api, given, { scene: scene.value, run, step }));
  }
  const refused = done.find(({ kind }) => kind === 'refused');
  // A refusal holds for every run, so there is none where one goes on with the command.
  if (refused !== undefined && done.every(({ kind }) => kind !== 'done')) return refuse(api, asked, refused.text);
  const failed = done.find(({ kind }) => kind === 'failed');
  if (failed === undefined && asked.via === 'comment') await react(api, asked.comment, 'rocket');
  return failed ?? done.find(({ kind }) => kind === 'done') ?? told('done', '');
}

/** What a command means to a workflow run. */
type Judged =
  | { readonly kind: 'may'; readonly run: WorkflowRun; readonly step: StepKind }
  | { readonly kind: 'not'; readonly because: string }
  /** An attempt began after the command: it has read it. */
  | { readonly kind: 'old'; readonly run: WorkflowRun };

type StepKind = Extract<Answer, { readonly kind: 'allowed' }>['step'];

/** What the command means to each workflow run of the commit. */
async function judge(api: Api, given: Given, scene: Scene): Promise<readonly Judged[]> {
  if (scene.runs.length === 0) {
    const none = authorize(await caseOf(api, given, scene, 'none', 'unknown'));
    return none.kind === 'allowed' ? [] : [{ kind: 'not', because: none.because }];
  }
  const all: Judged[] = [];
  for (const run of scene.runs) {
    all.push(given.at <= run.startedAt ? { kind: 'old', run } : await judgeOne(api, given, scene, run));
  }
  return all;
}

async function judgeOne(api: Api, given: Given, scene: Scene, run: WorkflowRun): Promise<Judged> {
  const { command, at } = given;
  const gate = command.kind === 'skip' ? gateKindOf(scene, run, command.gate) : true;
  const answered = authorize(await caseOf(api, given, scene, await standingOf(api, scene, run, at), gate));
  if (answered.kind !== 'allowed') return { kind: 'not', because: answered.because };
  const unknown = command.kind === 'restore' ? notRestorable(scene, run, command.phase) : await unseen(api, given, run);
  return unknown === undefined ? { kind: 'may', run, step: answered.step } : { kind: 'not', because: unknown };
}

/** Why a skip cannot be about this commit; undefined when it can, and for everything else. */
async function unseen(api: Api, { command, at }: Given, run: WorkflowRun): Promise<string | undefined> {
  if (command.kind !== 'skip') return undefined;
  const reported = await reportedAt(api, run);
  if (!reported.ok) return `GitHub ${reported.error.because}, so it cannot be told whether the gate was judged before`;
  const isSeen = reported.value !== undefined && reported.value <= at;
  return isSeen ? undefined : 'nothing was reported of this commit when that was written';
}

async function caseOf(
  api: Api,
  { asked, command, role }: Given,
  { pull, sha, authors }: Scene,
  run: CommandCase['run'],
  gate: CommandCase['gate'],
): Promise<CommandCase> {
  const isAuthor = isAmong(asked.by, authors);
  const branches = isAuthor && typeof gate === 'object' ? await getProtection(api) : 'unknown';
  const isOpen = pull?.isOpen ?? true;
  return { command: command.kind, event: 'created', isBot: false, role, isAuthor, sha, isOpen, branches, gate, run };
}

/** Something that may be done, and how. */
interface Step {
  readonly scene: Scene;
  readonly run: WorkflowRun;
  readonly step: StepKind;
}

async function perform(options: DoorOptions, api: Api, given: Given, { scene, run, step }: Step): Promise<Told> {
  const { asked, command, look } = given;
  const by = plainLine(asked.by, 100);
  switch (step) {
    case 'tell':
      return told('done', 'it was told');
    case 'stop':
      return asDone(await stop(api, run), `run ${run.id} is being cancelled`);
    case 'record':
      return asDone(await record(api, run, scene.reports, by), `run ${run.id} is cancelled`);
    case 'rerun':
      return asDone(await rerun(api, run), `run ${run.id} goes on as attempt ${run.attempt + 1}: ${command.kind}`);
    case 'wait': {
      if (asked.via === 'comment') await react(api, asked.comment, 'eyes');
      options.say(`Run ${run.id} is under way. It is waited for, ${MOST_WAIT_MS / 60_000} minutes at most.`);
      const over = await untilOver(options, api, run);
      if (over === undefined)
        return told('refused', 'the workflow run is still under way: say it again when it has ended');
      // Everything may have changed meanwhile.
      const now = await look();
      if (!now.ok) return told('failed', `GitHub ${now.error.because}`);
      const again = now.value.runs.find(({ id }) => id === over.id);
      if (again === undefined) return told('refused', 'stale: the pull request has moved on meanwhile');
      if (given.at <= again.startedAt) return told('done', 'it was carried out before');
      const what = await judgeOne(api, given, now.value, again);
      if (what.kind !== 'may') return told('refused', what.kind === 'not' ? what.because : 'it was carried out before');
      if (what.step === 'wait') return told('refused', 'another attempt is under way: say it again when it has ended');
      return perform(options, api, given, { scene: now.value, run: again, step: what.step });
    }
  }
}

function asDone(done: Result<void, Unpublished>, text: string): Told {
  if (done.ok) return told('done', text);
  const hint = done.error.kind === 'refused' ? '; the job needs the permissions of the example' : '';
  return told('failed', `GitHub ${done.error.because}${hint}`);
}

/** The run once it has ended; undefined when that takes too long. */
async function untilOver({ pause = sleep }: DoorOptions, api: Api, run: WorkflowRun): Promise<WorkflowRun | undefined> {
  let waited = 0;
  for (let ms = FIRST_LOOK_MS; waited + ms <= MOST_WAIT_MS; ms = Math.min(MOST_LOOK_MS, ms * 1.5)) {
    await pause(ms);
    waited += ms;
    const now = await getRun(api, run.id);
    if (now.ok && now.value.isOver) return now.value;
  }
  return undefined;
}

/** Says in one line why not. Only who may write gets here, and of all deliveries of a comment only the first answers. */
async function refuse(api: Api, asked: Asked, because: string): Promise<Told> {
  if (asked.via === 'comment') {
    const first = await react(api, asked.comment, 'confused');
    if (first.ok && first.value) await reply(api, asked.pull, `Not done: ${escapeMarkdown(because)}.`);
  }
  return told('refused', because);
}

async function tellStatus(api: Api, asked: Asked, scene: Scene): Promise<Told> {
  const text = statusText(scene);
  if (asked.via === 'comment') {
    const first = await react(api, asked.comment, 'rocket');
    if (first.ok && first.value) await reply(api, asked.pull, text.markdown);
  }
  return told('done', text.plain);
}
