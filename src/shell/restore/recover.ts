import * as fs from 'node:fs';
import * as path from 'node:path';
import { showName } from '../../core/checkpoint/names.ts';
import { STAGING_NAME } from '../../core/checkpoint/reserved.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { errorCode, problemOf } from '../files.ts';
import { STATE_FOLDER } from '../workflow-dir.ts';
import { type Applied, applyRecord } from './apply.ts';
import type { Calls } from './calls.ts';
import { below, rootOf } from './paths.ts';
import { lookAt } from './present.ts';
import { readRecord, recordFile, type RestoreRecord } from './record.ts';
import { namesIn } from './transfer.ts';

/** Files and bytes below an entry of the staging folder. */
function measure(root: string, path: string): { files: number; bytes: number } {
  const there = lookAt(root, path);
  if (there?.type !== 'folder')
    return { files: there === undefined ? 0 : 1, bytes: there?.type === 'file' ? there.size : 0 };
  let [files, bytes] = [0, 0];
  for (const name of namesIn(root, path)) {
    const inside = measure(root, `${path}/${name}`);
    files += inside.files;
    bytes += inside.bytes;
  }
  return { files, bytes };
}

/**
 * The first path that is neither in its place nor whole in the staging folder: a power cut may lose bytes that were
 * written just before it, and somebody may have removed the folder.
 */
function firstLost(root: string, record: RestoreRecord): string | undefined {
  for (const [path, files, bytes] of record.moves) {
    const staged = `${record.staging}/new/${path}`;
    const there = lookAt(root, path);
    const source = lookAt(root, staged);
    if (source === undefined) {
      if (there === undefined) return path;
      continue;
    }
    // A folder that is moved file by file, from another device, is in both places.
    if (source.type === 'folder' && there?.type === 'folder') continue;
    const found = measure(root, staged);
    if (found.files !== files || found.bytes !== bytes) return path;
  }
  return undefined;
}

/** Names of staging folders below a folder, relative to it. */
function stagingIn(folder: string): string[] {
  const names = (of: string): string[] => {
    try {
      return fs.lstatSync(of).isDirectory() ? fs.readdirSync(of) : [];
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return [];
      throw error;
    }
  };
  return [
    ...names(path.join(folder, STATE_FOLDER))
      .filter((name) => /^restore-[0-9a-f]+$/.test(name))
      .map((name) => `${STATE_FOLDER}/${name}`),
    ...names(folder).filter((name) => STAGING_NAME.test(name)),
  ];
}

/** Removes what restores left that never began. */
export function removeStaging(folder: string, calls: Calls): number {
  const found = stagingIn(folder);
  for (const name of found) calls.removeTree(path.join(folder, name));
  return found.length;
}

/** Sentences about what happened while a restore was finished. */
export function notesOf(applied: Applied, aside: string): string[] {
  const notes: string[] = [];
  if (applied.aside > 0) {
    const what =
      applied.aside === 1 ? '1 file that was in the way is' : `${applied.aside} files that were in the way are`;
    notes.push(`${what} kept in ${aside}.`);
  }
  if (applied.unset > 0) {
    notes.push(`The modes and times of ${applied.unset} entries belong to another user and are as they were.`);
  }
  return notes;
}

/** Outputs that cannot be put back are made again: their phase is not over. */
function finishOutputs(folder: string, record: RestoreRecord, calls: Calls, lost: string | undefined): string {
  const what = `Putting back the outputs of ${record.phase} was cut off`;
  if (lost === undefined) {
    const notes = notesOf(applyRecord(folder, record, calls), record.aside);
    return [`${what} and has been finished.`, ...notes].join(' ');
  }
  calls.removeTree(below(rootOf(folder), record.staging));
  calls.remove(recordFile(folder));
  return `${what} and cannot be finished: ${showName(lost)} is lost. The outputs are partly those of before.`;
}

function finish(folder: string, record: RestoreRecord, calls: Calls): Result<string, Problem> {
  const lost = firstLost(rootOf(folder), record);
  if (record.outputsOnly === true) return ok(finishOutputs(folder, record, calls, lost));
  if (lost !== undefined) {
    return err({
      code: 'integrity',
      message: `A restore of ${record.workflowId} to ${record.phase} was cut off and cannot be finished: ${showName(lost)} is lost, so the files are partly those of before.`,
      where: recordFile(folder),
      hint: `Run \`bootspring restore ${record.workflowId} ${record.phase}\` again.`,
    });
  }
  const notes = notesOf(applyRecord(folder, record, calls), record.aside);
  const told = `A restore of ${record.workflowId} to ${record.phase} that was cut off has been finished: the files are those of ${record.phase}.`;
  return ok([told, ...notes].join(' '));
}

/**
 * Ends a restore that a crash cut off in a folder: finishes it when it was decided, clears it away when it was not.
 *
 * @returns what the tree is now, as a sentence; `integrity` when it can be neither, `storage` when it cannot be now
 */
export function recoverRestore(folder: string, calls: Calls): Result<string | undefined, Problem> {
  try {
    const record = readRecord(folder);
    if (!record.ok) return record;
    const finished = record.value === undefined ? undefined : finish(folder, record.value, calls);
    if (finished !== undefined && !finished.ok) return finished;
    const removed = removeStaging(folder, calls);
    if (finished !== undefined) return finished;
    return ok(
      removed === 0
        ? undefined
        : 'A restore that was cut off had changed nothing yet and has been cleared away: the files are as they were before it.',
    );
  } catch (error) {
    return err(problemOf(error, 'finish a restore that was cut off', folder));
  }
}
