import * as z from 'zod/mini';
import type { CommitPlace } from '../../../core/offer/commit.ts';
import { readEventPayload } from '../../event-payload.ts';

type Env = Readonly<Record<string, string | undefined>>;

const payloadSchema = z.object({
  repository: z.object({ full_name: z.string(), default_branch: z.string() }),
  pull_request: z.nullish(
    z.object({
      head: z.object({
        ref: z.string(),
        sha: z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
        // A fork that was deleted is none any more.
        repo: z.nullish(z.object({ full_name: z.string() })),
      }),
    }),
  ),
});

/** The token that commits are made with; empty without one. */
export const commitToken = (env: Env): string => (env['INPUT_COMMIT-TOKEN'] ?? '').trim();

/** Where the mend of this run would be committed to, as the event tells it; undefined when it cannot be read. */
export function readPlace(env: Env): CommitPlace | undefined {
  const payload = readEventPayload(env, payloadSchema);
  if (payload === undefined) return undefined;
  const { repository, pull_request: pull } = payload;
  const token = commitToken(env);
  const others = [env['INPUT_GITHUB-TOKEN'], env['GITHUB_TOKEN']].map((each) => each?.trim());
  return {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    repository: repository.full_name,
    defaultBranch: repository.default_branch,
    head:
      pull === null || pull === undefined
        ? undefined
        : { repository: pull.head.repo?.full_name ?? '', branch: pull.head.ref, sha: pull.head.sha },
    token: token === '' ? 'none' : others.includes(token) ? 'same' : 'own',
  };
}
