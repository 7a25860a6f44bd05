import {
  type KnownFindings,
  knownFromFile,
  knownFromJournal,
  needsFile,
  tasksWithFindings,
} from '../../core/findings/known.ts';
import type { WorkflowState } from '../../core/state.ts';
import type { WorkflowPaths } from '../workflow-dir.ts';
import { MOST_FILE_BYTES, readFindings } from './file.ts';

/** Bytes of all files that are read for one report. */
const MOST_OF_ALL = 128 * 1024 ** 2;

/**
 * What is known of the findings of every task: all of them from the files beside the journal, and from the journal
 * itself where a file is missing, is not the one that was written, or is too large.
 */
export function knownFindings({ folder }: WorkflowPaths, state: WorkflowState): readonly KnownFindings[] {
  let room = MOST_OF_ALL;
  return tasksWithFindings(state).map((found) => {
    const { task, digest } = found;
    if (!needsFile(digest)) return knownFromJournal(found, undefined);
    const place = { folder, task: task.plan.id, attempt: task.attempts, digest: digest.digest };
    const read = readFindings(place, Math.min(room, MOST_FILE_BYTES));
    if (!read.ok) return knownFromJournal(found, `the file with all of its findings ${read.error}`);
    room -= read.value.bytes;
    return knownFromFile(found, read.value.file);
  });
}
