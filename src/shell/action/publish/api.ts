import * as z from 'zod/mini';
import { err, ok, type Result } from '../../../model/result.ts';
import { systemClock } from '../../clock.ts';
import { createBudget } from '../../remote/budget.ts';
import { ask, type Ask, createService, readText, type Service } from '../../remote/service.ts';
import type { Target } from './target.ts';

/** Why something was not published. */
export interface Unpublished {
  /** `refused`: the token may not; `gone`: there is none; `away`: no answer; `wrong`: GitHub does not take it. */
  readonly kind: 'refused' | 'gone' | 'away' | 'wrong';
  /** One clause, such as `did not answer (503)`. */
  readonly because: string;
  /** Of the answer; undefined when there was none. */
  readonly status?: number;
}

/** GitHub's REST API, as far as it is needed to publish. */
export interface Api {
  readonly target: Target;
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<Result<T, Unpublished>>;
  patch<T>(path: string, body: object, schema: z.ZodMiniType<T>): Promise<Result<T, Unpublished>>;
  /** Makes something: after `away` it may be there. */
  post<T>(path: string, body: object, schema: z.ZodMiniType<T>): Promise<Result<T, Unpublished>>;
  /** Asks a question of the GraphQL API. */
  query<T>(text: string, variables: object, schema: z.ZodMiniType<T>): Promise<Result<T, Unpublished>>;
  /** Asks for something to be done whose answer says nothing but its status. */
  demand(path: string, body?: object): Promise<Result<number, Unpublished>>;
}

/** Rows of a page, the most that the API gives. */
export const PER_PAGE = 100;

const UNREADABLE: Unpublished = { kind: 'wrong', because: 'gave an answer that could not be read' };

const MAX_ANSWER = 32 * 1024 ** 2;

/** Opens the API of the target's repository. Paths begin below `/repos/{owner}/{repo}`. */
export function createApi(target: Target, service: Service): Api {
  const { actions, token } = target;
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: `Bearer ${token}`,
  };
  const addressOf = (path: string): string => `${actions.apiUrl}/repos/${actions.repository}${path}`;
  const send = async (
    method: Ask['method'],
    url: string,
    body: object | undefined,
    isQuestion = method === 'GET',
  ): Promise<Result<{ readonly status: number; readonly text: string | undefined }, Unpublished>> => {
    const request: Ask = {
      url,
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(method === 'POST' && !isQuestion ? { once: true } : {}),
    };
    const answered = await ask(service, request, async (response, beat) => ({
      status: response.status,
      text: await readText(response, MAX_ANSWER, beat),
    }));
    if (!answered.ok) {
      const said = answered.error.message.replace(`${service.what} `, '').replace(/\.$/, '');
      return err({ kind: 'away', because: said });
    }
    const { status } = answered.value;
    return status < 200 || status > 299 ? err(unpublished(method, status)) : answered;
  };
  const call = async <T>(
    method: Ask['method'],
    path: string,
    body: object | undefined,
    schema: z.ZodMiniType<T>,
  ): Promise<Result<T, Unpublished>> => {
    const answered = await send(method, addressOf(path), body);
    if (!answered.ok) return answered;
    const parsed = parse(answered.value.text, schema);
    return parsed === undefined ? err(UNREADABLE) : ok(parsed);
  };
  return {
    target,
    get: (path, schema) => call('GET', path, undefined, schema),
    patch: (path, body, schema) => call('PATCH', path, body, schema),
    post: (path, body, schema) => call('POST', path, body, schema),
    async query(query, variables, schema) {
      // An Enterprise Server has it beside the third version of the other one.
      const url = `${actions.apiUrl.replace(/\/v3$/, '')}/graphql`;
      const answered = await send('POST', url, { query, variables }, true);
      if (!answered.ok) return answered;
      const parsed = parse(answered.value.text, schema);
      return parsed === undefined ? err(UNREADABLE) : ok(parsed);
    },
    async demand(path, body) {
      const answered = await send('POST', addressOf(path), body);
      return answered.ok ? ok(answered.value.status) : answered;
    },
  };
}

/** Opens the API of the target's repository for questions that together wait so many milliseconds for a GitHub that does not answer. */
export const openApi = (target: Target, patienceMs: number, signal?: AbortSignal): Api =>
  createApi(target, createService('GitHub', createBudget(patienceMs, systemClock()), signal));

/** GitHub answers 404 for what a token may not see, and for what was deleted. */
function unpublished(method: Ask['method'], status: number): Unpublished {
  if (status === 401) return { kind: 'refused', because: 'does not take the token (401)', status };
  if (status === 403) return { kind: 'refused', because: `does not allow it (${status})`, status };
  if (status === 404 || status === 410)
    return { kind: method === 'PATCH' ? 'gone' : 'refused', because: `does not allow it (${status})`, status };
  return { kind: 'wrong', because: `did not take it (${status})`, status };
}

function parse<T>(text: string | undefined, schema: z.ZodMiniType<T>): T | undefined {
  try {
    const parsed = z.safeParse(schema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
