import type { Layer, TreeEntry } from '../../model/checkpoint.ts';
import { CARRIED, type Columns, isFolderType, rowFrom, type RowType, ROW_TYPES } from './columns.ts';
import { GONE, hiddenRow, isHidden, type KnownRow, type Signature, UNKNOWN } from './row.ts';

/**
 * The entries of one folder, in the order in which the system lists them: it is the same as long as nothing changes.
 * What came from a file stays there until somebody asks for it: most of it nobody does.
 */
export interface KnownFolder {
  /** Names, joined by NUL: where it is the same as what the system lists now, so are all names and their order. */
  text?: string;
  names?: string[];
  /** Missing as long as all are in the columns. */
  rows?: KnownRow[];
  packed?: {
    readonly columns: Columns;
    readonly start: number;
    readonly count: number;
    readonly path: string;
  };
  /** What is in those of the entries that are folders, in their order. */
  children: KnownFolder[];
  /** The same by the index of the entry, made when somebody asks. */
  places?: Map<number, KnownFolder>;
  /** Index by name, made when the order has changed. */
  byName?: Map<string, number>;
}

/** Stands between the names of a folder. */
export const BETWEEN = '\0';

/** The names in a folder. */
export function namesOf(folder: KnownFolder): string[] {
  return (folder.names ??= folder.text === undefined || folder.text === '' ? [] : folder.text.split(BETWEEN));
}

/** The names in a folder, joined. */
export const textOf = (folder: KnownFolder): string => (folder.text ??= (folder.names ?? []).join(BETWEEN));

/** How many entries a folder has. */
export const countOf = (folder: KnownFolder): number =>
  folder.packed?.count ?? folder.rows?.length ?? namesOf(folder).length;

/** What is in an entry that is a folder. */
export function childAt(folder: KnownFolder, index: number): KnownFolder | undefined {
  if (folder.children.length === 0) return undefined;
  if (folder.places === undefined) {
    folder.places = new Map();
    let next = 0;
    const count = countOf(folder);
    for (let at = 0; at < count; at += 1) {
      if (!isFolderAt(folder, at)) continue;
      const child = folder.children[next];
      if (child !== undefined) folder.places.set(at, child);
      next += 1;
    }
  }
  return folder.places.get(index);
}

function isFolderAt({ rows, packed }: KnownFolder, index: number): boolean {
  if (rows !== undefined) return rows[index]?.type === 'folder' && rows[index] !== GONE;
  return packed !== undefined && isFolderType(packed.columns.types[packed.start + index]);
}

/** The tree of a checkpoint as this machine knows it. */
export interface KnownTree {
  /** `sha256:` over the manifest whose tree it is: there is no other name that only that one has. */
  readonly manifestDigest: string;
  readonly layers: readonly Layer[];
  readonly root: KnownFolder;
}

/** A folder of which nothing is known. */
export const emptyFolder = (): KnownFolder & { names: string[]; rows: KnownRow[] } => ({
  names: [],
  rows: [],
  children: [],
});

/** Where a name stands in a folder; -1 when it does not. `guess` is tried first. */
export function indexIn(folder: KnownFolder, name: string, guess: number): number {
  const names = namesOf(folder);
  if (names[guess] === name) return guess;
  folder.byName ??= new Map(names.map((each, index) => [each, index]));
  return folder.byName.get(name) ?? -1;
}

/** The rows of a folder. */
export function rowsOf(folder: KnownFolder): KnownRow[] {
  return (folder.rows ??= namesOf(folder).map((name, index) => fromColumns(folder.packed, name, index)));
}

/** One row of a folder; undefined where there is none. */
export function rowAt(folder: KnownFolder, index: number): KnownRow | undefined {
  if (folder.rows !== undefined) return folder.rows[index];
  const name = namesOf(folder)[index];
  return name === undefined ? undefined : fromColumns(folder.packed, name, index);
}

function fromColumns(packed: KnownFolder['packed'], name: string, index: number): KnownRow {
  if (packed === undefined) return GONE;
  const path = packed.path === '' ? name : `${packed.path}/${name}`;
  return rowFrom(packed.columns, packed.start + index, path);
}

/** How something looks now. */
export interface Look extends Signature {
  readonly size: number;
}

