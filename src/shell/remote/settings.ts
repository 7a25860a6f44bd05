import * as z from 'zod/mini';
import { err, ok, type Problem, type Result } from '../../model/result.ts';

/** `cache-mode` of a job. */
export type CacheMode = 'read' | 'write' | 'write-only' | 'none';

/** What the runner's environment tells of GitHub's services. Members that are missing were not set. */
export interface Actions {
  /** Empty when this is no run of GitHub Actions. */
  readonly runId: string;
  /** From 1. */
  readonly attempt: number;
  /** `owner/name`. */
  readonly repository: string;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** An Enterprise Server, which has neither of the two services in the form that is spoken here. */
  readonly isGhes: boolean;
  readonly resultsUrl?: string;
  readonly runtimeToken?: string;
  /** The `github-token` input, for the REST API. */
  readonly token?: string;
  readonly cacheServiceV2: boolean;
  readonly cacheMode?: CacheMode;
}

const RUN_ID = /^[1-9]\d{0,19}$/;
const ATTEMPT = /^[1-9]\d{0,3}$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const modeSchema = z.enum(['read', 'write', 'write-only', 'none']);

/** As the clients of GitHub's services tell it: anything but these hosts is an Enterprise Server. */
function isEnterpriseServer(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return true;
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

/** Reads what the runner says in the environment of an action. What is malformed counts as not set. */
export function readActions(env: Readonly<Record<string, string | undefined>>): Actions {
  const named = (name: string, pattern = /./, otherwise = ''): string => {
    const value = (env[name] ?? '').trim();
    return pattern.test(value) ? value : otherwise;
  };
  const serverUrl = named('GITHUB_SERVER_URL', /./, 'https://github.com');
  const resultsUrl = named('ACTIONS_RESULTS_URL');
  const runtimeToken = named('ACTIONS_RUNTIME_TOKEN');
  const token = named('INPUT_GITHUB-TOKEN', /./, named('GITHUB_TOKEN'));
  const mode = z.safeParse(modeSchema, named('ACTIONS_CACHE_MODE').toLowerCase());
  return {
    runId: named('GITHUB_RUN_ID', RUN_ID),
    attempt: Number(named('GITHUB_RUN_ATTEMPT', ATTEMPT, '1')),
    repository: named('GITHUB_REPOSITORY', REPOSITORY),
    apiUrl: named('GITHUB_API_URL', /./, 'https://api.github.com').replace(/\/+$/, ''),
    serverUrl,
    isGhes: isEnterpriseServer(serverUrl),
    ...(URL.canParse(resultsUrl) ? { resultsUrl } : {}),
    ...(runtimeToken === '' ? {} : { runtimeToken }),
    ...(token === '' ? {} : { token }),
    cacheServiceV2: named('ACTIONS_CACHE_SERVICE_V2') !== '',
    ...(mode.success ? { cacheMode: mode.data } : {}),
  };
}

/** Whether the job's `cache-mode` lets entries be read. Without one they are. */
export const mayRead = ({ cacheMode }: Actions): boolean => cacheMode !== 'none' && cacheMode !== 'write-only';
/** Whether the job's `cache-mode` lets entries be saved. */
export const mayWrite = ({ cacheMode }: Actions): boolean => cacheMode !== 'none' && cacheMode !== 'read';

/** The runner's side of one of the two services. */
export interface RuntimeService {
  /** Where the services answer: only the origin counts. */
  readonly origin: string;
  readonly runtimeToken: string;
}

const unavailable = (message: string, hint: string): { readonly ok: false; readonly error: Problem } =>
  err({ code: 'storage', message, hint });

/**
 * How one of the services is reached, or why it cannot be.
 *
 * @param what `The cache`, for the message
 */
export function runtimeService(actions: Actions, what: string): Result<RuntimeService, Problem> {
  const { resultsUrl, runtimeToken } = actions;
  if (actions.runId === '') {
    return unavailable(
      `${what} is not used: this is no run of GitHub Actions.`,
      'Checkpoints stay in the workspace, where `bootspring run` finds them.',
    );
  }
  if (actions.isGhes) {
    return unavailable(
      `${what} is not used: ${actions.serverUrl} is a GitHub Enterprise Server, which does not have it in this form.`,
      'Checkpoints stay in the workspace; on a runner that keeps it, they are found there.',
    );
  }
  if (resultsUrl === undefined || runtimeToken === undefined) {
    const name = resultsUrl === undefined ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_RUNTIME_TOKEN';
    return unavailable(
      `${what} is not used: the runner did not set ${name}.`,
      'Run bootspring as an action (`uses:`): steps with `run:` do not get it.',
    );
  }
  return ok({ origin: new URL(resultsUrl).origin, runtimeToken });
}
