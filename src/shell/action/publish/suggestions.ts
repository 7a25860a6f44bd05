import * as z from 'zod/mini';
import type { FilePatch } from '../../../core/offer/patch.ts';
import {
  type DiffFile,
  inRepository,
  shownRanges,
  type Suggestion,
  suggestionsOf,
} from '../../../core/offer/suggest.ts';
import { keysOf, MOST_SUGGESTIONS, reviewText, suggestionText } from '../../../core/views/suggestions.ts';
import type { MendOffer } from '../../../model/offer.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { type Api, PER_PAGE, type Unpublished } from './api.ts';
import { printOf } from './memory.ts';

/** A mend that is to be suggested. */
export interface Suggesting {
  readonly files: readonly FilePatch[];
  /** Path of the workspace from the root of the repository; empty where they are the same. */
  readonly folder: string;
  /** Everything passed with it. */
  readonly isGreen: boolean;
  readonly offer: MendOffer | undefined;
}

const fileSchema = z.object({ filename: z.string(), sha: z.nullish(z.string()), patch: z.nullish(z.string()) });
const reviewSchema = z.object({
  body: z.nullish(z.string()),
  user: z.nullish(z.object({ type: z.string() })),
});
const listSchema = z.array(z.unknown());
const madeSchema = z.object({ id: z.int() });

/** GitHub lists 3,000 files of a pull request at most: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MAX_PAGES = 30;

/**
 * Suggests a mend on a pull request: one review with a comment for each change to lines that the pull request shows. What
 * was suggested before, by whichever attempt, run or leg, is not suggested again: who left it or took it away has decided.
 *
 * @returns how many were made
 */
export async function suggest(api: Api, pull: number, mend: Suggesting): Promise<Result<number, Unpublished>> {
  const wanted = new Set(mend.files.map(({ path }) => inRepository(mend.folder, path)));
  const diff = await diffOf(api, pull, wanted);
  if (!diff.ok) return diff;
  const { suggestions, beyond } = suggestionsOf(mend.files, diff.value, mend.folder);
  if (suggestions.length === 0) return ok(0);
  const keyed = withKeys(suggestions);
  // Twice where the answer to making one was lost.
  for (let turn = 0; ; turn += 1) {
    const known = await suggested(api, pull);
    if (!known.ok) return known;
    const left = keyed.filter(({ key }) => !known.value.has(key));
    const given = left.slice(0, MOST_SUGGESTIONS);
    if (given.length === 0 || keyed.length - left.length >= MOST_SUGGESTIONS) return ok(0);
    const body = reviewText({
      keys: given.map(({ key }) => key),
      rest: beyond + left.length - given.length,
      isGreen: mend.isGreen,
      offer: mend.offer,
    });
    const review = { commit_id: api.target.sha, event: 'COMMENT', body, comments: given.map(commentOf) };
    const made = await api.post(`/pulls/${pull}/reviews`, review, madeSchema);
    if (made.ok) return ok(given.length);
    if (made.error.kind !== 'away' || turn > 0) return err(made.error);
  }
}

type Keyed = Suggestion & { readonly key: string };

/** A key tells a suggestion from all others by what it changes, not by where: lines move as a pull request goes on. */
function withKeys(suggestions: readonly Suggestion[]): readonly Keyed[] {
  const times = new Map<string, number>();
  return suggestions.map((each) => {
    const same = JSON.stringify([each.path, each.old, each.lines]);
    const time = (times.get(same) ?? 0) + 1;
    times.set(same, time);
    return { ...each, key: printOf(same, `${time}`) };
  });
}

function commentOf(suggestion: Suggestion): object {
  const { path, from, to } = suggestion;
  const first = from === to ? {} : { start_line: from, start_side: 'RIGHT' };
  return { path, line: to, side: 'RIGHT', ...first, body: suggestionText(suggestion) };
}

/** The files of the pull request that are wanted, as its head has them. */
async function diffOf(
  api: Api,
  pull: number,
  wanted: ReadonlySet<string>,
): Promise<Result<ReadonlyMap<string, DiffFile>, Unpublished>> {
  const found = new Map<string, DiffFile>();
  for (let page = 1; page <= MAX_PAGES && found.size < wanted.size; page += 1) {
    const listed = await api.get(`/pulls/${pull}/files?per_page=${PER_PAGE}&page=${page}`, listSchema);
    if (!listed.ok) return listed;
    for (const row of listed.value) {
      const file = z.safeParse(fileSchema, row);
      if (!file.success || !wanted.has(file.data.filename)) continue;
      const { filename, sha, patch } = file.data;
      found.set(filename, { blob: sha ?? '', ranges: shownRanges(patch ?? '') });
    }
    if (listed.value.length < PER_PAGE) break;
  }
  return ok(found);
}

/** Keys of what was suggested. Anybody may write a marker, and no person can be a bot. */
async function suggested(api: Api, pull: number): Promise<Result<ReadonlySet<string>, Unpublished>> {
  const keys = new Set<string>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const listed = await api.get(`/pulls/${pull}/reviews?per_page=${PER_PAGE}&page=${page}`, listSchema);
    if (!listed.ok) return listed;
    for (const row of listed.value) {
      const review = z.safeParse(reviewSchema, row);
      if (!review.success || review.data.user?.type !== 'Bot') continue;
      for (const key of keysOf(review.data.body ?? '')) keys.add(key);
    }
    if (listed.value.length < PER_PAGE) break;
  }
  return ok(keys);
}
