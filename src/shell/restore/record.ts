import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { isReserved } from '../../core/checkpoint/reserved.ts';
import { NAME_PATTERN, WORKFLOW_ID_PATTERN } from '../../model/status.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { errorCode, problemOf } from '../files.ts';
import { STATE_FOLDER } from '../workflow-dir.ts';

/** Bytes that are no path of a tree must not be acted upon, whoever wrote them: a command may have. */
const isInside = (name: string): boolean =>
  /^[^\0]*$/.test(name) &&
  /^[\0-\xff]+$/.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const pathSchema = z.string().check(z.refine(isInside));
/** An existing entry may be a nested `.git` that makes room; what is put in place never is. */
const freshPathSchema = z.string().check(z.refine((name) => isInside(name) && !name.split('/').some(isReserved)));
const modeSchema = z.int().check(z.gte(0), z.lte(0o7777));
const numberSchema = z.int().check(z.gte(0));
/** Nanoseconds in decimal digits. */
const timeSchema = z.string().check(z.regex(/^-?\d{1,21}$/));
/** Size and time of what was there when the restore was prepared. */
const seenSchema = z.tuple([numberSchema, timeSchema]);

/**
 * What remains to be done once a restore is decided: `.bootspring/restore.json`. It is written when everything stands
 * in the staging folder; before it nothing of the tree has changed, after it the restore is only ever finished.
 * Paths are byte strings relative to the folder that is restored.
 */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  workflowId: z.string().check(z.regex(WORKFLOW_ID_PATTERN)),
  phase: z.string().check(z.regex(NAME_PATTERN)),
  /** Only the outputs of the phase are put back, because its work is reused. */
  outputsOnly: z.optional(z.literal(true)),
  staging: z.string().check(z.regex(/^(?:\.bootspring\/|\.bootspring-)restore-[0-9a-f]+$/)),
  /** Folder for what exists nowhere else. */
  aside: z.string().check(z.regex(/^\.bootspring\/aside\/[a-z0-9_-]+$/)),
  /** Folders in which names change and which their owner may not write to, with that right added. */
  unlock: z.array(z.tuple([pathSchema, modeSchema])),
  /** Files and links that move aside. */
  away: z.array(pathSchema),
  /** Files and links that go. */
  clear: z.array(z.tuple([pathSchema, seenSchema])),
  /** Folders that go when they are empty, deepest first. */
  folders: z.array(pathSchema),
  /** From the staging folder to the tree: files and bytes in it, and what it replaces. */
  moves: z.array(z.tuple([freshPathSchema, numberSchema, numberSchema, z.nullable(seenSchema)])),
  /** Modes (of files only), times and sizes of files and links that stay. */
  mend: z.array(z.tuple([freshPathSchema, z.nullable(modeSchema), timeSchema, numberSchema])),
  /** Modes and times of folders, deepest first. */
  settle: z.array(z.tuple([pathSchema, modeSchema, timeSchema])),
});
/** See `recordSchema`. */
export type RestoreRecord = z.infer<typeof recordSchema>;

/** The file of the record. */
export const recordFile = (folder: string): string => path.join(folder, STATE_FOLDER, 'restore.json');

const damaged = (file: string): Problem => ({
  code: 'integrity',
  message: 'A restore was cut off, and the record of what remains to be done is damaged.',
  where: file,
  hint: 'Restore a checkpoint again: `bootspring restore`.',
});

/** The record of a restore that was cut off; undefined when there is none, `integrity` when it cannot be acted upon. */
export function readRecord(folder: string): Result<RestoreRecord | undefined, Problem> {
  const file = recordFile(folder);
  let text: string;
  try {
    // A command could have put a link there that leads to a record of its own.
    if (fs.lstatSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) return ok(undefined);
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? ok(undefined) : err(problemOf(error, 'read a restore', file));
  }
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : err(damaged(file));
  } catch {
    return err(damaged(file));
  }
}
