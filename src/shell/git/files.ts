import { isUtf8 } from 'node:buffer';
import * as path from 'node:path';
import { bytesOfText } from '../../core/checkpoint/names.ts';
import type { Result } from '../../model/result.ts';
import { ok } from '../../model/result.ts';
import type { GitFolders } from '../git.ts';
import { runGit } from './run.ts';

/** Output of git that is a list of names, each ended by a zero byte, as byte strings. */
const namesOf = (output: Buffer): string[] =>
  output
    .toString('latin1')
    .split('\0')
    .filter((name) => name !== '');

/**
 * Paths, relative to `folder`, of every file that git tracks or would track below it; each once, in git's order.
 * A submodule is one path; a repository inside that is not a submodule ends with `/`.
 * Undefined when git cannot tell or a name is not UTF-8.
 */
export async function listGitFiles(folder: string): Promise<readonly string[] | undefined> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const output = await runGit({ cwd: folder, args });
  if (!output.ok || !isUtf8(output.value)) return undefined;
  return [...new Set(output.value.toString('utf8').split('\0'))].filter((name) => name !== '');
}

/**
 * Paths, relative to `folder`, of what git ignores below it; a folder of which git tracks nothing is one path that ends
 * with `/`. Undefined when git cannot tell or a name is not UTF-8.
 */
export async function listIgnored(folder: string): Promise<readonly string[] | undefined> {
  const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  const output = await runGit({ cwd: folder, args });
  if (!output.ok || !isUtf8(output.value)) return undefined;
  return output.value
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

/** What a commit has at a path. */
export interface Committed {
  readonly type: 'file' | 'link';
  /** Id of the blob. */
  readonly blob: string;
}

const ROW = /^(\d{6}) blob ([0-9a-f]+)\t([^]+)$/;

/**
 * Files and links of a commit below a folder of its checkout, by their path from there as a byte string; submodules
 * are left out.
 */
export async function readCommit(folder: string, sha: string): Promise<Result<ReadonlyMap<string, Committed>, string>> {
  const listing = await runGit({ cwd: folder, args: ['ls-tree', '-r', '-z', sha] });
  if (!listing.ok) return listing;
  const files = new Map<string, Committed>();
  for (const row of namesOf(listing.value)) {
    const [, mode, blob, name] = ROW.exec(row) ?? [];
    if (blob === undefined || name === undefined) continue;
    files.set(name, { type: mode === '120000' ? 'link' : 'file', blob });
  }
  return ok(files);
}

/** The commit that is checked out, where the refs are kept in a way that only git reads. */
export async function headOf(folder: string): Promise<string | undefined> {
  const answer = await runGit({ cwd: folder, args: ['rev-parse', '--verify', '-q', 'HEAD'] });
  return answer.ok ? answer.value.toString('utf8').trim() : undefined;
}

/**
 * Paths below a folder whose content, type or mode is not that of the commit; files that git does not know are left
 * out. Git compares contents where times differ, so files that were only touched count as unchanged.
 */
export async function readModified(folder: string, sha: string): Promise<Result<ReadonlySet<string>, string>> {
  const own = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', '--relative'];
  const answer = await runGit({ cwd: folder, args: ['diff', '--name-only', '-z', ...own, sha, '--', '.'] });
  return answer.ok ? ok(new Set(namesOf(answer.value))) : answer;
}

/** Those of the paths that git ignores; none where git cannot tell. */
export async function ignoredAmong(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const input = paths.map((name) => `./${name}\0`).join('');
  const answer = await runGit({ cwd: folder, args: ['check-ignore', '-z', '--stdin'], input, fine: [1] });
  if (!answer.ok) return new Set();
  return new Set(namesOf(answer.value).map((name) => name.replace(/^\.\//, '')));
}

/**
 * Writes files of a commit as a checkout would, with its filters and line endings.
 *
 * @param options.folder the workspace in its checkout
 * @param options.paths relative to the workspace, byte strings
 * @param options.to empty folder; gets a temporary index too
 * @returns the folder below `to` that the paths are relative to
 */
export async function materialise(options: {
  readonly git: GitFolders;
  readonly folder: string;
  readonly sha: string;
  readonly paths: readonly string[];
  readonly to: string;
}): Promise<Result<string, string>> {
  const cwd = options.git.root;
  const env = { GIT_INDEX_FILE: path.join(options.to, 'index') };
  const prefix = path.relative(cwd, path.resolve(options.folder)).split(path.sep).join('/');
  const index = await runGit({ cwd, env, args: ['read-tree', options.sha] });
  if (!index.ok) return index;
  const start = bytesOfText(prefix === '' ? '' : `${prefix}/`);
  const written = await runGit({
    cwd,
    env,
    args: ['checkout-index', '-q', '-z', '--stdin', `--prefix=${path.join(options.to, 'files')}/`],
    input: options.paths.map((name) => `${start}${name}\0`).join(''),
  });
  return written.ok ? ok(path.join(options.to, 'files', prefix)) : written;
}
