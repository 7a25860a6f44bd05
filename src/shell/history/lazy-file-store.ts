import * as path from 'node:path';
import { EMPTY_HISTORY } from '../../model/constants.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { HistoryStore } from '../../ports.ts';
import { problemOf } from '../files.ts';

/**
 * The store of history/file-store.ts, loaded when it is first asked. Where it cannot be loaded it is not tried again: a
 * history that could not be read must not be written over.
 */
export function createLazyHistoryStore(workspace: string): HistoryStore {
  let loading: Promise<Result<HistoryStore, Problem>> | undefined;
  const load = (): Promise<Result<HistoryStore, Problem>> =>
    (loading ??= import('./file-store.ts').then(
      ({ createHistoryStore }) => ok(createHistoryStore(workspace)),
      (error: unknown) => err(problemOf(error, 'open the history of runs', path.resolve(workspace))),
    ));
  return {
    async read(workflow) {
      const store = await load();
      return store.ok ? store.value.read(workflow) : { history: EMPTY_HISTORY, warnings: [store.error.message] };
    },
    async write(workflow, history) {
      const store = await load();
      return store.ok ? store.value.write(workflow, history) : store.error;
    },
    async findings(workflowId, task, attempt, digest) {
      const store = await load();
      return store.ok ? store.value.findings(workflowId, task, attempt, digest) : undefined;
    },
  };
}
