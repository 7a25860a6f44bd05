import { describe, expect, test } from '@jest/globals';
import { measuresOf } from '../../../src/core/telemetry/measures.ts';
import { resourcesOf } from '../../../src/core/telemetry/resource.ts';
import { spansOf } from '../../../src/core/telemetry/spans.ts';
import type { Event } from '../../../src/model/event.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { began, check, ended, evidence, failed, gate, passed, phase, pipeline, running } from '../story.ts';
import { drawn, journalOf, traceOf } from './journal.ts';

const CHECK = 'testing/pre-push/unit';
const PLAN = pipeline([
  phase('build'),
  phase('testing', { agents: [], gates: [gate('pre-push', [check(CHECK, { kind: 'tests' })])] }),
]);

const start = (name: string): Event => ({ type: 'PhaseStarted', phase: name });
const over = (name: string): Event => ({ type: 'PhaseFinished', phase: name, conclusion: 'success', because: 'done' });
const judged = (verdict: 'passed' | 'rejected'): Event => ({
  type: 'GateFinished',
  phase: 'testing',
  gate: 'pre-push',
  verdict,
  because: 'unit failed: exit code 1',
});
const GATE: Event = { type: 'GateStarted', phase: 'testing', gate: 'pre-push' };
const PAUSED: Event = {
  type: 'WorkflowPaused',
  pause: {
    phase: 'testing',
    gate: 'pre-push',
    reason: 'gate-rejected',
    details: ['unit failed: exit code 1'],
    options: ['retry', 'skip', 'cancel'],
  },
};
const COMPLETED: Event = { type: 'WorkflowFinished', status: 'completed', conclusion: 'success', because: '2 phases' };
const BUILT = [start('build'), began('build/work'), ended('build/work'), over('build')];
const REJECTED = [
  start('testing'),
  GATE,
  began(CHECK),
  ended(CHECK, failed, 1, { evidence: evidence() }),
  judged('rejected'),
];

describe('the spans of a run', () => {
  test('are a tree with the times of the journal', () => {
    const retried: readonly Event[] = [
      start('testing'),
      GATE,
      began(CHECK),
      ended(CHECK, failed),
      { type: 'RetryScheduled', task: CHECK, attempt: 2, delayMs: 1, at: 1, because: 'network' },
      { type: 'RetryDue', task: CHECK, attempt: 2 },
      began(CHECK, 2),
      ended(CHECK, passed, 2),
      judged('passed'),
      over('testing'),
    ];
    const trace = traceOf(journalOf(PLAN, running(), ...BUILT, ...retried, COMPLETED));
    expect(drawn(trace)).toEqual([
      'RUN default 1-16 success',
      '  phase build 2-5 success',
      '    agent work 3-4 success',
      '      attempt 3-4 success',
      '  phase testing 6-15 success',
      '    gate pre-push 7-14 success',
      '      check unit 8-13 success',
      '        attempt 8-9 failure (exit-code)',
      '        attempt 12-13 success',
    ]);
    expect(measuresOf(trace.spans, 'default').map(({ instrument, value }) => [instrument, value])).toEqual([
      ['runDuration', 15],
      ['phaseDuration', 3],
      ['phaseDuration', 9],
      ['gateVerdicts', 1],
      ['runErrors', 1],
      ['retries', 1],
    ]);
  });

  test('say what they are in the words of the conventions', () => {
    const runUrl = 'https://github.com/octo-org/octo-repo/actions/runs/1/attempts/1';
    const { spans } = traceOf(journalOf(PLAN, running(), ...BUILT, ...REJECTED, PAUSED), { runUrl });
    expect(spans[0]?.attributes).toEqual({
      'bootspring.level': 'workflow',
      'bootspring.run': 1,
      'bootspring.attempt': 1,
      'bootspring.status': 'paused',
      'cicd.pipeline.name': 'default',
      'cicd.pipeline.action.name': 'RUN',
      'cicd.pipeline.result': 'failure',
      'cicd.pipeline.run.id': 'wf_abc123',
      'cicd.pipeline.run.url.full': runUrl,
      'error.type': 'gate-rejected',
    });
    expect(spans.find(({ level }) => level === 'check')?.attributes).toEqual({
      'bootspring.level': 'check',
      'cicd.pipeline.task.name': CHECK,
      'cicd.pipeline.task.run.id': CHECK,
      'cicd.pipeline.task.run.result': 'failure',
      'cicd.pipeline.task.run.url.full': runUrl,
      'cicd.pipeline.task.type': 'test',
      'error.type': 'exit-code',
    });
    expect(spans.at(-1)).toMatchObject({
      ended: { detail: 'exit code 1' },
      attributes: { 'cicd.pipeline.task.run.id': `${CHECK}#1`, 'process.exit.code': 1 },
    });
  });

  test('hold nothing that a command printed', () => {
    const printed = evidence({ tail: 'printed words', matched: ['ECONNRESET'] });
    const more = { evidence: printed, outputs: { key: 'printed words' } };
    const trace = traceOf(
      journalOf(PLAN, running(), start('build'), began('build/work'), ended('build/work', failed, 1, more)),
    );
    expect(JSON.stringify(trace)).not.toContain('printed');
  });
});

