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
 * The line of a file as `lineOf` writes it, with a path that JSON escapes nothing of: that is nearly every line. The
 * groups cannot be written in another way: sizes of 15 digits and fewer are exact.
 */
const PLAIN_LINE = /^\["file","([ !#-[\]-\xff]+)",(420|493),(0|[1-9]\d{0,14}),"([0-9a-f]{64})"\]$/;

function readPlainLine(line: string): LayerEntry | undefined {
  const [, path, mode, size, digest] = PLAIN_LINE.exec(line) ?? [];
  if (path === undefined || digest === undefined) return undefined;
  return { type: 'file', path, executable: Number(mode) === EXECUTABLE, size: Number(size), digest };
}

/** Reads any line, if it is the one that is written for its entry. */
function readAnyLine(line: string): LayerEntry | undefined {
  const entry = readLine(line);
  return entry !== undefined && lineOf(entry) === line ? entry : undefined;
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
    const entry = readPlainLine(line) ?? readAnyLine(line);
    const where = (): string => `line ${entries.length + 1} of its listing`;
    if (entry === undefined) return err(`${where()} is malformed`);
    if (entry.path <= last) {
      return err(`${where()} ${entry.path === last ? 'repeats the path of the line before' : 'is out of order'}`);
    }
    last = entry.path;
    entries.push(entry);
  }
  return ok(entries);
}

/**
 * Looks for entries by their path in the entries of a listing. Paths that are asked for in the order of the listing
 * are found at once, others by halving.
 *
 * @returns the place of the entry; undefined when there is none
 */
export function createLookup(entries: readonly LayerEntry[]): (path: string) => number | undefined {
  let next = 0;
  return (path) => {
    if (entries[next]?.path === path) return next++;
    let [from, to] = [0, entries.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((entries[middle]?.path ?? '') < path) from = middle + 1;
      else to = middle;
    }
    if (entries[from]?.path !== path) return undefined;
    next = from + 1;
    return from;
  };
}
