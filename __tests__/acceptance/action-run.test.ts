import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createWorkspaces, metadata, runStep } from '../rig/runner.ts';

const workspaces = createWorkspaces();
afterAll(() => workspaces.removeAll());

const CONFIG = `version: 1
workflows:
  default:
    phases:
      development: { run: "echo made > built.txt && echo building", gate: pre-commit }
      testing: { run: "test -f built.txt && echo all tests pass" }
gates:
  pre-commit:
    checks:
      lint: "echo looks good"
      types: "true"
`;
const FAILING = CONFIG.replace('"echo looks good"', '"echo src/a.js:1 no-unused-vars && exit 3"');

const lineWith = (lines: readonly string[], text: string): number => lines.findIndex((line) => line.includes(text));
/** Without colours. */
// oxlint-disable-next-line no-control-regex
const plain = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '');

describe('a workflow that passes', () => {
  const done = runStep({ workspace: workspaces.make({ 'bootspring.yml': CONFIG }) });

  test('exits 0 and tells every output that action.yml names', async () => {
    const { main } = await done;
    expect(main.exitCode).toBe(0);
    expect(main.stderr).toBe('');
    const { matrix: _matrix, ...promised } = metadata.outputs;
    expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(promised).sort());
    expect(main.outputs).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      'workflow-id': expect.stringMatching(/^wf_[a-z0-9]{6,}$/),
      'failed-phase': '',
      'paused-gate': '',
      'resumed-from': '',
      reused: '[]',
    });
    expect(JSON.parse(main.outputs['metrics'] ?? '')).toMatchObject({ workflowId: main.outputs['workflow-id'] });
    expect(main.outputs['report']).toMatch(/\/\.bootspring\/workflows\/wf_\w+\/state\.json$/);
    expect(JSON.parse(readFileSync(main.outputs['report'] ?? '', 'utf8'))).toMatchObject({ status: 'completed' });
  });

  test('prints each output in a group of its own, between its start and its verdict', async () => {
    const { log, raw } = (await done).main;
    expect(log.faults).toEqual([]);
    expect(log.commands).toEqual([]);
    expect(log.groups.map(({ title, lines }) => [title, lines])).toEqual([
      ['development/backend-expert: echo made > built.txt && echo building', ['building']],
      ['development/pre-commit/lint: echo looks good', ['looks good']],
      ['development/pre-commit/types: true', ['(no output)']],
      ['testing/testing-expert: test -f built.txt && echo all tests pass', ['all tests pass']],
    ]);
    const lines = raw.split('\n');
    const order = ['Agent: backend-expert - Invoked', '::group::development', 'building', '::endgroup::'];
    const places = [...order, 'Agent: backend-expert - Completed'].map((text) => lineWith(lines, text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('writes a summary with the verdict first and every phase', async () => {
    const { summary } = (await done).main;
    expect(summary).toMatch(/^## ✅ Completed\n\n2 phases completed/);
    expect(summary).toContain('| development | completed | ran | pre\\-commit: passed |');
    expect(summary).toContain('| testing/testing\\-expert | ✓ passed |');
  });

  test('leaves nothing to tell to post', async () => {
    const { post } = await done;
    expect(post).toMatchObject({ exitCode: 0, raw: '', stderr: '', outputs: {}, summary: '' });
  });
});

describe('a gate that fails', () => {
  const done = runStep({ workspace: workspaces.make({ 'bootspring.yml': FAILING }) });

  test('fails the step and says where in the outputs', async () => {
    const { main, post } = await done;
    expect(main.exitCode).toBe(6);
    expect(main.outputs).toMatchObject({
      status: 'paused',
      conclusion: '',
      'failed-phase': 'development',
      'paused-gate': 'pre-commit',
    });
    expect(post.raw).toBe('');
  });

  test('annotates the error', async () => {
    const { log } = (await done).main;
    expect(log.faults).toEqual([]);
    expect(log.commands).toEqual([
      {
        name: 'error',
        data: 'lint failed: exit code 3 (echo src/a.js:1 no-unused-vars && exit 3)',
        properties: { title: 'Gate pre-commit did not pass' },
      },
    ]);
  });

  test('shows the failing lines outside of every group, and what to do', async () => {
    const outside = (await done).main.log.outside.map(plain).join('\n');
    expect(outside).toContain('│ src/a.js:1 no-unused-vars');
    expect(outside).toContain('Not passed at gate pre-commit after development');
    expect(outside).toContain('bootspring gate pre-commit');
    // The workspace of a job is gone when it is over: nothing can be resumed there.
    expect(outside).not.toContain('bootspring resume');
  });

  test('says why and what to do in the summary', async () => {
    const { summary } = (await done).main;
    expect(summary).toMatch(/^## ❌ Paused at gate pre\\-commit after development\n/);
    expect(summary).toContain('- **lint failed: exit code 3**');
    expect(summary).toContain('```text\nsrc/a.js:1 no-unused-vars\n```');
    expect(summary).toMatch(/### What you can do\n\n- .*`bootspring gate pre-commit`/);
    expect(summary).toContain('| testing | pending |');
  });
});

test('the end of a failed attempt is shown at once when more work follows, with its advice once', async () => {
  const config = `version: 1
workflows:
  default:
    phases:
      development: { run: "true", gate: quality }
gates:
  quality:
    after: development
    checks:
      style: { run: "echo style is bad; exit 1", enforcement: advisory }
      rest: "echo rest is fine"
`;
  const { main } = await runStep({ workspace: workspaces.make({ 'bootspring.yml': config }) });
  expect(main.exitCode).toBe(0);
  const outside = main.log.outside.map(plain);
  const verdict = lineWith(outside, 'Check: style - Failed');
  expect(outside[verdict + 1]).toBe('  │ style is bad');
  expect(main.log.commands).toEqual([
    {
      name: 'warning',
      data: 'style failed: exit code 1 (echo style is bad; exit 1)',
      properties: { title: 'Gate quality: style does not block' },
    },
  ]);
});

test('output is streamed while the command runs', async () => {
  // The command ends only when the test has seen its first line.
  const workspace = workspaces.make({
    'bootspring.yml': `version: 1
workflows: { default: { phases: { testing: { run: "node wait.js" } } } }
`,
    'wait.js': `process.on('SIGTERM', () => process.exit(9)); console.log('first line'); setInterval(() => {}, 1000);`,
  });
  const { main } = await runStep({ workspace, cancelAt: 'first line' });
  expect(main.cancelMs).toBeDefined();
  expect(main.log.groups[0]?.lines).toEqual(['first line']);
});

test('the verdict of what ran in the background follows its output', async () => {
  const config = `version: 1
workflows:
  default:
    phases:
      testing:
        parallel: true
        agents:
          - { name: slow, run: "echo slow begins; until test -f done; do sleep 0.05; done" }
          - { name: quick, run: "echo quick output; touch done" }
`;
  const { main } = await runStep({
    workspace: workspaces.make({ 'bootspring.yml': config }),
    inputs: { 'max-parallel': '2' },
  });
  expect(main.exitCode).toBe(0);
  expect(main.log.faults).toEqual([]);
  const lines = main.raw.split('\n');
  expect(lineWith(lines, 'quick output')).toBeLessThan(lineWith(lines, 'Agent: quick - Completed'));
  expect(lineWith(lines, 'slow begins')).toBeLessThan(lineWith(lines, 'Agent: slow - Completed'));
});

describe('one step a phase', () => {
  test('runs that phase and its gate only', async () => {
    const workspace = workspaces.make({ 'bootspring.yml': CONFIG });
    const first = await runStep({ workspace, inputs: { phase: 'development' } });
    expect(first.main.exitCode).toBe(0);
    expect(first.main.log.groups).toHaveLength(3);
    const second = await runStep({ workspace, inputs: { phase: 'testing' } });
    expect(second.main.exitCode).toBe(0);
    expect(second.main.log.groups.map(({ title }) => title.split(':')[0])).toEqual(['testing/testing-expert']);
    expect(second.main.outputs['workflow-id']).not.toBe(first.main.outputs['workflow-id']);
  });
});

describe('command: gate', () => {
  test('runs the one gate', async () => {
    const workspace = workspaces.make({ 'bootspring.yml': CONFIG });
    const { main } = await runStep({ workspace, inputs: { command: 'gate', gate: 'pre-commit' } });
    expect(main.exitCode).toBe(0);
    expect(main.outputs['status']).toBe('completed');
    expect(existsSync(join(workspace, 'built.txt'))).toBe(false);
    expect(main.log.groups.map(({ title }) => title.split(':')[0])).toEqual([
      'development/pre-commit/lint',
      'development/pre-commit/types',
    ]);
  });

  test('fails when the gate does', async () => {
    const workspace = workspaces.make({ 'bootspring.yml': FAILING });
    const { main } = await runStep({ workspace, inputs: { command: 'gate', gate: 'pre-commit' } });
    expect(main.exitCode).toBe(6);
    expect(main.outputs).toMatchObject({ status: 'paused', 'paused-gate': 'pre-commit' });
  });
});

test('command: plan runs nothing and gives the phases as a matrix', async () => {
  const workspace = workspaces.make({ 'bootspring.yml': CONFIG });
  const { main, post } = await runStep({ workspace, inputs: { command: 'plan' } });
  expect(main.exitCode).toBe(0);
  expect(main.outputs).toEqual({ matrix: '{"include":[{"phase":"development"},{"phase":"testing"}]}' });
  expect(main.log.groups).toEqual([]);
  expect(main.log.outside).toContainEqual(
    expect.stringMatching(/^development\/pre-commit\/lint: echo looks good {2}\(/),
  );
  expect(existsSync(join(workspace, '.bootspring'))).toBe(false);
  expect(post.raw).toBe('');
});

test('a workflow without a configuration runs what is detected', async () => {
  const workspace = workspaces.make({
    'package.json': '{"name":"found","version":"1.0.0","scripts":{"test":"node check.js"}}',
    'check.js': 'console.log("one test passes")',
    node_modules: '',
  });
  const { main } = await runStep({ workspace });
  expect(main.exitCode).toBe(0);
  expect(main.log.groups).toContainEqual({ title: 'testing/pre-push/tests: npm test', lines: ['one test passes'] });
});

test('a phase with the same inputs is reused by the next run of the workspace, and the outputs tell so', async () => {
  const reusing = CONFIG.replace('{ run: "echo made', '{ inputs: [in.txt], outputs: [built.txt], run: "echo made');
  const workspace = workspaces.make({ 'bootspring.yml': reusing, 'in.txt': 'in' });
  const first = await runStep({ workspace });
  expect(first.main.outputs).toMatchObject({ status: 'completed', reused: '[]' });
  const { main } = await runStep({ workspace });
  const from = first.main.outputs['workflow-id'];
  expect(JSON.parse(main.outputs['reused'] ?? '')).toEqual([
    {
      phase: 'development',
      because: expect.stringContaining(`the inputs are those of ${from}`),
      savedMs: expect.any(Number),
    },
    { task: 'development/backend-expert', from },
  ]);
  expect(JSON.parse(main.outputs['metrics'] ?? '')).toMatchObject({ saved: { reusedPhases: 1 } });
  expect(main.log.groups.map(({ title }) => title)).not.toContainEqual(expect.stringContaining('backend-expert'));
  expect(main.summary).toMatch(/\| development \| completed \| reused \| pre\\-commit: passed \|/);
  expect(main.summary).toContain('the inputs are those of');
  const { main: fresh } = await runStep({ workspace, inputs: { fresh: 'true' } });
  expect(fresh.outputs['reused']).toBe('[]');
});
