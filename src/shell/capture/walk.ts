import type * as fs from 'node:fs';
import type { TreeEntry, TreeLink } from '../../model/checkpoint.ts';
import { breathe } from '../sources.ts';
import type { Baseline } from './baseline.ts';
import {
  BETWEEN,
  childAt,
  comparerOf,
  countOf,
  DIFFERS,
  indexIn,
  type KnownFolder,
  LOOKS_SAME_CARRIED,
  namesOf,
  rowAt,
  rowsBelow,
  rowsOf,
  textOf,
} from './known.ts';
import { GONE, isHidden, type KnownRow, sameEntry, signatureOf } from './row.ts';
import { Sight, typeOf } from './sight.ts';
import type { Pending, Walked } from './walked.ts';

/** What a walk keeps and enters (core/checkpoint/kept.ts). */
export interface WalkFilter {
  keeps(path: string, type: TreeEntry['type']): boolean;
  enters(path: string): boolean;
}

export interface WalkRequest {
  /** Absolute path as a byte string. */
  readonly root: string;
  readonly filter: WalkFilter;
  /** The parent's tree; undefined without a parent. */
  readonly parent: KnownFolder | undefined;
  /** How files looked when their digests were worked out, in whatever workflow; the parent's tree where that is known. */
  readonly cache: KnownFolder | undefined;
  readonly baseline: Baseline | undefined;
  /** Milliseconds since 1970: what was written from here on may have been written again without a trace. */
  readonly trustedUntil: number;
}

/** Folders after which other work of the process gets its turn: a folder takes about 30 µs. */
const FOLDERS_PER_TURN = 1000;
const PERMISSIONS = 0o777;

/** A folder that is to be looked at, and what is known of it. */
interface Visit {
  readonly path: string;
  readonly into: KnownFolder;
  readonly parent: KnownFolder | undefined;
  readonly cache: KnownFolder | undefined;
}

/**
 * Looks at everything below a folder once, folders before what is in them, and compares it with what is known on the
 * way. Links are not followed. One synchronous look at each name: promises take nearly three times as long.
 * Names that are gone when they are looked at are passed over.
 */
export async function walk(request: WalkRequest): Promise<Walked> {
  const walker = new Walker(request);
  const { parent, cache } = request;
  const root = blank();
  const waiting: Visit[] = [{ path: '', into: root, parent, cache }];
  let turn = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    for (const below of walker.visit(visit)) waiting.push(below);
    if ((turn += 1) % FOLDERS_PER_TURN === 0) await breathe();
  }
  const { changed, links, relinked, pending, deleted, grown, carried } = walker;
  return { root, changed, links, relinked, pending, deleted, grown, carried, unseen: walker.sight.unseen };
}

const blank = (): KnownFolder => ({ children: [] });
const pathOf = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** A name in a folder that is not as the parent's tree has it, or not known to be. */
interface Met {
  readonly path: string;
  readonly look: fs.Stats;
  readonly type: TreeEntry['type'];
  /** Where its entry goes. */
  readonly place: Pending['place'];
  /** What the parent's tree has in its place. */
  readonly prior: KnownRow | undefined;
  /** The row of an earlier look that still holds. */
  readonly seen: KnownRow | undefined;
  /** Not kept itself, but something in it may be. */
  readonly hidden: boolean;
}

/** Goes from folder to folder and gathers what differs. */
class Walker {
  readonly sight: Sight;
  readonly changed: TreeEntry[] = [];
  readonly links: TreeLink[] = [];
  readonly pending: Pending[] = [];
  readonly deleted: string[] = [];
  readonly grown: { readonly names: readonly string[] }[] = [];
  carried = 0;
  relinked = false;
  readonly #request: WalkRequest;

  constructor(request: WalkRequest) {
    this.#request = request;
    this.sight = new Sight(request.root);
  }

  /** Looks at a folder; answers those in it. */
  visit(visit: Visit): Visit[] {
    const { path, into, parent, cache } = visit;
    const below: Visit[] = [];
    const names = this.sight.namesIn(path);
    const text = names.join(BETWEEN);
    const lookAt = this.sight.within(path, text);
    const isListed = parent !== undefined && parent === cache && textOf(parent) === text;
    const done = isListed ? this.#goThrough(visit, parent, names, lookAt, below) : 0;
    if (done === names.length && isListed) return below;
    const listed = (into.names = isListed ? names.slice(0, done) : []);
    into.rows = isListed ? rowsOf(parent).slice(0, done) : [];
    let known = done;
    for (let at = done; at < names.length; at += 1) {
      const name = names[at] ?? '';
      const look = lookAt(name);
      if (look !== undefined && this.#meet(visit, name, look, below)) known += 1;
    }
    if (known < listed.length) this.grown.push({ names: listed });
    if (parent !== undefined && known < countOf(parent)) this.#miss(parent, new Set(listed));
    return below;
  }

  /**
   * Goes through a folder that lists the same names, as long as they look as the parent's tree has them. What is
   * unchanged as a whole, and most is, costs no more than looking at it.
   *
   * @returns how many of the names were gone through
   */
  #goThrough(
    { path, into }: Visit,
    parent: KnownFolder,
    names: readonly string[],
    lookAt: (name: string) => fs.Stats | undefined,
    below: Visit[],
  ): number {
    const compare = comparerOf(parent);
    let done = 0;
    let child = 0;
    for (; done < names.length; done += 1) {
      const name = names[done] ?? '';
      const look = lookAt(name);
      const type = look === undefined ? undefined : typeOf(look);
      const same = look === undefined || type === undefined ? DIFFERS : compare(done, type, look);
      if (look === undefined || same === DIFFERS) return done;
      if (same === LOOKS_SAME_CARRIED) this.carried += look.size;
      if (type !== 'folder') continue;
      const inside = parent.children[child];
      child += 1;
      below.push(enter(into, pathOf(path, name), inside, inside));
    }
    into.text = textOf(parent);
    if (parent.names !== undefined) into.names = parent.names;
    if (parent.rows !== undefined) into.rows = parent.rows;
    if (parent.packed !== undefined) into.packed = parent.packed;
    return done;
  }

