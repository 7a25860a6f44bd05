import type * as fs from 'node:fs';
import type { TreeEntry, TreeFile, TreeLink } from '../../model/checkpoint.ts';
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
import { GONE, isHidden, type KnownRow, sameEntry, type Signature, UNKNOWN } from './row.ts';
import { Sight, typeOf, type Unseen } from './sight.ts';

/** A file whose content is not in the parent's tree, as far as looking at it tells. */
export interface Pending {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  /** The file that the parent's tree has in this place. */
  readonly prior?: TreeFile;
  /** Its digest, when an earlier look at it on this machine still holds. */
  readonly digest?: string;
  /** Where its entry goes once it was read; until then, and when it turns out to be gone, a hidden row stands there. */
  readonly place: { readonly folder: KnownFolder; readonly index: number };
}

export interface Walked {
  /** The tree without the files that have to be read. */
  readonly root: KnownFolder;
  /** What differs from the parent's tree and needs no reading. */
  readonly changed: readonly TreeEntry[];
  /** Links among them that are new or lead elsewhere. */
  readonly links: readonly TreeLink[];
  readonly pending: readonly Pending[];
  /** Paths of the parent's tree that are gone. */
  readonly deleted: readonly string[];
  /** Folders in which there are names that the parent's tree does not have, with all their names. */
  readonly grown: readonly { readonly names: readonly string[] }[];
  /** Bytes of the files that the commit does not hold. */
  readonly carried: number;
  readonly unseen: readonly Unseen[];
}

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
    waiting.push(...walker.visit(visit));
    if ((turn += 1) % FOLDERS_PER_TURN === 0) await breathe();
  }
  const { changed, links, pending, deleted, grown, carried } = walker;
  return { root, changed, links, pending, deleted, grown, carried, unseen: walker.sight.unseen };
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
  /** Digest of a file, when an earlier look at it still holds. */
  readonly digest: string | undefined;
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
    let row: KnownRow | undefined;
    if (looks && keeps && parent === cache && prior !== undefined) {
      row = prior;
      if (same === LOOKS_SAME_CARRIED) this.carried += look.size;
    } else {
      const old = looks ? rowAt(cache, cached) : undefined;
      const digest = old?.type === 'file' ? old.digest : undefined;
      const met: Met = { path, look, type, place: { folder: into, index }, prior, digest, hidden: !keeps };
      row = type === 'file' ? this.#file(met) : this.#settle(met);
      if (type === 'file' && !(row?.type === 'file' && row.digest.startsWith('git:'))) this.carried += look.size;
      if (row !== undefined) this.#note(row, prior);
    }
    into.rows?.push(row ?? GONE);
    if (row?.type === 'folder') below.push(enter(into, path, before, cache && childAt(cache, cached)));
    return prior !== undefined;
  }

  #signatureOf({ mtimeMs, ctimeMs, ino }: fs.Stats): Signature {
    const { trustedUntil } = this.#request;
    return mtimeMs < trustedUntil && ctimeMs < trustedUntil ? { mtimeMs, ctimeMs, ino } : UNKNOWN;
  }

  /** The row of a folder or a link; undefined when it is gone. */
  #settle({ path, look, type, hidden }: Met): KnownRow | undefined {
    const target = type === 'link' ? this.sight.targetOf(path) : undefined;
    const mtime = this.sight.exactTime(path);
    if (mtime === undefined || (type === 'link' && target === undefined)) return undefined;
    const seen = this.#signatureOf(look);
    if (target !== undefined) return { type: 'link', path, target, mtime, ...seen };
    return { type: 'folder', path, mode: look.mode & PERMISSIONS, mtime, ...seen, ...(hidden ? { hidden } : {}) };
  }

  /** The row of a file whose content is known; undefined when it has to be read, and then it is noted as pending. */
  #file({ path, look, place, prior, digest: seen }: Met): KnownRow | undefined {
    const priorFile = prior?.type === 'file' ? prior : undefined;
    const { size, mtimeMs, ctimeMs, ino } = look;
    const mode = look.mode & PERMISSIONS;
    const blob = this.#request.baseline?.get(path);
    // An earlier commit's blob counts only where the parent's tree has it too.
    const usable = seen?.startsWith('git:') === true && seen !== priorFile?.digest ? undefined : seen;
    const digest = blob === undefined ? usable : `git:${blob}`;
    if (digest === undefined || (digest !== priorFile?.digest && blob === undefined)) {
      const more = { ...(priorFile && { prior: priorFile }), ...(digest !== undefined && { digest }) };
      this.pending.push({ path, mode, size, mtimeMs, ctimeMs, ino, place, ...more });
      return undefined;
    }
    const mtime = this.sight.exactTime(path);
    if (mtime === undefined) return undefined;
    const layer = digest === priorFile?.digest && priorFile.layer !== undefined ? { layer: priorFile.layer } : {};
    return { type: 'file', path, mode, size, mtime, digest, ...layer, ...this.#signatureOf(look) };
  }

  #note(row: KnownRow, prior: KnownRow | undefined): void {
    if (isHidden(row) || (prior !== undefined && !isHidden(prior) && sameEntry(prior, row))) return;
    this.changed.push(row);
    if (row.type === 'link' && !(prior?.type === 'link' && prior.target === row.target)) this.links.push(row);
  }

  #gone(folder: KnownFolder | undefined): void {
    if (folder !== undefined) for (const row of rowsBelow(folder)) this.deleted.push(row.path);
  }

  /** What the parent's tree has and this one has not. */
  #miss(parent: KnownFolder, names: ReadonlySet<string>): void {
    rowsOf(parent).forEach((row, index) => {
      if (names.has(namesOf(parent)[index] ?? '')) return;
      if (!isHidden(row)) this.deleted.push(row.path);
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
