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
import type { CacheHit } from './cache-client.ts';
import { READ_ONLY, saveEntry } from './cache-save.ts';
import { fetchEntry, find, openSite, type Site, type SiteOptions } from './cache-site.ts';
import { packRecord, RECORD_LIMIT, unpackRecord } from './record-file.ts';
import { checkFetched, createRemoteStore } from './remote-store.ts';
import { mayRead, mayWrite } from './settings.ts';
import type { StoredRecord, Transport } from './transport.ts';
import { discard } from './unpack.ts';

/** What a store needs to know. */
export interface StoreOptions extends SiteOptions {
  /** 16 hexadecimal digits over job, step and matrix. */
  readonly leg: string;
  /** `empty` where nothing can have been stored before. */
  readonly begins: 'empty' | 'newest';
}

const RECORD = 'The record in the cache';

const hexOf = (digest: string): string => digest.slice('sha256:'.length);

/** Where one layer is written after it was fetched. */
const layerPath = ({ folder }: Site, digest: string): string => path.join(folder, hexOf(digest));

async function newestRecord(site: Site, of: RunLeg): Promise<Result<StoredRecord | undefined, Problem>> {
  const hits = await find(site, recordPrefix(of));
  if (!hits.ok) return hits;
  let best: { readonly hit: CacheHit; readonly at: Position } | undefined;
  for (const hit of hits.value) {
    const at = parseRecordKey(hit.key, of);
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
  of: RunLeg,
  record: RemoteRecord,
  at: Position,
): Promise<Result<RemoteRecord | 'taken', Problem>> {
  if (!mayWrite(site.actions)) return err(READ_ONLY);
  const bytes = packRecord(record);
  if (!bytes.ok) return bytes;
  const file = path.join(site.folder, 'record');
  const written = attempt('write a record', file, () => fs.writeFileSync(file, bytes.value, { mode: 0o600 }));
  if (!written.ok) return written;
  const saved = await saveEntry(site.service, site.spool, recordKey(of, at), file);
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
  const { actions, leg, begins } = options;
  const of = { runId: actions.runId, leg };
  const opened = openSite(options);
  if (!opened.ok) return opened;
  if (!isLeg(of)) return err({ code: 'usage', message: `${JSON.stringify(leg)} is not a leg of a run.` });
  const site = opened.value;
  const transport: Transport = {
    name: 'cache',
    newest: () => newestRecord(site, of),
    save: (record, at) => saveRecord(site, of, record, at),
    send: (layer, file, again) => sendLayer(site, layer, file, again),
    find: (digest) => findLayer(site, digest),
    open: (layer) => openLayer(site, layer),
  };
  return ok(createRemoteStore(transport, { attempt: actions.attempt, begins }));
}
