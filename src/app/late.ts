import type { WorkflowState } from '../core/state.ts';
import type { Entry } from '../model/event.ts';
import type { Problem } from '../model/result.ts';
import type { OpenWorkflow } from '../ports.ts';
import type { Projections } from './projections.ts';
import type { Concluded, Surroundings, Underway, Watcher } from './surroundings.ts';

type Around = Pick<Surroundings, 'underway'>;

/** What a run needs once its first commands are under way. Rejects while it cannot be loaded. */
export const loadUnderway = async (around: Around): Promise<Underway> =>
  around.underway === undefined ? (await import('./underway.ts')).underway : around.underway();

/** What is written beside the journal while a run goes on, by code that is loaded when the loop waits for the first time. */
export interface LateProjections extends Watcher {
  /**
   * Writes everything once more, and remembers the run.
   *
   * @param isWhole whether the journal is what this run wrote: another one is not remembered
   */
  conclude(state: WorkflowState, isWhole: boolean): Promise<Concluded>;
  abandon(): void;
}

/**
 * Projections that keep the entries until they are loaded. Commands start without them; where they cannot be loaded the
 * run goes on all the same, tries again whenever the loop waits, and tells of it at the end.
 */
export function createLateProjections(
  around: Around & Pick<Surroundings, 'clock' | 'history'>,
  opened: OpenWorkflow,
): LateProjections {
  let projections: Projections | undefined;
  const waiting: Entry[] = [];
  const load = async (): Promise<{ readonly underway: Underway; readonly loaded: Projections }> => {
    const underway = await loadUnderway(around);
    const loaded = (projections ??= underway.createProjections(opened, around.clock));
    for (const entry of waiting.splice(0)) loaded.observe(entry);
    return { underway, loaded };
  };
  return {
    observe(entry) {
      if (projections === undefined) waiting.push(entry);
      else projections.observe(entry);
    },
    ready: () => (projections === undefined ? load().then(nothing, nothing) : undefined),
    flush: (state) => projections?.flush(state),
    async conclude(state, isWhole) {
      const all = await load().catch(unloadable);
      return 'code' in all ? { problem: all } : all.underway.conclude(around, all.loaded, state, isWhole);
    },
    abandon: () => projections?.abandon(),
  };
}

const unloadable = (error: unknown): Problem => ({
  code: 'storage',
  message: `The log, state.json and metrics.json of this run are not whole: a part of bootspring cannot be loaded (${error instanceof Error ? error.message : String(error)})`,
  hint: 'the journal is whole; look whether a command of the workflow installs or builds bootspring',
});

const nothing = (): void => undefined;
