import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { type Layer, layerSchema } from '../../model/checkpoint.ts';
import type { Problem } from '../../model/result.ts';
import { attempt, temporaryNameFor } from '../files.ts';
import { STATE_FOLDER } from '../workflow-dir.ts';
import { createRunningHash, sha256 } from '../hash.ts';
import { type Columns, columnsOver, copyRows, isFolderType, ROW_BYTES, writeRow } from './columns.ts';
import {
  countBelow,
  countOf,
  foldersBelow,
  type KnownFolder,
  type KnownTree,
  namesOf,
  rowsOf,
  textOf,
} from './known.ts';

/** 1 as a number of four bytes shows the byte order of the machine. */
const ORDER = new Uint8Array(new Uint32Array([1]).buffer).join('');

/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 *
 * A line of JSON and blanks up to a multiple of 8 bytes; the columns; for each folder the number of its entries and the
 * length of their names (4 bytes each); the names of each folder, joined by NUL; targets of links, each ended by NUL; at
 * the end the sha256 of the rest. Folders come before what is in them, those of one level after each other.
 */
const headerSchema = z.strictObject({
  version: z.literal(1),
  order: z.literal(ORDER),
  manifestDigest: z.string(),
  layers: z.array(layerSchema),
  folders: z.int(),
  entries: z.int(),
  /** Bytes of the names. */
  names: z.int(),
});

/** Bytes of the sha256 at the end. */
const SEAL = 32;
const COUNT_BYTES = 8;

/** Writes the tree; a problem costs time only, so it is for the caller to pass over. */
export function writeKnown(file: string, tree: KnownTree): Problem | undefined {
  const parts = encode(tree);
  const temporary = temporaryNameFor(file);
  const written = attempt('write the list of known files', file, () => {
    const fd = fs.openSync(temporary, 'wx');
    try {
      fs.writevSync(fd, parts);
    } finally {
      fs.closeSync(fd);
    }
    fs.renameSync(temporary, file);
  });
  if (written.ok) return undefined;
  attempt('remove a temporary file', temporary, () => fs.rmSync(temporary, { force: true }));
  return written.error;
}

function encode({ manifestDigest, layers, root }: KnownTree): Buffer[] {
  const folders = foldersBelow(root);
  const entries = countBelow(root);
  const { columns, memory } = gather(folders, entries, layers);
  const texts = folders.map(textOf);
  const counts = Buffer.from(
    Uint32Array.from(folders.flatMap((each, at) => [countOf(each), texts[at]?.length ?? 0])).buffer,
  );
  const names = Buffer.from(texts.join(''), 'latin1');
  const targets = Buffer.from(columns.targets.map((target) => `${target}\0`).join(''), 'latin1');
  const facts = { version: 1, order: ORDER, manifestDigest, layers };
  const line = JSON.stringify({ ...facts, folders: folders.length, entries, names: names.length });
  const head = Buffer.from(`${line}${' '.repeat(7 - (Buffer.byteLength(line) % 8))}\n`);
  const parts = [head, Buffer.from(memory), counts, names, targets];
  const seal = createRunningHash();
  for (const part of parts) seal.update(part);
  return [...parts, Buffer.from(seal.hex(), 'hex')];
}

