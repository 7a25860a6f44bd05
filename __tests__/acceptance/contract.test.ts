import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { config, journal, kept, linesOf, repository, workflowFolder, workspace, write } from '../rig/workspace.ts';

const FILES = {
  'bootspring.yml': config(
    `
planning:
  run: echo "plan=b" >> "$BOOTSPRING_OUTPUT"
development:
  agents:
    - { name: builder, run: mkdir -p dist && echo built > dist/app.js }
    - { name: writer, run: 'echo notes > "$BOOTSPRING_ARTIFACT_DIR/notes.txt"' }
  outputs: ["dist/**"]
  gate: pre-commit
testing:
  needs: [development]
  run: |
    cp "$BOOTSPRING_CONTEXT" seen.json
    cat "$BOOTSPRING_ARTIFACTS/development/dist/app.js" "$BOOTSPRING_ARTIFACTS/development/notes.txt" > seen.txt
    env | grep ^BOOTSPRING_ | sort > env.txt
    pwd > pwd.txt
`,
    'gates:\n  pre-commit:\n    checks:\n      lint: "true"\n      types: { run: "exit 1", enforcement: advisory }\n',
  ).replace('    phases:', '    context: { goal: "ship the export API", tries: 3, dry: false }\n    phases:'),
};

const keys = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
const parsed = (text: string) => JSON.parse(text);

describe('a workflow with phases, gates, agents, outputs and context', () => {
  test('completes, hands on what was promised, and keeps what was promised', async () => {
    const folder = repository(FILES);
    const run = await cli(folder, ['run', '--set', 'who=me']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/Completed in .*: 3 phases completed\n$/);

    handsOn(folder);
    const state = parsed(kept(folder, 'state.json'));
    expect(keys(state)).toEqual(
      expect.arrayContaining(
        'schemaVersion id workflow mode status conclusion attempt createdAt updatedAt source configDigest phases pause'.split(
          ' ',
        ),
      ),
    );
    expect(state).toMatchObject({ schemaVersion: 1, workflow: 'default', mode: 'sequential', status: 'completed' });
    expect(state).toMatchObject({ conclusion: 'success', attempt: 1, pause: null });
    expect(state.id).toMatch(/^wf_[a-z0-9]{6,}$/);
    expect(state.source).toMatchObject({ sha: expect.stringMatching(/^[0-9a-f]{40}$/), ref: 'refs/heads/main' });
    const [, development] = state.phases;
    expect(development).toMatchObject({ name: 'development', status: 'completed', conclusion: 'success', attempts: 1 });
    expect(keys(development)).toEqual(expect.arrayContaining(['because', 'startedAt', 'finishedAt', 'durationMs']));
    expect(development.agents[0]).toMatchObject({
      name: 'builder',
      status: 'completed',
      conclusion: 'success',
      attempts: 1,
    });
    const [lint, types] = development.gates[0].checks;
    expect(development.gates[0]).toMatchObject({ name: 'pre-commit', verdict: 'passed' });
    expect(lint).toMatchObject({ name: 'lint', outcome: 'passed', enforcement: 'required', because: 'passed' });
    expect(types).toMatchObject({ name: 'types', outcome: 'failed', enforcement: 'advisory' });
    // What is advisory is never shown as plain green.
    expect(run.stdout).toMatch(/⚠ types .*advisory; failed: exit code 1/);
  });

  test('writes exactly the lines of the contract to the log', async () => {
    const folder = workspace({ 'bootspring.yml': config('planning: { run: "true" }') });
    await cli(folder, ['run']);
    const lines = kept(folder, 'logs/orchestrator.log').split('\n');
    const id = workflowFolder(folder).split('/').at(-1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\] \[INFO\] /);
    expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      `[INFO] Workflow ${id} started`,
      '[INFO] Phase: planning - Starting',
      '[INFO] Agent: architecture-expert - Invoked',
      expect.stringMatching(/^\[INFO\] Agent: architecture-expert - Completed \(\d+s\)$/),
      expect.stringMatching(/^\[INFO\] Phase: planning - Completed \(\d+s\)$/),
      '[INFO] Checkpoint saved: planning',
      expect.stringMatching(/^\[INFO\] Workflow wf_\w+ completed \(\d+s\)$/),
      '',
    ]);
  });

  test('writes metrics, checkpoints, and a folder that git ignores', async () => {
    const folder = repository(FILES);
    await cli(folder, ['run']);
    const metrics = parsed(kept(folder, 'metrics.json'));
    expect(metrics).toMatchObject({ schemaVersion: 1, runs: 1, retries: { total: 0 }, flaky: [] });
    expect(metrics.gates).toMatchObject({ passed: 1, failed: 0, passRate: 1, failRate: 0 });
    expect(metrics.phases.map((phase: { name: string }) => phase.name)).toEqual(['planning', 'development', 'testing']);
    expect(keys(metrics)).toEqual(expect.arrayContaining(['totalDurationMs', 'agents', 'saved', 'checkpoints']));

    const checkpoint = parsed(kept(folder, 'checkpoints/development.json'));
    const names =
      'schemaVersion workflowId workflow phase sequence createdAt parent source configDigest state context artifacts layers files journal';
    expect(keys(checkpoint)).toEqual(expect.arrayContaining(names.split(' ')));
    expect(checkpoint).toMatchObject({ phase: 'development', sequence: 2, parent: 'planning', files: { count: 1 } });
    expect(checkpoint.context).toEqual({ goal: 'ship the export API', tries: 3, dry: false });
    expect(checkpoint.artifacts.map((each: { name: string }) => each.name)).toEqual(['dist/app.js', 'notes.txt']);
    const at = journal(folder).find((entry) => entry.seq === checkpoint.journal.sequence);
    expect(checkpoint.journal.digest).toBe(at?.hash);
    expect(at?.event).toMatchObject({ type: 'CheckpointStarted', phase: 'development' });
    expect(readFileSync(join(folder, '.bootspring/.gitignore'), 'utf8')).toBe('*\n');
    const verify = await cli(folder, ['verify']);
    expect(verify).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/ entries, 3 checkpoints and \d+ layers? \(.*\) are whole/),
    });
  });
});

