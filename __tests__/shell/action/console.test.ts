import { expect, test } from '@jest/globals';
import { createAnnotations } from '../../../src/shell/action/annotations.ts';
import { createRunnerLog } from '../../../src/shell/action/commands.ts';
import { createActionConsole } from '../../../src/shell/action/console.ts';
import { initialState } from '../../../src/core/initial-state.ts';
import { plainText } from '../../../src/core/views/text.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { parseRunnerLog } from '../../rig/runner-log.ts';

const TIME = '2024-02-19T10:00:00.000Z';
const CREATED = {
  type: 'WorkflowCreated' as const,
  workflowId: 'wf_abc123',
  pipeline: {
    workflow: 'default',
    mode: 'sequential' as const,
    phases: [],
    context: {},
    reuse: true,
    retryBudget: 0,
    maxParallel: 2,
    passEnv: [],
    digest: '',
  },
  source: {},
  creator: { version: '1', platform: 'linux', arch: 'x64' },
};

function start() {
  const chunks: Buffer[] = [];
  const log = createRunnerLog({
    write: (chunk) => chunks.push(Buffer.from(chunk)) > 0,
    once: () => undefined,
  });
  const live = createActionConsole(log, createAnnotations(log, true), plainText);
  const state = initialState(CREATED, 0);
  const observe = (event: Event): void => live.observe?.({ v: 1, seq: 1, at: TIME, event, prev: '', hash: '' }, state);
  const group = (task: string, attempt = 1) => ({ phase: 'testing', task, attempt, title: `run ${task}` });
  return {
    live,
    begun: (task: string, attempt = 1) => observe({ type: 'AttemptStarted', task, attempt, title: '' }),
    ended: (task: string, outcome: Outcome, attempt = 1) =>
      observe({ type: 'AttemptFinished', task, attempt, outcome, durationMs: 1000, steps: [] }),
    open: (task: string, attempt = 1) => live.sink.open(group(task, attempt)),
    print: (task: string, text: string) => void live.sink.write(Buffer.from(text), group(task)),
    shut: (task: string, attempt = 1) => live.sink.close(group(task, attempt), { summary: '', durationMs: 1 }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** The lines without brackets and times, groups as `> title` and `<`. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !/^::(?:stop-commands::)?[0-9a-f]{48}(?:::)?$/.test(line))
    .map((line) => line.replace('[2024-02-19T10:00:00Z] ', '').replace('::group::', '> ').replace('::endgroup::', '<'));

const PASSED: Outcome = { kind: 'passed' };
const FAILED: Outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };

test('lines wait for the end of the open group, verdicts for their own output', () => {
  const it = start();
  it.begun('testing/a');
  it.begun('testing/b');
  it.open('testing/a');
  it.print('testing/a', 'a1\n');
  // b ends first; its output waits in the background.
  it.ended('testing/b', FAILED);
  it.print('testing/a', 'a2');
  it.shut('testing/a');
  it.open('testing/b');
  it.print('testing/b', 'b fails\n');
  it.shut('testing/b');
  it.ended('testing/a', PASSED);
  it.live.close();
  expect(lines(it.text())).toEqual([
    '[INFO] Agent: a - Invoked',
    '[INFO] Agent: b - Invoked',
    '> testing/a: run testing/a',
    'a1',
    'a2',
    '<',
    '> testing/b: run testing/b',
    'b fails',
    '<',
    '[ERROR] Agent: b - Failed (1s): exit code 1',
    '  │ b fails',
    '[INFO] Agent: a - Completed (1s)',
  ]);
  expect(parseRunnerLog(it.text()).faults).toEqual([]);
});

test('of what failed the last lines are shown, of this attempt only', () => {
  const it = start();
  for (const attempt of [1, 2]) {
    it.open('testing/a', attempt);
    const output = Array.from({ length: 30 }, (_each, at) => `${attempt}.${at}\n`).join('');
    it.print('testing/a', output);
    it.shut('testing/a', attempt);
    it.ended('testing/a', FAILED, attempt);
  }
  it.live.close();
  const shown = lines(it.text()).filter((line) => line.startsWith('  │ '));
  expect(shown).toHaveLength(40);
  expect([shown[0], shown[19], shown[20], shown[39]]).toEqual(['  │ 1.10', '  │ 1.29', '  │ 2.10', '  │ 2.29']);
  expect(it.text()).toContain('::group::testing/a: run testing/a (attempt 2)\n');
});

test('progress is shown at once, in the open group, and has no effect', () => {
  const it = start();
  it.open('testing/a');
  it.print('testing/a', 'half a line');
  it.live.progress?.('testing/a', '##[error]50%');
  expect(lines(it.text()).slice(-2)).toEqual(['half a line', 'testing/a: ##[error]50%']);
  it.shut('testing/a');
  it.live.progress?.('testing/b', '##[error]60%');
  it.live.close();
  expect(parseRunnerLog(it.text())).toMatchObject({ faults: [], commands: [] });
});

test('closing prints what still waits', () => {
  const it = start();
  it.ended('testing/lost', PASSED);
  it.begun('testing/next');
  expect(it.text()).toBe('');
  it.live.close();
  expect(lines(it.text())).toEqual(['[INFO] Agent: lost - Completed (1s)', '[INFO] Agent: next - Invoked']);
});
