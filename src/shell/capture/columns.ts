import { GONE, hiddenRow, isHidden, type KnownRow } from './row.ts';

/**
 * Rows as columns: 27,000 of them are read and written in a few milliseconds, and what nobody asks for never becomes
 * an object. Numbers are in the byte order of the machine.
 */
export interface Columns {
  readonly sizes: Float64Array;
  /** Modification times in nanoseconds. */
  readonly times: BigInt64Array;
  readonly mtimes: Float64Array;
  readonly ctimes: Float64Array;
  readonly inodes: Float64Array;
  /** Of a link: index of its target in `targets`. */
  readonly places: Uint32Array;
  readonly modes: Uint16Array;
  /** Index in `layerNames`; NO_LAYER. */
  readonly layers: Uint16Array;
  readonly types: Uint8Array;
  readonly kinds: Uint8Array;
  readonly digests: Uint8Array;
  readonly targets: readonly string[];
  readonly layerNames: readonly string[];
  /** Position behind them in their memory. */
  readonly end: number;
}

/** `gone` is GONE. */
export const ROW_TYPES = ['file', 'link', 'folder', 'hidden', 'gone'] as const;
export type RowType = (typeof ROW_TYPES)[number];

const LINK = ROW_TYPES.indexOf('link');
const FOLDER = ROW_TYPES.indexOf('folder');
const HIDDEN = ROW_TYPES.indexOf('hidden');
/** Whether there is something in an entry of this type. */
export const isFolderType = (type: number | undefined): boolean => type === FOLDER || type === HIDDEN;

/** Places of the rows of a type from one on, in their order. Found by the system's search: there are few. */
function* placesOf({ types }: Columns, type: number, from: number): Generator<number> {
  for (let at = types.indexOf(type, from); at !== -1; at = types.indexOf(type, at + 1)) yield at;
}

/** Places of all rows that are folders, in their order. */
export function* folderPlaces(columns: Columns): Generator<number> {
  const hidden = placesOf(columns, HIDDEN, 0);
  let next = hidden.next();
  for (const at of placesOf(columns, FOLDER, 0)) {
    for (; next.done !== true && next.value < at; next = hidden.next()) yield next.value;
    yield at;
  }
  for (; next.done !== true; next = hidden.next()) yield next.value;
}

const NO_LAYER = 0xffff;
const DIGEST = 32;
const DIGEST_KINDS = ['none', 'sha256', 'git40', 'git64'] as const;
/** The kind of digest of a file whose content is in a layer. */
export const CARRIED = DIGEST_KINDS.indexOf('sha256');
/** Bytes of a row in the columns. */
export const ROW_BYTES = 5 * 8 + 4 + 2 * 2 + 2 + DIGEST;

/** Columns over memory that begins at a multiple of 8. */
export function columnsOver(
  memory: ArrayBuffer,
  start: number,
  rows: number,
  texts: Pick<Columns, 'targets' | 'layerNames'>,
): Columns {
  let at = start;
  const next = (bytes: number): number => (at += bytes) - bytes;
  const columns = {
    sizes: new Float64Array(memory, next(8 * rows), rows),
    times: new BigInt64Array(memory, next(8 * rows), rows),
    mtimes: new Float64Array(memory, next(8 * rows), rows),
    ctimes: new Float64Array(memory, next(8 * rows), rows),
    inodes: new Float64Array(memory, next(8 * rows), rows),
    places: new Uint32Array(memory, next(4 * rows), rows),
    modes: new Uint16Array(memory, next(2 * rows), rows),
    layers: new Uint16Array(memory, next(2 * rows), rows),
    types: new Uint8Array(memory, next(rows), rows),
    kinds: new Uint8Array(memory, next(rows), rows),
    digests: new Uint8Array(memory, next(DIGEST * rows), DIGEST * rows),
  };
  return { ...columns, ...texts, end: at };
}

