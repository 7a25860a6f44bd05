import * as fs from 'node:fs';
import * as path from 'node:path';
import { isInstalled } from '../../core/checkpoint/groups.ts';
import { showName } from '../../core/checkpoint/names.ts';
import type { Compression, Layer, TreeFile, TreeLink } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt } from '../files.ts';
import { randomBytes } from '../hash.ts';
import type { LayerEntry, Layers, PackedFile, Pool } from '../layer/types.ts';
import { isTrusted, type Pending } from './compare.ts';
import { type KnownEntry, UNKNOWN } from './known.ts';

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
  readonly trustedUntil: bigint;
  readonly onBytes: (count: number) => void;
}

/** What was packed. */
export interface Packed {
  readonly entries: readonly KnownEntry[];
  readonly layers: readonly Layer[];
  readonly newBytes: number;
  readonly notes: readonly string[];
}

/** Puts changed files into layers: installed packages into one, the rest into another. */
export async function packGroups(request: PackingRequest): Promise<Result<Packed, Problem>> {
  const parts: Packed[] = [];
  for (const installed of [true, false]) {
    const pending = request.pending.filter(({ found }) => isInstalled(found.path) === installed);
    if (pending.length === 0) continue;
    const links = request.links.filter((link) => isInstalled(link.path) === installed);
    const part = (await stored({ ...request, pending, links })) ?? (await pack({ ...request, pending, links }));
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok({
    entries: parts.flatMap((part) => part.entries),
    layers: parts.flatMap((part) => part.layers),
    newBytes: parts.reduce((sum, part) => sum + part.newBytes, 0),
    notes: parts.flatMap((part) => part.notes),
  });
}

/** The layer that an earlier workflow of this workspace stored, when every content is known without reading. */
async function stored(request: PackingRequest): Promise<Result<Packed, Problem> | undefined> {
  const { pending, links, layerDigest, store, workflowId, trustedUntil } = request;
  const listing: LayerEntry[] = links.map(({ path: name, target }) => ({ type: 'link', path: name, target }));
  for (const { found, digest } of pending) {
    if (digest?.startsWith('sha256:') !== true) return undefined;
    const { path: name, size, mode } = found;
    const executable = (mode & 0o100) !== 0;
    listing.push({ type: 'file', path: name, size, executable, digest: digest.slice('sha256:'.length) });
  }
  const layer = await store.findLayer(workflowId, `sha256:${layerDigest(listing)}`);
  if (!layer.ok || layer.value === undefined) return undefined;
  const held = layer.value;
  const entries = pending.map(({ found, digest = '' }): KnownEntry => {
    const { path: name, size, mode, mtime, ctime, ino } = found;
    const signature = isTrusted(found, trustedUntil) ? { ctime, ino } : UNKNOWN;
    return { entry: { type: 'file', path: name, size, mode, mtime, digest, layer: held.digest }, ...signature };
  });
  return ok({ entries, layers: [held], newBytes: 0, notes: [] });
}

async function pack(request: PackingRequest): Promise<Result<Packed, Problem>> {
  const { root, pending, links, compression, pool, needles, onBytes, store, workflowId } = request;
  const to = path.join(request.temporary, `layer-${Buffer.from(randomBytes(6)).toString('hex')}.tmp`);
  const items = [
    ...pending.map(({ found, prior }) => ({
      type: 'file' as const,
      path: found.path,
      size: found.size,
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
    const put = await store.putLayer(workflowId, `sha256:${digest}`, to);
    if (!put.ok) return put;
    layer = put.value;
  }
  return ok({
    entries: pending.flatMap((one, index) => entryOf(files[index], one.prior, layer, request.trustedUntil)),
    layers: layer === undefined ? [] : [layer],
    newBytes: layer?.size ?? 0,
    notes: files.flatMap(noteOf),
  });
}

function entryOf(
  file: PackedFile | undefined,
  prior: TreeFile | undefined,
  layer: Layer | undefined,
  trustedUntil: bigint,
): KnownEntry[] {
  if (file?.kind !== 'read') return [];
  const { path: name, size, mode, mtimeNs: mtime, ctimeNs: ctime, ino } = file;
  const holder = file.stored ? layer?.digest : prior?.layer;
  const entry: TreeFile = {
    ...{ type: 'file', path: name, size, mode, mtime, digest: `sha256:${file.digest}` },
    ...(holder === undefined ? {} : { layer: holder }),
  };
  const trusted = !file.unsettled && isTrusted({ mtime, ctime }, trustedUntil);
  return [{ entry, ...(trusted ? { ctime, ino } : UNKNOWN) }];
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
