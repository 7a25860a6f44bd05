import type { Layer, TreeEntry, TreeFile, TreeFolder, TreeLink } from '../../model/checkpoint.ts';

/**
 * How a file looked when its digest was worked out: what still looks so has not changed. Times are milliseconds as
 * lstat gives them without bigint, which is what a walk can compare fastest: they tell 240 ns apart.
 */
export interface Signature {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** 0 when the look is not known or could deceive: then the file is read again. */
  readonly ino: number;
}

/** The signature of what is not known. */
export const UNKNOWN: Signature = { mtimeMs: 0, ctimeMs: 0, ino: 0 };

/** An entry of a tree, and how it looked on this machine. */
export type KnownRow = (TreeFile | TreeLink | (TreeFolder & { readonly hidden?: true })) & Signature;

/** The entries of one folder, in the order in which the system lists them: it is the same as long as nothing changes. */
export interface KnownFolder {
  readonly names: string[];
  readonly rows: KnownRow[];
  /** What is in those of the entries that are folders, by their index. */
  readonly folders: Map<number, KnownFolder>;
  /** Index by name, made when the order has changed. */
  byName?: Map<string, number>;
}

/** The tree of a checkpoint as this machine knows it. */
export interface KnownTree {
  readonly workflowId: string;
  /** The checkpoint whose tree it is, and the sha256 of its manifest. */
  readonly phase: string;
  readonly manifestDigest: string;
  readonly layers: readonly Layer[];
  readonly root: KnownFolder;
}

/** A folder of which nothing is known. */
export const emptyFolder = (): KnownFolder => ({ names: [], rows: [], folders: new Map() });

/** Where a name stands in a folder; -1 when it does not. `guess` is tried first. */
export function indexIn(folder: KnownFolder, name: string, guess: number): number {
  if (folder.names[guess] === name) return guess;
  folder.byName ??= new Map(folder.names.map((each, index) => [each, index]));
  return folder.byName.get(name) ?? -1;
}

/** What stands for a folder that is only there because of what is in it, or for what turned out to be gone. */
export const hiddenRow = (path: string): KnownRow & TreeFolder => ({
  type: 'folder',
  path,
  mode: 0,
  mtime: 0n,
  hidden: true,
  ...UNKNOWN,
});

/** Every entry below a folder, folders before what is in them. */
export function* rowsBelow(folder: KnownFolder): Generator<KnownRow> {
  const waiting: KnownFolder[] = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const row of next.rows) if (!isHidden(row)) yield row;
    waiting.push(...next.folders.values());
  }
}

/** Whether a folder is only there because of what is in it: `include` leaves it out. */
export const isHidden = (row: KnownRow): boolean => row.type === 'folder' && row.hidden === true;

/** The tree of a manifest, of which nothing is known but what it says. */
export function folderOf(tree: ReadonlyMap<string, TreeEntry>): KnownFolder {
  const root = emptyFolder();
  const folders = new Map<string, KnownFolder>([['', root]]);
  const add = (row: KnownRow): { readonly folder: KnownFolder; readonly index: number } => {
    const split = row.path.lastIndexOf('/');
    const above = row.path.slice(0, Math.max(0, split));
    const folder = folders.get(above) ?? addFolder(hiddenRow(above));
    folder.names.push(row.path.slice(split + 1));
    return { folder, index: folder.rows.push(row) - 1 };
  };
  const addFolder = (row: KnownRow): KnownFolder => {
    const { folder, index } = add(row);
    const below = emptyFolder();
    folder.folders.set(index, below);
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
