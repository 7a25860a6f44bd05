import * as fs from 'node:fs';
import * as path from 'node:path';
import { showName } from '../../core/checkpoint/names.ts';
import { folderOf } from '../../core/checkpoint/tree.ts';
import type { TreeEntry, TreeFile } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { Progress, RestoreRefusal } from '../../ports.ts';
import { errorCode } from '../files.ts';
import { randomBytes } from '../hash.ts';
import type { Layers, OpenLayer, Pool } from '../layer/types.ts';
import { ensureStateFolder, STATE_FOLDER } from '../workflow-dir.ts';
import { systemCalls } from './calls.ts';
import { materialise } from '../git/files.ts';
import { refusalOf, targetsOf } from './layers.ts';
import { systemPath } from '../layer/system-path.ts';
import { below, rootOf } from './paths.ts';
import { lookAt } from './present.ts';
import type { Target } from './target.ts';

/** Makes the folder that a restore is prepared in, on the device of the target. */
export function makeStaging(folder: string): Result<string, Problem> {
  const state = ensureStateFolder(folder);
  if (!state.ok) return state;
  const isOneDevice = fs.lstatSync(state.value).dev === fs.statSync(folder).dev;
  const name = `restore-${Buffer.from(randomBytes(8)).toString('hex')}`;
  const staging = isOneDevice ? `${STATE_FOLDER}/${name}` : `${STATE_FOLDER}-${name}`;
  fs.mkdirSync(path.join(folder, staging), { mode: 0o700 });
  fs.mkdirSync(path.join(folder, staging, 'new'));
  return ok(staging);
}

/** What is to be prepared, and with what. */
export interface StageRequest {
  readonly target: Target;
  /** Below the target's folder. */
  readonly staging: string;
  readonly make: readonly TreeEntry[];
  /** Files and links of the commit that the tree does not have and that are left as a checkout makes them. */
  readonly extras: readonly string[];
  readonly layers: Layers;
  readonly opened: ReadonlyMap<string, OpenLayer>;
  readonly openPool: () => Pool;
  readonly onProgress: Progress | undefined;
}

/** Makes folders and those above them. A thread that came to one of them first has made it. */
function makeFolders(root: string, { make, extras }: StageRequest): void {
  const there = new Set<string>(['']);
  const ensure = (folder: string): void => {
    if (there.has(folder)) return;
    there.add(folder);
    ensure(folderOf(folder));
    try {
      fs.mkdirSync(below(root, folder));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  };
  for (const entry of make) ensure(entry.type === 'folder' ? entry.path : folderOf(entry.path));
  for (const extra of extras) ensure(folderOf(extra));
}

/**
 * Makes all folders, and writes the files that layers hold. Both begin at once: the large files, which take the other
 * threads longest, come first, and most folders are there when they are through. Folders that are made one by one with
 * their files make every file dearer (ext4: nearly twice).
 */
async function fill(request: StageRequest, files: readonly TreeFile[], root: string): Promise<Problem | undefined> {
  const targets = targetsOf(files, root);
  if (targets.size === 0) {
    makeFolders(root, request);
    return undefined;
  }
  let total = 0;
  for (const file of files) if (file.layer !== undefined) total += file.size;
  let done = 0;
  const onBytes = (count: number): void => {
    done = Math.min(done + count, total);
    request.onProgress?.(done, total);
  };
  const sources = [...targets].flatMap(([digest, wanted]) => {
    const layer = request.opened.get(digest);
    return layer === undefined ? [] : [{ layer, wanted }];
  });
  const pool = request.openPool();
  try {
    const extracted = request.layers.extractAll(sources, { all: false, pool, onBytes });
    try {
      makeFolders(root, request);
    } catch (error) {
      // It is given up with what the threads have at work: nothing may be written while it is cleared away.
      await pool.close();
      await extracted;
      throw error;
    }
    const answer = await extracted;
    if (!answer.ok) return answer.error;
  } finally {
    await pool.close();
  }
  if (done < total) request.onProgress?.(total, total);
  return undefined;
}

/** Writes what only the commit has, and moves it to where the layers' files are. */
async function fromCommit(
  request: StageRequest,
  files: readonly TreeFile[],
  root: string,
): Promise<Problem | undefined> {
  const entries = new Map(files.filter(({ layer }) => layer === undefined).map((file) => [file.path, file]));
  const paths = [...entries.keys(), ...request.extras];
  if (paths.length === 0) return undefined;
  const { origin } = request.target;
  const problem = (why: string): Problem => ({
    code: 'storage',
    message: `The files of the commit could not be written: ${why}.`,
    where: request.target.folder,
    hint: 'Run `git fsck`, mend the checkout, and run the command again.',
  });
  if (origin === undefined) return problem('there is no checkout to take them from');
  const to = path.join(request.target.folder, request.staging, 'commit');
  fs.mkdirSync(to);
  const written = await materialise({ ...origin, paths, to });
  if (!written.ok) return problem(written.error);
  const from = rootOf(written.value);
  for (const each of paths) {
    if (lookAt(from, each) === undefined) return problem(`git wrote no ${showName(each)}`);
    const file = below(root, each);
    fs.renameSync(below(from, each), file);
    const entry = entries.get(each);
    if (entry === undefined) continue;
    fs.chmodSync(file, entry.mode);
    systemCalls.setTime(file, entry.mtime);
  }
  return undefined;
}

/**
 * Prepares everything that must be made below `new` in the staging folder, with modes and times of files and links;
 * those of folders are set when they are in their place. Throws what the file system throws.
 */
export async function stage(request: StageRequest): Promise<Result<void, RestoreRefusal>> {
  const root = rootOf(path.join(request.target.folder, request.staging, 'new'));
  const files = request.make.filter((entry) => entry.type === 'file');
  const problem = await fill(request, files, root);
  if (problem !== undefined) return err(refusalOf(problem));
  const lost = await fromCommit(request, files, root);
  if (lost !== undefined) return err({ kind: 'refused', problem: lost });
  for (const entry of request.make) {
    if (entry.type !== 'link') continue;
    const link = below(root, entry.path);
    systemCalls.link(systemPath(entry.target), link);
    systemCalls.setLinkTime(link, entry.mtime);
  }
  return ok(undefined);
}
