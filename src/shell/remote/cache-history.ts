import * as fs from 'node:fs';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import { historyKey, parseHistoryKey, historyPrefix } from '../../core/remote/keys.ts';
import { HISTORY_LIMIT } from '../../model/constants.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { attempt } from '../files.ts';
import { randomBytes } from '../hash.ts';
import { decompressAtMost } from '../layer/compress.ts';
import type { CacheHit } from './cache-client.ts';
import { READ_ONLY, saveEntry } from './cache-save.ts';
import { fetchEntry, find, openSite, type Site, type SiteOptions } from './cache-site.ts';
import { mayRead, mayWrite } from './settings.ts';
import { discard } from './unpack.ts';

const WHAT = 'The history in the cache';
const CHUNK = 256 * 1024;
/** Random names are not packed much smaller than they are. */
const PACKED_LIMIT = HISTORY_LIMIT + CHUNK;

/** Histories of runs in the cache of GitHub Actions: whoever can read an entry there can read it. */
export interface CacheHistory {
  /** The text that was stored last under a scope, not looked at; undefined when there is none or it may not be read. */
  find(scope: string): Promise<Result<string | undefined, Problem>>;
  /** Stores the text for the runs that follow; nothing happens where that is not allowed. */
  keep(scope: string, text: string): Promise<Result<void, Problem>>;
}

/** Opens it; where there is no cache, histories stay on the machine, and nobody needs to know. */
export function createCacheHistory(options: SiteOptions): CacheHistory | undefined {
  const opened = openSite(options);
  if (!opened.ok) return undefined;
  const site = opened.value;
  return { find: (scope) => findHistory(site, scope), keep: (scope, text) => keepHistory(site, scope, text) };
}

async function findHistory(site: Site, scope: string): Promise<Result<string | undefined, Problem>> {
  if (!mayRead(site.actions)) return ok(undefined);
  const hits = await find(site, historyPrefix(scope));
  if (!hits.ok) return hits;
  const hit = newest(hits.value, scope);
  if (hit === undefined) return ok(undefined);
  const to = path.join(site.folder, `history-${scope}`);
  const fetched = await fetchEntry(site, hit, { what: WHAT, to, limit: PACKED_LIMIT, exact: false });
  if (!fetched.ok || fetched.value === undefined) return fetched;
  const packed = attempt('read a history', to, () => fs.readFileSync(to));
  discard(to);
  if (!packed.ok) return packed;
  const text = decompressAtMost(packed.value, 'gzip', HISTORY_LIMIT, CHUNK);
  if (!text.ok) return err({ code: 'integrity', message: `${WHAT} is damaged: it ${text.error}.` });
  return ok(Buffer.from(text.value).toString('utf8'));
}

function newest(hits: readonly CacheHit[], scope: string): CacheHit | undefined {
  return hits
    .flatMap((hit) => {
      const at = parseHistoryKey(hit.key, scope);
      return at === undefined ? [] : [{ hit, ...at }];
    })
    .reduce<{ readonly hit: CacheHit; readonly runId: bigint; readonly attempt: number } | undefined>(
      (best, each) =>
        best === undefined || each.runId > best.runId || (each.runId === best.runId && each.attempt > best.attempt)
          ? each
          : best,
      undefined,
    )?.hit;
}

async function keepHistory(site: Site, scope: string, text: string): Promise<Result<void, Problem>> {
  if (!mayWrite(site.actions)) return ok(undefined);
  const { runId, attempt: number } = site.actions;
  const file = path.join(site.folder, `history-out-${Buffer.from(randomBytes(4)).toString('hex')}`);
  const written = attempt('write a history', file, () => fs.writeFileSync(file, zlib.gzipSync(text), { mode: 0o600 }));
  if (!written.ok) return written;
  // A key that is taken was stored by this very attempt.
  const saved = await saveEntry(site.service, site.spool, historyKey(scope, runId, number), file);
  discard(file);
  return saved.ok || saved.error === READ_ONLY ? ok(undefined) : saved;
}
