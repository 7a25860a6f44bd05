import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Directions, readDirections } from '../../../../src/shell/action/decisions/directions.ts';
import type { Decision } from '../../../../src/model/event.ts';
import type { GatePlan } from '../../../../src/model/pipeline.ts';
import { gate, phase, pipeline, running, Story } from '../../../core/story.ts';
import { createFakeGitHub, type FakeGitHub } from '../../../rig/github/fake.ts';
import { BOT, type Pull } from '../../../rig/github/review.ts';
import type { WorkflowRun } from '../../../rig/github/runs.ts';
import { temporaryFolder } from '../../rig.ts';

const HEAD = 'd'.repeat(40);
const SKIP = '/bootspring skip pre-push reason: known flake';
const MAY = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;

let github: FakeGitHub;
let pull: Pull;
let run: WorkflowRun;
let folder = '';
beforeEach(async () => {
  github = await createFakeGitHub();
  folder = temporaryFolder();
  github.comment(7, 'ann', '/bootspring skip pre-push reason: written before the run was made');
  pull = github.openPull({ number: 7, author: 'mallory', head: { sha: HEAD } });
  run = github.openRun({ headSha: HEAD, pulls: [7], actor: 'mallory' });
  github.people.set('ann', 'maintain').set('bob', 'write').set('mallory', 'admin').set('eve', 'read');
});
afterEach(async () => {
  await github.close();
  fs.rmSync(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

/** What an attempt that begins now is told; `refused` gets what is not carried out. */
async function nextAttempt(event: 'pull_request' | 'push' = 'pull_request', refused: string[] = []) {
  run.startedAt.push(github.now());
  const attempt = run.startedAt.length;
  const ref = event === 'push' ? 'refs/heads/main' : 'refs/pull/7/merge';
  const job = github.job({ runId: run.id, attempt, event, ref, sha: HEAD, permissions: MAY });
  const payload = event === 'push' ? {} : { pull_request: { number: 7, head: { sha: HEAD } } };
  const file = path.join(folder, 'event.json');
  fs.writeFileSync(file, JSON.stringify({ ...payload, repository: { default_branch: 'main' } }));
  return readDirections({ ...job, GITHUB_EVENT_PATH: file }, (sentence) => refused.push(sentence));
}

async function directions(
  event: 'pull_request' | 'push' = 'pull_request',
  refused: string[] = [],
): Promise<Directions | undefined> {
  const read = await nextAttempt(event, refused);
  if (!read.ok) throw new Error(read.error.because);
  return read.value;
}

/** A workflow that waits at its gate. */
function paused(skippable: GatePlan['skippable'], name = 'pre-push'): Story['state'] {
  const plan = pipeline([phase('testing', { agents: [], gates: [gate(name, [], { skippable })] })]);
  const pause = {
    phase: 'testing',
    gate: name,
    reason: 'gate-rejected',
    details: [],
    options: ['retry', 'skip', 'cancel'],
  } as const;
  return new Story(
    plan,
    running(),
    { type: 'PhaseStarted', phase: 'testing' },
    {
      type: 'WorkflowPaused',
      pause: { ...pause, details: [], options: [...pause.options] },
    },
  ).state;
}

async function skipOf(
  skippable: GatePlan['skippable'] = true,
  event: 'pull_request' | 'push' = 'pull_request',
  refused: string[] = [],
): Promise<Decision | undefined> {
  return (await directions(event, refused))?.decide(paused(skippable));
}

describe('an attempt', () => {
  test('is told of a skip with its proof, at the gate that it is for, in this attempt and later ones', async () => {
    const { id, createdAt: at } = github.comment(7, 'ann', SKIP);
    const decision = { kind: 'skip', gate: 'pre-push', reason: 'known flake', by: 'ann' };
    for (let attempt = 2; attempt <= 3; attempt += 1)
      expect(await skipOf()).toEqual({ ...decision, proof: { at, sha: HEAD, role: 'maintain', comment: id } });
    expect(await (await directions())?.decide(paused(true, 'style'))).toBeUndefined();
  });

  test('takes no notice of GitHub having touched a comment', async () => {
    github.comment(7, 'ann', SKIP).updatedAt = github.now();
    expect(await skipOf()).toMatchObject({ by: 'ann' });
  });

  test('is told of nothing, with two questions, when nobody commanded anything', async () => {
    github.comment(7, 'ann', 'please look');
    expect(await directions()).toBeUndefined();
    expect(github.requests.map(({ operation }) => operation.split('/').at(-1))).toEqual([
      '{run_id}',
      'comments',
      'runs',
    ]);
  });

  test('is asked for with restore and fresh once, and knows by whom', async () => {
    github.comment(7, 'bob', '/bootspring restore design');
    expect(await directions()).toMatchObject({
      restore: 'design',
      isFresh: false,
      orders: [{ kind: 'restore', by: 'bob' }],
    });
    expect(await directions()).toMatchObject({ restore: undefined, orders: [] });
    github.comment(7, 'bob', '/bootspring fresh');
    expect(await directions()).toMatchObject({ restore: undefined, isFresh: true, orders: [{ kind: 'fresh' }] });
    expect(await directions()).toMatchObject({ isFresh: false });
  });

  test('runs nothing after a cancellation, until work is put back', async () => {
    github.comment(7, 'bob', '/bootspring cancel');
    for (let attempt = 2; attempt <= 3; attempt += 1)
      expect(await directions()).toMatchObject({ cancelled: { kind: 'cancel', by: 'bob' } });
    github.comment(7, 'bob', '/bootspring fresh');
    expect(await directions()).toMatchObject({ cancelled: undefined, isFresh: true });
  });

  test('takes the skip of who may, also when somebody who may not has said the same after', async () => {
    github.comment(7, 'ann', SKIP);
    github.comment(7, 'bob', SKIP);
    github.comment(7, 'mallory', SKIP);
    github.comment(7, 'eve', SKIP);
    const refused: string[] = [];
    expect(await skipOf(true, 'pull_request', refused)).toMatchObject({ by: 'ann' });
    expect(refused).toEqual([
      expect.stringMatching(/by mallory .*own\.$/),
      expect.stringMatching(/by bob .*maintain and admin/),
    ]);
  });

  test.each<[string, GatePlan['skippable'], string, boolean, boolean]>([
    ['a gate that nobody skips', false, 'ann', false, false],
    ['a gate for a role', { roles: ['write'] }, 'bob', false, true],
    ['a gate for another role', { roles: ['admin'] }, 'ann', false, false],
    ['an author whose role is listed, on an open branch', { roles: ['admin'] }, 'mallory', false, true],
    ['an author whose role is listed, on a protected branch', { roles: ['admin'] }, 'mallory', true, false],
  ])('judges by the plan of the run: %s', async (_name, skippable, by, isProtected, isSkipped) => {
    if (isProtected) github.protectedBranches.add('main');
    github.comment(7, by, SKIP);
    expect((await skipOf(skippable)) !== undefined).toBe(isSkipped);
  });
});

describe('a skip is not carried out', () => {
  const own = () => github.comments.find(({ body }) => body === SKIP);
  test.each<[string, () => unknown]>([
    ['when the comment was changed', () => Object.assign(own() ?? {}, { editedAt: github.now() })],
    ['when its author may no longer', () => github.people.set('ann', 'read')],
    ['when its author has gone', () => github.people.delete('ann')],
    ['when the pull request has moved on', () => (pull.head.sha = 'e'.repeat(40))],
    ['when the pull request was closed', () => (pull.state = 'closed')],
    [
      'when GitHub tells no role',
      () => github.fault({ match: ({ operation }) => operation.includes('collaborators'), answer: 403 }),
    ],
  ])('%s', async (_name, change) => {
    github.comment(7, 'ann', SKIP);
    change();
    expect(await skipOf()).toBeUndefined();
  });

  test.each<[string, string]>([
    ['of a bot', 'helper[bot]'],
    ['of ours', BOT],
  ])('%s', async (_name, by) => {
    github.people.set(by, 'admin');
    github.comment(7, by, SKIP);
    expect(await directions()).toBeUndefined();
  });

  test('before it is written: one that comes while the attempt runs is for the next', async () => {
    github.comment(7, 'ann', SKIP);
    run.startedAt.push(run.startedAt[0] ?? '');
    const job = github.job({
      runId: run.id,
      attempt: 2,
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      permissions: MAY,
    });
    const file = path.join(folder, 'event.json');
    fs.writeFileSync(file, JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD } } }));
    expect(await readDirections({ ...job, GITHUB_EVENT_PATH: file }, () => undefined)).toEqual({
      ok: true,
      value: undefined,
    });
  });

  test.each(['{run_id}', '{issue_number}/comments', 'pulls/{pull_number}', 'QUERY'])(
    'when %s cannot be had, and that is told',
    async (what) => {
      github.comment(7, 'ann', SKIP);
      const answer = { status: 503, headers: { 'retry-after': '600' }, body: {} };
      github.fault({ match: ({ operation }) => operation.endsWith(what), answer });
      expect(await nextAttempt()).toMatchObject({ ok: false, error: { kind: 'away' } });
    },
  );
});

