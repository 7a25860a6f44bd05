import { expect, test } from '@jest/globals';
import { EMPTY_HISTORY } from '../../../src/model/constants.ts';
import type { History } from '../../../src/model/history.ts';
import type { HistoryStore } from '../../../src/ports.ts';
import { beside } from '../../../src/shell/history/beside.ts';
import { baseRefOf, historyScope, historyScopes } from '../../../src/shell/history/scope.ts';
import { records } from '../../core/views/pictures/runs.ts';

const [here, there] = records(2);
const history = (...all: readonly (typeof here)[]): History => ({
  schemaVersion: 1,
  records: all.filter((each) => each !== undefined),
});
const local: HistoryStore = {
  read: async () => ({ history: history(here), warnings: [] }),
  write: async () => undefined,
  findings: async () => undefined,
};

/** A clock on which time passes when it is told to. */
function clock() {
  const waiting: (() => void)[] = [];
  let now = 0;
  return {
    waited: waiting,
    monotonic: () => now,
    after: (_ms: number, then: () => void) => {
      waiting.push(then);
      return () => {};
    },
    pass(ms: number) {
      now += ms;
      for (const then of waiting.splice(0)) then();
    },
  };
}

test('what was fetched is there together with what is here', async () => {
  const store = beside(local, Promise.resolve([history(there)]), clock());
  expect((await store.read('default')).history).toEqual(history(here, there));
});

test('what does not arrive in time is done without, and waited for once at most', async () => {
  const time = clock();
  let arrive = (_found: readonly History[]): void => {};
  const fetching = new Promise<readonly History[]>((resolve) => {
    arrive = resolve;
  });
  const store = beside(local, fetching, time);
  const read = store.read('default');
  while (time.waited.length === 0) await Promise.resolve();
  time.pass(2_000);
  expect((await read).history).toEqual(history(here));
  arrive([history(there), EMPTY_HISTORY]);
  await fetching;
  expect((await store.read('default')).history).toEqual(history(here, there));
});

test('the branch that a change goes into has a scope of its own, which every run that goes there knows', () => {
  const pull = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
  expect(baseRefOf(pull)).toBe('refs/heads/main');
  expect(baseRefOf({})).toBeUndefined();
  const main = historyScopes({ GITHUB_REF: 'refs/heads/main' }, 'default', 'leg');
  expect(main).toEqual([historyScope('default', 'leg', 'refs/heads/main')]);
  expect(historyScopes(pull, 'default', 'leg')).toEqual([historyScope('default', 'leg', 'refs/pull/7/merge'), ...main]);
  expect(historyScopes(pull, 'nightly', 'leg')).not.toContain(main[0]);
  expect(historyScopes(pull, 'default', 'other')).not.toContain(main[0]);
});
