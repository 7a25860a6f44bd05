import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { sha256 } from '../hash.ts';
import type { LayerEntry } from './types.ts';

const EXECUTABLE = 0o755;
const PLAIN = 0o644;

const DIGEST = /^[0-9a-f]{64}$/;
const BYTES = /^[\0-\xff]+$/;

const lineOf = (entry: LayerEntry): string =>
  entry.type === 'link'
    ? JSON.stringify(['link', entry.path, entry.target])
    : JSON.stringify(['file', entry.path, entry.executable ? EXECUTABLE : PLAIN, entry.size, entry.digest]);

const byPath = (one: LayerEntry, other: LayerEntry): number =>
  one.path < other.path ? -1 : Number(one.path > other.path);

/** The entries in the order of a listing: by the bytes of their paths. */
export const sortEntries = (entries: readonly LayerEntry[]): LayerEntry[] => [...entries].sort(byPath);

/** The text of a listing (docs/checkpoints.md), for entries that are sorted. */
export const writeListing = (entries: readonly LayerEntry[]): string =>
  entries.map((entry) => `${lineOf(entry)}\n`).join('');

/** The digest of a layer: sha256 of its listing in UTF-8, hexadecimal. */
export const digestOfListing = (listing: string | Uint8Array): string => sha256(listing);

function readLine(line: string): LayerEntry | undefined {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!Array.isArray(row)) return undefined;
  const [type, path, third, size, digest]: unknown[] = row;
  if (typeof path !== 'string' || !BYTES.test(path)) return undefined;
  if (type === 'link')
    return typeof third === 'string' && BYTES.test(third) ? { type, path, target: third } : undefined;
  if (type !== 'file' || (third !== EXECUTABLE && third !== PLAIN)) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  if (typeof digest !== 'string' || !DIGEST.test(digest)) return undefined;
  return { type, path, executable: third === EXECUTABLE, size, digest };
}

/**
 * Reads a listing. A line must be exactly what `writeListing` makes of it, so that one list of entries has one digest.
 *
 * @returns the entries, or what is wrong as one clause
 */
export function readListing(listing: string): Result<readonly LayerEntry[], string> {
  const lines = listing.split('\n');
  if (lines.pop() !== '') return err('its listing is cut short');
  const entries: LayerEntry[] = [];
  let last = '';
  for (const line of lines) {
    const entry = readLine(line);
    const where = `line ${entries.length + 1} of its listing`;
    if (entry === undefined || lineOf(entry) !== line) return err(`${where} is malformed`);
    if (entry.path === last) return err(`${where} repeats the path of the line before`);
    if (entry.path < last) return err(`${where} is out of order`);
    last = entry.path;
    entries.push(entry);
  }
  return ok(entries);
}
