import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createWorkspaces, runStep, type Stage } from '../rig/runner.ts';

const workspaces = createWorkspaces();
afterAll(() => workspaces.removeAll());

const CONFIG = `version: 1
workflows:
  default:
    phases:
      development: { run: "echo built" }
      testing: { run: node wait.js }
      review: { run: "echo reviewed" }
`;
const WAITING = `require('fs').writeFileSync('pid', String(process.pid)); console.log('waiting'); setInterval(() => {}, 1000);`;
const STUBBORN = `process.on('SIGTERM', () => console.log('not now')); ${WAITING}`;

const isAlive = (workspace: string): boolean => {
  const pid = Number(readFileSync(join(workspace, 'pid'), 'utf8'));
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

/** What the journal's last entry tells. */
function lastEvent(stage: Stage): unknown {
  const journal = join(dirname(stage.outputs['report'] ?? ''), 'journal.jsonl');
  const line = readFileSync(journal, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return JSON.parse(line);
}

describe.each([
  ['a command that ends when asked', WAITING],
  ['a command that ignores SIGTERM', STUBBORN],
])('cancelled while %s runs', (_name, script) => {
  const workspace = workspaces.make({ 'bootspring.yml': CONFIG, 'wait.js': script });
  const done = runStep({ workspace, cancelAt: 'waiting\n', inputs: { 'report-artifact': 'false' } });

  test('it is over in less than 7 seconds, and so is the command', async () => {
    const { main } = await done;
    expect(main.exitCode).toBe(130);
    expect(main.cancelMs).toBeLessThan(7_000);
    expect(isAlive(workspace)).toBe(false);
  });

  test('the journal is closed and everything is told', async () => {
    const { main } = await done;
    expect(lastEvent(main)).toMatchObject({ event: { type: 'WorkflowFinished', status: 'cancelled' } });
    expect(main.outputs).toMatchObject({ status: 'cancelled', conclusion: 'cancelled', 'failed-phase': 'testing' });
    expect(main.summary).toMatch(/^## ⏹ Cancelled\n\nstopped by SIGINT/);
    expect(main.summary).toContain('- to go on, re-run the failed jobs');
    expect(main.raw).toContain('to go on, re-run the failed jobs');
    expect(main.raw).not.toContain('bootspring resume');
    expect(main.log.faults).toEqual([]);
    expect(main.log.text.join('\n')).not.toContain('reviewed');
  });

  test('post has nothing to add', async () => {
    expect((await done).post).toMatchObject({ exitCode: 0, raw: '' });
  });
});

describe('main is killed', () => {
  const workspace = workspaces.make({ 'bootspring.yml': CONFIG, 'wait.js': WAITING });
  const done = runStep({ workspace, killAt: 'waiting\n' });

  test('post tells what was cut off', async () => {
    const { main, post } = await done;
    expect(main.exitCode).toBeUndefined();
    expect(main.outputs).toEqual({});
    expect(post.exitCode).toBe(0);
    expect(post.log.faults).toEqual([]);
    expect(post.log.commands).toEqual([
      {
        name: 'warning',
        properties: {},
        data: expect.stringMatching(
          /^The run of wf_\w+ was cut off while testing\/testing-expert was under way: 1 of 3 phases are over\.$/,
        ),
      },
      { name: 'warning', data: expect.stringMatching(/of it (?:was|were) still at work/), properties: {} },
    ]);
  });

  test('post writes the outputs and the summary', async () => {
    const { post } = await done;
    expect(post.outputs).toMatchObject({
      status: 'running',
      conclusion: '',
      'workflow-id': expect.stringMatching(/^wf_/),
      'failed-phase': 'testing',
      metrics: '',
    });
    expect(existsSync(post.outputs['report'] ?? '')).toBe(true);
    expect(post.summary).toMatch(/^## ⏹ Cut off\n/);
    expect(post.summary).toContain('- testing/testing\\-expert was under way');
    expect(post.summary).toContain('| development | completed |');
  });
});

test('post never fails a job: a journal that is gone is a warning', async () => {
  const workspace = workspaces.make({
    'bootspring.yml': CONFIG,
    'wait.js': `require('fs').rmSync('.bootspring', { recursive: true }); ${WAITING}`,
  });
  const { post } = await runStep({ workspace, killAt: 'waiting\n' });
  expect(post.exitCode).toBe(0);
  expect(post.log.commands).toEqual([
    { name: 'warning', properties: {}, data: expect.stringContaining('was cut off, and its journal can not be read') },
  ]);
});

test('post says nothing when main never began a workflow', async () => {
  const { main, post } = await runStep({
    workspace: workspaces.make({ 'bootspring.yml': CONFIG }),
    inputs: { mode: 'x' },
  });
  expect(main.exitCode).toBe(2);
  expect(post).toMatchObject({ exitCode: 0, raw: '', summary: '' });
});
