import * as fs from 'node:fs';
import * as path from 'node:path';
import { findingsFileSchema } from '../../model/finding.ts';
import type { FindingsFile } from '../../model/finding.ts';
import type { Problem, Result } from '../../model/result.ts';
import { ok } from '../../model/result.ts';
import { attempt, ensureFolder, writeFileAtomic } from '../files.ts';
import { sha256 } from '../hash.ts';

/** A larger file was not written by bootspring: 10,000 findings and 20,000 tests have less. */
const MOST_BYTES = 64 * 1024 ** 2;

const nameOf = (task: string, attemptNumber: number): string => `${task.replaceAll('/', '.')}.${attemptNumber}.json`;

/** Writes the findings of an attempt into the folder of its workflow; answers `sha256:` over the file. */
export function writeFindings(folder: string, file: FindingsFile): Result<string, Problem> {
  const made = ensureFolder(folder, 'findings');
  if (!made.ok) return made;
  const text = `${JSON.stringify(file)}\n`;
  const written = writeFileAtomic(path.join(made.value, nameOf(file.task, file.attempt)), text, { durable: false });
  return written.ok ? ok(`sha256:${sha256(text)}`) : written;
}

/** All findings of an attempt; undefined when they are not here, not whole, or not those that `digest` is of. */
export function readFindings(
  folder: string,
  task: string,
  attemptNumber: number,
  digest: string | undefined,
): FindingsFile | undefined {
  const at = path.join(folder, 'findings', nameOf(task, attemptNumber));
  const text = attempt('read the findings', at, () => {
    const found = fs.lstatSync(at);
    return found.isFile() && found.size <= MOST_BYTES ? fs.readFileSync(at, 'utf8') : '';
  });
  if (!text.ok || digest !== `sha256:${sha256(text.value)}`) return undefined;
  try {
    const parsed = findingsFileSchema.safeParse(JSON.parse(text.value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
