import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  commitMessage,
  commitRefusal,
  isMend,
  type MendedFile,
  type NotCommitted,
  wholeMend,
} from '../../../core/offer/commit.ts';
import type { FilePatch } from '../../../core/offer/patch.ts';
import { inRepository } from '../../../core/offer/suggest.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { folderInRepository } from '../../findings/all.ts';
import { type Api, openApi, type Unpublished } from '../publish/api.ts';
import { AUTHOR } from '../publish/sticky.ts';
import { readTarget } from '../publish/target.ts';
import type { MendedRun } from './mends.ts';
import { commitToken, readPlace } from './place.ts';

/** A commit on a branch. */
export interface Committed {
  readonly sha: string;
  readonly branch: string;
}

const branchSchema = z.object({
  protected: z.boolean(),
  commit: z.object({
    sha: z.string(),
    commit: z.object({ message: z.string(), tree: z.object({ sha: z.string() }) }),
  }),
});
const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), mode: z.string(), sha: z.nullish(z.string()) })),
});
const madeSchema = z.object({ sha: z.string() });
const commitSchema = z.object({ sha: z.string(), author: z.object({ name: z.nullish(z.string()) }) });
const refSchema = z.object({ object: z.object({ sha: z.string() }) });

/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 10_000;
/** More is not committed by itself: somebody looks at it first. */
const MOST_FILES = 300;
const MOST_BYTES = 8 << 20;

const no = (because: string, isWarning = true): { readonly ok: false; readonly error: NotCommitted } =>
  err({ because, isWarning });

const unpublished = ({ kind, because }: Unpublished): ReturnType<typeof no> =>
  no(`GitHub ${because}${kind === 'refused' ? '; commit-token needs contents: write' : ''}`);

/**
 * Commits the mend of a run to the branch of its pull request, by GitHub's API: nothing that the workspace says about git
 * has a part in it. The branch is only moved forward from the commit that was judged, and every file has to be there what
 * it was before the mend and here what it was after it.
 *
 * @param signal the run is being ended
 */
export async function commitMend(
  run: MendedRun,
  files: readonly FilePatch[],
  signal: AbortSignal,
): Promise<Result<Committed, NotCommitted>> {
  const { env, cwd, state } = run;
  const place = readPlace(env);
  if (place === undefined) return no('the event cannot be read');
  const refusal = commitRefusal(state, place);
  if (refusal !== undefined) return err(refusal);
  const target = readTarget(env);
  if (target === undefined || place.head === undefined) return no('the step has no github-token, or no commit');
  const folder = folderInRepository(cwd);
  const whole = wholeMend(files, folder);
  if (!whole.ok) return no(whole.error);
  if (whole.value.length === 0) return no('nothing of it is left', false);
  if (whole.value.length > MOST_FILES) return no(`it has more than ${MOST_FILES} files`);
  const contents = readAll(cwd, whole.value);
  if (!contents.ok) return contents;
  const api = openApi({ ...target, token: commitToken(env) }, PATIENCE_MS, signal);
  const { branch, sha: head } = place.head;
  const base = await baseOf(api, branch, head);
  if (!base.ok) return base;
  const differs = await differing(api, base.value, folder, whole.value);
  if (differs !== undefined) return differs;
  const tree = await treeOf(api, base.value, folder, contents.value);
  if (!tree.ok) return unpublished(tree.error);
  const { actions } = target;
  const message = commitMessage(state.pipeline.adaptive?.commit?.message, `${actions.runId}.${actions.attempt}`);
  const made = await api.post('/git/commits', { message, tree: tree.value, parents: [head] }, commitSchema);
  if (!made.ok) return unpublished(made.error);
  // Nobody sees a commit that no branch has. GitHub names its author after the token.
  if (made.value.author.name === AUTHOR)
    return no('commit-token is the token of a job, whose commits start no CI: give one of a GitHub App or of a person');
  const { sha } = made.value;
  const moved = await api.patch(`/git/refs/${encodeURIComponent(`heads/${branch}`)}`, { sha, force: false }, refSchema);
  if (moved.ok) return ok({ sha, branch });
  return moved.error.status === 422 ? no('the branch has moved on, or does not take it') : unpublished(moved.error);
}

/** A file with what it is to hold; undefined for one that goes. */
type Content = readonly [file: MendedFile, content: Buffer | undefined];

/** What was judged, as it is in the workspace. */
function readAll(cwd: string, files: readonly MendedFile[]): Result<readonly Content[], NotCommitted> {
  const all: Content[] = [];
  let bytes = 0;
  for (const file of files) {
    const { path, after } = file;
    const content = contentOf(join(cwd, path));
    if ((content === undefined ? undefined : digestOf(content)) !== after?.blob)
      return no(`${path} was changed after it was mended`);
    bytes += content?.length ?? 0;
    if (bytes > MOST_BYTES) return no(`it has more than ${MOST_BYTES >> 20} MiB`);
    all.push([file, content]);
  }
  return ok(all);
}

function contentOf(file: string): Buffer | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** What git calls a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const digestOf = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

/** The tree that the branch has; it has to be at the commit that was judged. */
async function baseOf(api: Api, branch: string, head: string): Promise<Result<string, NotCommitted>> {
  const got = await api.get(`/branches/${encodeURIComponent(branch)}`, branchSchema);
  if (!got.ok) return unpublished(got.error);
  const { protected: isProtected, commit } = got.value;
  if (isProtected) return no('the branch is protected', false);
  if (commit.sha !== head) return no('the branch has moved on', false);
  if (isMend(commit.commit.message))
    return no('the last commit of the branch is a mend already, and what it mended was to be mended again');
  return ok(commit.commit.tree.sha);
}

/** Why the branch does not have what was mended; undefined when it has. */
async function differing(
  api: Api,
  tree: string,
  folder: string,
  files: readonly MendedFile[],
): Promise<ReturnType<typeof no> | undefined> {
  const got = await api.get(`/git/trees/${tree}?recursive=1`, treeSchema);
  if (!got.ok) return unpublished(got.error);
  if (got.value.truncated) return no('the repository has too many files to look through');
  const there = new Map(got.value.tree.map((entry) => [entry.path, entry]));
  for (const { path, before } of files) {
    const entry = there.get(inRepository(folder, path));
    if (entry?.sha !== before || (entry !== undefined && !/^100(?:644|755)$/.test(entry.mode)))
      return no(`${path} is another one on the branch than what was judged: bring the branch up to date with its base`);
  }
  return undefined;
}

/** The tree with the mend. */
async function treeOf(
  api: Api,
  base: string,
  folder: string,
  contents: readonly Content[],
): Promise<Result<string, Unpublished>> {
  const tree: object[] = [];
  for (const [{ path, after }, content] of contents) {
    const entry = { path: inRepository(folder, path), mode: after?.mode ?? '100644', type: 'blob' };
    const text = content === undefined ? undefined : textOf(content);
    if (content === undefined) tree.push({ ...entry, sha: null });
    else if (text !== undefined) tree.push({ ...entry, content: text });
    else {
      const blob = { content: content.toString('base64'), encoding: 'base64' };
      const made = await api.post('/git/blobs', blob, madeSchema);
      if (!made.ok) return made;
      tree.push({ ...entry, sha: made.value.sha });
    }
  }
  const made = await api.post('/git/trees', { base_tree: base, tree }, madeSchema);
  return made.ok ? ok(made.value.sha) : made;
}

/** The bytes as text, if they are the same as text. */
function textOf(content: Buffer): string | undefined {
  const text = content.toString('utf8');
  return Buffer.from(text).equals(content) ? text : undefined;
}
