import { describe, expect, test } from '@jest/globals';
import { logLines } from '../../../src/core/views/log.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Pipeline } from '../../../src/model/pipeline.ts';

const PIPELINE: Pipeline = {
  workflow: 'default',
  mode: 'sequential',
  phases: [],
  context: {},
  retryBudget: 6,
  maxParallel: 4,
  reuse: true,
  passEnv: [],
  digest: '',
};
const FACTS = { workflowId: 'wf_abc123', phaseMs: () => 180_000, workflowMs: () => 12_400, lastRound: () => 4 };

const lines = (event: Event, at = '2024-02-19T10:00:00.999Z'): string[] =>
  logLines({ v: 1, seq: 1, at, event, prev: '', hash: '' }, FACTS);
const only = (event: Event): string => lines(event).join('\n').replace('[2024-02-19T10:00:00Z] ', '');
const finished = (task: string, outcome: Outcome): Event => ({
  type: 'AttemptFinished',
  task,
  attempt: 1,
  outcome,
  durationMs: 3100,
  steps: [],
});

describe('the lines of the contract, exactly', () => {
  const created: Event = {
    type: 'WorkflowCreated',
    workflowId: 'wf_abc123',
    pipeline: PIPELINE,
    source: {},
    creator: { version: '1', platform: 'linux', arch: 'x64' },
  };
  test.each<[Event, string]>([
    [created, '[2024-02-19T10:00:00Z] [INFO] Workflow wf_abc123 started'],
    [{ type: 'PhaseStarted', phase: 'planning' }, '[2024-02-19T10:00:00Z] [INFO] Phase: planning - Starting'],
    [
      { type: 'AttemptStarted', task: 'planning/architecture-expert', attempt: 1, title: 'x' },
      '[2024-02-19T10:00:00Z] [INFO] Agent: architecture-expert - Invoked',
    ],
    [
      { type: 'PhaseFinished', phase: 'planning', conclusion: 'success', because: 'done' },
      '[2024-02-19T10:00:00Z] [INFO] Phase: planning - Completed (180s)',
    ],
    [{ type: 'CheckpointSaved', phase: 'planning' }, '[2024-02-19T10:00:00Z] [INFO] Checkpoint saved: planning'],
  ])('%#', (event, line) => {
    expect(lines(event)).toEqual([line]);
  });
});

