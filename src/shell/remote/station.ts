import type { Footing } from '../../core/fit.ts';
import type { StoreName } from '../../model/checkpoint-rules.ts';
import type { Problem } from '../../model/result.ts';
import type { RemoteStore } from '../../ports.ts';
import { createBudget } from './budget.ts';
import { type Fetched, fetchWorkflow } from './fetch-workflow.ts';
import { createSender, type Sender } from './send-workflow.ts';
import { readActions } from './settings.ts';

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
  fetch(footing: Footing): Promise<Fetched>;
}

/** Milliseconds that may be spent waiting for services that do not answer: as long again is left for `post`. */
const WAITING_MS = 30_000;

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
  if (settings.stores.includes('cache')) {
    const { createCacheStore } = await import('./cache-store.ts');
    const cache = createCacheStore(shared);
    if (cache.ok) stores.push(cache.value);
    else problems.push(cache.error);
  }
  if (settings.stores.includes('artifact')) {
    const { createArtifactStore } = await import('./artifact-store.ts');
    const artifact = createArtifactStore({ ...shared, ...(retentionDays === undefined ? {} : { retentionDays }) });
    if (artifact.ok) stores.push(artifact.value);
    else problems.push(artifact.error);
  }
  const sender = createSender({ workspace, stores, spool, env });
  return { ...sender, problems, fetch: (footing) => fetchWorkflow({ workspace, stores, footing, packer }) };
}
