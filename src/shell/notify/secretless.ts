import * as z from 'zod/mini';
import { readEventPayload } from '../event-payload.ts';

const repository = z.nullish(z.object({ full_name: z.optional(z.string()) }));
const payloadSchema = z.object({
  repository,
  pull_request: z.nullish(z.object({ head: z.object({ repo: repository }) })),
});

/** Whether GitHub gives the job no secrets: it was started by the pull request of a fork, or by Dependabot. */
export function getsNoSecrets(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['GITHUB_ACTIONS'] !== 'true') return false;
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return true;
  const payload = readEventPayload(env, payloadSchema);
  const pull = payload?.pull_request ?? undefined;
  return pull !== undefined && pull.head.repo?.full_name !== payload?.repository?.full_name;
}
