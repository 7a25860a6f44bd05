import type * as fs from 'node:fs';
import type { TreeEntry, TreeLink } from '../../model/checkpoint.ts';
import type { Baseline } from './baseline.ts';
import { childAt, type KnownFolder, namesOf, rowsBelow, rowsOf } from './known.ts';
import { isHidden, type KnownRow, sameEntry, signatureOf } from './row.ts';
import type { Sight } from './sight.ts';
import type { Pending, Walked } from './walked.ts';

const PERMISSIONS = 0o777;

/** A name in a folder that is not as the parent's tree has it, or not known to be. */
export interface Met {
  readonly path: string;
  readonly look: fs.Stats;
  readonly type: TreeEntry['type'];
  /** Where its entry goes. */
  readonly place: Pending['place'];
  /** What the parent's tree has in its place. */
  readonly prior: KnownRow | undefined;
  /** What the parent's tree has in that. */
  readonly before: KnownFolder | undefined;
  /** The row of an earlier look that still holds. */
  readonly seen: KnownRow | undefined;
  /** Not kept itself, but something in it may be. */
  readonly hidden: boolean;
}

/** Gathers in which a tree differs from the parent's, entry by entry. */
export class Differences {
  readonly changed: TreeEntry[] = [];
  readonly links: TreeLink[] = [];
  readonly pending: Pending[] = [];
  readonly deleted: string[] = [];
  readonly grown: Walked['grown'][number][] = [];
  carried = 0;
  relinked = false;
  readonly #sight: Sight;
  readonly #baseline: Baseline | undefined;
  readonly #trustedUntil: number;

  /** @param trustedUntil milliseconds since 1970 (walk.ts) */
  constructor(sight: Sight, baseline: Baseline | undefined, trustedUntil: number) {
    this.#sight = sight;
    this.#baseline = baseline;
    this.#trustedUntil = trustedUntil;
  }

  /** The row of what was met; undefined when it has to be read first, and when it is gone. */
  rowOf(met: Met): KnownRow | undefined {
    const { look, type, prior, before } = met;
    if (prior?.type === 'folder' && type !== 'folder') this.#gone(before);
    if (prior?.type === 'link' && type !== 'link') this.relinked = true;
    const row = type === 'file' ? this.#file(met) : this.#settle(met);
    if (type === 'file' && !(row?.type === 'file' && row.digest.startsWith('git:'))) this.carried += look.size;
    if (row !== undefined) this.#note(row, prior);
    return row;
  }

  /** The row of a folder or a link; undefined when it is gone. */
  #settle(met: Met): KnownRow | undefined {
    const { path, look, type, hidden } = met;
    const target = type === 'link' ? this.#sight.targetOf(path) : undefined;
    const mtime = this.#sight.exactTime(path);
    if (mtime === undefined || (type === 'link' && target === undefined)) return this.#vanished(met);
    const seen = signatureOf(look, this.#trustedUntil);
    if (target !== undefined) return { type: 'link', path, target, mtime, ...seen };
    return { type: 'folder', path, mode: look.mode & PERMISSIONS, mtime, ...seen, ...(hidden ? { hidden } : {}) };
  }

  /** The row of a file whose content is known; undefined when it has to be read, and then it is noted as pending. */
  #file(met: Met): KnownRow | undefined {
    const { path, look, place, prior, seen } = met;
    const priorFile = prior?.type === 'file' ? prior : undefined;
    const seenFile = seen?.type === 'file' ? seen : undefined;
    const blob = this.#baseline?.get(path);
    const digest = blob === undefined ? seenFile?.digest : `git:${blob}`;
    const isPrior = digest !== undefined && digest === priorFile?.digest;
    const { size, mtimeMs, ctimeMs, ino } = look;
    const mode = look.mode & PERMISSIONS;
    if (!isPrior && blob === undefined) {
      // What an earlier commit had is in no layer.
      const isStored = seenFile?.digest.startsWith('sha256:') === true;
      const more = { ...(priorFile && { prior: priorFile }), ...(isStored && { seen: seenFile }) };
      this.pending.push({ path, mode, size, mtimeMs, ctimeMs, ino, place, ...more });
      return undefined;
    }
    const mtime = seenFile?.mtime ?? this.#sight.exactTime(path);
    if (digest === undefined || mtime === undefined) return this.#vanished(met);
    const layer = isPrior && priorFile?.layer !== undefined ? { layer: priorFile.layer } : {};
    const signature = signatureOf(look, this.#trustedUntil);
    return { type: 'file', path, mode, size, mtime, digest, ...layer, ...signature };
  }

  #note(row: KnownRow, prior: KnownRow | undefined): void {
    if (isHidden(row) || (prior !== undefined && !isHidden(prior) && sameEntry(prior, row))) return;
    this.changed.push(row);
    if (row.type === 'link' && !(prior?.type === 'link' && prior.target === row.target)) {
      this.links.push(row);
      this.relinked = true;
    }
  }

  /** What was there when it was looked at first, and is not when it is looked at more closely. */
  #vanished({ type, prior, before }: Met): undefined {
    if (prior !== undefined && !isHidden(prior)) this.#delete(prior);
    if (prior?.type === 'folder' && type === 'folder') this.#gone(before);
  }

  #delete(row: KnownRow): void {
    this.deleted.push(row.path);
    if (row.type === 'link') this.relinked = true;
  }

  #gone(folder: KnownFolder | undefined): void {
    if (folder !== undefined) for (const row of rowsBelow(folder)) this.#delete(row);
  }

  /** What the parent's tree has and this one has not. */
  miss(parent: KnownFolder, names: ReadonlySet<string>): void {
    rowsOf(parent).forEach((row, index) => {
      if (names.has(namesOf(parent)[index] ?? '')) return;
      if (!isHidden(row)) this.#delete(row);
      this.#gone(childAt(parent, index));
    });
  }
}
