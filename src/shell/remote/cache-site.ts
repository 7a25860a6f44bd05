import * as fs from 'node:fs';
import * as path from 'node:path';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { attempt } from '../files.ts';
import type { Budget } from './budget.ts';
import { type CacheHit, ENTRY_NAME, lookUp } from './cache-client.ts';
import { download } from './download.ts';
import { createService, type Service } from './service.ts';
import { type Actions, mayRead, type RuntimeService, runtimeService } from './settings.ts';
import { discard, unpackArchive } from './unpack.ts';

/** What whoever uses the cache needs to know. */
export interface SiteOptions {
  readonly actions: Actions;
  /** Absolute, outside the workspace; the caller made it and removes it. `GITHUB_WORKSPACE` of this thread names it. */
  readonly spool: string;
  /** Shared by all stores: each may use half of it. */
  readonly budget: Budget;
  readonly signal?: AbortSignal;
}

/** The part of the budget that one store may use up, so that the other one has a chance. */
export const SHARE = 0.5;

/** The cache as one store sees it. */
export interface Site {
  readonly service: Service;
  readonly runtime: RuntimeService;
  readonly spool: string;
  /** Folder of the spool that only this store uses. */
  readonly folder: string;
  readonly actions: Actions;
}

const CANNOT_READ: Problem = {
  code: 'storage',
  message: 'The cache is not read: `cache-mode` of this job does not allow it.',
  hint: 'Give the job `cache-mode: write`, so that a re-run finds what was stored.',
};

/** The newest entries whose keys begin with `key`. */
export const find = (site: Site, key: string): Promise<Result<readonly CacheHit[], Problem>> =>
  mayRead(site.actions) ? lookUp(site.service, site.runtime, key) : Promise.resolve(err(CANNOT_READ));

/**
 * Fetches an entry and takes its one file out.
 *
 * @param limit bytes of the file; `exact` when it must have just that many
 */
export async function fetchEntry(
  site: Site,
  hit: CacheHit,
  wanted: { readonly what: string; readonly to: string; readonly limit: number; readonly exact: boolean },
): Promise<Result<string | undefined, Problem>> {
  const { what, to, limit, exact } = wanted;
  const packed = path.join(site.folder, 'download');
  // Neither compressor makes what cannot be packed much longer, and tar adds some blocks.
  const most = limit + Math.ceil(limit / 64) + 1024 ** 2;
  const fetched = await download(site.service, { url: hit.url, to: packed, what, limit: most });
  if (!fetched.ok) return fetched;
  if (fetched.value === undefined) return ok(undefined);
  discard(to);
  let count = 0;
  const unpacked = await unpackArchive(packed, hit.compression, what, (name, size) => {
    count += 1;
    if (name !== ENTRY_NAME || count > 1) return err('holds another file than the one that was stored');
    if (size > limit || (exact && size !== limit))
      return err('holds a file of another size than the one that was stored');
    return ok(to);
  });
  discard(packed);
  if (unpacked.ok && count === 1) return ok(to);
  discard(to);
  if (!unpacked.ok) return unpacked;
  return err({ code: 'integrity', message: `${what} is empty.`, hint: 'A checkpoint of another store may do.' });
}

/**
 * Opens the cache.
 *
 * @returns why it is not used, with the line of YAML that would mend it
 */
export function openSite({ actions, spool, budget, signal }: SiteOptions): Result<Site, Problem> {
  const runtime = runtimeService(actions, 'The cache');
  if (!runtime.ok) return runtime;
  if (!actions.cacheServiceV2) {
    return err({
      code: 'storage',
      message: 'The cache is not used: the runner does not offer version 2 of its service.',
      hint: 'Update the runner to 2.327 or newer.',
    });
  }
  if (actions.cacheMode === 'none') {
    return err({
      code: 'storage',
      message: 'The cache is not used: `cache-mode` of this job is none.',
      hint: 'Give the job `cache-mode: write`, so that a re-run does not do finished phases again.',
    });
  }
  const made = attempt('make a folder for downloads', spool, () => fs.mkdtempSync(path.join(spool, 'cache-')));
  if (!made.ok) return made;
  const service = createService('The cache', budget.part(SHARE), signal);
  return ok({ service, runtime: runtime.value, spool, folder: made.value, actions });
}
