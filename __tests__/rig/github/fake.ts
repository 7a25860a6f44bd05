import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, faultsOf, recognise, type World } from './answering.ts';
import { type Artifact, createArtifacts, digestOf } from './artifacts.ts';
import { createBlobs } from './blobs.ts';
import { type Code, createCode } from './code.ts';
import { type CacheEntry, type Caches, createCaches } from './caches.ts';
import { type Commits, createCommits } from './commits.ts';
import { DESCRIPTION, readContract } from './contract.ts';
import { type ActiveFault, type Fault, plainAnswer, type SeenRequest } from './exchange.ts';
import { createJob, environmentOf, type Job, type JobRequest } from './jobs.ts';
import { artifactRoutes } from './rest-artifacts.ts';
import type { RateLimit } from './rest.ts';
import { createReview, type Pull, type Review } from './review.ts';
import { createRuns, type Runs } from './runs.ts';
import { readSamples } from './samples.ts';
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
  /** Roles of people, by login. */
  readonly people: Review['people'];
  /** Opens a pull request, whose state the test may change. */
  openPull(
    pull: Partial<Omit<Pull, 'head' | 'base'>> & {
      readonly head?: Partial<Pull['head']>;
      readonly base?: Partial<Pull['base']>;
    },
  ): Pull;
  /** Writes a comment as somebody. */
  comment: Review['comment'];
  readonly comments: Review['comments'];
  readonly checkRuns: Review['checkRuns'];
  /** Reviews of pull requests, in order. */
  readonly reviews: Code['reviews'];
  /** Says which folder has the repository: what pull requests change is asked of it, and commits are made in it. */
  hostCode(folder: string): void;
  /** A token that is no job's, with the rights that it has on the repository. */
  token(login: string, permissions: JobRequest['permissions']): string;
  /** Makes a workflow run whose attempt failed, unless it is told otherwise. */
  openRun: Runs['open'];
  /** Reactions as `<comment> <author> <content>`. */
  readonly reactions: Runs['reactions'];
  readonly protectedBranches: Runs['protectedBranches'];
  readonly environments: Runs['environments'];
  readonly brought: Runs['brought'];
  readonly files: Commits['files'];
  /** Workflow runs, in order. */
  readonly runs: Runs['runs'];
  /** What its services have now. */
  kept(): Kept;
  /** Its services have what was kept and nothing else; requests and faults are forgotten. Pull requests stay. */
  take(kept: Kept): void;
  /** The time of the fake, which goes on by a second. */
  now(): string;
  close(): Promise<void>;
}

/** What the services of a fake had at some moment, for several tests to go on from. */
export interface Kept {
  readonly caches: readonly CacheEntry[];
  readonly artifacts: readonly Artifact[];
  readonly comments: Review['comments'];
  readonly checkRuns: Review['checkRuns'];
  readonly reviews: Code['reviews'];
  readonly runs: Runs['runs'];
  readonly reactions: readonly string[];
}

/** What the fake is made of. */
export interface FakeOptions {
  /** `owner/name` of the only repository. */
  readonly repository?: string;
  readonly defaultBranch?: string;
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
  if (set === undefined) return answerOf(world, request);
  set.hits += 1;
  const { answer: kind, delayMs = 0 } = set.fault;
  if (delayMs > 0) await sleep(delayMs, undefined, { signal: gone, ref: false }).catch(() => undefined);
  if (kind === 'reset' || kind === 'hang') return kind;
  if (typeof kind === 'number') return plainAnswer(request.to, kind);
  if (typeof kind === 'object') return kind;
  const real = answerOf(world, request);
  return kind === 'cut' ? { cut: real } : real;
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
  const contract = readContract();
  const samples = readSamples(DESCRIPTION);
  const review = createReview(samples, (id) => confusedBy(id));
  const { now, user } = review;
  const confusedBy = (id: number): number =>
    [...runs.reactions].filter((each) => each.startsWith(`${id} `) && each.endsWith(' confused')).length;
  const runs = createRuns({ samples, now, user, hasComment: (id) => review.comments.some((one) => one.id === id) });
  const code = createCode(samples, { pulls: review.pulls, protectedBranches: runs.protectedBranches, user });
  const commits = createCommits(samples);
  const world: World = {
    repository,
    url: () => url,
    blobs,
    caches,
    artifacts,
    routes: [...artifactRoutes(artifacts, blobs), ...review.routes, ...runs.routes, ...code.routes, ...commits.routes],
    jobs,
    comments: review.comments,
    rateLimit,
    contract,
    violations,
  };
  const server = await startServer(async (message, body, gone) => {
    const request = recognise(message, body, world);
    requests.push(request);
    for (const each of faultsOf(world, request)) violations.push(`${request.method} ${request.path}: ${each}`);
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
    people: review.people,
    openPull({ number = 1 + review.pulls.length, author = 'octocat', state = 'open', draft = false, head, base }) {
      const pull: Pull = {
        number,
        author,
        state,
        draft,
        head: { sha: 'a'.repeat(40), ref: 'topic', repository, ...head },
        base: { sha: 'b'.repeat(40), ref: defaultBranch, ...base },
      };
      review.pulls.push(pull);
      return pull;
    },
    comment: (issue, author, body) => review.comment(issue, author, body),
    comments: review.comments,
    checkRuns: review.checkRuns,
    reviews: code.reviews,
    hostCode: (folder) => void (code.folder = folder),
    token(login, permissions = {}) {
      const job = { ...createJob({ permissions }, `refs/heads/${defaultBranch}`), login };
      jobs.push(job);
      return job.githubToken;
    },
    openRun: (run) => runs.open(run),
    reactions: runs.reactions,
    protectedBranches: runs.protectedBranches,
    environments: runs.environments,
    brought: runs.brought,
    files: commits.files,
    now,
    runs: runs.runs,
    kept: () => ({
      caches: caches.kept(),
      artifacts: artifacts.kept(),
      reactions: [...runs.reactions],
      ...structuredClone({
        comments: review.comments,
        checkRuns: review.checkRuns,
        reviews: code.reviews,
        runs: runs.runs,
      }),
    }),
    take(kept) {
      caches.take(kept.caches);
      artifacts.take(kept.artifacts);
      requests.length = 0;
      faults.length = 0;
      const own = structuredClone({ ...kept, caches: [], artifacts: [] });
      review.comments.splice(0, Infinity, ...own.comments);
      review.checkRuns.splice(0, Infinity, ...own.checkRuns);
      code.reviews.splice(0, Infinity, ...own.reviews);
      runs.runs.splice(0, Infinity, ...own.runs);
      runs.reactions.clear();
      for (const each of own.reactions) runs.reactions.add(each);
    },
    expireAddresses: () => blobs.expireAll(),
    close: () => server.close(),
  };
}
