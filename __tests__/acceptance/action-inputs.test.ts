import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createWorkspaces, runStep, type Stage } from '../rig/runner.ts';
import { runMainHere } from '../rig/runner-here.ts';

const workspaces = createWorkspaces();
afterAll(() => workspaces.removeAll());

const CONFIG = `version: 1
workflows:
  default:
    phases: { testing: { run: "cat $BOOTSPRING_CONTEXT" } }
  other:
    phases: { testing: { run: "echo the other workflow" } }
gates:
  pre-push: { checks: { tests: "true" } }
`;
const workspace = workspaces.make({
  'bootspring.yml': CONFIG,
  'sub/bootspring.yml': CONFIG.replace('the other workflow', 'the workflow below'),
  'ci/own.yml': CONFIG.replace('the other workflow', 'the workflow of own.yml'),
  'bad.yml': 'version: 1\nworkflows:\n  default:\n    phases:\n      testing: { runn: npm test }\n',
  file: '',
});
const EMPTY = workspaces.make({});
const run = async (inputs: Record<string, string>, where = workspace): Promise<Stage> =>
  (await runStep({ workspace: where, inputs, mainOnly: true })).main;
/** The same without the bundle, for inputs of which nothing is run. */
const runHere = (inputs: Record<string, string>, where = workspace): Promise<Stage> =>
  runMainHere({ workspace: where, inputs });
const shown = (main: Stage): string => main.log.text.join('\n');

describe('context', () => {
  test.each([
    ['YAML', 'goal: ship it\nlevel: 2\nquick: true'],
    ['JSON', '{"goal": "ship it", "level": 2, "quick": true}'],
  ])('as %s reaches the commands', async (_kind, context) => {
    const main = await run({ context, phase: 'testing' });
    expect(main.exitCode).toBe(0);
    const document: unknown = JSON.parse(main.log.groups[0]?.lines.join('\n') ?? '');
    expect(document).toMatchObject({ parameters: { goal: 'ship it', level: 2, quick: true } });
  });
});

test('workflow, config and working-directory choose what is run', async () => {
  expect(shown(await run({ workflow: 'other' }))).toContain('the other workflow');
  expect(shown(await run({ workflow: 'other', config: 'ci/own.yml' }))).toContain('the workflow of own.yml');
  const below = await run({ workflow: 'other', 'working-directory': 'sub' });
  expect(shown(below)).toContain('the workflow below');
  expect(below.outputs['report']).toContain(join(workspace, 'sub', '.bootspring'));
  const absolute = await run({ workflow: 'other', 'working-directory': join(workspace, 'sub') });
  expect(shown(absolute)).toContain('the workflow below');
});

describe('a bad input is named with what to do, exits 2 and runs nothing', () => {
  const folder = workspaces.make({ 'bootspring.yml': CONFIG, file: '' });
  test.each<[Record<string, string>, string]>([
    [{ command: 'runn' }, 'input "command": expected run, gate, plan or comment\nit is "runn" now'],
    [{ command: 'collect' }, 'input "command": collect is not yet supported; use run, gate, plan or comment'],
    [{ command: 'gate' }, 'input "gate": command: gate needs the name of a gate'],
    [
      { command: 'gate', gate: 'nope' },
      'input "gate": there is no gate called "nope"\ngates of this workflow: pre-push',
    ],
    [{ mode: 'fast' }, 'input "mode": expected sequential, parallel or adaptive'],
    [{ 'max-parallel': '0' }, 'input "max-parallel": expected a whole number from 1'],
    [{ 'max-parallel': '1.5' }, 'input "max-parallel": expected a whole number from 1'],
    [{ 'max-parallel': 'all' }, 'input "max-parallel": expected a whole number from 1\nit is "all" now'],
    [{ fresh: 'yes' }, 'input "fresh": expected true or false'],
    [{ 'job-summary': 'no' }, 'input "job-summary": expected true or false'],
    [{ annotations: '1' }, 'input "annotations": expected true or false'],
    [
      { phase: 'nope' },
      'input "phase": there is no phase called "nope" in this workflow\nphases of this workflow: testing',
    ],
    [{ workflow: 'nope' }, 'input "workflow": there is no workflow called "nope"\ndefined are: default, other'],
    [{ config: 'nope.yml' }, 'the configuration file does not exist\nat nope.yml\ncheck the path given with the input'],
    [{ 'working-directory': 'nope' }, 'input "working-directory": The folder to work in is not there.'],
    [{ 'working-directory': '..' }, 'input "working-directory": '],
    [{ 'working-directory': '/' }, 'input "working-directory": / is not below the workspace'],
    [
      { 'checkpoint-stores': 'file,cache' },
      'input "checkpoint-stores": expected cache, artifact or both, or file alone',
    ],
    [{ 'working-directory': 'file' }, 'input "working-directory": The folder to work in is a file.'],
    [{ context: '[1, 2]' }, 'input "context": expected a mapping of names to values'],
    [{ context: '{ a: { b: 1 } }' }, 'input "context": the value of "a" must be a text, a number, true or false'],
    [{ context: '{ "1a": b }' }, 'input "context": "1a" is no name'],
    [{ context: '{ a: [' }, 'input "context": '],
    [{ context: '{ __proto__: x }' }, 'input "context": '],
    [{ context: `{ a: ${'['.repeat(10_000)} }` }, 'input "context": nested more than'],
  ])('%j', async (inputs, told) => {
    const main = await runHere(inputs, folder);
    expect(main.exitCode).toBe(2);
    expect(main.log.commands).toHaveLength(1);
    expect(main.log.commands[0]).toMatchObject({ name: 'error', data: expect.stringContaining(told) });
    expect(`${main.raw}${main.stderr}`).not.toMatch(/\n\s+at .*:\d+:\d+\)?/);
    expect(main.log.groups).toEqual([]);
    expect(main.summary).toContain('## ❌ Bootspring did not run');
    expect(existsSync(join(folder, '.bootspring'))).toBe(false);
  });

  test('by the bundle as well, with nothing but that', async () => {
    const inputs = { context: `{ a: ${'['.repeat(10_000)} }` };
    const [main, here] = [await run(inputs, folder), await runHere(inputs, folder)];
    expect(main).toEqual({ ...here, cancelMs: undefined });
    expect(main).toMatchObject({ exitCode: 2, stderr: '' });
  });

  test('all of them at once', async () => {
    const main = await runHere({ mode: 'x', fresh: 'x', 'max-parallel': 'x' }, folder);
    expect(main.log.commands.map(({ data }) => data.split(':')[0]).sort()).toEqual([
      'input "fresh"',
      'input "max-parallel"',
      'input "mode"',
    ]);
  });

  test('what it holds has no effect', async () => {
    const main = await runHere({ command: 'x%0A::set-env name=A::b\n::error::c\r##[group]d' }, folder);
    expect(main.log.faults).toEqual([]);
    expect(main.log.commands.map(({ name }) => name)).toEqual(['error']);
    expect(main.log.commands[0]?.data).toContain('%0A::set-env name=A::b');
  });
});

