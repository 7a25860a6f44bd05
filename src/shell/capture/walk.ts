import type * as fs from 'node:fs';
import type { TreeEntry } from '../../model/checkpoint.ts';
import { breathe } from '../breathe.ts';
import type { Baseline } from './baseline.ts';
import { isFolderType } from './columns.ts';
import { Differences } from './differences.ts';
import {
  BETWEEN,
  childAt,
  compareAt,
  compareIn,
  countOf,
  DIFFERS,
  emptyFolder,
  folderIn,
  indexIn,
  type KnownFolder,
  LOOKS_SAME_CARRIED,
  namesOf,
  pathOf,
  rowAt,
  rowsOf,
  setRow,
  textOf,
} from './known.ts';
import { GONE, type KnownRow } from './row.ts';
import { Sight, typeOf } from './sight.ts';
import type { Table } from './table.ts';
import type { Pending, Walked } from './walked.ts';

/** What a walk keeps and enters (core/checkpoint/filter.ts). */
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

/** A folder that is to be looked at, and what is known of it. */
interface Visit {
  readonly path: string;
  readonly into: KnownFolder;
  /** The same as `into` where the folder stands in the new tree as the parent's has it, until it is seen to differ. */
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
  const start = visitOf('', request.parent, request.cache);
  const waiting: Visit[] = [start];
  let turn = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    walker.visit(visit, waiting);
    if ((turn += 1) % FOLDERS_PER_TURN === 0) await breathe();
  }
  const { changed, links, relinked, pending, deleted, grown, carried } = walker.differences;
  return { root: start.into, changed, links, relinked, pending, deleted, grown, carried, unseen: walker.sight.unseen };
}

/** A visit to a folder that has a place in the new tree. One that is as a table has it is taken over from there. */
function visitOf(path: string, parent: KnownFolder | undefined, cache: KnownFolder | undefined): Visit {
  if (parent === undefined || parent !== cache || !isAsInTable(parent)) {
    return { path, into: emptyFolder(), parent, cache };
  }
  const into = folderIn(parent.table, parent.at, path);
  return { path, into, parent: into, cache: into };
}

/** Whether nothing in a folder, at any depth, has come in place of what its table has. */
const isAsInTable = (folder: KnownFolder): folder is KnownFolder & { table: Table } =>
  folder.table !== undefined && folder.changed === undefined && folder.children === undefined;

type LookAt = (name: string) => fs.Stats | undefined;

/** Goes from folder to folder and gathers what differs. */
class Walker {
  readonly sight: Sight;
  readonly differences: Differences;
  readonly #filter: WalkFilter;

  constructor({ root, filter, baseline, trustedUntil }: WalkRequest) {
    this.sight = new Sight(root);
    this.differences = new Differences(this.sight, baseline, trustedUntil);
    this.#filter = filter;
  }

  /** Looks at a folder, and adds those in it to what is to be visited. */
  visit(visit: Visit, waiting: Visit[]): void {
    const { path, into, parent } = visit;
    const names = this.sight.namesIn(path);
    const text = names.join(BETWEEN);
    const lookAt = this.sight.within(path, text);
    const { table } = into;
    if (table === undefined || parent !== into) return this.#goAnew(visit, names, lookAt, waiting);
    const isListed = textOf(into) === text && countOf(into) === names.length;
    const done = isListed ? this.#goThrough(into, table, names, lookAt, waiting) : 0;
    if (isListed && done === names.length) return;
    const before = folderIn(table, into.at, path);
    into.rows = rowsOf(into).slice(0, done);
    into.names = names.slice(0, done);
    into.children ??= [];
    into.table = undefined;
    into.changed = undefined;
    this.#goAnew({ path, into, parent: before, cache: before }, names, lookAt, waiting);
  }

