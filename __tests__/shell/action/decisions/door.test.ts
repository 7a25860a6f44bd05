import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GRAMMAR } from '../../../../src/core/decisions/grammar.ts';
import { BOT } from '../../../rig/github/review.ts';
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
const REACT = 'POST /issues/comments/{comment_id}/reactions';
const REPLY = 'POST /issues/{issue_number}/comments';
const reactions = (): string[] => [...rig.github.reactions].map((each) => each.split(' ').at(-1) ?? '');
const nothing = (): void => undefined;
const answers = (): string[] =>
  rig.github.comments.filter(({ author, body }) => author === BOT && !body.startsWith('<!--')).map(({ body }) => body);

/** Answers questions that were asked before from memory, as long as nothing is changed: thousands of requests take long. */
function remembering(): () => void {
  const real = globalThis.fetch;
  const known = new Map<string, Response>();
  globalThis.fetch = async (input, init) => {
    const key = `${init?.method} ${typeof init?.body === 'string' ? init.body : ''} ${typeof input === 'string' ? input : ''}`;
    const isQuestion = init?.method === 'GET' || key.includes('query(');
    if (!isQuestion) known.clear();
    const answer = known.get(key) ?? (await real(input, init));
    if (isQuestion) known.set(key, answer);
    return answer.clone();
  };
  return () => void (globalThis.fetch = real);
}

describe('a command of somebody who may', () => {
  test.each([
    ['a maintainer skips', 'ann', SKIP],
    ['a writer tries again', 'bob', '/bootspring retry'],
    ['a writer restores', 'bob', '/bootspring restore design'],
    ['a writer begins anew', 'bob', '/bootspring fresh'],
    ['the author tries again', 'mallory', '/bootspring retry'],
  ])('%s: the failed jobs are run again, once, and it is reacted to', async (_name, by, body) => {
    expect(await rig.say(by, body)).toMatchObject({ kind: 'done' });
    expect(rig.mutations()).toEqual([RERUN, REACT]);
    expect(reactions()).toEqual(['rocket']);
    expect(rig.run.startedAt).toHaveLength(2);
  });

  test('has one effect in 1,000 deliveries, one after the other and at once', async () => {
    const comment = rig.github.comment(7, 'ann', SKIP);
    await Promise.all(Array.from({ length: 50 }, () => rig.deliver(comment)));
    expect(rig.run.startedAt).toHaveLength(2);
    Object.assign(rig.run, { status: 'completed', conclusion: 'failure' });
    const before = rig.mutations().length;
    const forget = remembering();
    try {
      for (let at = 50; at < 1_000; at += 1) expect(await rig.deliver(comment)).toMatchObject({ kind: 'done' });
    } finally {
      forget();
    }
    expect(rig.run.startedAt).toHaveLength(2);
    expect(rig.mutations()).toHaveLength(before);
    expect(reactions()).toEqual(['rocket']);
  });

  test('waits for a run that is under way, and acts when it has ended', async () => {
    rig.run.status = 'in_progress';
    let looks = 0;
    const pause = (): void => {
      looks += 1;
      if (looks === 3) Object.assign(rig.run, { status: 'completed', conclusion: 'failure' });
    };
    expect(await rig.say('ann', '/bootspring retry', { pause })).toMatchObject({ kind: 'done' });
    expect(looks).toBe(3);
    expect(reactions()).toEqual(['eyes', 'rocket']);
    expect(rig.run.startedAt).toHaveLength(2);
  });

  test.each([
    ['moved on', () => void (rig.pull.head.sha = 'e'.repeat(40)), 'refused', 'stale'],
    ['succeeded', () => void (rig.run.conclusion = 'success'), 'refused', 'completed'],
  ])('that waited acts on nothing that has meanwhile %s', async (_name, meanwhile, kind, text) => {
    rig.run.status = 'in_progress';
    const pause = (): void => {
      Object.assign(rig.run, { status: 'completed', conclusion: 'failure' });
      meanwhile();
    };
    expect(await rig.say('ann', '/bootspring retry', { pause })).toEqual({ kind, text: expect.stringContaining(text) });
    expect(rig.run.startedAt).toHaveLength(1);
  });

  test('gives up on a run that takes too long, and says so', async () => {
    rig.run.status = 'in_progress';
    const told = { kind: 'refused', text: expect.stringContaining('under way') };
    expect(await rig.say('ann', '/bootspring retry')).toMatchObject(told);
    expect(rig.run.startedAt).toHaveLength(1);
  });

  test('cancels a run that is under way', async () => {
    rig.run.status = 'in_progress';
    expect(await rig.say('bob', '/bootspring cancel')).toMatchObject({ kind: 'done' });
    expect(rig.run).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  });

  test('cancels one that waits: check runs and comment say so, nothing runs, and then only restore and fresh go on', async () => {
    expect(await rig.say('bob', '/bootspring cancel')).toMatchObject({ kind: 'done' });
    expect(rig.own.body).toContain('> **Cancelled by bob. Nothing runs until');
    expect(rig.run.startedAt).toHaveLength(1);
    expect(await rig.say('bob', '/bootspring retry')).toMatchObject({ kind: 'refused' });
    expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'refused' });
    expect(rig.run.startedAt).toHaveLength(1);
    expect(await rig.say('bob', '/bootspring fresh')).toMatchObject({ kind: 'done' });
    expect(rig.run.startedAt).toHaveLength(2);
  });

  test('goes on with a run that succeeded when work is to be put back, and else says that nothing waits', async () => {
    rig.run.conclusion = 'success';
    expect(await rig.say('ann', '/bootspring retry')).toMatchObject({ kind: 'refused' });
    expect(await rig.say('ann', '/bootspring restore design')).toMatchObject({ kind: 'done' });
    expect(rig.mutations()).toContain('POST /actions/runs/{run_id}/rerun');
  });

  test('is told how things stand, once', async () => {
    const comment = rig.github.comment(7, 'bob', '/bootspring status');
    for (let at = 0; at < 3; at += 1) await rig.deliver(comment);
    expect(answers()).toEqual([expect.stringContaining('default: paused at gate pre\\-push')]);
  });

  test('finds the run of a fork, which cannot have a comment, by the name of its step', async () => {
    rig.own.body = 'deleted';
    rig.github.openRun({ headSha: rig.run.headSha, steps: ['Run actions/checkout@v7', 'npm test'] });
    expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'done' });
    expect(rig.run.startedAt).toHaveLength(2);
    expect(rig.mutations().filter((each) => each === RERUN)).toHaveLength(1);
  });
});

