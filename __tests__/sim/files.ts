import { type FakeSnapshots, createFakeSnapshots, type Files } from '../app/snapshots.ts';
import { err, ok, type Problem } from '../../src/model/result.ts';
import type { CheckpointStore } from '../../src/ports.ts';

/** Thrown through the loop and through stories: the process is gone, whatever it was doing. */
export class Crash extends Error {}

/** The files of a simulated world, and the checkpoints of them. All of it survives crashes. */
export interface SimFiles {
  readonly snapshots: FakeSnapshots;
  readonly store: CheckpointStore;
  readonly manifests: Map<string, string>;
  /** Phase whose manifest cannot be read. */
  damaged?: string;
  /** Whether files of a checkpoint have ever been lost. */
  lost: boolean;
  /** The process dies before, or after, the files are put back. */
  dies?: 'before' | 'after';
  /** The files of each checkpoint by its manifest's digest, out of reach of everything that goes wrong. */
  readonly kept: Map<string, Files>;
}

const damage: Problem = { code: 'integrity', message: 'The manifest is damaged.' };

/** No files and no checkpoints. */
export function createSimFiles(): SimFiles {
  const manifests = new Map<string, string>();
  const snapshots = createFakeSnapshots();
  const { restore } = snapshots;
  const files: SimFiles = {
    snapshots,
    manifests,
    kept: new Map(),
    lost: false,
    store: {
      async put(_id, phase, text) {
        manifests.set(phase, text);
        return ok(undefined);
      },
      get: async (_id, phase) => (phase === files.damaged ? err(damage) : ok(manifests.get(phase))),
      list: async () => ok([...manifests.keys()]),
      remove: async () => ok(undefined),
      putLayer: async () => err(damage),
      findLayer: async () => ok(undefined),
      openLayer: async () => ok(undefined),
      listLayers: async () => ok([]),
      removeLayer: async () => ok(undefined),
    },
  };
  snapshots.restore = async (request) => {
    if (files.dies === 'before') throw new Crash();
    const restored = await restore(request);
    if (files.dies === 'after') throw new Crash();
    return restored;
  };
  return files;
}

/** Whether two folders hold the same. */
export function sameFiles(one: Files, other: Files | undefined): boolean {
  return one.size === other?.size && [...one].every(([path, content]) => other.get(path) === content);
}
