import * as path from 'node:path';
import { err, ok } from '../model/result.ts';
import type { Snapshot, Snapshots } from '../ports.ts';
import { compileWhole } from './compile-whole.ts';
import type { Pool } from './layer/types.ts';
import { problemOf } from './files.ts';
import { hasTraces } from './restore/traces.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** Milliseconds after which what the first checkpoint needs is loaded, while a command runs. */
const AHEAD_MS = 200;

/**
 * Takes the files of a folder of this machine into checkpoints, and brings them back. What does so is loaded with the
 * first checkpoint: it is as much as all that a run needs to start its first command.
 */
export function createSnapshots(options: SnapshotOptions): Snapshots {
  const { workspace, env, packer } = options;
  let capture: Promise<Snapshots['capture']> | undefined;
  const load = async (): Promise<Snapshots['capture']> =>
    (await compileWhole(() => import('./capture/capture.ts'))).createCapture(options);
  /** A phase may be building the very program that runs it: then its parts are missing for a while. */
  const loaded = (): Promise<Snapshots['capture']> =>
    (capture ??= load().catch((error: unknown) => {
      capture = undefined;
      throw error;
    }));
  /** Of later checkpoints few need what asks git and reads manifests (capture/parent.ts), of first ones most. */
  const loadAll = (): Promise<unknown> =>
    Promise.all([loaded(), import('./capture/baseline.ts'), import('./capture/stored-parent.ts')]);
  // A command that takes a while leaves time for it; a short one is not kept waiting.
  if (options.ahead === true) setTimeout(() => void loadAll().catch(() => undefined), AHEAD_MS).unref();
  return {
    async capture(request) {
      try {
        return await (
          await loaded()
        )(request);
      } catch (error) {
        return err(problemOf(error, 'take a checkpoint', path.resolve(workspace)));
      }
    },
    async restore(request) {
      const { guardRestore } = await import('./restore/guard.ts');
      const guarded = guardRestore(path.resolve(request.into ?? workspace), request.workflowId);
      if (!guarded.ok) return err({ kind: 'refused', problem: guarded.error });
      const [{ createRestorer }, { layers }, { poolFor }, { forgetKnown }] = await Promise.all([
        import('./restore/restorer.ts'),
        import('./layer/layers.ts'),
        import('./layer/threads.ts'),
        import('./capture/known-file.ts'),
      ]);
      const openPool = (bytes: number): Pool => poolFor(packer, bytes);
      const restorer = createRestorer({ workspace, layers, openPool, env });
      const restored = await restorer.restore(request).finally(guarded.value);
      if (!restored.ok && restored.error.kind === 'damaged') forgetKnown(workspace);
      return restored;
    },
    async recover() {
      const folder = path.resolve(workspace);
      if (!hasTraces(folder)) return ok(undefined);
      const [{ restoreUnderWay }, { recoverRestore }, { systemCalls }] = await Promise.all([
        import('./restore/guard.ts'),
        import('./restore/recover.ts'),
        import('./restore/calls.ts'),
      ]);
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