test.each(['helper[bot]', 'mallory', 'ann'])('what %s reports in our words is not believed', async (by) => {
  const forged = rig.own.body.replaceAll('"pre-push"', '"style"');
  expect(forged).not.toBe(rig.own.body);
  rig.own.body = 'deleted';
  rig.github.comment(7, by, forged);
  expect(await rig.say('ann', SKIP)).toMatchObject({ kind: 'done' });
});

describe('a command of somebody who may write, and may not do this', () => {
  const refusals: readonly (readonly [string, string, string, RegExp, () => void])[] = [
    ['a writer skips', 'bob', SKIP, /only maintain and admin/, nothing],
    ['the author skips', 'mallory', SKIP, /of their own/, nothing],
    ['another gate', 'ann', '/bootspring skip style reason: x', /does not wait at this gate/, nothing],
    ['a phase without a checkpoint', 'ann', '/bootspring restore deploy', /there is one of design/, nothing],
    ['no grammar', 'ann', '/bootspring skip pre-push', /commands are/, nothing],
    ['a later head', 'ann', SKIP, /stale/, () => void (rig.pull.head.sha = 'e'.repeat(40))],
    ['a closed pull request', 'ann', SKIP, /closed/, () => void (rig.pull.state = 'closed')],
    ['a gate that nobody skips', 'ann', SKIP, /skippable: false/, () => void (rig.own.body = reportOf(rig.run, false))],
    [
      'a gate for admins',
      'ann',
      SKIP,
      /only admin may/,
      () => void (rig.own.body = reportOf(rig.run, { roles: ['admin'] })),
    ],
    [
      'an author on a protected branch',
      'mallory',
      SKIP,
      /branch is protected/,
      () => {
        rig.github.protectedBranches.add('main');
        rig.own.body = reportOf(rig.run, { roles: ['admin'] });
      },
    ],
  ];
  test.each(refusals)(
    '%s: it is answered in one line, once, and nothing is run',
    async (_name, by, body, why, before) => {
      before();
      const comment = rig.github.comment(7, by, body);
      for (let at = 0; at < 3; at += 1)
        expect(await rig.deliver(comment)).toMatchObject({ kind: 'refused', text: expect.stringMatching(why) });
      expect(new Set(rig.mutations())).toEqual(new Set([REACT, REPLY]));
      expect(answers()).toHaveLength(1);
      expect(answers()[0]?.split('\n')).toHaveLength(1);
      expect(reactions()).toEqual(['confused']);
    },
  );

  test('the grammar is told whole', async () => {
    expect(await rig.say('ann', '/bootspring help')).toEqual({ kind: 'refused', text: `commands are: ${GRAMMAR}` });
  });

  test('the author may, where no branch is protected, skip where the gate lists the role', async () => {
    rig.own.body = reportOf(rig.run, { roles: ['admin'] });
    expect(await rig.say('mallory', SKIP)).toMatchObject({ kind: 'done' });
  });
});

