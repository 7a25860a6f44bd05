import { describe, expect, test } from '@jest/globals';
import { checkpointDocument } from '../../../src/core/views/checkpoint.ts';
import { planRows } from '../../../src/core/views/plan.ts';
import { problemLines } from '../../../src/core/views/problem.ts';
import { agentStatus, stateDocument } from '../../../src/core/views/state.ts';
import { plainText } from '../../../src/core/views/text.ts';
import { checkpointSchema, type TreeEntry } from '../../../src/model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../../src/model/layer.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { agent, began, check, ended, failed, gate, phase, pipeline, running, Story } from '../story.ts';

const PLAN = pipeline(
  [phase('build', { gates: [gate('pre-commit', [check('build/pre-commit/lint')])] }), phase('deploy')],
  { context: { goal: 'g' } },
);
const BUILT: Event[] = [
  running(),
  { type: 'PhaseStarted', phase: 'build' },
  began('build/work'),
  ended('build/work', { kind: 'passed' }, 1, { outputs: { k: 'v' } }),
  { type: 'GateStarted', phase: 'build', gate: 'pre-commit' },
  began('build/pre-commit/lint'),
  ended('build/pre-commit/lint'),
  { type: 'GateFinished', phase: 'build', gate: 'pre-commit', verdict: 'passed', because: 'lint passed' },
  { type: 'PhaseFinished', phase: 'build', conclusion: 'success', because: 'done' },
  { type: 'CheckpointStarted', phase: 'build' },
];

const PENDING = { status: 'pending', conclusion: null, because: null, durationMs: 0, attempts: 0 };

test('state.json, field by field', () => {
  expect(stateDocument(new Story(PLAN, ...BUILT).state)).toEqual({
    schemaVersion: 1,
    id: 'wf_abc123',
    workflow: 'default',
    mode: 'sequential',
    status: 'running',
    conclusion: null,
    because: null,
    attempt: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:10.000Z',
    durationMs: 9_000,
    source: { sha: 'c0ffee' },
    configDigest: 'digest',
    phases: [
      {
        name: 'build',
        status: 'completed',
        conclusion: 'success',
        because: 'done',
        startedAt: '2026-01-01T00:00:02.000Z',
        finishedAt: '2026-01-01T00:00:09.000Z',
        durationMs: 7_000,
        attempts: 1,
        round: 1,
        agents: [
          {
            name: 'work',
            status: 'completed',
            conclusion: 'success',
            attempts: 1,
            durationMs: 1_000,
            flaky: false,
            flakyTests: [],
            because: 'passed',
          },
        ],
        gates: [
          {
            name: 'pre-commit',
            verdict: 'passed',
            because: 'lint passed',
            skipped: null,
            checks: [
              {
                name: 'lint',
                outcome: 'passed',
                enforcement: 'required',
                durationMs: 1_000,
                attempts: 1,
                flaky: false,
                flakyTests: [],
                because: 'passed',
              },
            ],
          },
        ],
        fixes: [],
        reuse: null,
        checkpoint: null,
      },
      {
        name: 'deploy',
        ...PENDING,
        round: 1,
        startedAt: null,
        finishedAt: null,
        agents: [{ name: 'work', ...PENDING, flaky: false, flakyTests: [] }],
        gates: [],
        fixes: [],
        reuse: null,
        checkpoint: null,
      },
    ],
    round: 1,
    rounds: [],
    decisions: [],
    warnings: [],
    pause: null,
    lastCheckpoint: null,
    restored: null,
    restoring: null,
  });
});

test('state.json tells of checkpoints, and of what was put back to one', () => {
  const story = new Story(PLAN, ...BUILT, { type: 'CheckpointSaved', phase: 'build' });
  const told = () => stateDocument(story.state);
  expect(told()).toMatchObject({
    lastCheckpoint: 'build',
    phases: [{ checkpoint: { saved: true, because: null } }, {}],
  });
  story.tell({ type: 'RestoreStarted', phase: 'build', by: 'me' });
  expect(told()).toMatchObject({ restoring: { phase: 'build', by: 'me' }, restored: null });
  story.tell({ type: 'Restored', phase: 'build', by: 'me' });
  expect(told()).toMatchObject({ status: 'pending', restoring: null, restored: { phase: 'build', by: 'me' } });
  const failing = new Story(PLAN, ...BUILT, { type: 'CheckpointFailed', phase: 'build', because: 'full' });
  expect(stateDocument(failing.state)).toMatchObject({
    lastCheckpoint: null,
    phases: [{ checkpoint: { saved: false, because: 'full' } }, {}],
  });
});

