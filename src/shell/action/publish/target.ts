import * as z from 'zod/mini';
import { readEventPayload } from '../../event-payload.ts';
import { type Actions, readActions } from '../../remote/settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What is published, and about what. */
export interface Target {
  readonly actions: Actions;
  readonly token: string;
  /** The commit that people look at: of a pull request its head, never the merge that was tested. */
  readonly sha: string;
  /** Undefined where there is no pull request. */
  readonly pull: number | undefined;
  /** Page of this attempt of the workflow run. */
  readonly runUrl: string;
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const payloadSchema = z.object({
  pull_request: z.nullish(z.object({ number: z.int(), head: z.object({ sha: z.string().check(z.regex(SHA)) }) })),
  merge_group: z.nullish(z.object({ head_sha: z.string().check(z.regex(SHA)) })),
});

/** Reads where to publish; undefined outside of GitHub Actions, without a token and without a commit. */
export function readTarget(env: Env): Target | undefined {
  const actions = readActions(env);
  const { token, runId, attempt, repository: name, serverUrl, apiUrl } = actions;
  if (token === undefined || runId === '' || name === '' || !URL.canParse(apiUrl)) return undefined;
  const payload = readEventPayload(env, payloadSchema);
  const head = payload?.pull_request?.head;
  const sha = head?.sha ?? payload?.merge_group?.head_sha ?? env['GITHUB_SHA'] ?? '';
  if (!SHA.test(sha)) return undefined;
  const ref = /^refs\/pull\/([1-9]\d{0,9})\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  return {
    actions,
    token,
    sha,
    pull: payload?.pull_request?.number ?? (ref === undefined ? undefined : Number(ref)),
    runUrl: `${serverUrl.replace(/\/+$/, '')}/${name}/actions/runs/${runId}/attempts/${attempt}`,
  };
}
