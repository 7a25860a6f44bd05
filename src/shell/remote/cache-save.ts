import * as fs from 'node:fs';
import * as path from 'node:path';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { problemOf } from '../files.ts';
import { ENTRY_NAME } from './cache-client.ts';
import { callLibrary, type LibraryAnswer } from './library.ts';
import { sentence, textOf } from './said.ts';
import { outage, type Service, waitAsTold } from './service.ts';
import { discard } from './unpack.ts';

/** The writing side of the cache: entries are saved by GitHub's own client. */

const MODE_HINT =
  'Without it a re-run has to do finished phases again. Give the job `cache-mode: write`; events that an outsider can cause (issue_comment, pull_request_target) are only given read access.';

/** The problem of a job that may not save. */
export const READ_ONLY: Problem = {
  code: 'storage',
  message: 'The cache is read-only for this job or this event, so nothing is stored there.',
  hint: MODE_HINT,
};

const NOTHING_STORED = 'The cache did not take what was to be stored';

type Told =
  | { readonly kind: 'saved' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'later'; readonly afterMs: number | undefined }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What the answer of the client means. It answers -1 for every failure and prints why. */
function meaningOf(service: Service, answer: LibraryAnswer<number>): Told {
  const failed = (problem: Problem): Told => ({ kind: 'failed', problem });
  const said = answer.kind === 'threw' ? `${answer.said}${textOf(answer.error)}` : answer.said;
  if (answer.kind === 'abandoned') {
    if (answer.because === 'ending') return failed(outage('The upload to the cache was stopped: the run is ending.'));
    return failed(service.note(outage(sentence('The cache did not answer', said))));
  }
  if (answer.kind === 'returned' && answer.value !== -1) return { kind: 'saved' };
  if (answer.kind === 'threw') {
    const thrown = answer.error instanceof Error ? answer.error.message : String(answer.error);
    return failed(service.note(outage(sentence(NOTHING_STORED, `${said}\nFailed to save: ${thrown}`))));
  }
  if (/cache write denied:|does not permit writes/.test(said)) return failed(READ_ONLY);
  if (/\(409\)|already exists/.test(said)) return { kind: 'taken' };
  if (/\(429\)|Rate limited/.test(said)) {
    const seconds = /will reset in (\d{1,6}) seconds/.exec(said)?.[1];
    return { kind: 'later', afterMs: seconds === undefined ? undefined : Number(seconds) * 1_000 };
  }
  return failed(service.note(outage(sentence(NOTHING_STORED, said))));
}

/** Puts the file where the client takes it from. It is a link, so that it is still there if the upload fails. */
function place(file: string, spool: string): Result<string, Problem> {
  const at = path.join(spool, ENTRY_NAME);
  try {
    fs.rmSync(at, { recursive: true, force: true });
    try {
      fs.linkSync(file, at);
    } catch {
      fs.copyFileSync(file, at, fs.constants.COPYFILE_EXCL);
    }
    return ok(at);
  } catch (error) {
    return err(problemOf(error, 'write a file to be stored in the cache', at));
  }
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Saves a file in the cache. Calls follow each other, because the file always has the same name.
 *
 * @param spool the folder that `GITHUB_WORKSPACE` names: the client stores paths relative to that
 * @returns `taken` when there is an entry with this key; `storage`, with how to mend it, when it was not saved
 */
export function saveEntry(
  service: Service,
  spool: string,
  key: string,
  file: string,
): Promise<Result<'saved' | 'taken', Problem>> {
  const mine = turn.then(() => saveNow(service, spool, key, file));
  turn = mine.catch(() => undefined);
  return mine;
}

async function saveNow(
  service: Service,
  spool: string,
  key: string,
  file: string,
): Promise<Result<'saved' | 'taken', Problem>> {
  if (process.env['GITHUB_WORKSPACE'] !== spool) {
    return err(outage('Nothing was stored in the cache: GITHUB_WORKSPACE does not name the folder of what is stored.'));
  }
  for (let tries = 0; ; tries += 1) {
    const refused = service.refusal();
    if (refused !== undefined) return err(refused);
    const placed = place(file, spool);
    if (!placed.ok) return placed;
    const { budget, signal } = service;
    const run = async (): Promise<number> => {
      const { saveCache } = await import('@actions/cache');
      return saveCache([ENTRY_NAME], key);
    };
    const told = meaningOf(service, await callLibrary({ folder: spool, budget, signal, run }));
    discard(placed.value);
    if (told.kind === 'saved' || told.kind === 'taken') return ok(told.kind);
    if (told.kind === 'failed') return err(told.problem);
    const problem = service.note(outage('The cache takes no more for now (429).'));
    if (!(await waitAsTold(service, tries, told.afterMs))) return err(problem);
  }
}
