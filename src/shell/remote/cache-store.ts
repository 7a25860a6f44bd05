import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  comparePositions,
  isLeg,
  layerKey,
  layerPrefix,
  parseLayerKey,
  parseRecordKey,
  type Position,
  recordKey,
  recordPrefix,
  type RunLeg,
} from '../../core/remote/keys.ts';
import type { KeptLayer, RemoteRecord } from '../../core/remote/record.ts';
import type { Layer } from '../../model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../model/layer.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { RemoteStore } from '../../ports.ts';
import { attempt } from '../files.ts';
import { randomBytes } from '../hash.ts';
import type { Budget } from './budget.ts';
import { type CacheHit, ENTRY_NAME, lookUp } from './cache-client.ts';
import { READ_ONLY, saveEntry } from './cache-save.ts';
import { download } from './download.ts';
import { packRecord, RECORD_LIMIT, unpackRecord } from './record-file.ts';
import { checkFetched, createRemoteStore } from './remote-store.ts';
import { createService, type Service } from './service.ts';
import { type Actions, mayRead, mayWrite, type RuntimeService, runtimeService } from './settings.ts';
import type { StoredRecord, Transport } from './transport.ts';
import { discard, unpackArchive } from './unpack.ts';

/** What a store needs to know. */
export interface StoreOptions {
  readonly actions: Actions;
  /** 16 hexadecimal digits over job, step and matrix. */
  readonly leg: string;
  /** Absolute, outside the workspace; the caller made it and removes it. `GITHUB_WORKSPACE` of this thread names it. */
  readonly spool: string;
  /** Shared by all stores: each may use half of it. */
  readonly budget: Budget;
  readonly signal?: AbortSignal;
  /** `empty` where nothing can have been stored before. */
  readonly begins: 'empty' | 'newest';
}

/** The part of the budget that one store may use up, so that the other one has a chance. */
export const SHARE = 0.5;

const RECORD = 'The record in the cache';

