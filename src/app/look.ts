import { fold } from '../core/evolve.ts';
import type { WorkflowState } from '../core/state.ts';
import type { Entry } from '../model/event.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { WorkflowStorage } from '../ports.ts';

/** The state of a workflow, the newest without an id, without taking it over. */
export async function look(
  storage: WorkflowStorage,
  id: string | undefined,
): Promise<Result<{ readonly state: WorkflowState; readonly entries: readonly Entry[] }, Problem>> {
  const read = await storage.read(id);
  if (!read.ok) return read;
  const state = foldEntries(read.value.entries, read.value.id);
  return state.ok ? ok({ state: state.value, entries: read.value.entries }) : state;
}

/** Folds entries; an impossible one is an integrity problem that names it. */
export function foldEntries(entries: readonly Entry[], what: string): Result<WorkflowState, Problem> {
  const folded = fold(entries);
  if (folded.ok) return folded;
  if (entries.length === 0) {
    return err({
      code: 'integrity',
      message: `The journal of ${what} holds no entry: its process was killed before the first one, or the file was emptied.`,
      where: 'journal.jsonl:1',
      hint: 'start a new workflow: bootspring run',
    });
  }
  return err({
    code: 'integrity',
    message: `The journal of ${what} tells what can not have happened: ${folded.error.message}`,
    where: `journal.jsonl:${folded.error.sequence}`,
    hint: 'the journal was changed from outside; start a new workflow: bootspring run',
  });
}
