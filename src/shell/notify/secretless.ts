import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const repository = z.nullish(z.object({ full_name: z.optional(z.string()) }));
const payloadSchema = z.object({
  repository,
  pull_request: z.nullish(z.object({ head: z.object({ repo: repository }) })),
});

/** Whether GitHub gives the job no secrets: it was started by the pull request of a fork, or by Dependabot. */
export function getsNoSecrets(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['GITHUB_ACTIONS'] !== 'true') return false;
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return true;
  try {
    const parsed = payloadSchema.safeParse(JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
    const pull = parsed.data?.pull_request ?? undefined;
    return pull !== undefined && pull.head.repo?.full_name !== parsed.data?.repository?.full_name;
  } catch {
    return false;
  }
}
