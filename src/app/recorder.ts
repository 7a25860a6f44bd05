import type { WorkflowState } from '../core/state.ts';
import type { Entry, Event } from '../model/event.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { Clock, OpenWorkflow } from '../ports.ts';
import { foldAhead } from './fold-ahead.ts';
import { createProjections } from './projections.ts';

/** Journals what happens to a workflow outside of the loop, with its state and what is written beside it. */
export interface Recorder {
  /** Folds the events, makes them durable as one group and answers their entries. After a problem nothing may follow. */
  tell(...events: readonly Event[]): Result<readonly Entry[], Problem>;
  /** Brings state.json, metrics.json and the log up to date; what could not be written is told. */
  finish(): Problem | undefined;
}

/** A recorder of a workflow whose journal says `state`; the state goes on with what is told. */
export function createRecorder(opened: OpenWorkflow, state: WorkflowState, clock: Clock): Recorder {
  const projections = createProjections(opened, clock);
  let broken: { readonly ok: false; readonly error: Problem } | undefined;
  const fails = (problem: Problem): { readonly ok: false; readonly error: Problem } => (broken = err(problem));
  return {
    tell(...events) {
      if (broken !== undefined) return broken;
      if (events.length === 0) return ok([]);
      const at = clock.now();
      for (const event of events) {
        const folded = foldAhead(state, event, at);
        if (!folded.ok) return fails(folded.error);
      }
      const appended = opened.journal.append(events, at);
      if (!appended.ok) return fails(appended.error);
      for (const entry of appended.value) projections.observe(entry);
      return ok(appended.value);
    },
    finish() {
      // The state holds what could not be recorded.
      if (broken !== undefined) {
        projections.abandon();
        return broken.error;
      }
      projections.flush(state);
      return projections.finish(state);
    },
  };
}
