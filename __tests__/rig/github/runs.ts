import * as z from 'zod/mini';
import type { Answer } from './exchange.ts';
import { type Call, NOT_FOUND, page, restError, type Route } from './rest.ts';
import type { Samples } from './samples.ts';

/** Workflow runs with their attempts, as far as people decide about them; reactions to comments, and branches. */

/** A workflow run; a test changes it as jobs would. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  headSha: string;
  readonly headBranch: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  /** When each attempt began, the first one first. */
  readonly startedAt: string[];
  readonly actor: string;
  readonly title: string;
  /** Name of its workflow file. */
  readonly file: string;
  /** Numbers of its pull requests: none where these come from a fork. */
  readonly pulls: readonly number[];
  /** Names of the steps of its only job. */
  readonly steps: readonly string[];
  /** When the steps of the first attempt ended. */
  readonly endedAt: string;
  /** Milliseconds that the job of an attempt waits for its runner. */
  readonly waitedMs: number;
}

/** What is kept of runs. */
export interface Runs {
  readonly runs: WorkflowRun[];
  /** Reactions as `<comment> <author> <content>`. */
  readonly reactions: Set<string>;
  /** Names of branches that are protected. */
  readonly protectedBranches: Set<string>;
  /** How many rules protect an environment, by its name. */
  readonly environments: Map<string, number>;
  /** Authors of the pull requests that brought a commit to its branch, as `<commit> <login>`. */
  readonly brought: Set<string>;
  /** Makes a run whose only attempt failed, unless it is told otherwise. */
  open(run: Partial<Omit<WorkflowRun, 'startedAt'>>): WorkflowRun;
  readonly routes: readonly Route[];
}

const REPO = '/repos/{owner}/{repo}';
const BOT = 'github-actions[bot]';
const READ: Route['needs'] = [{ permission: 'actions', level: 'read' }];
const WRITE: Route['needs'] = [{ permission: 'actions', level: 'write' }];
const reactionSchema = z.object({ content: z.string() });

/** What the runs have in common with the rest of the fake. */
export interface RunsOptions {
  readonly samples: Samples;
  /** The time of the fake, which goes on with every question. */
  readonly now: () => string;
  readonly user: (login: string) => object;
  readonly hasComment: (id: number) => boolean;
}

