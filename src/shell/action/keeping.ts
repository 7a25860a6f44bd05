import type { Footing } from '../../core/fit.ts';
import { mendName, reportName } from '../../core/remote/keys.ts';
import { plainLine } from '../../core/plain-line.ts';
import type { WorkflowState } from '../../core/state.ts';
import { sizeText } from '../../core/views/size.ts';
import type { CheckpointRules, StoreName } from '../../model/checkpoint-rules.ts';
import type { Problem, Result } from '../../model/result.ts';
import type { History } from '../../model/history.ts';
import type { HistoryStore, Observer, ReuseStore } from '../../ports.ts';
import { systemClock } from '../clock.ts';
import { beside as historyBeside } from '../history/beside.ts';
import { parseHistory } from '../history/file-store.ts';
import { historyScope, historyScopes } from '../history/scope.ts';
import { type Courier, createCourier } from '../remote/courier.ts';
import type { Fetched } from '../remote/fetch-workflow.ts';
import type { Sent } from '../remote/send-workflow.ts';
import { beside } from '../reuse/beside.ts';
import type { Annotations } from './annotations.ts';
import type { RunnerLog } from './commands.ts';
import { appendValue } from './files.ts';

/** Keeps the checkpoints of a step for the next attempt of its workflow run. It never changes a verdict. */
export interface Keeping {
  /** Sends each checkpoint once it is saved. */
  readonly observer: Observer<WorkflowState>;
  /** Keeps the work of phases for other runs of the repository, beside what is kept here. */
  reuseBeside(local: ReuseStore): ReuseStore;
  /** What runs came to, on this machine and as other runs stored it: asked for at once, and waited for only at the end. */
  historyBeside(local: HistoryStore, workflow: string): HistoryStore;
  /** Stores the history of a workflow for the runs that follow. */
  keepHistory(workflow: string, text: string): void;
  /** What an earlier attempt left; undefined where nothing is asked. */
  fetch(footing: Footing, upTo?: string): Promise<Fetched | undefined>;
  /** Sends the newest checkpoint of a workflow that `main` could not send. */
  send(workflowId: string, phase: string): void;
  /** Stores the page of the run as an artifact, wherever checkpoints go. */
  page(file: string): void;
  /** Stores the archive with what was mended as an artifact; answers whether that was done, within ten seconds. */
  mend(file: string): Promise<boolean>;
  /** Waits for what is on its way, and tells once what could not be stored. */
  finish(): Promise<void>;
  /** Ends at once. */
  stop(): void;
}

export interface KeepingOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly log: RunnerLog;
  readonly annotations: Annotations;
  /** What the step's input asks for; the rules count without it. */
  readonly stores: readonly StoreName[] | undefined;
  readonly rules: CheckpointRules | undefined;
  readonly leg: string;
  /** Script of the thread that carries; without its bundle nothing leaves the machine. */
  readonly script: string | undefined;
  readonly packer: string | undefined;
  /** `post`: something of this attempt may be stored already, and have been told. */
  readonly begun?: boolean;
}

const EVERYWHERE: readonly StoreName[] = ['cache', 'artifact'];

/** Milliseconds that the end of a run waits for what is on its way; `post` takes what an upload takes. */
const PATIENCE_MS = 30_000;
const PATIENCE_OF_POST_MS = 240_000;
/** Milliseconds that a summary waits for the patch that it tells of. */
const MEND_MS = 10_000;

/** Names of the states that tell `post` which checkpoint was sent last, and that it was told what stores cannot do. */
export const SENT = 'sent';
/** Name of the state that tells `post` that the page was dealt with. */
export const PAGED = 'paged';
const TOLD = 'told';

/** Checkpoints go where the input, the configuration or the default say; nowhere outside of GitHub Actions. */
export function createKeeping(options: KeepingOptions): Keeping {
  const { env, log, script } = options;
  const stores = (options.stores ?? options.rules?.stores ?? EVERYWHERE).filter((name) => name !== 'file');
  const telling = new Telling(options);
  let courier: Courier | undefined;
  let isStopped = false;
  const openAny = (): Courier | undefined =>
    script === undefined || (env['GITHUB_RUN_ID'] ?? '') === ''
      ? undefined
      : (courier ??= createOne(options, stores, script, telling));
  const open = (): Courier | undefined => {
    if (stores.length === 0) return undefined;
    telling.matters = true;
    return openAny();
  };
  // Histories are kept with the checkpoints, and are no reason to complain of a cache that cannot be used.
  const forHistory = (): Courier | undefined => (stores.includes('cache') ? openAny() : undefined);
  return {
    observer: {
      observe({ seq, event }, { id }) {
        if (event.type === 'CheckpointSaved') open()?.send(id, event.phase, seq);
      },
    },
    reuseBeside: (local) => (stores.includes('cache') ? beside(local, open) : local),
    historyBeside(local, workflow) {
      const finding = forHistory()?.findHistories(historyScopes(env, workflow, options.leg));
      return finding === undefined ? local : historyBeside(local, finding.then(parsed), systemClock());
    },
    keepHistory(workflow, text) {
      const ref = env['GITHUB_REF'] ?? '';
      if (ref !== '') forHistory()?.keepHistory(historyScope(workflow, options.leg, ref), text);
    },
    async fetch(footing, upTo) {
      const one = open();
      if (one === undefined) return undefined;
      const fetched = await one.fetch(footing, upTo);
      if (fetched.kind !== 'differs') for (const problem of fetched.notes) telling.problem(problem);
      return fetched;
    },
    send: (workflowId, phase) => open()?.send(workflowId, phase),
    page(file) {
      // A few seconds are left then, which a page is not worth: `post` does it.
      if (isStopped) return;
      const name = reportName(options.leg, attemptOf(env));
      void openAny()
        ?.uploadPage({ file, name })
        .then((stored) => telling.page(name, stored));
    },
    async mend(file) {
      const name = mendName(options.leg, attemptOf(env));
      const storing = isStopped ? undefined : openAny()?.uploadPage({ file, name });
      return telling.mend(name, storing === undefined ? undefined : await within(MEND_MS, storing));
    },
    async finish() {
      const patience = options.begun === true ? PATIENCE_OF_POST_MS : PATIENCE_MS;
      const all = await (courier?.finish(patience) ?? true);
      if (!all && options.begun === true)
        telling.problem({ code: 'storage', message: 'The last checkpoint was not stored: that took too long.' });
      else if (!all) log.say('Not everything is stored yet: the step goes on with it at the end of the job');
      telling.finish();
    },
    stop() {
      isStopped = true;
      courier?.stop();
      telling.finish();
    },
  };
}

