import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Event } from '../../../src/model/event.ts';
import type { Outcome, StepResult } from '../../../src/model/outcome.ts';
import {
  PASSED,
  FAILED,
  fold,
  run,
  phase,
  phaseDone,
  started,
  ended,
  retry,
  gate,
  finish,
  pause,
  decided,
} from './metrics-story.ts';

describe('durations', () => {
  test('of the workflow, its phases and its agents', () => {
    const found = fold(
      [0, run(1)],
      [1, phase('a')],
      [1, started('a/x')],
      [1, started('a/y')],
      [11, ended('a/x', 10)],
      [11, ended('a/y', 10)],
      [11, started('a/g/lint')],
      [16, ended('a/g/lint', 5)],
      [17, phaseDone('a')],
      [18, finish],
    );
    expect(found.totalDurationMs).toBe(18_000);
    expect(found.phases).toEqual([{ name: 'a', durationMs: 16_000, busyMs: 20_000, utilisation: 1.25 }]);
    expect(found.agents).toEqual({ busyMs: 20_000, utilisation: 1.25 });
  });

  test('the time between an interrupted run and the next does not count', () => {
    const found = fold(
      [0, run(1)],
      [0, phase('a')],
      [0, started('a/x')],
      [5, { type: 'Warned', message: '' }],
      [1000, run(2)],
      [1000, started('a/x', 2)],
      [1007, ended('a/x', 7)],
      [1008, phaseDone('a')],
    );
    expect(found.totalDurationMs).toBe(13_000);
    expect(found.phases[0]?.durationMs).toBe(13_000);
    expect(found.runs).toBe(2);
  });

  test('nor does the time in a pause, whoever ends it', () => {
    expect(fold([0, run(1)], [0, phase('a')], [3, pause], [500, decided], [502, phaseDone('a')]).totalDurationMs).toBe(
      5000,
    );
    expect(fold([0, run(1)], [3, pause], [500, run(2)], [500, decided], [502, finish]).totalDurationMs).toBe(5000);
  });

  test('a clock that jumps back takes nothing away, and reported durations fill what it lost', () => {
    const found = fold(
      [0, run(1)],
      [0, phase('a')],
      [1, started('a/x')],
      [-3600, ended('a/x', 10)],
      [-3599, phaseDone('a')],
    );
    expect(found.totalDurationMs).toBe(12_000);
    expect(found.phases[0]).toEqual({ name: 'a', durationMs: 12_000, busyMs: 10_000, utilisation: 0.8333 });
  });

  test('a phase under way counts until the last entry', () => {
    expect(fold([0, run(1)], [0, phase('a')], [4, { type: 'Warned', message: '' }]).phases[0]?.durationMs).toBe(4000);
  });

  test('are never negative and never more than the whole, wherever the clock goes', () => {
    const event = fc.constantFrom(
      run(2),
      phase('a'),
      phaseDone('a'),
      started('a/x'),
      ended('a/x', 2),
      pause,
      decided,
      finish,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), event)), (timed) => {
        const found = fold([0, run(1)], ...timed);
        expect(found.phases.every(({ durationMs }) => durationMs >= 0 && durationMs <= found.totalDurationMs)).toBe(
          true,
        );
      }),
    );
  });
});

describe('retries and flaky tasks', () => {
  test('a retry counts when it begins', () => {
    const found = fold(
      [0, run(1)],
      [0, started('a/x')],
      [1, ended('a/x', 1, FAILED)],
      [1, retry('a/x')],
      [2, started('a/x', 2)],
      [3, ended('a/x', 1)],
      [3, started('a/y')],
      [4, ended('a/y', 1, FAILED)],
      [4, retry('a/y')],
    );
    expect(found.retries).toEqual({ total: 1, tasks: [{ task: 'a/x', count: 1 }] });
    expect(found.flaky).toEqual(['a/x']);
  });

  test('a task that passes in the next run, or after a decision, is not flaky', () => {
    expect(fold([0, run(1)], [1, ended('a/x', 1, FAILED)], [2, run(2)], [3, ended('a/x', 1)]).flaky).toEqual([]);
    expect(
      fold([0, run(1)], [1, ended('a/x', 1, FAILED)], [1, pause], [2, decided], [3, ended('a/x', 1)]).flaky,
    ).toEqual([]);
  });
});

