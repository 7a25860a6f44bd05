import * as z from 'zod/mini';
import { err, ok, type Result } from '../../../model/result.ts';
import { openApi, PER_PAGE } from './api.ts';
import { readTarget } from './target.ts';

/** `created_at` of a job is when it was queued, after all that it needs: "List jobs for a workflow run" of the REST API. */
const jobsSchema = z.object({
  total_count: z.int(),
  jobs: z.array(
    z.object({
      status: z.string(),
      runner_name: z.nullish(z.string()),
      created_at: z.string(),
      started_at: z.string(),
    }),
  ),
});

/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 5_000;
/** A matrix has 256 jobs at most, and a workflow run seldom more than a few of them. */
const MOST_PAGES = 10;

/**
 * How long the job on this runner waited for it, in milliseconds; a clause when that is not to be found. A job does not
 * know its own id, but no runner has two jobs at a time.
 */
export async function waitOfJob(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Result<number, string>> {
  const target = readTarget(env);
  if (target === undefined) return err('there is no token to ask GitHub with');
  const api = openApi(target, PATIENCE_MS, signal);
  const { runId } = target.actions;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const path = `/actions/runs/${runId}/jobs?filter=latest&per_page=${PER_PAGE}&page=${page}`;
    const got = await api.get(path, jobsSchema);
    if (!got.ok) return err(`GitHub ${got.error.because}; the token needs "actions: read"`);
    const { jobs, total_count: count } = got.value;
    const job = jobs.find((each) => each.status === 'in_progress' && each.runner_name === env['RUNNER_NAME']);
    if (job !== undefined) return waitOf(job);
    if (page * PER_PAGE >= count) break;
  }
  return err('GitHub lists no job that is under way on this runner');
}

function waitOf(job: { readonly created_at: string; readonly started_at: string }): Result<number, string> {
  const ms = Date.parse(job.started_at) - Date.parse(job.created_at);
  return Number.isNaN(ms) ? err('GitHub gave times that could not be read') : ok(Math.max(0, ms));
}