describe('without a pull request', () => {
  const title = (id: number | string): string => `bootspring ${id}: ${SKIP}`;
  const started = { event: 'workflow_dispatch', headBranch: 'main', actor: 'ann' } as const;

  test('a workflow of the default branch that somebody started by hand decides', async () => {
    github.openRun({ ...started, id: 900, title: title(run.id) });
    expect(await skipOf(true, 'push')).toMatchObject({ by: 'ann', proof: { dispatch: 900 } });
  });

  test('none decides that was started before the run was made', async () => {
    github.openRun({ ...started, id: 900, title: title(run.id) }).startedAt[0] = '2026-01-01T00:00:00Z';
    expect(await skipOf(true, 'push')).toBeUndefined();
  });

  test.each<[string, object]>([
    ['on another branch', { headBranch: 'topic' }],
    ['by another event', { event: 'push' }],
    ['about another run', { title: title(1) }],
    ['about a run whose number goes on', { title: `bootspring 16588214930: ${SKIP}` }],
    ['by a bot', { actor: 'helper[bot]' }],
    ['by somebody who may not', { actor: 'bob' }],
    ['by who caused the run', { actor: 'mallory' }],
    ['with another name', { title: `x ${SKIP}` }],
  ])('none decides %s', async (_name, other) => {
    github.people.set('helper[bot]', 'admin');
    github.openRun({ ...started, id: 900, title: title(run.id), ...other });
    expect(await skipOf(true, 'push')).toBeUndefined();
  });
});
