import * as z from 'zod/mini';
import type { CheckRunView } from '../../../core/views/check-run.ts';
import type { Annotation } from '../../../core/views/annotation.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { type Api, PER_PAGE, type Unpublished } from './api.ts';
import { BATCH, digestOf, type Marks, marksOf, missing, withMarks } from './marks.ts';
import { type Placed, printOf } from './memory.ts';

const checkSchema = z.object({
  id: z.int(),
  name: z.string(),
  external_id: z.nullish(z.string()),
  status: z.string(),
  conclusion: z.nullish(z.string()),
  output: z.object({ title: z.nullish(z.string()), summary: z.nullish(z.string()) }),
});
type Check = z.infer<typeof checkSchema>;
const madeSchema = z.object({ id: z.int() });
const listSchema = z.object({ check_runs: z.array(z.unknown()) });

const NO_MARKS: Marks = { digest: '', sent: 0 };

/** GitHub lists 1,000 check runs of a commit at most. */
const MAX_PAGES = 10;

const conclusionOf = ({ standing }: CheckRunView): string =>
  standing.status === 'completed' ? standing.conclusion : '';

/** Digest of what a check run shows. */
const printOfView = (view: CheckRunView, summary: string): string =>
  printOf(view.name, view.standing.status, conclusionOf(view), view.title, summary);

const printOfCheck = ({ name, status, conclusion, output }: Check): string =>
  printOf(name, status, status === 'completed' ? (conclusion ?? '') : '', output.title ?? '', output.summary ?? '');

/** What is known of check runs on GitHub. */
export interface KnownChecks {
  /** By key. */
  readonly placed: Map<string, Placed>;
  /** There may be more: from an earlier attempt, or because an answer was lost. None is made before that was looked up. */
  mayExist: boolean;
}

/** The check runs of one step: made, found again and kept as they should be. */
export interface CheckRuns {
  /** Makes and changes what differs, one after the other; answers why it stopped. */
  bring(views: readonly CheckRunView[]): Promise<Unpublished | undefined>;
}

/**
 * Check runs of the target's commit.
 *
 * @param known what is known of those of this step; goes on with what is made and found
 */
export function createCheckRuns(api: Api, known: KnownChecks): CheckRuns {
  const { placed: places } = known;
  const look = async (views: readonly CheckRunView[]): Promise<Unpublished | undefined> => {
    const found = await find(api, views);
    if (!found.ok) return found.error;
    for (const [key, placed] of found.value) if (!places.has(key)) places.set(key, placed);
    known.mayExist = false;
    return undefined;
  };
  /** Makes or changes one check run: what is said of it first, then the annotations that have no room beside that. */
  const tell = async (view: CheckRunView, before: Placed | undefined): Promise<Unpublished | undefined> => {
    const marks = before?.marks ?? NO_MARKS;
    const left = await missing(api, before?.id, view.annotations, marks);
    if (!left.ok) return left.error;
    let id = before?.id;
    let now = view.annotations.length === 0 ? marks : wholeOf(view, left.value.length);
    for (let at = 0; at === 0 || at < left.value.length; at += BATCH) {
      const batch = left.value.slice(at, at + BATCH);
      const next: Marks = { ...now, sent: now.sent + batch.length };
      let told = await send(view, id, next, batch);
      // What is said of the gate counts more than where: without annotations GitHub may take it.
      const isRefused = !told.ok && told.error.kind === 'wrong' && batch.length > 0;
      if (isRefused) told = await send(view, id, next, []);
      if (!told.ok) return told.error;
      id = told.value.id;
      now = next;
      places.set(view.key, { id, print: printOfView(view, withMarks(view.summary, now)), marks: now });
    }
    return undefined;
  };
  const send = (view: CheckRunView, id: number | undefined, marks: Marks, batch: readonly Annotation[]) => {
    const body = bodyOf(view, withMarks(view.summary, marks), batch, api.target.runUrl);
    return id === undefined
      ? api.post('/check-runs', { head_sha: api.target.sha, ...body }, madeSchema)
      : api.patch(`/check-runs/${id}`, body, madeSchema);
  };
  const bringOne = async (view: CheckRunView, views: readonly CheckRunView[]): Promise<Unpublished | undefined> => {
    // Twice where one that is known is gone, or where the answer to making one was lost.
    for (let turn = 0; ; turn += 1) {
      const before = places.get(view.key);
      const whole = view.annotations.length === 0 ? (before?.marks ?? NO_MARKS) : wholeOf(view, 0);
      const print = printOfView(view, withMarks(view.summary, whole));
      if (before === undefined ? !view.begun : before.print === print) return undefined;
      const problem = await tell(view, before);
      if (problem === undefined) return undefined;
      const { kind } = problem;
      if (kind === 'gone') places.delete(view.key);
      const isLost = before === undefined && kind === 'away';
      if (isLost) known.mayExist = true;
      if (turn > 0 || (kind !== 'gone' && !isLost)) return problem;
      const failed = isLost ? await look(views) : undefined;
      if (failed !== undefined) return failed;
    }
  };
  return {
    async bring(views) {
      const isUnknown = views.some(({ key, begun }) => begun && !places.has(key));
      const failed = known.mayExist && isUnknown ? await look(views) : undefined;
      if (failed !== undefined) return failed;
      for (const view of views) {
        const problem = await bringOne(view, views);
        if (problem !== undefined) return problem;
      }
      return undefined;
    },
  };
}

/** All annotations of a view, but for those that are left. */
const wholeOf = ({ annotations }: CheckRunView, left: number): Marks => ({
  digest: digestOf(annotations),
  sent: annotations.length - left,
});

function bodyOf(view: CheckRunView, summary: string, batch: readonly Annotation[], runUrl: string): object {
  const { name, externalId, standing, outlook } = view;
  const title = outlook === undefined ? view.title : `${view.title} · ${outlook}`;
  const output = { title, summary, ...(batch.length === 0 ? {} : { annotations: batch }) };
  return { name, external_id: externalId, details_url: runUrl, ...standing, output };
}

/** Those of the commit that are this step's, whichever attempt made them; the newest of each. */
async function find(
  api: Api,
  views: readonly CheckRunView[],
): Promise<Result<ReadonlyMap<string, Placed>, Unpublished>> {
  const keys = new Map(views.map(({ externalId, key }) => [externalId, key]));
  // The first view's name alone would find one of them; asked for by commit one page has them all.
  const names = new Set(views.map(({ name }) => name));
  const found = new Map<string, Placed>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ filter: 'all', per_page: `${PER_PAGE}`, page: `${page}` });
    const [only] = names.size === 1 ? [...names] : [];
    if (only !== undefined) query.set('check_name', only);
    const listed = await api.get(`/commits/${api.target.sha}/check-runs?${query.toString()}`, listSchema);
    if (!listed.ok) return err(listed.error);
    for (const row of listed.value.check_runs) {
      const check = z.safeParse(checkSchema, row);
      const key = check.success ? keys.get(check.data.external_id ?? '') : undefined;
      if (!check.success || key === undefined || (found.get(key)?.id ?? 0) > check.data.id) continue;
      const marks = marksOf(check.data.output.summary ?? '');
      found.set(key, { id: check.data.id, print: printOfCheck(check.data), marks });
    }
    if (listed.value.check_runs.length < PER_PAGE) break;
  }
  return ok(found);
}
