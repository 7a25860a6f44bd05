import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import { CONFIG_NAMES } from '../config.ts';
import { runGit } from '../git/run.ts';
import { readEventPayload } from '../event-payload.ts';
import { type Api, openApi } from './publish/api.ts';
import { readTarget } from './publish/target.ts';

/** The configuration of the commit that a change is to go on top of. */
export type BaseConfig = { readonly sha: string } & (
  | { readonly kind: 'found'; readonly text: string; readonly shown: string }
  /** That commit has none. */
  | { readonly kind: 'none' }
  /** It cannot be told; why, as a clause. */
  | { readonly kind: 'unknown'; readonly because: string }
);

type Env = Readonly<Record<string, string | undefined>>;

/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 10_000;

const sha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const payloadSchema = z.object({
  pull_request: z.nullish(z.object({ base: z.object({ sha }) })),
  merge_group: z.nullish(z.object({ base_sha: sha })),
});

/**
 * Reads the configuration of the base commit, from the checkout where that commit is in it, else from GitHub.
 *
 * @param file the one that somebody named; undefined for the usual places
 * @returns undefined where the event is of no change that is to be merged
 */
export async function readBaseConfig(env: Env, cwd: string, file: string | undefined): Promise<BaseConfig | undefined> {
  const base = baseOf(env);
  if (base === undefined) return undefined;
  const names = file === undefined ? CONFIG_NAMES : [relative(cwd, resolve(cwd, file)).split(sep).join('/')];
  if (names.some((name) => name.startsWith('../') || isAbsolute(name)))
    return { sha: base, kind: 'unknown', because: 'the configuration is no file of the repository' };
  return (await fromCheckout(cwd, base, names)) ?? fromGitHub(env, cwd, base, names);
}

function baseOf(env: Env): string | undefined {
  const { pull_request: pull, merge_group: group } = readEventPayload(env, payloadSchema) ?? {};
  if (/^pull_request(?:_review)?$/.test(env['GITHUB_EVENT_NAME'] ?? '')) return pull?.base.sha;
  return env['GITHUB_EVENT_NAME'] === 'merge_group' ? group?.base_sha : undefined;
}

/** What git knows without asking anybody; undefined where it does not know the commit, as in most checkouts of a runner. */
async function fromCheckout(cwd: string, base: string, names: readonly string[]): Promise<BaseConfig | undefined> {
  const env = { GIT_NO_LAZY_FETCH: '1' };
  const listed = await runGit({ cwd, env, args: ['ls-tree', '-z', '--name-only', base, '--', ...names] });
  if (!listed.ok) return undefined;
  const there = listed.value.toString('utf8').split('\0');
  const shown = names.find((name) => there.includes(name));
  if (shown === undefined) return { sha: base, kind: 'none' };
  const read = await runGit({ cwd, env, args: ['show', `${base}:./${shown}`] });
  return read.ok ? { sha: base, kind: 'found', text: read.value.toString('utf8'), shown } : undefined;
}

const fileSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

async function fromGitHub(env: Env, cwd: string, base: string, names: readonly string[]): Promise<BaseConfig> {
  const target = readTarget(env);
  if (target === undefined) return { sha: base, kind: 'unknown', because: 'the step has no github-token' };
  const api = openApi(target, PATIENCE_MS);
  const prefix = await runGit({ cwd, args: ['rev-parse', '--show-prefix'] });
  const workspace = env['GITHUB_WORKSPACE'] ?? cwd;
  const folder = prefix.ok ? prefix.value.toString('utf8').trim() : relative(workspace, cwd).split(sep).join('/');
  for (const shown of names) {
    const path = encodeURIComponent(posix.join(folder, shown));
    const got = await api.get(`/contents/${path}?ref=${base}`, fileSchema);
    if (got.ok) {
      const text = Buffer.from(got.value.content, 'base64').toString('utf8');
      return { sha: base, kind: 'found', text, shown };
    }
    if (got.error.status !== 404) return { sha: base, kind: 'unknown', because: `GitHub ${got.error.because}` };
  }
  return isSeen(api, base);
}

/** A token that may not read the repository is told that nothing is there: then it does not see the commit either. */
async function isSeen(api: Api, base: string): Promise<BaseConfig> {
  const seen = await api.get(`/git/commits/${base}`, z.object({ sha: z.literal(base) }));
  if (seen.ok) return { sha: base, kind: 'none' };
  return { sha: base, kind: 'unknown', because: `GitHub ${seen.error.because}: the job needs contents: read` };
}
