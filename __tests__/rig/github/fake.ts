import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Artifact, type Artifacts, createArtifacts, digestOf } from './artifacts.ts';
import { blobIdIn, type Blobs, createBlobs } from './blobs.ts';
import { type CacheEntry, type Caches, createCaches } from './caches.ts';
import { type ActiveFault, type Fault, plainAnswer, type SeenRequest, twirpError } from './exchange.ts';
import { createJob, environmentOf, type Job, type JobRequest } from './jobs.ts';
import { artifactRoutes } from './rest-artifacts.ts';
import { NOT_FOUND, type RateLimit, refusalOf, restError, type Route, routeOf } from './rest.ts';
import { type Reaction, startServer } from './server.ts';

/** A GitHub for tests: one loopback server that the real clients of the cache and of artifacts take for GitHub. */
export interface FakeGitHub {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  /** Every request that came, in order. */
  readonly requests: readonly SeenRequest[];
  /** Requests and answers that break GitHub's description of its API, one sentence each. */
  readonly violations: readonly string[];
  readonly caches: readonly CacheEntry[];
  /** Artifacts, those whose upload was never finished too. */
  readonly artifacts: readonly Artifact[];
  /** Starts a job: the variables that the runner sets for a JavaScript action. */
  job(request?: JobRequest): Record<string, string>;
  fault(fault: Fault): ActiveFault;
  /** What is left of the REST requests of the hour; it can be changed. */
  readonly rateLimit: RateLimit;
  /** Forgets cache entries; all when nothing is said. */
  evictCaches(match?: (entry: CacheEntry) => boolean): number;
  /** Lets artifacts expire: they are listed still, their download answers 410. */
  evictArtifacts(match?: (artifact: Artifact) => boolean): number;
  /** Replaces the bytes of every cache entry with this key; throws when there is none. */
  poison(key: string, bytes: Uint8Array): void;
  /** Stores a cache entry that no job saved. */
  plantCache: Caches['plant'];
  /** Replaces the bytes of an artifact; its digest stays what it was unless it is to fit. */
  poisonArtifact(name: string, bytes: Uint8Array, digest?: 'kept' | 'fitting'): void;
  /** Stores an artifact that no job uploaded, as one of the job with these variables. */
  plantArtifact(environment: Readonly<Record<string, string>>, name: string, bytes: Uint8Array): Artifact;
  /** Makes every signed address that was given out so far invalid. */
  expireAddresses(): void;
  close(): Promise<void>;
}

/** What the fake is made of. */
export interface FakeOptions {
  /** `owner/name` of the only repository. */
  readonly repository?: string;
  readonly defaultBranch?: string;
}

const API = '/api';
const TWIRP = /^\/twirp\/github\.actions\.results\.api\.v1\.(Cache|Artifact)Service\/(\w+)$/;

interface World {
  readonly repository: string;
  readonly url: () => string;
  readonly blobs: Blobs;
  readonly caches: Caches;
  readonly artifacts: Artifacts;
  readonly routes: readonly Route[];
  readonly jobs: readonly Job[];
  readonly rateLimit: RateLimit;
}

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

function recognise(message: IncomingMessage, body: Buffer, { blobs, routes, artifacts }: World): SeenRequest {
  const { pathname: path, searchParams: query } = new URL(message.url ?? '/', 'http://fake.invalid');
  const method = message.method ?? 'GET';
  const seen = (to: SeenRequest['to'], operation: string, key: string | undefined): SeenRequest => {
    return { method, path, query, headers: message.headers, body, to, operation, key, status: undefined };
  };
  const [, service, call] = TWIRP.exec(path) ?? [];
  if (call !== undefined) return seen(service === 'Cache' ? 'cache' : 'artifact', call, keyIn(body));
  const blob = blobIdIn(path);
  if (blob !== undefined) return seen('blob', method, blobs.get(blob)?.key);
  if (!path.startsWith(`${API}/`)) return seen('unknown', `${method} ${path}`, undefined);
  const found = routeOf(routes, method, path.slice(API.length));
  const artifactId = Number(found?.params['artifact_id']);
  const key = artifacts.all.find(({ id }) => id === artifactId)?.name;
  return seen('rest', `${method} ${found?.route.path ?? path.slice(API.length)}`, key);
}

