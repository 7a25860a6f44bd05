import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { STATE_FOLDER } from '../workflow-dir.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { ChangedFile, ChangedFiles } from '../../model/scope.ts';
import { runGit } from '../git/run.ts';

/** Settings of users that change what a diff tells are overruled; a rename is a file that is gone and one that is new. */
const DIFF = [
  '--raw',
  '--no-abbrev',
  '-z',
  '--no-relative',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  // Another commit of a submodule is a change, whatever .gitmodules says; files in it are not those of this repository.
  '--ignore-submodules=dirty',
];

/** What stands before a path: modes and digests before and after, and what happened to it. */
const ROW = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])/;
const SUBMODULE = '160000';

/**
 * What differs between a commit and the files as they are below a folder: staged, not staged, and new files that git does
 * not ignore. Paths are relative to the folder.
 *
 * @param commit its full id
 * @returns the error is what git said, as a clause
 */
export async function changedSince(folder: string, commit: string): Promise<Result<ChangedFiles, string>> {
  const [place, diff, added, hidden] = await Promise.all([
    runGit({ cwd: folder, args: ['rev-parse', '--show-prefix'] }),
    runGit({ cwd: folder, args: ['diff', ...DIFF, commit, '--'] }),
    runGit({ cwd: folder, args: ['ls-files', '-z', '--others', '--exclude-standard'] }),
    unlookedAt(folder),
  ]);
  if (!place.ok) return place;
  if (!diff.ok) return diff;
  if (!hidden.ok) return hidden;
  const prefix = place.value.toString('latin1').replace(/\n$/, '');
  if (!added.ok) return added;
  const rows: { readonly name: Buffer; readonly isGone: boolean }[] = [];
  const fields = split(diff.value);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [row, path] = [fields[at], fields[at + 1]];
    const [, mode, status] = ROW.exec(row?.toString('latin1') ?? '') ?? [];
    if (path === undefined || status === undefined) return err('the answer of git cannot be read');
    const name = pathBelow(prefix, path);
    const isGone = status === 'D' || mode === SUBMODULE || isInstalled(path.toString('latin1'));
    if (name !== undefined && !isOwn(name.toString('latin1'))) rows.push({ name, isGone });
  }
  const news = [...split(added.value), ...hidden.value].filter((name) => isSource(name.toString('latin1')));
  for (const name of news) rows.push({ name, isGone: false });
  return ok(named(rows));
}

/**
 * Files that git was told not to look at (`update-index --assume-unchanged`, `--skip-worktree`) and that are there: whether
 * they changed nobody knows. Those that a sparse checkout leaves out are not there.
 */
async function unlookedAt(folder: string): Promise<Result<readonly Buffer[], string>> {
  const listed = await runGit({ cwd: folder, args: ['ls-files', '-z', '-v', '--cached'] });
  if (!listed.ok) return listed;
  const marked = split(listed.value).filter((row) => /^[a-zS]/.test(row.subarray(0, 1).toString('latin1')));
  const names = marked.map((row) => row.subarray(2));
  return ok(names.filter((name) => existsSync(Buffer.concat([Buffer.from(`${folder}/`), name]))));
}

/**
 * A path of the repository as seen from the folder. What lies outside of it concerns it only when it stands right above
 * it, as the settings and lock files of a repository do: `../package.json`.
 */
function pathBelow(prefix: string, path: Buffer): Buffer | undefined {
  const text = path.toString('latin1');
  if (text.startsWith(prefix)) return path.subarray(prefix.length);
  const home = text.slice(0, text.lastIndexOf('/') + 1);
  if (!prefix.startsWith(home)) return undefined;
  const levels = prefix.slice(home.length).split('/').length - 1;
  return Buffer.from(`${'../'.repeat(levels)}${text.slice(home.length)}`, 'latin1');
}

/** Every file below a folder that git tracks or would track, as if all of them had changed. */
export async function allFiles(folder: string): Promise<Result<ChangedFiles, string>> {
  const listed = await runGit({ cwd: folder, args: ['ls-files', '-z', '--cached', '--others', '--exclude-standard'] });
  const gone = await runGit({ cwd: folder, args: ['ls-files', '-z', '--deleted'] });
  if (!listed.ok) return listed;
  if (!gone.ok) return gone;
  const deleted = new Set(split(gone.value).map((name) => name.toString('latin1')));
  const all = split(listed.value).filter((name) => isSource(name.toString('latin1')));
  return ok(named(all.map((name) => ({ name, isGone: deleted.has(name.toString('latin1')) }))));
}

function split(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let from = 0; from < output.length;) {
    const end = output.indexOf(0, from);
    parts.push(output.subarray(from, end < 0 ? output.length : end));
    from = end < 0 ? output.length : end + 1;
  }
  return parts;
}

const isOwn = (path: string): boolean => path === '' || path.startsWith(`${STATE_FOLDER}/`);
const isInstalled = (path: string): boolean => /(?:^|\/)node_modules\//.test(path);

/**
 * Installed packages and bootspring's own files are no sources, even where git does not ignore them. What of them is in
 * the commit concerns others all the same when it changes.
 */
const isSource = (path: string): boolean => !isOwn(path) && !path.endsWith('/') && !isInstalled(path);

/** Each name once, in order; those that are not UTF-8 are only counted, and a repository inside is no file. */
function named(rows: readonly { readonly name: Buffer; readonly isGone: boolean }[]): ChangedFiles {
  const files = new Map<string, ChangedFile>();
  let unnamed = 0;
  for (const { name, isGone } of rows) {
    const path = name.toString('utf8');
    if (!isUtf8(name)) unnamed += 1;
    // One that was taken out of the index and is still there is told twice, the second time as new.
    else files.set(path, { path, isGone });
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), unnamed };
}
