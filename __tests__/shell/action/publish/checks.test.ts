import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import type { Annotation } from '../../../../src/core/views/annotation.ts';
import type { CheckRunView } from '../../../../src/core/views/check-run.ts';
import { createApi } from '../../../../src/shell/action/publish/api.ts';
import { createCheckRuns, type KnownChecks } from '../../../../src/shell/action/publish/checks.ts';
import { readTarget } from '../../../../src/shell/action/publish/target.ts';
import { createBudget } from '../../../../src/shell/remote/budget.ts';
import { createService } from '../../../../src/shell/remote/service.ts';
import { createFakeGitHub, type FakeGitHub } from '../../../rig/github/fake.ts';

const SHA = 'a'.repeat(40);
const view = (key: string, more: Partial<CheckRunView> = {}): CheckRunView => ({
  key,
  name: `bootspring / ${key}`,
  externalId: `id:${key}`,
  begun: true,
  standing: { status: 'in_progress' },
  title: 't',
  summary: 's',
  annotations: [],
  ...more,
});

const unknown = (mayExist: boolean): KnownChecks => ({ placed: new Map(), mayExist });

async function withGitHub(
  use: (github: FakeGitHub, open: (known: KnownChecks) => ReturnType<typeof createCheckRuns>) => Promise<void>,
) {
  const github = await createFakeGitHub();
  try {
    const target = readTarget(github.job({ sha: SHA, permissions: { checks: 'write' } }));
    if (target === undefined) throw new Error('the job has all that a target needs');
    await use(github, (known) => {
      // Without patience: what fails is not tried again.
      const service = createService('GitHub', createBudget(400), undefined);
      return createCheckRuns(createApi(target, service), known);
    });
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
}

const asked = (github: FakeGitHub) => github.requests.map(({ method }) => method);

describe('check runs', () => {
  test('are made once, and only what differs is sent', () =>
    withGitHub(async (github, open) => {
      const runs = open(unknown(false));
      expect(await runs.bring([view('a'), view('b', { begun: false })])).toBeUndefined();
      await runs.bring([view('a'), view('b')]);
      await runs.bring([view('a', { standing: { status: 'completed', conclusion: 'failure' } }), view('b')]);
      expect(asked(github)).toEqual(['POST', 'POST', 'PATCH']);
      expect(github.checkRuns.map(({ given }) => given['conclusion'])).toEqual(['failure', undefined]);
    }));

  test('say when the run should end whenever they are sent, and are not sent for that', () =>
    withGitHub(async (github, open) => {
      const runs = open(unknown(false));
      await runs.bring([view('a', { outlook: 'should end about 14:32 UTC' })]);
      await runs.bring([view('a', { outlook: 'should end about 14:33 UTC' })]);
      expect(asked(github)).toEqual(['POST']);
      await runs.bring([view('a', { title: '1 of 2', outlook: 'should end about 14:34 UTC' })]);
      expect(asked(github)).toEqual(['POST', 'PATCH']);
      expect(github.checkRuns[0]?.given).toMatchObject({ output: { title: '1 of 2 · should end about 14:34 UTC' } });
    }));

  test('of an earlier attempt are found by their id over all pages, and changed even when not begun', () =>
    withGitHub(async (github, open) => {
      const first = open(unknown(false));
      const passed = { status: 'completed', conclusion: 'success' } as const;
      await first.bring([view('a', { standing: passed }), view('b', { standing: passed })]);
      for (let at = 0; at < 120; at += 1) await first.bring([view(`other-${at}`)]);
      const before = github.requests.length;
      await open(unknown(true)).bring([view('a'), view('b', { begun: false, standing: { status: 'queued' } })]);
      expect(asked(github).slice(before)).toEqual(['GET', 'GET', 'PATCH', 'PATCH']);
      expect(github.checkRuns.slice(0, 2).map(({ given }) => given['status'])).toEqual(['in_progress', 'queued']);
      expect(github.checkRuns).toHaveLength(122);
    }));

  test('that somebody else named the same are left alone', () =>
    withGitHub(async (github, open) => {
      await open(unknown(false)).bring([view('a', { externalId: 'another run' })]);
      await open(unknown(true)).bring([view('a', { title: 'mine' })]);
      expect(github.checkRuns.map(({ given }) => given['external_id'])).toEqual(['another run', 'id:a']);
    }));

  test('whose making was not answered are looked for before another is made, however much later', () =>
    withGitHub(async (github, open) => {
      const known = unknown(false);
      github.fault({ match: ({ method }) => method === 'POST', answer: 'cut', times: 1 });
      const outage = github.fault({ match: ({ method }) => method === 'GET', answer: 503 });
      expect(await open(known).bring([view('a')])).toMatchObject({ kind: 'away' });
      outage.end();
      expect(await open(known).bring([view('a', { title: 'later' })])).toBeUndefined();
      expect(github.checkRuns).toHaveLength(1);
      expect(github.checkRuns[0]?.given).toMatchObject({ output: { title: 'later' } });
    }));

  test('that are gone are made anew', () =>
    withGitHub(async (github, open) => {
      const known = unknown(false);
      known.placed.set('a', { id: 999, print: '' });
      expect(await open(known).bring([view('a')])).toBeUndefined();
      expect(asked(github)).toEqual(['PATCH', 'POST']);
    }));
});

const annotation = (at: number): Annotation => ({
  path: 'src/a.ts',
  start_line: at,
  end_line: at,
  annotation_level: 'failure',
  title: 'rule',
  message: `message ${at}`,
});
const some = (count: number, from = 1): Annotation[] => Array.from({ length: count }, (_, at) => annotation(from + at));
const completed = { standing: { status: 'completed', conclusion: 'failure' } } as const;
const lines = (github: FakeGitHub) => {
  const rows = z.array(z.looseObject({ start_line: z.int() })).parse(github.checkRuns[0]?.annotations);
  return rows.map(({ start_line }) => start_line);
};

describe('annotations', () => {
  test('are sent fifty at a time, after the conclusion is there', () =>
    withGitHub(async (github, open) => {
      const known = unknown(false);
      await open(known).bring([view('a', { ...completed, annotations: some(120) })]);
      expect(asked(github)).toEqual(['POST', 'PATCH', 'PATCH']);
      expect(lines(github)).toEqual(some(120).map(({ start_line }) => start_line));
      await open(known).bring([view('a', { ...completed, annotations: some(120) })]);
      expect(github.requests).toHaveLength(3);
    }));

  test('are not sent again by a later attempt, which shows the check run in progress first', () =>
    withGitHub(async (github, open) => {
      await open(unknown(false)).bring([view('a', { ...completed, annotations: some(120) })]);
      const again = unknown(true);
      await open(again).bring([view('a')]);
      await open(again).bring([view('a', { ...completed, annotations: some(120) })]);
      expect(asked(github).slice(3)).toEqual(['GET', 'PATCH', 'PATCH']);
      expect(lines(github)).toHaveLength(120);
      expect(github.checkRuns).toHaveLength(1);
    }));

  test('of another list are sent as far as they are not there', () =>
    withGitHub(async (github, open) => {
      await open(unknown(false)).bring([view('a', { ...completed, annotations: some(120) })]);
      await open(unknown(true)).bring([view('a', { ...completed, annotations: some(30, 100) })]);
      expect(lines(github)).toEqual(some(129).map(({ start_line }) => start_line));
    }));

  test('that an outage cut off are gone on with', () =>
    withGitHub(async (github, open) => {
      const known = unknown(false);
      let calls = 0;
      const outage = github.fault({ match: ({ method }) => method === 'PATCH' && (calls += 1) > 1, answer: 503 });
      expect(await open(known).bring([view('a', { ...completed, annotations: some(220) })])).toBeDefined();
      outage.end();
      expect(lines(github)).toHaveLength(100);
      expect(await open(known).bring([view('a', { ...completed, annotations: some(220) })])).toBeUndefined();
      expect(lines(github)).toEqual(some(220).map(({ start_line }) => start_line));
    }));

  test('that GitHub does not take keep nothing else from being shown', () =>
    withGitHub(async (github, open) => {
      github.fault({ match: ({ body }) => body.includes('annotation_level'), answer: 422 });
      expect(await open(unknown(false)).bring([view('a', { ...completed, annotations: some(3) })])).toBeUndefined();
      expect(github.checkRuns[0]?.given).toMatchObject({ conclusion: 'failure' });
    }));
});
