import { err, ok, type Result } from '../../../model/result.ts';
import type { Api, Unpublished } from '../publish/api.ts';
import { listRuns, stepNames, type WorkflowRun } from './asking.ts';
import { OURS } from './evidence.ts';
import { readTitle } from './title.ts';

/**
 * Which workflow run is meant by somebody who named none. The door and the attempt that follows work it out from the same
 * facts, all of them GitHub's, as they were when the command was given: so the attempt need not believe the door.
 */

/** A command that names no run. */
export interface Unnamed {
  /** The workflow file that the run is to be of, such as `ci.yml`; undefined where it does not matter. */
  readonly file: string | undefined;
  /** When the command was given, milliseconds since 1970. */
  readonly at: number;
}

/**
 * Finds the newest run of ours that waited when a command was given, or was under way, or has been run again since: every
 * newer one had ended otherwise. Undefined when there is none among the newest hundred of the branch.
 *
 * @param known a run that is known to be of ours, and to have waited
 */
export type FindNewest = (unnamed: Unnamed, known?: number) => Promise<Result<WorkflowRun | undefined, Unpublished>>;

/** More runs than these are not looked into. */
const MOST_LOOKED_INTO = 10;

/** Asks GitHub once about the runs of a branch, however many commands are given. */
export function createFindNewest(api: Api, branch: string): FindNewest {
  let listed: ReturnType<typeof listRuns> | undefined;
  const own = new Map<number, boolean>();
  const isOurs = async ({ id }: WorkflowRun): Promise<Result<boolean, Unpublished>> => {
    const known = own.get(id);
    if (known !== undefined) return ok(known);
    if (own.size >= MOST_LOOKED_INTO) return err({ kind: 'wrong', because: 'has too many runs that may be meant' });
    const steps = await stepNames(api, id);
    if (!steps.ok) return steps;
    const is = steps.value.some((name) => OURS.test(name));
    own.set(id, is);
    return ok(is);
  };
  return async ({ file, at }, known) => {
    const runs = await (listed ??= listRuns(api, { branch }));
    if (!runs.ok) return runs;
    for (const run of runs.value) {
      if (run.createdAt >= at || !isMeant(run, branch) || (file !== undefined && run.file !== file)) continue;
      if (run.id === known) return ok(run);
      if (hadNoNeed(run, at)) continue;
      const is = await isOurs(run);
      if (!is.ok) return is;
      if (is.value) return ok(run);
    }
    return ok(undefined);
  };
}

/** Runs of pull requests have commands of their own, and those that carry out commands wait for nothing. */
const isMeant = ({ event, title, branch }: WorkflowRun, of: string): boolean =>
  branch === of && !event.startsWith('pull_request') && event !== 'issue_comment' && readTitle(title) === undefined;

/** Whether the newest attempt had begun by then, and ended so that nothing waits. */
const hadNoNeed = ({ isOver, isFailure, startedAt }: WorkflowRun, at: number): boolean =>
  isOver && !isFailure && startedAt <= at;
