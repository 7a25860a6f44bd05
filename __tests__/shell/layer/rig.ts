import { spawnSync, execFileSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compression } from '../../../src/model/layer.ts';
import { compress, canUse } from '../../../src/shell/layer/compress.ts';
import { writeFooter } from '../../../src/shell/layer/footer.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { layers } from '../../../src/shell/layer/layers.ts';
import { createPool } from '../../../src/shell/layer/pool.ts';
import { bytesOfPath, systemPath } from '../../../src/shell/layer/system-path.ts';
import type {
  ExtractTarget,
  OpenLayer,
  PackItem,
  PackRequest,
  PackedLayer,
  Pool,
} from '../../../src/shell/layer/types.ts';
import { compileFor, temporaryFolder, valueOf } from '../rig.ts';

/** The compressions that this Node has. */
export const COMPRESSIONS: readonly Compression[] = canUse('zstd') ? ['zstd', 'gzip'] : ['gzip'];

let compiled: string | undefined;

/** The script that a thread of a pool runs: the source where Node reads TypeScript, else a translation of it. */
export function packerScript(): string {
  if ('typescript' in process.features && process.features.typescript !== false)
    return fileURLToPath(new URL('../../../src/entry/packer.ts', import.meta.url));
  if (compiled === undefined) {
    const folder = temporaryFolder();
    compileFor(folder, '');
    process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    compiled = path.join(folder, 'entry/packer.js');
  }
  return compiled;
}

/** Bytes that do not shrink, the same for the same seed. */
export const noise = (size: number, seed = 0): Buffer =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16)).update(Buffer.alloc(size));

/** Runs something with a pool of that many threads, and ends them. */
export async function withPool<T>(threads: number, action: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = createPool({ threads, script: packerScript() });
  try {
    return await action(pool);
  } finally {
    await pool.close();
  }
}

/** A pool without threads. */
export const inline: Pool = createPool({ threads: 0, script: undefined });

/** Content by byte-string path; a text with `->` before it is a link. */
export type Tree = Readonly<Record<string, Uint8Array | string>>;

/** Writes a tree whose paths are byte strings. A content that is text starting with `->` makes a link. */
export function writeBytesTree(root: string, tree: Tree): void {
  for (const [name, content] of Object.entries(tree)) {
    const file = `${bytesOfPath(root)}/${name}`;
    fs.mkdirSync(systemPath(file.slice(0, file.lastIndexOf('/'))), { recursive: true });
    if (typeof content === 'string' && content.startsWith('->')) {
      fs.symlinkSync(systemPath(content.slice(2)), systemPath(file));
    } else fs.writeFileSync(systemPath(file), content);
  }
}

/** The items of a tree. */
export const itemsOf = (tree: Tree): PackItem[] =>
  Object.entries(tree).map(([name, content]) =>
    typeof content === 'string' && content.startsWith('->')
      ? { type: 'link', path: name, target: content.slice(2) }
      : { type: 'file', path: name, size: content.length },
  );

export interface Packed extends PackedLayer {
  readonly file: string;
}

/** Packs items into a new file. */
export async function pack(
  root: string,
  items: readonly PackItem[],
  options: Partial<PackRequest> = {},
): Promise<Packed> {
  const to = path.join(temporaryFolder(), 'layer');
  const request = { root, items, to, compression: COMPRESSIONS[0] ?? 'gzip', pool: inline, needles: [], ...options };
  return { ...valueOf(await layers.pack(request)), file: to };
}

/** Writes a tree to a new folder and packs it. */
export async function packTree(tree: Tree, options: Partial<PackRequest> = {}): Promise<Packed> {
  const root = temporaryFolder();
  writeBytesTree(root, tree);
  return pack(root, itemsOf(tree), options);
}

/** Opens what was packed. */
export const open = ({ file, digest }: Packed): OpenLayer => valueOf(layers.open(file, digest ?? ''));

/** Where everything in a layer goes to in a folder whose folders are made. */
export function targetsIn(folder: string, layer: OpenLayer): ExtractTarget[] {
  return layer.entries.flatMap((entry) => {
    if (entry.type === 'link') return [];
    const to = `${bytesOfPath(folder)}/${entry.path}`;
    fs.mkdirSync(systemPath(to.slice(0, to.lastIndexOf('/'))), { recursive: true });
    return [{ path: entry.path, to, mode: entry.executable ? 0o755 : 0o644, mtime: 1_700_000_000_123_456_789n }];
  });
}

/** Everything in a layer, read back from a new folder. */
export async function unpackAll(layer: OpenLayer, pool: Pool = inline): Promise<Record<string, Buffer>> {
  const folder = temporaryFolder();
  const wanted = targetsIn(folder, layer);
  valueOf(await layers.extract({ layer, wanted, all: true, pool }));
  const found = Object.fromEntries(wanted.map(({ path: name, to }) => [name, fs.readFileSync(systemPath(to))]));
  fs.rmSync(folder, { recursive: true });
  return found;
}

/** A frame as a forger makes it; what is told of it can differ from what it is. */
export interface ForgedFrame {
  readonly bytes: Uint8Array;
  readonly unpacked: number;
  readonly digest?: string;
}

/** Writes a layer whose frames, listing and order are what they are told to be, all digests right; a gap after frames. */
export function forge(
  parts: {
    readonly listing: string;
    readonly frames: readonly ForgedFrame[];
    readonly order: string;
    readonly gap?: number;
  },
  compression: Compression,
): Packed {
  const table = parts.frames.map(({ bytes, unpacked, digest }) =>
    JSON.stringify([bytes.length, unpacked, digest ?? sha256(bytes)]),
  );
  const index = compress(
    Buffer.from(`${parts.listing}\n${table.map((line) => `${line}\n`).join('')}${parts.order}\n`),
    compression,
  );
  const frames = Buffer.concat([...parts.frames.map(({ bytes }) => bytes), Buffer.alloc(parts.gap ?? 0)]);
  const footer = writeFooter({ position: frames.length, length: index.length, digest: sha256(index) }, compression);
  const file = path.join(temporaryFolder(), 'layer');
  fs.writeFileSync(file, Buffer.concat([frames, index, footer]));
  return { file, digest: sha256(parts.listing), size: 0, files: [] };
}

/** Bytes as a frame. */
export const frame = (bytes: Uint8Array, compression: Compression): ForgedFrame => ({
  bytes: compress(bytes, compression),
  unpacked: bytes.length,
});

/** Whether a program is there. */
export const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** A small file system of its own, or undefined where this user may not mount. */
export function smallDisk(size: string): { readonly folder: string; readonly end: () => void } | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = temporaryFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status !== 0) return undefined;
  return { folder, end: () => void execFileSync('umount', ['-l', folder]) };
}