/** How an entry of a folder looks beside how it did. */
export const DIFFERS = 0;
export const LOOKS_SAME = 1;
/** As LOOKS_SAME, and a checkpoint has to carry its content: it is a file, and not as the commit has it. */
export const LOOKS_SAME_CARRIED = 2;

/** Compares entries of a folder by their index with how they look now; what is the same for all is done once. */
export function comparerOf({ rows, packed }: KnownFolder): (index: number, type: RowType, look: Look) => number {
  if (rows !== undefined) return (index, type, look) => compareRow(rows[index], type, look);
  if (packed === undefined) return () => DIFFERS;
  const { inodes, ctimes, mtimes, sizes, types, kinds } = packed.columns;
  const { start } = packed;
  return (index, type, look) => {
    const at = start + index;
    if (inodes[at] !== look.ino || ctimes[at] !== look.ctimeMs || mtimes[at] !== look.mtimeMs || look.ino === 0)
      return DIFFERS;
    if (ROW_TYPES[types[at] ?? 0] !== type) return DIFFERS;
    if (type !== 'file') return LOOKS_SAME;
    if (sizes[at] !== look.size) return DIFFERS;
    return kinds[at] === CARRIED ? LOOKS_SAME_CARRIED : LOOKS_SAME;
  };
}

function compareRow(row: KnownRow | undefined, type: RowType, look: Look): number {
  if (row === undefined || row.ino !== look.ino || row.ctimeMs !== look.ctimeMs || row.mtimeMs !== look.mtimeMs)
    return DIFFERS;
  if (row.type !== type || look.ino === 0 || isHidden(row)) return DIFFERS;
  if (row.type !== 'file') return LOOKS_SAME;
  if (row.size !== look.size) return DIFFERS;
  return row.digest.startsWith('git:') ? LOOKS_SAME : LOOKS_SAME_CARRIED;
}

/** Every folder from the given one on, each before what is in it, those of one level after each other. */
export function foldersBelow(folder: KnownFolder): readonly KnownFolder[] {
  const all = [folder];
  for (let at = 0; at < all.length; at += 1) {
    for (const child of all[at]?.children ?? []) all.push(child);
  }
  return all;
}

/** Every entry below a folder, folders before what is in them. */
export function* rowsBelow(folder: KnownFolder): Generator<KnownRow> {
  for (const each of foldersBelow(folder)) for (const row of rowsOf(each)) if (!isHidden(row)) yield row;
}

/** How many entries there are below a folder. */
export const countBelow = (folder: KnownFolder): number =>
  foldersBelow(folder).reduce((sum, each) => sum + countOf(each), 0);

/** Digests of the layers that files below a folder are in. */
export function layersBelow(folder: KnownFolder): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { rows, packed } of foldersBelow(folder)) {
    if (rows !== undefined) {
      for (const row of rows) if (row.type === 'file' && row.layer !== undefined) found.add(row.layer);
    } else if (packed !== undefined) {
      const { layers, layerNames } = packed.columns;
      for (let at = packed.start; at < packed.start + packed.count; at += 1) {
        const layer = layerNames[layers[at] ?? 0];
        if (layer !== undefined) found.add(layer);
      }
    }
  }
  return found;
}

/** The tree of a manifest, of which nothing is known but what it says. */
export function folderOf(tree: ReadonlyMap<string, TreeEntry>): KnownFolder {
  const root = emptyFolder();
  const folders = new Map([['', root]]);
  const add = (row: KnownRow): KnownFolder => {
    const split = row.path.lastIndexOf('/');
    const above = row.path.slice(0, Math.max(0, split));
    const folder = folders.get(above) ?? addFolder(hiddenRow(above));
    folder.names.push(row.path.slice(split + 1));
    folder.rows.push(row);
    return folder;
  };
  const addFolder = (row: KnownRow): ReturnType<typeof emptyFolder> => {
    const folder = add(row);
    const below = emptyFolder();
    folder.children.push(below);
    folders.set(row.path, below);
    return below;
  };
  for (const entry of tree.values()) {
    const row = { ...entry, ...UNKNOWN };
    if (row.type === 'folder') addFolder(row);
    else add(row);
  }
  return root;
}

/** Milliseconds of a time in nanoseconds, rounded as lstat rounds them. */
export function msOf(ns: bigint): number {
  const fraction = ((ns % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  return Number((ns - fraction) / 1_000_000_000n) * 1000 + Number(fraction) / 1_000_000;
}
