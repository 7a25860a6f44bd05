import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { type Layer, layerSchema } from '../../model/checkpoint.ts';
import type { Problem } from '../../model/result.ts';
import { attempt, temporaryNameFor } from '../files.ts';
import { sha256 } from '../hash.ts';
import { STATE_FOLDER } from '../workflow-dir.ts';
import { emptyFolder, hiddenRow, isHidden, type KnownFolder, type KnownRow, type KnownTree } from './known.ts';

/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 *
 * A line of JSON and blanks up to a multiple of 8 bytes, then columns in the byte order of the machine: for each folder
 * the number of its entries (4 bytes); for each entry size, mtime in ns, mtime, ctime and inode (8 each), mode and layer
 * (2 each), type (1); then for each entry its name and the digest of a file or the target of a link, each ended by NUL.
 * Folders come before what is in them. At the end the sha256 of the rest.
 */
const headerSchema = z.strictObject({
  version: z.literal(1),
  /** 1 as a number of four bytes shows the byte order. */
  order: z.literal(new Uint8Array(new Uint32Array([1]).buffer).join('')),
  workflowId: z.string(),
  phase: z.string(),
  manifestDigest: z.string(),
  layers: z.array(layerSchema),
  folders: z.int(),
  entries: z.int(),
});

/** `gone` is a hidden row with nothing below it. */
const TYPES = ['file', 'link', 'folder', 'hidden', 'gone'] as const;
const NO_LAYER = 0xffff;
/** Bytes of the sha256 at the end. */
const SEAL = 32;
const ORDER = new Uint8Array(new Uint32Array([1]).buffer).join('');

/** The columns of so many rows, over one piece of memory. */
function columnsOver(memory: ArrayBuffer, start: number, folders: number, rows: number) {
  let at = start;
  const next = (bytes: number): number => (at += bytes) - bytes;
  const sizes = new Float64Array(memory, next(8 * rows), rows);
  const times = new BigInt64Array(memory, next(8 * rows), rows);
  const mtimes = new Float64Array(memory, next(8 * rows), rows);
  const ctimes = new Float64Array(memory, next(8 * rows), rows);
  const inodes = new Float64Array(memory, next(8 * rows), rows);
  const counts = new Uint32Array(memory, next(4 * folders), folders);
  const modes = new Uint16Array(memory, next(2 * rows), rows);
  const layers = new Uint16Array(memory, next(2 * rows), rows);
  const types = new Uint8Array(memory, next(rows), rows);
  return { sizes, times, mtimes, ctimes, inodes, counts, modes, layers, types, end: at };
}
type Columns = ReturnType<typeof columnsOver>;

/** Folders of a tree, each before what is in it. */
function foldersOf(root: KnownFolder): readonly KnownFolder[] {
  const all = [root];
  for (let at = 0; at < all.length; at += 1) {
    const { rows, folders } = all[at] ?? emptyFolder();
    rows.forEach((row, index) => {
      const below = folders.get(index);
      if (below !== undefined || (row.type === 'folder' && !isHidden(row))) all.push(below ?? emptyFolder());
    });
  }
  return all;
}

/** Writes the tree; a problem costs time only, so it is for the caller to pass over. */
export function writeKnown(file: string, tree: KnownTree): Problem | undefined {
  const bytes = encode(tree);
  const temporary = temporaryNameFor(file);
  const written = attempt('write the list of known files', file, () => {
    fs.writeFileSync(temporary, bytes, { flag: 'wx' });
    fs.renameSync(temporary, file);
  });
  if (written.ok) return undefined;
  attempt('remove a temporary file', temporary, () => fs.rmSync(temporary, { force: true }));
  return written.error;
}

/** Bytes of the columns of one entry, and of one folder. */
const ROW_BYTES = 5 * 8 + 2 * 2 + 1;
const FOLDER_BYTES = 4;

function encode({ workflowId, phase, manifestDigest, layers, root }: KnownTree): Buffer {
  const folders = foldersOf(root);
  const entries = folders.reduce((sum, { rows }) => sum + rows.length, 0);
  const text = folders.map(textOf).join('');
  const facts = { version: 1, order: ORDER, workflowId, phase, manifestDigest, layers };
  const line = JSON.stringify({ ...facts, folders: folders.length, entries });
  const head = Buffer.from(`${line}${' '.repeat(7 - (Buffer.byteLength(line) % 8))}\n`);
  const end = head.length + ROW_BYTES * entries + FOLDER_BYTES * folders.length;
  const memory = new ArrayBuffer(end + text.length + SEAL);
  const bytes = Buffer.from(memory);
  head.copy(bytes);
  const columns = columnsOver(memory, head.length, folders.length, entries);
  const layerAt = new Map(layers.map(({ digest }, index) => [digest, index]));
  let at = 0;
  folders.forEach(({ rows, folders: below }, index) => {
    columns.counts[index] = rows.length;
    rows.forEach((row, each) => {
      writeRow(columns, at, row, layerAt);
      if (isHidden(row)) columns.types[at] = TYPES.indexOf(below.has(each) ? 'hidden' : 'gone');
      at += 1;
    });
  });
  bytes.write(text, end, 'latin1');
  const body = bytes.subarray(0, -SEAL);
  bytes.write(sha256(body), body.length, 'hex');
  return bytes;
}

