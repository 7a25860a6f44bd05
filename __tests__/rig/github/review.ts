import * as z from 'zod/mini';
import { type Call, NOT_FOUND, page, restError, type Route } from './rest.ts';
import type { Samples } from './samples.ts';

/** What a pull request shows: who may what, comments, check runs. */

/** A pull request; a test changes it as people would. */
export interface Pull {
  readonly number: number;
  readonly author: string;
  state: 'open' | 'closed';
  draft: boolean;
  readonly head: { sha: string; ref: string; repository: string };
  readonly base: { sha: string; ref: string };
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  /** The app that wrote it in the name of its author. */
  app?: string;
  readonly createdAt: string;
  updatedAt: string;
  /** When somebody changed it; GitHub touches comments for reasons of its own as well. */
  editedAt: string | null;
}

/** A check run, with the members that its requests gave. */
export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  given: Readonly<Record<string, unknown>>;
  /** Of all requests together. */
  annotations: readonly unknown[];
}

type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** What is kept of reviews. */
export interface Review {
  /** Roles by login; anybody else is nobody. */
  readonly people: Map<string, Role>;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  comment(issue: number, author: string, body: string): Comment;
  /** The time, which goes on by a second. */
  readonly now: () => string;
  readonly user: (login: string) => object;
  readonly routes: readonly Route[];
}

/** Who writes with GITHUB_TOKEN. */
export const BOT = 'github-actions[bot]';

const MAX_COMMENT = 65_536;
const START = Date.UTC(2026, 10, 1);
const REPO = '/repos/{owner}/{repo}';

const commentSchema = z.object({ body: z.string() });
const checkSchema = z.looseObject({
  head_sha: z.optional(z.string()),
  output: z.optional(z.looseObject({ annotations: z.optional(z.array(z.unknown())) })),
});
const outputSchema = z.object({
  title: z._default(z.nullable(z.string()), null),
  summary: z._default(z.nullable(z.string()), null),
  text: z._default(z.nullable(z.string()), null),
});

const PULLS = (level: 'read' | 'write'): Route['needs'] => [
  { permission: 'issues', level },
  { permission: 'pull-requests', level },
];

