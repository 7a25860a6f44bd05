import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem } from '../../model/result.ts';
import { attempt, temporaryNameFor } from '../files.ts';
import { STATE_FOLDER } from '../workflow-dir.ts';

/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 */

/** The file of a state folder that holds the known tree. */
export const knownFileIn = (stateFolder: string): string => path.join(stateFolder, 'known-files');

/** Writes the bytes of a tree; a problem costs time only, so it is for the caller to pass over. */
export function writeKnown(file: string, parts: readonly Uint8Array[]): Problem | undefined {
  const temporary = temporaryNameFor(file);
  const written = attempt('write the list of known files', file, () => {
    const fd = fs.openSync(temporary, 'wx');
    try {
      fs.writevSync(fd, parts);
    } finally {
      fs.closeSync(fd);
    }
    // Over another file ext4 renames only once all bytes are on their way to the disk, which a cache need not wait for.
    fs.rmSync(file, { force: true });
    fs.renameSync(temporary, file);
  });
  if (written.ok) return undefined;
  attempt('remove a temporary file', temporary, () => fs.rmSync(temporary, { force: true }));
  return written.error;
}

/** The bytes of the file, at the start of memory of their own; undefined when there is nothing to go by. */
export function readKnown(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    const fd = fs.openSync(file, 'r');
    try {
      const bytes = Buffer.from(new ArrayBuffer(fs.fstatSync(fd).size));
      return fs.readSync(fd, bytes, 0, bytes.length, 0) === bytes.length ? bytes : undefined;
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    return undefined;
  }
}

/**
 * Forgets what is known of files: stored layers were found damaged, and who believes that it need not read a file again
 * would go on with them. What cannot be removed costs no more than another look.
 */
export function forgetKnown(workspace: string): void {
  attempt('forget what is known of files', workspace, () =>
    fs.rmSync(knownFileIn(path.join(workspace, STATE_FOLDER)), { force: true }),
  );
}