/** Makes a repository without workflow runs. */
export function createRuns({ samples, now, user, hasComment }: RunsOptions): Runs {
  const runs: WorkflowRun[] = [];
  const reactions = new Set<string>();
  const protectedBranches = new Set<string>();
  const environments = new Map<string, number>();
  const brought = new Set<string>();
  const find = (call: Call): WorkflowRun | undefined => runs.find(({ id }) => id === Number(call.params['run_id']));

  const describe = (run: WorkflowRun, { api, repository }: Call, attempt = run.startedAt.length): object => {
    const url = `${api}/repos/${repository}/actions/runs/${run.id}`;
    const isNewest = attempt === run.startedAt.length;
    return {
      ...samples('workflow-run'),
      id: run.id,
      event: run.event,
      head_sha: run.headSha,
      head_branch: run.headBranch,
      display_title: run.title,
      path: `.github/workflows/${run.file}`,
      status: isNewest ? run.status : 'completed',
      conclusion: isNewest ? run.conclusion : 'failure',
      run_attempt: attempt,
      created_at: run.startedAt[0],
      run_started_at: run.startedAt[attempt - 1],
      updated_at: run.startedAt[attempt - 1],
      actor: user(run.actor),
      triggering_actor: user(attempt > 1 ? BOT : run.actor),
      url,
      html_url: url,
      pull_requests: run.pulls.map((number) => ({ ...samples('pull-request-minimal'), number })),
      repository: { ...samples('minimal-repository'), full_name: repository },
    };
  };

  const again = (call: Call, failedOnly: boolean): Answer => {
    const run = find(call);
    if (run === undefined) return NOT_FOUND;
    if (run.status !== 'completed') return restError(403, 'This workflow run is already running');
    if (failedOnly && run.conclusion === 'success') return restError(403, 'This workflow run has no failed jobs');
    run.startedAt.push(now());
    run.status = 'queued';
    run.conclusion = null;
    return { status: 201, body: {} };
  };

  const routes: Route[] = [
    {
      method: 'GET',
      path: `${REPO}/actions/runs`,
      needs: READ,
      handle(call) {
        const is = (name: string, value: string): boolean => (call.query.get(name) ?? value) === value;
        const found = runs
          .filter((run) => is('head_sha', run.headSha) && is('event', run.event) && is('branch', run.headBranch))
          .toReversed();
        const { rows, headers } = page(found, call, `/repos/${call.repository}/actions/runs`);
        return {
          status: 200,
          headers,
          body: { total_count: found.length, workflow_runs: rows.map((run) => describe(run, call)) },
        };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/actions/runs/{run_id}`,
      needs: READ,
      handle(call) {
        const run = find(call);
        return run === undefined ? NOT_FOUND : { status: 200, body: describe(run, call) };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`,
      needs: READ,
      handle(call) {
        const run = find(call);
        const attempt = Number(call.params['attempt_number']);
        if (run === undefined || attempt > run.startedAt.length) return NOT_FOUND;
        return { status: 200, body: describe(run, call, attempt) };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/actions/runs/{run_id}/jobs`,
      needs: READ,
      handle(call) {
        const run = find(call);
        if (run === undefined) return NOT_FOUND;
        const isOver = run.status === 'completed' || run.startedAt.length > 1;
        const ended = { conclusion: isOver ? 'failure' : null, completed_at: isOver ? run.endedAt : null };
        const steps = run.steps.map((name, at) => ({ name, number: at + 1, status: 'completed', ...ended }));
        const queuedAt = run.startedAt.at(-1) ?? run.endedAt;
        const times = { created_at: queuedAt, started_at: new Date(Date.parse(queuedAt) + run.waitedMs).toISOString() };
        const where = { status: run.status, runner_name: 'GitHub Actions 1', ...times };
        const job = { ...samples('job'), id: run.id, run_id: run.id, name: 'gates', steps, ...ended, ...where };
        return { status: 200, body: { total_count: 1, jobs: [job] } };
      },
    },
    {
      method: 'POST',
      path: `${REPO}/actions/runs/{run_id}/rerun-failed-jobs`,
      needs: WRITE,
      handle: (call) => again(call, true),
    },
    {
      method: 'POST',
      path: `${REPO}/actions/runs/{run_id}/rerun`,
      needs: WRITE,
      handle: (call) => again(call, false),
    },
    {
      method: 'POST',
      path: `${REPO}/actions/runs/{run_id}/cancel`,
      needs: WRITE,
      handle(call) {
        const run = find(call);
        if (run === undefined) return NOT_FOUND;
        if (run.status === 'completed') return restError(409, 'Cannot cancel a workflow run that is completed.');
        run.status = 'completed';
        run.conclusion = 'cancelled';
        return { status: 202, body: {} };
      },
    },
    {
      method: 'POST',
      path: `${REPO}/issues/comments/{comment_id}/reactions`,
      needs: [
        { permission: 'issues', level: 'write' },
        { permission: 'pull-requests', level: 'write' },
      ],
      handle(call) {
        const id = Number(call.params['comment_id']);
        if (!hasComment(id)) return NOT_FOUND;
        const { content } = reactionSchema.parse(call.json);
        const key = `${id} ${BOT} ${content}`;
        const status = reactions.has(key) ? 200 : 201;
        reactions.add(key);
        return {
          status,
          body: { ...samples('reaction'), id: reactions.size, user: user(BOT), content, created_at: now() },
        };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/issues/comments/{comment_id}/reactions`,
      needs: [
        { permission: 'issues', level: 'read' },
        { permission: 'pull-requests', level: 'read' },
      ],
      handle(call) {
        const all = [...reactions].flatMap((key) => {
          const [comment = '', login = '', content = ''] = key.split(' ');
          const isWanted = comment === call.params['comment_id'] && content === call.query.get('content');
          return isWanted ? [{ ...samples('reaction'), user: user(login), content, created_at: now() }] : [];
        });
        return { status: 200, body: all };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/branches`,
      needs: [{ permission: 'contents', level: 'read' }],
      handle(call) {
        const names = call.query.get('protected') === 'true' ? [...protectedBranches] : ['topic', ...protectedBranches];
        const body = names.map((name) => ({
          ...samples('short-branch'),
          name,
          protected: protectedBranches.has(name),
        }));
        return { status: 200, body };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/commits/{commit_sha}/pulls`,
      needs: [{ permission: 'pull-requests', level: 'read' }],
      handle(call) {
        const own = [...brought].filter((each) => each.startsWith(`${call.params['commit_sha']} `));
        const body = own.map((each) => ({ ...samples('pull-request-simple'), user: user(each.split(' ')[1] ?? '') }));
        return { status: 200, body };
      },
    },
  ];
  routes.push({
    method: 'GET',
    path: `${REPO}/environments/{environment_name}`,
    needs: READ,
    handle({ params }) {
      const name = params['environment_name'] ?? '';
      const count = environments.get(name);
      if (count === undefined) return NOT_FOUND;
      const rule = { id: 1, node_id: '', type: 'wait_timer', wait_timer: 30 };
      return {
        status: 200,
        body: { ...samples('environment'), name, protection_rules: Array.from({ length: count }, () => rule) },
      };
    },
  });
  return {
    runs,
    environments,
    reactions,
    protectedBranches,
    brought,
    open(run) {
      const at = now();
      const made: WorkflowRun = {
        id: 1_658_821_493 + runs.length,
        event: 'pull_request',
        headSha: 'a'.repeat(40),
        headBranch: 'topic',
        status: 'completed',
        conclusion: 'failure',
        startedAt: [at],
        endedAt: at,
        waitedMs: 0,
        actor: 'octocat',
        title: 'change',
        file: 'ci.yml',
        pulls: [],
        steps: ['Set up job', 'Run actions/checkout@v7', 'Run OWNER/bootspring@v1'],
        ...run,
      };
      runs.push(made);
      return made;
    },
    routes,
  };
}
