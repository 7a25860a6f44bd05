import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Footing } from '../../core/fit.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { problemOf } from '../files.ts';
import { endMarked } from '../orphans.ts';
import type { Fetched } from './fetch-workflow.ts';
import type { Sent } from './send-workflow.ts';
import type { StationSettings } from './station.ts';
import type { PageUpload } from './upload-page.ts';
import type { Work } from './work-file.ts';

/** What the thread is asked. */
export type Order =
  | { readonly kind: 'fetch'; readonly footing: Footing; readonly upTo?: string }
  | { readonly kind: 'send'; readonly workflowId: string; readonly phase: string; readonly lines?: number }
  | { readonly kind: 'find work'; readonly digest: string }
  | { readonly kind: 'keep work'; readonly digest: string; readonly work: Work; readonly phase: string }
  | { readonly kind: 'find histories'; readonly scopes: readonly string[] }
  | { readonly kind: 'keep history'; readonly scope: string; readonly text: string }
  | { readonly kind: 'upload page'; readonly page: PageUpload };

/** What it answers to an order. */
export type Answer =
  | { readonly kind: 'fetched'; readonly fetched: Fetched }
  | { readonly kind: 'sent'; readonly sent: readonly Sent[] }
  | { readonly kind: 'found work'; readonly found: Result<Work | undefined, Problem> }
  | { readonly kind: 'kept work'; readonly problem?: Problem }
  | { readonly kind: 'found histories'; readonly texts: readonly string[]; readonly problem?: Problem }
  | { readonly kind: 'kept history'; readonly problem?: Problem }
  | { readonly kind: 'uploaded page'; readonly problem?: Problem };

