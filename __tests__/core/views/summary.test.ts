import { describe, expect, test } from '@jest/globals';
import { pauseLines, summaryLines } from '../../../src/core/views/summary.ts';
import { duration, plainText } from '../../../src/core/views/text.ts';
import type { Event } from '../../../src/model/event.ts';
import { agent, began, check, ended, evidence, failed, gate, phase, pipeline, running, Story } from '../story.ts';

const PLAN = pipeline([
  phase('build', {
    agents: [agent('build/compile')],
    gates: [
      gate('pre-commit', [check('build/pre-commit/lint'), check('build/pre-commit/docs', { enforcement: 'advisory' })]),
    ],
  }),
  phase('deploy'),
]);
const BUILD: Event[] = [running(), { type: 'PhaseStarted', phase: 'build' }, began('build/compile')];
const GATE: Event = { type: 'GateStarted', phase: 'build', gate: 'pre-commit' };
const judged = (verdict: 'passed' | 'rejected'): Event => ({
  type: 'GateFinished',
  phase: 'build',
  gate: 'pre-commit',
  verdict,
  because: 'b',
});
const over = (status: 'completed' | 'cancelled' | 'failed', because: string): Event => ({
  type: 'WorkflowFinished',
  status,
  conclusion: 'cancelled',
  because,
});
const REJECTED: Event[] = [
  ...BUILD,
  ended('build/compile'),
  GATE,
  began('build/pre-commit/lint'),
  began('build/pre-commit/docs'),
  ended('build/pre-commit/lint', failed, 1, { evidence: evidence({ tail: 'a.js:1\n  no-foo\n' }) }),
  ended('build/pre-commit/docs', failed),
  judged('rejected'),
];
const pausedAt = (options: ('retry' | 'skip' | 'cancel')[]): Event => ({
  type: 'WorkflowPaused',
  pause: {
    phase: 'build',
    gate: 'pre-commit',
    reason: 'gate-rejected',
    details: ['lint failed: exit code 1'],
    options,
  },
});

const text = (story: Story, options: Parameters<typeof summaryLines>[1] = {}): string =>
  summaryLines(story.state, options)
    .map((line) => plainText(line).trimEnd())
    .join('\n');

const DETAILS = `‖ build  9.0s
  ✓ compile  1.0s  run compile
  gate pre-commit  rejected
    ✗ lint   1.0s  failed: exit code 1
    ⚠ docs   1.0s  advisory; failed: exit code 1
· deploy  blocked: build waits for a decision

Paused at gate pre-commit after build
  lint failed: exit code 1

lint: run lint
  │ a.js:1
  │   no-foo
  Read the end of its output, run the same command in your workspace, and mend what it complains of.

docs: run docs
  Read the end of its output, run the same command in your workspace, and mend what it complains of.
`;

