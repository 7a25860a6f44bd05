import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { bytesOfText } from '../../core/checkpoint/names.ts';
import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { GitFolders } from '../git.ts';

/** In a git hook these point git at another index or folder than that of the workspace. */
const LOCATION =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|.*PATHSPECS)$/;

/** No hook and no watcher that the repository's configuration names is run; another user's checkout (a container) is only read. */
const SETTINGS = ['core.fsmonitor=false', 'safe.directory=*', 'core.hooksPath=/dev/null', 'diff.external='];

interface Call {
  readonly cwd: string;
  readonly args: readonly string[];
  /** Bytes for its standard input, as a byte string. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers. */
  readonly fine?: readonly number[];
}

/** Runs git; the answer is its output as a byte string, the error what it said, as one clause. */
function git(call: Call): Promise<Result<string, string>> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LOCATION.test(name)));
  const args = [...SETTINGS.flatMap((setting) => ['-c', setting]), ...call.args];
  return new Promise((resolve) => {
    const child = spawn('git', args, {
      cwd: call.cwd,
      env: { ...own, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...call.env },
      windowsHide: true,
    });
    const [out, said]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => void out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => void said.push(chunk));
    // git may end before it has read everything; its exit code tells why.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => resolve(err(`git cannot be started: ${error.message}`)));
    child.on('close', (code) => {
      if (code !== null && (call.fine ?? [0]).includes(code)) {
        resolve(ok(Buffer.concat(out).toString('latin1')));
        return;
      }
      const line = Buffer.concat(said).toString('utf8').trim().split('\n').at(-1) ?? '';
      resolve(err(`git ${call.args[0] ?? ''}: ${line === '' ? `exit ${code ?? 'by a signal'}` : line}`));
    });
    child.stdin.end(Buffer.from(call.input ?? '', 'latin1'));
  });
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
  const listing = await git({ cwd: folder, args: ['ls-tree', '-r', '-z', sha] });
  if (!listing.ok) return listing;
  const files = new Map<string, Committed>();
  for (const row of listing.value.split('\0')) {
    const [, mode, blob, name] = ROW.exec(row) ?? [];
    if (blob === undefined || name === undefined) continue;
    files.set(name, { type: mode === '120000' ? 'link' : 'file', blob });
  }
  return ok(files);
}

/** The commit that is checked out, where the refs are kept in a way that only git reads. */
export async function headOf(folder: string): Promise<string | undefined> {
  const answer = await git({ cwd: folder, args: ['rev-parse', '--verify', '-q', 'HEAD'] });
  return answer.ok ? answer.value.trim() : undefined;
}

/** Paths below a folder whose content, type or mode is not that of HEAD; files that git does not know are left out. */
export async function readModified(folder: string): Promise<Result<ReadonlySet<string>, string>> {
  const own = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', '--relative'];
  const answer = await git({ cwd: folder, args: ['diff', '--name-only', '-z', ...own, 'HEAD', '--', '.'] });
  return answer.ok ? ok(new Set(answer.value.split('\0').filter((name) => name !== ''))) : answer;
}

/** Those of the paths that git ignores; none where git cannot tell. */
export async function ignoredAmong(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const input = paths.map((name) => `./${name}\0`).join('');
  const answer = await git({ cwd: folder, args: ['check-ignore', '-z', '--stdin'], input, fine: [0, 1] });
  if (!answer.ok) return new Set();
  return new Set(answer.value.split('\0').map((name) => name.replace(/^\.\//, '')));
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
  const index = await git({ cwd, env, args: ['read-tree', options.sha] });
  if (!index.ok) return index;
  const start = bytesOfText(prefix === '' ? '' : `${prefix}/`);
  const written = await git({
    cwd,
    env,
    args: ['checkout-index', '-q', '-z', '--stdin', `--prefix=${path.join(options.to, 'files')}/`],
    input: options.paths.map((name) => `${start}${name}\0`).join(''),
  });
  return written.ok ? ok(path.join(options.to, 'files', prefix)) : written;
}
