import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Filter, filterBy, hasPatterns } from '../../core/checkpoint/filter.ts';
import { needlesOf, secretValues } from '../../core/checkpoint/needles.ts';
import type { Layer, TreeEntry } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CaptureRequest, Snapshot, Snapshots } from '../../ports.ts';
import { expectMuch } from '../expect-much.ts';
import { attempt, ensureFolder } from '../files.ts';
import { sha256 } from '../hash.ts';
import { bytesOfPath } from '../layer/system-path.ts';
import { poolFor } from '../layer/threads.ts';
import type { SnapshotOptions } from '../snapshot-options.ts';
import { ensureStateFolder } from '../workflow-dir.ts';
import { type KnownFolder, layersBelow, msOf, setRow } from './known.ts';
import { knownFileIn, readKnown, writeKnown } from './known-file.ts';
import { decodeKnown, encodeKnown, joined } from './known-format.ts';
import { type Packed, packGroups } from './pack-groups.ts';
import { type Before, findParent } from './parent.ts';
import { sizeProblem, unsafeProblem, unseenProblem } from './refusals.ts';
import { sameEntry } from './row.ts';
import { walk } from './walk.ts';
import type { Walked } from './walked.ts';

/** Milliseconds within which a second write may leave a file's times as they were: a tick of the kernel's clock. */
const GRAIN_MS = 10;
/** The same on file systems that only keep whole seconds, or two (FAT). */
const COARSE_GRAIN_MS = 2_000;

/**
 * Takes the files of a workspace into checkpoints. One walk; what looks as it did is not read (size, times, inode, with
 * git's care for what was written in the same tick of the clock); what changed is read once, while it is packed.
 */
export function createCapture(options: SnapshotOptions): Snapshots['capture'] {
  const workspace = path.resolve(options.workspace);
  /** The bytes of the tree that was taken last. */
  let kept: readonly Uint8Array[] | undefined;
  return async (request): Promise<Result<Snapshot, Problem>> => {
    const state = ensureStateFolder(workspace);
    if (!state.ok) return state;
    const temporary = ensureFolder(state.value, 'tmp');
    if (!temporary.ok) return temporary;
    const knownFile = knownFileIn(state.value);
    const clock = readTrustedUntil(temporary.value);
    if (!clock.ok) return clock;
    const trustedUntil = clock.value;
    const bytes = kept === undefined ? readKnown(knownFile) : joined(kept);
    const last = bytes && decodeKnown(bytes);
    // Where nothing is known everything is read.
    if (last === undefined) expectMuch();
    const before = await findParent(workspace, request, last);
    const walked = await walk({
      root: bytesOfPath(workspace),
      filter: await filterOf(request),
      parent: before.root,
      cache: last?.root,
      baseline: before.baseline,
      trustedUntil,
    });
    const refused = stopped(request) ?? unseenProblem(walked) ?? sizeProblem(walked, request.rules);
    if (refused !== undefined) return err(refused);
    const packed = await pack({ ...options, workspace }, request, { walked, trustedUntil, temporary: temporary.value });
    if (!packed.ok) return err(stopped(request) ?? packed.error);
    const snapshot = finish(request, { before, walked, packed: packed.value });
    if (!snapshot.ok) return snapshot;
    const settle = (manifest: string): void => {
      const { layers } = snapshot.value;
      kept = encodeKnown({ manifestDigest: `sha256:${sha256(manifest)}`, layers, root: walked.root });
      writeKnown(knownFile, kept);
    };
    return ok({ ...snapshot.value, settle });
  };
}

async function filterOf({ rules }: CaptureRequest): Promise<Filter> {
  if (!hasPatterns(rules)) return filterBy(undefined);
  return (await import('../../core/checkpoint/kept.ts')).createFilter(rules);
}

/**
 * Milliseconds since 1970 up to which a later write to a file would show in its times.
 * Files are stamped by the file system's clock, so it is asked.
 */
