import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ChainHead } from '../core/chain.ts';
import { CHAIN_START, encodeEntry } from '../core/chain.ts';
import { mayTrail } from '../core/durability.ts';
import type { Entry, Event } from '../model/event.ts';
import type { Problem, Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';
import type { Journal } from '../ports.ts';
import { attempt, problemOf, syncFolder } from './files.ts';
import type { JournalContents } from './journal-reading.ts';
import { createRunningHash, sha256 } from './hash.ts';
import { examine, integrity, readJournal, readRegular } from './journal-reading.ts';
import { createTrailingSync, type StartSync } from './trailing-sync.ts';

export { readJournal } from './journal-reading.ts';
export type { JournalContents } from './journal-reading.ts';

/** The system calls that an append makes; tests hand in ones that fail. */
export interface JournalCalls {
  write(fd: number, bytes: Uint8Array, offset: number, length: number): number;
  sync(fd: number): void;
  truncate(fd: number, length: number): void;
  /** Syncs beside other work (shell/trailing-sync.ts). */
  readonly syncBeside?: StartSync;
}

const systemCalls: JournalCalls = {
  write: (fd, bytes, offset, length) => fs.writeSync(fd, bytes, offset, length),
  sync: (fd) => fs.fdatasyncSync(fd),
  truncate: (fd, length) => fs.ftruncateSync(fd, length),
};

/** A journal file open for appending. */
export interface FileJournal extends Journal {
  readonly path: string;
  /** Sequence and hash of the last entry that is durable; 0 and zeros when there is none. */
  head(): ChainHead;
  /**
   * Reads the file again, byte for byte, and compares it with what this process wrote and read:
   * a command that rewrote the journal, even with a valid chain, is caught.
   */
  verifyOnDisk(): Promise<Result<void, Problem>>;
  close(): void;
}

const READ_CHUNK = 1 << 20;

/**
 * Makes an empty journal. Its name becomes durable with the first entry: a journal without one says nothing.
 *
 * @param unsynced the journal's folder and those above it with names that are not durable yet
 * @returns `storage` when the file is there already or cannot be made
 */
export function createJournal(
  file: string,
  calls: JournalCalls = systemCalls,
  unsynced: readonly string[] = [path.dirname(file)],
): Result<FileJournal, Problem> {
  const opened = attempt('create the journal', file, () => fs.openSync(file, 'ax', 0o644));
  if (!opened.ok) return opened;
  return ok(startFrom({ file, fd: opened.value, calls, head: CHAIN_START, content: Buffer.of(), unsynced }));
}

/**
 * Opens a journal to go on with it. Everything in it is verified first. A torn last line is cut off with a warning:
 * it was never acknowledged. Only the owner of the workflow may call this.
 *
 * @returns problems as `readJournal`
 */
export async function openJournal(
  file: string,
  calls: JournalCalls = systemCalls,
): Promise<Result<JournalContents & { readonly journal: FileJournal }, Problem>> {
  const bytes = readRegular(file);
  if (!bytes.ok) return bytes;
  const examined = await examine(file, bytes.value);
  if (!examined.ok) return examined;
  const { entries, warnings, head, length } = examined.value;
  const opened = attempt('open the journal', file, () => {
    const fd = fs.openSync(file, 'a');
    try {
      if (length < bytes.value.length) {
        calls.truncate(fd, length);
        calls.sync(fd);
      }
    } catch (error) {
      fs.closeSync(fd);
      throw error;
    }
    return fd;
  });
  if (!opened.ok) return opened;
  const content = bytes.value.subarray(0, length);
  const journal = startFrom({ file, fd: opened.value, calls, head, content, unsynced: [] });
  return ok({ journal, entries, warnings });
}

interface Start {
  readonly file: string;
  readonly fd: number;
  readonly calls: JournalCalls;
  readonly head: ChainHead;
  readonly content: Uint8Array;
  /** Folders to sync with the first append. */
  readonly unsynced: readonly string[];
}

const CHANGED_HINT =
  'Only bootspring may write below .bootspring. Look which command of the workflow does, then start a new workflow with `bootspring run`.';

/** Whether the file has the length that this process left it at. It looks by name, so a replaced file shows too. */
const checkUntouched = (file: string, length: number): Problem | undefined => {
  const there = attempt('look at the journal', file, () => fs.lstatSync(file, { throwIfNoEntry: false }));
  if (!there.ok) return there.error;
  if (there.value === undefined) {
    return integrity(
      'The journal was removed while the workflow was running.',
      file,
      'A command may have deleted .bootspring (`git clean -fdx` does). Exclude it (`git clean -fdx -e .bootspring`) and run the command again.',
    );
  }
  if (there.value.isFile() && there.value.size === length) return undefined;
  return integrity(
    `The journal was changed by another process: ${length} bytes were written, ${there.value.size} are there.`,
    file,
    CHANGED_HINT,
  );
};

const encodeGroup = (
  file: string,
  start: ChainHead,
  events: readonly Event[],
  at: number,
): Result<{ readonly entries: Entry[]; readonly bytes: Uint8Array; readonly head: ChainHead }, Problem> => {
  const entries: Entry[] = [];
  let text = '';
  let head = start;
  for (const event of events) {
    const encoded = encodeEntry(head, event, at, sha256);
    if (!encoded.ok) {
      return err(
        integrity(
          `An event cannot be written to the journal: ${encoded.error}.`,
          file,
          'This is a fault in bootspring: please report it.',
        ),
      );
    }
    entries.push(encoded.value.entry);
    text += `${encoded.value.line}\n`;
    head = encoded.value.entry;
  }
  return ok({ entries, bytes: Buffer.from(text), head: { seq: head.seq, hash: head.hash } });
};

function startFrom({ file, fd, calls, head: first, content, unsynced }: Start): FileJournal {
  let head = first;
  let folders = unsynced;
  let length = content.length;
  let failed: Problem | undefined;
  let closed = false;
  const written = createRunningHash();
  written.update(content);

  const trailing = createTrailingSync(
    fd,
    (error) => (failed ??= problemOf(error, 'write the journal', file)),
    calls.syncBeside,
  );
  const fail = (problem: Problem): Result<never, Problem> => {
    failed = problem;
    return err(problem);
  };
  /** A line that is half there would look like damage once something follows it. */
  const takeBack = (): void => {
    attempt('shorten the journal', file, () => {
      if (fs.fstatSync(fd).size > length) calls.truncate(fd, length);
    });
  };
  return {
    path: file,
    head: () => head,
    append(events, at) {
      if (failed !== undefined) return err(failed);
      if (events.length === 0) return ok([]);
      const group = encodeGroup(file, head, events, at);
      if (!group.ok) return fail(group.error);
      const foreign = checkUntouched(file, length);
      if (foreign !== undefined) return fail(foreign);
      const { bytes } = group.value;
      try {
        for (let done = 0; done < bytes.length;) done += calls.write(fd, bytes, done, bytes.length - done);
        if (mayTrail(events)) trailing.written();
        else {
          calls.sync(fd);
          trailing.synced();
          for (const folder of folders) syncFolder(folder);
          folders = [];
        }
      } catch (error) {
        takeBack();
        return fail(problemOf(error, 'write the journal', file));
      }
      head = group.value.head;
      length += bytes.length;
      written.update(bytes);
      return ok(group.value.entries);
    },
    async verifyOnDisk() {
      const foreign = checkUntouched(file, length);
      if (foreign !== undefined) return err(foreign);
      const found = await digestOf(file);
      if (!found.ok) return found;
      if (found.value === written.hex()) return ok(undefined);
      return err(await explainDifference(file));
    },
    close: () => {
      if (closed) return;
      closed = true;
      failed ??= { code: 'storage', message: 'The journal is closed.', where: file };
      attempt('close the journal', file, () => trailing.close());
    },
  };
}

/** Digest of a file's bytes, read in chunks; the event loop turns between chunks. */
async function digestOf(file: string): Promise<Result<string, Problem>> {
  const opened = attempt('read the journal', file, () => fs.openSync(file, 'r'));
  if (!opened.ok) return opened;
  const hash = createRunningHash();
  const chunk = Buffer.allocUnsafe(READ_CHUNK);
  try {
    for (;;) {
      const size = fs.readSync(opened.value, chunk, 0, chunk.length, null);
      if (size === 0) return ok(hash.hex());
      hash.update(chunk.subarray(0, size));
      if (size === chunk.length) await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    return err(problemOf(error, 'read the journal', file));
  } finally {
    fs.closeSync(opened.value);
  }
}

/** Names the first damaged line, or says that the whole file was replaced by one that is valid in itself. */
async function explainDifference(file: string): Promise<Problem> {
  const contents = await readJournal(file);
  const what = contents.ok ? 'It was rewritten with a chain of its own.' : contents.error.message;
  return integrity(`The journal was changed by another process. ${what}`, file, CHANGED_HINT);
}
