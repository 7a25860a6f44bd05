import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';

/** Jobs of the fake GitHub: the tokens that they get, and what these allow. */

type Level = 'read' | 'write' | 'none';

/** A job that is about to run. */
export interface JobRequest {
  readonly runId?: number;
  readonly attempt?: number;
  readonly job?: string;
  /** `refs/heads/main` when it is left out. */
  readonly ref?: string;
  /** Branch that a pull request goes to: its caches can be read. */
  readonly baseRef?: string;
  readonly headRef?: string;
  /** `pull_request` with a base, else `push`. */
  readonly event?: string;
  readonly sha?: string;
  readonly actor?: string;
  /** What `permissions:` grants; nothing but `contents: read` when it is left out. */
  readonly permissions?: Readonly<Record<string, Level>>;
  /** `cache-mode:` of the job. */
  readonly cacheMode?: 'read' | 'write' | 'write-only' | 'none';
  /** A pull request of a fork: its token only reads. */
  readonly fork?: boolean;
  /** "Re-run all jobs" hides the artifacts of earlier attempts from the runtime token. */
  readonly rerun?: 'failed' | 'all';
}

/** What the fake knows of a job by its tokens. */
export interface Job {
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly rerun: 'failed' | 'all';
  readonly permissions: Readonly<Record<string, Level>>;
  /** Ids by which the artifact service knows the workflow run and the job. */
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly runtimeToken: string;
  readonly githubToken: string;
  /** Whose token it is; GitHub's own bot when it is left out. */
  readonly login?: string;
}

/** A cache scope of a runtime token. */
export interface Scope {
  readonly ref: string;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** Events whose runtime token may not write to the cache, because an outsider can cause them. */
const READ_ONLY_EVENTS = ['issue_comment', 'pull_request_target'];

const READ = 1;
const WRITE = 2;

const claimsSchema = z.object({ scp: z.string(), ac: z.string() });
const scopesSchema = z.array(z.object({ Scope: z.string(), Permission: z.number() }));

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Always the same id for the same words. */
function uuid(...words: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return [8, 4, 4, 4, 12].map((size, index) => hex.slice(index * 12, index * 12 + size)).join('-');
}

/** The scopes that a runtime token names, own ref first. */
export function scopesOf(token: string): readonly Scope[] {
  const claims = claimsSchema.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  return scopesSchema.parse(JSON.parse(claims.ac)).map(({ Scope, Permission }) => ({
    ref: Scope,
    reads: (Permission & READ) !== 0,
    writes: (Permission & WRITE) !== 0,
  }));
}

function scopeList(request: JobRequest, ref: string, event: string, defaultRef: string): object[] {
  const mode = request.cacheMode ?? (READ_ONLY_EVENTS.includes(event) ? 'read' : 'write');
  const reads = mode === 'read' || mode === 'write' ? READ : 0;
  const writes = mode === 'write' || mode === 'write-only' ? WRITE : 0;
  const base = request.baseRef === undefined ? [] : [`refs/heads/${request.baseRef}`];
  const others = [...new Set([...base, defaultRef])].filter((one) => one !== ref);
  const scopes = [{ Scope: ref, Permission: reads | writes }, ...others.map((Scope) => ({ Scope, Permission: reads }))];
  return scopes.filter(({ Permission }) => Permission !== 0);
}

function permissionsOf(request: JobRequest): Record<string, Level> {
  const levels: Record<string, Level> = { ...(request.permissions ?? { contents: 'read' }) };
  for (const [name, level] of Object.entries(levels)) {
    if (request.fork === true && level === 'write') levels[name] = 'read';
  }
  return levels;
}

/** Makes a job with tokens of its own. */
export function createJob(request: JobRequest, defaultRef: string): Job {
  const runId = request.runId ?? 1_658_821_493;
  const attempt = request.attempt ?? 1;
  const name = request.job ?? 'test';
  const ref = request.ref ?? defaultRef;
  const event = eventOf(request);
  const runBackendId = uuid('run', runId);
  const jobBackendId = uuid('job', runId, attempt, name);
  const claims = {
    scp: `Actions.ExampleScope Actions.Results:${runBackendId}:${jobBackendId}`,
    ac: JSON.stringify(scopeList(request, ref, event, defaultRef)),
    // Two jobs never share a token.
    jti: randomBytes(8).toString('hex'),
  };
  return {
    runId,
    attempt,
    name,
    ref,
    sha: request.sha ?? '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    actor: request.actor ?? 'octocat',
    rerun: request.rerun ?? 'failed',
    permissions: permissionsOf(request),
    runBackendId,
    jobBackendId,
    runtimeToken: `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claims)}.`,
    githubToken: `ghs_${randomBytes(18).toString('hex')}`,
  };
}

/** Name of the event that a job runs for. */
export const eventOf = (request: JobRequest): string =>
  request.event ?? (request.baseRef === undefined ? 'push' : 'pull_request');

/** The variables that the runner sets for a JavaScript action, as far as they tell of GitHub. */
export function environmentOf(
  request: JobRequest,
  job: Job,
  github: { readonly url: string; readonly port: number; readonly repository: string },
): Record<string, string> {
  const { url, port, repository } = github;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: job.actor,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_API_URL: `${url}/api`,
    GITHUB_BASE_REF: request.baseRef ?? '',
    GITHUB_HEAD_REF: request.headRef ?? '',
    GITHUB_EVENT_NAME: eventOf(request),
    GITHUB_JOB: job.name,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(job.attempt),
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_NUMBER: '1',
    // The clients take a host below localhost for GitHub itself; any other unknown host would be an Enterprise Server.
    GITHUB_SERVER_URL: `http://github.localhost:${port}`,
    GITHUB_SHA: job.sha,
    GITHUB_WORKFLOW: 'ci',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RUNTIME_URL: `${url}/`,
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_CACHE_URL: `${url}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ...(request.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: request.cacheMode }),
    'INPUT_GITHUB-TOKEN': job.githubToken,
    no_proxy: '127.0.0.1,localhost',
  };
}
