import { execFile } from 'node:child_process';
import { type ChangedLines, parseDiff } from '../../core/coverage/diff.ts';
import { plainLine } from '../../core/plain-line.ts';
import { err, ok, type Result } from '../../model/result.ts';

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
const DEEPER = 'set fetch-depth: 0 for actions/checkout, so that the history is there to compare with';

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
  const base = await findBase(place, shallow.value.trim() === 'true');
  if (!base.ok) return base;
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
  return commitOf(place, 'HEAD');
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

interface Base {
  readonly commit: string;
  readonly title: string;
}

async function findBase(place: GitPlace, shallow: boolean): Promise<Result<Base, string>> {
  const target = place.env['GITHUB_BASE_REF'] ?? '';
  if (target !== '') return baseOfPullRequest(place, target, shallow);
  const branch = await defaultBranch(place);
  if (branch !== undefined) {
    const shared = await mergeBase(place, branch);
    if (shared === undefined) return err(noBase(branch, shallow));
    // On the default branch itself the last commit is what is new.
    if (shared !== (await commitOf(place, 'HEAD'))) return ok({ commit: shared, title: since(shared, branch) });
  }
  const parent = await commitOf(place, 'HEAD~1');
  if (parent !== undefined) return ok({ commit: parent, title: `${parent.slice(0, 10)}, the commit before the last` });
  if (shallow) return err(`they are not known: the clone is shallow and has no earlier commit; ${DEEPER}`);
  const empty = await git(place, ['hash-object', '-t', 'tree', '--stdin']);
  if (!empty.ok) return err(`they are not known: ${empty.error}`);
  return ok({ commit: empty.value.trim(), title: 'nothing: there is no earlier commit' });
}

async function baseOfPullRequest(place: GitPlace, target: string, shallow: boolean): Promise<Result<Base, string>> {
  for (const branch of [`refs/remotes/origin/${target}`, `refs/heads/${target}`]) {
    if ((await commitOf(place, branch)) === undefined) continue;
    const shared = await mergeBase(place, branch);
    if (shared !== undefined) return ok({ commit: shared, title: since(shared, branch) });
  }
  // What GitHub checks out for a pull request is a merge commit: its first parent is the target branch.
  if (/^refs\/pull\/\d+\/merge$/.test(place.env['GITHUB_REF'] ?? '')) {
    const [first, second] = [await commitOf(place, 'HEAD^1'), await commitOf(place, 'HEAD^2')];
    if (first !== undefined && second !== undefined) return ok({ commit: first, title: since(first, target) });
  }
  return err(noBase(`refs/remotes/origin/${target}`, shallow));
}

function noBase(branch: string, shallow: boolean): string {
  const because = shallow ? ' (the clone is shallow)' : '';
  return `they are not known: no common commit with ${shortName(branch)} is here${because}; ${DEEPER}`;
}

const shortName = (branch: string): string => branch.replace(/^refs\/(?:remotes|heads)\//, '');
const since = (commit: string, branch: string): string =>
  `${commit.slice(0, 10)}, where it left ${plainLine(shortName(branch), 200)}`;

async function defaultBranch(place: GitPlace): Promise<string | undefined> {
  const head = await git(place, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const named = head.ok ? [head.value.trim()] : [];
  for (const branch of [...named, 'refs/remotes/origin/main', 'refs/remotes/origin/master']) {
    if ((await commitOf(place, branch)) !== undefined) return branch;
  }
  return undefined;
}

async function mergeBase(place: GitPlace, branch: string): Promise<string | undefined> {
  const shared = await git(place, ['merge-base', branch, 'HEAD']);
  return shared.ok ? shared.value.trim().split('\n')[0] : undefined;
}

async function commitOf(place: GitPlace, name: string): Promise<string | undefined> {
  const found = await git(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return found.ok ? found.value.trim() : undefined;
}

/** Runs git and returns what it wrote. The error is a clause that says what it complained of. */
function git({ cwd, env, signal }: GitPlace, args: readonly string[]): Promise<Result<string, string>> {
  // A file system monitor is a program that the repository's settings name; quotePath makes names readable for sure.
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true'];
  const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const options = { cwd, env: { ...env, ...quiet }, signal, maxBuffer: MOST_BYTES, windowsHide: true };
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