test('gates: counts and rates, in all and by name', () => {
  const found = fold(
    [0, gate('constructor', 'rejected')],
    [1, gate('constructor', 'passed')],
    [2, gate('b', 'vacuous')],
    [3, gate('b', 'passed')],
  );
  expect(found.gates).toEqual({
    passed: 2,
    failed: 1,
    inconclusive: 0,
    vacuous: 1,
    passRate: 0.5,
    failRate: 0.25,
    byGate: [
      { name: 'constructor', passed: 1, failed: 1, inconclusive: 0, vacuous: 0, passRate: 0.5, failRate: 0.5 },
      { name: 'b', passed: 1, failed: 0, inconclusive: 0, vacuous: 1, passRate: 0.5, failRate: 0 },
    ],
  });
});

describe('saved time', () => {
  const step = (key: string, seconds: number, outcome: Outcome): StepResult => ({
    key,
    outcome,
    durationMs: seconds * 1000,
  });
  const reused: Outcome = { kind: 'reused', from: 'a/x#1' };

  test('a reused step saves what its original took, if that is known', () => {
    const found = fold(
      [0, ended('a/x', 9, PASSED, [step('lint', 4, PASSED), step('types', 5, PASSED)])],
      [1, ended('a/g/lint', 0, reused, [step('lint', 0, reused)])],
      [2, ended('a/g/tests', 0, reused, [step('tests', 0, reused)])],
    );
    expect(found.saved).toEqual({ reuseMs: 4000, reusedPhases: 0, reusedSteps: 2, unknownSteps: 1, resumeMs: 0 });
  });

  test('taking up again saves the finished phases', () => {
    const found = fold(
      [0, run(1)],
      [0, phase('a')],
      [6, phaseDone('a')],
      [6, phase('b')],
      [8, run(2)],
      [9, phaseDone('b')],
      [9, run(3)],
    );
    expect(found.saved.resumeMs).toBe(6000 + 6000 + 1000);
  });
});

describe('checkpoints', () => {
  const saved = (name: string, newBytes?: number): Event => ({
    type: 'CheckpointSaved',
    phase: name,
    ...(newBytes === undefined ? {} : { newBytes }),
  });
  const restored = (name: string, bytes: number): Event => ({
    type: 'Restored',
    phase: name,
    by: 'mona',
    files: { written: 1, bytes, deleted: 0 },
  });

  test('count the bytes that were stored, and those that were put back', () => {
    const found = fold(
      [0, saved('a', 100)],
      [1, saved('b')],
      [2, saved('c', 20)],
      [3, { type: 'CheckpointFailed', phase: 'd', because: '' }],
      [4, restored('a', 7)],
      [5, restored('a', 30)],
    );
    expect(found.checkpoints).toEqual({ saved: 3, failed: 1, bytesCheckpointed: 120, bytesRestored: 37 });
  });

  test('what is put back to one saves the phases before it and not those after it, however it was taken over', () => {
    const found = fold(
      [0, run(1)],
      [0, phase('a')],
      [6, phaseDone('a')],
      [6, phase('b')],
      [8, phaseDone('b')],
      [8, phase('c')],
      [20, run(2)],
      [20, { type: 'RestoreStarted', phase: 'a', by: 'mona' }],
      [50, restored('a', 1)],
      [90, run(3)],
      [90, phase('b')],
      [91, phaseDone('b')],
      [91, finish],
    );
    expect(found.saved.resumeMs).toBe(6_000);
    expect(found.totalDurationMs).toBe(9_000);
    expect(found.phases).toMatchObject([
      { name: 'a', durationMs: 6_000 },
      { name: 'b', durationMs: 3_000 },
      { name: 'c', durationMs: 0 },
    ]);
  });
});

test('an empty journal has metrics, without rates', () => {
  expect(fold()).toMatchObject({
    schemaVersion: 1,
    workflowId: null,
    totalDurationMs: 0,
    gates: { passRate: null },
    agents: { utilisation: null },
    checkpoints: { saved: 0, failed: 0, bytesCheckpointed: 0, bytesRestored: 0 },
  });
});
