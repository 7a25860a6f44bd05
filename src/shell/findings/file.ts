import * as fs from 'node:fs';
import * as path from 'node:path';
import { findingsFileSchema } from '../../model/finding.ts';
import type { FindingsFile } from '../../model/finding.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { ensureFolder, errorCode, writeFileAtomic } from '../files.ts';
import { sha256 } from '../hash.ts';
import { READ_FLAGS } from '../layer/read-file.ts';

/** Bytes of a file. 10,000 findings and 20,000 tests have less, unless each of them is as long as it may be. */
export const MOST_FILE_BYTES = 32 * 1024 ** 2;

let made: ReturnType<typeof findingsFileSchema> | undefined;
/** Made once and when it is needed: a report reads hundreds of files, most runs none. */
const schema = () => (made ??= findingsFileSchema());

const nameOf = (task: string, attemptNumber: number): string => `${task.replaceAll('/', '.')}.${attemptNumber}.json`;

/**
 * Writes the findings of an attempt into the folder of its workflow; answers `sha256:` over the file.
 *
 * @returns `storage` also for more than could be read again
 */
export function writeFindings(folder: string, file: FindingsFile): Result<string, Problem> {
  const text = `${JSON.stringify(file)}\n`;
  if (Buffer.byteLength(text) > MOST_FILE_BYTES) {
    return err({ code: 'storage', message: `They have more than ${MOST_FILE_BYTES / 1024 ** 2} MiB.` });
  }
  const made = ensureFolder(folder, 'findings');
  if (!made.ok) return made;
  const written = writeFileAtomic(path.join(made.value, nameOf(file.task, file.attempt)), text, { durable: false });
  return written.ok ? ok(`sha256:${sha256(text)}`) : written;
}

/** What a file with findings has to be. */
export interface FindingsPlace {
  /** Folder of the workflow. */
  readonly folder: string;
  readonly task: string;
  readonly attempt: number;
  /** `sha256:` over the file, as the journal tells; without it any file of this attempt will do. */
  readonly digest: string | undefined;
}

/** A file with findings, and how long it is. */
export interface ReadFindings {
  readonly file: FindingsFile;
  readonly bytes: number;
}

/**
 * All findings of an attempt. A file that a command has changed since it was written explains nothing.
 *
 * @param most bytes that are read
 * @returns why there are none, as a clause about `the file`
 */
export function readFindings(place: FindingsPlace, most = MOST_FILE_BYTES): Result<ReadFindings, string> {
  const { folder, task, attempt, digest } = place;
  const bytes = readBounded(path.join(folder, 'findings', path.basename(nameOf(task, attempt))), most);
  if (!bytes.ok) return bytes;
  if (digest !== undefined && digest !== `sha256:${sha256(bytes.value)}`) return err('is damaged');
  try {
    const { success, data } = schema().safeParse(JSON.parse(bytes.value.toString('utf8')));
    return success && data.task === task && data.attempt === attempt
      ? ok({ file: data, bytes: bytes.value.length })
      : err('is damaged');
  } catch {
    return err('is damaged');
  }
}

function readBounded(file: string, most: number): Result<Buffer, string> {
  try {
    const fd = fs.openSync(file, READ_FLAGS);
    try {
      const stats = fs.fstatSync(fd);
      if (!stats.isFile()) return err('is no regular file');
      return stats.size > most ? err('is too large') : ok(fs.readFileSync(fd));
    } finally {
      fs.closeSync(fd);
    }
  } catch (error) {
    const code = errorCode(error);
    const isGone = code === 'ENOENT' || code === 'ENOTDIR';
    return err(isGone ? 'is not here' : `cannot be read (${code ?? 'unknown error'})`);
  }
}