/** What a promise comes to, or undefined after that many milliseconds. */
async function within<T>(ms: number, promised: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  const first = await Promise.race([promised, late]);
  clearTimeout(timer);
  return first;
}

const parsed = (texts: readonly string[]): readonly History[] => texts.flatMap((text) => parseHistory(text) ?? []);

function createOne(
  { env, cwd, leg, packer, rules, begun }: KeepingOptions,
  stores: readonly StoreName[],
  script: string,
  telling: Telling,
): Courier {
  return createCourier({
    script,
    env,
    workspace: cwd,
    stores,
    leg,
    packer,
    begins: attemptOf(env) > 1 || begun === true ? 'newest' : 'empty',
    ...(rules?.retentionDays === undefined ? {} : { retentionDays: rules.retentionDays }),
    onProblem: (problem) => telling.problem(problem),
    onSent: (phase, sent) => telling.sent(phase, sent),
    onHistoryProblem: (problem) => telling.history(problem),
  });
}

const attemptOf = (env: KeepingOptions['env']): number => Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');

/** Says each thing once, whatever store and phase it is about. */
class Telling {
  readonly #options: KeepingOptions;
  readonly #problems = new Map<string, Problem>();
  /** Whether anything but a history was to be stored or fetched. */
  matters = false;
  #toldOfHistory = false;

  constructor(options: KeepingOptions) {
    this.#options = options;
  }

  problem(problem: Problem): void {
    this.#problems.set(problem.message, problem);
  }

  /** Trends are no reason for an annotation. */
  history({ message }: Problem): void {
    if (!this.#toldOfHistory) this.#options.log.say(plainLine(`The history of runs is not complete. ${message}`));
    this.#toldOfHistory = true;
  }

  /** What a store did not take, `post` tries once more. */
  sent(phase: string, all: readonly Sent[]): void {
    const { log, env } = this.#options;
    const again = env[`STATE_${SENT}`] === phase;
    if (all.every((each) => each.problem === undefined)) appendValue(env['GITHUB_STATE'], SENT, phase);
    for (const { problem } of all) if (problem !== undefined) this.problem(problem);
    const good = all.filter((each) => each.problem === undefined);
    if (good.length === 0 || again) return;
    const where = good
      .map(({ store, newBytes }) => (newBytes === 0 ? store : `${store} (${sizeText(newBytes)})`))
      .join(', ');
    log.say(`Checkpoint of ${phase} stored for a re-run: ${where}`);
  }

  /** A page that is not stored costs a line: the same is in the log and in the summary. */
  page(name: string, stored: Result<void, Problem> | undefined): void {
    if (stored === undefined) return;
    const { log, env } = this.#options;
    const problem = stored.ok ? undefined : stored.error;
    appendValue(env['GITHUB_STATE'], PAGED, 'true');
    // The store of checkpoints has the same reason, and says it with what to do.
    if (problem !== undefined && this.#problems.has(problem.message)) return;
    log.say(
      problem === undefined
        ? `Report stored as the artifact ${name}`
        : plainLine(`The report is not stored as an artifact. ${problem.message}`),
    );
  }

  /** What people are told of a mend depends on it, so it is said in any case. */
  mend(name: string, stored: Result<void, Problem> | undefined): boolean {
    if (stored === undefined) return false;
    this.#options.log.say(
      stored.ok
        ? `Patch stored as the artifact ${name}`
        : plainLine(`The patch is not stored as an artifact. ${stored.error.message}`),
    );
    return stored.ok;
  }

  finish(): void {
    const { env } = this.#options;
    if (env[`STATE_${TOLD}`] !== undefined || !this.matters) this.#problems.clear();
    if (this.#problems.size > 0) appendValue(env['GITHUB_STATE'], TOLD, 'true');
    for (const { message, hint } of this.#problems.values())
      this.#options.annotations.warning(
        [message, hint ?? '']
          .filter((part) => part !== '')
          .map((part) => plainLine(part))
          .join('\n'),
      );
    this.#problems.clear();
  }
}
