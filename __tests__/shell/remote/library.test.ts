import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBudget } from '../../../src/shell/remote/budget.ts';
import { callLibrary, callsAtWork, type LibraryCall } from '../../../src/shell/remote/library.ts';
import { type Heard, listen } from '../../rig/github/listen.ts';
import { fastClock } from './rig.ts';

let heard: Heard;
beforeEach(() => {
  heard = listen();
});
afterEach(() => heard.end());

const print = (text: string): void => void process.stdout.write(`${text}\n`);
/** A promise, and what fulfils it. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
const callOf = <T>(run: () => Promise<T>, call: Partial<LibraryCall<T>> = {}): LibraryCall<T> => ({
  folder: '/some/where',
  budget: createBudget(60_000, fastClock(20)),
  signal: undefined,
  run,
  ...call,
});
const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a call of a library', () => {
  test('keeps what it prints and shows it the folder, and gives both back', async () => {
    const { cwd } = process;
    const answer = await callLibrary(
      callOf(async () => {
        print('::debug::one');
        await tick();
        process.stderr.write('two');
        return process.cwd();
      }),
    );
    expect(answer).toEqual({ kind: 'returned', value: '/some/where', said: '::debug::one\ntwo' });
    expect(process.cwd()).toBe(cwd.call(process));
    print('mine');
    expect(heard.text()).toBe('mine\n');
    expect(callsAtWork()).toBe(0);
  });

  test('calls back when something is printed, as a stream does', async () => {
    const run = (): Promise<string> => new Promise((resolve) => process.stdout.write('x', () => resolve('written')));
    expect(await callLibrary(callOf(run))).toMatchObject({ kind: 'returned', value: 'written' });
  });

  test('that throws, at once or later, is an answer', async () => {
    const now = (): Promise<never> => {
      throw new Error('now');
    };
    expect(await callLibrary(callOf(now))).toMatchObject({ kind: 'threw', error: new Error('now') });
    const later = (): Promise<never> => Promise.reject(new Error('later'));
    expect(await callLibrary(callOf(later))).toMatchObject({ kind: 'threw', error: new Error('later') });
  });

  test('at the same time as another is told apart from it', async () => {
    const [first, second] = [gate(), gate()];
    const one = callLibrary(
      callOf(
        async () => {
          await first.opened;
          print('one');
          second.open();
          return process.cwd();
        },
        { folder: '/one' },
      ),
    );
    const two = callLibrary(
      callOf(
        async () => {
          print('two');
          first.open();
          await second.opened;
          return process.cwd();
        },
        { folder: '/two' },
      ),
    );
    expect(await one).toEqual({ kind: 'returned', value: '/one', said: 'one\n' });
    expect(await two).toEqual({ kind: 'returned', value: '/two', said: 'two\n' });
    expect(heard.text()).toBe('');
  });

  test('is given up when its pauses are longer than what is left, and stays silent', async () => {
    const goOn = gate();
    const budget = createBudget(10_000);
    const answer = await callLibrary(
      callOf(
        async () => {
          print('Attempt 1 of 5 failed with error: (503). Retrying request in 3000 ms...');
          print('Attempt 2 of 5 failed with error: (503). Retrying request in 8000 ms...');
          await goOn.opened;
          print('later');
        },
        { budget },
      ),
    );
    expect(answer).toMatchObject({ kind: 'abandoned', because: 'waiting', said: expect.stringContaining('(503)') });
    expect(budget.left()).toBe(0);
    expect(callsAtWork()).toBe(1);
    goOn.open();
    await tick();
    await tick();
    expect(callsAtWork()).toBe(0);
    expect(heard.text()).toBe('');
  });

  test('that says nothing is given up, and so is an upload that does not move', async () => {
    const end = gate();
    const budget = createBudget(100_000, fastClock(300));
    const silent = await callLibrary(callOf(() => end.opened, { budget }));
    expect(silent).toMatchObject({ kind: 'abandoned', because: 'waiting' });
    expect(budget.left()).toBe(70_000);
    const timer = setInterval(() => print('Sent 5 of 10 (50.0%), 0.0 MBs/sec'), 5);
    const stuck = await callLibrary(callOf(() => end.opened, { budget }));
    clearInterval(timer);
    expect(stuck).toMatchObject({ kind: 'abandoned', because: 'waiting' });
    expect(budget.left()).toBe(40_000);
    end.open();
    await tick();
  });

  test('that moves is not given up', async () => {
    let sent = 0;
    const budget = createBudget(100_000, fastClock(20));
    const answer = await callLibrary(
      callOf(
        () =>
          new Promise<void>((resolve) => {
            const timer = setInterval(() => {
              print(`Sent ${(sent += 1)} of 30`);
              if (sent < 30) return;
              clearInterval(timer);
              resolve();
            }, 20);
          }),
        { budget },
      ),
    );
    expect(answer.kind).toBe('returned');
    expect(budget.left()).toBe(100_000);
  });

  test('ends with the run', async () => {
    const controller = new AbortController();
    const end = gate();
    const answer = callLibrary(callOf(() => end.opened, { signal: controller.signal }));
    controller.abort();
    expect(await answer).toMatchObject({ kind: 'abandoned', because: 'ending' });
    let called = false;
    const late = callOf(
      () => {
        called = true;
        return Promise.resolve();
      },
      { signal: controller.signal },
    );
    expect(await callLibrary(late)).toMatchObject({ kind: 'abandoned', because: 'ending' });
    expect(called).toBe(false);
    end.open();
    await tick();
  });
});
