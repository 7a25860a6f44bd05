import * as z from 'zod/mini';
import type { Compression } from '../../model/layer.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { sha256 } from '../hash.ts';
import { canUse } from '../layer/compress.ts';
import { ask, outage, readText, type Service } from './service.ts';
import type { RuntimeService } from './settings.ts';

/**
 * The reading side of the cache service (v2). The client of GitHub unpacks what it finds with `tar -P`, which writes
 * wherever an entry's names say, and does not tell an outage from a miss: so looking up is done here.
 */

/** The one path that every entry holds. */
export const ENTRY_NAME = 'bootspring';

/** An entry that was found. */
export interface CacheHit {
  readonly key: string;
  /** Signed: a secret. */
  readonly url: string;
  readonly compression: Compression;
}

const COMPRESSORS = { zstd: 'zstd-without-long', gzip: 'gzip' } as const;

/**
 * The version of an entry as `@actions/cache` 6 computes it: sha256 over the paths, the compressor, a word on Windows,
 * and a salt. Entries of another version are never found.
 */
export function entryVersion(compression: Compression, platform: NodeJS.Platform = process.platform): string {
  const windows = platform === 'win32' ? ['windows-only'] : [];
  return sha256([ENTRY_NAME, COMPRESSORS[compression], ...windows, '1.0'].join('|'));
}

const METHOD = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** Most bytes of an answer. */
const MAX_ANSWER = 65_536;

const answerSchema = z.object({
  ok: z.optional(z.boolean()),
  signed_download_url: z.optional(z.string()),
  matched_key: z.optional(z.string()),
  msg: z.optional(z.string()),
});

function parseAnswer(text: string | undefined): z.infer<typeof answerSchema> | undefined {
  try {
    const parsed = z.safeParse(answerSchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const READ_DENIED: Problem = {
  code: 'storage',
  message: 'The cache may not be read by this job.',
  hint: 'Give the job `cache-mode: write` (or `read`), so that a re-run finds what was stored.',
};

async function lookUpVersion(
  service: Service,
  runtime: RuntimeService,
  key: string,
  compression: Compression,
): Promise<Result<CacheHit | undefined, Problem>> {
  const request = {
    url: `${runtime.origin}${METHOD}`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${runtime.runtimeToken}` },
    // The key is matched as a beginning too, but the service only promises it of the restore keys.
    body: JSON.stringify({ key, restore_keys: [key], version: entryVersion(compression) }),
  } as const;
  const answered = await ask(service, request, async (response, beat) => ({
    status: response.status,
    said: parseAnswer(await readText(response, MAX_ANSWER, beat)),
  }));
  if (!answered.ok) return answered;
  const { status, said } = answered.value;
  if (status === 404) return ok(undefined);
  if (said?.msg?.includes('cache read denied:') === true) return err(READ_DENIED);
  if (status !== 200) return err(service.note(outage(`The cache refused to answer (${status}).`)));
  if (said === undefined) return err(service.note(outage('The cache gave an answer that could not be read.')));
  const { ok: isFound, signed_download_url: url, matched_key: matched } = said;
  if (isFound !== true) return ok(undefined);
  if (url === undefined || matched === undefined || !URL.canParse(url)) {
    return err(service.note(outage('The cache gave an answer that could not be read.')));
  }
  return ok({ key: matched, url, compression });
}

/**
 * Looks for the newest entries whose keys begin with `key`, one for each compressor that GitHub's client may have used.
 * The caller holds their keys against its grammar.
 *
 * @returns none for a miss; `storage` when the cache cannot tell
 */
export async function lookUp(
  service: Service,
  runtime: RuntimeService,
  key: string,
): Promise<Result<readonly CacheHit[], Problem>> {
  const hits: CacheHit[] = [];
  for (const compression of ['zstd', 'gzip'] as const) {
    if (!canUse(compression)) continue;
    const found = await lookUpVersion(service, runtime, key, compression);
    if (!found.ok) return found;
    if (found.value !== undefined) hits.push(found.value);
  }
  return ok(hits);
}
