import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import type { Artifacts } from './artifacts.ts';
import { blobIdIn, type Blobs } from './blobs.ts';
import type { Caches } from './caches.ts';
import type { Contract } from './contract.ts';
import { type Answer, type SeenRequest, twirpError } from './exchange.ts';
import type { Job } from './jobs.ts';
import type { Comment } from './review.ts';
import { NOT_FOUND, type RateLimit, refusalOf, restError, type Route, routeOf } from './rest.ts';

/** Which part of GitHub a request is for, and what that answers. */

/** Everything that an answer depends on. */
export interface World {
  readonly repository: string;
  readonly url: () => string;
  readonly blobs: Blobs;
  readonly caches: Caches;
  readonly artifacts: Artifacts;
  readonly routes: readonly Route[];
  readonly jobs: readonly Job[];
  readonly comments: readonly Comment[];
  readonly rateLimit: RateLimit;
  readonly contract: Contract;
  readonly violations: string[];
}

const API = '/api';
const TWIRP = /^\/twirp\/github\.actions\.results\.api\.v1\.(Cache|Artifact)Service\/(\w+)$/;

const tokenOf = (header: string | undefined): string => /^(?:bearer|token) (.+)$/i.exec(header ?? '')?.[1] ?? '';

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The word by which a Twirp call is about a cache entry or an artifact. */
function keyIn(body: Buffer): string | undefined {
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null) return undefined;
  const found = 'key' in json ? json.key : 'name' in json ? json.name : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** Tells what a request is for. */
export function recognise(message: IncomingMessage, body: Buffer, { blobs, routes, artifacts }: World): SeenRequest {
  const { pathname: path, searchParams: query } = new URL(message.url ?? '/', 'http://fake.invalid');
  const method = message.method ?? 'GET';
  const seen = (to: SeenRequest['to'], operation: string, key: string | undefined): SeenRequest => {
    return { method, path, query, headers: message.headers, body, to, operation, key, status: undefined };
  };
  const [, service, call] = TWIRP.exec(path) ?? [];
  if (call !== undefined) return seen(service === 'Cache' ? 'cache' : 'artifact', call, keyIn(body));
  const blob = blobIdIn(path);
  if (blob !== undefined) return seen('blob', method, blobs.get(blob)?.key);
  if (path === `${API}/graphql`) return seen('graphql', 'QUERY', undefined);
  if (!path.startsWith(`${API}/`)) return seen('unknown', `${method} ${path}`, undefined);
  const found = routeOf(routes, method, path.slice(API.length));
  const artifactId = Number(found?.params['artifact_id']);
  const key = artifacts.all.find(({ id }) => id === artifactId)?.name;
  return seen('rest', `${method} ${found?.route.path ?? path.slice(API.length)}`, key);
}

function answerTwirp(world: World, request: SeenRequest): Answer {
  if (request.method !== 'POST') return twirpError(404, 'bad_route', `unsupported method "${request.method}"`);
  const token = tokenOf(request.headers.authorization);
  const job = world.jobs.find(({ runtimeToken }) => runtimeToken === token);
  if (job === undefined) return twirpError(401, 'unauthenticated', 'the token is not known');
  if (!(request.headers['content-type'] ?? '').startsWith('application/json'))
    return twirpError(404, 'bad_route', 'unexpected Content-Type');
  if (parseJson(request.body) === undefined)
    return twirpError(400, 'malformed', 'the json request could not be decoded');
  try {
    return request.to === 'cache' ? world.caches.handle(request, job) : world.artifacts.handle(request, job);
  } catch (error) {
    return twirpError(400, 'malformed', String(error));
  }
}

/** What in a REST request breaks GitHub's description, one sentence each; nothing for other requests. */
export function faultsOf(world: World, { to, method, path, query, body }: SeenRequest): string[] {
  if (to !== 'rest') return [];
  const found = routeOf(world.routes, method, path.slice(API.length));
  if (found === undefined) return ['the route is not described'];
  const json = body.length === 0 ? undefined : parseJson(body);
  return world.contract.request({ method, path: found.route.path, params: found.params, query, json });
}

function answerRest(world: World, request: SeenRequest): Answer {
  const { jobs, routes, rateLimit, repository, contract } = world;
  const { method, query, body } = request;
  const found = routeOf(routes, method, request.path.slice(API.length));
  const token = tokenOf(request.headers.authorization);
  const job = jobs.find(({ githubToken }) => githubToken === token);
  const refusal = refusalOf(request, job, found?.route.needs ?? [], rateLimit);
  if (refusal !== undefined) return refusal;
  if (job === undefined || found === undefined) return NOT_FOUND;
  if (`${found.params['owner']}/${found.params['repo']}` !== repository) return NOT_FOUND;
  if (faultsOf(world, request).length > 0) return restError(422, 'Validation Failed');
  const { params, route } = found;
  const answer = route.handle({ params, query, json: parseJson(body), job, api: world.url() + API, repository });
  const faults = contract.answer(method, route.path, answer);
  // Not what a client did wrong, and yet a test that believed this answer would prove nothing.
  for (const fault of faults) world.violations.push(`the fake's answer to ${method} ${request.path}: ${fault}`);
  return answer;
}

const querySchema = z.object({ query: z.string(), variables: z.object({ ids: z.array(z.string()) }) });

/** The one question of the GraphQL API that is asked: when comments were edited. */
function answerQuery({ jobs, comments }: World, { headers, body }: SeenRequest): Answer {
  const token = tokenOf(headers.authorization);
  if (!jobs.some(({ githubToken }) => githubToken === token)) return restError(401, 'Bad credentials');
  const { variables } = querySchema.parse(parseJson(body));
  const nodes = variables.ids.map((node) => {
    const found = comments.find(({ id }) => `IC_${id}` === node);
    return found === undefined ? null : { id: node, lastEditedAt: found.editedAt };
  });
  return { status: 200, body: { data: { nodes } } };
}

/** What GitHub would answer. */
export function answerOf(world: World, request: SeenRequest): Answer {
  switch (request.to) {
    case 'cache':
    case 'artifact':
      return answerTwirp(world, request);
    case 'blob':
      return world.blobs.handle(request);
    case 'rest': {
      const answer = answerRest(world, request);
      const { limit, remaining, reset } = world.rateLimit;
      const headers = {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
      };
      return { ...answer, headers: { ...headers, ...answer.headers } };
    }
    case 'graphql':
      return answerQuery(world, request);
    case 'unknown':
      return NOT_FOUND;
  }
}
