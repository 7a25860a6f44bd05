import type { Checkpoint, Layer, Row, TreeEntry } from '../../model/checkpoint.ts';
import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { readName, showName, textOfBytes, writeName, type WrittenName } from './names.ts';

const SECOND = 1_000_000_000n;

/** Nanoseconds since 1970 as a manifest writes them: decimal seconds, so half a second before 1970 is `-0.500000000`. */
export function writeTime(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  return `${nanoseconds < 0n ? '-' : ''}${size / SECOND}.${(size % SECOND).toString().padStart(9, '0')}`;
}

/** The nanoseconds of a time that the manifest's schema accepts. */
export function readTime(written: string): bigint {
  return BigInt(written.replace('.', ''));
}

/** Permission bits as a manifest writes them. */
export const writeMode = (mode: number): string => (mode & 0o7777).toString(8).padStart(4, '0');

/** Rows of a manifest for entries; `layers` are those of the manifest, which rows point into by their index. */
export function rowsOf(entries: readonly TreeEntry[], layers: readonly Layer[]): Row[] {
  const indexes = new Map(layers.map(({ digest }, index) => [digest, index]));
  return entries.map((entry) => {
    const path = writeName(entry.path);
    const mtime = writeTime(entry.mtime);
    if (entry.type === 'link') return { type: 'link', path, target: writeName(entry.target), mtime };
    const mode = writeMode(entry.mode);
    if (entry.type === 'folder') return { type: 'folder', path, mode, mtime };
    const { size, digest } = entry;
    const layer = entry.layer === undefined ? undefined : indexes.get(entry.layer);
    return { type: 'file', path, mode, size, mtime, digest, ...(layer === undefined ? {} : { layer }) };
  });
}

/** Reads a name in its only form: text wherever the bytes are text. Two forms of one name could hide a double. */
function nameOf(written: WrittenName): Result<string, string> {
  const bytes = readName(written);
  if (typeof written === 'string') {
    // A lone surrogate is no text: the bytes would be those of the replacement character.
    const same = bytes !== undefined && (bytes === written || textOfBytes(bytes) === written);
    return same ? ok(bytes) : err(`${JSON.stringify(written)} is not Unicode text`);
  }
  if (bytes === undefined || btoa(bytes) !== written.base64) return err(`${written.base64} is not base64`);
  if (textOfBytes(bytes) !== undefined) return err(`${written.base64} is text, and is written as base64`);
  return ok(bytes);
}

function entryOf(row: Row, layers: readonly Layer[]): Result<TreeEntry, string> {
  const path = nameOf(row.path);
  if (!path.ok) return path;
  const mtime = readTime(row.mtime);
  switch (row.type) {
    case 'link': {
      const target = nameOf(row.target);
      return target.ok ? ok({ type: 'link', path: path.value, target: target.value, mtime }) : target;
    }
    case 'folder':
      return ok({ type: 'folder', path: path.value, mode: Number.parseInt(row.mode, 8), mtime });
    case 'file': {
      const file = {
        type: 'file',
        path: path.value,
        mode: Number.parseInt(row.mode, 8),
        size: row.size,
        mtime,
      } as const;
      const { digest } = row;
      const inCommit = digest.startsWith('git:');
      if (row.layer === undefined) {
        return inCommit ? ok({ ...file, digest }) : err(`${showName(path.value)} is in no layer`);
      }
      const layer = layers[row.layer]?.digest;
      if (inCommit) return err(`${showName(path.value)} is in the commit and in a layer`);
      if (layer !== undefined) return ok({ ...file, digest, layer });
      return err(`${showName(path.value)} is in layer ${row.layer}, and the manifest names ${layers.length}`);
    }
  }
}

/** The entries that a manifest tells of; the error is one clause. */
export function entriesOf(checkpoint: Pick<Checkpoint, 'entries' | 'layers'>): Result<TreeEntry[], string> {
  const entries: TreeEntry[] = [];
  for (const row of checkpoint.entries) {
    const entry = entryOf(row, checkpoint.layers);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return ok(entries);
}

/** Byte strings of the paths that a manifest tells are gone; the error is one clause. */
export function deletedOf(checkpoint: Pick<Checkpoint, 'deleted'>): Result<string[], string> {
  const paths: string[] = [];
  for (const written of checkpoint.deleted) {
    const path = nameOf(written);
    if (!path.ok) return path;
    paths.push(path.value);
  }
  return ok(paths);
}
