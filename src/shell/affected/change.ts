import { plainLine } from '../../core/plain-line.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { Change, ChangeBase, UnknownChange } from '../../model/scope.ts';
import { type Asking, baseOfNamed, baseOfPullRequest, commitOf } from '../git/base.ts';
import { runGit } from '../git/run.ts';
import { baseRefOf } from '../history/scope.ts';
import { changedSince } from './changed-files.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Events whose commit is a change to some branch, whole or as it will be merged. */
const CHANGES: readonly string[] = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];

/**
 * What changed in a workspace, and since when: since where it left the named branch; in a pull request or a merge queue
 * since where it left the branch that it goes into; elsewhere since the commit that is checked out.
 *
 * @param named a branch, tag or commit to compare with
 * @returns the error says why everything is to be checked
 */
export async function findChange(
  cwd: string,
  env: Env,
  named: string | undefined,
): Promise<Result<Change, UnknownChange>> {
  const unknown = (why: string): UnknownChange => ({ because: `what changed is not known: ${why}` });
  const asking: Asking = {
    git: async (args) => {
      const answer = await runGit({ cwd, args });
      return answer.ok ? ok(answer.value.toString('utf8')) : answer;
    },
  };
  const shallow = await asking.git(['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok) return err(unknown(shallow.error));
  const isShallow = shallow.value.trim() === 'true';
  if (named !== undefined && !isShallow && (await commitOf(asking, named)) === undefined) {
    return err({ because: `git knows no commit called ${plainLine(named, 100)}`, isMisnamed: true });
  }
  const base = await baseOf(asking, env, named, isShallow);
  if (!base.ok) return err(unknown(base.error));
  const changed = await changedSince(cwd, base.value.commit);
  return changed.ok ? ok({ base: base.value, changed: changed.value }) : err(unknown(changed.error));
}

async function baseOf(
  asking: Asking,
  env: Env,
  named: string | undefined,
  isShallow: boolean,
): Promise<Result<ChangeBase, string>> {
  if (named !== undefined) return baseOfNamed(asking, named, isShallow);
  const isAction = env['GITHUB_ACTIONS'] === 'true';
  if (isAction && CHANGES.includes(env['GITHUB_EVENT_NAME'] ?? '')) {
    const target = baseRefOf(env)?.replace(/^refs\/heads\//, '') ?? '';
    return baseOfPullRequest({ ...asking, env }, target, isShallow);
  }
  // A checkout of CI has no changes of its own: to compare it with itself would check nothing, and look as if all were well.
  if (isAction || /^(?:1|true)$/i.test(env['CI'] ?? '')) {
    return err('this is no pull request; name what to compare with: --changed=origin/main');
  }
  const head = await commitOf(asking, 'HEAD');
  if (head === undefined) return err('there is no commit yet');
  return ok({ commit: head, title: `the commit ${head.slice(0, 10)}` });
}
