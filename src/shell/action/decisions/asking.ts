import * as z from 'zod/mini';
import { roleOf } from '../../../core/decisions/authorize.ts';
import type { Role } from '../../../model/command.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { type Api, PER_PAGE, type Unpublished } from '../publish/api.ts';

/** What GitHub is asked about decisions. Nothing of it changes anything. */

const time = z.pipe(
  z.string(),
  z.transform((text, { issues }) => {
    const at = Date.parse(text);
    if (Number.isNaN(at)) issues.push({ code: 'custom', input: text, message: 'no time' });
    return at;
  }),
);
const person = z.nullish(z.object({ login: z.string(), type: z.string() }));

const commentSchema = z.object({
  id: z.int(),
  node_id: z.string(),
  body: z.nullish(z.string()),
  user: person,
  created_at: time,
  performed_via_github_app: z.optional(z.unknown()),
  reactions: z.optional(z.object({ confused: z.optional(z.number()) })),
});

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  /** Its id in the GraphQL API. */
  readonly node: string;
  readonly body: string;
  /** Empty when its author is gone. */
  readonly by: string;
  /** A program wrote it, by itself or in somebody's name. */
  readonly isBot: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Somebody, whoever it was, reacted as the door does when it refuses. */
  readonly isDoubted: boolean;
}

const asComment = ({
  id,
  node_id: node,
  body,
  user,
  created_at: at,
  performed_via_github_app: app,
  reactions,
}: z.infer<typeof commentSchema>): Comment => ({
  id,
  node,
  body: body ?? '',
  by: user?.login ?? '',
  isBot: isBot(user) || (app !== undefined && app !== null),
  at,
  isDoubted: (reactions?.confused ?? 0) > 0,
});

/** Whether a program wrote it. Who is gone counts as one: nobody can answer for it. */
export const isBot = (user: z.infer<typeof person>): boolean =>
  user === null || user === undefined || user.type !== 'User' || user.login.endsWith('[bot]');

const runSchema = z.object({
  id: z.int(),
  run_attempt: z.int(),
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.nullish(z.string()),
  display_title: z.nullish(z.string()),
  path: z.nullish(z.string()),
  status: z.nullish(z.string()),
  conclusion: z.nullish(z.string()),
  created_at: time,
  run_started_at: time,
  html_url: z.string(),
  actor: person,
  pull_requests: z.nullish(z.array(z.object({ number: z.int() }))),
});

/** A workflow run, as its newest attempt stands. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly branch: string;
  readonly title: string;
  /** Name of its workflow file; empty when GitHub does not tell. */
  readonly file: string;
  readonly isOver: boolean;
  readonly isSuccess: boolean;
  /** It ended as one does that waits for a person. */
  readonly isFailure: boolean;
  /** When the first attempt was made, and when the newest one began; milliseconds since 1970. */
  readonly createdAt: number;
  readonly startedAt: number;
  readonly url: string;
  /** Who caused it. */
  readonly actor: string;
  readonly isActorBot: boolean;
  /** Numbers of its pull requests: none for those of forks. */
  readonly pulls: readonly number[];
}