  /** Takes up the names of a folder one by one, from where going through it ended. */
  #goAnew(visit: Visit, names: readonly string[], lookAt: LookAt, waiting: Visit[]): void {
    const { into, parent } = visit;
    const listed = namesOf(into);
    const done = listed.length;
    let known = done;
    for (let at = done; at < names.length; at += 1) {
      const name = names[at] ?? '';
      const look = lookAt(name);
      if (look !== undefined && this.#meet(visit, name, look, waiting)) known += 1;
    }
    if (known < listed.length) this.differences.grown.push({ names: listed });
    if (parent !== undefined && known < countOf(parent)) this.differences.miss(parent, new Set(listed));
  }

  /**
   * Goes through a folder that lists the same names. What looks as the parent's tree has it, and most does, costs no
   * more than looking at it.
   *
   * @returns how many of the names were gone through, until one that needs more than another row
   */
  #goThrough(into: KnownFolder, table: Table, names: readonly string[], lookAt: LookAt, waiting: Visit[]): number {
    const { path, at } = into;
    const { columns, rows, below } = table;
    const start = rows[at] ?? 0;
    let next = below[at] ?? 0;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? '';
      const look = lookAt(name);
      const type = look === undefined ? undefined : typeOf(look);
      const isFolder = type === 'folder';
      if (look === undefined || type === undefined || isFolder !== isFolderType(columns.types[start + index]))
        return index;
      const inside = isFolder ? folderIn(table, next, pathOf(path, name)) : undefined;
      const same = compareIn(columns, start + index, type, look);
      if (same === LOOKS_SAME_CARRIED) this.differences.carried += look.size;
      const isKept = same !== DIFFERS || this.#replace(name, look, type, { folder: into, index }, inside);
      if (!isKept) return index;
      if (inside === undefined) continue;
      next += 1;
      into.children ??= [];
      if (into.changed?.get(index) === GONE) continue;
      into.children.push(inside);
      waiting.push({ path: inside.path, into: inside, parent: inside, cache: inside });
    }
    return names.length;
  }

  /** Puts another row into its place; answers whether anything stays there. */
  #replace(
    name: string,
    look: fs.Stats,
    type: TreeEntry['type'],
    place: Pending['place'],
    before: KnownFolder | undefined,
  ): boolean {
    const path = pathOf(place.folder.path, name);
    const hidden = !this.#filter.keeps(path, type);
    if (hidden && !(type === 'folder' && this.#filter.enters(path))) return false;
    const prior = rowAt(place.folder, place.index);
    const row = this.differences.rowOf({ path, look, type, place, prior, before, seen: undefined, hidden });
    setRow(place.folder, place.index, row ?? GONE);
    return true;
  }

  /** Takes up a name; answers whether the parent's tree has it too. */
  #meet({ path: folder, into, parent, cache }: Visit, name: string, look: fs.Stats, waiting: Visit[]): boolean {
    const path = pathOf(folder, name);
    const type = typeOf(look);
    if (type === undefined) return false;
    const entered = type === 'folder' && this.#filter.enters(path);
    const keeps = this.#filter.keeps(path, type);
    if (!keeps && !entered) return false;
    const index = namesOf(into).push(name) - 1;
    const at = parent === undefined ? -1 : indexIn(parent, name, index);
    const prior = parent === undefined || at === -1 ? undefined : rowAt(parent, at);
    const cached = cache === undefined || cache === parent ? at : indexIn(cache, name, index);
    const same = cache === undefined || cached === -1 ? DIFFERS : compareAt(cache, cached, type, look);
    const looks = same !== DIFFERS && cache !== undefined;
    const before = parent === undefined ? undefined : childAt(parent, at);
    let row: KnownRow | undefined;
    if (looks && keeps && parent === cache && prior !== undefined) {
      row = prior;
      if (same === LOOKS_SAME_CARRIED) this.differences.carried += look.size;
    } else {
      const seen = looks ? rowAt(cache, cached) : undefined;
      row = this.differences.rowOf({
        path,
        look,
        type,
        place: { folder: into, index },
        prior,
        before,
        seen,
        hidden: !keeps,
      });
    }
    into.rows?.push(row ?? GONE);
    if (row?.type === 'folder') {
      const visit = visitOf(path, before, cache === parent ? before : cache && childAt(cache, cached));
      into.children?.push(visit.into);
      waiting.push(visit);
    }
    return prior !== undefined;
  }
}