describe('the other lines', () => {
  const failed: Outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };
  test.each<[Event, string]>([
    [{ type: 'RunStarted', run: 1, fence: 1, attempt: 1 }, ''],
    [{ type: 'RunStarted', run: 2, fence: 2, attempt: 1 }, '[INFO] Workflow wf_abc123 resumed'],
    [{ type: 'AttemptStarted', task: 'a/pre-commit/lint', attempt: 1, title: '' }, '[INFO] Check: lint - Started'],
    [{ type: 'AttemptStarted', task: 'a/x', attempt: 2, title: '' }, '[INFO] Agent: x - Invoked (attempt 2)'],
    [finished('a/x', { kind: 'passed' }), '[INFO] Agent: x - Completed (3s)'],
    [finished('a/g/lint', { kind: 'passed' }), '[INFO] Check: lint - Passed (3s)'],
    [finished('a/g/coverage', { kind: 'passed', detail: '82%' }), '[INFO] Check: coverage - Passed (3s): 82%'],
    [finished('a/g/lint', failed), '[ERROR] Check: lint - Failed (3s): exit code 1'],
    [finished('a/x', { ...failed, kind: 'errored' }), '[ERROR] Agent: x - Errored (3s): exit code 1'],
    [finished('a/x', { kind: 'timedOut', detail: 'after 3s' }), '[ERROR] Agent: x - Timed out (3s): after 3s'],
    [finished('a/x', { kind: 'cancelled', detail: 'SIGINT' }), '[WARN] Agent: x - Cancelled (3s): SIGINT'],
    [finished('a/x', { kind: 'skipped', because: 'why' }), '[INFO] Agent: x - Skipped (3s): why'],
    [finished('a/x', { kind: 'reused', from: 'a/y#1' }), '[INFO] Agent: x - Reused (3s): a/y#1'],
    [
      { type: 'RetryScheduled', task: 'testing/unit', attempt: 2, delayMs: 2000, at: 0, because: 'ECONNRESET seen' },
      '[WARN] Retry: testing/unit - attempt 2 in 2s: ECONNRESET seen',
    ],
    [
      {
        type: 'RetryScheduled',
        task: 'testing/unit',
        attempt: 2,
        delayMs: 0,
        at: 0,
        because: '2 tests failed',
        tests: 2,
      },
      '[WARN] Retry: testing/unit - failed tests run again: 2 tests failed',
    ],
    [{ type: 'RetryDue', task: 'testing/unit', attempt: 2 }, ''],
    [{ type: 'CollectionStarted', phase: 'a' }, ''],
    [{ type: 'ArtifactsCollected', phase: 'a', artifacts: [], missing: [] }, ''],
    [
      {
        type: 'ArtifactsCollected',
        phase: 'a',
        artifacts: [{ phase: 'a', name: 'x', path: 'x', size: 1, digest: '' }],
        missing: [],
      },
      '[INFO] Artifacts: a - Collected 1 file',
    ],
    [
      { type: 'ArtifactsCollected', phase: 'a', artifacts: [], missing: ['dist/**', 'out'] },
      '[ERROR] Artifacts: a - Missing: dist/**, out',
    ],
    [{ type: 'GateStarted', phase: 'a', gate: 'pre-commit' }, '[INFO] Gate: pre-commit - Started'],
    [
      { type: 'GateFinished', phase: 'a', gate: 'pre-commit', verdict: 'passed', because: '' },
      '[INFO] Gate: pre-commit - Passed',
    ],
    [
      { type: 'GateFinished', phase: 'a', gate: 'pre-commit', verdict: 'rejected', because: 'lint' },
      '[ERROR] Gate: pre-commit - Rejected: lint',
    ],
    [
      { type: 'GateFinished', phase: 'a', gate: 'g', verdict: 'inconclusive', because: 'lint' },
      '[ERROR] Gate: g - Inconclusive: lint',
    ],
    [{ type: 'GateFinished', phase: 'a', gate: 'g', verdict: 'vacuous', because: '' }, '[ERROR] Gate: g - Vacuous'],
    [{ type: 'PhaseFinished', phase: 'a', conclusion: 'failure', because: 'x' }, '[ERROR] Phase: a - Failed (180s): x'],
    [{ type: 'PhaseFinished', phase: 'a', conclusion: 'skipped', because: 'x' }, '[INFO] Phase: a - Skipped: x'],
    [{ type: 'PhaseFinished', phase: 'a', conclusion: 'reused', because: 'x' }, '[INFO] Phase: a - Reused: x'],
    [{ type: 'PhaseFinished', phase: 'a', conclusion: 'cancelled', because: '' }, '[WARN] Phase: a - Cancelled (180s)'],
    [{ type: 'CheckpointStarted', phase: 'a' }, ''],
    [
      { type: 'CheckpointFailed', phase: 'a', because: 'full' },
      '[WARN] Checkpoint not saved: a (the workflow cannot be resumed from there): full',
    ],
    [{ type: 'RestoreStarted', phase: 'a', by: 'me' }, ''],
    [
      { type: 'RestoreFailed', phase: 'a', because: 'a layer is missing' },
      '[WARN] Not restored: a: a layer is missing',
    ],
    [{ type: 'Restored', phase: 'a', by: 'me', files: { written: 1, bytes: 2, deleted: 3 } }, '[INFO] Restored: a'],
    [
      { type: 'Decided', decision: { kind: 'skip', gate: 'g', by: 'mona', reason: 'flaky' } },
      '[INFO] Decision: skip g - by mona: flaky',
    ],
    [{ type: 'StopRequested', signal: 'SIGTERM' }, '[WARN] Workflow wf_abc123 stopping: SIGTERM received'],
    [
      { type: 'WorkflowFinished', status: 'completed', conclusion: 'success', because: 'x' },
      '[INFO] Workflow wf_abc123 completed (12s)',
    ],
    [
      { type: 'WorkflowFinished', status: 'failed', conclusion: 'failure', because: 'x' },
      '[ERROR] Workflow wf_abc123 failed (12s): x',
    ],
    [
      { type: 'WorkflowFinished', status: 'cancelled', conclusion: 'cancelled', because: 'x' },
      '[WARN] Workflow wf_abc123 cancelled (12s): x',
    ],
    [{ type: 'Warned', message: 'careful' }, '[WARN] careful'],
  ])('%#', (event, line) => {
    expect(only(event)).toBe(line);
  });

  test('what people should know of a checkpoint is told below it', () => {
    const saved: Event = {
      type: 'CheckpointSaved',
      phase: 'a',
      files: { count: 2, bytes: 3, deleted: 1 },
      newBytes: 3,
      durationMs: 4,
      digest: 'sha256:0',
      notes: ['big.log changed while it was read', 'another'],
    };
    expect(only(saved)).toBe(
      '[INFO] Checkpoint saved: a\n[2024-02-19T10:00:00Z] [WARN] big.log changed while it was read\n[2024-02-19T10:00:00Z] [WARN] another',
    );
  });

  test('a pause is told of the phase and of the workflow', () => {
    const pause = {
      phase: 'development',
      gate: 'pre-commit',
      reason: 'gate-rejected' as const,
      details: ['lint failed: exit code 1', 'types failed: exit code 2'],
      options: ['retry' as const, 'cancel' as const],
    };
    expect(lines({ type: 'WorkflowPaused', pause })).toEqual([
      '[2024-02-19T10:00:00Z] [WARN] Phase: development - Paused: lint failed: exit code 1; types failed: exit code 2',
      '[2024-02-19T10:00:00Z] [WARN] Workflow wf_abc123 paused: gate-rejected at pre-commit (retry, cancel)',
    ]);
  });
});

