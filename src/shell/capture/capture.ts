import * as fs from 'node:fs';
import * as path from 'node:path';
import { largestFolders } from '../../core/checkpoint/groups.ts';
import { showName } from '../../core/checkpoint/names.ts';
import type { CheckpointRules, Compression, Layer, TreeEntry, TreeLink } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CaptureRequest, CheckpointStore, Snapshot, Snapshots } from '../../ports.ts';
import { attempt, ensureFolder } from '../files.ts';
import { sha256 } from '../hash.ts';
import type { LayerEntry, Layers, Pool } from '../layer/types.ts';
import { ensureStateFolder } from '../workflow-dir.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import { compare, sameEntry } from './compare.ts';
import type { KnownEntry, KnownTree } from './known.ts';
import { readKnown, writeKnown } from './known-file.ts';
import { packGroups } from './pack-groups.ts';
import { walk, type Walked, type WalkFilter } from './walk.ts';

/** What capturing needs of the outside. */
export interface CaptureSurroundings {
  readonly workspace: string;
  readonly layers: Layers;
  readonly layerDigest: (entries: readonly LayerEntry[]) => string;
  readonly compression: () => Compression;
  /** Threads for packing so many bytes. */
  readonly openPool: (bytes: number) => Pool;
  readonly needles: () => readonly Uint8Array[];
  readonly filter: (rules: CheckpointRules) => WalkFilter;
  /** Why a tree must not be stored or brought back; undefined when it may. */
  readonly unsafe: (tree: ReadonlyMap<string, TreeEntry>, rules: CheckpointRules) => string | undefined;
  /** The tree of a stored checkpoint, from its manifests. Undefined when they cannot be read. */
  readonly treeOf: (store: CheckpointStore, workflowId: string, phase: string) => Promise<StoredTree | undefined>;
}

/** The tree of a stored checkpoint. */
export interface StoredTree {
  readonly tree: ReadonlyMap<string, TreeEntry>;
  readonly layers: readonly Layer[];
  readonly manifestDigest: string;
}

const NOTHING: ReadonlyMap<string, KnownEntry> = new Map();
/** Nanoseconds within which a second write may leave a file's times as they were: a tick of the kernel's clock. */
const GRAIN = 10_000_000n;
/** The same on file systems that only keep whole seconds, or two (FAT). */
const COARSE_GRAIN = 2_000_000_000n;
const SECOND = 1_000_000_000n;

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
    const knownFile = path.join(state.value, 'known-files');
    const trusted = trustedUntil(temporary.value);
    if (!trusted.ok) return trusted;
    last ??= readKnown(knownFile);
    const [before, walked] = await Promise.all([
      parentOf(around, request, last),
      walk(bytesOfPath(around.workspace), around.filter(request.rules)),
    ]);
    const unseen = unseenProblem(walked);
    if (unseen !== undefined) return err(unseen);
    const taken = await take(around, request, { before, walked, trusted: trusted.value, temporary: temporary.value });
    if (!taken.ok) return taken;
    const { snapshot, entries } = taken.value;
    const settle = (phase: string, manifest: string): void => {
      const { layers } = snapshot;
      last = { workflowId: request.workflowId, phase, manifestDigest: digestOf(manifest), layers, entries };
      writeKnown(knownFile, last);
    };
    return ok({ ...snapshot, settle });
  };
}

const digestOf = (manifest: string): string => `sha256:${sha256(manifest)}`;

/** The system's path as a byte string. */
const bytesOfPath = (text: string): string => Buffer.from(path.resolve(text)).toString('latin1');

/** The tree that the new checkpoint is compared with. */
interface Before {
  readonly parent: string | null;
  readonly parentDigest: string | null;
  readonly layers: readonly Layer[];
  readonly entries: ReadonlyMap<string, KnownEntry>;
  readonly cache: ReadonlyMap<string, KnownEntry>;
  readonly baseline: Baseline | undefined;
}

async function parentOf(
  { workspace, treeOf }: CaptureSurroundings,
  { workflowId, parent, store, sha }: CaptureRequest,
  last: KnownTree | undefined,
): Promise<Before> {
  const cache = last?.entries ?? NOTHING;
  if (parent !== undefined && last?.workflowId === workflowId && last.phase === parent) {
    const text = await store.get(workflowId, parent);
    if (text.ok && text.value !== undefined && digestOf(text.value) === last.manifestDigest) {
      const { layers, entries, manifestDigest: parentDigest } = last;
      return { parent, parentDigest, layers, entries, cache, baseline: undefined };
    }
  }
  // Whoever asks git once for a workflow, or when a process takes it up after a restore, need not ask it again.
  const baseline = sha === undefined ? undefined : await readBaseline(workspace, sha);
  const stored = parent === undefined ? undefined : await treeOf(store, workflowId, parent);
  if (parent === undefined || stored === undefined) {
    return { parent: null, parentDigest: null, layers: [], entries: NOTHING, cache, baseline };
  }
  const entries = new Map([...stored.tree].map(([name, entry]) => [name, { entry, ctime: 0n, ino: 0n }]));
  return { parent, parentDigest: stored.manifestDigest, layers: stored.layers, entries, cache, baseline };
}

