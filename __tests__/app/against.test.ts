import { expect, test } from '@jest/globals';
import { readAgainst } from '../../src/app/against.ts';
import { foldEntries } from '../../src/app/look.ts';
import type { Entry, Event } from '../../src/model/event.ts';
import { err, ok } from '../../src/model/result.ts';
import type { WorkflowStorage } from '../../src/ports.ts';
import { began, ended, failed, phase, pipeline, START } from '../core/story.ts';

/** The journal of a workflow, told a second apart. */
function journal(id: string, workflow: string, events: readonly Event[], source = {}): Entry[] {
  const plan = pipeline([phase('a')], { workflow });
  const creator = { version: '1.0.0', platform: 'linux', arch: 'x64' };
  const created: Event = { type: 'WorkflowCreated', workflowId: id, pipeline: plan, source, creator };
  return [created, ...events].map((event, at) => {
    const when = new Date(START + at * 1_000).toISOString();
    return { v: 1, seq: at + 1, at: when, event, prev: '', hash: '' };
  });
}

const took = (run: number, attempt = 1): Event => ({ type: 'RunStarted', run, fence: run, attempt });
const FIRST: Event[] = [took(1), { type: 'PhaseStarted', phase: 'a' }, began('a/work'), ended('a/work', failed)];
const AGAIN: Event[] = [took(2), began('a/work', 2), ended('a/work', undefined, 2)];

/** Workflows, newest first. */
function storageOf(all: Readonly<Record<string, Entry[]>>): WorkflowStorage {
  const refused = { code: 'usage', message: 'no', hint: '' } as const;
  return {
    create: () => err(refused),
    open: async () => err(refused),
    read: async (id = '') => {
      const entries = all[id];
      return entries === undefined ? err(refused) : ok({ id, entries });
    },
    list: async () => ok(Object.keys(all)),
  };
}

function subject(entries: Entry[]) {
  const folded = foldEntries(entries, 'it');
  if (!folded.ok) throw new Error(folded.error.message);
  return { state: folded.value, entries };
}

const ALL = {
  wf_newest1: journal('wf_newest1', 'default', [...FIRST, ...AGAIN]),
  wf_other11: journal('wf_other11', 'nightly', FIRST),
  wf_broken1: [],
  wf_before1: journal('wf_before1', 'default', FIRST),
};
const ask = (against: string, of = ALL.wf_newest1) => readAgainst(storageOf(ALL), subject(of), against);

test('another workflow by its id', async () => {
  const found = await ask('wf_other11');
  expect(found).toMatchObject({ ok: true, value: { label: 'wf_other11', own: 'wf_newest1' } });
});

test('previous is the one before it with the same name, whatever stands between', async () => {
  expect(await ask('previous')).toMatchObject({ ok: true, value: { state: { id: 'wf_before1' } } });
  expect(await ask('previous', ALL.wf_before1)).toMatchObject({ ok: false, error: { code: 'usage' } });
});

test('an earlier attempt is the workflow as it was at its end', async () => {
  const found = await ask('attempt:1');
  if (!found.ok) throw new Error(found.error.message);
  const { state, label, own } = found.value;
  expect([label, own, state.run, state.phases[0]?.agents.tasks[0]?.outcome]).toEqual([
    'attempt 1',
    'attempt 2',
    1,
    failed,
  ]);
});

test('on GitHub attempts are those of the workflow run, though they may be taken up in several runs', async () => {
  const events = [...FIRST, took(2, 1), took(3, 4), began('a/work', 2), ended('a/work', undefined, 2)];
  const entries = journal('wf_github1', 'default', events, { runId: '77' });
  expect(await ask('attempt:1', entries)).toMatchObject({ ok: true, value: { state: { run: 2 }, own: 'attempt 4' } });
  expect(await ask('attempt:2', entries)).toMatchObject({ ok: false, error: { hint: 'Earlier attempts of it: 1.' } });
});

test.each([
  ['itself', 'wf_newest1', /cannot be compared with itself/],
  ['its newest attempt', 'attempt:2', /cannot be compared with its newest attempt 2/],
  ['an attempt that it does not have', 'attempt:9', /has no attempt 9/],
  ['a workflow that is not there', 'wf_nowhere', /no/],
  ['a damaged one', 'wf_broken1', /holds no entry/],
])('%s is refused', async (_name, against, told) => {
  const found = await ask(against);
  expect(found.ok ? '' : found.error.message).toMatch(told);
});
