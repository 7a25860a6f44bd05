import { AsyncLocalStorage } from 'node:async_hooks';
import type { Budget } from './budget.ts';

/**
 * Calls GitHub's clients. They print what they do, and the reason of what fails is often only in what they print; they
 * try again for half a minute without a way to stop them; and they look for files below the working folder, which a
 * thread cannot change. So for the time of a call what they print is kept, their pauses are counted, and the working
 * folder appears to be another one.
 */

/** A call of a library. */
export interface LibraryCall<T> {
  /** Absolute; the working folder as the library sees it. */
  readonly folder: string;
  readonly budget: Budget;
  readonly signal: AbortSignal | undefined;
  run(): Promise<T>;
}

/** What became of it, with everything that was printed. */
export type LibraryAnswer<T> =
  | { readonly kind: 'returned'; readonly value: T; readonly said: string }
  | { readonly kind: 'threw'; readonly error: unknown; readonly said: string }
  /** It may go on in the background; it still prints nothing. */
  | { readonly kind: 'abandoned'; readonly because: 'ending' | 'waiting'; readonly said: string };

interface Running {
  readonly folder: string;
  said: string;
  heard(text: string): void;
}

const running = new AsyncLocalStorage<Running>();
const calls = new Set<Running>();

/** Most characters that are kept of what a library prints. */
const MAX_SAID = 100_000;
/** Milliseconds without a word after which a library counts as hanging: while it uploads it says something each second. */
const SILENCE_MS = 30_000;

/** Whose words they are: callbacks of the system may have lost track of the call. */
const speaker = (): Running | undefined => running.getStore() ?? [...calls].at(-1);

type Write = typeof process.stdout.write;

function listening(stream: NodeJS.WriteStream): () => void {
  const original = stream.write.bind(stream);
  const write: Write = (chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
    const call = speaker();
    call?.heard(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    const done = rest.find((each) => typeof each === 'function');
    if (typeof done === 'function') queueMicrotask(() => void done());
    return true;
  };
  stream.write = write;
  return () => {
    stream.write = original;
  };
}

/** Lets every call see its folder as the working folder. */
function standing(): () => void {
  const before = Object.getOwnPropertyDescriptor(process, 'cwd');
  const original = process.cwd.bind(process);
  const cwd = (): string => running.getStore()?.folder ?? original();
  // A module that one of the clients loads (graceful-fs) replaces the function by one that remembers its first answer.
  Object.defineProperty(process, 'cwd', { configurable: true, enumerable: true, get: () => cwd, set: () => {} });
  return () => {
    Object.defineProperty(process, 'cwd', before ?? { configurable: true, writable: true, value: original });
  };
}

let restore: (() => void) | undefined;

/** Takes the streams and the working folder over while there are calls. */
function begin(call: Running): void {
  calls.add(call);
  if (restore !== undefined) return;
  const taken = [listening(process.stdout), listening(process.stderr), standing()];
  restore = () => {
    for (const each of taken) each();
  };
}

function end(call: Running): void {
  calls.delete(call);
  if (calls.size > 0) return;
  restore?.();
  restore = undefined;
}

/** How far an upload is, which is printed each second whether it moves or not; undefined in other words. */
const progressIn = (text: string): string | undefined => /^(?:Sent|Uploaded bytes) \d+/.exec(text)?.[0];

/** How many calls have not come to their end, those that were given up too. */
export const callsAtWork = (): number => calls.size;

/** Milliseconds of the pause that a client announces. */
function announcedPause(text: string): number {
  let sum = 0;
  for (const found of text.matchAll(/Retrying request in (\d{1,7}) ms/g)) sum += Number(found[1]);
  return sum;
}

/**
 * Calls a library, and gives it up when its pauses use up the budget, when it says nothing for half a minute, or when
 * the signal comes. It never throws.
 */
export function callLibrary<T>(call: LibraryCall<T>): Promise<LibraryAnswer<T>> {
  const { budget, signal } = call;
  return new Promise((resolve) => {
    let forget = (): void => {};
    let progress: string | undefined;
    const me: Running = {
      folder: call.folder,
      said: '',
      heard(text) {
        if (me.said.length < MAX_SAID) me.said += text;
        const pause = announcedPause(text);
        const isTooLong = pause > budget.left();
        budget.charge(Math.min(pause, budget.left()));
        if (isTooLong) return settle({ kind: 'abandoned', because: 'waiting', said: me.said });
        const moved = progressIn(text);
        if (moved === undefined || moved !== progress) watch();
        progress = moved ?? progress;
      },
    };
    const stopped = (): void => settle({ kind: 'abandoned', because: 'ending', said: me.said });
    const settle = (answer: LibraryAnswer<T>): void => {
      me.heard = () => {};
      forget();
      signal?.removeEventListener('abort', stopped);
      resolve(answer);
    };
    const watch = (): void => {
      forget();
      const silence = Math.min(SILENCE_MS, budget.left());
      forget = budget.clock.after(silence, () => {
        budget.charge(silence);
        settle({ kind: 'abandoned', because: 'waiting', said: me.said });
      });
    };
    if (signal?.aborted === true) return stopped();
    signal?.addEventListener('abort', stopped);
    begin(me);
    watch();
    const work = running.run(me, async () => call.run());
    const ended = (answer: LibraryAnswer<T>): void => {
      end(me);
      settle(answer);
    };
    void work.then(
      (value) => ended({ kind: 'returned', value, said: me.said }),
      (error: unknown) => ended({ kind: 'threw', error, said: me.said }),
    );
  });
}
