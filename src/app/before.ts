import { baselineFingerprints } from '../core/history/baseline.ts';
import type { WorkflowState } from '../core/state.ts';
import type { History } from '../model/history.ts';
import type { FindingsBefore } from '../ports.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Tells what tasks found before, from what runs came to. The history is read with the first finding: most runs have
 * nothing to compare.
 *
 * @param state of the workflow that is run; undefined as long as it has not begun
 */
export function createBefore(
  { history: store, creator }: Pick<Surroundings, 'history' | 'creator'>,
  state: () => WorkflowState | undefined,
): FindingsBefore {
  let reading: Promise<History> | undefined;
  return async (task) => {
    const now = state();
    if (store === undefined || now === undefined) return undefined;
    reading ??= store.read(now.pipeline.workflow).then(({ history }) => history);
    const { base, ref, sha } = now.source;
    const leg = creator.leg === undefined ? {} : { leg: creator.leg };
    return baselineFingerprints(await reading, { task, base, ref, sha, ...leg });
  };
}