describe('the summary', () => {
  test('of a pause says what failed, why, the end of its output, and every command that goes on', () => {
    expect(text(new Story(PLAN, ...REJECTED, pausedAt(['retry', 'skip', 'cancel'])))).toBe(`${DETAILS}
What you can do
  mend it and go on  bootspring resume wf_abc123
  skip the gate      bootspring skip wf_abc123 --gate pre-commit --reason "…"
  give it up         bootspring cancel wf_abc123`);
  });

  test('counts what a check found, and shows it where only a report tells', () => {
    const findings = {
      errors: 2,
      warnings: 0,
      notices: 0,
      fresh: 1,
      worst: [{ severity: 'error' as const, message: 'no foo', file: 'a.js', line: 1, fingerprint: '' }],
    };
    const [docs, verdict] = REJECTED.slice(-2);
    if (docs === undefined || verdict === undefined) throw new Error('there is a verdict');
    const told = (more: object) => {
      const lint = ended('build/pre-commit/lint', failed, 1, { findings, ...more });
      return text(new Story(PLAN, ...REJECTED.slice(0, -3), lint, docs, verdict, pausedAt(['retry'])));
    };
    expect(told({})).toContain('    ✗ lint   1.0s  failed: exit code 1; 2 errors, 1 new\n');
    expect(told({})).toContain('lint: run lint\n  │ a.js:1 no foo\n  │ … and 1 more\n  Read');
    expect(told({ evidence: evidence({ tail: 'a.js: 1 problem, no foo' }) })).toContain(
      'lint: run lint\n  │ a.js: 1 problem, no foo\n  Read',
    );
    // What stands too far up in the output is named.
    expect(told({ evidence: evidence({ tail: 'what it said' }) })).toContain(
      'lint: run lint\n  │ a.js:1 no foo\n  │ …\n  │ what it said\n  Read',
    );
  });

  test('offers no skip where there is none, and nothing when nobody is asked', () => {
    const story = new Story(PLAN, ...REJECTED, pausedAt(['retry', 'cancel']));
    expect(text(story)).not.toContain('bootspring skip');
    const alone = text(story, { decisions: false });
    expect(alone).toContain('Not passed at gate pre-commit after build');
    expect(alone).not.toContain('bootspring resume');
  });

  test('of what was stopped or broken off names no command where nobody is asked', () => {
    const stopped = new Story(PLAN, running(), over('cancelled', 'stopped by SIGINT'));
    for (const story of [stopped, new Story(PLAN, ...BUILD)]) {
      expect(text(story, { ended: true })).toContain('  go on              bootspring resume wf_abc123');
      expect(text(story, { ended: true, decisions: false })).not.toContain('bootspring resume');
    }
  });

  test('of a completion names what was skipped and what is flaky, and neither is plain green', () => {
    const flaky: Event[] = [
      ended('build/compile', failed),
      { type: 'RetryScheduled', task: 'build/compile', attempt: 2, delayMs: 1, at: 1, because: 'b' },
      { type: 'RetryDue', task: 'build/compile', attempt: 2 },
      began('build/compile', 2),
      ended('build/compile', { kind: 'passed' }, 2),
    ];
    const skip: Event = { type: 'Decided', decision: { kind: 'skip', gate: 'pre-commit', reason: 'known', by: 'me' } };
    const rest: Event[] = [
      { type: 'PhaseFinished', phase: 'build', conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: 'build' },
      { type: 'CheckpointFailed', phase: 'build', because: 'the disk is full' },
      { type: 'PhaseStarted', phase: 'deploy' },
      began('deploy/work'),
      ended('deploy/work', { kind: 'reused', from: 'build/compile#2' }),
      { type: 'PhaseFinished', phase: 'deploy', conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: 'deploy' },
      { type: 'CheckpointSaved', phase: 'deploy' },
      over('completed', '2 phases completed; gate pre-commit was skipped by me: known'),
    ];
    const story = new Story(
      PLAN,
      ...BUILD,
      ...flaky,
      ...REJECTED.slice(BUILD.length + 1),
      pausedAt(['retry', 'skip']),
      skip,
      ...rest,
    );
    expect(text(story)).toBe(`⚠ build  14.0s
  ⚠ compile  2.0s  flaky: passed at attempt 2; run compile
  gate pre-commit  skipped by me: known
    ✗ lint   1.0s  failed: exit code 1
    ⚠ docs   1.0s  advisory; failed: exit code 1
↺ deploy  3.0s  work: reused from build/compile#2

warning: The checkpoint of build was not saved, so the workflow cannot be resumed from there: the disk is full
Completed in 24.0s: 2 phases completed; gate pre-commit was skipped by me: known`);
    const tones = summaryLines(story.state).map((line) => line[0]?.tone);
    expect(tones[0]).toBe('warn');
  });

  test('of who asked for quiet shows what failed and what to do, and nothing that went well or has not begun', () => {
    const said = text(new Story(PLAN, ...REJECTED, pausedAt(['cancel'])), { quiet: true });
    expect(said).toMatch(/^‖ build {2}9\.0s\n {2}gate pre-commit {2}rejected\n {4}✗ lint {2}1\.0s {2}failed/);
    expect(said).toMatch(/\nPaused at gate pre-commit after build\n[^]*bootspring cancel wf_abc123$/);
    expect(said).not.toMatch(/compile|deploy/);
  });

  test('of who asked for quiet is the verdict alone when all went well', () => {
    const phases = ['build', 'deploy'].map((name) => phase(name));
    const went = phases.flatMap(({ name }): Event[] => [
      { type: 'PhaseStarted', phase: name },
      began(`${name}/work`),
      ended(`${name}/work`),
      { type: 'PhaseFinished', phase: name, conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: name },
      { type: 'CheckpointSaved', phase: name },
    ]);
    const story = new Story(pipeline(phases), running(), ...went, over('completed', '2 phases completed'));
    expect(text(story, { quiet: true })).toMatch(/^Completed in .*: 2 phases completed$/);
    expect(text(story)).toMatch(/^✓ build .* {2}work: run work\n✓ deploy .* {2}work: run work\n\nCompleted in/);
  });

  test('of work under way says so; once nobody works on it, that it was broken off and how to go on', () => {
    const story = new Story(PLAN, ...BUILD);
    expect(text(story)).toBe(
      '▸ build  1.0s\n  ▸ compile  …\n  gate pre-commit  not judged\n    · lint   not run\n    · docs   not run\n· deploy\n\nUnder way for 2.0s',
    );
    expect(text(story, { ended: true })).toMatch(/Broken off after 2\.0s\n {2}go on +bootspring resume wf_abc123$/);
  });

  test('of what a signal ended says how to go on; of what a person cancelled does not', () => {
    const signal = new Story(
      PLAN,
      running(),
      { type: 'StopRequested', signal: 'SIGINT' },
      over('cancelled', 'stopped by SIGINT'),
    );
    expect(text(signal)).toMatch(/Cancelled: stopped by SIGINT\n {2}go on +bootspring resume wf_abc123$/);
    const person = new Story(
      PLAN,
      running(),
      { type: 'Decided', decision: { kind: 'cancel', by: 'me' } },
      over('cancelled', 'cancelled by me'),
    );
    expect(text(person)).toMatch(/Cancelled by me$/);
    expect(text(new Story(PLAN, running(), over('failed', 'why')))).toMatch(/Failed: why$/);
  });

  test('of what was put back to a checkpoint, or is being put back, says so and how to go on', () => {
    const plan = pipeline([phase('build'), phase('deploy')]);
    const story = new Story(
      plan,
      running(),
      { type: 'PhaseStarted', phase: 'build' },
      began('build/work'),
      ended('build/work'),
      { type: 'PhaseFinished', phase: 'build', conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: 'build' },
      { type: 'CheckpointSaved', phase: 'build' },
      { type: 'RestoreStarted', phase: 'build', by: 'me' },
    );
    expect(text(story)).toMatch(/\n\nBeing restored to build$/);
    expect(text(story, { ended: true })).toMatch(
      /\n\nBroken off while build was restored\n {2}go on +bootspring resume wf_abc123$/,
    );
    story.tell({ type: 'Restored', phase: 'build', by: 'me' });
    expect(text(story)).toMatch(
      /^✓ build  3\.0s  work: run work\n· deploy\n\nRestored to build, waiting to be resumed\n {2}go on +bootspring resume wf_abc123$/,
    );
  });

  test('names of several commands the one that failed', () => {
    const [first, last] = ['lint', 'spell'].map((key) => ({ kind: 'command' as const, key, command: key, title: key }));
    if (first === undefined || last === undefined) throw new Error('no steps');
    const plan = pipeline([phase('build', { agents: [agent('build/compile', { steps: [first, last] })] })]);
    const finish = ended('build/compile', failed);
    if (finish.type !== 'AttemptFinished') throw new Error('no attempt');
    const results = [
      { key: 'lint', outcome: { kind: 'passed' as const }, durationMs: 1 },
      { key: 'spell', outcome: failed, durationMs: 1 },
    ];
    const details = ['compile failed'];
    const pause = { phase: 'build', reason: 'agent-failed' as const, details, options: ['retry' as const] };
    const story = new Story(plan, ...BUILD, { ...finish, steps: results }, { type: 'WorkflowPaused', pause });
    const lines = story.state.pause === undefined ? [] : pauseLines(story.state, story.state.pause).map(plainText);
    expect(lines).toContain('compile: spell');
  });

  test('of an agent that failed names the phase; at most 20 lines of its output are shown', () => {
    const tail = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
    const pause = {
      phase: 'build',
      reason: 'agent-failed',
      details: ['compile failed'],
      options: ['retry', 'cancel'],
    } as const;
    const event: Event = {
      type: 'WorkflowPaused',
      pause: { ...pause, details: [...pause.details], options: [...pause.options] },
    };
    const story = new Story(PLAN, ...BUILD, ended('build/compile', failed, 1, { evidence: evidence({ tail }) }), event);
    const lines = story.state.pause === undefined ? [] : pauseLines(story.state, story.state.pause).map(plainText);
    expect(lines[0]).toBe('Paused in build');
    expect(lines.filter((line) => line.startsWith('  │ '))).toEqual(
      Array.from({ length: 20 }, (_, at) => `  │ line ${at + 30}`),
    );
  });
});

test.each<[number, string]>([
  [0, '0.0s'],
  [449, '0.4s'],
  [12_345, '12.3s'],
  [59_940, '59.9s'],
  [60_000, '1m 00s'],
  [245_000, '4m 05s'],
  [3_599_600, '1h 00m'],
  [3_720_000, '1h 02m'],
])('%i ms are %s', (ms, shown) => {
  expect(duration(ms)).toBe(shown);
});
