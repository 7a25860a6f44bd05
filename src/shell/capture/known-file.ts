import * as fs from 'node:fs';
import { type Layer, layerSchema, type TreeEntry } from '../../model/checkpoint.ts';
import * as z from 'zod/mini';
import type { Problem } from '../../model/result.ts';
import { attempt, temporaryNameFor } from '../files.ts';
import { sha256 } from '../hash.ts';
import type { KnownEntry, KnownTree } from './known.ts';

/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 *
 * A line of JSON, then columns: paths and link targets ended by NUL each, then for each entry type (1 byte), mode (2),
 * layer (2), size, mtime, ctime, inode (8 each) and digest (33), all little endian; at the end the sha256 of the rest.
 */
const headerSchema = z.strictObject({
  version: z.literal(1),
  workflowId: z.string(),
  phase: z.string(),
  manifestDigest: z.string(),
  layers: z.array(layerSchema),
  entries: z.int(),
  paths: z.int(),
  targets: z.int(),
});

const TYPES = ['file', 'link', 'folder'] as const;
const NO_LAYER = 0xffff;
const DIGEST = 33;
const COLUMNS = [1, 2, 2, 8, 8, 8, 8, DIGEST] as const;
const ROW = COLUMNS.reduce<number>((sum, width) => sum + width, 0);
/** First byte of a digest column. */
const SHA256 = 1;
const GIT_SHORT = 2;
const GIT_LONG = 3;

/** Writes the tree; a problem costs time only, so it is for the caller to pass over. */
export function writeKnown(file: string, tree: KnownTree): Problem | undefined {
  const rows = [...tree.entries.values()];
  const layerAt = new Map(tree.layers.map(({ digest }, index) => [digest, index]));
  const paths = Buffer.from(rows.map(({ entry }) => `${entry.path}\0`).join(''), 'latin1');
  const links = rows.flatMap(({ entry }) => (entry.type === 'link' ? [`${entry.target}\0`] : []));
  const targets = Buffer.from(links.join(''), 'latin1');
  const { workflowId, phase, manifestDigest, layers } = tree;
  const sizes = { entries: rows.length, paths: paths.length, targets: targets.length };
  const header = Buffer.from(
    `${JSON.stringify({ version: 1, workflowId, phase, manifestDigest, layers, ...sizes })}\n`,
  );
  const columns = Buffer.alloc(ROW * rows.length);
  const at = columnStarts(rows.length);
  rows.forEach((row, index) => writeRow(columns, at, index, row, layerAt));
  const body = Buffer.concat([header, paths, targets, columns]);
  const temporary = temporaryNameFor(file);
  const written = attempt('write the list of known files', file, () => {
    fs.writeFileSync(temporary, Buffer.concat([body, Buffer.from(sha256(body), 'hex')]), { flag: 'wx' });
    fs.renameSync(temporary, file);
  });
  if (written.ok) return undefined;
  attempt('remove a temporary file', temporary, () => fs.rmSync(temporary, { force: true }));
  return written.error;
}

/** Where each column starts. */
function columnStarts(rows: number): readonly number[] {
  let start = 0;
  return COLUMNS.map((width) => (start += width * rows) - width * rows);
}

function writeRow(
  to: Buffer,
  starts: readonly number[],
  index: number,
  { entry, ctime, ino }: KnownEntry,
  layerAt: ReadonlyMap<string, number>,
): void {
  const [type = 0, mode = 0, layer = 0, size = 0, mtime = 0, changed = 0, inode = 0, digest = 0] = starts;
  to.writeUInt8(TYPES.indexOf(entry.type), type + index);
  to.writeUInt16LE(entry.type === 'link' ? 0 : entry.mode, mode + 2 * index);
  to.writeBigInt64LE(entry.mtime, mtime + 8 * index);
  to.writeBigInt64LE(ctime, changed + 8 * index);
  to.writeBigUInt64LE(ino, inode + 8 * index);
  const held = entry.type === 'file' && entry.layer !== undefined ? layerAt.get(entry.layer) : undefined;
  to.writeUInt16LE(held ?? NO_LAYER, layer + 2 * index);
  if (entry.type !== 'file') return;
  to.writeDoubleLE(entry.size, size + 8 * index);
  const [algorithm = '', hex = ''] = entry.digest.split(':');
  to.writeUInt8(algorithm === 'sha256' ? SHA256 : hex.length === 40 ? GIT_SHORT : GIT_LONG, digest + DIGEST * index);
  to.write(hex, digest + DIGEST * index + 1, 'hex');
}

/** Reads what `writeKnown` wrote; undefined when there is nothing to go by. */
export function readKnown(file: string): KnownTree | undefined {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return undefined;
  }
  const body = bytes.subarray(0, -32);
  if (bytes.length < 33 || sha256(body) !== bytes.subarray(-32).toString('hex')) return undefined;
  const end = body.indexOf(10);
  const header = headerSchema.safeParse(parseJson(body.toString('utf8', 0, end)));
  if (!header.success) return undefined;
  const { entries: count, paths, targets, ...rest } = header.data;
  const names = body.toString('latin1', end + 1, end + 1 + paths).split('\0');
  const links = body.toString('latin1', end + 1 + paths, end + 1 + paths + targets).split('\0');
  const columns = body.subarray(end + 1 + paths + targets);
  const { workflowId, phase, manifestDigest, layers } = rest;
  const entries = readRows(columns, count, names, links, layers);
  return { workflowId, phase, manifestDigest, layers, entries };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readRows(
  columns: Buffer,
  count: number,
  names: readonly string[],
  links: readonly string[],
  layers: readonly Layer[],
): Map<string, KnownEntry> {
  const [type = 0, mode = 0, layer = 0, size = 0, mtime = 0, changed = 0, inode = 0, digest = 0] = columnStarts(count);
  const hex = columns.toString('hex', digest);
  const entries = new Map<string, KnownEntry>();
  let link = 0;
  for (let index = 0; index < count; index += 1) {
    const path = names[index] ?? '';
    const common = { path, mtime: columns.readBigInt64LE(mtime + 8 * index) };
    const bits = columns.readUInt16LE(mode + 2 * index);
    let entry: TreeEntry;
    switch (TYPES[columns.readUInt8(type + index)]) {
      case 'link':
        entry = { type: 'link', ...common, target: links[link] ?? '' };
        link += 1;
        break;
      case 'folder':
        entry = { type: 'folder', ...common, mode: bits };
        break;
      default: {
        const held = layers[columns.readUInt16LE(layer + 2 * index)]?.digest;
        const start = 2 * DIGEST * index;
        const algorithm = columns.readUInt8(digest + DIGEST * index);
        const written = hex.slice(start + 2, start + 2 + (algorithm === GIT_SHORT ? 40 : 64));
        entry = {
          type: 'file',
          ...common,
          mode: bits,
          size: columns.readDoubleLE(size + 8 * index),
          digest: `${algorithm === SHA256 ? 'sha256' : 'git'}:${written}`,
          ...(held === undefined ? {} : { layer: held }),
        };
      }
    }
    const ctime = columns.readBigInt64LE(changed + 8 * index);
    entries.set(path, { entry, ctime, ino: columns.readBigUInt64LE(inode + 8 * index) });
  }
  return entries;
}