/** The rows of all folders in one set of columns. */
function gather(
  folders: readonly KnownFolder[],
  entries: number,
  layers: readonly Layer[],
): { readonly columns: Columns; readonly memory: ArrayBuffer } {
  const memory = new ArrayBuffer(ROW_BYTES * entries);
  const layerNames = layers.map(({ digest }) => digest);
  const targets: string[] = [];
  const columns = { ...columnsOver(memory, 0, entries, { targets, layerNames }), targets };
  const layerAt = new Map(layerNames.map((digest, index) => [digest, index]));
  /** Whether places of layers mean the same in other columns. */
  const agree = new Map<Columns, boolean>();
  const agrees = (from: Columns): boolean => {
    const known = agree.get(from) ?? from.layerNames.every((digest, index) => digest === layerNames[index]);
    agree.set(from, known);
    return known;
  };
  let at = 0;
  /** Rows that stand together in other columns are copied together: there are few runs of them, and many folders. */
  let run: { readonly from: Columns; readonly start: number; count: number } | undefined;
  const copyRun = (): void => {
    if (run !== undefined) copyRows(columns, at - run.count, run.from, run.start, run.count);
    run = undefined;
  };
  for (const folder of folders) {
    const { packed } = folder;
    if (packed !== undefined && folder.rows === undefined && agrees(packed.columns)) {
      if (run?.from !== packed.columns || run.start + run.count !== packed.start) {
        copyRun();
        run = { from: packed.columns, start: packed.start, count: 0 };
      }
      run.count += packed.count;
      at += packed.count;
      continue;
    }
    copyRun();
    for (const row of rowsOf(folder)) {
      writeRow(columns, at, row, layerAt);
      at += 1;
    }
  }
  copyRun();
  return { columns, memory };
}

/** The file of a state folder that holds the known tree. */
export const knownFileIn = (stateFolder: string): string => path.join(stateFolder, 'known-files');

/**
 * Forgets what is known of files: stored layers were found damaged, and who believes that it need not read a file again
 * would go on with them. What cannot be removed costs no more than another look.
 */
export function forgetKnown(workspace: string): void {
  attempt('forget what is known of files', workspace, () =>
    fs.rmSync(knownFileIn(path.join(workspace, STATE_FOLDER)), { force: true }),
  );
}

/** Reads what `writeKnown` wrote; undefined when there is nothing to go by. */
export function readKnown(file: string): KnownTree | undefined {
  const bytes = readWhole(file);
  if (bytes === undefined || bytes.length <= SEAL) return undefined;
  const body = bytes.subarray(0, -SEAL);
  if (sha256(body) !== bytes.toString('hex', body.length)) return undefined;
  const start = body.indexOf(10) + 1;
  const header = headerSchema.safeParse(parseJson(body.toString('utf8', 0, start)));
  if (!header.success) return undefined;
  const { manifestDigest, layers, folders, entries, names: length } = header.data;
  const end = start + ROW_BYTES * entries;
  const names = end + COUNT_BYTES * folders;
  const targets = body.toString('latin1', names + length).split('\0');
  const layerNames = layers.map(({ digest }) => digest);
  const columns = columnsOver(bytes.buffer, start, entries, { targets, layerNames });
  const counts = new Uint32Array(bytes.buffer.slice(end, names));
  const root = readFolders(columns, counts, body.toString('latin1', names, names + length));
  return { manifestDigest, layers, root };
}

/** The bytes of a file, at the start of memory of their own: columns need their places to be multiples of their size. */
function readWhole(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    const fd = fs.openSync(file, 'r');
    try {
      const bytes = Buffer.from(new ArrayBuffer(fs.fstatSync(fd).size));
      return fs.readSync(fd, bytes, 0, bytes.length, 0) === bytes.length ? bytes : undefined;
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readFolders(columns: Columns, counts: Uint32Array, texts: string): KnownFolder {
  // Folders stand in the order in which their entries do, so where the next one starts is known by counting.
  let rows = 0;
  let chars = 0;
  let folders = 0;
  const make = (path: string): KnownFolder & { readonly packed: NonNullable<KnownFolder['packed']> } => {
    const count = counts[2 * folders] ?? 0;
    const length = counts[2 * folders + 1] ?? 0;
    folders += 1;
    const text = texts.slice(chars, (chars += length));
    const start = rows;
    rows += count;
    return { text, packed: { columns, start, count, path }, children: [] };
  };
  const root = make('');
  const all = [root];
  for (let index = 0; index < all.length; index += 1) {
    const folder = all[index] ?? root;
    const { start, count, path } = folder.packed;
    for (let row = 0; row < count; row += 1) {
      if (!isFolderType(columns.types[start + row])) continue;
      const name = namesOf(folder)[row] ?? '';
      const child = make(path === '' ? name : `${path}/${name}`);
      folder.children.push(child);
      all.push(child);
    }
  }
  return root;
}
