import { isMended } from '../../core/offer/mended.ts';
import type { FilePatch } from '../../core/offer/patch.ts';
import { plainLine } from '../../core/plain-line.ts';
import type { WorkflowState } from '../../core/state.ts';
import type { History } from '../../model/history.ts';
import type { MendOffer } from '../../model/offer.ts';
import type { Observer } from '../../ports.ts';
import { sha256 } from '../hash.ts';
import type { Annotations } from './annotations.ts';
import type { RunnerLog } from './commands.ts';
import type { ActionInputs } from './inputs.ts';
import type { Leg } from './leg.ts';
import { type Memory, type Part, readMemory, writeMemory } from './publish/memory.ts';
import type { Publisher } from './publish/publisher.ts';
import { isAsked, unpublishedText } from './publish/told.ts';

/** What is shown at the end besides the state. */
export interface Besides {
  /** Recent runs: how often what is flaky was so. */
  readonly history?: History | undefined;
  /** How what was mended is offered; what was told before when it is left out. */
  readonly offer?: MendOffer | undefined;
}

/** Shows a run as check runs and as a comment. It never changes a verdict, and never keeps a command waiting. */
export interface Publishing {
  readonly observer: Observer<WorkflowState>;
  /**
   * Publishes how it ended, and tells once what could not be published.
   *
   * @param state undefined for the last state seen
   * @param problem what went wrong beside the verdict, so that it counts for nothing
   * @returns whether check runs show what was found
   */
  finish(state: WorkflowState | undefined, problem?: string, besides?: Besides): Promise<boolean>;
  /** Ends at once: `post` does the rest. */
  stop(): void;
}

export interface PublishingOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The workspace. */
  readonly cwd: string;
  readonly log: RunnerLog;
  readonly annotations: Annotations;
  readonly inputs: Pick<ActionInputs, 'checkRuns' | 'prComment' | 'suggestions' | 'command' | 'matrix' | 'phase'>;
  readonly leg: Leg;
  /** When the run should end; empty where that is not known. */
  readonly outlook?: (state: WorkflowState) => string;
  /** `post`: what `main` has published is known, and there may be more. */
  readonly begun?: boolean;
}

/** Milliseconds from the first command to the first check run: what is over by then is told once, as it ended. */
const FIRST_MS = 1_000;
/** Milliseconds between two looks at what has changed. */
const EVERY_MS = 10_000;
/** Milliseconds that the end of a run waits for GitHub. */
const PATIENCE_MS = 10_000;
const MOST_LABEL = 60;

/** Publishes what the inputs ask for; nothing outside of GitHub Actions. */
export function createPublishing(options: PublishingOptions): Publishing {
  const { env, inputs, begun = false } = options;
  const wanted = new Set<Part>([
    ...(inputs.checkRuns === false ? [] : (['checks'] as const)),
    ...(inputs.prComment === false ? [] : (['comment'] as const)),
    ...(inputs.suggestions === false ? [] : (['suggestions'] as const)),
  ]);
  const memory = readMemory(begun ? env : {});
  const stopping = new AbortController();
  if (wanted.size === 0 || (env['GITHUB_RUN_ID'] ?? '') === '' || memory.isDone)
    return { observer: {}, finish: () => Promise.resolve(false), stop: () => undefined };
  // Suggestions are made at the end, of a run that has something to suggest.
  const isShown = wanted.has('checks') || wanted.has('comment');
  let publisher: Promise<Publisher | undefined> | undefined;
  // What sends requests is not there before the first command has started.
  const open = (): Promise<Publisher | undefined> =>
    (publisher ??= openPublisher(options, wanted, memory, stopping.signal));
  const rhythm = createRhythm(async (state) => {
    if (!isShown) return;
    await (await open())?.live(state);
    if (!stopping.signal.aborted) writeMemory(env, memory);
  });
  return {
    observer: rhythm.observer,
    async finish(state = rhythm.latest(), problem = memory.problem, { history, offer = memory.offer } = {}) {
      if (state === undefined || stopping.signal.aborted || !(isShown || isMended(state))) {
        rhythm.stop();
        return false;
      }
      memory.offer = offer;
      memory.problem = problem === undefined ? undefined : plainLine(problem, 400);
      const timer = setTimeout(() => stopping.abort(), PATIENCE_MS);
      await rhythm.end();
      const one = await open();
      const missing = await one?.finish(state, memory.problem, history);
      clearTimeout(timer);
      if (missing === undefined) return false;
      writeMemory(env, memory);
      for (const { text, isWarning } of unpublishedText(missing, options)) {
        if (isWarning) options.annotations.warning(text);
        else options.log.say(text);
      }
      return wanted.has('checks') && !missing.has('checks');
    },
    stop() {
      stopping.abort();
      rhythm.stop();
    },
  };
}