describe('one entry cannot forge a line', () => {
  test.each(['\n', '\r', '\r\n', '\u2028', '\u0085', '\u001b[1A'])('%j', (mark) => {
    const forged = `x${mark}[2024-02-19T10:00:00Z] [INFO] Gate: pre-deploy - Passed`;
    const events: Event[] = [
      { type: 'Warned', message: forged },
      { type: 'PhaseStarted', phase: forged },
      finished(`a/g/${forged}`, { kind: 'failed', reason: 'exit-code', detail: forged }),
      { type: 'RetryScheduled', task: forged, attempt: 2, delayMs: 1, at: 0, because: forged },
      { type: 'Decided', decision: { kind: 'skip', gate: forged, by: forged, reason: forged } },
    ];
    for (const event of events) {
      const [line = '', ...more] = lines(event);
      expect(more).toEqual([]);
      // oxlint-disable-next-line no-control-regex -- none may be left
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }
  });

  test('a time that is none does not lose the line', () => {
    expect(lines({ type: 'Warned', message: 'x' }, 'soon\n')).toEqual(['[1970-01-01T00:00:00Z] [WARN] x']);
  });
});

describe('reuse', () => {
  const reused = { type: 'PhaseReused', phase: 'build', from: 'wf_other1', digest: 'd', savedMs: 9_000 } as const;
  const files = { written: 1_200, bytes: 4_500_000, deleted: 2 };
  test.each<[Event, string]>([
    [{ type: 'ReuseLookupStarted', phase: 'build' }, ''],
    [
      { type: 'ReuseMissed', phase: 'build', because: 'changed: src/a.ts', notes: ['nothing matches x'] },
      '[INFO] Reuse: build - Not reused: changed: src/a.ts\n[2024-02-19T10:00:00Z] [WARN] nothing matches x',
    ],
    [
      { ...reused, because: 'the same', files },
      '[INFO] Reuse: build - Reused: the same; 1,200 files put back (4.5 MB), 2 removed',
    ],
    [
      { ...reused, because: 'the same', files: { written: 0, bytes: 0, deleted: 0 } },
      '[INFO] Reuse: build - Reused: the same; its outputs are there',
    ],
    [{ type: 'ReuseStoreStarted', phase: 'build' }, ''],
    [{ type: 'ReuseStored', phase: 'build', digest: 'd', bytes: 2_000 }, '[INFO] Reuse: build - Stored (2.0 kB)'],
    [{ type: 'ReuseNotStored', phase: 'build', because: 'it is full' }, '[WARN] Reuse: build - Not stored: it is full'],
    [
      { type: 'PhaseFinished', phase: 'build', conclusion: 'reused', because: 'the same' },
      '[INFO] Phase: build - Reused: the same',
    ],
  ])('%j', (event, line) => {
    expect(only(event)).toBe(line);
  });
});
