import { type Columns, folderPlaces } from './columns.ts';

/**
 * A tree as columns: of most folders nobody asks more than whether they are as they were, and they never become objects.
 * Folders have numbers: each comes before what is in it, those of one level after each other, so the folders in one
 * folder have numbers that follow each other.
 */
export interface Table {
  readonly columns: Columns;
  /** For each folder, and once more behind the last: the row of its first entry. */
  readonly rows: Uint32Array;
  /** The same: where its names begin. */
  readonly chars: Uint32Array;
  /** The same: the number of the first folder in it. */
  readonly below: Uint32Array;
  /** Bytes of the names of each folder, joined by NUL. */
  readonly names: Buffer;
  /** The same as a byte string. */
  readonly text: string;
}

/**
 * Puts folders over columns.
 *
 * @param counts for each folder the number of its entries and the length of its names
 * @returns undefined where these do not fit each other
 */
export function tableOver(columns: Columns, counts: Uint32Array, names: Buffer): Table | undefined {
  const folders = counts.length / 2;
  const rows = new Uint32Array(folders + 1);
  const chars = new Uint32Array(folders + 1);
  const below = new Uint32Array(folders + 1);
  const folderRows = folderPlaces(columns);
  let folderRow = folderRows.next();
  let row = 0;
  let char = 0;
  let next = 1;
  for (let folder = 0; folder < folders; folder += 1) {
    // A folder that is in none could be in itself.
    if (folder >= next) return undefined;
    rows[folder] = row;
    chars[folder] = char;
    below[folder] = next;
    row += counts[2 * folder] ?? 0;
    char += counts[2 * folder + 1] ?? 0;
    for (; folderRow.done !== true && folderRow.value < row; folderRow = folderRows.next()) next += 1;
  }
  rows[folders] = row;
  chars[folders] = char;
  below[folders] = next;
  if (row !== columns.types.length || char !== names.length || next !== folders) return undefined;
  return { columns, rows, chars, below, names, text: names.toString('latin1') };
}

/** The names in a folder, joined by NUL. */
export const textAt = ({ text, chars }: Table, folder: number): string =>
  text.slice(chars[folder] ?? 0, chars[folder + 1] ?? 0);

/** How many entries a folder has. */
export const countAt = ({ rows }: Table, folder: number): number => (rows[folder + 1] ?? 0) - (rows[folder] ?? 0);
