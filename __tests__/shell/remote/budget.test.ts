import { expect, test } from '@jest/globals';
import { createBudget } from '../../../src/shell/remote/budget.ts';
import type { Clock } from '../../../src/ports.ts';

/** A clock on which every pause ends at once; it remembers how long they were to be. */
function instantClock(): Clock & { readonly pauses: readonly number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    now: () => 0,
    monotonic: () => 0,
    after(ms, then) {
      pauses.push(ms);
      const timer = setImmediate(then);
      return () => clearImmediate(timer);
    },
  };
}

test('waits until it is used up, and then not at all', async () => {
  const clock = instantClock();
  const budget = createBudget(1_000, clock);
  expect(await budget.wait(600)).toBe(true);
  expect(budget.left()).toBe(400);
  expect(await budget.wait(401)).toBe(false);
  expect(await budget.wait(400)).toBe(true);
  expect(await budget.wait(1)).toBe(false);
  expect(budget.left()).toBe(0);
  expect(clock.pauses).toEqual([600, 400]);
});

test('is never less than nothing, nor more for what is charged backwards', () => {
  const budget = createBudget(1_000, instantClock());
  budget.charge(-500);
  expect(budget.left()).toBe(1_000);
  budget.charge(5_000);
  expect(budget.left()).toBe(0);
});

test('a part cannot use up what is left to others, and all together not more than the whole', async () => {
  const budget = createBudget(1_000, instantClock());
  const [one, two] = [budget.part(0.5), budget.part(0.75)];
  expect(await one.wait(501)).toBe(false);
  expect(await one.wait(500)).toBe(true);
  expect(one.left()).toBe(0);
  expect(two.left()).toBe(500);
  expect(await two.wait(501)).toBe(false);
  expect(await two.wait(500)).toBe(true);
  expect(budget.left()).toBe(0);
});

test('stops waiting when the signal comes, also before', async () => {
  const clock: Clock = { ...instantClock(), after: () => () => {} };
  const controller = new AbortController();
  const budget = createBudget(1_000, clock);
  const waiting = budget.wait(500, controller.signal);
  controller.abort();
  expect(await waiting).toBe(false);
  expect(await budget.wait(100, controller.signal)).toBe(false);
  expect(budget.left()).toBe(500);
});