/** What goes between the threads: `opened` comes once, without being asked. */
export type Question = { readonly id: number; readonly order: Order };
export type Reply =
  | { readonly kind: 'opened'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

/** Carries checkpoints off the machine and back, in a thread, so that the work goes on meanwhile. Nothing here rejects. */
export interface Courier {
  /** @param upTo phase whose checkpoint is wanted; the newest one without it */
  fetch(footing: Footing, upTo?: string): Promise<Fetched>;
  /** Takes its turn after what was sent before. */
  send(workflowId: string, phase: string, lines?: number): void;
  /** The work of a phase that some run of the repository did before; undefined when there is none. */
  findWork(digest: string): Promise<Result<Work | undefined, Problem>>;
  /** Keeps the work of a phase for other runs; the file with its layer stays where it is. */
  keepWork(digest: string, phase: string, work: Work): void;
  /** Texts of histories under these scopes; those that cannot be had are left out. No end waits for it. */
  findHistories(scopes: readonly string[]): Promise<readonly string[]>;
  keepHistory(scope: string, text: string): void;
  /** Stores a file for people. Answers why it could not be; undefined when the run ends before that is known. */
  uploadPage(page: PageUpload): Promise<Result<void, Problem> | undefined>;
  /** Waits until all is sent, so many milliseconds at most; then the thread ends. Answers whether all was. */
  finish(ms: number): Promise<boolean>;
  /** Ends at once. */
  stop(): void;
}

export interface CourierOptions extends Omit<StationSettings, 'spool'> {
  /** Script of the thread (src/entry/courier.ts). */
  readonly script: string;
  /** Environment that the runner gave to the action. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told once for each: why a store is not used. */
  readonly onProblem: (problem: Problem) => void;
  /** What became of the checkpoint of a phase in each store that is used. */
  readonly onSent: (phase: string, sent: readonly Sent[]) => void;
  /** Why a history could not be had or kept, though that is allowed. */
  readonly onHistoryProblem?: (problem: Problem) => void;
}

const stoppedProblem: Problem = { code: 'storage', message: 'the thread that carries checkpoints ended' };

/** The thread starts with the first order. */
export function createCourier(options: CourierOptions): Courier {
  let thread: Thread | undefined;
  let failed = false;
  const ask = async (order: Order): Promise<Answer | undefined> => {
    if (failed) return undefined;
    try {
      return await (thread ??= new Thread(options)).ask(order);
    } catch (error) {
      failed = true;
      options.onProblem(problemOf(error, 'start the thread that carries checkpoints', options.script));
      return undefined;
    }
  };
  return {
    async fetch(footing, upTo) {
      const answer = await ask({ kind: 'fetch', footing, ...(upTo === undefined ? {} : { upTo }) });
      return answer?.kind === 'fetched' ? answer.fetched : { kind: 'none', notes: [stoppedProblem] };
    },
    send(workflowId, phase, lines) {
      const order: Order = { kind: 'send', workflowId, phase, ...(lines === undefined ? {} : { lines }) };
      void ask(order).then((answer) => {
        if (answer?.kind === 'sent') options.onSent(phase, answer.sent);
      });
    },
    async findWork(digest) {
      const answer = await ask({ kind: 'find work', digest });
      return answer?.kind === 'found work' ? answer.found : err(stoppedProblem);
    },
    keepWork(digest, phase, work) {
      void ask({ kind: 'keep work', digest, phase, work }).then((answer) => {
        if (answer?.kind === 'kept work' && answer.problem !== undefined) options.onProblem(answer.problem);
      });
    },
    async findHistories(scopes) {
      const answer = await ask({ kind: 'find histories', scopes });
      if (answer?.kind !== 'found histories') return [];
      if (answer.problem !== undefined) options.onHistoryProblem?.(answer.problem);
      return answer.texts;
    },
    keepHistory(scope, text) {
      void ask({ kind: 'keep history', scope, text }).then((answer) => {
        if (answer?.kind === 'kept history' && answer.problem !== undefined) options.onHistoryProblem?.(answer.problem);
      });
    },
    async uploadPage(page) {
      const answer = await ask({ kind: 'upload page', page });
      if (answer?.kind !== 'uploaded page') return undefined;
      return answer.problem === undefined ? ok(undefined) : err(answer.problem);
    },
    finish: (ms) => thread?.finish(ms) ?? Promise.resolve(true),
    stop: () => void thread?.stop(),
  };
}

/** A folder of its own; a phase may have removed that of the runner. */
function makeSpool(wanted: string | undefined): string {
  for (const folder of [wanted, os.tmpdir()]) {
    if (folder === undefined || !fs.existsSync(folder)) continue;
    return fs.mkdtempSync(path.join(folder, 'bootspring-courier-'));
  }
  return fs.mkdtempSync(path.resolve('.bootspring', 'courier-'));
}

class Thread {
  readonly #worker: Worker;
  readonly #spool: string;
  readonly #options: CourierOptions;
  readonly #waiting = new Map<number, (answer: Answer | undefined) => void>();
  /** Those of them that an end waits for. */
  readonly #due = new Set<number>();
  #asked = 0;
  #whenIdle: (() => void) | undefined;
  #ended = false;

  constructor(options: CourierOptions) {
    const { script, env, onProblem: _1, onSent: _2, onHistoryProblem: _3, ...settings } = options;
    this.#options = options;
    this.#spool = makeSpool(env['RUNNER_TEMP']);
    fs.mkdirSync(path.join(this.#spool, 'temp'));
    const data: StationSettings = { ...settings, spool: this.#spool };
    this.#worker = new Worker(script, {
      workerData: data,
      // Paths in the cache are relative to the first; the client leaves folders in the second, and macOS's tar adds
      // files of its own without the third.
      env: {
        ...env,
        GITHUB_WORKSPACE: this.#spool,
        RUNNER_TEMP: path.join(this.#spool, 'temp'),
        COPYFILE_DISABLE: '1',
      },
      stdout: true,
      stderr: true,
    });
    this.#worker.on('message', (reply: Reply) => this.#take(reply));
    this.#worker.on('error', (error) => this.#fail(error.message));
    this.#worker.on('exit', () => this.#end());
    // What waits for the end says so; a run does not.
    this.#worker.unref();
  }

  ask(order: Order): Promise<Answer | undefined> {
    if (this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const id = (this.#asked += 1);
      this.#waiting.set(id, resolve);
      if (order.kind !== 'find histories') this.#due.add(id);
      if (this.#due.size > 0) this.#worker.ref();
      const question: Question = { id, order };
      this.#worker.postMessage(question, []);
    });
  }

  async finish(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), ms);
    });
    const idle = new Promise<boolean>((resolve) => {
      this.#whenIdle = () => resolve(true);
      if (this.#ended || this.#due.size === 0) resolve(true);
    });
    const all = await Promise.race([idle, late]);
    clearTimeout(timer);
    await this.stop();
    return all;
  }

  /** The spool goes last: until the thread has ended, it may still write there. */
  async stop(): Promise<void> {
    this.#end();
    await this.#worker.terminate().catch(() => undefined);
    endMarked(`GITHUB_WORKSPACE=${this.#spool}`);
    try {
      fs.rmSync(this.#spool, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // The runner empties its folder for temporary files after the job.
    }
  }

  #take(reply: Reply): void {
    if (reply.kind === 'opened') {
      for (const problem of reply.problems) this.#options.onProblem(problem);
      return;
    }
    const resolve = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    const wasDue = this.#due.delete(reply.id);
    resolve?.(reply.answer);
    if (!wasDue || this.#due.size > 0) return;
    this.#worker.unref();
    this.#whenIdle?.();
  }

  #fail(message: string): void {
    if (!this.#ended) this.#options.onProblem({ ...stoppedProblem, message: `${stoppedProblem.message}: ${message}` });
    this.#end();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#due.clear();
    for (const resolve of waiting) resolve(undefined);
    this.#whenIdle?.();
  }
}
