import { execFile } from 'node:child_process';
import { type ChangedLines, parseDiff } from '../../core/coverage/diff.ts';
import { plainLine } from '../../core/plain-line.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { commitOf, DEEPER, findBase } from '../git/base.ts';
import { gitEnvironment } from '../git/run.ts';

/** Where git runs and what it may see. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/** What changed in the folder, with paths relative to it. */
export interface Changes {
  readonly lines: ChangedLines;
  /** Every file that git tracks or would track. */
  readonly known: readonly string[];
  /** What it was compared with, for people. */
  readonly base: string;
}

/** Most bytes of one answer of git. Longer diffs do not come from people. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The lines that changed since the branch left its base, what is not committed included.
 *
 * @param endings only files with these endings (`.ts`); undefined for all
 * @returns the error is a sentence with the next step
 */
export async function changedLines(
  place: GitPlace,
  endings: readonly string[] | undefined,
): Promise<Result<Changes, string>> {
  const shallow = await git(place, ['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok) return err(`they are not known: ${shallow.error}; ${DEEPER}`);
  const base = await findBase({ git: (args) => git(place, args), env: place.env }, shallow.value.trim() === 'true');
  if (!base.ok) return err(`they are not known: ${base.error}`);
  const [diff, tracked, untracked] = await Promise.all([
    git(place, diffArguments(base.value.commit, endings)),
    git(place, ['ls-files', '-z']),
    git(place, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  for (const answer of [diff, tracked, untracked]) if (!answer.ok) return err(`they are not known: ${answer.error}`);
  if (!diff.ok || !tracked.ok || !untracked.ok) return err('they are not known');
  const parsed = parseDiff(diff.value);
  if (!parsed.ok) return parsed;
  const added = untracked.value.split('\0').filter((path) => path !== '');
  const lines = new Map<string, readonly number[] | 'all'>(parsed.value);
  for (const path of added) lines.set(path, 'all');
  const known = [...tracked.value.split('\0').filter((path) => path !== ''), ...added];
  return ok({ lines, known, base: base.value.title });
}

/** The commit that is checked out; undefined when there is none or no git. */
export async function headCommit(place: GitPlace): Promise<string | undefined> {
  return commitOf({ git: (args) => git(place, args) }, 'HEAD');
}

/**
 * Settings of users that change what a diff looks like are overruled. `--text`: an attribute could declare a source
 * file binary and so hide its lines.
 */
function diffArguments(base: string, endings: readonly string[] | undefined): readonly string[] {
  const shape = ['-U0', '--no-color', '--src-prefix=a/', '--dst-prefix=b/', '-M', '--text'];
  const own = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--relative'];
  return ['diff', ...shape, ...own, base, '--', ...(endings ?? []).map((ending) => `*${ending}`)];
}

/** Runs git and returns what it wrote. The error is a clause that says what it complained of. */
function git({ cwd, env, signal }: GitPlace, args: readonly string[]): Promise<Result<string, string>> {
  // A file system monitor is a program that the repository's settings name; quotePath makes names readable for sure.
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true'];
  const options = { cwd, env: gitEnvironment(env), signal, maxBuffer: MOST_BYTES, windowsHide: true };
  return new Promise((resolve) => {
    const child = execFile('git', [...settings, ...args], { ...options, encoding: 'utf8' }, (error, out, complaint) => {
      if (error === null) resolve(ok(out));
      else if (error.code === 'ENOENT') resolve(err('git is not installed, or the folder does not exist'));
      else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') resolve(err('the answer of git is too long'));
      else resolve(err(`git ${args[0] ?? ''} says: ${plainLine(complaint || error.message, 300)}`));
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end();
  });
}
