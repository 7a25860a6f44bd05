import * as fs from 'node:fs';
import * as path from 'node:path';
import { reportedLine } from '../../../../src/core/decisions/reported.ts';
import { answer, type Told } from '../../../../src/shell/action/decisions/door.ts';
import type { GatePlan } from '../../../../src/model/pipeline.ts';
import { gate, phase, pipeline, running, Story } from '../../../core/story.ts';
import { createFakeGitHub, type FakeGitHub } from '../../../rig/github/fake.ts';
import { expectRefusal } from '../../../rig/github/mutations.ts';
import { BOT, type Comment, type Pull } from '../../../rig/github/review.ts';
import type { WorkflowRun } from '../../../rig/github/runs.ts';
import { temporaryFolder } from '../../rig.ts';

/** A pull request whose workflow run waits at a gate, and a door that comments come to. */

export const HEAD = 'd'.repeat(40);
const MAY = { contents: 'read', actions: 'write', checks: 'write', 'pull-requests': 'write' } as const;

const WRITERS: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

export interface DoorRig {
  readonly github: FakeGitHub;
  readonly pull: Pull;
  readonly run: WorkflowRun;
  readonly own: Comment;
  /** Delivers the event of a comment, as often as wanted. */
  deliver(comment: Comment, options?: Delivery): Promise<Told>;
  /** Somebody comments, and that is delivered. */
  say(by: string, body: string, options?: Delivery): Promise<Told>;
  /** Requests that change something, as the fake saw them. */
  mutations(): string[];
  /** Somebody starts the workflow of the default branch by hand. */
  dispatch(
    by: string,
    decision: string,
    options?: Delivery & {
      readonly title?: string;
      readonly ref?: string;
      readonly inputs?: Readonly<Record<string, string>>;
    },
  ): Promise<Told>;
  close(): Promise<void>;
}

export interface Delivery {
  readonly action?: 'created' | 'edited' | 'deleted';
  readonly permissions?: Readonly<Record<string, 'read' | 'write' | 'none'>>;
  /** Called each time that the door waits. */
  readonly pause?: () => void;
  /** The number of the run that the dispatch is about. */
  readonly runId?: string;
}

/** What our comment says of a run that waits at the gate `pre-push`, with a checkpoint of `design`. */
export function reportOf(run: WorkflowRun, skippable: GatePlan['skippable'] = true, sha = HEAD): string {
  const plan = pipeline([
    phase('design', { agents: [] }),
    phase('testing', { agents: [], gates: [gate('pre-push', [], { skippable })] }),
  ]);
  const story = new Story(
    plan,
    running(),
    { type: 'PhaseStarted', phase: 'design' },
    { type: 'PhaseFinished', phase: 'design', conclusion: 'success', because: '' },
    { type: 'CheckpointStarted', phase: 'design' },
    { type: 'CheckpointSaved', phase: 'design' },
    { type: 'PhaseStarted', phase: 'testing' },
    {
      type: 'WorkflowPaused',
      pause: {
        phase: 'testing',
        gate: 'pre-push',
        reason: 'gate-rejected',
        details: [],
        options: ['retry', 'skip', 'cancel'],
      },
    },
  );
  const facts = { runId: String(run.id), attempt: run.startedAt.length, sha };
  return `<!-- bootspring:default:0 -->\n<!-- run:${run.id}.1 -->\n${reportedLine(story.state, facts)}\n## ❌ Paused\n`;
}

export async function createDoorRig(): Promise<DoorRig> {
  const github = await createFakeGitHub();
  const folder = temporaryFolder();
  const pull = github.openPull({ number: 7, author: 'mallory', head: { sha: HEAD } });
  const run = github.openRun({ headSha: HEAD, pulls: [7], actor: 'mallory' });
  const own = github.comment(7, BOT, reportOf(run));
  github.people
    .set('ann', 'maintain')
    .set('bob', 'write')
    .set('mallory', 'admin')
    .set('eve', 'read')
    .set('tom', 'triage');
  let begun = 0;
  let underWay = 0;
  /** Every command that is not carried out is held against what a refusal may come to, unless others ask meanwhile. */
  const ask = async (
    payload: object,
    event: string,
    asked: Omit<Delivery, 'runId'> & { by: string; ref: string; own: number },
  ) => {
    const { permissions = MAY, pause, by, ref, own: runId } = asked;
    const file = path.join(folder, `${Math.random()}.json`);
    fs.writeFileSync(file, JSON.stringify(payload));
    const env = {
      ...github.job({ event, permissions, ref, runId }),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
    };
    const before = github.requests.length;
    const mine = ++begun;
    const isFirst = underWay++ === 0;
    const told = await answer({ env, say: () => undefined, pause: async () => pause?.(), patienceMs: 2_000 });
    underWay -= 1;
    const isAlone = isFirst && mine === begun;
    const mayWrite = told.kind === 'refused' && event === 'issue_comment' && WRITERS.has(github.people.get(by) ?? '');
    if (isAlone && (told.kind === 'refused' || told.kind === 'ignored'))
      expectRefusal(github.requests.slice(before), { mayWrite });
    return told;
  };
  const deliver = (comment: Comment, options: Delivery = {}): Promise<Told> => {
    const user = { login: comment.author, type: comment.author.endsWith('[bot]') ? 'Bot' : 'User' };
    const { id, body, issue } = comment;
    const payload = {
      action: options.action ?? 'created',
      issue: { number: issue, pull_request: {} },
      comment: { id, body, user },
    };
    return ask(payload, 'issue_comment', { ...options, by: comment.author, ref: 'refs/heads/main', own: 99 });
  };
  return {
    github,
    pull,
    run,
    own,
    deliver,
    say: (by, body, options) => deliver(github.comment(7, by, body), options),
    mutations: () =>
      github.requests.flatMap(({ method, operation }) =>
        method === 'GET' || operation === 'QUERY' ? [] : [operation.replace('/repos/{owner}/{repo}', '')],
      ),
    dispatch(by, decision, options = {}) {
      const { runId = String(run.id), ref = 'refs/heads/main', title = `bootspring ${runId}: ${decision}` } = options;
      const headBranch = ref.replace('refs/heads/', '');
      const started = github.openRun({
        id: 500 + github.requests.length,
        event: 'workflow_dispatch',
        headBranch,
        title,
        actor: by,
        status: 'in_progress',
        conclusion: null,
      });
      const payload = {
        inputs: { 'run-id': runId, decision, ...options.inputs },
        sender: { login: by, type: by.endsWith('[bot]') ? 'Bot' : 'User' },
        repository: { default_branch: 'main' },
      };
      return ask(payload, 'workflow_dispatch', { ...options, by, ref, own: started.id });
    },
    async close() {
      await github.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
