import type { Layer, TreeEntry } from '../../model/checkpoint.ts';
import { CARRIED, type Columns, isFolderType, rowFrom, type RowType, ROW_TYPES } from './columns.ts';
import { GONE, hiddenRow, isHidden, type KnownRow, type Signature, UNKNOWN } from './row.ts';
import { countAt, type Table, textAt } from './table.ts';

/**
 * The entries of one folder, in the order in which the system lists them: it is the same as long as nothing changes.
 * What came from a file stays in its table until somebody asks for it: most of it nobody does.
 */
export interface KnownFolder {
  /** Where the names, and the rows but those in `changed`, are; without it they are in `names` and `rows`. */
  table: Table | undefined;
  /** Of a folder in a table: its number there, and its path. */
  readonly at: number;
  readonly path: string;
  /** Rows that have come into the place of the table's, by their index. */
  changed: Map<number, KnownRow> | undefined;
  names: string[] | undefined;
  rows: KnownRow[] | undefined;
  /** What is in those of the entries that are folders, in their order; missing as long as it is as the table has it. */
  children: KnownFolder[] | undefined;
  /** The same by the index of the entry, made when somebody asks. */
  places?: Map<number, KnownFolder>;
  /** Index by name, made when the order has changed. */
  byName?: Map<string, number>;
}

/** A folder of which nothing is known. */
export const emptyFolder = (): KnownFolder & { names: string[]; rows: KnownRow[]; children: KnownFolder[] } => ({
  table: undefined,
  at: 0,
  path: '',
  changed: undefined,
  names: [],
  rows: [],
  children: [],
});

/** A folder as a table has it. */
export const folderIn = (table: Table, at: number, path: string): KnownFolder => ({
  table,
  at,
  path,
  changed: undefined,
  names: undefined,
  rows: undefined,
  children: undefined,
});

/** Stands between the names of a folder. */
export const BETWEEN = '\0';

/** The path of a name in a folder. */
export const pathOf = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** The names in a folder. */
export function namesOf(folder: KnownFolder): string[] {
  return (folder.names ??= splitNames(textOf(folder)));
}

const splitNames = (text: string): string[] => (text === '' ? [] : text.split(BETWEEN));

/** The names in a folder, joined. */
export const textOf = ({ table, at, names }: KnownFolder): string =>
  table === undefined ? (names ?? []).join(BETWEEN) : textAt(table, at);

/** How many entries a folder has. */
export const countOf = ({ table, at, rows }: KnownFolder): number =>
  table === undefined ? (rows ?? []).length : countAt(table, at);

/** What is in those of the entries that are folders, in their order. */
export function childrenOf(folder: KnownFolder): readonly KnownFolder[] {
  const { table, at, path, children } = folder;
  if (children !== undefined || table === undefined) return children ?? [];
  let next = table.below[at] ?? 0;
  if (next === table.below[at + 1]) return [];
  const start = table.rows[at] ?? 0;
  return namesOf(folder).flatMap((name, index) =>
    isFolderType(table.columns.types[start + index]) ? folderIn(table, next++, pathOf(path, name)) : [],
  );
}

/** What is in an entry that is a folder. */
export function childAt(folder: KnownFolder, index: number): KnownFolder | undefined {
  if (folder.places === undefined) {
    const places = new Map<number, KnownFolder>();
    const children = childrenOf(folder)[Symbol.iterator]();
    const count = countOf(folder);
    for (let at = 0; at < count; at += 1) {
      const child = isFolderAt(folder, at) ? children.next().value : undefined;
      if (child !== undefined) places.set(at, child);
    }
    folder.places = places;
  }
  return folder.places.get(index);
}

function isFolderAt({ rows, table, at, changed }: KnownFolder, index: number): boolean {
  const row = rows?.[index] ?? changed?.get(index);
  if (row !== undefined) return row.type === 'folder' && row !== GONE;
  return table !== undefined && isFolderType(table.columns.types[(table.rows[at] ?? 0) + index]);
}