describe('a workflow that goes on', () => {
  const paused = [running(), ...BUILT, ...REJECTED, PAUSED];
  const decided: Event = { type: 'Decided', decision: { kind: 'retry', by: 'me' } };
  const resumed = [
    decided,
    GATE,
    began(CHECK, 2),
    ended(CHECK, passed, 2),
    judged('passed'),
    over('testing'),
    COMPLETED,
  ];

  test('in another run is the same trace, below the first run, and only the new one is told', () => {
    const first = traceOf(journalOf(PLAN, ...paused));
    const second = traceOf(journalOf(PLAN, ...paused, running(2), ...resumed));
    expect(second.traceId).toBe(first.traceId);
    expect(second.spans[0]?.parentId).toBe(first.spans[0]?.id);
    expect(new Set([...first.spans, ...second.spans].map(({ id }) => id)).size).toBe(
      first.spans.length + second.spans.length,
    );
    expect(drawn(second)).toEqual([
      'RUN default 12-19 success',
      '  phase testing 13-18 success',
      '    gate pre-push 14-17 success',
      '      check unit 15-16 success',
      '        attempt 15-16 success',
    ]);
  });

  test('in the same run tells the phase twice, and the gate that was skipped as skipped', () => {
    const skip: Event = { type: 'Decided', decision: { kind: 'skip', gate: 'pre-push', by: 'me', reason: 'late' } };
    expect(drawn(traceOf(journalOf(PLAN, ...paused, skip, over('testing'), COMPLETED))).slice(-4)).toEqual(
      [
        '        attempt 8-9 failure (exit-code)',
        '  phase testing 12-13 success',
        '    gate pre-push 12-12 skip',
      ].toSpliced(0, 0, '      check unit 8-9 failure (exit-code)'),
    );
  });

  test('after it was cut off tells that run too, unless another attempt of the workflow run has', () => {
    const cutOff = [running(), start('build'), began('build/work')];
    const again = (attempt: number): Event => ({ type: 'RunStarted', run: 2, fence: 2, attempt });
    const rest = [began('build/work', 2), ended('build/work', passed, 2), over('build')];
    expect(drawn(traceOf(journalOf(PLAN, ...cutOff, again(1), ...rest)))).toEqual([
      'RUN default 1-3 error (interrupted)',
      '  phase build 2-3 error (interrupted)',
      '    agent work 3-3 error (interrupted)',
      '      attempt 3-3 error (interrupted)',
      '  RUN default 4-7 error (interrupted)',
      '    phase build 5-7 success',
      '      agent work 5-6 success',
      '        attempt 5-6 success',
    ]);
    expect(drawn(traceOf(journalOf(PLAN, ...cutOff, again(2), ...rest)))[0]).toBe(
      'RUN default 4-7 error (interrupted)',
    );
  });
});

test('what is cancelled is cancelled down to what was under way, and is no error', () => {
  const cancelled: Event = {
    type: 'WorkflowFinished',
    status: 'cancelled',
    conclusion: 'cancelled',
    because: 'stopped',
  };
  const stopped = ended('build/work', { kind: 'cancelled', detail: 'stopped' });
  const trace = traceOf(journalOf(PLAN, running(), start('build'), began('build/work'), stopped, cancelled));
  expect(drawn(trace).map((line) => line.trim().split(' ').at(-1))).toEqual(Array(4).fill('cancellation'));
  expect(trace.spans.filter(({ attributes }) => 'error.type' in attributes)).toEqual([]);
});

