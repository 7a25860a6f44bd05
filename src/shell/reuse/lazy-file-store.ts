import * as path from 'node:path';
import { lazily } from '../../core/lazily.ts';
import { err } from '../../model/result.ts';
import type { ReuseStore } from '../../ports.ts';
import { problemOf } from '../files.ts';

/** The store of reuse/file-store.ts, loaded with the first phase that has inputs: most have none. */
export function createLazyReuseStore(workspace: string): ReuseStore {
  const load = lazily(async () => (await import('./file-store.ts')).createFileReuseStore(workspace));
  const unloadable = (error: unknown) => err(problemOf(error, 'open what is stored', path.resolve(workspace)));
  return {
    get: (digest) => load().then((store) => store.get(digest), unloadable),
    last: (workflow, phase) =>
      load().then(
        (store) => store.last(workflow, phase),
        () => undefined,
      ),
    put: (digest, entry) => load().then((store) => store.put(digest, entry), unloadable),
  };
}