/** The tree of a checkpoint as this machine knows it. */
export interface KnownTree {
  /** `sha256:` over the manifest whose tree it is: there is no other name that only that one has. */
  readonly manifestDigest: string;
  readonly layers: readonly Layer[];
  readonly root: KnownFolder;
}

/** Where a name stands in a folder; -1 when it does not. `guess` is tried first. */
export function indexIn(folder: KnownFolder, name: string, guess: number): number {
  const names = namesOf(folder);
  if (names[guess] === name) return guess;
  folder.byName ??= new Map(names.map((each, index) => [each, index]));
  return folder.byName.get(name) ?? -1;
}

/** The rows of a folder. */
export function rowsOf(folder: KnownFolder): readonly KnownRow[] {
  return folder.rows ?? namesOf(folder).map((name, index) => inTable(folder, name, index));
}

/** One row of a folder; undefined where there is none. */
export function rowAt(folder: KnownFolder, index: number): KnownRow | undefined {
  if (folder.rows !== undefined) return folder.rows[index];
  const name = namesOf(folder)[index];
  return name === undefined ? undefined : inTable(folder, name, index);
}

/** Puts a row into the place of another. */
export function setRow(folder: KnownFolder, index: number, row: KnownRow): void {
  if (folder.rows === undefined) (folder.changed ??= new Map()).set(index, row);
  else folder.rows[index] = row;
}

function inTable({ table, at, path, changed }: KnownFolder, name: string, index: number): KnownRow {
  if (table === undefined) return GONE;
  return changed?.get(index) ?? rowFrom(table.columns, (table.rows[at] ?? 0) + index, pathOf(path, name));
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

/** Compares an entry of a folder with how it looks now. */
export function compareAt({ rows, table, at, changed }: KnownFolder, index: number, type: RowType, look: Look): number {
  const row = rows?.[index] ?? changed?.get(index);
  if (row !== undefined || table === undefined) return compareRow(row, type, look);
  return compareIn(table.columns, (table.rows[at] ?? 0) + index, type, look);
}

/** Compares a row of columns with how it looks now. */
export function compareIn(columns: Columns, at: number, type: RowType, look: Look): number {
  const { inodes, ctimes, mtimes, sizes, types, kinds } = columns;
  if (inodes[at] !== look.ino || ctimes[at] !== look.ctimeMs || mtimes[at] !== look.mtimeMs || look.ino === 0)
    return DIFFERS;
  if (ROW_TYPES[types[at] ?? 0] !== type) return DIFFERS;
  if (type !== 'file') return LOOKS_SAME;
  if (sizes[at] !== look.size) return DIFFERS;
  return kinds[at] === CARRIED ? LOOKS_SAME_CARRIED : LOOKS_SAME;
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
    for (const child of childrenOf(all[at] ?? folder)) all.push(child);
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
  const add = (row: KnownRow): void => {
    if (row.type === 'file' && row.layer !== undefined) found.add(row.layer);
  };
  /** For each table, by the place of a layer, whether a file is in it. */
  const used = new Map<Columns, Uint8Array>();
  for (const { rows, table, at, changed } of foldersBelow(folder)) {
    rows?.forEach(add);
    changed?.forEach(add);
    if (table === undefined) continue;
    const { columns } = table;
    const isUsed = used.get(columns) ?? new Uint8Array(columns.layerNames.length);
    used.set(columns, isUsed);
    const start = table.rows[at] ?? 0;
    const end = table.rows[at + 1] ?? 0;
    for (let row = start; row < end; row += 1) {
      if (changed?.has(row - start) !== true) isUsed[columns.layers[row] ?? 0] = 1;
    }
  }
  for (const [{ layerNames }, isUsed] of used)
    layerNames.forEach((name, index) => isUsed[index] === 1 && found.add(name));
  return found;
}

/** The tree of a manifest, of which nothing is known but what it says. */
export function folderOf(tree: ReadonlyMap<string, TreeEntry>): ReturnType<typeof emptyFolder> {
  const root = emptyFolder();
  const folders = new Map([['', root]]);
  const add = (row: KnownRow): typeof root => {
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