async function openPublisher(
  { env, cwd, inputs, leg, begun = false, log, annotations, outlook }: PublishingOptions,
  wanted: ReadonlySet<Part>,
  memory: Memory,
  signal: AbortSignal,
): Promise<Publisher | undefined> {
  const [{ createPublisher }, { readTarget }, { allFindings, folderInRepository }, { readMends }] = await Promise.all([
    import('./publish/publisher.ts'),
    import('./publish/target.ts'),
    import('../findings/all.ts'),
    import('./offer/mends.ts'),
  ]);
  const target = readTarget(env);
  if (target === undefined) {
    const text = 'Neither check runs nor a comment are published: the step has no `github-token`, or no commit.';
    if (isAsked(inputs.checkRuns) || inputs.prComment === true) annotations.warning(text);
    else log.say(text);
    memory.isDone = true;
    writeMemory(env, memory);
    return undefined;
  }
  const parts = new Set(wanted);
  if (target.pull === undefined) for (const part of ['comment', 'suggestions'] as const) parts.delete(part);
  const facts = {
    runId: target.actions.runId,
    leg: leg.digest,
    label: labelOf(inputs.matrix),
    phase: inputs.phase ?? '',
    folder: folderInRepository(cwd),
    phases: inputs.checkRuns === 'phases',
    gateOnly: inputs.command === 'gate',
  };
  // Jobs and steps of two workflow files may have equal names.
  const commentLeg = sha256(JSON.stringify([env['GITHUB_WORKFLOW'] ?? '', leg.digest])).slice(0, 16);
  const findings = allFindings.bind(undefined, cwd);
  const told = outlook === undefined ? {} : { outlook };
  const mended = (state: WorkflowState): readonly FilePatch[] => {
    const read = isMended(state) ? readMends({ cwd, env, state }) : undefined;
    return read?.ok === true ? (read.value?.files ?? []) : [];
  };
  const fixed = { target, parts, facts, findings, mended, commentLeg, memory, isLater: begun, signal };
  return createPublisher({ ...fixed, ...told });
}

/** The values of a leg of the matrix, as GitHub names a job after them. */
function labelOf(matrix: string): string {
  if (matrix === '') return '';
  const text = plainLine(valuesOf(matrix).join(', '), 1_000);
  return text.length <= MOST_LABEL ? text : `${plainLine(text, MOST_LABEL)} ${sha256(matrix).slice(0, 6)}`;
}

function valuesOf(matrix: string): readonly string[] {
  try {
    return leaves(JSON.parse(matrix));
  } catch {
    return [matrix];
  }
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  if (value === null || value === undefined) return [];
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

/** Calls for a pass when something has changed: first soon after the first command, then every ten seconds at most. */
function createRhythm(pass: (state: WorkflowState) => Promise<void>) {
  let latest: WorkflowState | undefined;
  let hasBegun = false;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let passing: Promise<void> | undefined;
  let last: number | undefined;
  let isStale = false;
  const run = (): void => {
    timer = undefined;
    if (latest === undefined) return;
    isStale = false;
    last = performance.now();
    // A pass that fails in an unforeseen way is one that did not happen: the end makes up for it.
    passing = pass(latest)
      .catch(() => undefined)
      .then(() => {
        passing = undefined;
        if (isStale) plan();
      });
  };
  const plan = (): void => {
    isStale = true;
    if (isOver || timer !== undefined || passing !== undefined) return;
    const wait = last === undefined ? FIRST_MS : Math.max(0, last + EVERY_MS - performance.now());
    timer = setTimeout(run, wait);
    timer.unref();
  };
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
    timer = undefined;
  };
  const observer: Observer<WorkflowState> = {
    observe({ event }, state) {
      latest = state;
      hasBegun ||= event.type === 'AttemptStarted';
    },
    flush(state) {
      latest = state;
      if (hasBegun) plan();
    },
  };
  return {
    observer,
    latest: () => latest,
    stop,
    /** Waits for the pass that is under way; none follows. */
    async end(): Promise<void> {
      stop();
      await passing;
    },
  };
}
