import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { authorize } from '../../../core/decisions/authorize.ts';
import { decisionOf, orderOf, type Given, type Standing, standing } from '../../../core/decisions/standing.ts';
import type { WorkflowState } from '../../../core/state.ts';
import type { Decision, Order } from '../../../model/event.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { systemClock } from '../../clock.ts';
import { createBudget } from '../../remote/budget.ts';
import { createService } from '../../remote/service.ts';
import { type Api, createApi, type Unpublished } from '../publish/api.ts';
import { readTarget, type Target } from '../publish/target.ts';
import { getProtection, getPull, getRun, listComments } from './asking.ts';
import { inComments, inDispatches, proven } from './given.ts';

/** What people decided about a workflow run, for the attempt that is about to begin. */
export interface Directions {
  /** What it was asked for with; none for a plain re-run. */
  readonly orders: readonly Order[];
  readonly isFresh: boolean;
  /** The phase that it is to go on from. */
  readonly restore: string | undefined;
  /** Somebody gave the workflow up: nothing is to run. */
  readonly cancelled: Decision | undefined;
  /** The decision about a pause: a skip of the gate that the workflow waits at. */
  decide(state: WorkflowState): Promise<Decision | undefined>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 10_000;

const payloadSchema = z.object({ repository: z.optional(z.object({ default_branch: z.string() })) });

/**
 * Asks GitHub what people decided about this workflow run since it was made. There is no record that could be forged: the
 * commands are read where they were given, and what their authors may do is asked for here and now.
 *
 * @param refuse told why a decision that stands is not carried out
 * @returns undefined where nobody decided anything; an error when that cannot be told, and then nothing is carried out
 */
export async function readDirections(
  env: Env,
  refuse: (sentence: string) => void,
): Promise<Result<Directions | undefined, Unpublished>> {
  const target = readTarget(env);
  if (target === undefined) return ok(undefined);
  const api = createApi(target, createService('GitHub', createBudget(PATIENCE_MS, systemClock()), undefined));
  const read = await readStanding(api, target, defaultBranchOf(env));
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  return ok(directionsOf(api, target, read.value, refuse));
}

interface Read {
  readonly standing: Standing;
  /** Branch that the change goes to; undefined without a pull request. */
  readonly base: string | undefined;
}

async function readStanding(
  api: Api,
  { actions, pull, sha }: Target,
  defaultBranch: string | undefined,
): Promise<Result<Read | undefined, Unpublished>> {
  const run = await getRun(api, actions.runId);
  if (!run.ok) return run;
  const comments = pull === undefined ? ok([]) : await listComments(api, pull, run.value.createdAt);
  if (!comments.ok) return comments;
  const started = defaultBranch === undefined ? ok([]) : await inDispatches(api, run.value, defaultBranch);
  if (!started.ok) return started;
  const found = [...inComments(comments.value), ...started.value].filter(
    ({ at }) => at > run.value.createdAt && at <= run.value.startedAt,
  );
  if (found.length === 0) return ok(undefined);
  const before = actions.attempt > 2 ? await getRun(api, actions.runId, actions.attempt - 1) : run;
  if (!before.ok) return before;
  const change = pull === undefined ? undefined : await getPull(api, pull);
  if (change?.ok === false) return change;
  const facts =
    change === undefined
      ? ({ author: run.value.actor, isOpen: true, sha: 'same' } as const)
      : ({
          author: change.value.author,
          isOpen: change.value.isOpen,
          sha: change.value.headSha === sha ? 'same' : 'other',
        } as const);
  const given = await proven(api, found, facts);
  if (!given.ok) return given;
  // Of the newest attempt GitHub tells that one began, so a second look-up is for those before it only.
  const previous = actions.attempt > 2 ? before.value.startedAt : run.value.createdAt;
  return ok({
    standing: standing(given.value, { previous, current: run.value.startedAt }),
    base: change?.value.baseBranch,
  });
}

function directionsOf(
  api: Api,
  { sha }: Target,
  { standing: { cancelled, order, skips }, base }: Read,
  refuse: (sentence: string) => void,
): Directions {
  return {
    orders: order === undefined ? [] : [orderOf(order, sha)],
    isFresh: order?.command.kind === 'fresh',
    restore: order?.command.kind === 'restore' ? order.command.phase : undefined,
    cancelled: cancelled === undefined ? undefined : decisionOf(cancelled, sha),
    async decide({ pause, phaseByName }) {
      const gates = phaseByName.get(pause?.phase ?? '')?.gates ?? [];
      const gate = gates.find(({ plan }) => plan.name === pause?.gate)?.plan;
      if (gate === undefined) return undefined;
      for (const skip of skips.filter(({ command }) => command.gate === gate.name)) {
        const allowed = await mayStillSkip(api, skip, gate.skippable, base);
        if (allowed.ok) return decisionOf(skip, sha);
        refuse(`The skip of gate ${gate.name} by ${skip.by} is not carried out: ${allowed.error}.`);
      }
      return undefined;
    },
  };
}

/** Now it is known which gate it is, from the plan of the run and not from what somebody said of it. */
async function mayStillSkip(
  api: Api,
  { role, isAuthor }: Given<'skip'>,
  gate: boolean | { readonly roles: readonly string[] },
  base: string | undefined,
): Promise<Result<void, string>> {
  const isAsked = isAuthor && typeof gate === 'object' && base !== undefined;
  const protection = isAsked ? await getProtection(api, base) : 'unknown';
  const asked = { command: 'skip', event: 'created', isBot: false, sha: 'same', isOpen: true, run: 'waiting' } as const;
  const answer = authorize({ ...asked, role, isAuthor, gate, base: protection });
  return answer.kind === 'allowed' ? ok(undefined) : err(answer.because);
}

function defaultBranchOf(env: Env): string | undefined {
  try {
    const parsed = z.safeParse(payloadSchema, JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
    return parsed.success ? parsed.data.repository?.default_branch : undefined;
  } catch {
    return undefined;
  }
}