describe('a comment that changes nothing on GitHub, not even by an answer', () => {
  const PERMISSION = /collaborators/;
  const ignored: readonly (readonly [string, string, string, () => void])[] = [
    ['of a reader', 'eve', '/bootspring retry', nothing],
    ['of somebody with triage', 'tom', SKIP, nothing],
    ['of a stranger', 'nobody', SKIP, nothing],
    ['of a reader, not grammatical', 'eve', '/bootspring help', nothing],
    ['of a bot', 'helper[bot]', '/bootspring retry', nothing],
    ['of ourselves', BOT, '/bootspring retry', nothing],
    ['that quotes a command', 'ann', '> /bootspring retry', nothing],
    ['with a look-alike', 'ann', '／bootspring retry', nothing],
    [
      'whose author the API gives 500 for',
      'ann',
      SKIP,
      () => void rig.github.fault({ match: ({ operation }) => PERMISSION.test(operation), answer: 500 }),
    ],
    [
      'whose author the API gives 404 for',
      'ann',
      SKIP,
      () => void rig.github.fault({ match: ({ operation }) => PERMISSION.test(operation), answer: 404 }),
    ],
    [
      'whose author the API tells nonsense of',
      'ann',
      SKIP,
      () =>
        void rig.github.fault({
          match: ({ operation }) => PERMISSION.test(operation),
          answer: { status: 200, body: { permission: 1 } },
        }),
    ],
  ];
  test.each(ignored)(
    '%s',
    async (_name, by, body, before) => {
      before();
      expect(await rig.say(by, body)).toMatchObject({ kind: 'ignored' });
      expect(rig.mutations()).toEqual([]);
    },
    60_000,
  );

  test.each(['edited', 'deleted'] as const)('that was %s', async (action) => {
    expect(await rig.say('ann', SKIP, { action })).toMatchObject({ kind: 'ignored' });
    expect(rig.mutations()).toEqual([]);
  });

  test('that somebody changed after it was delivered first', async () => {
    const comment = rig.github.comment(7, 'ann', 'hello');
    const seen = { ...comment, body: SKIP };
    expect(await rig.deliver(seen)).toMatchObject({ kind: 'ignored' });
    comment.body = SKIP;
    comment.editedAt = rig.github.now();
    expect(await rig.deliver(comment)).toMatchObject({ kind: 'ignored' });
    expect(rig.mutations()).toEqual([]);
  });
});

describe('a workflow that somebody starts by hand', () => {
  test.each([
    ['ann', SKIP],
    ['ann', 'skip pre-push reason: known flake'],
    ['bob', 'retry'],
  ])('%s decides the same: %s', async (by, decision) => {
    expect(await rig.dispatch(by, decision)).toMatchObject({ kind: 'done' });
    expect(rig.mutations()).toEqual([RERUN]);
  });

  test.each([
    ['of a bot', 'helper[bot]', 'retry', {}],
    ['of a reader', 'eve', 'retry', {}],
    ['on another branch', 'ann', 'retry', { ref: 'refs/heads/topic' }],
    ['whose name says something else', 'ann', 'retry', { title: 'CI' }],
    ['about no run', 'ann', 'retry', { runId: '../1' }],
  ])('%s does nothing', async (_name, by, decision, options) => {
    expect(await rig.dispatch(by, decision, options)).toMatchObject({ kind: 'ignored' });
    expect(rig.mutations()).toEqual([]);
  });
});

test('what the token may not do is told as a failure', async () => {
  const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
  expect(await rig.say('ann', SKIP, { permissions })).toEqual({
    kind: 'failed',
    text: expect.stringContaining('permissions'),
  });
});
