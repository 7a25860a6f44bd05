import * as z from 'zod/mini';
import { plainLine } from '../../core/plain-line.ts';
import type { Problem } from '../../model/result.ts';
import { readEventPayload } from '../event-payload.ts';

/** Events whose token and secrets are the base repository's, whoever wrote the code. */
const PRIVILEGED = ['pull_request_target', 'issue_comment', 'workflow_run'];

const repository = z.optional(z.nullable(z.object({ full_name: z.optional(z.string()) })));
const payloadSchema = z.object({
  repository,
  pull_request: z.optional(z.object({ head: z.object({ repo: repository }) })),
  workflow_run: z.optional(z.object({ head_repository: repository })),
  issue: z.optional(z.object({ pull_request: z.optional(z.unknown()) })),
});

/**
 * Refuses to run phases when the event gives the rights of the base repository and the code may be a fork's:
 * whoever opens a pull request could take the token and the secrets with it ("pwn request").
 */
export function refusePrivileged(env: Readonly<Record<string, string | undefined>>): Problem | undefined {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (!PRIVILEGED.includes(event)) return undefined;
  const refusal = (why: string): Problem => ({
    code: 'usage',
    message: `Phases are not run under ${event}: ${why}`,
    hint: 'run them under pull_request, which has no secrets, and keep privileged events for work that runs no code of the change',
  });
  const payload = readEventPayload(env, payloadSchema);
  if (payload === undefined) return refusal('the event can not be read, so whose code this is can not be told');
  if (event === 'issue_comment') {
    return payload.issue?.pull_request === undefined ? undefined : refusal('the comment is on a pull request');
  }
  const head = event === 'workflow_run' ? payload.workflow_run?.head_repository : payload.pull_request?.head.repo;
  const base = payload.repository?.full_name;
  if (base !== undefined && head?.full_name === base) return undefined;
  return refusal(`the code comes from ${plainLine(head?.full_name ?? 'a repository that is gone', 200)}`);
}