/** Writes a row; the target of a link is put behind the others. */
export function writeRow(
  to: Columns & { readonly targets: string[] },
  at: number,
  row: KnownRow,
  layerAt: ReadonlyMap<string, number>,
): void {
  to.times[at] = row.mtime;
  to.mtimes[at] = row.mtimeMs;
  to.ctimes[at] = row.ctimeMs;
  to.inodes[at] = row.ino;
  to.layers[at] = NO_LAYER;
  to.types[at] = typeCode(row);
  to.sizes[at] = 0;
  to.modes[at] = 0;
  to.kinds[at] = 0;
  if (row.type === 'link') {
    to.places[at] = to.targets.push(row.target) - 1;
    return;
  }
  to.modes[at] = row.mode;
  if (row.type === 'folder') return;
  to.sizes[at] = row.size;
  if (row.layer !== undefined) to.layers[at] = layerAt.get(row.layer) ?? NO_LAYER;
  const isGit = row.digest.startsWith('git:');
  const hex = row.digest.slice(isGit ? 4 : 7);
  to.kinds[at] = DIGEST_KINDS.indexOf(isGit ? (hex.length === 40 ? 'git40' : 'git64') : 'sha256');
  Buffer.from(to.digests.buffer, to.digests.byteOffset + DIGEST * at, DIGEST).write(hex, 'hex');
}

function typeCode(row: KnownRow): number {
  if (row === GONE) return ROW_TYPES.indexOf('gone');
  return ROW_TYPES.indexOf(isHidden(row) ? 'hidden' : row.type);
}

/** Rows of other columns that follow each other. */
export interface Run {
  readonly from: Columns;
  readonly start: number;
  readonly count: number;
  /** Where each layer of these columns stands in the others; undefined when all have the same places. */
  readonly layerPlaces: Uint16Array | undefined;
}

/** Copies rows from other columns. */
export function copyRows(
  to: Columns & { readonly targets: string[] },
  at: number,
  { from, start, count, layerPlaces }: Run,
): void {
  const end = start + count;
  to.sizes.set(from.sizes.subarray(start, end), at);
  to.times.set(from.times.subarray(start, end), at);
  to.mtimes.set(from.mtimes.subarray(start, end), at);
  to.ctimes.set(from.ctimes.subarray(start, end), at);
  to.inodes.set(from.inodes.subarray(start, end), at);
  to.modes.set(from.modes.subarray(start, end), at);
  to.layers.set(from.layers.subarray(start, end), at);
  to.types.set(from.types.subarray(start, end), at);
  to.kinds.set(from.kinds.subarray(start, end), at);
  to.digests.set(from.digests.subarray(DIGEST * start, DIGEST * end), DIGEST * at);
  for (const place of placesOf(from, LINK, start)) {
    if (place >= end) break;
    to.places[at + place - start] = to.targets.push(from.targets[from.places[place] ?? 0] ?? '') - 1;
  }
  if (layerPlaces === undefined) return;
  for (let place = at; place < at + count; place += 1) {
    to.layers[place] = layerPlaces[to.layers[place] ?? NO_LAYER] ?? NO_LAYER;
  }
}

/** For each layer of some columns, its place among others; undefined when all have the same places. */
export function layerPlacesIn(from: Columns, layerAt: ReadonlyMap<string, number>): Uint16Array | undefined {
  if (from.layerNames.every((digest, index) => layerAt.get(digest) === index)) return undefined;
  return Uint16Array.from(from.layerNames, (digest) => layerAt.get(digest) ?? NO_LAYER);
}

/** A row of the columns. */
export function rowFrom(columns: Columns, at: number, path: string): KnownRow {
  const type = ROW_TYPES[columns.types[at] ?? 0] ?? 'gone';
  if (type === 'gone') return GONE;
  if (type === 'hidden') return hiddenRow(path);
  const mtime = columns.times[at] ?? 0n;
  const mode = columns.modes[at] ?? 0;
  const look = { mtimeMs: columns.mtimes[at] ?? 0, ctimeMs: columns.ctimes[at] ?? 0, ino: columns.inodes[at] ?? 0 };
  if (type === 'link') return { type, path, target: columns.targets[columns.places[at] ?? 0] ?? '', mtime, ...look };
  if (type === 'folder') return { type, path, mode, mtime, ...look };
  const kind = DIGEST_KINDS[columns.kinds[at] ?? 0];
  const { buffer, byteOffset } = columns.digests;
  const hex = Buffer.from(buffer, byteOffset + DIGEST * at, kind === 'git40' ? 20 : DIGEST).toString('hex');
  const digest = kind === 'sha256' ? `sha256:${hex}` : `git:${hex}`;
  const held = columns.layerNames[columns.layers[at] ?? NO_LAYER];
  const layer = held === undefined ? {} : { layer: held };
  return { type, path, mode, size: columns.sizes[at] ?? 0, mtime, digest, ...layer, ...look };
}
