import * as z from 'zod/mini';
import type { Blob, Blobs } from './blobs.ts';
import { type Answer, type SeenRequest, twirpError } from './exchange.ts';
import { type Job, type Scope, scopesOf } from './jobs.ts';

/** The cache service: entries by key, version and scope, which never change. */

/** An entry of the cache. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** Ref that it was saved for. */
  readonly scope: string;
  readonly blob: Blob;
  /** False while it is only reserved: it cannot be found, but its key is taken. */
  finished: boolean;
}

/** The cache service of one repository. */
export interface Caches {
  readonly entries: readonly CacheEntry[];
  /** Stores an entry as if a job had saved it. */
  plant(entry: {
    readonly key: string;
    readonly version: string;
    readonly scope: string;
    readonly bytes: Uint8Array;
  }): void;
  /** Forgets entries; all when nothing is said. Answers how many. */
  evict(match?: (entry: CacheEntry) => boolean): number;
  /** Copies of the entries. */
  kept(): readonly CacheEntry[];
  /** Has these entries again and no others. */
  take(kept: readonly CacheEntry[]): void;
  handle(request: SeenRequest, job: Job): Answer;
}

const MAX_KEY = 512;

const createSchema = z.object({ key: z.string(), version: z.string() });
const finalizeSchema = z.object({
  key: z.string(),
  version: z.string(),
  // Zero is the default of the protocol, which leaves defaults out.
  size_bytes: z.optional(z.union([z.string(), z.number()])),
});
const findSchema = z.object({
  key: z.string(),
  version: z.string(),
  restore_keys: z.optional(z.array(z.string())),
});

const invalidKey = (key: string): boolean => key === '' || key.length > MAX_KEY || key.includes(',');

/** The newest entry whose key is, or else begins with, one of the keys, in their order, scope after scope. */
function find(
  entries: readonly CacheEntry[],
  scopes: readonly Scope[],
  keys: readonly string[],
): CacheEntry | undefined {
  for (const { ref } of scopes) {
    const here = entries.filter(({ scope, finished }) => finished && scope === ref);
    for (const key of keys) {
      const exact = here.findLast((entry) => entry.key === key);
      const found = exact ?? here.findLast((entry) => entry.key.startsWith(key));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Makes an empty cache. */
export function createCaches(blobs: Blobs): Caches {
  const entries: CacheEntry[] = [];
  let lastId = 0;
  const add = (key: string, version: string, scope: string): CacheEntry => {
    lastId += 1;
    const entry: CacheEntry = { id: lastId, key, version, scope, blob: blobs.create(key), finished: false };
    entries.push(entry);
    return entry;
  };

  const create = (json: unknown, scopes: readonly Scope[]): Answer => {
    const { key, version } = createSchema.parse(json);
    if (invalidKey(key)) return twirpError(400, 'invalid_argument', `the key "${key}" is not valid`);
    const scope = scopes.find(({ writes }) => writes);
    // The real service says no with 200: the client reads the reason from the message.
    if (scope === undefined)
      return { status: 200, body: { ok: false, message: 'cache write denied: the token has no writable scopes' } };
    if (entries.some((entry) => entry.key === key && entry.version === version && entry.scope === scope.ref))
      return twirpError(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
    return {
      status: 200,
      body: { ok: true, signed_upload_url: blobs.sign(add(key, version, scope.ref).blob, 'write') },
    };
  };

  const finalize = (json: unknown, scopes: readonly Scope[]): Answer => {
    const { key, version, size_bytes } = finalizeSchema.parse(json);
    const refs = scopes.filter(({ writes }) => writes).map(({ ref }) => ref);
    const entry = entries.find(
      (one) => !one.finished && one.key === key && one.version === version && refs.includes(one.scope),
    );
    if (entry === undefined) return twirpError(404, 'not_found', 'cache entry is not reserved');
    if (!entry.blob.written || entry.blob.bytes.length !== Number(size_bytes ?? 0))
      return { status: 200, body: { ok: false, message: 'the size of the upload is not the size that was announced' } };
    entry.finished = true;
    return { status: 200, body: { ok: true, entry_id: String(entry.id) } };
  };

  const download = (json: unknown, scopes: readonly Scope[]): Answer => {
    const { key, version, restore_keys = [] } = findSchema.parse(json);
    const readable = scopes.filter(({ reads }) => reads);
    if (readable.length === 0)
      return twirpError(403, 'permission_denied', 'cache read denied: the token has no readable scopes');
    const keys = [key, ...restore_keys];
    if (keys.length > 10 || keys.some(invalidKey)) return twirpError(400, 'invalid_argument', 'a key is not valid');
    const found = find(
      entries.filter((entry) => entry.version === version),
      readable,
      keys,
    );
    if (found === undefined) return { status: 200, body: { ok: false } };
    const url = blobs.sign(found.blob, 'read');
    return { status: 200, body: { ok: true, signed_download_url: url, matched_key: found.key } };
  };

  const evict: Caches['evict'] = (match = () => true) => {
    const gone = entries.filter(match);
    for (const entry of gone) {
      entries.splice(entries.indexOf(entry), 1);
      blobs.remove(entry.blob.id);
    }
    return gone.length;
  };

  return {
    entries,
    plant({ key, version, scope, bytes }) {
      const entry = add(key, version, scope);
      entry.blob.bytes = Buffer.from(bytes);
      entry.blob.written = true;
      entry.finished = true;
    },
    evict,
    kept: () => entries.map((entry) => ({ ...entry, blob: blobs.copy(entry.blob) })),
    take(kept) {
      evict();
      entries.push(...kept.map((entry) => ({ ...entry, blob: blobs.restore(entry.blob) })));
    },
    handle({ operation, body }, job) {
      const json: unknown = JSON.parse(body.toString('utf8'));
      const scopes = scopesOf(job.runtimeToken);
      switch (operation) {
        case 'CreateCacheEntry':
          return create(json, scopes);
        case 'FinalizeCacheEntryUpload':
          return finalize(json, scopes);
        case 'GetCacheEntryDownloadURL':
          return download(json, scopes);
        default:
          return twirpError(404, 'bad_route', `no method ${operation}`);
      }
    },
  };
}
