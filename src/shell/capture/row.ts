import type { TreeEntry, TreeFile, TreeFolder, TreeLink } from '../../model/checkpoint.ts';

/**
 * How an entry looked when its content was worked out: what still looks so has not changed. Times are milliseconds as
 * lstat gives them without bigint, which is what a walk can compare fastest: they tell 240 ns apart.
 */
export interface Signature {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** 0 when the look is not known or could deceive: then the entry is looked at again. */
  readonly ino: number;
}

/** The signature of what is not known. */
export const UNKNOWN: Signature = { mtimeMs: 0, ctimeMs: 0, ino: 0 };

/**
 * The signature of a look, if a later write would show: times have a grain, and what was written just now could be
 * written again in it.
 *
 * @param trustedUntil milliseconds since 1970: what was written from here on is not believed
 */
export const signatureOf = ({ mtimeMs, ctimeMs, ino }: Signature, trustedUntil: number): Signature =>
  mtimeMs < trustedUntil && ctimeMs < trustedUntil ? { mtimeMs, ctimeMs, ino } : UNKNOWN;

/** An entry of a tree, and how it looked on this machine. */
export type KnownRow = (TreeFile | TreeLink | (TreeFolder & { readonly hidden?: true })) & Signature;

/** What stands for a folder that is only there because of what is in it. */
export const hiddenRow = (path: string): KnownRow & TreeFolder => ({
  type: 'folder',
  path,
  mode: 0,
  mtime: 0n,
  hidden: true,
  ...UNKNOWN,
});

/** Whether a folder is only there because of what is in it: `include` leaves it out. */
export const isHidden = (row: KnownRow): boolean => row.type === 'folder' && row.hidden === true;

/** Stands where a row will stand once its file was read, and stays there when the file turns out to be gone. */
export const GONE = hiddenRow('');

/** Whether two entries of one path say the same. */
export function sameEntry(a: TreeEntry, b: TreeEntry): boolean {
  if (a.mtime !== b.mtime) return false;
  if (a.type === 'link') return b.type === 'link' && a.target === b.target;
  if (a.type === 'folder') return b.type === 'folder' && a.mode === b.mode;
  return b.type === 'file' && a.mode === b.mode && a.size === b.size && a.digest === b.digest && a.layer === b.layer;
}
