import { err, ok } from '../model/result.ts';
import type { Snapshot, Snapshots } from '../ports.ts';

/** What snapshots need of the outside. */
export interface SnapshotOptions {
  /** Folder whose files they are of. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const EMPTY: Snapshot = {
  parent: null,
  parentDigest: null,
  entries: [],
  deleted: [],
  layers: [],
  newBytes: 0,
  files: { count: 0, bytes: 0, deleted: 0 },
  notes: [],
  settle: () => undefined,
};

/** The snapshots of a workspace. PLACEHOLDER: it holds no files and restores none; capture and restore are joined here. */
export function createSnapshots({ workspace }: SnapshotOptions): Snapshots {
  return {
    capture: async () => ok(EMPTY),
    restore: async () =>
      err({
        kind: 'refused',
        problem: { code: 'usage', message: 'files cannot be restored by this version yet', where: workspace },
      }),
    recover: () => ok(undefined),
  };
}

/** Snapshots that hold no files: for a run of which nothing is kept. A restore that was cut off is ended all the same. */
export function withoutFiles(snapshots: Snapshots): Snapshots {
  return { ...snapshots, capture: async () => ok(EMPTY) };
}
