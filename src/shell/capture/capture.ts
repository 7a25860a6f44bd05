import * as fs from 'node:fs';
import * as path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { largestFolders } from '../../core/checkpoint/groups.ts';
import { showName } from '../../core/checkpoint/names.ts';
import type { CheckpointRules } from '../../model/checkpoint-rules.ts';
import type { Compression, Layer, TreeEntry } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CaptureRequest, CheckpointStore, Snapshot, Snapshots } from '../../ports.ts';
import { attempt, ensureFolder } from '../files.ts';
import { sha256 } from '../hash.ts';
import { bytesOfPath } from '../layer/system-path.ts';
import type { LayerEntry, Layers, Pool } from '../layer/types.ts';
import { ensureStateFolder } from '../workflow-dir.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import { folderOf, type KnownFolder, type KnownTree, layersBelow, msOf, rowsBelow, rowsOf } from './known.ts';
import { knownFileIn, readKnown, writeKnown } from './known-file.ts';
import { type Packed, packGroups } from './pack-groups.ts';
import { sameEntry } from './row.ts';
import { walk, type Walked, type WalkFilter } from './walk.ts';

/** What capturing needs of the outside. */
export interface CaptureSurroundings {
  readonly workspace: string;
  readonly layers: Layers;
  readonly layerDigest: (entries: readonly LayerEntry[]) => string;
  readonly compression: () => Compression;
  /** Threads for packing so many bytes. */
  readonly openPool: (bytes: number) => Pool;
  /** Bytes that no captured file may hold. */
  readonly needles: () => readonly Uint8Array[];
  readonly filter: (rules: CheckpointRules) => WalkFilter;
  /** Why a tree must not be stored, because it would not be brought back; undefined when it may. */
  readonly unsafe: (taken: TakenTree, rules: CheckpointRules) => string | undefined;
  /** The tree of a stored checkpoint, from its manifests. Undefined when they cannot be read. */
  readonly treeOf: (store: CheckpointStore, workflowId: string, phase: string) => Promise<StoredTree | undefined>;
}

/** A tree that was taken, with what differs from the parent's: that one was looked through when it was taken. */
export interface TakenTree {
  readonly entries: () => Iterable<TreeEntry>;
  /** All of it without a parent. */
  readonly changed: readonly TreeEntry[];
  /** Folders in which there are new names, with all their names. */
  readonly grown: readonly { readonly names: readonly string[] }[];
  readonly hasParent: boolean;
}

/** The tree of a stored checkpoint. */
export interface StoredTree {
  readonly tree: ReadonlyMap<string, TreeEntry>;
  readonly layers: readonly Layer[];
  readonly manifestDigest: string;
}

/** Milliseconds within which a second write may leave a file's times as they were: a tick of the kernel's clock. */
const GRAIN_MS = 10;
/** The same on file systems that only keep whole seconds, or two (FAT). */
const COARSE_GRAIN_MS = 2_000;

/**
 * Takes the files of a workspace into checkpoints. One walk; what looks as it did is not read (size, times, inode, with
 * git's care for what was written in the same tick of the clock); what changed is read once, while it is packed.
 */
export function createCapture(around: CaptureSurroundings): Snapshots['capture'] {
  let last: KnownTree | undefined;
  return async (request): Promise<Result<Snapshot, Problem>> => {
    const state = ensureStateFolder(around.workspace);
    if (!state.ok) return state;
    const temporary = ensureFolder(state.value, 'tmp');
    if (!temporary.ok) return temporary;
    const knownFile = knownFileIn(state.value);
    const clock = trustedUntil(temporary.value);
    if (!clock.ok) return clock;
    last ??= readKnown(knownFile);
    if (last === undefined) expectMuch();
    const before = await parentOf(around, request, last);
    const walked = await walk({
      root: bytesOfPath(path.resolve(around.workspace)),
      filter: around.filter(request.rules),
      parent: before.root,
      cache: last?.root,
      baseline: before.baseline,
      trustedUntil: clock.value,
    });
    const refused = stopped(request) ?? unseenProblem(walked) ?? sizeProblem(walked, request.rules);
    if (refused !== undefined) return err(refused);
    const packed = await pack(around, request, { walked, trustedUntil: clock.value, temporary: temporary.value });
    if (!packed.ok) return err(stopped(request) ?? packed.error);
    const snapshot = finish(around, request, { before, walked, packed: packed.value });
    if (!snapshot.ok) return snapshot;
    const settle = (phase: string, manifest: string): void => {
      const { workflowId } = request;
      last = {
        workflowId,
        phase,
        manifestDigest: digestOf(manifest),
        layers: snapshot.value.layers,
        root: walked.root,
      };
      writeKnown(knownFile, last);
    };
    return ok({ ...snapshot.value, settle });
  };
}

/**
 * Where nothing is known everything is read, and what is left of that is garbage at once. A young generation that does
 * not grow for it takes 60 MB less with 27,000 files, and no longer.
 */
const expectMuch = (): void => setFlagsFromString('--semi-space-growth-factor=1');

const digestOf = (manifest: string): string => `sha256:${sha256(manifest)}`;

/** The tree that the new checkpoint is compared with. */
interface Before {
  readonly parent: string | null;
  readonly parentDigest: string | null;
  readonly layers: readonly Layer[];
  readonly root: KnownFolder | undefined;
  readonly baseline: Baseline | undefined;
}

