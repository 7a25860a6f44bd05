import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/core/evolve.ts';
import { mayBecome } from '../../src/core/status.ts';
import type { Event } from '../../src/model/event.ts';
import { type Status, STATUSES } from '../../src/model/status.ts';
import {
  decided,
  DEPLOYED,
  gateStarted,
  JUDGED,
  over,
  phaseFinished,
  phaseStarted,
  PLAN,
  REJECTED,
  verdict,
  WORKED,
} from './build-and-deploy.ts';
import { agent, began, ended, evidence, failed, phase, pipeline, running, START, Story } from './story.ts';

describe('the six statuses', () => {
  const LEGAL: Readonly<Record<Status, readonly Status[]>> = {
    pending: ['pending', 'running', 'cancelled'],
    running: ['pending', 'paused', 'completed', 'failed', 'cancelled'],
    paused: ['pending', 'running', 'cancelled'],
    completed: ['pending'],
    failed: ['pending'],
    cancelled: ['pending', 'running'],
  };
  const pairs = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const));

  test.each(pairs)('%s → %s', (from, to) => {
    expect(mayBecome(from, to)).toBe(LEGAL[from].includes(to));
  });
});

describe('a whole story', () => {
  test('goes through its statuses and ends completed', () => {
    const story = new Story(PLAN);
    expect(story.state.status).toBe('pending');
    story.tell(running());
    expect(story.state.status).toBe('running');
    for (const event of DEPLOYED.slice(1)) story.tell(event);
    expect(story.state).toMatchObject({ status: 'running', cursor: 2, running: 0 });
    story.tell(over('completed'));
    expect(story.state).toMatchObject({ status: 'completed', conclusion: 'success', because: 'over' });
    expect(story.state.phases.map(({ status, checkpoint: saved }) => [status, saved])).toEqual([
      ['completed', 'done'],
      ['completed', 'done'],
    ]);
  });

  test('is the same when it is folded at once', () => {
    const creator = { version: '1', platform: 'linux', arch: 'x64' };
    const events: Event[] = [
      { type: 'WorkflowCreated', workflowId: 'wf_abc123', pipeline: PLAN, source: {}, creator },
      ...DEPLOYED,
    ];
    const entries = events.map((event, at) => ({
      v: 1 as const,
      seq: at + 1,
      at: new Date(START).toISOString(),
      event,
      prev: '',
      hash: '',
    }));
    expect(fold(entries)).toMatchObject({ ok: true, value: { sequence: entries.length, cursor: 2 } });
    expect(fold([])).toMatchObject({ ok: false, error: { message: 'the journal is empty' } });
    expect(fold(entries.slice(1))).toMatchObject({
      ok: false,
      error: { sequence: 2, message: 'a journal starts with WorkflowCreated' },
    });
    expect(fold(entries.toSpliced(3, 1))).toMatchObject({
      ok: false,
      error: { sequence: 5, message: 'entry 5 follows entry 3' },
    });
    expect(fold(entries.toSpliced(3, 0, ...entries.slice(3, 4)))).toMatchObject({
      ok: false,
      error: { message: 'entry 4 follows entry 4' },
    });
  });

  test('counts time of work only: not between runs, not in a pause, not backwards', () => {
    const story = new Story(PLAN, ...REJECTED);
    const worked = story.state.activeMs;
    expect(worked).toBe((REJECTED.length - 1) * 1_000);
    story.now += 3_600_000;
    story.tell(running(2), decided('retry'));
    expect(story.state.activeMs).toBe(worked);
    story.now -= 7_200_000;
    story.tell(gateStarted);
    expect(story.state.activeMs).toBe(worked);
    expect(story.state.phases[0]?.activeMs).toBe(worked - 1_000);
  });
});

describe('what is remembered', () => {
  test('outputs of what passed, by phase; those of what failed are not', () => {
    const plan = pipeline([phase('a', { agents: [agent('a/x'), agent('a/y')], parallel: true })]);
    const story = new Story(plan, running(), { type: 'PhaseStarted', phase: 'a' }, began('a/x'), began('a/y'));
    story.tell(ended('a/x', { kind: 'passed' }, 1, { outputs: { k: '1' } }));
    story.tell(ended('a/y', failed, 1, { outputs: { k: '2', evil: 'x' }, evidence: evidence({ tail: 'the end' }) }));
    expect(story.state.outputs).toEqual({ a: { k: '1' } });
    expect(story.state.lastFailure).toEqual({ task: 'a/y', detail: 'failed: exit code 1', tail: 'the end' });
  });

  test('passed steps whose tree is known; the newest wins', () => {
    const story = new Story(PLAN, running(), phaseStarted, began('build/work'));
    const outcome = { kind: 'passed' } as const;
    const steps = [
      { key: 'k', outcome, durationMs: 5, tree: 't1' },
      { key: 'unknown', outcome, durationMs: 5 },
      { key: 'bad', outcome: failed, durationMs: 5, tree: 't1' },
      { key: 'k', outcome, durationMs: 6, tree: 't2' },
    ];
    story.tell(ended('build/work', outcome, 1, { steps }));
    const known = { key: 'k', tree: 't2', from: 'build/work#1', durationMs: 6, behind: [] };
    expect([...story.state.recorded]).toEqual([['k', known]]);
  });

  test('what passed only after a failure of the same round is flaky', () => {
    const flaky = { type: 'RetryScheduled', task: 'build/work', attempt: 2, delayMs: 1, at: 1, because: 'b' } as const;
    const story = new Story(PLAN, ...WORKED.slice(0, 3), ended('build/work', failed), flaky, {
      type: 'RetryDue',
      task: 'build/work',
      attempt: 2,
    });
    story.tell(began('build/work', 2), ended('build/work', { kind: 'passed' }, 2));
    expect(story.state.tasks.get('build/work')?.group.tasks[0]).toMatchObject({
      flaky: true,
      attempts: 2,
      retries: 1,
      durationMs: 2_000,
    });
    expect(story.state.retriesUsed).toBe(1);
  });

  test('warnings, decisions, and the checkpoint that was not saved', () => {
    const story = new Story(PLAN, ...JUDGED, verdict('passed'), phaseFinished('build'), {
      type: 'CheckpointStarted',
      phase: 'build',
    });
    story.tell(
      { type: 'CheckpointFailed', phase: 'build', because: 'the disk is full' },
      { type: 'Warned', message: 'w' },
    );
    expect(story.state.warnings).toEqual([
      'The checkpoint of build was not saved, so the workflow cannot be resumed from there: the disk is full',
      'w',
    ]);
    expect(story.state.cursor).toBe(1);
    expect(story.state.phases[0]).toMatchObject({ saved: false, unsaved: 'the disk is full' });
    expect(story.state.lastCheckpoint).toBeUndefined();
  });
});
