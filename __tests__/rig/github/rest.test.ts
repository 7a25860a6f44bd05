import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { readContract } from './contract.ts';
import { createFakeGitHub, type FakeGitHub } from './fake.ts';
import type { JobRequest } from './jobs.ts';

const WRITES = { permissions: { checks: 'write', 'pull-requests': 'write', actions: 'read' } } as const;
const checkSchema = z.looseObject({ id: z.number() });
const commentSchema = z.object({
  id: z.number(),
  body: z.string(),
  user: z.object({ login: z.string(), type: z.string() }),
});

let github: FakeGitHub;
beforeEach(async () => {
  github = await createFakeGitHub();
});
afterEach(() => github.close());

/** Calls the API as a job, and answers status and body. */
async function call(
  route: string,
  { json, request = WRITES, headers = {} }: { json?: unknown; request?: JobRequest; headers?: object } = {},
): Promise<{ readonly status: number; readonly body: unknown; readonly headers: Headers }> {
  const [method = 'GET', path] = route.split(' ');
  const { GITHUB_API_URL: api, 'INPUT_GITHUB-TOKEN': token } = github.job(request);
  const answer = await fetch(`${api}/repos/octo-org/octo-repo/${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(json === undefined ? {} : { body: typeof json === 'string' ? json : JSON.stringify(json) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers };
}

const HEAD = 'a'.repeat(40);
const annotation = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'no' };

describe('roles of people', () => {
  test('are told in the old word and in the new one', async () => {
    github.people.set('mona', 'maintain').set('hubot', 'triage').set('root', 'admin');
    const roleOf = async (login: string) => (await call(`GET collaborators/${login}/permission`)).body;
    expect(await roleOf('mona')).toMatchObject({ permission: 'write', role_name: 'maintain', user: { login: 'mona' } });
    expect(await roleOf('hubot')).toMatchObject({ permission: 'read', role_name: 'triage' });
    expect(await roleOf('root')).toMatchObject({ permission: 'admin', role_name: 'admin' });
    expect((await call('GET collaborators/nobody/permission')).status).toBe(404);
    expect(github.violations).toEqual([]);
  });
});

describe('a pull request', () => {
  test('tells its head as it is now', async () => {
    const pull = github.openPull({ number: 7, head: { repository: 'mona/octo-repo' } });
    expect((await call('GET pulls/7')).body).toMatchObject({
      number: 7,
      state: 'open',
      head: { sha: HEAD, repo: { full_name: 'mona/octo-repo', fork: true } },
      base: { ref: 'main', repo: { fork: false } },
    });
    pull.head.sha = 'c'.repeat(40);
    expect((await call('GET pulls/7')).body).toMatchObject({ head: { sha: 'c'.repeat(40) } });
    expect((await call('GET pulls/8')).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('has comments in the order of their writing, page by page, and lets them be edited', async () => {
    github.openPull({ number: 7 });
    for (let each = 1; each <= 31; each += 1) github.comment(7, 'mona', `comment ${each}`);
    const made = await call('POST issues/7/comments', { json: { body: 'mine' } });
    expect(made.status).toBe(201);
    const { id, user } = commentSchema.parse(made.body);
    expect(user).toEqual({ login: 'github-actions[bot]', type: 'Bot' });
    const edited = await call(`PATCH issues/comments/${id}`, { json: { body: 'changed' } });
    expect(commentSchema.parse(edited.body)).toMatchObject({ id, body: 'changed' });
    const first = await call('GET issues/7/comments');
    expect(z.array(commentSchema).parse(first.body)).toHaveLength(30);
    expect(first.headers.get('link')).toContain('rel="next"');
    const second = await call('GET issues/7/comments?page=2');
    expect(z.array(commentSchema).parse(second.body)).toMatchObject([{ body: 'comment 31' }, { id, body: 'changed' }]);
    expect((await call('POST issues/7/comments', { json: { body: 'x'.repeat(65_537) } })).status).toBe(422);
    expect(github.violations).toEqual([]);
  });
});

describe('check runs', () => {
  test('are made, found by their commit, and updated in place, their annotations added up', async () => {
    const output = { title: 'One', summary: 'text', annotations: Array.from({ length: 50 }, () => annotation) };
    const made = await call('POST check-runs', {
      json: { name: 'gate', head_sha: HEAD, external_id: 'x', status: 'in_progress', output },
    });
    expect(made.status).toBe(201);
    const { id } = checkSchema.parse(made.body);
    const updated = await call(`PATCH check-runs/${id}`, {
      json: { status: 'completed', conclusion: 'failure', output: { ...output, annotations: [annotation] } },
    });
    expect(updated.body).toMatchObject({ id, name: 'gate', conclusion: 'failure', output: { annotations_count: 51 } });
    expect((await call(`GET commits/${HEAD}/check-runs?check_name=gate`)).body).toMatchObject({
      total_count: 1,
      check_runs: [{ id, external_id: 'x' }],
    });
    expect((await call(`GET commits/${'b'.repeat(40)}/check-runs`)).body).toMatchObject({ total_count: 0 });
    expect(github.violations).toEqual([]);
  });

  test('take fifty annotations a request', async () => {
    const output = { title: 'One', summary: 'text', annotations: Array.from({ length: 51 }, () => annotation) };
    const answer = await call('POST check-runs', { json: { name: 'gate', head_sha: HEAD, output } });
    expect(answer.status).toBe(422);
    expect(github.violations).toEqual([
      expect.stringContaining('the body/output/annotations must NOT have more than 50 items'),
    ]);
    expect(github.checkRuns).toEqual([]);
  });
});

describe('a request that breaks the description', () => {
  test.each<[string, unknown, string]>([
    ['GET actions/runs/x/artifacts', undefined, 'the path parameter run_id must be integer'],
    ['GET actions/runs/1/artifacts?perpage=3', undefined, 'there is no query parameter perpage'],
    ['GET actions/runs/1/artifacts?per_page=many', undefined, 'the query parameter per_page must be integer'],
    ['GET issues/7/comments?since=yesterday', undefined, 'the query parameter since must match format "date-time"'],
    ['POST issues/7/comments', undefined, 'the body is missing or no JSON'],
    ['POST issues/7/comments', '{', 'the body is missing or no JSON'],
    ['POST issues/7/comments', { body: 1 }, 'the body/body must be string'],
    ['POST check-runs', { head_sha: HEAD }, "the body must have required property 'name'"],
    [
      'POST check-runs',
      { name: 'gate', head_sha: HEAD, output: { title: 1, summary: '' } },
      'the body/output/title must be string',
    ],
    ['PATCH check-runs/1', { status: 'done' }, 'the body/status must be equal to one of the allowed values'],
  ])('is answered 422 and written down: %s %j', async (route, json, violation) => {
    const { status } = await call(route, { json });
    expect(status).toBe(422);
    expect(github.violations.join('\n')).toContain(`: ${violation}`);
  });

  test('is written down for a route that nobody described', async () => {
    expect((await call('GET actions/secrets')).status).toBe(404);
    expect(github.violations).toEqual([
      'GET /api/repos/octo-org/octo-repo/actions/secrets: the route is not described',
    ]);
  });

  test('is written down when a fault answers it', async () => {
    github.fault({ match: ({ to }) => to === 'rest', answer: 500 });
    expect((await call('GET actions/runs/x/artifacts')).status).toBe(500);
    expect(github.violations).toHaveLength(1);
  });
});

describe('the description', () => {
  test('knows an answer that breaks it', () => {
    const contract = readContract();
    const path = '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    expect(contract.answer('GET', path, { status: 200, body: { total_count: '0', artifacts: [{}] } })).toEqual(
      expect.arrayContaining([
        expect.stringContaining('the answer/total_count must be integer'),
        expect.stringContaining("the answer/artifacts/0 must have required property 'id'"),
      ]),
    );
    const dated = { created_at: null, expires_at: null, updated_at: null };
    const artifact = { id: 1, node_id: '', name: '', size_in_bytes: 1, url: '', archive_download_url: '', ...dated };
    const body = { total_count: 1, artifacts: [{ ...artifact, expired: false, digest: null }] };
    expect(contract.answer('GET', path, { status: 200, body })).toEqual([]);
    expect(contract.answer('GET', path, { status: 202, body: {} })).toEqual([
      "the answer's status 202 is not described",
    ]);
    expect(contract.answer('GET', path, { status: 200, body: { total_count: 0, artifacts: [] } })).toEqual([]);
  });

  test('has the routes that the fake has', async () => {
    for (const { method, path } of readContract().routes) {
      const words = path.replace('/repos/{owner}/{repo}/', '').replaceAll(/\{\w+\}/g, '1');
      await call(`${method} ${words}`, { json: method === 'GET' ? undefined : {} });
    }
    expect(github.violations.filter((each) => each.includes('is not described'))).toEqual([]);
  });
});

describe('a token', () => {
  const status = async (route: string, request: JobRequest, json?: unknown) =>
    (await call(route, { request, json })).status;

  test('does what its permissions allow', async () => {
    github.openPull({ number: 7 });
    const check = { name: 'gate', head_sha: HEAD };
    expect(await status('POST check-runs', {}, check)).toBe(403);
    expect(await status('POST check-runs', { permissions: { checks: 'read' } }, check)).toBe(403);
    expect(await status('POST check-runs', { permissions: { checks: 'write' } }, check)).toBe(201);
    expect(await status('GET pulls/7', {})).toBe(403);
    expect(await status('GET pulls/7', { permissions: { 'pull-requests': 'read' } })).toBe(200);
    expect(await status('POST issues/7/comments', { permissions: { issues: 'write' } }, { body: 'x' })).toBe(201);
    expect(await status('GET actions/runs/1/artifacts', { permissions: { actions: 'write' } })).toBe(200);
  });

  test('of a fork only reads', async () => {
    const check = { name: 'gate', head_sha: HEAD };
    expect(await status('POST check-runs', { ...WRITES, fork: true }, check)).toBe(403);
    expect(await status('GET actions/runs/1/artifacts', { ...WRITES, fork: true })).toBe(200);
  });

  test('that nobody gave out is refused', async () => {
    expect((await call('GET pulls/7', { headers: { authorization: 'Bearer ghs_other' } })).status).toBe(401);
  });

  test('has so many requests an hour', async () => {
    github.rateLimit.remaining = 1;
    expect((await call('GET actions/runs/1/artifacts')).headers.get('x-ratelimit-remaining')).toBe('0');
    const refused = await call('GET actions/runs/1/artifacts');
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ message: expect.stringContaining('API rate limit exceeded') });
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(github.rateLimit.reset));
  });
});
