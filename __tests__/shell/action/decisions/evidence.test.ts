import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Comment } from '../../../rig/github/review.ts';
import { type AttemptRig, createAttemptRig, HEAD, SKIP } from './attempt-rig.ts';

let rig: AttemptRig;
beforeEach(async () => {
  rig = await createAttemptRig();
});
afterEach(async () => {
  await rig.close();
  expect(rig.github.violations).toEqual([]);
});

const say = (by: string, body: string): Comment => rig.github.comment(7, by, body);
const confuse = ({ id }: Comment, by: string): void => void rig.github.reactions.add(`${id} ${by} confused`);

describe('what the door refused', () => {
  test('is not carried out by a later attempt either', async () => {
    confuse(say('ann', SKIP), 'github-actions[bot]');
    expect(await rig.skip()).toBeUndefined();
    confuse(say('bob', '/bootspring restore design'), 'github-actions[bot]');
    expect(await rig.directions()).toMatchObject({ restore: undefined, orders: [] });
  });

  test('is what the door itself refused: nobody else forbids a command with a face', async () => {
    confuse(say('ann', SKIP), 'eve');
    expect(await rig.skip()).toMatchObject({ by: 'ann' });
  });

  test('is nothing that is known when GitHub does not tell', async () => {
    confuse(say('ann', SKIP), 'github-actions[bot]');
    rig.github.fault({ match: ({ operation }) => operation.endsWith('/reactions'), answer: 403 });
    expect(await rig.next()).toMatchObject({ ok: false });
  });
});

describe('a skip that was written before its commit was reported', () => {
  /** The author pushes, and a maintainer who still looks at what was reported before that skips its gate. */
  const pushFirst = (): void => {
    say('ann', SKIP);
    Object.assign(rig.run, { endedAt: rig.github.now() });
  };

  test('counts in no attempt for that commit, and that is told', async () => {
    pushFirst();
    for (let attempt = 2; attempt <= 3; attempt += 1) {
      const refused: string[] = [];
      expect(await rig.skip(true, 'pull_request', refused)).toBeUndefined();
      expect(refused).toEqual([expect.stringContaining('before anything was reported')]);
    }
    say('ann', SKIP);
    expect(await rig.skip()).toMatchObject({ by: 'ann' });
  });

  test('is known by jobs that failed where no step has our name', async () => {
    Object.assign(rig.run, { steps: ['gates'] });
    pushFirst();
    expect(await rig.skip()).toBeUndefined();
    say('ann', SKIP);
    expect(await rig.skip()).toMatchObject({ by: 'ann' });
  });

  test('takes nothing from a cancellation', async () => {
    say('bob', '/bootspring cancel');
    pushFirst();
    expect(await rig.directions()).toMatchObject({ cancelled: { by: 'bob' } });
  });
});

describe('what cannot be told speaks against a skip', () => {
  test.each<[string, () => unknown]>([
    [
      'what one of those who commanded may do: it may be that they took it back',
      () => {
        say('bob', '/bootspring fresh');
        const isBob = ({ path }: { readonly path: string }): boolean => path.includes('/collaborators/bob/');
        rig.github.fault({ match: isBob, answer: 403 });
      },
    ],
    ['what came after commands of very many people', () => Array.from({ length: 20 }, (_, at) => say(`p${at}`, SKIP))],
    ['what came after very many commands', () => Array.from({ length: 100 }, () => say('bob', '/bootspring retry'))],
    ['what came after very many comments', () => Array.from({ length: 1_000 }, () => say('eve', 'first'))],
  ])('%s', async (_name, before) => {
    say('ann', SKIP);
    before();
    expect(await rig.next()).toMatchObject({ ok: false });
  });

  test('comments that are as long as can be are read', async () => {
    for (let at = 0; at < 100; at += 1) say('eve', '\u0001'.repeat(65_536));
    say('ann', SKIP);
    expect(await rig.skip()).toMatchObject({ by: 'ann' });
  });
});

test('what was written when the workflow run was made was about another one', async () => {
  Object.assign(say('ann', SKIP), { createdAt: rig.run.startedAt[0], updatedAt: rig.run.startedAt[0] });
  expect(await rig.directions()).toBeUndefined();
});

test('what an app wrote in the name of somebody is no command', async () => {
  Object.assign(say('ann', SKIP), { app: 'helper' });
  expect(await rig.skip()).toBeUndefined();
});

test('an event file that names another commit than the workflow run brings nothing about', async () => {
  say('ann', SKIP);
  rig.run.headSha = 'e'.repeat(40);
  expect(await rig.skip()).toBeUndefined();
});

describe('the author of a change', () => {
  const roles = { roles: ['admin', 'maintain'] };

  test('skips nothing as long as any branch is protected: the pull request can be pointed at it afterwards', async () => {
    say('mallory', SKIP);
    expect(await rig.skip(roles)).toMatchObject({ by: 'mallory' });
    rig.github.protectedBranches.add('release');
    expect(await rig.skip(roles)).toBeUndefined();
    rig.github.protectedBranches.clear();
    rig.github.fault({ match: ({ operation }) => operation.endsWith('/branches'), answer: 403 });
    expect(await rig.skip(roles)).toBeUndefined();
  });

  test('is the same person in upper and lower case', async () => {
    Object.assign(rig.pull, { author: 'Ann' });
    say('ann', SKIP);
    expect(await rig.skip()).toBeUndefined();
  });

  /** A maintainer decides about a run without a pull request, by hand. */
  const dispatch = (): void => {
    const title = `bootspring ${rig.run.id}: ${SKIP}`;
    const started = { event: 'workflow_dispatch', headBranch: 'main', conclusion: 'success' } as const;
    rig.github.openRun({ ...started, id: 900, title, actor: 'ann' });
  };

  test.each<[string, () => unknown, boolean]>([
    ['somebody else who brought it to a branch', () => rig.github.brought.add(`${HEAD} mallory`), true],
    ['who skips', () => rig.github.brought.add(`${HEAD} ann`), false],
    ['unknown', () => rig.github.fault({ match: ({ operation }) => operation.endsWith('/pulls'), answer: 403 }), false],
  ])('of a pushed commit is known by its pull request: %s', async (_name, before, isSkipped) => {
    Object.assign(rig.run, { event: 'push', headBranch: 'main', pulls: [], actor: 'bob' });
    dispatch();
    before();
    expect((await rig.skip(true, 'push')) !== undefined).toBe(isSkipped);
  });

  test.each<[string, string, string, boolean]>([
    ['somebody else', 'gh-readonly-queue/main/pr-7-dddd', 'mallory', true],
    ['who skips', 'gh-readonly-queue/main/pr-7-dddd', 'ann', false],
    ['unknown', 'gh-readonly-queue/main/7', 'mallory', false],
  ])('of a merge group is known by its branch: %s', async (_name, headBranch, author, isSkipped) => {
    Object.assign(rig.pull, { author });
    Object.assign(rig.run, { event: 'merge_group', headBranch, pulls: [], actor: 'queue[bot]' });
    dispatch();
    expect((await rig.skip(true, 'merge_group')) !== undefined).toBe(isSkipped);
  });
});
