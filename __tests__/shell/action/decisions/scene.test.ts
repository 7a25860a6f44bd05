import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDoorRig, type DoorRig, reportOf } from './rig.ts';

let rig: DoorRig;
beforeEach(async () => {
  rig = await createDoorRig();
});
afterEach(async () => {
  await rig.close();
  expect(rig.github.violations).toEqual([]);
});

const SKIP = '/bootspring skip pre-push reason: known flake';
const RERUN = 'POST /actions/runs/{run_id}/rerun-failed-jobs';

describe('a command that was carried out', () => {
  test.each(['/bootspring retry', '/bootspring fresh', SKIP])('has no second effect: %s', async (body) => {
    const comment = rig.github.comment(7, 'ann', body);
    await rig.deliver(comment);
    Object.assign(rig.run, { status: 'completed', conclusion: 'failure' });
    expect(await rig.deliver(comment)).toEqual({ kind: 'done', text: 'it was carried out before' });
    expect(rig.run.startedAt).toHaveLength(2);
  });

  test('has none either when it waited, and another delivery was first', async () => {
    rig.run.status = 'in_progress';
    const pause = (): void => {
      rig.run.startedAt.push(rig.github.now());
      Object.assign(rig.run, { status: 'completed', conclusion: 'failure' });
    };
    expect(await rig.say('ann', '/bootspring retry', { pause })).toMatchObject({ text: 'it was carried out before' });
    expect(rig.mutations()).not.toContain(RERUN);
  });
});

describe('a skip', () => {
  test('of a gate that no attempt has judged is refused at once, and nothing is waited for', async () => {
    rig.run.status = 'in_progress';
    const pause = (): void => {
      throw new Error('it waits');
    };
    const text = expect.stringContaining('nothing was reported of this commit');
    expect(await rig.say('ann', SKIP, { pause })).toEqual({ kind: 'refused', text });
    expect(rig.mutations()).not.toContain(RERUN);
  });

  test('waits for the second attempt, whose commit was reported by the first', async () => {
    rig.run.startedAt.push(rig.github.now());
    rig.run.status = 'in_progress';
    const pause = (): void => void Object.assign(rig.run, { status: 'completed', conclusion: 'failure' });
    expect(await rig.say('ann', SKIP, { pause })).toMatchObject({ kind: 'done' });
    expect(rig.run.startedAt).toHaveLength(3);
  });

  test('is refused when GitHub does not tell what was judged', async () => {
    rig.github.fault({ match: ({ operation }) => operation.endsWith('/jobs'), answer: 403 });
    expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'refused' });
    expect(rig.mutations()).not.toContain(RERUN);
  });

  test('of a gate that another workflow of the commit waits at goes on with that one, and is not refused', async () => {
    const other = rig.github.openRun({ headSha: rig.run.headSha, pulls: [7] });
    rig.github.comment(7, 'github-actions[bot]', reportOf(other, false).replace(':default:', ':other:'));
    expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'done' });
    expect([rig.run.startedAt.length, other.startedAt.length]).toEqual([2, 1]);
    expect([...rig.github.reactions].join()).not.toContain('confused');
  });
});

test('a cancellation that cannot be told of stands', async () => {
  rig.github.comment(7, 'bob', '/bootspring cancel');
  const isBob = ({ path }: { readonly path: string }): boolean => path.includes('/collaborators/bob/');
  rig.github.fault({ match: isBob, answer: 403 });
  expect(await rig.say('ann', '/bootspring retry')).toMatchObject({ kind: 'refused' });
  expect(rig.mutations()).not.toContain(RERUN);
});

test('a cancellation that was refused does not stand', async () => {
  const { id } = rig.github.comment(7, 'bob', '/bootspring cancel');
  rig.github.reactions.add(`${id} github-actions[bot] confused`);
  expect(await rig.say('ann', '/bootspring retry')).toMatchObject({ kind: 'done' });
});

test('what an app wrote in the name of somebody changes nothing', async () => {
  const comment = rig.github.comment(7, 'ann', SKIP);
  comment.app = 'helper';
  expect(await rig.deliver(comment)).toMatchObject({ kind: 'ignored' });
  expect(rig.mutations()).toEqual([]);
});

describe('what a comment of ours would say, if somebody could forge it,', () => {
  const forged = (run: Parameters<typeof reportOf>[0], skippable: boolean, sha?: string): void =>
    void rig.github.comment(7, 'github-actions[bot]', reportOf(run, skippable, sha));

  test('makes no run of another commit go on', async () => {
    const other = rig.github.openRun({ headSha: 'e'.repeat(40), pulls: [7] });
    rig.own.body = 'deleted';
    forged(other, true);
    expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'refused' });
    expect(other.startedAt).toHaveLength(1);
  });

  test('makes no run of another pull request go on', async () => {
    const other = rig.github.openRun({ headSha: rig.run.headSha, pulls: [8] });
    rig.own.body = 'deleted';
    forged(other, true);
    expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'refused' });
    expect(other.startedAt).toHaveLength(1);
  });

  test.each(['mallory', 'helper[bot]'])('is not looked at in one of %s', async (by) => {
    rig.own.body = 'deleted';
    rig.github.comment(7, by, reportOf(rig.run, false));
    forged(rig.run, true);
    expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'done' });
  });
});

describe('a workflow run that somebody names by hand', () => {
  test('goes on only while GitHub tells which pull request it is of: none of a fork, and none that is closed', async () => {
    Object.assign(rig.run, { pulls: [] });
    expect(await rig.dispatch('ann', SKIP)).toMatchObject({ kind: 'refused' });
    expect(rig.mutations()).toEqual([]);
  });

  test('is stale when its pull request has moved on', async () => {
    rig.pull.head.sha = 'e'.repeat(40);
    expect(await rig.dispatch('bob', 'retry')).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('stale'),
    });
    expect(rig.mutations()).toEqual([]);
  });

  test('is no pull request’s when a push made it, whatever has the same branch', async () => {
    rig.pull.head.sha = 'e'.repeat(40);
    const pushed = rig.github.openRun({ event: 'push', pulls: [7], actor: 'bob' });
    expect(await rig.dispatch('ann', SKIP, { runId: String(pushed.id) })).toMatchObject({ kind: 'done' });
  });

  test('is not skipped by who caused it, nor by who brought its commit there', async () => {
    const pushed = rig.github.openRun({ event: 'push', actor: 'bob' });
    const runId = String(pushed.id);
    expect(await rig.dispatch('mallory', SKIP, { runId })).toMatchObject({ kind: 'done' });
    const next = rig.github.openRun({ event: 'push', actor: 'bob', headSha: 'c'.repeat(40) });
    rig.github.brought.add(`${next.headSha} mallory`);
    expect(await rig.dispatch('mallory', SKIP, { runId: String(next.id) })).toMatchObject({ kind: 'refused' });
    expect(next.startedAt).toHaveLength(1);
  });
});
