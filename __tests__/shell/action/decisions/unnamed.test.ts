import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WorkflowRun } from '../../../rig/github/runs.ts';
import { type AttemptRig, createAttemptRig } from './attempt-rig.ts';
import { createDoorRig, type DoorRig } from './rig.ts';

/** Decisions about a run that nobody named: it is the newest one that waits on the default branch. */

const MAIN = { event: 'push', headBranch: 'main' } as const;
const GREEN = { ...MAIN, conclusion: 'success' } as const;
const UNDER_WAY = { ...MAIN, status: 'in_progress', conclusion: null } as const;
const FOREIGN = { ...MAIN, steps: ['npm test'] };
const SKIP = 'skip pre-push reason: known flake';

/** Runs that are no reason to look further than the one that waits. */
const PASSED_OVER: readonly (readonly [string, Partial<WorkflowRun>])[] = [
  ['that succeeded', GREEN],
  ['that somebody cancelled', { ...MAIN, conclusion: 'cancelled' }],
  ['that has no step of ours', FOREIGN],
  ['of a pull request whose branch has that name', { ...MAIN, event: 'pull_request' }],
  ['that carried out a comment', { ...MAIN, event: 'issue_comment' }],
  ['that decided', { ...MAIN, event: 'workflow_dispatch', title: 'bootspring newest: retry' }],
  ['of another branch', { event: 'push', headBranch: 'topic' }],
];

describe('the door', () => {
  let rig: DoorRig;
  let waits: WorkflowRun;
  beforeEach(async () => {
    rig = await createDoorRig();
    rig.github.openRun(MAIN);
    waits = rig.github.openRun(MAIN);
  });
  afterEach(async () => {
    await rig.close();
    expect(rig.github.violations).toEqual([]);
  });

  const decide = (decision: string, inputs: Readonly<Record<string, string>> = {}, by = 'ann') => {
    const which = inputs['workflow'] ?? 'newest';
    const phase = inputs['phase'] === undefined ? '' : ` ${inputs['phase']}`;
    return rig.dispatch(by, decision, {
      inputs: { 'run-id': '', ...inputs },
      title: `bootspring ${which}: ${decision}${phase}`,
    });
  };

  test.each(PASSED_OVER)('passes over a newer run %s', async (_name, newer) => {
    rig.github.openRun(newer);
    expect(await decide('retry')).toMatchObject({ kind: 'done', text: expect.stringContaining(`run ${waits.id} `) });
    expect(waits.startedAt).toHaveLength(2);
    expect(rig.mutations()).toEqual(['POST /actions/runs/{run_id}/rerun-failed-jobs']);
  });

  test('does not choose while a newer one is under way', async () => {
    const { id } = rig.github.openRun(UNDER_WAY);
    expect(await decide('retry')).toEqual({ kind: 'refused', text: expect.stringContaining(`run ${id} is newer`) });
  });

  test('says when none waits', async () => {
    waits.conclusion = 'success';
    expect(await decide('retry', { workflow: 'nightly.yml' })).toEqual({
      kind: 'refused',
      text: 'no run waits on main of nightly.yml',
    });
  });

  test('takes that of the workflow file that was named', async () => {
    rig.github.openRun({ ...MAIN, file: 'nightly.yml' });
    expect(await decide(SKIP, { workflow: 'ci.yml' })).toMatchObject({ kind: 'done' });
    expect(waits.startedAt).toHaveLength(2);
  });

  test('puts decision and phase together', async () => {
    expect(await decide('restore', { phase: 'design' })).toMatchObject({
      kind: 'done',
      text: expect.stringContaining('restore'),
    });
    expect(await decide('retry', { phase: 'design' })).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['of a reader', 'eve', {}, {}, 'ignored'],
    ['whose name says another file', 'ann', { workflow: 'ci.yml' }, { title: 'bootspring newest: retry' }, 'ignored'],
    ['whose name says another phase', 'ann', { phase: 'design' }, { title: 'bootspring newest: retry' }, 'ignored'],
    ['for what is no file', 'ann', { workflow: '../ci.yml' }, {}, 'ignored'],
  ] as const)('does nothing for one %s', async (_name, by, inputs, more, kind) => {
    const title = 'bootspring newest: retry';
    const options = { inputs: { 'run-id': '', ...inputs }, title, ...more };
    expect(await rig.dispatch(by, 'retry', options)).toMatchObject({ kind });
  });

  test('refuses an id of another file than the one beside it', async () => {
    const options = { runId: String(waits.id), inputs: { workflow: 'nightly.yml' } };
    expect(await rig.dispatch('ann', 'retry', options)).toEqual({
      kind: 'refused',
      text: `run ${waits.id} is not of nightly.yml`,
    });
  });
});

describe('the attempt that follows', () => {
  let rig: AttemptRig;
  let run: WorkflowRun;
  beforeEach(async () => {
    rig = await createAttemptRig();
    run = rig.github.openRun(MAIN);
  });
  afterEach(async () => {
    await rig.close();
    expect(rig.github.violations).toEqual([]);
  });

  /** Somebody starts the workflow that decides; it carries that out. */
  const dispatch = (which = 'newest', more: Partial<WorkflowRun> = {}): WorkflowRun => {
    const title = `bootspring ${which}: ${SKIP}`;
    return rig.github.openRun({
      event: 'workflow_dispatch',
      headBranch: 'main',
      title,
      actor: 'ann',
      conclusion: 'success',
      ...more,
    });
  };
  const next = (of = run) => rig.skip(true, 'push', undefined, of);

  test('is told of it, in this attempt and later ones', async () => {
    const { id } = dispatch();
    expect(await next()).toMatchObject({ kind: 'skip', by: 'ann', proof: { dispatch: id } });
    rig.github.openRun(MAIN);
    expect(await next()).toMatchObject({ kind: 'skip', by: 'ann' });
  });

  test.each(PASSED_OVER)('is told of it past a newer run %s', async (_name, newer) => {
    rig.github.openRun(newer);
    dispatch();
    expect(await next()).toMatchObject({ kind: 'skip' });
  });

  test.each<[string, Partial<WorkflowRun>]>([
    ['that waited as well', MAIN],
    ['that is under way', UNDER_WAY],
  ])('takes nothing for its own when there was a newer run %s', async (_name, newer) => {
    rig.github.openRun(newer);
    dispatch();
    expect(await next()).toBeUndefined();
  });

  test('takes nothing for its own when a newer run was run again since: it may have been meant', async () => {
    const newer = rig.github.openRun(MAIN);
    dispatch();
    newer.startedAt.push(rig.github.now());
    newer.conclusion = 'success';
    expect(await next()).toBeUndefined();
  });

  test.each([
    ['ci.yml', 'skip'],
    ['nightly.yml', undefined],
  ])('of a run of ci.yml knows what is for %s', async (which, kind) => {
    rig.github.openRun({ ...MAIN, file: 'nightly.yml' });
    dispatch(which);
    expect((await next())?.kind).toBe(kind);
  });

  test('takes nothing that was refused, or that was said before it was there', async () => {
    dispatch('newest', { conclusion: 'failure' });
    expect(await next()).toBeUndefined();
    expect(await next(rig.github.openRun(MAIN))).toBeUndefined();
  });
});
