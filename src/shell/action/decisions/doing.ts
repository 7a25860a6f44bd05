import * as z from 'zod/mini';
import { withNote } from '../../../core/views/comment.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { type Api, PER_PAGE, type Unpublished } from '../publish/api.ts';
import { getRun, type WorkflowRun } from './asking.ts';
import type { Report } from './scene.ts';

/** Everything that is changed on GitHub because of a command. None of it is called before the command is authorised. */

type Done = Promise<Result<void, Unpublished>>;

/**
 * Makes GitHub run the failed jobs of a workflow run again, or all of one that succeeded. GitHub itself sees to it that
 * this happens once: a run that is under way is not re-run, and its attempt has a number.
 */
export async function rerun(api: Api, run: WorkflowRun): Done {
  const what = run.isSuccess ? 'rerun' : 'rerun-failed-jobs';
  const asked = await api.demand(`/actions/runs/${run.id}/${what}`);
  if (asked.ok) return ok(undefined);
  // It was refused because it runs already, or the answer was lost.
  const now = await getRun(api, run.id);
  return now.ok && (now.value.attempt > run.attempt || !now.value.isOver) ? ok(undefined) : err(asked.error);
}

/** Ends a workflow run that is under way. */
export async function stop(api: Api, run: WorkflowRun): Done {
  const asked = await api.demand(`/actions/runs/${run.id}/cancel`);
  if (asked.ok) return ok(undefined);
  const now = await getRun(api, run.id);
  return now.ok && now.value.isOver ? ok(undefined) : err(asked.error);
}

/** Reacts to a comment; answers whether it is the first time, of however many deliveries. */
export async function react(
  api: Api,
  comment: number,
  content: 'eyes' | 'rocket' | 'confused',
): Promise<Result<boolean, Unpublished>> {
  const asked = await api.demand(`/issues/comments/${comment}/reactions`, { content });
  return asked.ok ? ok(asked.value === 201) : asked;
}

/** Writes a comment. */
export async function reply(api: Api, pull: number, body: string): Done {
  const made = await api.post(`/issues/${pull}/comments`, { body }, z.object({ id: z.int() }));
  return made.ok ? ok(undefined) : made;
}

const checkSchema = z.object({
  id: z.int(),
  external_id: z.nullish(z.string()),
  conclusion: z.nullish(z.string()),
  app: z.nullish(z.object({ slug: z.optional(z.string()) })),
  output: z.object({ summary: z.nullish(z.string()) }),
});
const checksSchema = z.object({ check_runs: z.array(z.unknown()) });

/** Shows that a workflow which waits was given up: its check runs and its comments say so. */
export async function record(api: Api, run: WorkflowRun, reports: readonly Report[], by: string): Done {
  const title = `Cancelled by ${by}`;
  const listed = await api.get(`/commits/${run.headSha}/check-runs?filter=all&per_page=${PER_PAGE}`, checksSchema);
  if (!listed.ok) return listed;
  for (const row of listed.value.check_runs) {
    const check = z.safeParse(checkSchema, row);
    if (!check.success || check.data.conclusion !== 'action_required') continue;
    const { id, external_id: external, app, output } = check.data;
    if (app?.slug !== 'github-actions' || external?.startsWith(`bootspring:${run.id}:`) !== true) continue;
    const told = { title, summary: output.summary ?? '' };
    const body = { status: 'completed', conclusion: 'cancelled', output: told };
    const changed = await api.patch(`/check-runs/${id}`, body, z.object({ id: z.int() }));
    if (!changed.ok) return err(changed.error);
  }
  const note = `${title}. Nothing runs until somebody asks for it: /bootspring fresh`;
  for (const { comment, run: of } of reports) {
    const body = of === String(run.id) ? withNote(comment.body, note) : undefined;
    if (body === undefined) continue;
    const changed = await api.patch(`/issues/comments/${comment.id}`, { body }, z.object({ id: z.int() }));
    if (!changed.ok) return err(changed.error);
  }
  return ok(undefined);
}
