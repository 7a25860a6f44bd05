import * as z from 'zod/mini';
import { authorize } from '../../../core/decisions/authorize.ts';
import { decisionOf, type Given, orderOf, type Standing, standing } from '../../../core/decisions/standing.ts';
import { beginOf } from '../../../core/round.ts';
import type { WorkflowState } from '../../../core/state.ts';
import type { Decision, Order } from '../../../model/event.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { readEventPayload } from '../../event-payload.ts';
import { type Api, openApi, type Unpublished } from '../publish/api.ts';
import { readTarget, type Target } from '../publish/target.ts';
import { getPull, getRun, listComments, type WorkflowRun } from './asking.ts';
import { type Authors, authorsOf, getProtection, reportedAt } from './evidence.ts';
import { inComments, inDispatches, proven, unrefused } from './given.ts';

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
  const api = openApi(target, PATIENCE_MS);
  const read = await readStanding(api, target, defaultBranchOf(env), refuse);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  return ok(directionsOf(api, target, read.value, refuse));
}

async function readStanding(
  api: Api,
  { actions, pull, sha }: Target,
  defaultBranch: string | undefined,
  refuse: (sentence: string) => void,
): Promise<Result<Standing | undefined, Unpublished>> {
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
  const facts = await factsOf(api, run.value, pull, sha);
  if (!facts.ok) return facts;
  const given = await proven(api, found, facts.value);
  if (!given.ok) return given;
  const left = await unrefused(api, given.value, comments.value);
  if (!left.ok) return left;
  const seen = await aboutThis(api, left.value, run.value, refuse);
  if (!seen.ok) return seen;
  // Of the newest attempt GitHub tells that one began, so a second look-up is for those before it only.
  const previous = actions.attempt > 2 ? before.value.startedAt : run.value.createdAt;
  return ok(standing(seen.value, { previous, current: run.value.startedAt }));
}

interface Facts {
  readonly authors: Authors;
  readonly isOpen: boolean;
  readonly sha: 'same' | 'other';
}

/** The change as GitHub has it now. What the file of the event says of the commit must be what GitHub says of the run. */
async function factsOf(
  api: Api,
  run: WorkflowRun,
  number: number | undefined,
  sha: string,
): Promise<Result<Facts, Unpublished>> {
  if (number === undefined) return ok({ authors: await authorsOf(api, run), isOpen: true, sha: 'same' });
  const pull = await getPull(api, number);
  if (!pull.ok) return pull;
  const { author, isOpen, headSha } = pull.value;
  const isSame = headSha === sha && (run.event !== 'pull_request' || run.headSha === sha);
  return ok({ authors: [author], isOpen, sha: isSame ? 'same' : 'other' });
}

/** Commands without the skips that were written before anything was told of this commit: they were about another one. */
async function aboutThis(
  api: Api,
  given: readonly Given[],
  run: WorkflowRun,
  refuse: (sentence: string) => void,
): Promise<Result<readonly Given[], Unpublished>> {
  if (!given.some(({ command }) => command.kind === 'skip')) return ok(given);
  const reported = await reportedAt(api, run);
  if (!reported.ok) return reported;
  const since = reported.value ?? Infinity;
  const left = given.filter(({ command, at }) => command.kind !== 'skip' || at >= since);
  if (left.length < given.length)
    refuse('A skip that was written before anything was reported of this commit is not carried out.');
  return ok(left);
}

function directionsOf(
  api: Api,
  { sha }: Target,
  { cancelled, order, skips }: Standing,
  refuse: (sentence: string) => void,
): Directions {
  return {
    orders: order === undefined ? [] : [orderOf(order, sha)],
    isFresh: order?.command.kind === 'fresh',
    restore: order?.command.kind === 'restore' ? order.command.phase : undefined,
    cancelled: cancelled === undefined ? undefined : decisionOf(cancelled, sha),
    async decide(state) {
      const { pause, phaseByName } = state;
      const { base } = state.pipeline;
      const phase = phaseByName.get(pause?.phase ?? '');
      const gate = phase?.gates.find(({ plan }) => plan.name === pause?.gate)?.plan;
      if (phase === undefined || gate === undefined) return undefined;
      // Whoever skipped it saw the work of an earlier round, and what is judged now was made after that.
      const since = beginOf(state, phase)?.at ?? 0;
      for (const skip of skips.filter(({ command }) => command.gate === gate.name)) {
        if (skip.at < since) {
          refuse(`The skip of gate ${gate.name} by ${skip.by} is not carried out: it was about an earlier round.`);
          continue;
        }
        // Who may skip a gate is for the base of the change to say: where that is not known, nobody may.
        const allowed =
          base?.unknown === undefined
            ? await mayStillSkip(api, skip, gate.skippable)
            : err('the gates of the base commit are not known');
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
): Promise<Result<void, string>> {
  const branches = isAuthor && typeof gate === 'object' ? await getProtection(api) : 'unknown';
  const asked = { command: 'skip', event: 'created', isBot: false, sha: 'same', isOpen: true, run: 'waiting' } as const;
  const answer = authorize({ ...asked, role, isAuthor, gate, branches });
  return answer.kind === 'allowed' ? ok(undefined) : err(answer.because);
}

const defaultBranchOf = (env: Env): string | undefined =>
  readEventPayload(env, payloadSchema)?.repository?.default_branch;