function textOf({ names, rows }: KnownFolder): string {
  let text = '';
  rows.forEach((row, index) => {
    text += names[index];
    if (row.type !== 'folder') text += `\0${row.type === 'file' ? row.digest : row.target}`;
    text += '\0';
  });
  return text;
}

function writeRow(to: Columns, at: number, row: KnownRow, layerAt: ReadonlyMap<string, number>): void {
  to.times[at] = row.mtime;
  to.mtimes[at] = row.mtimeMs;
  to.ctimes[at] = row.ctimeMs;
  to.inodes[at] = row.ino;
  to.layers[at] = NO_LAYER;
  to.types[at] = TYPES.indexOf(row.type);
  if (row.type === 'link') return;
  to.modes[at] = row.mode;
  if (row.type === 'folder') return;
  to.sizes[at] = row.size;
  if (row.layer !== undefined) to.layers[at] = layerAt.get(row.layer) ?? NO_LAYER;
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
  if (bytes === undefined || bytes.length < SEAL + 1) return undefined;
  const body = bytes.subarray(0, -SEAL);
  if (sha256(body) !== bytes.toString('hex', body.length)) return undefined;
  const end = body.indexOf(10) + 1;
  const header = headerSchema.safeParse(parseJson(body.toString('utf8', 0, end)));
  if (!header.success) return undefined;
  const { workflowId, phase, manifestDigest, layers, folders, entries } = header.data;
  const columns = columnsOver(bytes.buffer, end, folders, entries);
  const texts = body.toString('latin1', columns.end).split('\0');
  const root = readFolders(columns, texts, layers);
  return { workflowId, phase, manifestDigest, layers, root };
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

function readFolders(columns: Columns, texts: readonly string[], layers: readonly Layer[]): KnownFolder {
  const root = emptyFolder();
  const folders: { readonly path: string; readonly folder: KnownFolder }[] = [{ path: '', folder: root }];
  let at = 0;
  let text = 0;
  for (let index = 0; index < folders.length; index += 1) {
    const { path, folder } = folders[index] ?? { path: '', folder: root };
    for (let row = 0; row < (columns.counts[index] ?? 0); row += 1) {
      const name = texts[text] ?? '';
      const whole = path === '' ? name : `${path}/${name}`;
      const type = TYPES[columns.types[at] ?? 0] ?? 'hidden';
      const second = texts[text + 1] ?? '';
      text += type === 'link' || type === 'file' ? 2 : 1;
      folder.names.push(name);
      folder.rows.push(readRow(columns, at, { path: whole, type, second, layers }));
      at += 1;
      if (type !== 'folder' && type !== 'hidden') continue;
      const below = emptyFolder();
      folder.folders.set(row, below);
      folders.push({ path: whole, folder: below });
    }
  }
  return root;
}

interface Place {
  readonly path: string;
  readonly type: (typeof TYPES)[number];
  /** Digest of a file or target of a link. */
  readonly second: string;
  readonly layers: readonly Layer[];
}

function readRow(columns: Columns, at: number, { path, type, second, layers }: Place): KnownRow {
  const mtime = columns.times[at] ?? 0n;
  const mtimeMs = columns.mtimes[at] ?? 0;
  const ctimeMs = columns.ctimes[at] ?? 0;
  const ino = columns.inodes[at] ?? 0;
  const mode = columns.modes[at] ?? 0;
  if (type === 'link') return { type, path, target: second, mtime, mtimeMs, ctimeMs, ino };
  if (type === 'folder') return { type, path, mode, mtime, mtimeMs, ctimeMs, ino };
  if (type !== 'file') return hiddenRow(path);
  const held = layers[columns.layers[at] ?? NO_LAYER];
  const layer = held === undefined ? {} : { layer: held.digest };
  return { type, path, mode, size: columns.sizes[at] ?? 0, mtime, digest: second, ...layer, mtimeMs, ctimeMs, ino };
}