function readTrustedUntil(folder: string): Result<number, Problem> {
  const file = path.join(folder, `now-${process.pid}`);
  return attempt('look at the clock of the file system', folder, () => {
    fs.writeFileSync(file, '');
    const { mtimeNs } = fs.lstatSync(file, { bigint: true });
    fs.rmSync(file, { force: true });
    return msOf(mtimeNs) - (mtimeNs % 1_000_000_000n === 0n ? COARSE_GRAIN_MS : GRAIN_MS);
  });
}

async function pack(
  { workspace, env, packer }: SnapshotOptions,
  { workflowId, store, signal, onProgress }: CaptureRequest,
  { walked, ...rest }: { readonly walked: Walked; readonly trustedUntil: number; readonly temporary: string },
): Promise<Result<Packed, Problem>> {
  const { pending, links } = walked;
  if (pending.length === 0) return ok({ rows: new Map(), layers: [], newBytes: 0, notes: [] });
  const total = pending.reduce((sum, { size }) => sum + size, 0);
  const pool = poolFor(packer, total);
  let done = 0;
  const packing = packGroups({
    ...rest,
    workflowId,
    store,
    pool,
    pending,
    links,
    root: bytesOfPath(workspace),
    needles: needlesOf(secretValues(env)).map((needle) => Buffer.from(needle, 'latin1')),
    onBytes: (count) => onProgress?.((done += count), Math.max(total, done)),
  });
  const close = (): void => void pool.close();
  signal?.addEventListener('abort', close);
  return packing.finally(() => {
    signal?.removeEventListener('abort', close);
    return pool.close();
  });
}

/** A run that was asked to stop does not wait for a checkpoint: the phase is finished all the same. */
function stopped({ signal }: CaptureRequest): Problem | undefined {
  if (signal?.aborted !== true) return undefined;
  return {
    code: 'storage',
    message: 'the run was stopped while it was taken',
    hint: 'bootspring resume goes on without it',
  };
}

interface Parts {
  readonly before: Before;
  readonly walked: Walked;
  readonly packed: Packed;
}

/** Puts what was read into the tree, and tells what differs from the parent's. */
function finish(
  { rules }: CaptureRequest,
  { before, walked, packed }: Parts,
): Result<Omit<Snapshot, 'settle'>, Problem> {
  const changed = [...walked.changed];
  const deleted = [...walked.deleted];
  for (const one of walked.pending) {
    const row = packed.rows.get(one);
    if (row !== undefined) setRow(one.place.folder, one.place.index, row);
    if (row === undefined && one.prior !== undefined) deleted.push(one.path);
    if (row !== undefined && !(one.prior !== undefined && sameEntry(one.prior, row))) changed.push(row);
  }
  changed.sort((a, b) => (a.path < b.path ? -1 : 1));
  deleted.sort();
  const { parent, parentDigest } = before;
  const unsafe = unsafeProblem(walked, changed, parent !== null, rules);
  if (unsafe !== undefined) return err(unsafe);
  const layers = used([...before.layers, ...packed.layers], walked.root);
  const files = { ...counted(changed), deleted: deleted.length };
  const { newBytes, notes } = packed;
  return ok({ parent, parentDigest, entries: changed, deleted, layers, newBytes, files, notes });
}

/** Files and links, and the bytes of files, that the commit does not bring. */
function counted(changed: readonly TreeEntry[]): { readonly count: number; readonly bytes: number } {
  let count = 0;
  let bytes = 0;
  for (const entry of changed) {
    if (entry.type === 'folder' || (entry.type === 'file' && entry.digest.startsWith('git:'))) continue;
    count += 1;
    bytes += entry.type === 'file' ? entry.size : 0;
  }
  return { count, bytes };
}

/** The layers that the tree needs, each once, in the order in which they came to be. */
function used(layers: readonly Layer[], root: KnownFolder): readonly Layer[] {
  const needed = layersBelow(root);
  const all = new Map(layers.map((layer) => [layer.digest, layer]));
  return [...all.values()].filter((layer) => needed.has(layer.digest));
}
