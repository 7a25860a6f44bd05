import type { TreeEntry, TreeFile } from '../../model/checkpoint.ts';
import type { Baseline } from './baseline.ts';
import { type KnownEntry, UNKNOWN } from './known.ts';
import type { Found } from './walk.ts';

/** A file whose content is not in the parent's tree, as far as looking at it tells. */
export interface Pending {
  readonly found: Found;
  /** The file that the parent's tree has in this place. */
  readonly prior?: TreeFile;
  /** Its digest, when an earlier look at it on this machine still holds. */
  readonly digest?: string;
}

/** What a walk found, beside what is known. */
export interface Compared {
  /** Entries that need no reading. */
  readonly settled: ReadonlyMap<string, KnownEntry>;
  readonly pending: readonly Pending[];
}

export interface Comparison {
  readonly found: readonly Found[];
  /** The parent's tree; empty without a parent. */
  readonly parent: ReadonlyMap<string, KnownEntry>;
  /** How files looked on this machine when their digests were worked out, in whatever workflow. */
  readonly cache: ReadonlyMap<string, KnownEntry>;
  readonly baseline: Baseline | undefined;
  /** Nanoseconds since 1970: what was written from here on may have been written again without a trace. */
  readonly trustedUntil: bigint;
}

/** Sorts what was found into what is known and what has to be read. */
export function compare({ found, parent, cache, baseline, trustedUntil }: Comparison): Compared {
  const settled = new Map<string, KnownEntry>();
  const pending: Pending[] = [];
  for (const one of found) {
    const prior = parent.get(one.path);
    if (one.type !== 'file') {
      settled.set(one.path, keep(prior, plainEntry(one)));
      continue;
    }
    const seen = cache.get(one.path);
    if (prior !== undefined && prior === seen && looksAs(one, prior)) {
      settled.set(one.path, prior);
      continue;
    }
    const priorFile = prior?.entry.type === 'file' ? prior.entry : undefined;
    const digest = digestOf(one, seen, priorFile, baseline);
    const signature = isTrusted(one, trustedUntil) ? one : UNKNOWN;
    if (digest !== undefined && (digest.startsWith('git:') || digest === priorFile?.digest)) {
      const layer = digest === priorFile?.digest ? priorFile.layer : undefined;
      const entry = fileEntry(one, digest, layer);
      settled.set(one.path, { ...keep(prior, entry), ctime: signature.ctime, ino: signature.ino });
    } else {
      const known = digest === undefined ? {} : { digest };
      pending.push({ found: one, ...(priorFile === undefined ? {} : { prior: priorFile }), ...known });
    }
  }
  return { settled, pending };
}

/** A digest that need not be worked out. An earlier commit's blob counts only where the parent's tree has it too. */
function digestOf(
  one: Found,
  seen: KnownEntry | undefined,
  prior: TreeFile | undefined,
  baseline: Baseline | undefined,
): string | undefined {
  const blob = baseline?.get(one.path);
  if (blob !== undefined) return `git:${blob}`;
  if (seen?.entry.type !== 'file' || !looksAs(one, seen)) return undefined;
  const { digest } = seen.entry;
  return digest.startsWith('git:') && digest !== prior?.digest ? undefined : digest;
}

/** Whether a file still looks as it did when it was last read. */
function looksAs(one: Found, { entry, ctime, ino }: KnownEntry): boolean {
  return (
    ino === one.ino &&
    ino !== 0n &&
    ctime === one.ctime &&
    entry.type === 'file' &&
    entry.mtime === one.mtime &&
    entry.size === one.size
  );
}

/** Whether a later write would show: times have a grain, and what was written just now could be written again in it. */
export function isTrusted(one: { readonly mtime: bigint; readonly ctime: bigint }, trustedUntil: bigint): boolean {
  return one.mtime < trustedUntil && one.ctime < trustedUntil;
}

/** The entry that is known already where it says the same. */
function keep(prior: KnownEntry | undefined, entry: TreeEntry): KnownEntry {
  return prior !== undefined && sameEntry(prior.entry, entry)
    ? { ...prior, entry: prior.entry }
    : { entry, ...UNKNOWN };
}

function plainEntry(one: Found): TreeEntry {
  const { path, mtime, mode, target = '' } = one;
  return one.type === 'link' ? { type: 'link', path, target, mtime } : { type: 'folder', path, mode, mtime };
}

function fileEntry(one: Found, digest: string, layer: string | undefined): TreeFile {
  const { path, mode, size, mtime } = one;
  return { type: 'file', path, mode, size, mtime, digest, ...(layer === undefined ? {} : { layer }) };
}

/** Whether two entries say the same. */
export function sameEntry(a: TreeEntry, b: TreeEntry): boolean {
  if (a === b) return true;
  if (a.mtime !== b.mtime || a.path !== b.path) return false;
  if (a.type === 'link') return b.type === 'link' && a.target === b.target;
  if (a.type === 'folder') return b.type === 'folder' && a.mode === b.mode;
  return b.type === 'file' && a.mode === b.mode && a.size === b.size && a.digest === b.digest && a.layer === b.layer;
}