test('so is what somebody stopped at a terminal', () => {
  const pause = { phase: 'build', reason: 'stopped', details: ['stopped by Ctrl-C'], options: ['retry'] } as const;
  const paused: Event = {
    type: 'WorkflowPaused',
    pause: { ...pause, details: [...pause.details], options: ['retry'] },
  };
  const stopped = ended('build/work', { kind: 'cancelled', detail: 'stopped' });
  const trace = traceOf(journalOf(PLAN, running(), start('build'), began('build/work'), stopped, paused));
  expect(new Set(drawn(trace).map((line) => line.trim().split(' ').at(-1)))).toEqual(new Set(['cancellation']));
});

test('a run below a span of somebody else is part of that trace', () => {
  const parent = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', sampled: true };
  const trace = traceOf(journalOf(PLAN, running(), ...BUILT), { parent });
  expect(trace.traceId).toBe(parent.traceId);
  expect(trace.spans[0]?.parentId).toBe(parent.spanId);
});

test('what was reused succeeded, and says how much time that saved', () => {
  const files = { written: 1, bytes: 1, deleted: 0 };
  const reused = {
    type: 'PhaseReused',
    phase: 'build',
    from: 'wf_old123',
    because: 'b',
    digest: 'd',
    savedMs: 90_000,
    files,
  } as const;
  const { spans } = traceOf(journalOf(PLAN, running(), start('build'), reused, over('build')));
  expect(spans[1]).toMatchObject({ ended: { result: 'success' }, attributes: { 'bootspring.reused': true } });
  expect(measuresOf(spans, 'default')).toContainEqual({
    instrument: 'saved',
    value: 90,
    attributes: { 'cicd.pipeline.name': 'default', 'cicd.pipeline.task.name': 'build' },
  });
});

test('a journal in which nothing was run tells nothing', () => {
  expect(spansOf(journalOf(PLAN), { sha256 })).toBeUndefined();
  expect(spansOf([], { sha256 })).toBeUndefined();
});

test('the resource of metrics has nothing that is another one in every run', () => {
  const created = journalOf(PLAN)[0]?.event;
  if (created?.type !== 'WorkflowCreated') throw new Error('it starts otherwise');
  const { traces, metrics } = resourcesOf(created, { version: '1.0.0', serverUrl: 'https://github.com', runUrl: 'u' });
  expect(metrics).toEqual({
    'service.name': 'bootspring',
    'service.version': '1.0.0',
    'cicd.pipeline.name': 'default',
    'vcs.owner.name': 'octo-org',
    'vcs.repository.name': 'octo-repo',
    'vcs.repository.url.full': 'https://github.com/octo-org/octo-repo',
    'vcs.provider.name': 'github',
  });
  expect(traces).toEqual({
    ...metrics,
    'cicd.pipeline.run.id': 'wf_abc123',
    'cicd.pipeline.run.url.full': 'u',
    'vcs.ref.head.name': 'topic/one',
    'vcs.ref.head.type': 'branch',
    'vcs.ref.head.revision': 'c0ffee',
    'vcs.change.id': '7',
  });
});

test('a fix is a span below what it is to mend, a success only when it changed what it may', () => {
  const fix = { phase: 'testing', gate: 'pre-push', task: CHECK } as const;
  const change = { files: [], count: 2, protected: 0, digest: '', diff: '' };
  const mend = (attempt: number, more: object): readonly Event[] => [
    { type: 'FixStarted', ...fix, attempt, title: 'mend' },
    { type: 'FixFinished', ...fix, attempt, outcome: passed, durationMs: 1, ...more },
  ];
  const plan = { ...PLAN, mode: 'adaptive' as const, adaptive: { maxIterations: 9, protected: [] } };
  const begun = [start('testing'), GATE, began(CHECK), ended(CHECK, failed)];
  const again = (attempt: number) => [GATE, began(CHECK, attempt), ended(CHECK, failed, attempt)];
  const told = journalOf(
    plan,
    running(),
    ...begun,
    ...mend(1, {}),
    ...mend(2, { change }),
    ...again(2),
    ...mend(3, { change: { ...change, protected: 1 } }),
  );
  const { spans } = traceOf(told);
  const fixes = spans.filter(({ level }) => level === 'fix');
  const above = spans.find(({ level }) => level === 'check');
  expect(fixes.map(({ name, parentId, ended: { result, errorType } }) => [name, parentId, result, errorType])).toEqual([
    ['fix', above?.id, 'failure', 'fix-changed-nothing'],
    ['fix', above?.id, 'success', undefined],
    ['fix', above?.id, 'failure', 'fix-protected'],
  ]);
  expect(fixes[1]?.attributes).toMatchObject({ 'bootspring.fix.number': 2, 'bootspring.fix.files': 2 });
  expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
});
