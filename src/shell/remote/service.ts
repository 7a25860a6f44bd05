import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { Budget } from './budget.ts';

/**
 * A service somewhere else that may be slow, refuse, or not answer. Requests are tried again while the budget for
 * waiting lasts; after that they fail at once and say why the last one failed.
 */
export interface Service {
  /** `The cache`: what the sentences begin with. */
  readonly what: string;
  readonly budget: Budget;
  readonly signal: AbortSignal | undefined;
  /** Why nothing is to be asked now; undefined when something may be. */
  refusal(): Problem | undefined;
  /** Notes why something failed, for those that come after. */
  note(problem: Problem): Problem;
  /** Asks for nothing until that long from now. */
  hold(ms: number): void;
}

/** What follows from a service that does not answer. */
export const OUTAGE_HINT =
  'The run goes on without it: a re-run may have to do finished phases again. https://www.githubstatus.com tells of outages.';

/** The problem of a service that cannot be used now. */
export const outage = (message: string, hint: string = OUTAGE_HINT): Problem => ({ code: 'storage', message, hint });

/** Makes the memory of how a service fared. */
export function createService(what: string, budget: Budget, signal: AbortSignal | undefined): Service {
  let last: Problem | undefined;
  let heldUntil = 0;
  return {
    what,
    budget,
    signal,
    refusal() {
      if (signal?.aborted === true) return outage(`${what} was not asked: the run is ending.`);
      if (budget.left() > 0 && budget.clock.monotonic() >= heldUntil) return undefined;
      return last ?? outage(`${what} was not asked: all the time for waiting is used up.`);
    },
    note: (problem) => (last = problem),
    hold: (ms) => void (heldUntil = budget.clock.monotonic() + ms),
  };
}

/** A request, without secrets in what is told of it. */
export interface Ask {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** It makes something: when its answer is lost it may have been done, so it is not sent again by itself. */
  readonly once?: true;
  /** Tries in all, the first included; five without it. */
  readonly tries?: number;
}

/** Told while an answer is read, so that what moves is not taken for what hangs. */
export type Beat = (bytes: number) => void;

/** Milliseconds that an answer may keep one waiting. */
const TIMEOUT_MS = 10_000;
/** Slower than this, bytes a millisecond, time counts as waiting. */
const SLOW = 64;
const MAX_TRIES = 5;
/** Milliseconds before the second try; twice as long before each that follows. */
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 8_000;

/** Pause before a try, when the service did not say how long. */
export const pauseBefore = (turn: number): number => Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** turn);

/** Why a try came to nothing, and whether, and when, another may do. */
interface Failed {
  readonly reason: string;
  readonly retry: boolean;
  /** The service said that it did nothing. */
  readonly undone?: boolean;
  readonly afterMs?: number;
}

const nameIn = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? nameIn(error.cause) : undefined;
};

/** Milliseconds that a `Retry-After` asks for, given in seconds or as a date. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

const BUSY = 'did not answer';
const LIMITED = 'takes no more requests for now';

/** Why an answer means to come again later; undefined when it is one. The API says with 403 that there were too many. */
function busyWith({ status, headers }: Response): string | undefined {
  if (status === 408 || status >= 500) return BUSY;
  const isLimit = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status === 429 || (status === 403 && isLimit) ? LIMITED : undefined;
}

/** Milliseconds to wait that an answer tells of; undefined when it tells none. */
function toldPause({ headers }: Response, now: number): number | undefined {
  const told = retryAfter(headers.get('retry-after'), now);
  if (told !== undefined || headers.get('x-ratelimit-remaining') !== '0') return told;
  const reset = headers.get('x-ratelimit-reset') ?? '';
  return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1_000 - now) : undefined;
}

async function once<T>(
  service: Service,
  request: Ask,
  read: (response: Response, beat: Beat) => Promise<T>,
): Promise<Result<T, Failed>> {
  const { budget } = service;
  const { clock } = budget;
  const started = clock.monotonic();
  let received = 0;
  let isLate = false;
  const controller = new AbortController();
  const allowed = Math.min(TIMEOUT_MS, budget.left());
  const late = (): void => {
    isLate = true;
    controller.abort();
  };
  let forget = clock.after(allowed, late);
  const beat = (bytes: number): void => {
    received += bytes;
    forget();
    forget = clock.after(Math.max(0, started + allowed + received / SLOW - clock.monotonic()), late);
  };
  const stop = (): void => controller.abort();
  service.signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'bootspring', ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'manual',
      signal: controller.signal,
    });
    const busy = busyWith(response);
    if (busy !== undefined) {
      await response.body?.cancel();
      const afterMs = toldPause(response, clock.now());
      const reason = `${busy} (${response.status})`;
      return err({ reason, retry: true, undone: busy === LIMITED, ...(afterMs === undefined ? {} : { afterMs }) });
    }
    return ok(await read(response, beat));
  } catch (error) {
    if (service.signal?.aborted === true) return err({ reason: 'was not waited for: the run is ending', retry: false });
    if (isLate) {
      budget.charge(clock.monotonic() - started - received / SLOW);
      return err({ reason: `did not answer in ${Math.max(1, Math.round(allowed / 1_000))} s`, retry: true });
    }
    return err({ reason: `did not answer (${nameIn(error) ?? 'the connection broke'})`, retry: true });
  } finally {
    forget();
    service.signal?.removeEventListener('abort', stop);
  }
}

/**
 * Waits as a service told, or as long as is usual before another try.
 *
 * @returns false when there is no more waiting: then nothing is asked before the time that was told
 */
export async function waitAsTold(service: Service, turn: number, afterMs: number | undefined): Promise<boolean> {
  const { budget, signal } = service;
  if (afterMs === undefined) {
    if (await budget.wait(pauseBefore(turn), signal)) return true;
    // What is left is too short for a try that could succeed.
    budget.charge(budget.left());
    return false;
  }
  if (await budget.wait(afterMs, signal)) return true;
  service.hold(afterMs);
  return false;
}

/**
 * Sends a request, again while the service is busy or does not answer, and reads the answer. Redirects are not
 * followed.
 *
 * @param read called with answers that do not ask to come again later; what it throws counts as a broken answer
 * @returns `storage` when there is no answer
 */
export async function ask<T>(
  service: Service,
  request: Ask,
  read: (response: Response, beat: Beat) => Promise<T>,
): Promise<Result<T, Problem>> {
  for (let turn = 0; ; turn += 1) {
    const refused = service.refusal();
    if (refused !== undefined) return err(refused);
    const tried = await once(service, request, read);
    if (tried.ok) return tried;
    const { reason, afterMs, undone = false } = tried.error;
    const retry = tried.error.retry && (request.once !== true || undone);
    if (!retry && afterMs !== undefined) service.hold(afterMs);
    const problem = service.note(outage(`${service.what} ${reason}.`));
    if (!retry || turn + 1 >= (request.tries ?? MAX_TRIES) || !(await waitAsTold(service, turn, afterMs)))
      return err(problem);
  }
}

/** Text of an answer, as long as it is no longer than that many bytes; undefined when it is. */
export async function readText(response: Response, limit: number, beat: Beat): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    beat(part.length);
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
