import * as fs from 'node:fs';
import * as path from 'node:path';
import { isInstalled } from '../../core/checkpoint/groups.ts';
import { showName } from '../../core/checkpoint/names.ts';
import type { Layer, TreeFile, TreeLink } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt } from '../files.ts';
import { randomBytes } from '../hash.ts';
import { bestCompression } from '../layer/compress.ts';
import { layers } from '../layer/layers.ts';
import { digestOfListing, sortEntries, writeListing } from '../layer/listing.ts';
import { isExecutable } from '../layer/read-file.ts';
import type { LayerEntry, PackedFile, Pool } from '../layer/types.ts';
import { msOf } from './known.ts';
import { type KnownRow, signatureOf, UNKNOWN } from './row.ts';
import type { Pending } from './walked.ts';

/** What packing needs. */
export interface PackingRequest {
  readonly root: string;
  readonly workflowId: string;
  readonly store: CheckpointStore;
  readonly pool: Pool;
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

const hexOf = (digest: string): string => digest.slice('sha256:'.length);

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

/**
 * The layer that an earlier workflow of this workspace stored, when every content is known without reading. Where there
 * are secrets to look for everything is read: the earlier workflow may not have known them.
 */
async function stored(request: PackingRequest): Promise<Result<Packed, Problem> | undefined> {
  if (request.needles.length > 0) return undefined;
  const { pending, links, store, workflowId, trustedUntil } = request;
  const listing: LayerEntry[] = links.map(({ path: name, target }) => ({ type: 'link', path: name, target }));
  const rows = new Map<Pending, KnownRow & TreeFile>();
  for (const one of pending) {
    if (one.seen === undefined) return undefined;
    const { path: name, size, mode, digest } = one.seen;
    listing.push({ type: 'file', path: name, size, executable: isExecutable(mode), digest: hexOf(digest) });
    rows.set(one, { ...one.seen, ...signatureOf(one, trustedUntil) });
  }
  const layer = await store.findLayer(workflowId, `sha256:${digestOfListing(writeListing(sortEntries(listing)))}`);
  if (!layer.ok || layer.value === undefined) return undefined;
  const held = layer.value;
  for (const [one, row] of rows) rows.set(one, { ...row, layer: held.digest });
  return ok({ rows, layers: [held], newBytes: 0, notes: [] });
}

async function pack(request: PackingRequest): Promise<Result<Packed, Problem>> {
  const { root, pending, links, pool, needles, onBytes, store, workflowId } = request;
  const to = path.join(request.temporary, `layer-${Buffer.from(randomBytes(6)).toString('hex')}.tmp`);
  const items = [
    ...pending.map(({ path: name, size, prior }) => ({
      type: 'file' as const,
      path: name,
      size,
      ...(prior?.layer === undefined ? {} : { known: hexOf(prior.digest) }),
    })),
    ...links.map(({ path: name, target }) => ({ type: 'link' as const, path: name, target })),
  ];
  const done = await layers.pack({ root, items, to, compression: bestCompression(), pool, needles, onBytes });
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
      const opened = layers.open(file, digest);
      return opened.ok && (await layers.extract({ layer: opened.value, wanted: [], all: true, pool })).ok;
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

function rowOf(
  pending: Pending,
  file: PackedFile | undefined,
  layer: Layer | undefined,
  trustedUntil: number,
): [Pending, KnownRow][] {
  if (file?.kind !== 'read') return [];
  const { path: name, size, mode, mtimeNs: mtime, ctimeNs, ino, stored: isStored, unsettled } = file;
  const look = { mtimeMs: msOf(mtime), ctimeMs: msOf(ctimeNs), ino: Number(ino) };
  const signature = unsettled ? UNKNOWN : signatureOf(look, trustedUntil);
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