interface Site {
  readonly service: Service;
  readonly runtime: RuntimeService;
  readonly of: RunLeg;
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

const hexOf = (digest: string): string => digest.slice('sha256:'.length);

/** Where one layer is written after it was fetched. */
const layerPath = ({ folder }: Site, digest: string): string => path.join(folder, hexOf(digest));

const find = (site: Site, key: string): Promise<Result<readonly CacheHit[], Problem>> =>
  mayRead(site.actions) ? lookUp(site.service, site.runtime, key) : Promise.resolve(err(CANNOT_READ));

/**
 * Fetches an entry and takes its one file out.
 *
 * @param limit bytes of the file; `exact` when it must have just that many
 */
async function fetchEntry(
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

async function newestRecord(site: Site): Promise<Result<StoredRecord | undefined, Problem>> {
  const hits = await find(site, recordPrefix(site.of));
  if (!hits.ok) return hits;
  let best: { readonly hit: CacheHit; readonly at: Position } | undefined;
  for (const hit of hits.value) {
    const at = parseRecordKey(hit.key, site.of);
    if (at !== undefined && (best === undefined || comparePositions(at, best.at) > 0)) best = { hit, at };
  }
  if (best === undefined) return ok(undefined);
  const to = path.join(site.folder, 'record');
  const fetched = await fetchEntry(site, best.hit, { what: RECORD, to, limit: RECORD_LIMIT.packed, exact: false });
  if (!fetched.ok && fetched.error.code !== 'integrity') return fetched;
  if (!fetched.ok) return ok({ at: best.at, record: fetched });
  if (fetched.value === undefined) return ok(undefined);
  const bytes = attempt('read a record', to, () => fs.readFileSync(to));
  discard(to);
  return bytes.ok ? ok({ at: best.at, record: unpackRecord(bytes.value, RECORD) }) : bytes;
}

async function saveRecord(
  site: Site,
  record: RemoteRecord,
  at: Position,
): Promise<Result<RemoteRecord | 'taken', Problem>> {
  if (!mayWrite(site.actions)) return err(READ_ONLY);
  const bytes = packRecord(record);
  if (!bytes.ok) return bytes;
  const file = path.join(site.folder, 'record');
  const written = attempt('write a record', file, () => fs.writeFileSync(file, bytes.value, { mode: 0o600 }));
  if (!written.ok) return written;
  const saved = await saveEntry(site.service, site.spool, recordKey(site.of, at), file);
  discard(file);
  return saved.ok ? ok(saved.value === 'taken' ? 'taken' : record) : saved;
}

const compressionOf = ({ mediaType }: Layer): 'zstd' | 'gzip' =>
  mediaType === LAYER_MEDIA_TYPES.zstd ? 'zstd' : 'gzip';

async function findLayer(site: Site, digest: string): Promise<Result<KeptLayer | undefined, Problem>> {
  if (!mayRead(site.actions)) return ok(undefined);
  const hits = await find(site, layerPrefix(hexOf(digest)));
  if (!hits.ok) return hits;
  for (const { key } of hits.value) {
    const told = parseLayerKey(key, hexOf(digest));
    if (told === undefined) continue;
    return ok({ digest, size: told.size, mediaType: LAYER_MEDIA_TYPES[told.compression], at: key });
  }
  return ok(undefined);
}

async function sendLayer(site: Site, layer: Layer, file: string, again: boolean): Promise<Result<KeptLayer, Problem>> {
  if (!mayWrite(site.actions)) return err(READ_ONLY);
  const instead = again ? { instead: Buffer.from(randomBytes(4)).toString('hex') } : {};
  const key = layerKey({ hex: hexOf(layer.digest), compression: compressionOf(layer), size: layer.size, ...instead });
  const saved = await saveEntry(site.service, site.spool, key, file);
  if (!saved.ok) return saved;
  let kept: KeptLayer = { ...layer, at: key };
  if (saved.value === 'taken' && mayRead(site.actions)) {
    // The key is also taken by an upload that was cut off, which nobody can ever read.
    const there = await findLayer(site, layer.digest);
    if (!there.ok) return there;
    if (there.value === undefined && !again) return sendLayer(site, layer, file, true);
    kept = there.value ?? kept;
  }
  discard(layerPath(site, layer.digest));
  const dropped = discard(file);
  return dropped.ok ? ok(kept) : dropped;
}

async function openLayer(site: Site, layer: KeptLayer): Promise<Result<string | undefined, Problem>> {
  const to = layerPath(site, layer.digest);
  if (fs.existsSync(to)) return ok(to);
  const told = parseLayerKey(layer.at, hexOf(layer.digest));
  if (told === undefined) return ok(undefined);
  const hits = await find(site, layer.at);
  if (!hits.ok) return hits;
  const hit = hits.value.find(({ key }) => {
    const found = parseLayerKey(key, told.hex);
    return found?.size === told.size && found.compression === told.compression;
  });
  if (hit === undefined) return ok(undefined);
  const what = `The layer ${layer.digest} in the cache`;
  const fetched = await fetchEntry(site, hit, { what, to, limit: layer.size, exact: true });
  if (!fetched.ok || fetched.value === undefined) return fetched;
  return checkFetched(layer, to);
}

/**
 * The store in the cache of GitHub Actions. A record is an entry of its own after each put, a layer is one that all
 * runs of the repository share.
 *
 * @returns why there is none, with the line of YAML that would mend it
 */
export function createCacheStore(options: StoreOptions): Result<RemoteStore, Problem> {
  const { actions, leg, spool, budget, signal, begins } = options;
  const runtime = runtimeService(actions, 'The cache');
  if (!runtime.ok) return runtime;
  const of = { runId: actions.runId, leg };
  if (!isLeg(of)) return err({ code: 'usage', message: `${JSON.stringify(leg)} is not a leg of a run.` });
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
  const site: Site = { service, runtime: runtime.value, of, spool, folder: made.value, actions };
  const transport: Transport = {
    name: 'cache',
    newest: () => newestRecord(site),
    save: (record, at) => saveRecord(site, record, at),
    send: (layer, file, again) => sendLayer(site, layer, file, again),
    find: (digest) => findLayer(site, digest),
    open: (layer) => openLayer(site, layer),
  };
  return ok(createRemoteStore(transport, { attempt: actions.attempt, begins }));
}
