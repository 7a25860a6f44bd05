import * as fs from 'node:fs';
import * as path from 'node:path';
import { isInstalled } from '../../core/checkpoint/groups.ts';
import { showName } from '../../core/checkpoint/names.ts';
import type { Compression, Layer, TreeLink } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt } from '../files.ts';
import { randomBytes } from '../hash.ts';
import { systemPath } from '../layer/system-path.ts';
import type { LayerEntry, Layers, PackedFile, Pool } from '../layer/types.ts';
import { msOf } from './known.ts';
import { type KnownRow, UNKNOWN } from './row.ts';
import type { Pending } from './walk.ts';

/** What packing needs. */
export interface PackingRequest {
  readonly root: string;
  readonly workflowId: string;
  readonly store: CheckpointStore;
  readonly layers: Layers;
  readonly layerDigest: (entries: readonly LayerEntry[]) => string;
  readonly pool: Pool;
  readonly compression: Compression;
  readonly needles: readonly Uint8Array[];
  /** Folder for a layer that is being written. */
  readonly temporary: string;
  readonly pending: readonly Pending[];
  /** Links that the parent's tree does not have. */
  readonly links: readonly TreeLink[];
  /** Milliseconds since 1970 (walk.ts). */
  readonly trustedUntil: number;
  readonly onBytes: (count: number) => void;
}

/** What was packed. */
export interface Packed {
  /** One for each of the pending files, in their order; undefined for what is gone. */
  readonly rows: ReadonlyMap<Pending, KnownRow>;
  readonly layers: readonly Layer[];
  readonly newBytes: number;
  readonly notes: readonly string[];
}

