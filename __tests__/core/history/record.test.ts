import { describe, expect, test } from '@jest/globals';
import { recordOf } from '../../../src/core/history/record.ts';
import type { WorkflowState } from '../../../src/core/state.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Finding, FindingsDigest, FindingsFile } from '../../../src/model/finding.ts';
import { historyRecordSchema } from '../../../src/model/history.ts';
import { plan, run, told } from '../views/pictures/runs.ts';
import { began, check, ended, gate, phase, pipeline, running } from '../story.ts';

const SAVED = { reuseMs: 0, reusedPhases: 0, reusedSteps: 0, unknownSteps: 0, resumeMs: 0 };
const LINT = 'phase-0/pre-0/lint';

const record = (state: WorkflowState, findings: readonly FindingsFile[] = []) =>
  recordOf(state, {
    at: 1_700_000_000_000,
    metrics: { saved: { ...SAVED, reuseMs: 5, resumeMs: 7 } },
    findings: new Map(findings.map((file) => [file.task, file])),
  });

const finding = (at: number): Finding => ({
  severity: 'error',
  message: 'm',
  fingerprint: at.toString(16).padStart(16, '0'),
});
const digest = (count: number): FindingsDigest => ({
  errors: count,
  warnings: 0,
  notices: 0,
  worst: Array.from({ length: Math.min(count, 10) }, (_each, at) => finding(at)),
});
const file = (count: number, more: Partial<FindingsFile> = {}): FindingsFile => ({
  schemaVersion: 1,
  task: LINT,
  attempt: 1,
  findings: Array.from({ length: count }, (_each, at) => finding(at)),
  tests: [],
  omitted: { findings: 0, tests: 0 },
  ...more,
});

/** A run whose lint failed and found so much. */
function found(count: number | undefined, notes?: string[]): WorkflowState {
  const of = plan(1);
  const events = told(of, 1, 'paused').map((event) =>
    event.type === 'AttemptFinished' && event.task === LINT && count !== undefined
      ? { ...event, findings: { ...digest(count), ...(notes && { notes }) } }
      : event,
  );
  return run(of, events).state;
}

const fingerprints = (state: WorkflowState, files: readonly FindingsFile[] = []) =>
  record(state, files).tasks.find(({ id }) => id === LINT)?.fingerprints;

test('a run that somebody stopped says nothing about the work: it counts as cancelled', () => {
  const of = plan(2);
  const pause = { phase: 'phase-1', reason: 'stopped' as const, details: [], options: [] };
  const { state } = run(of, [...told(of, 2, 'running'), { type: 'WorkflowPaused', pause }]);
  expect(record(state)).toMatchObject({
    status: 'cancelled',
    phases: [{ conclusion: 'success' }, { conclusion: 'cancelled' }],
  });
});

describe('a test that failed in one run and passed in another', () => {
  const cases = (...tests: FindingsFile['tests']) => [file(0, { tests })];
  /** A run whose lint told of tests on these sources. */
  const onTree = (tree: string | undefined): WorkflowState => {
    const of = plan(1);
    const findings = {
      ...digest(0),
      tests: { passed: 1, failed: 1, skipped: 0 },
      ...(tree === undefined ? {} : { tree }),
    };
    const events = told(of, 1, 'paused').map((event) =>
      event.type === 'AttemptFinished' && event.task === LINT ? { ...event, findings } : event,
    );
    return run(of, events).state;
  };
  const flakyIn = (first: string | undefined, second: string | undefined, again: 'passed' | 'failed' = 'passed') => {
    const failed = record(
      onTree(first),
      cases({ name: 'adds', outcome: 'failed' }, { name: 'other', outcome: 'passed' }),
    );
    const facts = { at: 1, metrics: { saved: SAVED }, before: { schemaVersion: 1 as const, records: [failed] } };
    const now = cases({ name: 'adds', outcome: again }, { name: 'other', outcome: 'passed' });
    return recordOf(onTree(second), { ...facts, findings: new Map(now.map((each) => [each.task, each])) }).tests?.flaky;
  };

  test('is flaky where both ran on the same sources, and nowhere else', () => {
    expect(flakyIn('tree1', 'tree1')).toEqual(['adds']);
    expect(flakyIn('tree1', 'tree2')).toEqual([]);
    expect(flakyIn(undefined, undefined)).toEqual([]);
    expect(flakyIn('tree1', 'tree1', 'failed')).toEqual([]);
  });
});

