import * as fs from 'node:fs';
import * as path from 'node:path';
import { isWorkKey, workKey, workPrefix } from '../../core/remote/keys.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { ReuseStore, StoredReuse } from '../../ports.ts';
import { randomBytes } from '../hash.ts';
import { READ_ONLY, saveEntry } from './cache-save.ts';
import { fetchEntry, find, openSite, type Site, type SiteOptions } from './cache-site.ts';
import { mayWrite } from './settings.ts';
import { discard } from './unpack.ts';
import { packWork, unpackWork } from './work-file.ts';

/** The most bytes that stored work may have: what a checkpoint may carry by default. */
const LIMIT = 2 * 1024 ** 3;

const DIGEST = /^sha256:([0-9a-f]{64})$/;
const badDigest: Problem = { code: 'usage', message: 'That is no digest of work.' };

/**
 * Keeps the work of phases with declared inputs in the cache of GitHub Actions, for all runs of the repository that can
 * read it. What comes back was not checked beyond its frame: whoever asks holds it against what was asked for.
 *
 * @returns why there is none, with the line of YAML that would mend it
 */
export function createCacheWork(options: SiteOptions): Result<ReuseStore, Problem> {
  const opened = openSite(options);
  if (!opened.ok) return opened;
  const site = opened.value;
  return ok({
    async get(digest) {
      const [, hex] = DIGEST.exec(digest) ?? [];
      return hex === undefined ? err(badDigest) : getWork(site, hex);
    },
    // That would be the newest of another commit; what is on this machine tells more.
    last: async () => undefined,
    async put(digest, { record, layer }) {
      const [, hex] = DIGEST.exec(digest) ?? [];
      if (hex === undefined) return err(badDigest);
      const stored = await putWork(site, hex, record, layer?.file);
      if (stored.ok && layer !== undefined) discard(layer.file);
      return stored;
    },
  });
}

async function getWork(site: Site, hex: string): Promise<Result<StoredReuse | undefined, Problem>> {
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
  if (!work.ok) return work;
  const { record, layer } = work.value;
  return ok({ record, openLayer: async () => ok(layer) });
}

async function putWork(
  site: Site,
  hex: string,
  record: string,
  layer: string | undefined,
): Promise<Result<void, Problem>> {
  if (!mayWrite(site.actions)) return err(READ_ONLY);
  const turn = Buffer.from(randomBytes(4)).toString('hex');
  const file = path.join(site.folder, `work-out-${turn}`);
  const packed = await packWork({ record, ...(layer === undefined ? {} : { layer }) }, file);
  if (!packed.ok) return packed;
  const tooLarge = fs.statSync(file).size > LIMIT;
  const saved = tooLarge
    ? err<Problem>({ code: 'usage', message: 'the work of a phase has more than 2 GiB, so the cache does not keep it' })
    : await saveEntry(site.service, site.spool, workKey(hex, turn), file);
  discard(file);
  return saved.ok ? ok(undefined) : saved;
}