async function parentOf(
  { workspace, treeOf }: CaptureSurroundings,
  { workflowId, parent, parentDigest: told, store, sha }: CaptureRequest,
  last: KnownTree | undefined,
): Promise<Before> {
  const isToldOf = told === undefined || told === last?.manifestDigest;
  if (parent !== undefined && last?.workflowId === workflowId && last.phase === parent && isToldOf) {
    const phases = await store.list(workflowId);
    if (phases.ok && phases.value.includes(parent)) {
      const { layers, root, manifestDigest: parentDigest } = last;
      return { parent, parentDigest, layers, root, baseline: undefined };
    }
  }
  // Whoever takes up a workflow elsewhere, or after a restore, asks git once more what the commit holds.
  const baseline = sha === undefined ? undefined : await readBaseline(workspace, sha);
  const stored = parent === undefined ? undefined : await treeOf(store, workflowId, parent);
  if (parent === undefined || stored === undefined) {
    return { parent: null, parentDigest: null, layers: [], root: undefined, baseline };
  }
  const { layers, manifestDigest: parentDigest, tree } = stored;
  return { parent, parentDigest, layers, root: folderOf(tree), baseline };
}

/**
 * Milliseconds since 1970 up to which a later write to a file would show in its times.
 * Files are stamped by the file system's clock, so it is asked.
 */
function trustedUntil(folder: string): Result<number, Problem> {
  const file = path.join(folder, `now-${process.pid}`);
  return attempt('look at the clock of the file system', folder, () => {
    fs.writeFileSync(file, '');
    const { mtimeNs } = fs.lstatSync(file, { bigint: true });
    fs.rmSync(file, { force: true });
    return msOf(mtimeNs) - (mtimeNs % 1_000_000_000n === 0n ? COARSE_GRAIN_MS : GRAIN_MS);
  });
}

function unseenProblem({ unseen }: Walked): Problem | undefined {
  const [first] = unseen;
  if (first === undefined) return undefined;
  const name = first.path === '' ? 'the workspace' : showName(first.path);
  const more = unseen.length === 1 ? '' : ` and ${unseen.length - 1} more`;
  return {
    code: 'storage',
    message: `${name}${more} cannot be read (${first.code}), so what is in it could not be brought back`,
    hint: `make it readable, or leave it out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
  };
}

async function pack(
  around: CaptureSurroundings,
  { workflowId, store, signal, onProgress }: CaptureRequest,
  { walked, ...rest }: { readonly walked: Walked; readonly trustedUntil: number; readonly temporary: string },
): Promise<Result<Packed, Problem>> {
  const { pending, links } = walked;
  if (pending.length === 0) return ok({ rows: new Map(), layers: [], newBytes: 0, notes: [] });
  const total = pending.reduce((sum, { size }) => sum + size, 0);
  const pool = around.openPool(total);
  let done = 0;
  const packing = packGroups({
    ...rest,
    workflowId,
    store,
    pool,
    pending,
    links,
    root: bytesOfPath(path.resolve(around.workspace)),
    layers: around.layers,
    layerDigest: around.layerDigest,
    compression: around.compression(),
    needles: around.needles(),
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
  around: CaptureSurroundings,
  { rules }: CaptureRequest,
  { before, walked, packed }: Parts,
): Result<Omit<Snapshot, 'settle'>, Problem> {
  const changed = [...walked.changed];
  const deleted = [...walked.deleted];
  for (const one of walked.pending) {
    const row = packed.rows.get(one);
    if (row !== undefined) rowsOf(one.place.folder)[one.place.index] = row;
    if (row === undefined && one.prior !== undefined) deleted.push(one.path);
    if (row !== undefined && !(one.prior !== undefined && sameEntry(one.prior, row))) changed.push(row);
  }
  changed.sort((a, b) => (a.path < b.path ? -1 : 1));
  deleted.sort();
  const { parent, parentDigest } = before;
  const { grown, root } = walked;
  const reason = around.unsafe({ entries: () => rowsBelow(root), changed, grown, hasParent: parent !== null }, rules);
  if (reason !== undefined) return err(unsafeProblem(reason));
  const layers = used([...before.layers, ...packed.layers], root);
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

/** More than a checkpoint may carry: the folders that hold most of it are named. */
function sizeProblem({ carried, root, pending }: Walked, { maxSize }: CheckpointRules): Problem | undefined {
  if (carried <= maxSize) return undefined;
  const files: { readonly path: string; readonly size: number }[] = [...pending];
  for (const row of rowsBelow(root)) if (row.type === 'file' && !row.digest.startsWith('git:')) files.push(row);
  const folders = largestFolders(files, 10).map((one) => `${showName(one.folder)} (${inMiB(one.bytes)})`);
  const [largest] = files.sort((a, b) => b.size - a.size);
  const file = largest === undefined ? '' : `; the largest file is ${showName(largest.path)} (${inMiB(largest.size)})`;
  const where = folders.length === 0 ? '' : `; the largest folders are ${folders.join(', ')}`;
  return {
    code: 'usage',
    message: `the files to keep take ${inMiB(carried)}, more than max-size allows (${inMiB(maxSize)})${where}${file}`,
    hint: 'leave some out (checkpoints: { exclude: [...] }) or raise max-size',
  };
}

const inMiB = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MiB`;

const unsafeProblem = (reason: string): Problem => ({
  code: 'usage',
  message: `the files could not be brought back: ${reason}`,
  hint: 'leave it out: checkpoints: { exclude: [...] }',
});