describe('the record of a run', () => {
  test('tells what became of workflow, phases, gates and tasks, and is what the schema takes', () => {
    const of = plan(3);
    const { state } = run(of, told(of, 2, 'paused'));
    const made = record(state);
    expect(historyRecordSchema().parse(made)).toEqual(made);
    expect(made).toMatchObject({
      id: 'wf_abc123',
      attempt: 1,
      at: 1_700_000_000_000,
      sha: 'c0ffee',
      status: 'paused',
      savedMs: 12,
      phases: [
        { name: 'phase-0', conclusion: 'success', durationMs: 9_000 },
        { name: 'phase-1', conclusion: 'failure' },
        { name: 'phase-2', conclusion: 'skipped', durationMs: 0 },
      ],
      gates: [
        { name: 'pre-0', verdict: 'passed' },
        { name: 'pre-1', verdict: 'rejected' },
      ],
    });
    expect(made.tasks.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'phase-0/work passed',
      'phase-0/pre-0/lint passed',
      'phase-0/pre-0/types passed',
      'phase-1/work passed',
      'phase-1/pre-1/lint failed',
      'phase-1/pre-1/types failed',
    ]);
  });

  test('counts nothing twice that an earlier attempt did', () => {
    const of = plan(2);
    const again = (attempt: number): Event[] => [
      ...told(of, 1),
      { type: 'RunStarted', run: 2, fence: 2, attempt },
      { type: 'PhaseStarted', phase: 'phase-1' },
      began('phase-1/work'),
      ended('phase-1/work'),
    ];
    const made = record(run(of, again(2)).state);
    expect(made.phases[0]).toEqual({ name: 'phase-0', durationMs: 0, conclusion: 'reused' });
    expect(made.tasks.map(({ id }) => id)).toEqual(['phase-1/work']);
    // Another run of the same attempt replaces the record, so it tells all that the attempt did.
    const same = record(run(of, again(1)).state);
    expect(same.phases[0]).toEqual({ name: 'phase-0', durationMs: 9_000, conclusion: 'success' });
    expect(same.tasks).toHaveLength(4);
  });

  test('keeps fingerprints only where all are known', () => {
    expect(fingerprints(found(2))).toBe(`${'0'.repeat(16)}${'1'.padStart(16, '0')}`);
    expect(fingerprints(found(12))).toBeUndefined();
    expect(fingerprints(found(12), [file(12)])).toHaveLength(12 * 16);
    expect(fingerprints(found(12), [file(11, { omitted: { findings: 1, tests: 0 } })])).toBeUndefined();
    expect(fingerprints(found(5_001), [file(5_001)])).toBeUndefined();
    expect(fingerprints(found(2, ['No report at out/*.xml.']))).toBeUndefined();
    // A check that failed without a word on any place may have found what could not be read; one that passed has not.
    expect(fingerprints(found(undefined))).toBeUndefined();
    const of = plan(1);
    expect(fingerprints(run(of, told(of, 1)).state)).toBe('');
  });

  test('keeps no fingerprints of what only looked at a change: all the rest would pass for new', () => {
    const of = plan(1);
    const [check] = of.phases[0]?.gates[0]?.checks ?? [];
    const [step] = check?.steps ?? [];
    if (check === undefined || step?.kind !== 'command') throw new Error('the plan has no such check');
    const limit = { kind: 'files' as const, patterns: [], whole: [] };
    check.steps = [{ ...step, scope: { since: '', limit } }];
    expect(fingerprints(run(of, told(of, 1)).state)).toBe('');
    check.steps = [{ ...step, scope: { base: 'abc', since: 'then', limit } }];
    expect(fingerprints(run(of, told(of, 1)).state)).toBeUndefined();
  });

  test('keeps none of a check that did not come to its end', () => {
    const of = pipeline([phase('a', { gates: [gate('g', [check('a/g/lint')])] })]);
    const { state } = run(of, [
      running(),
      { type: 'PhaseStarted', phase: 'a' },
      began('a/work'),
      ended('a/work', { kind: 'timedOut', detail: 'timed out after 1s' }),
    ]);
    expect(record(state).tasks[0]).toMatchObject({ outcome: 'timedOut' });
    expect(record(state).tasks[0]).not.toHaveProperty('fingerprints');
  });

  test('keeps the slowest twenty tests and those that were flaky', () => {
    const tests = Array.from({ length: 30 }, (_each, at) => ({
      name: `test ${at}\u202e`,
      outcome: 'passed' as const,
      durationMs: at,
      ...(at === 4 ? { flaky: true as const } : {}),
    }));
    const { tests: kept } = record(found(1), [
      file(1, { tests: [...tests, { name: 'test 3\u202e', outcome: 'failed', durationMs: 99 }] }),
    ]);
    expect(kept?.flaky).toEqual(['test 4\ufffd']);
    expect(kept?.slowest).toHaveLength(20);
    expect(kept?.slowest.slice(0, 2)).toEqual([
      { name: 'test 3\ufffd', durationMs: 99 },
      { name: 'test 29\ufffd', durationMs: 29 },
    ]);
  });

  test('is bounded whatever the workflow is', () => {
    const of = plan(2_000, {}, (at) => `${'n'.repeat(400)}${at}`);
    const made = record(run(of, told(of, 700)).state);
    expect(historyRecordSchema().parse(made)).toEqual(made);
    expect(JSON.stringify(made).length).toBeLessThan(600_000);
  });
});
