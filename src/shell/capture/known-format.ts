import type { Layer } from '../../model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../model/layer.ts';
import { createRunningHash, sha256 } from '../hash.ts';
import { columnsOver, copyRows, layerPlacesIn, ROW_BYTES, writeRow } from './columns.ts';
import { countOf, folderIn, foldersBelow, type KnownFolder, type KnownTree, rowsOf, textOf } from './known.ts';
import type { KnownRow } from './row.ts';
import { type Table, tableOver } from './table.ts';

/**
 * A known tree as bytes: a line of JSON and blanks up to a multiple of 8 bytes; the columns; for each folder the number
 * of its entries and the length of their names (4 bytes each); the names of each folder, joined by NUL; targets of
 * links, each ended by NUL; at the end the sha256 of the rest. Folders come before what is in them, those of one level
 * after each other.
 */

/** The line. No schema reads it: the library would be loaded for nothing else. */
interface Header extends Pick<KnownTree, 'manifestDigest' | 'layers'> {
  readonly folders: number;
  readonly entries: number;
  /** Bytes of the names. */
  readonly names: number;
}

const VERSION = 2;
/** 1 as a number of four bytes shows the byte order of the machine. */
const ORDER = new Uint8Array(new Uint32Array([1]).buffer).join('');

/** Bytes of the sha256 at the end. */
const SEAL = 32;
const COUNT_BYTES = 8;
const NEWLINE = 10;

/** Writes the tree. @returns its bytes, in parts */
export function encodeKnown({ manifestDigest, layers, root }: KnownTree): Uint8Array[] {
  const folders = foldersBelow(root);
  const entries = folders.reduce((sum, folder) => sum + countOf(folder), 0);
  const { memory, counts, targets, ...gathered } = gather(folders, entries, layers);
  const names = Buffer.concat(gathered.names);
  const head = writeHeader({ manifestDigest, layers, folders: folders.length, entries, names: names.length });
  const ends = Buffer.from(targets.map((target) => `${target}\0`).join(''), 'latin1');
  const parts = [head, new Uint8Array(memory), new Uint8Array(counts.buffer), names, ends];
  const seal = createRunningHash();
  for (const part of parts) seal.update(part);
  return [...parts, Buffer.from(seal.hex(), 'hex')];
}

/** What the folders of a tree come to. */
interface Gathered {
  /** The columns. */
  readonly memory: ArrayBuffer;
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly names: Uint8Array[];
  readonly targets: readonly string[];
}

/** Folders of a table that follow each other, and where their rows go. */
interface Span {
  readonly table: Table;
  readonly first: number;
  readonly row: number;
  count: number;
}

/** Puts all folders into one set of columns. What stands together in a table is copied together: most of it does. */
function gather(folders: readonly KnownFolder[], entries: number, layers: readonly Layer[]): Gathered {
  const memory = new ArrayBuffer(ROW_BYTES * entries);
  const layerNames = layers.map(({ digest }) => digest);
  const layerAt = new Map(layerNames.map((digest, index) => [digest, index]));
  const targets: string[] = [];
  const columns = { ...columnsOver(memory, 0, entries, { targets, layerNames }), targets };
  const counts = new Uint32Array(2 * folders.length);
  const names: Uint8Array[] = [];
  const replaced: [number, KnownRow][] = [];
  let span: Span | undefined;
  const copySpan = (): void => {
    if (span === undefined) return;
    const { table, first, row, count } = span;
    const { rows, chars } = table;
    const start = rows[first] ?? 0;
    const layerPlaces = layerPlacesIn(table.columns, layerAt);
    copyRows(columns, row, { from: table.columns, start, count: (rows[first + count] ?? 0) - start, layerPlaces });
    names.push(table.names.subarray(chars[first], chars[first + count]));
    span = undefined;
  };
  let at = 0;
  for (const [index, folder] of folders.entries()) {
    const { table, changed } = folder;
    const text = table === undefined ? Buffer.from(textOf(folder), 'latin1') : undefined;
    const count = countOf(folder);
    counts[2 * index] = count;
    counts[2 * index + 1] = text?.length ?? lengthIn(table, folder.at);
    if (table !== undefined && span?.table === table && span.first + span.count === folder.at) span.count += 1;
    else {
      copySpan();
      if (table !== undefined) span = { table, first: folder.at, row: at, count: 1 };
    }
    if (text !== undefined) names.push(text);
    if (table === undefined) rowsOf(folder).forEach((row, place) => writeRow(columns, at + place, row, layerAt));
    else changed?.forEach((row, place) => replaced.push([at + place, row]));
    at += count;
  }
  copySpan();
  for (const [place, row] of replaced) writeRow(columns, place, row, layerAt);
  return { memory, counts, names, targets };
}

