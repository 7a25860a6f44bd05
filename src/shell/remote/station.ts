import * as path from 'node:path';
import type { Footing } from '../../core/fit.ts';
import type { StoreName } from '../../model/checkpoint-rules.ts';
import { ok, type Problem, type Result } from '../../model/result.ts';
import type { RemoteStore } from '../../ports.ts';
import { linkOrCopy } from '../files.ts';
import { createBudget } from './budget.ts';
import type { CacheHistory } from './cache-history.ts';
import type { CacheWork } from './cache-work.ts';
import { type Fetched, fetchWorkflow } from './fetch-workflow.ts';
import { createSender, type Sender } from './send-workflow.ts';
import { readActions } from './settings.ts';
import { type PageUpload, uploadPage } from './upload-page.ts';
import type { Work } from './work-file.ts';

/** What a station is told when it is opened; it can be cloned into a thread. */
export interface StationSettings {
  readonly workspace: string;
  readonly stores: readonly StoreName[];
  /** 16 hexadecimal digits that tell this step of this leg of this job from all others of the workflow run. */
  readonly leg: string;
  /** Empty folder outside of the workspace; GITHUB_WORKSPACE names it in the environment of the station. */
  readonly spool: string;
  /** Whether something may be stored already: by an earlier attempt, or by `main`. */
  readonly begins: 'empty' | 'newest';
  readonly retentionDays?: number;
  /** Script of a thread that unpacks. */
  readonly packer: string | undefined;
}

/** Where checkpoints leave the machine and come back to it. */
export interface Station extends Sender {
  /** Why stores that were asked for are not used. */
  readonly problems: readonly Problem[];
  fetch(footing: Footing, upTo?: string): Promise<Fetched>;
  /** Work that some run of the repository did before. What is found is to be held against what was asked for. */
  findWork(digest: string): Promise<Result<Work | undefined, Problem>>;
  /** Keeps work for other runs, after all that was kept before; the file with its layer stays where it is. */
  keepWork(digest: string, phase: string, work: Work): Promise<Problem | undefined>;
  /** Texts that other runs stored under these scopes, and why one could not be had. */
  findHistories(scopes: readonly string[]): Promise<{ readonly texts: readonly string[]; readonly problem?: Problem }>;
  keepHistory(scope: string, text: string): Promise<Problem | undefined>;
  /** Stores a page for people. It takes what is left of the time for waiting, whichever stores are used. */
  uploadPage(page: PageUpload): Promise<Problem | undefined>;
}

/** Milliseconds that may be spent waiting for services that do not answer: as long again is left for `post`. */
const WAITING_MS = 30_000;
/** The same for histories, which are worth less: they take nothing of what checkpoints may wait. */
const HISTORY_WAITING_MS = 5_000;

/**
 * Opens the stores that outlive the machine, as far as they can be used. Their libraries take a while to load and are
 * not careful with standard output, so this belongs into a thread of its own.
 *
 * @param env environment that the runner gives to actions
 */
export async function openStation(
  settings: StationSettings,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Station> {
  const { workspace, spool, leg, begins, retentionDays, packer } = settings;
  const actions = readActions(env);
  const shared = { actions, leg, spool, begins, budget: createBudget(WAITING_MS) };
  const stores: RemoteStore[] = [];
  const problems: Problem[] = [];
  let work: CacheWork | undefined;
  let history: CacheHistory | undefined;
  if (settings.stores.includes('cache')) {
    const { createCacheStore } = await import('./cache-store.ts');
    const cache = createCacheStore(shared);
    if (cache.ok) stores.push(cache.value);
    else problems.push(cache.error);
    const { createCacheWork } = await import('./cache-work.ts');
    const opened = createCacheWork(shared);
    if (opened.ok) work = opened.value;
    const { createCacheHistory } = await import('./cache-history.ts');
    history = createCacheHistory({ ...shared, budget: createBudget(HISTORY_WAITING_MS) });
  }
  if (settings.stores.includes('artifact')) {
    const { createArtifactStore } = await import('./artifact-store.ts');
    const artifact = createArtifactStore({ ...shared, ...(retentionDays === undefined ? {} : { retentionDays }) });
    if (artifact.ok) stores.push(artifact.value);
    else problems.push(artifact.error);
  }
  const sender = createSender({ workspace, stores, spool, env });
  return {
    ...sender,
    problems,
    fetch: (footing, upTo) =>
      fetchWorkflow({ workspace, stores, footing, packer, ...(upTo === undefined ? {} : { upTo }) }),
    findWork: async (digest) => (work === undefined ? ok(undefined) : work.find(digest)),
    keepWork: async (digest, phase, kept) =>
      work === undefined ? undefined : keepWork(work, spool, digest, phase, kept),
    findHistories: (scopes) => findHistories(history, scopes),
    keepHistory: async (scope, text) => {
      const kept = await history?.keep(scope, text);
      return kept === undefined || kept.ok ? undefined : kept.error;
    },
    uploadPage: (page) => uploadPage(page, shared),
  };
}

async function findHistories(
  store: CacheHistory | undefined,
  scopes: readonly string[],
): ReturnType<Station['findHistories']> {
  const texts: string[] = [];
  let problem: Problem | undefined;
  for (const scope of scopes) {
    const found = (await store?.find(scope)) ?? ok(undefined);
    if (!found.ok) problem = found.error;
    else if (found.value !== undefined) texts.push(found.value);
  }
  return { texts, ...(problem === undefined ? {} : { problem }) };
}

async function keepWork(
  store: CacheWork,
  spool: string,
  digest: string,
  phase: string,
  { record, layer }: Work,
): Promise<Problem | undefined> {
  const file = path.join(spool, `work-${digest.slice('sha256:'.length)}`);
  if (layer !== undefined) linkOrCopy(layer.file, file);
  const given = layer === undefined ? {} : { layer: { digest: layer.digest, file } };
  const put = await store.put(digest, { workflow: '', phase, record, ...given });
  return put.ok ? undefined : put.error;
}
