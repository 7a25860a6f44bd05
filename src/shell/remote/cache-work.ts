import * as fs from 'node:fs';
import * as path from 'node:path';
import { isWorkKey, workKey, workPrefix } from '../../core/remote/keys.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { ReuseStore } from '../../ports.ts';
import { randomBytes } from '../hash.ts';
import { layerName } from '../store/layer-file.ts';
import { READ_ONLY, saveEntry } from './cache-save.ts';
import { fetchEntry, find, openSite, type Site, type SiteOptions } from './cache-site.ts';
import { mayWrite } from './settings.ts';
import { discard } from './unpack.ts';
import { packWork, unpackWork, type Work } from './work-file.ts';

/** The most bytes that stored work may have: what a checkpoint may carry by default. */
const LIMIT = 2 * 1024 ** 3;

/** The store, and what it has as it goes from thread to thread. */
export interface CacheWork extends ReuseStore {
  find(digest: string): Promise<Result<Work | undefined, Problem>>;
}

/**
 * Keeps the work of phases with declared inputs in the cache of GitHub Actions, for all runs of the repository that can
 * read it. What comes back was not checked beyond its frame: whoever asks holds it against what was asked for.
 *
 * @returns why there is none, with the line of YAML that would mend it
 */
export function createCacheWork(options: SiteOptions): Result<CacheWork, Problem> {
  const opened = openSite(options);
  if (!opened.ok) return opened;
  const site = opened.value;
  return ok({
    async find(digest) {
      const hex = layerName(digest);
      return hex.ok ? findWork(site, hex.value) : hex;
    },
    async get(digest) {
      const hex = layerName(digest);
      const found = hex.ok ? await findWork(site, hex.value) : hex;
      if (!found.ok || found.value === undefined) return found.ok ? ok(undefined) : found;
      const { record, layer } = found.value;
      return ok({ record, openLayer: async (wanted) => openLayer(layer, wanted) });
    },
    // That would be the newest of another commit; what is on this machine tells more.
    last: async () => undefined,
    async put(digest, { record, layer }) {
      const hex = layerName(digest);
      const named = layer === undefined ? hex : layerName(layer.digest);
      if (!hex.ok) return hex;
      if (!named.ok) return named;
      const stored = await putWork(site, hex.value, { record, ...(layer === undefined ? {} : { layer }) });
      if (stored.ok && layer !== undefined) discard(layer.file);
      return stored;
    },
  });
}

async function findWork(site: Site, hex: string): Promise<Result<Work | undefined, Problem>> {
  const hits = await find(site, workPrefix(hex));
  if (!hits.ok) return hits;
  const hit = hits.value.find(({ key }) => isWorkKey(key, hex));
  if (hit === undefined) return ok(undefined);
  const to = path.join(site.folder, `work-${hex}`);
  const fetched = await fetchEntry(site, hit, { what: 'Stored work', to, limit: LIMIT, exact: false });
  if (!fetched.ok) return fetched;
  if (fetched.value === undefined) return ok(undefined);
  const layerTo = path.join(site.folder, `work-layer-${hex}`);
  discard(layerTo);
  const work = await unpackWork(to, layerTo);
  discard(to);
  return work;
}

function openLayer(layer: Work['layer'], digest: string): Result<string | undefined, Problem> {
  const name = layerName(digest);
  return name.ok ? ok(layer?.digest === digest ? layer.file : undefined) : name;
}

async function putWork(site: Site, hex: string, work: Work): Promise<Result<void, Problem>> {
  if (!mayWrite(site.actions)) return err(READ_ONLY);
  const turn = Buffer.from(randomBytes(4)).toString('hex');
  const file = path.join(site.folder, `work-out-${turn}`);
  const packed = await packWork(work, file);
  if (!packed.ok) return packed;
  const tooLarge = fs.statSync(file).size > LIMIT;
  const saved = tooLarge
    ? err<Problem>({ code: 'usage', message: 'the work of a phase has more than 2 GiB, so the cache does not keep it' })
    : await saveEntry(site.service, site.spool, workKey(hex, turn), file);
  discard(file);
  return saved.ok ? ok(undefined) : saved;
}
