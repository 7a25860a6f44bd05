import * as path from 'node:path';
import { err, ok } from '../model/result.ts';
import type { Snapshot, Snapshots } from '../ports.ts';
import type { FileSnapshotOptions } from './file-capture.ts';
import type { Pool } from './layer/types.ts';
import { systemCalls } from './restore/calls.ts';
import { guardRestore, restoreUnderWay } from './restore/guard.ts';
import { recoverRestore } from './restore/recover.ts';

/**
 * Takes the files of a folder of this machine into checkpoints, and brings them back. What does so is loaded with the
 * first checkpoint: it is as much as all that a run needs to start its first command.
 */
export function createSnapshots(options: FileSnapshotOptions): Snapshots {
  const { workspace, env, packer } = options;
  let capture: Promise<Snapshots['capture']> | undefined;
  const load = async (): Promise<Snapshots['capture']> =>
    (await import('./file-capture.ts')).createFileCapture(options);
  return {
    capture: async (request) => (await (capture ??= load()))(request),
    async restore(request) {
      const guarded = guardRestore(path.resolve(request.into ?? workspace), request.workflowId);
      if (!guarded.ok) return err({ kind: 'refused', problem: guarded.error });
      const [{ createRestorer }, { layers }, { poolFor }, { forgetKnown }] = await Promise.all([
        import('./restore/restorer.ts'),
        import('./layer/layers.ts'),
        import('./layer/threads.ts'),
        import('./capture/known-file.ts'),
      ]);
      const openPool = (): Pool => poolFor(packer, Infinity);
      // Times can be set to anything, so a file with the right ones is read all the same.
      const restorer = createRestorer({ workspace, layers, openPool, trustTimes: false, env });
      const restored = await restorer.restore(request).finally(guarded.value);
      if (!restored.ok && restored.error.kind === 'damaged') forgetKnown(workspace);
      return restored;
    },
    recover() {
      const folder = path.resolve(workspace);
      const underWay = restoreUnderWay(folder);
      return underWay === undefined ? recoverRestore(folder, systemCalls) : err(underWay);
    },
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