function answerTwirp(world: World, request: SeenRequest): Reaction {
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

function answerRest(world: World, request: SeenRequest): Reaction {
  const { jobs, routes, rateLimit, repository } = world;
  const found = routeOf(routes, request.method, request.path.slice(API.length));
  const token = tokenOf(request.headers.authorization);
  const job = jobs.find(({ githubToken }) => githubToken === token);
  const refusal = refusalOf(request, job, found?.route.needs ?? [], rateLimit);
  const common = {
    'x-ratelimit-limit': String(rateLimit.limit),
    'x-ratelimit-remaining': String(rateLimit.remaining),
    'x-ratelimit-reset': String(rateLimit.reset),
    'x-ratelimit-resource': 'core',
  };
  if (refusal !== undefined || job === undefined) {
    const answer = refusal ?? restError(401, 'Bad credentials');
    return { ...answer, headers: { ...common, ...answer.headers } };
  }
  const isHere = `${found?.params['owner']}/${found?.params['repo']}` === repository;
  const { query, body } = request;
  const answer =
    found === undefined || !isHere
      ? NOT_FOUND
      : found.route.handle({
          params: found.params,
          query,
          json: parseJson(body),
          job,
          api: world.url() + API,
          repository,
        });
  return { ...answer, headers: { ...common, ...answer.headers } };
}

/** What GitHub would answer. */
function answer(world: World, request: SeenRequest): Reaction {
  switch (request.to) {
    case 'cache':
    case 'artifact':
      return answerTwirp(world, request);
    case 'blob':
      return world.blobs.handle(request);
    case 'rest':
      return answerRest(world, request);
    case 'unknown':
      return NOT_FOUND;
  }
}

interface ArmedFault {
  readonly fault: Fault;
  hits: number;
}

async function react(
  world: World,
  faults: readonly ArmedFault[],
  request: SeenRequest,
  gone: AbortSignal,
): Promise<Reaction> {
  const set = faults.find(({ fault, hits }) => hits < (fault.times ?? Infinity) && fault.match(request));
  if (set === undefined) return answer(world, request);
  set.hits += 1;
  const { answer: kind, delayMs = 0 } = set.fault;
  if (delayMs > 0) await sleep(delayMs, undefined, { signal: gone, ref: false }).catch(() => undefined);
  if (kind === 'reset' || kind === 'hang') return kind;
  if (typeof kind === 'number') return plainAnswer(request.to, kind);
  if (typeof kind === 'object') return kind;
  const real = answer(world, request);
  return kind === 'cut' && typeof real === 'object' && !('cut' in real) ? { cut: real } : real;
}

/** Starts a fake GitHub; `close` belongs into `afterEach`. */
export async function createFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const { repository = 'octo-org/octo-repo', defaultBranch = 'main' } = options;
  let url = '';
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const faults: ArmedFault[] = [];
  const jobs: Job[] = [];
  const blobs = createBlobs(() => url);
  const caches = createCaches(blobs);
  const artifacts = createArtifacts(blobs);
  const rateLimit: RateLimit = { limit: 1000, remaining: 1000, reset: 4_102_444_800 };
  const routes = [...artifactRoutes(artifacts, blobs)];
  const world: World = { repository, url: () => url, blobs, caches, artifacts, routes, jobs, rateLimit };
  const server = await startServer(async (message, body, gone) => {
    const request = recognise(message, body, world);
    requests.push(request);
    const reaction = await react(world, faults, request, gone);
    if (typeof reaction === 'object') request.status = 'cut' in reaction ? reaction.cut.status : reaction.status;
    return reaction;
  });
  url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    requests,
    violations,
    caches: caches.entries,
    artifacts: artifacts.all,
    rateLimit,
    job(request = {}) {
      const job = createJob(request, `refs/heads/${defaultBranch}`);
      jobs.push(job);
      return environmentOf(request, job, { url, port: server.port, repository });
    },
    fault(fault) {
      const set: ArmedFault = { fault, hits: 0 };
      faults.push(set);
      return {
        get hits() {
          return set.hits;
        },
        end: () => void faults.splice(faults.indexOf(set), 1),
      };
    },
    evictCaches: (match) => caches.evict(match),
    evictArtifacts(match = () => true) {
      const gone = artifacts.finished().filter((one) => !one.expired && match(one));
      for (const artifact of gone) artifact.expired = true;
      return gone.length;
    },
    poison(key, bytes) {
      const found = caches.entries.filter((entry) => entry.key === key);
      if (found.length === 0) throw new Error(`there is no cache entry "${key}" to poison`);
      for (const { blob } of found) blob.bytes = Buffer.from(bytes);
    },
    plantCache: (entry) => caches.plant(entry),
    poisonArtifact(name, bytes, digest = 'kept') {
      const found = artifacts.finished().filter((one) => one.name === name);
      if (found.length === 0) throw new Error(`there is no artifact "${name}" to poison`);
      for (const artifact of found) {
        artifact.blob.bytes = Buffer.from(bytes);
        if (digest === 'fitting') {
          artifact.digest = digestOf(bytes);
          artifact.size = bytes.length;
        }
      }
    },
    plantArtifact(environment, name, bytes) {
      const job = jobs.find(({ runtimeToken }) => runtimeToken === environment['ACTIONS_RUNTIME_TOKEN']);
      if (job === undefined) throw new Error('the variables are not those of a job of this fake');
      return artifacts.plant({ name, bytes, job });
    },
    expireAddresses: () => blobs.expireAll(),
    close: () => server.close(),
  };
}
