import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDirections } from '../../../../src/shell/action/decisions/directions.ts';
import type { GatePlan } from '../../../../src/model/pipeline.ts';
import { BOT } from '../../../rig/github/review.ts';
import {
  type AttemptEvent,
  type AttemptRig,
  createAttemptRig,
  HEAD,
  MAY,
  paused,
  pausedInRound,
  SKIP,
} from './attempt-rig.ts';

let rig: AttemptRig;
let github: AttemptRig['github'];
let pull: AttemptRig['pull'];
let run: AttemptRig['run'];
beforeEach(async () => {
  rig = await createAttemptRig();
  ({ github, pull, run } = rig);
});
afterEach(async () => {
  await rig.close();
  expect(github.violations).toEqual([]);
});

const nextAttempt = (event?: AttemptEvent, refused?: string[]) => rig.next(event, refused);
const directions = (event?: AttemptEvent, refused?: string[]) => rig.directions(event, refused);
const skipOf = (skippable?: GatePlan['skippable'], event?: AttemptEvent, refused?: string[]) =>
  rig.skip(skippable, event, refused);

describe('an attempt', () => {
  test('is told of a skip with its proof, at the gate that it is for, in this attempt and later ones', async () => {
    const { id, createdAt: at } = github.comment(7, 'ann', SKIP);
    const decision = { kind: 'skip', gate: 'pre-push', reason: 'known flake', by: 'ann' };
    for (let attempt = 2; attempt <= 3; attempt += 1)
      expect(await skipOf()).toEqual({ ...decision, proof: { at, sha: HEAD, role: 'maintain', comment: id } });
    expect(await (await directions())?.decide(paused(true, 'style'))).toBeUndefined();
  });

  test('carries out no skip where the gates of the base are not known', async () => {
    github.comment(7, 'ann', SKIP);
    const refused: string[] = [];
    const told = await directions('pull_request', refused);
    const base = { sha: HEAD, differences: [], unknown: 'GitHub did not answer' };
    expect(await told?.decide(paused(true, 'pre-push', base))).toBeUndefined();
    expect(refused).toEqual([expect.stringContaining('the gates of the base commit are not known')]);
    expect(await told?.decide(paused(true, 'pre-push', { sha: HEAD, differences: ['x'] }))).toMatchObject({
      by: 'ann',
    });
  });

  test('carries out no skip of an earlier round: what is judged now was made after it', async () => {
    const { createdAt } = github.comment(7, 'ann', SKIP);
    const refused: string[] = [];
    const told = await directions('pull_request', refused);
    const at = Date.parse(createdAt);
    expect(await told?.decide(pausedInRound(at + 1))).toBeUndefined();
    expect(refused).toEqual([expect.stringContaining('it was about an earlier round')]);
    expect(await told?.decide(pausedInRound(at))).toMatchObject({ by: 'ann' });
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
    const file = path.join(rig.folder, 'event.json');
    fs.writeFileSync(file, JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD } } }));
    expect(await readDirections({ ...job, GITHUB_EVENT_PATH: file }, () => undefined)).toEqual({
      ok: true,
      value: undefined,
    });
  });

  test.each([
    '{run_id}',
    '{issue_number}/comments',
    'pulls/{pull_number}',
    '{username}/permission',
    '{run_id}/jobs',
    'QUERY',
  ])('when %s cannot be had, and that is told', async (what) => {
    github.comment(7, 'ann', SKIP);
    const answer = { status: 503, headers: { 'retry-after': '600' }, body: {} };
    github.fault({ match: ({ operation }) => operation.endsWith(what), answer });
    expect(await nextAttempt()).toMatchObject({ ok: false, error: { kind: 'away' } });
  });
});

describe('without a pull request', () => {
  const title = (id: number | string): string => `bootspring ${id}: ${SKIP}`;
  const started = { event: 'workflow_dispatch', headBranch: 'main', actor: 'ann', conclusion: 'success' } as const;

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
    ['that the door refused', { conclusion: 'failure' }],
    ['with another name', { title: `x ${SKIP}` }],
  ])('none decides %s', async (_name, other) => {
    github.people.set('helper[bot]', 'admin');
    github.openRun({ ...started, id: 900, title: title(run.id), ...other });
    expect(await skipOf(true, 'push')).toBeUndefined();
  });
});