function handsOn(folder: string): void {
  expect(parsed(readFileSync(join(folder, 'seen.json'), 'utf8'))).toEqual({
    parameters: { goal: 'ship the export API', tries: 3, dry: false, who: 'me' },
    outputs: { planning: { plan: 'b' } },
    lastFailure: expect.objectContaining({ task: 'development/pre-commit/types' }),
  });
  expect(linesOf(folder, 'seen.txt')).toEqual(['built', 'notes']);
  expect(linesOf(folder, 'pwd.txt')).toEqual([folder]);
  const inFolder = expect.stringContaining(join(folder, '.bootspring'));
  const variables = linesOf(folder, 'env.txt').map((line) => [line.split('=')[0], line.split('=')[1]]);
  expect(Object.fromEntries(variables)).toEqual({
    BOOTSPRING_WORKFLOW_ID: expect.stringMatching(/^wf_/),
    BOOTSPRING_PHASE: 'testing',
    BOOTSPRING_AGENT: 'testing-expert',
    BOOTSPRING_ATTEMPT: '1',
    BOOTSPRING_CONTEXT: inFolder,
    BOOTSPRING_ARTIFACTS: inFolder,
    BOOTSPRING_ARTIFACT_DIR: inFolder,
    BOOTSPRING_OUTPUT: inFolder,
    BOOTSPRING_PROGRESS: inFolder,
  });
}

test('a declared output that is not there pauses the phase; made, its work is done again and it goes on', async () => {
  const phase = '{ run: "echo x >> runs; cp made out.txt || true", outputs: [out.txt] }';
  const folder = workspace({ 'bootspring.yml': config(`build: ${phase}`) });
  const run = await cli(folder, ['run']);
  expect(run.code).toBe(6);
  expect(run.stdout).toContain('nothing matches the declared output out.txt');
  write(folder, { made: 'x' });
  expect(await cli(folder, ['resume'])).toMatchObject({ code: 0 });
  expect(linesOf(folder, 'runs')).toEqual(['x', 'x']);
});

describe('--phase, --from and --mode', () => {
  const FOUR = {
    'bootspring.yml': config('a: { run: echo a >> ran }\nb: { run: echo b >> ran }\nc: { run: echo c >> ran }'),
  };
  test.each([
    [['--phase', 'b'], ['b']],
    [
      ['--from', 'b'],
      ['b', 'c'],
    ],
    [['--dry-run'], []],
  ])('%j runs %j', async (args, ran) => {
    const folder = workspace(FOUR);
    expect(await cli(folder, ['run', ...args])).toMatchObject({ code: 0 });
    expect(linesOf(folder, 'ran')).toEqual(ran);
  });
});

describe('the environment of a command', () => {
  const SECRETS = {
    GITHUB_TOKEN: 'canary-1',
    INPUT_X: 'canary-2',
    ACTIONS_RUNTIME_TOKEN: 'canary-3',
    MY_KEY: 'canary-4',
  };

  test('has no token and nothing of the action or its runner', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: env > env.txt }') });
    await cli(folder, ['run'], { env: { ...SECRETS, GITHUB_SHA: 'abc', CI: 'true' } });
    const seen = linesOf(folder, 'env.txt');
    expect(seen.filter((line) => line.includes('canary'))).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(['GITHUB_SHA=abc', 'CI=true']));
  });

  test('has what env: names, and nothing else of the caller', async () => {
    const phase = 'a: { agents: [{ name: x, run: env > env.txt, env: [MY_KEY] }] }';
    const folder = workspace({ 'bootspring.yml': config(phase) });
    await cli(folder, ['run'], { env: SECRETS });
    expect(linesOf(folder, 'env.txt').filter((line) => line.includes('canary'))).toEqual(['MY_KEY=canary-4']);
  });

  test('takes values from ${env:NAME}, which no file keeps', async () => {
    const phase = 'a: { agents: [{ name: x, run: "printenv DEPLOY > out.txt", env: { DEPLOY: "${env:MY_KEY}!" } }] }';
    const folder = workspace({ 'bootspring.yml': config(phase) });
    await cli(folder, ['run'], { env: SECRETS });
    expect(linesOf(folder, 'out.txt')).toEqual(['canary-4!']);
    for (const name of ['journal.jsonl', 'state.json', 'logs/orchestrator.log', 'checkpoints/a.json'])
      expect(kept(folder, name)).not.toContain('canary-4');
  });
});
