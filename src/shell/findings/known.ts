import * as fs from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  type FoundBy,
  type KnownFindings,
  knownFromFile,
  knownFromJournal,
  needsFile,
  tasksWithFindings,
} from '../core/findings/known.ts';
import type { WorkflowState } from '../core/state.ts';
import { findingsFileSchema } from '../model/finding.ts';
import { err, ok, type Result } from '../model/result.ts';
import { errorCode } from './files.ts';
import { sha256 } from './hash.ts';
import { READ_FLAGS } from './layer/read-file.ts';
import type { WorkflowPaths } from './workflow-dir.ts';

/** Bytes of one file, and of all that are read for one report. */
const MOST_OF_ONE = 32 * 1024 * 1024;
const MOST_OF_ALL = 128 * 1024 * 1024;

/**
 * What is known of the findings of every task: all of them from the files beside the journal, and from the journal
 * itself where a file is missing, is not the one that was written, or is too large.
 */
export function readFindings(paths: WorkflowPaths, state: WorkflowState): readonly KnownFindings[] {
  let room = MOST_OF_ALL;
  return tasksWithFindings(state).map((found) => {
    if (!needsFile(found.digest)) return knownFromJournal(found, undefined);
    const name = `${found.task.plan.id.replaceAll('/', '.')}.${found.task.attempts}.json`;
    const text = readBounded(join(paths.findings, name), Math.min(room, MOST_OF_ONE));
    if (!text.ok) return knownFromJournal(found, text.error);
    room -= text.value.length;
    return parse(found, text.value);
  });
}

function readBounded(file: string, most: number): Result<Buffer, string> {
  try {
    const fd = fs.openSync(file, READ_FLAGS);
    try {
      const stats = fs.fstatSync(fd);
      if (!stats.isFile()) return err('the file with all of its findings is no regular file');
      if (stats.size > most) return err('the file with all of its findings is too large');
      return ok(fs.readFileSync(fd));
    } finally {
      fs.closeSync(fd);
    }
  } catch (error) {
    const code = errorCode(error);
    return err(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? 'the file with all of its findings is not here'
        : `the file with all of its findings cannot be read (${code ?? 'unknown error'})`,
    );
  }
}

/** A file that a command has changed since it was written explains nothing. */
function parse(found: FoundBy, bytes: Buffer): KnownFindings {
  const damaged = (): KnownFindings => knownFromJournal(found, 'the file with all of its findings is damaged');
  const { task, digest } = found;
  if (digest.digest !== undefined && digest.digest !== `sha256:${sha256(bytes)}`) return damaged();
  try {
    const parsed = z.safeParse(findingsFileSchema, JSON.parse(bytes.toString('utf8')));
    if (!parsed.success || parsed.data.task !== task.plan.id || parsed.data.attempt !== task.attempts) return damaged();
    return knownFromFile(found, parsed.data);
  } catch {
    return damaged();
  }
}
