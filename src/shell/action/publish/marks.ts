import * as z from 'zod/mini';
import type { Annotation } from '../../../core/views/annotation.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { type Api, PER_PAGE, type Unpublished } from './api.ts';
import { printOf } from './memory.ts';

/**
 * Annotations of a check run. GitHub adds those of a request to what is there and takes none away, so what was sent has
 * to be known: a line of the summary that nobody sees tells it to later attempts.
 */

/** GitHub takes 50 a request: https://docs.github.com/rest/checks/runs#create-a-check-run */
export const BATCH = 50;

/** How many annotations of which list a check run has. */
export interface Marks {
  /** Digest of the list. */
  readonly digest: string;
  readonly sent: number;
}

const LINE = /\n\n<!-- annotations (\d{1,6}) ([0-9a-f]{16}) -->$/;

/** Digest of a list of annotations; empty for none. */
export const digestOf = (list: readonly Annotation[]): string =>
  list.length === 0 ? '' : printOf(JSON.stringify(list));

/** The summary with the line that tells of them. */
export const withMarks = (summary: string, { digest, sent }: Marks): string =>
  sent === 0 ? summary : `${summary}\n\n<!-- annotations ${sent} ${digest} -->`;

/** What the line of a summary tells; none where there is no such line. */
export function marksOf(summary: string): Marks {
  const [, sent = '0', digest = ''] = LINE.exec(summary.replaceAll('\r\n', '\n').trimEnd()) ?? [];
  return { digest, sent: Number(sent) };
}

const annotationSchema = z.object({
  path: z.string(),
  start_line: z.nullish(z.int()),
  message: z.nullish(z.string()),
});
const listSchema = z.array(z.unknown());

/** GitHub trims messages. */
const keyOf = (path: string, line: number, message: string): string => JSON.stringify([path, line, message.trim()]);

/** Those of a list that a check run does not have: it is asked for all of them when it has those of another list. */
export async function missing(
  api: Api,
  id: number | undefined,
  list: readonly Annotation[],
  marks: Marks,
): Promise<Result<readonly Annotation[], Unpublished>> {
  if (id === undefined || marks.sent === 0 || list.length === 0) return ok(list);
  if (marks.digest === digestOf(list)) return ok(list.slice(marks.sent));
  const there = new Set<string>();
  for (let page = 1; page <= 10; page += 1) {
    const listed = await api.get(`/check-runs/${id}/annotations?per_page=${PER_PAGE}&page=${page}`, listSchema);
    if (!listed.ok) return err(listed.error);
    for (const row of listed.value) {
      const one = z.safeParse(annotationSchema, row);
      if (one.success) there.add(keyOf(one.data.path, one.data.start_line ?? 1, one.data.message ?? ''));
    }
    if (listed.value.length < PER_PAGE) break;
  }
  return ok(list.filter(({ path, start_line, message }) => !there.has(keyOf(path, start_line, message))));
}