const lengthIn = (table: Table | undefined, folder: number): number =>
  table === undefined ? 0 : (table.chars[folder + 1] ?? 0) - (table.chars[folder] ?? 0);

function writeHeader({ manifestDigest, layers, folders, entries, names }: Header): Buffer {
  const held = layers.map(({ digest, size, mediaType }) => [digest, size, mediaType]);
  const line = JSON.stringify([VERSION, ORDER, manifestDigest, held, folders, entries, names]);
  return Buffer.from(`${line}${' '.repeat(7 - (Buffer.byteLength(line) % 8))}\n`);
}

/** The parts as one, as they are in the file. */
export function joined(parts: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(parts.reduce((sum, { length }) => sum + length, 0)));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Reads what `encodeKnown` wrote; undefined when it is anything else.
 *
 * @param bytes at the start of their memory: columns need their places to be multiples of their size
 */
export function decodeKnown(bytes: Buffer<ArrayBuffer>): KnownTree | undefined {
  if (bytes.length <= SEAL) return undefined;
  const body = bytes.subarray(0, -SEAL);
  if (sha256(body) !== bytes.toString('hex', body.length)) return undefined;
  const start = body.indexOf(NEWLINE) + 1;
  const header = readHeader(body.toString('utf8', 0, start));
  if (header === undefined || start % 8 !== 0) return undefined;
  const { manifestDigest, layers, folders, entries, names: length } = header;
  const end = start + ROW_BYTES * entries;
  const names = end + COUNT_BYTES * folders;
  if (names + length > body.length) return undefined;
  const targets = body.toString('latin1', names + length).split('\0');
  const layerNames = layers.map(({ digest }) => digest);
  const columns = columnsOver(bytes.buffer, start, entries, { targets, layerNames });
  const counts = new Uint32Array(bytes.buffer.slice(end, names));
  const table = tableOver(columns, counts, body.subarray(names, names + length));
  return table && { manifestDigest, layers, root: folderIn(table, 0, '') };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function readHeader(line: string): Header | undefined {
  const [version, order, manifestDigest, held, folders, entries, names, ...more] = parseRow(line);
  if (version !== VERSION || order !== ORDER || typeof manifestDigest !== 'string' || more.length > 0) return undefined;
  if (!Array.isArray(held) || !isCount(folders) || !isCount(entries) || !isCount(names)) return undefined;
  const layers: Layer[] = [];
  for (const one of held) {
    const layer = readLayer(one);
    if (layer === undefined) return undefined;
    layers.push(layer);
  }
  return { manifestDigest, layers, folders, entries, names };
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MEDIA_TYPES = Object.values(LAYER_MEDIA_TYPES);

function readLayer(row: unknown): Layer | undefined {
  const [digest, size, type, ...more]: readonly unknown[] = Array.isArray(row) ? row : [];
  const mediaType = MEDIA_TYPES.find((known) => known === type);
  if (typeof digest !== 'string' || !DIGEST.test(digest) || !isCount(size) || mediaType === undefined) return undefined;
  return more.length > 0 ? undefined : { digest, size, mediaType };
}

function parseRow(line: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
