import type { GateKind, RunStanding } from '../../../core/decisions/authorize.ts';
import { readReported, type Reported } from '../../../core/decisions/reported.ts';
import { standing } from '../../../core/decisions/standing.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import type { Api, Unpublished } from '../publish/api.ts';
import { AUTHOR } from '../publish/sticky.ts';
import { type Authors, authorsOf, OURS } from './evidence.ts';
import {
  type Comment,
  getPull,
  getRun,
  listComments,
  listRuns,
  type Pull,
  stepNames,
  type WorkflowRun,
} from './asking.ts';
import { inComments, proven, unrefused } from './given.ts';

/** What a command is about: the change, what was reported of it, and its workflow runs. */
export interface Scene {
  /** Undefined where there is none. */
  readonly pull: (Pull & { readonly number: number }) | undefined;
  readonly sha: 'same' | 'other';
  /** Who wrote the change. */
  readonly authors: Authors;
  /** Of the commit that the change is at. */
  readonly runs: readonly WorkflowRun[];
  readonly reports: readonly Report[];
  readonly comments: readonly Comment[];
}

/** What a comment of ours says to programs. */
export interface Report extends Reported {
  readonly comment: Comment;
}

/** More workflow runs than these are not looked into for one command. */
const MOST_RUNS = 10;

/** The scene of a comment. */
export async function sceneOfPull(api: Api, number: number): Promise<Result<Scene, Unpublished>> {
  const pull = await getPull(api, number);
  if (!pull.ok) return pull;
  const comments = await listComments(api, number);
  if (!comments.ok) return comments;
  const listed = await listRuns(api, { head_sha: pull.value.headSha, event: 'pull_request' });
  if (!listed.ok) return listed;
  const all = reportsIn(comments.value);
  const reports = all.filter(({ sha }) => sha === pull.value.headSha);
  const ofPull = listed.value.filter(
    (run) => run.headSha === pull.value.headSha && (run.pulls.length === 0 || run.pulls.includes(number)),
  );
  // A pull request of a fork cannot have a comment of ours: there a run is known by the name of its step.
  const runs =
    all.length > 0 ? ofPull.filter(({ id }) => reports.some(({ run }) => run === String(id))) : await ours(api, ofPull);
  return ok({
    pull: { ...pull.value, number },
    sha: all.length > 0 && reports.length === 0 ? 'other' : 'same',
    authors: [pull.value.author],
    runs: runs.slice(0, MOST_RUNS),
    reports,
    comments: comments.value,
  });
}

/** The scene of a workflow run that somebody named. */
export async function sceneOfRun(api: Api, id: string): Promise<Result<Scene, Unpublished>> {
  const run = await getRun(api, id);
  if (!run.ok) return run;
  // GitHub names pull requests of the same branch for any event; only for these the run belongs to one.
  if (!run.value.event.startsWith('pull_request')) {
    const authors = await authorsOf(api, run.value);
    return ok({ pull: undefined, sha: 'same', authors, runs: [run.value], reports: [], comments: [] });
  }
  const [number] = run.value.pulls;
  // It names none that is closed, and none from a fork: whether that has moved on cannot be told.
  if (number === undefined)
    return err({ kind: 'gone', because: 'does not tell which open pull request that run is of' });
  const scene = await sceneOfPull(api, number);
  if (!scene.ok) return scene;
  const { pull, reports } = scene.value;
  const sha = pull?.headSha === run.value.headSha ? 'same' : 'other';
  return ok({ ...scene.value, sha, runs: [run.value], reports: reports.filter((report) => report.run === id) });
}

function reportsIn(comments: readonly Comment[]): readonly Report[] {
  return comments.flatMap((comment) => {
    const isOurs = comment.isBot && comment.by === AUTHOR && comment.body.startsWith('<!-- bootspring:');
    const reported = isOurs ? readReported(comment.body) : undefined;
    return reported === undefined ? [] : [{ ...reported, comment }];
  });
}

async function ours(api: Api, runs: readonly WorkflowRun[]): Promise<readonly WorkflowRun[]> {
  const found: WorkflowRun[] = [];
  for (const run of runs.slice(0, MOST_RUNS)) {
    const steps = await stepNames(api, run.id);
    if (steps.ok && steps.value.some((name) => OURS.test(name))) found.push(run);
  }
  return found;
}

/** How a workflow run stands for a command that was written at a time. */
export async function standingOf(
  api: Api,
  { pull, sha, authors, comments }: Scene,
  run: WorkflowRun,
  at: number,
): Promise<RunStanding> {
  if (!run.isOver) return 'running';
  if (run.isSuccess) return 'finished';
  const found = inComments(comments).filter((each) => each.at > run.createdAt && each.at < at);
  if (!found.some(({ command }) => command.kind === 'cancel')) return 'waiting';
  const given = await proven(api, found, { authors, isOpen: pull?.isOpen ?? true, sha });
  // What cannot be told counts as given up: then only what takes that back is carried out.
  const left = given.ok ? await unrefused(api, given.value, comments) : given;
  if (!left.ok) return 'cancelled';
  const { cancelled } = standing(left.value, { previous: run.createdAt, current: at });
  return cancelled === undefined ? 'waiting' : 'cancelled';
}

/** Who may skip a gate, as far as what was reported of the run's newest attempt says; the run itself knows better. */
export function gateKindOf({ reports }: Scene, run: WorkflowRun, gate: string): GateKind {
  const current = ofAttempt(reports, run);
  const at = current.find((report) => report.gate === gate);
  if (at !== undefined) return at.skippable ?? 'unknown';
  return current.length === 0 ? 'unknown' : 'elsewhere';
}

/** Why a phase cannot be restored, as far as what was reported says; undefined when it can, or when that is not known. */
export function notRestorable({ reports }: Scene, run: WorkflowRun, phase: string): string | undefined {
  const lists = ofAttempt(reports, run).map(({ checkpoints }) => checkpoints);
  if (lists.length === 0 || lists.some((list) => list === undefined || list.includes(phase))) return undefined;
  const known = [...new Set(lists.flatMap((list) => list ?? []))].join(', ');
  return `there is no checkpoint of ${phase}${known === '' ? '' : `, there is one of ${known}`}`;
}

const ofAttempt = (reports: readonly Report[], run: WorkflowRun): readonly Report[] =>
  run.isOver ? reports.filter((report) => report.run === String(run.id) && report.attempt === run.attempt) : [];
