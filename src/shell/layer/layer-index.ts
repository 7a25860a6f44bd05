import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { digestOfListing, readListing, writeListing } from './listing.ts';
import type { LayerEntry, LayerFrame } from './types.ts';

/** The index of a layer: what is in it and where. */
export interface LayerIndex {
  readonly entries: readonly LayerEntry[];
  readonly frames: readonly LayerFrame[];
  /** For each tar entry, its index in `entries`. */
  readonly order: readonly number[];
}

/** Writes the index of a layer (docs/checkpoints.md) and tells the layer's digest. */
export function writeIndex(index: LayerIndex): { readonly bytes: Buffer; readonly digest: string } {
  const listing = Buffer.from(writeListing(index.entries), 'utf8');
  const frames = index.frames.map(({ packed, unpacked, digest }) => `${JSON.stringify([packed, unpacked, digest])}\n`);
  const rest = `\n${frames.join('')}${JSON.stringify(index.order)}\n`;
  return { bytes: Buffer.concat([listing, Buffer.from(rest, 'latin1')]), digest: digestOfListing(listing) };
}

const DIGEST = /^[0-9a-f]{64}$/;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function parseLine(line: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readFrames(lines: readonly string[]): Result<readonly LayerFrame[], string> {
  const frames: LayerFrame[] = [];
  let offset = 0;
  for (const line of lines) {
    const [packed, unpacked, digest, ...more] = parseLine(line) ?? [];
    if (
      !isCount(packed) ||
      !isCount(unpacked) ||
      typeof digest !== 'string' ||
      !DIGEST.test(digest) ||
      more.length > 0
    ) {
      return err(`line ${frames.length + 1} of its table of frames is malformed`);
    }
    frames.push({ offset, packed, unpacked, digest });
    offset += packed;
  }
  return ok(frames);
}

/** The order of the tar entries, when it names each entry once. */
function readOrder(line: string, entries: number): readonly number[] | undefined {
  const row = parseLine(line);
  if (row === undefined || row.length !== entries) return undefined;
  const seen = new Uint8Array(entries);
  const order: number[] = [];
  for (const place of row) {
    if (!isCount(place) || place >= entries || seen[place] !== 0) return undefined;
    seen[place] = 1;
    order.push(place);
  }
  return order;
}

/**
 * Reads an unpacked index.
 *
 * @param digest digest that the layer must have
 * @param limit entries that it may have
 * @returns what is wrong as one clause
 */
export function readIndex(bytes: Buffer, digest: string, limit: number): Result<LayerIndex, string> {
  // A listing has no empty line, so the first one is its end.
  const end = bytes.indexOf('\n\n') + 1;
  if (end === 0) return err('its index holds no listing');
  const listing = bytes.subarray(0, end);
  const found = digestOfListing(listing);
  if (found !== digest) return err(`its listing has the digest ${found}`);
  let lines = 0;
  for (let at = listing.indexOf(10); at !== -1; at = listing.indexOf(10, at + 1)) lines += 1;
  if (lines > limit) return err(`it holds ${lines} entries, more than the ${limit} that are allowed`);
  const entries = readListing(listing.toString('utf8'));
  if (!entries.ok) return entries;
  const rest = bytes.toString('latin1', end + 1).split('\n');
  if (rest.pop() !== '') return err('its index is cut short');
  const order = readOrder(rest.pop() ?? '', entries.value.length);
  if (order === undefined) return err('the order of its entries does not name each of them once');
  const frames = readFrames(rest);
  return frames.ok ? ok({ entries: entries.value, frames: frames.value, order }) : frames;
}
