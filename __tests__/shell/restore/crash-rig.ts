import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Calls, systemCalls } from '../../../src/shell/restore/calls.ts';
import { temporaryFolder, writeTree } from '../rig.ts';
import { createRecorder, describeTree, type Recorder, restoreTo } from './rig.ts';

export const FINISHED =
  'A restore of wf_abcdef to development that was cut off has been finished: the files are those of development.';
export const CLEARED =
  'A restore that was cut off had changed nothing yet and has been cleared away: the files are as they were before it.';

export class Killed extends Error {}

/** Calls of a process that is killed at the `at`-th of them: before it does anything, or right after. */
export function killedAt(
  at: number,
  after: boolean,
  base: Calls = systemCalls,
): { calls: Calls; isDead: () => boolean } {
  let count = 0;
  let dead = false;
  const wrap =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      count += 1;
      if (dead || (count >= at && !after)) {
        dead = true;
        throw new Killed('killed');
      }
      const answer = call(...args);
      if (count < at) return answer;
      dead = true;
      throw new Killed('killed');
    };
  const calls: Calls = {
    rename: wrap(base.rename),
    unlink: wrap(base.unlink),
    rmdir: wrap(base.rmdir),
    mkdir: wrap(base.mkdir),
    chmod: wrap(base.chmod),
    setTime: wrap(base.setTime),
    setLinkTime: wrap(base.setLinkTime),
    link: wrap(base.link),
    copy: wrap(base.copy),
    removeTree: wrap(base.removeTree),
    write: wrap(base.write),
    remove: wrap(base.remove),
  };
  return { calls, isDead: () => dead };
}

/** Renames from the staging folder into the tree fail as between devices. */
export const otherDevice: Calls = {
  ...systemCalls,
  rename(from, to) {
    if (/\/restore-[0-9a-f]+\/new\//.test(String(from))) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    systemCalls.rename(from, to);
  },
};

/** A tree in every way unlike the checkpoint `development`: of everything that a restore does there is something to do. */
export async function buildWorld() {
  const root = temporaryFolder();
  writeTree(root, {
    'keep/same': 'same',
    'keep/mode': 'mode',
    changed: 'one',
    'gone-later': 'x',
    'file-to-folder': 'f',
    'folder-to-file/a/b': 'deep',
    'folder-to-link/c': 'c',
    'folder-to-link/d': 'd',
    'new/deep/file': 'n',
    'new/deep/er/file': 'n2',
    'keep/other': 'o',
  });
  fs.symlinkSync('keep', path.join(root, 'link'));
  fs.mkdirSync(path.join(root, 'empty'));
  const recorder = createRecorder(root);
  await recorder.take('development');
  const wanted = describeTree(root);
  const rm = (name: string): void => fs.rmSync(path.join(root, name), { recursive: true });
  ['new', 'link', 'gone-later', 'file-to-folder', 'folder-to-file', 'folder-to-link', 'empty'].forEach(rm);
  writeTree(root, {
    changed: 'two',
    'file-to-folder/e/f': 'now a folder',
    'folder-to-file': 'now a file',
    'keep/added': 'a',
    link: 'now a file',
  });
  fs.symlinkSync('keep', path.join(root, 'folder-to-link'));
  fs.chmodSync(path.join(root, 'keep/mode'), 0o600);
  await recorder.take('testing');
  writeTree(root, { 'mine/work': 'exists nowhere else' });
  return { root, recorder, wanted, other: describeTree(root) };
}

export const copyOf = (root: string): string => {
  const to = path.join(temporaryFolder(), 'copy');
  execFileSync('cp', ['-a', root, to]);
  return to;
};

/** What the restore leaves when its process is killed is never told: only files remain. */
export async function restoreUntil(recorder: Recorder, root: string, calls: Calls): Promise<void> {
  await restoreTo(recorder, 'development', root, { force: true, options: { calls } }).catch(() => undefined);
}

/** What restores have left in the state folder. */
export const leftovers = (root: string): string[] =>
  fs.existsSync(path.join(root, '.bootspring'))
    ? fs.readdirSync(path.join(root, '.bootspring')).filter((name) => name.startsWith('restore'))
    : [];
