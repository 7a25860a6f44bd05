import * as fs from 'node:fs';
import * as path from 'node:path';
import { unsafeTree } from '../../core/checkpoint/safety.ts';
import type { Layer, TreeEntry } from '../../model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../model/layer.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { attempt } from '../files.ts';
import { bestCompression } from '../layer/compress.ts';
import { layers } from '../layer/layers.ts';
import { bytesOfPath, systemPath } from '../layer/system-path.ts';
import { poolFor } from '../layer/threads.ts';
import type { LayerEntry, PackItem } from '../layer/types.ts';

/** What the phases of a workflow left behind, as one layer: later phases are handed it on another machine too. */
export interface PackedArtifacts {
  readonly layer: Layer;
  /** The file that holds it; it belongs to whoever asked. */
  readonly file: string;
}

interface Found {
  readonly items: readonly PackItem[];
  /** Equal as long as no file was written. */
  readonly signature: string;
}

/**
 * Files and links below a folder, with how they look; the folder may be missing.
 *
 * @param unfinished folders of phases whose artifacts are still being written
 */
export function findArtifacts(folder: string, unfinished: ReadonlySet<string>): Result<Found, Problem> {
  return attempt('look at the artifacts', folder, () => {
    const items: PackItem[] = [];
    const looks: string[] = [];
    const root = bytesOfPath(folder);
    const waiting = fs.existsSync(folder) ? [''] : [];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
      const names = fs.readdirSync(systemPath(join(root, below)), 'buffer').map((each) => each.toString('latin1'));
      for (const name of names.sort()) {
        if (below === '' && unfinished.has(name)) continue;
        const relative = join(below, name);
        const place = systemPath(join(root, relative));
        const look = fs.lstatSync(place);
        if (look.isDirectory()) waiting.push(relative);
        if (look.isFile()) items.push({ type: 'file', path: relative, size: look.size });
        if (look.isSymbolicLink()) {
          const target = fs.readlinkSync(place, 'buffer').toString('latin1');
          items.push({ type: 'link', path: relative, target });
        }
        looks.push(`${relative} ${look.size} ${look.mtimeMs} ${look.ino}`);
      }
    }
    return { items, signature: looks.join('\n') };
  });
}

const join = (folder: string, name: string): string =>
  folder === '' || name === '' ? folder + name : `${folder}/${name}`;

/**
 * Packs the artifacts of a workflow. `usage` when a known secret is in one of them: it must not leave the machine.
 *
 * @param to folder for the packed file
 */
export async function packArtifacts(
  folder: string,
  items: readonly PackItem[],
  to: string,
  needles: readonly Uint8Array[],
): Promise<Result<PackedArtifacts | undefined, Problem>> {
  const pool = poolFor(undefined, 0);
  const file = path.join(to, `artifacts-${process.pid}-${(packed += 1)}`);
  const compression = bestCompression();
  const root = bytesOfPath(folder);
  const done = await layers.pack({ root, items, to: file, compression, pool, needles }).finally(() => pool.close());
  if (!done.ok) return done;
  const secret = done.value.files.find((one) => one.kind === 'read' && one.secret);
  const { digest, size } = done.value;
  if (digest === undefined) return ok(undefined);
  const layer = { digest: `sha256:${digest}`, size, mediaType: LAYER_MEDIA_TYPES[compression] };
  if (secret === undefined) return ok({ layer, file });
  fs.rmSync(file, { force: true });
  const message = `the artifact ${secret.path} holds a secret, so the checkpoint does not leave this machine`;
  return err({ code: 'usage', message, hint: 'do not write it there, or leave it out of "outputs"' });
}

let packed = 0;

/** Puts artifacts back from a layer. Nothing is written unless all of it may be. */
export async function unpackArtifacts(
  file: string,
  digest: string,
  folder: string,
  packer: string | undefined,
): Promise<Result<void, Problem>> {
  const layer = layers.open(file, digest.replace(/^sha256:/, ''));
  if (!layer.ok) return layer;
  const { entries } = layer.value;
  const unsafe = unsafeTree(treeOf(entries), { platform: process.platform, maxSize: Infinity });
  if (unsafe !== undefined) return err({ code: 'integrity', message: `The artifacts cannot be put back: ${unsafe}` });
  const made = attempt('make folders for artifacts', folder, () => {
    for (const { path: name } of entries) {
      const below = path.posix.dirname(name);
      if (below !== '.') fs.mkdirSync(systemPath(join(bytesOfPath(folder), below)), { recursive: true });
    }
  });
  if (!made.ok) return made;
  const root = bytesOfPath(folder);
  // A layer keeps no times.
  const now = BigInt(Date.now()) * 1_000_000n;
  const wanted = entries.flatMap((entry) =>
    entry.type === 'file'
      ? [{ path: entry.path, to: join(root, entry.path), mode: entry.executable ? 0o755 : 0o644, mtime: now }]
      : [],
  );
  const size = entries.reduce((sum, entry) => sum + (entry.type === 'file' ? entry.size : 0), 0);
  const pool = poolFor(packer, size);
  const done = await layers.extract({ layer: layer.value, wanted, all: true, pool }).finally(() => pool.close());
  if (!done.ok) return done;
  return attempt('make links among artifacts', folder, () => {
    for (const entry of entries)
      if (entry.type === 'link') fs.symlinkSync(systemPath(entry.target), systemPath(join(root, entry.path)));
  });
}

function treeOf(entries: readonly LayerEntry[]): Map<string, TreeEntry> {
  return new Map(
    entries.map((entry): [string, TreeEntry] => [
      entry.path,
      entry.type === 'link'
        ? { type: 'link', path: entry.path, target: entry.target, mtime: 0n }
        : {
            type: 'file',
            path: entry.path,
            mode: 0o644,
            size: entry.size,
            mtime: 0n,
            digest: `sha256:${entry.digest}`,
          },
    ]),
  );
}
