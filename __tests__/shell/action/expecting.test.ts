import { expect, test } from '@jest/globals';
import type { Event } from '../../../src/model/event.ts';
import { EMPTY_HISTORY } from '../../../src/model/constants.ts';
import type { History } from '../../../src/model/history.ts';
import type { HistoryStore } from '../../../src/ports.ts';
import { createExpecting } from '../../../src/shell/action/expecting.ts';
import { past, pastRun } from '../../core/past.ts';
import { began, phase, pipeline, running, START, Story } from '../../core/story.ts';

const plan = pipeline([phase('a'), phase('b')], { mode: 'parallel' });
const took = { 'a/work': 60_000, 'b/work': 180_000 };

/** What is expected of a run on a machine that has nothing; the history arrives when it is told to. */
function fresh(leg = 'test') {
  let arrive = (_history: History): void => {};
  const reading = new Promise<History>((resolve) => {
    arrive = resolve;
  });
  const history: HistoryStore = {
    read: async () => ({ history: await reading, warnings: [] }),
    write: async () => undefined,
    findings: async () => undefined,
  };
  const said: string[] = [];
  let now = START;
  const clock = { now: () => now };
  const expecting = createExpecting({ history, workflow: 'default', leg, clock, say: (line) => void said.push(line) });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { expecting, arrive, said, pass };
}

function tell({ observer }: ReturnType<typeof fresh>['expecting'], ...events: readonly Event[]) {
  const story = new Story(plan);
  for (const event of events) {
    story.tell(event);
    observer.observe?.({ v: 1, seq: 1, at: '', event, prev: '', hash: '' }, story.state);
  }
  observer.flush?.(story.state);
  return story.state;
}

test('a fresh machine puts the work in order by what earlier runs on others took', async () => {
  const { expecting, arrive } = fresh();
  const ordered = expecting.ordered(plan);
  arrive(past(pastRun(plan, took, { leg: 'test' })));
  expect((await ordered).estimates).toEqual(took);
});

test('what runs took on another leg, or no run at all, changes nothing', async () => {
  const other = fresh();
  other.arrive(past(pastRun(plan, took, { leg: 'windows' })));
  expect(await other.expecting.ordered(plan)).toBe(plan);
  const none = fresh();
  none.arrive(EMPTY_HISTORY);
  expect(await none.expecting.ordered(plan)).toBe(plan);
});

test('where nothing is put in order nobody waits', async () => {
  const { expecting } = fresh();
  const sequential = { ...plan, mode: 'sequential' as const };
  expect(await expecting.ordered(sequential)).toBe(sequential);
  const one = { ...plan, phases: [phase('a')] };
  expect(await expecting.ordered(one)).toBe(one);
});

test('what is expected is said once, when the run has begun and the history is there, and when it should end', async () => {
  const { expecting, arrive, said, pass } = fresh();
  const state = tell(expecting, running(), { type: 'PhaseStarted', phase: 'a' }, began('a/work'));
  expect([said, expecting.outlook(state)]).toEqual([[], '']);
  arrive(past(pastRun(plan, took, { leg: 'test' })));
  await expecting.ordered(plan);
  expecting.observer.flush?.(state);
  expect(said).toEqual(['[2026-01-01T00:00:00Z] [INFO] Expected: about 3m, by one earlier run']);
  pass(30_000);
  expect(expecting.outlook(state)).toMatch(/^should end about 00:0[34] UTC$/);
  state.status = 'paused';
  expect(expecting.outlook(state)).toBe('');
});
