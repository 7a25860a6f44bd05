import * as path from 'node:path';
import { lazily } from '../../core/lazily.ts';
import { err, type Problem, type Result } from '../../model/result.ts';
import type { CheckpointStore } from '../../ports.ts';
import { problemOf } from '../files.ts';

/** The store of store/file.ts, loaded with the first checkpoint: a run starts its first command without it. */
export function createLazyFileStore(workspace: string): CheckpointStore {
  const load = lazily(async () => (await import('./file.ts')).createFileStore(workspace));
  const ask = async <T>(
    question: (store: CheckpointStore) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> => {
    let store: CheckpointStore;
    try {
      store = await load();
    } catch (error) {
      return err(problemOf(error, 'open the checkpoints', path.resolve(workspace)));
    }
    return question(store);
  };
  return {
    put: (id, phase, checkpoint) => ask((store) => store.put(id, phase, checkpoint)),
    get: (id, phase) => ask((store) => store.get(id, phase)),
    list: (id) => ask((store) => store.list(id)),
    remove: (id, phase) => ask((store) => store.remove(id, phase)),
    putLayer: (id, digest, file, isWhole) => ask((store) => store.putLayer(id, digest, file, isWhole)),
    findLayer: (id, digest) => ask((store) => store.findLayer(id, digest)),
    openLayer: (id, digest) => ask((store) => store.openLayer(id, digest)),
    listLayers: (id) => ask((store) => store.listLayers(id)),
    removeLayer: (id, digest) => ask((store) => store.removeLayer(id, digest)),
  };
}
