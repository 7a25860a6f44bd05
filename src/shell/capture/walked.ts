import type { TreeEntry, TreeFile, TreeLink } from '../../model/checkpoint.ts';
import type { KnownFolder } from './known.ts';
import type { KnownRow } from './row.ts';
import type { Unseen } from './sight.ts';

/** A file whose content is not in the parent's tree, as far as looking at it tells. */
export interface Pending {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  /** The file that the parent's tree has in this place. */
  readonly prior?: TreeFile;
  /** The row of an earlier look at it on this machine that still holds: its content need not be read to be known. */
  readonly seen?: KnownRow & TreeFile;
  /** Where its entry goes once it was read; until then, and when it turns out to be gone, a hidden row stands there. */
  readonly place: { readonly folder: KnownFolder; readonly index: number };
}

/** What a walk found. */
export interface Walked {
  /** The tree without the files that have to be read. */
  readonly root: KnownFolder;
  /** What differs from the parent's tree and needs no reading. */
  readonly changed: readonly TreeEntry[];
  /** Links among them that are new or lead elsewhere. */
  readonly links: readonly TreeLink[];
  /** A link of the parent's tree is gone or leads elsewhere, or there is a new one: others may lead elsewhere by that. */
  readonly relinked: boolean;
  readonly pending: readonly Pending[];
  /** Paths of the parent's tree that are gone. */
  readonly deleted: readonly string[];
  /** Folders in which there are names that the parent's tree does not have, with all their names. */
  readonly grown: readonly { readonly names: readonly string[] }[];
  /** Bytes of the files that the commit does not hold. */
  readonly carried: number;
  readonly unseen: readonly Unseen[];
}