  /** Takes up a name; answers whether the parent's tree has it too. */
  #meet({ path: folder, into, parent, cache }: Visit, name: string, look: fs.Stats, below: Visit[]): boolean {
    const { filter } = this.#request;
    const path = pathOf(folder, name);
    const type = typeOf(look);
    if (type === undefined) return false;
    const entered = type === 'folder' && filter.enters(path);
    const keeps = filter.keeps(path, type);
    if (!keeps && !entered) return false;
    const index = namesOf(into).push(name) - 1;
    const at = parent === undefined ? -1 : indexIn(parent, name, index);
    const prior = parent === undefined || at === -1 ? undefined : rowAt(parent, at);
    const cached = cache === undefined || cache === parent ? at : indexIn(cache, name, index);
    const same = cache === undefined || cached === -1 ? DIFFERS : comparerOf(cache)(cached, type, look);
    const looks = same !== DIFFERS && cache !== undefined;
    const before = parent === undefined ? undefined : childAt(parent, at);
    if (prior?.type === 'folder' && type !== 'folder') this.#gone(before);
    if (prior?.type === 'link' && type !== 'link') this.relinked = true;
    let row: KnownRow | undefined;
    if (looks && keeps && parent === cache && prior !== undefined) {
      row = prior;
      if (same === LOOKS_SAME_CARRIED) this.carried += look.size;
    } else {
      const seen = looks ? rowAt(cache, cached) : undefined;
      const met: Met = { path, look, type, place: { folder: into, index }, prior, seen, hidden: !keeps };
      row = type === 'file' ? this.#file(met) : this.#settle(met);
      if (type === 'file' && !(row?.type === 'file' && row.digest.startsWith('git:'))) this.carried += look.size;
      if (row !== undefined) this.#note(row, prior);
    }
    into.rows?.push(row ?? GONE);
    if (row?.type === 'folder') below.push(enter(into, path, before, cache && childAt(cache, cached)));
    return prior !== undefined;
  }

  /** The row of a folder or a link; undefined when it is gone. */
  #settle({ path, look, type, hidden }: Met): KnownRow | undefined {
    const target = type === 'link' ? this.sight.targetOf(path) : undefined;
    const mtime = this.sight.exactTime(path);
    if (mtime === undefined || (type === 'link' && target === undefined)) return undefined;
    const seen = signatureOf(look, this.#request.trustedUntil);
    if (target !== undefined) return { type: 'link', path, target, mtime, ...seen };
    return { type: 'folder', path, mode: look.mode & PERMISSIONS, mtime, ...seen, ...(hidden ? { hidden } : {}) };
  }

  /** The row of a file whose content is known; undefined when it has to be read, and then it is noted as pending. */
  #file({ path, look, place, prior, seen }: Met): KnownRow | undefined {
    const priorFile = prior?.type === 'file' ? prior : undefined;
    const seenFile = seen?.type === 'file' ? seen : undefined;
    const blob = this.#request.baseline?.get(path);
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
    const mtime = seenFile?.mtime ?? this.sight.exactTime(path);
    if (digest === undefined || mtime === undefined) return undefined;
    const layer = isPrior && priorFile?.layer !== undefined ? { layer: priorFile.layer } : {};
    const signature = signatureOf(look, this.#request.trustedUntil);
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

  #delete(row: KnownRow): void {
    this.deleted.push(row.path);
    if (row.type === 'link') this.relinked = true;
  }

  #gone(folder: KnownFolder | undefined): void {
    if (folder !== undefined) for (const row of rowsBelow(folder)) this.#delete(row);
  }

  /** What the parent's tree has and this one has not. */
  #miss(parent: KnownFolder, names: ReadonlySet<string>): void {
    rowsOf(parent).forEach((row, index) => {
      if (names.has(namesOf(parent)[index] ?? '')) return;
      if (!isHidden(row)) this.#delete(row);
      this.#gone(childAt(parent, index));
    });
  }
}

/** Makes the place of a folder in the new tree, to be visited. */
function enter(
  into: KnownFolder,
  path: string,
  parent: KnownFolder | undefined,
  cache: KnownFolder | undefined,
): Visit {
  const inside = blank();
  into.children.push(inside);
  return { path, into: inside, parent, cache };
}