const asRun = (run: z.infer<typeof runSchema>): WorkflowRun => ({
  id: run.id,
  attempt: run.run_attempt,
  event: run.event,
  headSha: run.head_sha,
  branch: run.head_branch ?? '',
  title: run.display_title ?? '',
  // Of another repository's workflow the path goes on with its ref.
  file: (run.path ?? '').replace(/@.*$/s, '').replace(/^.*\//s, ''),
  isOver: run.status === 'completed',
  isSuccess: run.conclusion === 'success',
  isFailure: run.conclusion === 'failure' || run.conclusion === 'timed_out',
  createdAt: run.created_at,
  startedAt: run.run_started_at,
  url: run.html_url,
  actor: run.actor?.login ?? '',
  isActorBot: isBot(run.actor),
  pulls: (run.pull_requests ?? []).map(({ number }) => number),
});

const pullSchema = z.object({
  state: z.string(),
  user: person,
  head: z.object({ sha: z.string() }),
});

/** A pull request as it is now. */
export interface Pull {
  readonly isOpen: boolean;
  readonly author: string;
  readonly headSha: string;
}

const permissionSchema = z.object({ permission: z.string(), role_name: z._default(z.string(), '') });
const stepsSchema = z.object({
  jobs: z.array(z.object({ steps: z.nullish(z.array(z.object({ name: z.string() }))) })),
});
const runsSchema = z.object({ workflow_runs: z.array(runSchema) });

/** Comments of a page: with more of the longest ones an answer is too large to be read. */
const COMMENTS = 50;
/** Comments beyond these pages are not read. */
const MAX_PAGES = 20;

type Asked<T> = Promise<Result<T, Unpublished>>;

/** A workflow run; of another attempt than the newest one only the times count. */
export async function getRun(api: Api, id: string | number, attempt?: number): Asked<WorkflowRun> {
  const path = attempt === undefined ? '' : `/attempts/${attempt}`;
  const got = await api.get(`/actions/runs/${id}${path}`, runSchema);
  return got.ok ? ok(asRun(got.value)) : got;
}

/** Workflow runs, newest first, one page of them. */
export async function listRuns(api: Api, query: Readonly<Record<string, string>>): Asked<readonly WorkflowRun[]> {
  const words = new URLSearchParams({ ...query, per_page: `${PER_PAGE}` });
  const got = await api.get(`/actions/runs?${words.toString()}`, runsSchema);
  return got.ok ? ok(got.value.workflow_runs.map(asRun)) : got;
}

/** Names of the steps of a workflow run's newest attempt. */
export async function stepNames(api: Api, id: number): Asked<readonly string[]> {
  const got = await api.get(`/actions/runs/${id}/jobs?filter=latest&per_page=${PER_PAGE}`, stepsSchema);
  return got.ok ? ok(got.value.jobs.flatMap(({ steps }) => (steps ?? []).map(({ name }) => name))) : got;
}

/**
 * Comments on a pull request, oldest first.
 *
 * @param since milliseconds since 1970; none that was last changed before. With it, an error when there are too many: the
 *   later ones may take back what the earlier ones say
 */
export async function listComments(api: Api, pull: number, since?: number): Asked<readonly Comment[]> {
  const all: Comment[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ per_page: `${COMMENTS}`, page: `${page}` });
    if (since !== undefined) query.set('since', new Date(since).toISOString());
    const got = await api.get(`/issues/${pull}/comments?${query.toString()}`, z.array(commentSchema));
    if (!got.ok) return got;
    all.push(...got.value.map(asComment));
    if (got.value.length < COMMENTS) return ok(all);
  }
  if (since === undefined) return ok(all);
  return err({
    kind: 'wrong',
    because: `has more than ${COMMENTS * MAX_PAGES} comments on that, and they are not read`,
  });
}

/** A comment as it is now. */
export async function getComment(api: Api, id: number): Asked<Comment> {
  const got = await api.get(`/issues/comments/${id}`, commentSchema);
  return got.ok ? ok(asComment(got.value)) : got;
}

const editsSchema = z.object({
  data: z.object({
    nodes: z.array(
      z.nullable(z.object({ id: z.optional(z.string()), lastEditedAt: z.optional(z.nullable(z.string())) })),
    ),
  }),
});
const EDITS = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id lastEditedAt } } }';

/**
 * Which of these comments nobody has changed since they were written, by their ids of the GraphQL API. The other API only
 * tells when one was touched, which GitHub itself does at times (https://github.com/palantir/policy-bot/pull/459).
 */
export async function neverEdited(api: Api, nodes: readonly string[]): Asked<ReadonlySet<string>> {
  if (nodes.length === 0) return ok(new Set());
  // What is left out may take back what is not.
  if (nodes.length > PER_PAGE) return err({ kind: 'wrong', because: `has more than ${PER_PAGE} commands on that` });
  const got = await api.query(EDITS, { ids: nodes }, editsSchema);
  if (!got.ok) return got;
  return ok(new Set(got.value.data.nodes.flatMap((each) => (each?.lastEditedAt === null ? (each.id ?? []) : []))));
}

/** A pull request as it is now. */
export async function getPull(api: Api, number: number): Asked<Pull> {
  const got = await api.get(`/pulls/${number}`, pullSchema);
  if (!got.ok) return got;
  const { state, user, head } = got.value;
  return ok({ isOpen: state === 'open', author: user?.login ?? '', headSha: head.sha });
}

/** What somebody may do, by the permission API alone; an error when it does not tell. */
export async function askRole(api: Api, login: string): Asked<Role> {
  const got = await api.get(`/collaborators/${encodeURIComponent(login)}/permission`, permissionSchema);
  if (got.ok) return ok(roleOf(got.value.role_name, got.value.permission));
  // There is nobody of that name.
  return got.error.status === 404 ? ok('unknown') : got;
}

/** What somebody may do; `unknown` whatever goes wrong with that. */
export async function getRole(api: Api, login: string): Promise<Role> {
  const role = await askRole(api, login);
  return role.ok ? role.value : 'unknown';
}

/** Whether two logins are one person: GitHub takes upper and lower case for the same. */
export const isSame = (login: string, other: string): boolean =>
  login !== '' && login.toLowerCase() === other.toLowerCase();
