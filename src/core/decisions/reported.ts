import * as z from 'zod/mini';
import { ROLES } from '../../model/config.ts';
import { NAME_PATTERN, STATUSES } from '../../model/status.ts';
import type { WorkflowState } from '../state.ts';

/**
 * What the comment on a pull request says to programs, on its third line. It is a hint, never an authority: whoever can
 * edit the comment can edit this, so the workflow run that it names is asked for at GitHub.
 */
const reportedSchema = z.object({
  /** Id of the workflow run. */
  run: z.string().check(z.regex(/^[1-9]\d{0,15}$/)),
  attempt: z.int(),
  /** Commit that was judged. */
  sha: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)),
  workflow: z.string(),
  status: z.enum(STATUSES),
  /** The gate that it waits at, and who may skip it. */
  gate: z.optional(z.string().check(z.regex(NAME_PATTERN))),
  skippable: z.optional(z.union([z.boolean(), z.strictObject({ roles: z.array(z.enum(ROLES)) })])),
  /** Phases that can be restored; missing where there are very many. */
  checkpoints: z.optional(z.array(z.string())),
});
export type Reported = z.infer<typeof reportedSchema>;

const HEAD = '<!-- bootspring:state ';
const TAIL = ' -->';
const LINE = 2;
/** More phases than these are not listed. */
const MOST_PHASES = 100;

/** The line. It holds no `>`, so that nothing in it ends the comment that hides it. */
export function reportedLine(
  state: WorkflowState,
  { runId, attempt, sha }: { readonly runId: string; readonly attempt: number; readonly sha: string },
): string {
  const { pause, status, phases } = state;
  const gate = phases.flatMap((phase) => phase.gates).find(({ plan }) => plan.name === pause?.gate);
  const saved = phases.filter((phase) => phase.saved === true).map(({ plan }) => plan.name);
  const told = {
    run: runId,
    attempt,
    sha,
    workflow: state.pipeline.workflow,
    status,
    ...(gate === undefined ? {} : { gate: gate.plan.name, skippable: gate.plan.skippable }),
    ...(saved.length > MOST_PHASES ? {} : { checkpoints: saved }),
  };
  return `${HEAD}${JSON.stringify(told).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}${TAIL}`;
}

/** What a comment reports; undefined when it reports nothing that can be read. Commands' output further down is not looked at. */
export function readReported(comment: string): Reported | undefined {
  const line = (comment.split('\n', LINE + 1)[LINE] ?? '').replace(/\r$/, '');
  if (!line.startsWith(HEAD) || !line.endsWith(TAIL)) return undefined;
  try {
    const parsed = z.safeParse(reportedSchema, JSON.parse(line.slice(HEAD.length, -TAIL.length)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