/** Makes a repository without pull requests; `confused` counts the reactions of that kind to a comment. */
export function createReview(samples: Samples, confused: (comment: number) => number): Review {
  const people = new Map<string, Role>();
  const pulls: Pull[] = [];
  const comments: Comment[] = [];
  const checkRuns: CheckRun[] = [];
  let ticks = 0;
  const now = (): string => {
    ticks += 1;
    return new Date(START + ticks * 1000).toISOString();
  };
  const comment = (issue: number, author: string, body: string): Comment => {
    const at = now();
    const made: Comment = { id: 1000 + ticks, issue, author, body, createdAt: at, updatedAt: at, editedAt: null };
    comments.push(made);
    return made;
  };
  const user = (login: string, schema = 'simple-user'): object => ({
    ...samples(schema),
    login,
    id: login === BOT ? 41_898_282 : Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1e9, 7),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
  });
  const describeComment = (one: Comment, { api, repository }: Call): object => ({
    ...samples('issue-comment'),
    id: one.id,
    node_id: `IC_${one.id}`,
    url: `${api}/repos/${repository}/issues/comments/${one.id}`,
    issue_url: `${api}/repos/${repository}/issues/${one.issue}`,
    body: one.body,
    user: user(one.author),
    author_association: people.has(one.author) ? 'MEMBER' : 'NONE',
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    performed_via_github_app: one.app === undefined ? null : { ...samples('nullable-integration'), slug: one.app },
    reactions: { ...samples('reaction-rollup'), confused: confused(one.id) },
  });
  const describeCheck = ({ id, headSha, given, annotations }: CheckRun, { api, repository }: Call): object => {
    const url = `${api}/repos/${repository}/check-runs/${id}`;
    const { output, actions: _actions, ...rest } = given;
    return {
      ...samples('check-run'),
      status: 'queued',
      details_url: url,
      external_id: '',
      ...rest,
      id,
      url,
      head_sha: headSha,
      check_suite: { id: 1 },
      app: { ...samples('nullable-integration'), id: 15_368, slug: 'github-actions', name: 'GitHub Actions' },
      output: {
        ...outputSchema.parse(output ?? {}),
        annotations_count: annotations.length,
        annotations_url: `${url}/annotations`,
      },
    };
  };

  const routes: Route[] = [
    {
      method: 'GET',
      path: `${REPO}/collaborators/{username}/permission`,
      needs: [],
      handle({ params }) {
        const login = params['username'] ?? '';
        const role = people.get(login);
        if (role === undefined) return restError(404, `${login} is not a user`);
        // The old word has four values; the role tells all of them apart.
        const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
        const person = { ...user(login, 'nullable-collaborator'), role_name: role };
        return { status: 200, body: { permission, role_name: role, user: person } };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/pulls/{pull_number}`,
      needs: [{ permission: 'pull-requests', level: 'read' }],
      handle({ params, repository }) {
        const pull = pulls.find(({ number }) => number === Number(params['pull_number']));
        if (pull === undefined) return NOT_FOUND;
        const side = (name: string, ref: string, sha: string): object => {
          const owner = name.split('/')[0] ?? '';
          const repo = { ...samples('repository'), full_name: name, fork: name !== repository, owner: user(owner) };
          return { label: `${owner}:${ref}`, ref, sha, user: user(owner), repo };
        };
        const { number, state, draft, author, head, base } = pull;
        return {
          status: 200,
          body: {
            ...samples('pull-request'),
            number,
            state,
            draft,
            user: user(author),
            head: side(head.repository, head.ref, head.sha),
            base: side(repository, base.ref, base.sha),
          },
        };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/issues/{issue_number}/comments`,
      needs: PULLS('read'),
      handle(call) {
        const issue = Number(call.params['issue_number']);
        if (!pulls.some(({ number }) => number === issue)) return NOT_FOUND;
        const since = call.query.get('since') ?? '';
        const isWanted = ({ updatedAt }: Comment): boolean =>
          since === '' || Date.parse(updatedAt) >= Date.parse(since);
        const found = comments.filter((one) => one.issue === issue && isWanted(one));
        const { rows, headers } = page(found, call, `/repos/${call.repository}/issues/${issue}/comments`);
        return { status: 200, headers, body: rows.map((one) => describeComment(one, call)) };
      },
    },
    {
      method: 'POST',
      path: `${REPO}/issues/{issue_number}/comments`,
      needs: PULLS('write'),
      handle(call) {
        const issue = Number(call.params['issue_number']);
        const { body } = commentSchema.parse(call.json);
        if (!pulls.some(({ number }) => number === issue)) return NOT_FOUND;
        if (body.length > MAX_COMMENT) return restError(422, 'Validation Failed: body is too long');
        return { status: 201, body: describeComment(comment(issue, BOT, body), call) };
      },
    },
    ...(['GET', 'PATCH'] as const).map((method): Route => ({
      method,
      path: `${REPO}/issues/comments/{comment_id}`,
      needs: PULLS(method === 'GET' ? 'read' : 'write'),
      handle(call) {
        const found = comments.find(({ id }) => id === Number(call.params['comment_id']));
        if (found === undefined) return NOT_FOUND;
        if (method === 'PATCH') {
          const { body } = commentSchema.parse(call.json);
          if (body.length > MAX_COMMENT) return restError(422, 'Validation Failed: body is too long');
          found.body = body;
          found.updatedAt = now();
          found.editedAt = found.updatedAt;
        }
        return { status: 200, body: describeComment(found, call) };
      },
    })),
    {
      method: 'POST',
      path: `${REPO}/check-runs`,
      needs: [{ permission: 'checks', level: 'write' }],
      handle(call) {
        const given = checkSchema.parse(call.json);
        const { head_sha = '', output } = given;
        const made: CheckRun = {
          id: 1 + checkRuns.length,
          headSha: head_sha,
          given,
          annotations: output?.annotations ?? [],
        };
        checkRuns.push(made);
        return { status: 201, body: describeCheck(made, call) };
      },
    },
    ...(['GET', 'PATCH'] as const).map((method): Route => ({
      method,
      path: `${REPO}/check-runs/{check_run_id}`,
      needs: [{ permission: 'checks', level: method === 'GET' ? 'read' : 'write' }],
      handle(call) {
        const found = checkRuns.find(({ id }) => id === Number(call.params['check_run_id']));
        if (found === undefined) return NOT_FOUND;
        if (method === 'PATCH') {
          const given = checkSchema.parse(call.json);
          found.given = { ...found.given, ...given };
          // Annotations of several requests add up: there is no other way to show more than fifty.
          found.annotations = [...found.annotations, ...(given.output?.annotations ?? [])];
        }
        return { status: 200, body: describeCheck(found, call) };
      },
    })),
    {
      method: 'GET',
      path: `${REPO}/check-runs/{check_run_id}/annotations`,
      needs: [{ permission: 'checks', level: 'read' }],
      handle(call) {
        const id = Number(call.params['check_run_id']);
        const found = checkRuns.find((one) => one.id === id);
        if (found === undefined) return NOT_FOUND;
        const path = `/repos/${call.repository}/check-runs/${id}/annotations`;
        const { rows, headers } = page(found.annotations, call, path);
        const described = rows.map((row) => ({ ...samples('check-annotation'), ...z.looseObject({}).parse(row) }));
        return { status: 200, headers, body: described };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/commits/{ref}/check-runs`,
      needs: [{ permission: 'checks', level: 'read' }],
      handle(call) {
        const { ref = '' } = call.params;
        const name = call.query.get('check_name');
        const found = checkRuns.filter(
          ({ headSha, given }) => headSha === ref && (name === null || given['name'] === name),
        );
        const { rows, headers } = page(found, call, `/repos/${call.repository}/commits/${ref}/check-runs`);
        const check_runs = rows.map((one) => describeCheck(one, call));
        return { status: 200, headers, body: { total_count: found.length, check_runs } };
      },
    },
  ];
  return { people, pulls, comments, checkRuns, comment, now, user, routes };
}