/** Puts changed files into layers: installed packages into one, the rest into another. */
export async function packGroups(request: PackingRequest): Promise<Result<Packed, Problem>> {
  const parts: Packed[] = [];
  for (const installed of [true, false]) {
    const pending = request.pending.filter(({ path: name }) => isInstalled(name) === installed);
    if (pending.length === 0) continue;
    const links = request.links.filter((link) => isInstalled(link.path) === installed);
    const part = (await stored({ ...request, pending, links })) ?? (await pack({ ...request, pending, links }));
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok({
    rows: new Map(parts.flatMap((part) => [...part.rows])),
    layers: parts.flatMap((part) => part.layers),
    newBytes: parts.reduce((sum, part) => sum + part.newBytes, 0),
    notes: parts.flatMap((part) => part.notes),
  });
}

/** The layer that an earlier workflow of this workspace stored, when every content is known without reading. */
async function stored(request: PackingRequest): Promise<Result<Packed, Problem> | undefined> {
  const { root, pending, links, layerDigest, store, workflowId, trustedUntil } = request;
  const listing: LayerEntry[] = links.map(({ path: name, target }) => ({ type: 'link', path: name, target }));
  for (const { path: name, size, mode, digest } of pending) {
    if (digest?.startsWith('sha256:') !== true) return undefined;
    const executable = (mode & 0o100) !== 0;
    listing.push({ type: 'file', path: name, size, executable, digest: digest.slice('sha256:'.length) });
  }
  const layer = await store.findLayer(workflowId, `sha256:${layerDigest(listing)}`);
  if (!layer.ok || layer.value === undefined) return undefined;
  const held = layer.value;
  const rows = new Map<Pending, KnownRow>();
  for (const one of pending) {
    const { path: name, size, mode, mtimeMs, ctimeMs, ino, digest = '' } = one;
    const stat = attempt('look at a file', name, () => fs.lstatSync(systemPath(`${root}/${name}`), { bigint: true }));
    // It changed since the walk: the next reading tells its content.
    if (!stat.ok || msOf(stat.value.mtimeNs) !== mtimeMs || msOf(stat.value.ctimeNs) !== ctimeMs) return undefined;
    const signature = isTrusted(one, trustedUntil) ? { mtimeMs, ctimeMs, ino } : UNKNOWN;
    const mtime = stat.value.mtimeNs;
    rows.set(one, { type: 'file', path: name, size, mode, mtime, digest, layer: held.digest, ...signature });
  }
  return ok({ rows, layers: [held], newBytes: 0, notes: [] });
}

async function pack(request: PackingRequest): Promise<Result<Packed, Problem>> {
  const { root, pending, links, compression, pool, needles, onBytes, store, workflowId } = request;
  const to = path.join(request.temporary, `layer-${Buffer.from(randomBytes(6)).toString('hex')}.tmp`);
  const items = [
    ...pending.map(({ path: name, size, prior }) => ({
      type: 'file' as const,
      path: name,
      size,
      ...(prior?.layer === undefined ? {} : { known: prior.digest.slice('sha256:'.length) }),
    })),
    ...links.map(({ path: name, target }) => ({ type: 'link' as const, path: name, target })),
  ];
  const done = await request.layers.pack({ root, items, to, compression, pool, needles, onBytes });
  if (!done.ok) return done;
  const { digest, files } = done.value;
  const refused = refusal(files);
  const holdsFile = files.some((file) => file.kind === 'read' && file.stored);
  let layer: Layer | undefined;
  if (refused !== undefined || !holdsFile || digest === undefined) {
    attempt('remove a layer', to, () => fs.rmSync(to, { force: true }));
    if (refused !== undefined) return err(refused);
  } else {
    const isWhole = async (file: string): Promise<boolean> => {
      const opened = request.layers.open(file, digest);
      return opened.ok && (await request.layers.extract({ layer: opened.value, wanted: [], all: true, pool })).ok;
    };
    const put = await store.putLayer(workflowId, `sha256:${digest}`, to, isWhole);
    if (!put.ok) return put;
    layer = put.value;
  }
  return ok({
    rows: new Map(pending.flatMap((one, index) => rowOf(one, files[index], layer, request.trustedUntil))),
    layers: layer === undefined ? [] : [layer],
    newBytes: layer?.size ?? 0,
    notes: files.flatMap(noteOf),
  });
}

/** Whether a later write would show: times have a grain, and what was written just now could be written again in it. */
function isTrusted(look: { readonly mtimeMs: number; readonly ctimeMs: number }, trustedUntil: number): boolean {
  return look.mtimeMs < trustedUntil && look.ctimeMs < trustedUntil;
}

function rowOf(
  pending: Pending,
  file: PackedFile | undefined,
  layer: Layer | undefined,
  trustedUntil: number,
): [Pending, KnownRow][] {
  if (file?.kind !== 'read') return [];
  const { path: name, size, mode, mtimeNs: mtime, ctimeNs, ino, stored: isStored, unsettled } = file;
  const look = { mtimeMs: msOf(mtime), ctimeMs: msOf(ctimeNs), ino: Number(ino) };
  const signature = !unsettled && isTrusted(look, trustedUntil) ? look : UNKNOWN;
  const holder = isStored ? layer?.digest : pending.prior?.layer;
  const held = holder === undefined ? {} : { layer: holder };
  const digest = `sha256:${file.digest}`;
  return [[pending, { type: 'file', path: name, size, mode, mtime, digest, ...held, ...signature }]];
}

/** Why a checkpoint with these files is not saved. */
function refusal(files: readonly PackedFile[]): Problem | undefined {
  for (const file of files) {
    const name = showName(file.path);
    if (file.kind === 'unreadable') {
      return {
        code: 'storage',
        message: `${name} cannot be read (${file.code}), so it could not be brought back`,
        hint: `make it readable, or leave it out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
      };
    }
    if (file.kind === 'read' && file.secret) {
      return {
        code: 'usage',
        message: `${name} holds a secret of the environment, which no checkpoint may keep`,
        hint: `do not write it there, or leave the file out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
      };
    }
  }
  return undefined;
}

function noteOf(file: PackedFile): string[] {
  const name = showName(file.path);
  switch (file.kind) {
    case 'read':
      return file.unsettled ? [`${name} kept changing while it was read; the checkpoint holds what was read last`] : [];
    case 'gone':
      return [`${name} was deleted while the checkpoint was taken; it is not in it`];
    case 'replaced':
      return [`${name} was replaced by something that is no file while the checkpoint was taken; it is not in it`];
    case 'unreadable':
      return [];
  }
}
