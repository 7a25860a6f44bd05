import type { Answer, SeenRequest } from './exchange.ts';
import type { Job } from './jobs.ts';

/** Routes of the REST API: who may call them, and what every answer has in common. */

/** A call of a route. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body; undefined without one. */
  readonly json: unknown;
  readonly job: Job;
  /** Address of the API without a slash at its end. */
  readonly api: string;
  /** `owner/name` */
  readonly repository: string;
}

/** A route, by its template in GitHub's description. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** Permissions any of which is enough; none: every token may. */
  readonly needs: readonly { readonly permission: string; readonly level: 'read' | 'write' }[];
  readonly handle: (call: Call) => Answer;
}

/** What is left of the hour's requests. */
export interface RateLimit {
  readonly limit: number;
  remaining: number;
  /** Seconds since 1970. */
  reset: number;
}

/** An answer that GitHub gives when it says no. */
export const restError = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});

export const NOT_FOUND = restError(404, 'Not Found');

/** The route that a path belongs to, and what stands in its template's places. */
export function routeOf(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } | undefined {
  const words = path.split('/');
  for (const route of routes) {
    const places = route.path.split('/');
    if (route.method !== method || places.length !== words.length) continue;
    const params: Record<string, string> = {};
    const fits = places.every((place, index) => {
      const word = words[index] ?? '';
      if (!place.startsWith('{')) return place === word;
      params[place.slice(1, -1)] = decodeURIComponent(word);
      return word !== '';
    });
    if (fits) return { route, params };
  }
  return undefined;
}

/** One page of a list, with the addresses of the others as GitHub tells them. */
export function page<T>(all: readonly T[], call: Call, path: string): { rows: T[]; headers: Record<string, string> } {
  const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
  const at = Number(call.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const address = (number: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `<${call.api}${path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [address(at - 1, 'prev')] : []),
    ...(at < last ? [address(at + 1, 'next'), address(last, 'last')] : []),
    ...(at > 1 ? [address(1, 'first')] : []),
  ];
  return {
    rows: all.slice((at - 1) * size, at * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

/** Why a call is refused before its route sees it; undefined when it is not. */
export function refusalOf(
  { headers }: SeenRequest,
  job: Job | undefined,
  needs: Route['needs'],
  limit: RateLimit,
): Answer | undefined {
  if (headers['user-agent'] === undefined || headers['user-agent'] === '')
    return {
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: 'Request forbidden by administrative rules.',
    };
  if (job === undefined) return restError(401, 'Bad credentials');
  if (limit.remaining <= 0) return restError(403, 'API rate limit exceeded for installation ID 1.');
  limit.remaining -= 1;
  const isAllowed = needs.some(({ permission, level }) => {
    const has = job.permissions[permission] ?? 'none';
    return has === 'write' || has === level;
  });
  return needs.length === 0 || isAllowed ? undefined : restError(403, 'Resource not accessible by integration');
}
