import * as z from 'zod/mini';
import { ok, type Result } from '../../../model/result.ts';
import { type Api, PER_PAGE, type Unpublished } from '../publish/api.ts';
import { AUTHOR } from '../publish/sticky.ts';
import { getPull, isSame, type WorkflowRun } from './asking.ts';

/** What GitHub knows beside a command, and what may speak against it. */

/** A step of ours, as it is called unless somebody named it otherwise. */
export const OURS = /bootspring/i;

const time = z.nullish(z.string());
const jobsSchema = z.object({
  jobs: z.array(
    z.object({
      conclusion: time,
      completed_at: time,
      steps: z.nullish(z.array(z.object({ name: z.string(), conclusion: time, completed_at: time }))),
    }),
  ),
});

/**
 * When the first attempt that came so far had told of the commit, in milliseconds since 1970: a skip that was written
 * before was about another one. It is the end of a step of ours, or of a job that failed where no step has our name.
 *
 * @returns undefined as long as nothing was told
 */
export async function reportedAt(
  api: Api,
  { id }: Pick<WorkflowRun, 'id'>,
): Promise<Result<number | undefined, Unpublished>> {
  const got = await api.get(`/actions/runs/${id}/jobs?filter=all&per_page=${PER_PAGE}`, jobsSchema);
  if (!got.ok) return got;
  const { jobs } = got.value;
  const own = jobs.flatMap(({ steps }) => (steps ?? []).filter(({ name }) => OURS.test(name)));
  const all = own.length > 0 ? own : jobs.filter(({ conclusion }) => conclusion !== 'success');
  const ends = all.flatMap(({ conclusion, completed_at: at }) => {
    const isOver = (conclusion ?? 'skipped') !== 'skipped';
    return isOver && !Number.isNaN(Date.parse(at ?? '')) ? [Date.parse(at ?? '')] : [];
  });
  return ok(ends.length === 0 ? undefined : Math.min(...ends));
}

const reactionsSchema = z.array(z.object({ user: z.nullish(z.object({ login: z.string() })) }));

/** Whether the door refused a comment: it says so by a reaction, which nobody else can leave in that name. */
export async function wasRefused(api: Api, comment: number): Promise<Result<boolean, Unpublished>> {
  const path = `/issues/comments/${comment}/reactions?content=confused&per_page=${PER_PAGE}`;
  const got = await api.get(path, reactionsSchema);
  // Where more people doubt it than a page holds it may be among the others.
  return got.ok ? ok(got.value.length >= PER_PAGE || got.value.some(({ user }) => user?.login === AUTHOR)) : got;
}

const branchesSchema = z.array(z.object({ protected: z.boolean() }));

/** Whether the repository has a protected branch; `unknown` whatever goes wrong. */
export async function getProtection(api: Api): Promise<'protected' | 'open' | 'unknown'> {
  const got = await api.get('/branches?protected=true&per_page=1', branchesSchema);
  if (!got.ok) return 'unknown';
  return got.value.length > 0 ? 'protected' : 'open';
}

const pullsSchema = z.array(z.object({ user: z.nullish(z.object({ login: z.string() })) }));

/** Branches of a merge queue: `gh-readonly-queue/main/pr-7-…`. */
const QUEUED = /^gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]+$/;

/** Logins of those who wrote a change; `unknown` whatever goes wrong, and then it may be anybody's. */
export type Authors = readonly string[] | 'unknown';

/** Who wrote the change of a run that belongs to no pull request: who caused it, and who brought the commit there. */
export async function authorsOf(api: Api, run: WorkflowRun): Promise<Authors> {
  const queued = QUEUED.exec(run.branch)?.[1];
  if (run.event === 'merge_group') {
    const pull = queued === undefined ? undefined : await getPull(api, Number(queued));
    return pull?.ok === true ? [run.actor, pull.value.author] : 'unknown';
  }
  const got = await api.get(`/commits/${run.headSha}/pulls?per_page=${PER_PAGE}`, pullsSchema);
  return got.ok ? [run.actor, ...got.value.map(({ user }) => user?.login ?? '')] : 'unknown';
}

/** Whether somebody is one of the authors, or may be. */
export const isAmong = (login: string, authors: Authors): boolean =>
  authors === 'unknown' || authors.some((author) => isSame(login, author));
