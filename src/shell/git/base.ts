import { plainLine } from '../../core/plain-line.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { ChangeBase } from '../../model/scope.ts';

/** Asks git in one folder; the error is a clause that says what it complained of. */
export interface Asking {
  git(args: readonly string[]): Promise<Result<string, string>>;
}

/** Asking git where an environment tells of a pull request. */
export interface BaseQuestion extends Asking {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What mends a clone that is not deep enough. */
export const DEEPER = 'set fetch-depth: 0 for actions/checkout, so that the history is there to compare with';

/**
 * What a branch is compared with: where it left the branch that it goes into, else the default one; on the default branch
 * the commit before the last.
 *
 * @returns the error is a clause with the next step
 */
export async function findBase(question: BaseQuestion, isShallow: boolean): Promise<Result<ChangeBase, string>> {
  const target = question.env['GITHUB_BASE_REF'] ?? '';
  if (target !== '') return baseOfPullRequest(question, target, isShallow);
  const branch = await defaultBranch(question);
  if (branch !== undefined) {
    const shared = await mergeBase(question, branch);
    if (shared === undefined) return err(noBase(branch, isShallow));
    // On the default branch itself the last commit is what is new.
    if (shared !== (await commitOf(question, 'HEAD'))) return ok({ commit: shared, title: since(shared, branch) });
  }
  const parent = await commitOf(question, 'HEAD~1');
  if (parent !== undefined) return ok({ commit: parent, title: `${parent.slice(0, 10)}, the commit before the last` });
  if (isShallow) return err(`the clone is shallow and has no earlier commit; ${DEEPER}`);
  const empty = await question.git(['hash-object', '-t', 'tree', '--stdin']);
  if (!empty.ok) return empty;
  return ok({ commit: empty.value.trim(), title: 'nothing: there is no earlier commit' });
}

/** Where the checked out commit left the branch that a pull request or a merge queue goes into. */
export async function baseOfPullRequest(
  question: BaseQuestion,
  target: string,
  isShallow: boolean,
): Promise<Result<ChangeBase, string>> {
  for (const branch of [`refs/remotes/origin/${target}`, `refs/heads/${target}`]) {
    if ((await commitOf(question, branch)) === undefined) continue;
    const shared = await mergeBase(question, branch);
    if (shared !== undefined) return ok({ commit: shared, title: since(shared, branch) });
  }
  // What GitHub checks out for a pull request is a merge commit: its first parent is the target branch. Of any other merge
  // commit the first parent is what its author chose.
  const { GITHUB_REF: ref = '', GITHUB_SHA: made = '' } = question.env;
  if (/^refs\/pull\/\d+\/merge$/.test(ref) && made !== '' && (await commitOf(question, 'HEAD')) === made) {
    const [first, second] = [await commitOf(question, 'HEAD^1'), await commitOf(question, 'HEAD^2')];
    if (first !== undefined && second !== undefined) return ok({ commit: first, title: since(first, target) });
  }
  return err(noBase(`refs/remotes/origin/${target}`, isShallow));
}

/** Where the checked out commit left a branch, a tag or a commit that somebody named. */
export async function baseOfNamed(
  asking: Asking,
  name: string,
  isShallow: boolean,
): Promise<Result<ChangeBase, string>> {
  const commit = await commitOf(asking, name);
  const shown = plainLine(name, 100);
  if (commit === undefined) return err(`git knows no commit called ${shown}${isShallow ? `; ${DEEPER}` : ''}`);
  const shared = await mergeBase(asking, commit);
  return shared === undefined ? err(noBase(name, isShallow)) : ok({ commit: shared, title: since(shared, name) });
}

function noBase(branch: string, isShallow: boolean): string {
  const because = isShallow ? ' (the clone is shallow)' : '';
  return `no common commit with ${plainLine(shortName(branch), 200)} is here${because}; ${DEEPER}`;
}

const shortName = (branch: string): string => branch.replace(/^refs\/(?:remotes|heads)\//, '');
const since = (commit: string, branch: string): string =>
  `${commit.slice(0, 10)}, where it left ${plainLine(shortName(branch), 200)}`;

async function defaultBranch(asking: Asking): Promise<string | undefined> {
  const head = await asking.git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const named = head.ok ? [head.value.trim()] : [];
  for (const branch of [...named, 'refs/remotes/origin/main', 'refs/remotes/origin/master']) {
    if ((await commitOf(asking, branch)) !== undefined) return branch;
  }
  return undefined;
}

async function mergeBase(asking: Asking, branch: string): Promise<string | undefined> {
  const shared = await asking.git(['merge-base', branch, 'HEAD']);
  return shared.ok ? shared.value.trim().split('\n')[0] : undefined;
}

/** The commit that a name stands for; undefined when there is none, or no git. */
export async function commitOf(asking: Asking, name: string): Promise<string | undefined> {
  const found = await asking.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return found.ok ? found.value.trim() : undefined;
}
