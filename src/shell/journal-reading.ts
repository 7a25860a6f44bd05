import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ChainHead, LineFault } from '../core/chain.ts';
import { CHAIN_START, checkLine } from '../core/chain.ts';
import type { Entry } from '../model/event.ts';
import type { Problem, Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';
import { sha256 } from './hash.ts';
import { attempt } from './files.ts';

/** What a journal file holds. */
export interface JournalContents {
  readonly entries: readonly Entry[];
  /** One sentence for each thing that was mended or passed over. */
  readonly warnings: readonly string[];
}

const NEWLINE = 0x0a;

/** A problem of code `integrity`. */
export const integrity = (message: string, where: string, hint: string): Problem => ({
  code: 'integrity',
  message,
  where,
  hint,
});

const faultProblem = (file: string, line: number, fault: Pick<LineFault, 'detail'> & { kind: string }): Problem => {
  const name = `${path.basename(file)}:${line}`;
  if (fault.kind === 'newer') {
    return {
      code: 'usage',
      message: `${name} was written by a newer version of bootspring: ${fault.detail}.`,
      where: `${file}:${line}`,
      hint: 'Update bootspring to the version that wrote it.',
    };
  }
  return integrity(
    `The journal is damaged at ${name}: ${fault.detail}.`,
    `${file}:${line}`,
    'Nothing after this line can be trusted. Start a new workflow with `bootspring run`, or bring the file back from a backup.',
  );
};

/** A journal whose lines were all checked. */
export interface Examined extends JournalContents {
  readonly head: ChainHead;
  /** Length in bytes of the lines that are whole. */
  readonly length: number;
}

/** Checks frame, chain and schema of every line. Bytes after the last newline are an append that was cut short. */
export async function examine(file: string, bytes: Uint8Array): Promise<Result<Examined, Problem>> {
  const { entrySchema } = await import('../model/event.ts');
  const entries: Entry[] = [];
  let head = CHAIN_START;
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    const checked = checkLine(bytes.subarray(start, end), head, sha256);
    const line = entries.length + 1;
    if (!checked.ok) return err(faultProblem(file, line, checked.error));
    const entry = entrySchema.safeParse(checked.value.json);
    if (!entry.success) {
      const issue = entry.error.issues[0];
      const detail = `it is not an entry (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown shape'})`;
      return err(faultProblem(file, line, { kind: 'schema', detail }));
    }
    entries.push(entry.data);
    head = checked.value.head;
    start = end + 1;
  }
  const warnings =
    start === bytes.length
      ? []
      : [
          `${path.basename(file)}:${entries.length + 1} is incomplete (${bytes.length - start} bytes without an end of line): ` +
            'the process that wrote it was stopped; the line was never acknowledged and is left out.',
        ];
  return ok({ entries, warnings, head, length: start });
}

/** Bytes of the journal. One that is a link or a device is not ours. */
export const readRegular = (file: string): Result<Uint8Array, Problem> =>
  attempt('read the journal', file, () => {
    const kind = fs.lstatSync(file);
    if (!kind.isFile()) throw new Error('it is not a regular file');
    return fs.readFileSync(file);
  });

/**
 * Reads a journal without touching it, while another process may be writing to it.
 * A line that is not finished is left out, with a warning.
 *
 * @returns `integrity` naming the damaged line, `usage` when a newer version wrote it, `storage` when it cannot be read
 */
export async function readJournal(file: string): Promise<Result<JournalContents, Problem>> {
  const bytes = readRegular(file);
  return bytes.ok ? await examine(file, bytes.value) : bytes;
}
