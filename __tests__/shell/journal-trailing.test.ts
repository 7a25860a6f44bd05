import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Event } from '../../src/model/event.ts';
import { createJournal, type FileJournal, readJournal } from '../../src/shell/journal.ts';
import type { StartSync } from '../../src/shell/trailing-sync.ts';
import { problemIn, temporaryFolder, valueOf } from './rig.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

const AT = Date.UTC(2024, 1, 19);
const started = (task: string): Event => ({ type: 'AttemptStarted', task, attempt: 1, title: 'x' });
const check = (number: number): Event => started(`testing/gate/c${number}`);

let made = 0;
/** A journal that notes what is asked of the disk; `sync` takes the syncs beside the work. */
function noting(sync: StartSync): { journal: FileJournal; file: string; calls: string[] } {
  const file = path.join(root, `${(made += 1)}.jsonl`);
  const calls: string[] = [];
  const journal = valueOf(
    createJournal(file, {
      write: (fd, bytes, offset, length) => (calls.push('write'), fs.writeSync(fd, bytes, offset, length)),
      sync: (fd) => (calls.push('sync'), fs.fdatasyncSync(fd)),
      truncate: (fd, length) => fs.ftruncateSync(fd, length),
      syncBeside: (fd, then) => (calls.push('beside'), sync(fd, then)),
    }),
  );
  return { journal, file, calls };
}

test('attempts of checks do not wait for the disk; one sync beside the work serves all of them', async () => {
  let synced: () => void = () => undefined;
  const besides = new Promise<void>((resolve) => {
    synced = resolve;
  });
  const { journal, file, calls } = noting((fd, then) =>
    fs.fdatasync(fd, (error) => {
      then(error);
      synced();
    }),
  );
  for (let number = 0; number < 5; number += 1) valueOf(journal.append([check(number)], AT));
  expect(calls).toEqual(['write', 'write', 'write', 'write', 'write']);
  expect(valueOf(await readJournal(file)).entries).toHaveLength(5);
  await besides;
  expect(calls.slice(5)).toEqual(['beside']);
  journal.close();
});

test('what decides anything is durable before append returns, with all that came before it', () => {
  const { journal, calls } = noting(() => undefined);
  valueOf(journal.append([check(1)], AT));
  valueOf(journal.append([started('testing/agent')], AT));
  expect(calls).toEqual(['write', 'write', 'sync']);
  journal.close();
});

test('a sync beside the work that fails refuses every later append', async () => {
  let failed: () => void = () => undefined;
  const failure = new Promise<void>((resolve) => {
    failed = resolve;
  });
  const { journal } = noting((_fd, then) => {
    then(Object.assign(new Error('EIO'), { code: 'EIO' }));
    failed();
  });
  valueOf(journal.append([check(1)], AT));
  await failure;
  const problem = problemIn(journal.append([check(2)], AT));
  expect(problem.code).toBe('storage');
  expect(problem.message).toContain('EIO');
  journal.close();
});

test('a journal that is closed while a sync is under way keeps its file open until it is over', async () => {
  let end: (error: Error | null) => void = () => undefined;
  let begun: (fd: number) => void = () => undefined;
  const sync = new Promise<number>((resolve) => {
    begun = resolve;
  });
  const { journal } = noting((fd, then) => {
    end = then;
    begun(fd);
  });
  valueOf(journal.append([check(1)], AT));
  const fd = await sync;
  journal.close();
  expect(fs.fstatSync(fd).isFile()).toBe(true);
  end(null);
  expect(() => fs.fstatSync(fd)).toThrow('EBADF');
});