test('a checkpoint, field by field', () => {
  const { state } = new Story(PLAN, ...BUILT);
  const hex = (digit: string): string => `sha256:${digit.repeat(64)}`;
  const layers = [{ digest: hex('1'), size: 5, mediaType: LAYER_MEDIA_TYPES.gzip }];
  const files = { count: 2, bytes: 3, deleted: 1 };
  const entries: TreeEntry[] = [
    { type: 'file', path: 'out.txt', mode: 0o644, size: 3, mtime: 1_500_000_000n, digest: hex('2'), layer: hex('1') },
    { type: 'link', path: 'link', target: '\xff', mtime: 0n },
  ];
  const document = checkpointDocument(state, 'build', 'hash', {
    parent: null,
    parentDigest: null,
    entries,
    deleted: ['old\xfe', 'gone'],
    layers,
    files,
  });
  expect(document).toEqual({
    schemaVersion: 1,
    workflowId: 'wf_abc123',
    workflow: 'default',
    phase: 'build',
    sequence: 1,
    createdAt: '2026-01-01T00:00:10.000Z',
    parent: null,
    parentDigest: null,
    source: { sha: 'c0ffee' },
    configDigest: 'digest',
    state: stateDocument(state),
    context: { goal: 'g' },
    outputs: { build: { k: 'v' } },
    artifacts: [],
    layers,
    files,
    journal: { sequence: state.sequence, digest: 'hash' },
    entries: [
      { type: 'file', path: 'out.txt', mode: '0644', size: 3, mtime: '1.500000000', digest: hex('2'), layer: 0 },
      { type: 'link', path: 'link', target: { base64: '/w==' }, mtime: '0.000000000' },
    ],
    deleted: [{ base64: 'b2xk/g==' }, 'gone'],
  });
  expect(checkpointSchema.safeParse(JSON.parse(JSON.stringify(document))).success).toBe(true);
});

test('a checkpoint of very many phases names those that its parent does not tell of, and counts the others', () => {
  const names = Array.from({ length: 101 }, (_, at) => `p${at}`);
  const story = new Story(pipeline(names.map((name) => phase(name))), running());
  const files = { parent: null, parentDigest: null, entries: [], deleted: [], layers: [] };
  const told = (name: string) => {
    story.tell(
      { type: 'PhaseStarted', phase: name },
      began(`${name}/work`),
      ended(`${name}/work`),
      { type: 'PhaseFinished', phase: name, conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: name },
    );
    const counts = { count: 0, bytes: 0, deleted: 0 };
    const { phases, omittedPhases } = checkpointDocument(story.state, name, '', { ...files, files: counts }).state;
    return [phases.map((each) => each.name), omittedPhases];
  };
  expect(told('p0')).toEqual([['p0'], 100]);
  story.tell({ type: 'CheckpointSaved', phase: 'p0' });
  expect(told('p1')).toEqual([['p1'], 100]);
  story.tell({ type: 'CheckpointFailed', phase: 'p1', because: 'full' });
  // The one before it was not saved, so this one tells of both.
  expect(told('p2')).toEqual([['p1', 'p2'], 99]);
});

describe('the status of an agent is that of its newest attempt', () => {
  test.each<[Outcome, string, string]>([
    [{ kind: 'passed' }, 'completed', 'success'],
    [{ kind: 'reused', from: 'x' }, 'completed', 'reused'],
    [{ kind: 'skipped', because: 'x' }, 'completed', 'skipped'],
    [{ kind: 'cancelled', detail: 'x' }, 'cancelled', 'cancelled'],
    [failed, 'failed', 'failure'],
    [{ kind: 'errored', reason: 'internal', detail: 'x' }, 'failed', 'failure'],
    [{ kind: 'timedOut', detail: 'x' }, 'failed', 'failure'],
  ])('%j', (outcome, status, conclusion) => {
    const story = new Story(PLAN, ...BUILT.slice(0, 3));
    const task = story.state.phases[0]?.agents.tasks[0];
    if (task === undefined) throw new Error('no task');
    expect(agentStatus(task)).toEqual({ status: 'running', conclusion: null });
    story.tell(ended('build/work', outcome));
    expect(agentStatus(task)).toEqual({ status, conclusion });
  });
});

test('a plan has a row for each task: what runs, why, and what another one answers for', () => {
  const same = agent('a/x').steps;
  const script = { kind: 'command', key: 'k', command: 'eslint .', title: 'npm run lint', cwd: 'packages/a' } as const;
  const plan = pipeline([
    phase('a', {
      agents: [agent('a/x'), agent('a/y', { steps: [...same] })],
      gates: [
        gate('g', [
          check('a/g/lint', { steps: [script], enforcement: 'advisory' }),
          check('a/g/again', { steps: [...same] }),
        ]),
      ],
    }),
  ]);
  expect(planRows(plan)).toEqual([
    { phase: 'a', gate: '', name: 'x', runs: 'run x', enforcement: '', because: 'a test' },
    { phase: 'a', gate: '', name: 'y', runs: 'run x', enforcement: '', because: 'a test' },
    {
      phase: 'a',
      gate: 'g',
      name: 'lint',
      runs: 'packages/a: npm run lint (eslint .)',
      enforcement: 'advisory',
      because: 'a test',
    },
    {
      phase: 'a',
      gate: 'g',
      name: 'again',
      runs: 'run x',
      enforcement: 'required',
      because: 'a test; takes the outcome of a/x if the tree is still the same',
    },
  ]);
});

test('a problem says what happened, where, and the next step', () => {
  const text = (...args: Parameters<typeof problemLines>): string =>
    problemLines(...args)
      .map(plainText)
      .join('\n');
  expect(text({ code: 'config', message: 'm', where: 'f:1:2', hint: 'h' })).toBe('error: m\n  at f:1:2\n  h');
  expect(text({ code: 'storage', message: 'm' }, 'warning')).toBe('warning: m');
});
