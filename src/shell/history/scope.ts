import * as z from 'zod/mini';
import { readEventPayload } from '../event-payload.ts';
import { sha256 } from '../hash.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Made when it is needed: outside of GitHub Actions it never is. */
const payloadSchema = () =>
  z.object({
    merge_group: z.nullish(z.object({ base_ref: z.string() })),
    repository: z.nullish(z.object({ default_branch: z.optional(z.string()) })),
  });

/**
 * The branch that a change goes into, as a full ref: that of the pull request or the merge queue, else the default
 * branch. Undefined outside of GitHub Actions.
 */
export function baseRefOf(env: Env): string | undefined {
  const asked = env['GITHUB_BASE_REF'] ?? '';
  const payload = asked === '' ? readEventPayload(env, payloadSchema()) : undefined;
  const branch = asked || payload?.merge_group?.base_ref || payload?.repository?.default_branch || '';
  if (branch === '') return undefined;
  return branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}

/** What the history of one branch is stored under: 16 hexadecimal digits over workflow, step and ref. */
export const historyScope = (workflow: string, leg: string, ref: string): string =>
  sha256(JSON.stringify([workflow, leg, ref])).slice(0, 16);

/**
 * Under which scopes there may be what this run wants to know: of its own branch and of the one that it goes into. The
 * cache finds the latter from everywhere, the former only from the same branch.
 */
export function historyScopes(env: Env, workflow: string, leg: string): readonly string[] {
  const refs = new Set([env['GITHUB_REF'], baseRefOf(env)].filter((ref) => ref !== undefined && ref !== ''));
  return [...refs].map((ref) => historyScope(workflow, leg, ref ?? ''));
}
