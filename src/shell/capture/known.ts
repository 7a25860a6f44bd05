import type { Layer, TreeEntry } from '../../model/checkpoint.ts';

/** An entry of a tree, and how it looked on this machine: what still looks so has not changed. */
export interface KnownEntry {
  readonly entry: TreeEntry;
  /** Change time in nanoseconds and inode; 0 when they are not known or could deceive: then the file is read again. */
  readonly ctime: bigint;
  readonly ino: bigint;
}

/** The tree of a checkpoint as this machine knows it. */
export interface KnownTree {
  readonly workflowId: string;
  /** The checkpoint whose tree it is, and the sha256 of its manifest. */
  readonly phase: string;
  readonly manifestDigest: string;
  readonly layers: readonly Layer[];
  readonly entries: ReadonlyMap<string, KnownEntry>;
}

/** The signature of what is not known. */
export const UNKNOWN = { ctime: 0n, ino: 0n } as const;
