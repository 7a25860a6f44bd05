import { type CheckRunFacts, checkRuns, type CheckRunView } from '../../../core/views/check-run.ts';
import { comment } from '../../../core/views/comment.ts';
import type { WorkflowState } from '../../../core/state.ts';
import type { History } from '../../../model/history.ts';
import { ok } from '../../../model/result.ts';
import { createBudget } from '../../remote/budget.ts';
import { createService, type Service } from '../../remote/service.ts';
import { systemClock } from '../../clock.ts';
import { createApi, type Unpublished } from './api.ts';
import { createCheckRuns, type KnownChecks } from './checks.ts';
import type { Memory, Part } from './memory.ts';
import { keepComment } from './sticky.ts';
import { suggest, type Suggesting } from './suggestions.ts';
import type { Target } from './target.ts';

/** What a publisher is told with. */
export interface PublisherOptions {
  readonly target: Target;
  /** What is wanted; the comment and suggestions only where there is a pull request. */
  readonly parts: ReadonlySet<Part>;
  readonly facts: Omit<CheckRunFacts, 'ended' | 'problem' | 'findings' | 'outlook' | 'offer'>;
  /** All findings of the tasks of a workflow. */
  findings(id: string): CheckRunFacts['findings'];
  /** The patches of a run that ended, as files; none where nothing was mended. */
  mended(state: WorkflowState): Suggesting['files'];
  /** Digest that tells the comments of a pull request apart. */
  readonly commentLeg: string;
  readonly memory: Memory;
  /** When the run should end; empty where that is not known. */
  readonly outlook?: (state: WorkflowState) => string;
  /** This attempt did not begin here, so that answers may have been lost. */
  readonly isLater: boolean;
  readonly signal: AbortSignal;
}

/** Brings GitHub to what the state says. */
export interface Publisher {
  /** While work is under way: check runs. */
  live(state: WorkflowState): Promise<void>;
  /** At the end: check runs, then the comment, then suggestions. Answers what is not there, and why. */
  finish(state: WorkflowState, problem: string | undefined, history?: History): Promise<ReadonlyMap<Part, Unpublished>>;
}

/** Milliseconds of waiting for a service that does not answer, while work is under way and once more at the end. */
const PATIENCE_MS = 10_000;

/** Milliseconds between the first two updates of the workflow's check run; twice as long before each that follows. */
const FIRST_PAUSE_MS = 10_000;

/** With more gates than these each is shown when it was judged, not before: that halves the calls. */
const MOST_LIVE_GATES = 8;

/** Makes a publisher; nothing is asked before it is used. */
export function createPublisher(options: PublisherOptions): Publisher {
  const { target, parts, facts, memory } = options;
  const { checks: placed, refused } = memory;
  const known: KnownChecks = { placed, mayExist: options.isLater || target.actions.attempt > 1 };
  const clock = systemClock();
  const open = (service: Service) => {
    const api = createApi(target, service);
    return { api, runs: createCheckRuns(api, known) };
  };
  const connect = () => open(createService('GitHub', createBudget(PATIENCE_MS, clock), options.signal));
  const early = connect();
  let pause = FIRST_PAUSE_MS;
  let due = 0;
  const viewsOf = (state: WorkflowState, more: Pick<CheckRunFacts, 'ended' | 'problem' | 'history'>) => {
    const told = { findings: options.findings(state.id), outlook: options.outlook?.(state) ?? '' };
    return checkRuns(state, { ...facts, ...told, offer: memory.offer, ...more });
  };
  const isWanted = (part: Part): boolean => parts.has(part) && !refused.has(part);
  const isDue = ({ key, standing }: CheckRunView, gates: number): boolean => {
    if (key === '') return clock.monotonic() >= due;
    return placed.has(key) || standing.status === 'completed' || gates <= MOST_LIVE_GATES;
  };
  const note = (part: Part, problem: Unpublished | undefined): void => {
    if (problem?.kind === 'refused') refused.add(part);
  };
  return {
    async live(state) {
      if (!isWanted('checks')) return;
      const all = viewsOf(state, { ended: false, problem: undefined });
      const views = all.filter((view) => isDue(view, all.length));
      if (views.some(({ key }) => key === '')) {
        due = clock.monotonic() + pause;
        pause *= 2;
      }
      note('checks', await early.runs.bring(views));
    },
    async finish(state, problem, history) {
      const missing = new Map<Part, Unpublished>();
      const failed = (part: Part, why: Unpublished | undefined): void => {
        note(part, why);
        if (why !== undefined) missing.set(part, why);
      };
      const { api, runs } = connect();
      if (isWanted('checks')) failed('checks', await runs.bring(viewsOf(state, { ended: true, problem, history })));
      const { pull } = target;
      if (isWanted('comment') && pull !== undefined) {
        const kept = await keepComment(api, pull, textOf(options, state, problem, history), memory.comment);
        if (kept.ok) memory.comment = { id: kept.value.id, print: kept.value.print };
        else failed('comment', kept.error);
      }
      if (isWanted('suggestions') && pull !== undefined && !memory.isSuggested) {
        const files = memory.offer?.commit === undefined ? options.mended(state) : [];
        const isGreen = state.status === 'completed' && problem === undefined;
        const mend = { files, folder: facts.folder, isGreen, offer: memory.offer };
        const made = files.length === 0 ? ok(0) : await suggest(api, pull, mend);
        if (made.ok) memory.isSuggested = true;
        else failed('suggestions', made.error);
      }
      for (const part of refused) {
        if (parts.has(part) && !missing.has(part)) missing.set(part, { kind: 'refused', because: 'does not allow it' });
      }
      memory.isDone = [...missing.values()].every(({ kind }) => kind === 'refused');
      return missing;
    },
  };
}

function textOf(
  { target, facts, commentLeg, memory }: PublisherOptions,
  state: WorkflowState,
  problem: string | undefined,
  history: History | undefined,
): string {
  const { actions, sha, runUrl } = target;
  const check = memory.checks.get('');
  return comment(state, {
    leg: commentLeg,
    runId: actions.runId,
    attempt: actions.attempt,
    sha,
    label: facts.label,
    runUrl,
    checkUrl:
      check === undefined
        ? undefined
        : `${actions.serverUrl.replace(/\/+$/, '')}/${actions.repository}/runs/${check.id}`,
    problem,
    history,
    offer: memory.offer,
  });
}
