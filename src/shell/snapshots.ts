import * as path from 'node:path';
import { ok } from '../model/result.ts';
import type { Snapshot, Snapshots } from '../ports.ts';
import type { FileSnapshotOptions } from './file-snapshots.ts';
import { systemCalls } from './restore/calls.ts';
import { recoverRestore } from './restore/recover.ts';

/**
 * Takes the files of a folder of this machine into checkpoints, and brings them back. What does so is loaded with the
 * first checkpoint: it is as much as all that a run needs to start its first command.
 */
export function createSnapshots(options: FileSnapshotOptions): Snapshots {
  let loading: Promise<Snapshots> | undefined;
  const load = async (): Promise<Snapshots> => (await import('./file-snapshots.ts')).createFileSnapshots(options);
  const loaded = (): Promise<Snapshots> => (loading ??= load());
  return {
    capture: async (request) => (await loaded()).capture(request),
    restore: async (request) => (await loaded()).restore(request),
    recover: () => recoverRestore(path.resolve(options.workspace), systemCalls),
  };
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

/** Snapshots that hold no files: for a run of which nothing is kept. A restore that was cut off is ended all the same. */
export function withoutFiles(snapshots: Snapshots): Snapshots {
  return { ...snapshots, capture: async () => ok(EMPTY) };
}
