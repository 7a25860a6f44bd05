import * as z from 'zod/mini';
import { isLater } from '../../../core/views/comment.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { type Api, PER_PAGE, type Unpublished } from './api.ts';
import { type Placed, printOf } from './memory.ts';

const commentSchema = z.object({
  id: z.int(),
  body: z.nullish(z.string()),
  user: z.nullish(z.object({ login: z.string(), type: z.string() })),
});
const listSchema = z.array(z.unknown());
const madeSchema = z.object({ id: z.int() });

/** Who writes with the token that a job has by itself. Anybody may write the marker, and nobody else this name. */
export const AUTHOR = 'github-actions[bot]';

const MAX_PAGES = 100;

interface Found extends Placed {
  readonly body: string;
}

/** GitHub may give line ends back as others than they came. */
const plain = (body: string): string => body.replaceAll('\r\n', '\n').trim();

/**
 * Keeps the one comment of a pull request: it is found by its first line and its author, edited in place, and left
 * alone when it says the same, or tells of a later run.
 *
 * @param known where it is, if this step has been there before
 * @returns where it is now
 */
export async function keepComment(
  api: Api,
  pull: number,
  text: string,
  known: Placed | undefined,
): Promise<Result<Placed, Unpublished>> {
  const print = printOf(plain(text));
  let before = known;
  for (let turn = 0; ; turn += 1) {
    if (before === undefined) {
      const found = await find(api, pull, text.split('\n', 1)[0] ?? '');
      if (!found.ok) return found;
      if (found.value !== undefined && isLater(found.value.body, runOf(api))) return ok(found.value);
      before = found.value;
    }
    if (before?.print === print) return ok(before);
    const told =
      before === undefined
        ? await api.post(`/issues/${pull}/comments`, { body: text }, madeSchema)
        : await api.patch(`/issues/comments/${before.id}`, { body: text }, madeSchema);
    if (told.ok) return ok({ id: told.value.id, print });
    const { kind } = told.error;
    // It was deleted, or the answer was lost: once more from the beginning.
    const again = kind === 'gone' || (before === undefined && kind === 'away');
    if (!again || turn > 0) return err(told.error);
    before = undefined;
  }
}

const runOf = ({ target: { actions } }: Api) => ({ runId: actions.runId, attempt: actions.attempt });

async function find(api: Api, pull: number, marker: string): Promise<Result<Found | undefined, Unpublished>> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const listed = await api.get(`/issues/${pull}/comments?per_page=${PER_PAGE}&page=${page}`, listSchema);
    if (!listed.ok) return listed;
    for (const row of listed.value) {
      const one = z.safeParse(commentSchema, row);
      const { id, body, user } = one.success ? one.data : {};
      if (id === undefined || user?.login !== AUTHOR || user.type !== 'Bot') continue;
      const shown = plain(body ?? '');
      if (shown.split('\n', 1)[0] === marker) return ok({ id, body: shown, print: printOf(shown) });
    }
    if (listed.value.length < PER_PAGE) break;
  }
  return ok(undefined);
}