test('an error in the configuration is annotated at its line, from the root of the repository', async () => {
  const top = await runHere({ config: 'bad.yml' });
  expect(top.exitCode).toBe(2);
  expect(top.log.commands[0]).toMatchObject({ name: 'error', properties: { file: 'bad.yml', line: '5', col: '18' } });
  const main = await runHere({ config: '../bad.yml', 'working-directory': 'sub' });
  expect(main.log.commands[0]).toMatchObject({ properties: { file: 'bad.yml', line: '5' } });
});

test('an empty workspace is told to be one', async () => {
  const main = await runHere({}, EMPTY);
  expect(main.exitCode).toBe(7);
  expect(main.log.commands[0]?.data).toContain('put a step with actions/checkout before this one');
});

test('what is not yet supported is told by a warning and changes nothing', async () => {
  const inputs = { shard: '1/2' };
  const main = await run({ ...inputs, workflow: 'other' });
  expect(main.exitCode).toBe(0);
  expect(main.log.commands).toEqual(
    Object.keys(inputs).map((name) => ({
      name: 'warning',
      data: `input "${name}" is not yet supported and has no effect`,
      properties: {},
    })),
  );
});

test('a gate that is named without command: gate is told to have no effect', async () => {
  const main = await run({ gate: 'pre-push', workflow: 'other' });
  expect(main.exitCode).toBe(0);
  expect(main.log.commands[0]?.data).toBe('input "gate" has an effect with command: gate only');
});

test('command: comment for another event fails with an annotation that says why', async () => {
  const main = await runHere({ command: 'comment' });
  expect(main.exitCode).toBe(2);
  expect(main.log.commands).toMatchObject([
    { name: 'error', data: 'Ignored: command: comment is for the events issue_comment and workflow_dispatch' },
  ]);
});

test('job-summary: false writes none', async () => {
  expect((await run({ 'job-summary': 'false', workflow: 'other' })).summary).toBe('');
  expect((await runHere({ 'job-summary': 'false', mode: 'x' })).summary).toBe('');
});

test('annotations: false says the same in the log', async () => {
  const main = await runHere({ annotations: 'False', mode: 'fast' });
  expect(main.log.commands).toEqual([]);
  expect(main.log.outside).toContain('error: input "mode": expected sequential, parallel or adaptive');
  const warned = await run({ annotations: 'false', shard: '1/2', workflow: 'other' });
  expect(warned.log.commands).toEqual([]);
  expect(warned.log.outside).toContain('warning: input "shard" is not yet supported and has no effect');
});

test('max-parallel holds', async () => {
  const parallel = workspaces.make({
    'bootspring.yml': `version: 1
workflows:
  default:
    phases:
      testing:
        parallel: true
        agents:
          - { name: one, run: "mkdir lock && sleep 0.2 && rmdir lock" }
          - { name: two, run: "mkdir lock && sleep 0.2 && rmdir lock" }
`,
  });
  expect((await run({ 'max-parallel': '1' }, parallel)).exitCode).toBe(0);
  expect((await run({ 'max-parallel': '2' }, parallel)).exitCode).toBe(6);
});