/** Times of files up to which a later write would show. Files are stamped by the file system's clock, so it is asked. */
function trustedUntil(folder: string): Result<bigint, Problem> {
  const file = path.join(folder, `now-${process.pid}`);
  return attempt('look at the clock of the file system', folder, () => {
    fs.writeFileSync(file, '');
    const { mtimeNs } = fs.lstatSync(file, { bigint: true });
    fs.rmSync(file, { force: true });
    return mtimeNs - (mtimeNs % SECOND === 0n ? COARSE_GRAIN : GRAIN);
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

interface Looked {
  readonly before: Before;
  readonly walked: Walked;
  readonly trusted: bigint;
  readonly temporary: string;
}

interface Taken {
  readonly snapshot: Omit<Snapshot, 'settle'>;
  readonly entries: ReadonlyMap<string, KnownEntry>;
}

async function take(
  around: CaptureSurroundings,
  request: CaptureRequest,
  { before, walked, trusted, temporary }: Looked,
): Promise<Result<Taken, Problem>> {
  const { workflowId, store, rules, onProgress } = request;
  const { entries: parent, cache, baseline } = before;
  const { settled, pending } = compare({ found: walked.found, parent, cache, baseline, trustedUntil: trusted });
  const oversized = sizeProblem(walked, settled, rules);
  if (oversized !== undefined) return err(oversized);
  const links = [...settled.values()].flatMap(({ entry }) => newLink(entry, parent.get(entry.path)?.entry));
  const total = pending.reduce((sum, { found }) => sum + found.size, 0);
  const pool = around.openPool(total);
  let done = 0;
  const packing = packGroups({
    ...{ workflowId, store, pool, pending, links, temporary, trustedUntil: trusted },
    root: bytesOfPath(around.workspace),
    layers: around.layers,
    layerDigest: around.layerDigest,
    compression: around.compression(),
    needles: around.needles(),
    onBytes: (count) => onProgress?.((done += count), Math.max(total, done)),
  });
  const packed = await packing.finally(() => pool.close());
  if (!packed.ok) return packed;
  const entries = inOrder(walked, settled, packed.value.entries);
  const reason = around.unsafe(new Map([...entries].map(([name, { entry }]) => [name, entry])), rules);
  if (reason !== undefined) return err(unsafeProblem(reason));
  const known = new Map([...before.layers, ...packed.value.layers].map((layer) => [layer.digest, layer]));
  const delta = difference(parent, entries);
  const { newBytes, notes } = packed.value;
  const { parent: name, parentDigest } = before;
  return ok({
    entries,
    snapshot: { ...delta, parent: name, parentDigest, layers: used(known, entries), newBytes, notes },
  });
}

function newLink(entry: TreeEntry, before: TreeEntry | undefined): TreeLink[] {
  if (entry.type !== 'link') return [];
  return before?.type === 'link' && before.target === entry.target ? [] : [entry];
}

/** Folders before what is in them, as the walk found them. */
function inOrder(
  { found }: Walked,
  settled: ReadonlyMap<string, KnownEntry>,
  packed: readonly KnownEntry[],
): ReadonlyMap<string, KnownEntry> {
  const read = new Map(packed.map((one) => [one.entry.path, one]));
  const entries = new Map<string, KnownEntry>();
  for (const { path: name } of found) {
    const one = settled.get(name) ?? read.get(name);
    if (one !== undefined) entries.set(name, one);
  }
  return entries;
}

function difference(
  parent: ReadonlyMap<string, KnownEntry>,
  entries: ReadonlyMap<string, KnownEntry>,
): Pick<Snapshot, 'entries' | 'deleted' | 'files'> {
  const changed: TreeEntry[] = [];
  let count = 0;
  let bytes = 0;
  for (const [name, { entry }] of entries) {
    const before = parent.get(name);
    if (before !== undefined && sameEntry(before.entry, entry)) continue;
    changed.push(entry);
    if (entry.type === 'folder' || (entry.type === 'file' && entry.digest.startsWith('git:'))) continue;
    count += 1;
    bytes += entry.type === 'file' ? entry.size : 0;
  }
  const deleted = [...parent.keys()].filter((name) => !entries.has(name));
  return { entries: changed, deleted, files: { count, bytes, deleted: deleted.length } };
}

/** The layers that the tree needs, in the order in which they came to be. */
function used(known: ReadonlyMap<string, Layer>, entries: ReadonlyMap<string, KnownEntry>): readonly Layer[] {
  const needed = new Set<string>();
  for (const { entry } of entries.values()) {
    if (entry.type === 'file' && entry.layer !== undefined) needed.add(entry.layer);
  }
  return [...known.values()].filter((layer) => needed.has(layer.digest));
}

/** More than a checkpoint may carry: the folders that hold most of it are named. */
function sizeProblem(
  { found }: Walked,
  settled: ReadonlyMap<string, KnownEntry>,
  { maxSize }: CheckpointRules,
): Problem | undefined {
  const carried = found.filter((one) => {
    const entry = settled.get(one.path)?.entry;
    return one.type === 'file' && !(entry?.type === 'file' && entry.digest.startsWith('git:'));
  });
  const bytes = carried.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= maxSize) return undefined;
  const folders = largestFolders(carried, 10).map((one) => `${showName(one.folder)} (${inMiB(one.bytes)})`);
  const [largest] = carried.toSorted((a, b) => b.size - a.size);
  const file = largest === undefined ? '' : `; the largest file is ${showName(largest.path)} (${inMiB(largest.size)})`;
  const where = folders.length === 0 ? '' : `; the largest folders are ${folders.join(', ')}`;
  return {
    code: 'usage',
    message: `the files to keep take ${inMiB(bytes)}, more than max-size allows (${inMiB(maxSize)})${where}${file}`,
    hint: 'leave some out (checkpoints: { exclude: [...] }) or raise max-size',
  };
}

const inMiB = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MiB`;

const unsafeProblem = (reason: string): Problem => ({
  code: 'usage',
  message: `the files could not be brought back: ${reason}`,
  hint: 'leave it out: checkpoints: { exclude: [...] }',
});
