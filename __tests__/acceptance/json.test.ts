import { describe, expect, test } from '@jest/globals';
import { cli, document, type Ended } from '../rig/cli.ts';
import { config, workspace } from '../rig/workspace.ts';

const PAUSES = config(
  'development: { run: echo built }',
  'gates:\n  pre-commit:\n    checks: { lint: "echo wrong; exit 1" }\n',
);
const PASSES = config('development: { run: echo built }', 'gates:\n  pre-commit:\n    checks: { lint: echo fine }\n');

/** Colours and other control sequences. */
const ESCAPE = '\u001b[';

describe('--json prints one document on stdout, everything else on stderr', () => {
  test('run, and everything that looks at it', async () => {
    const folder = workspace({ 'bootspring.yml': PASSES });
    const run = await cli(folder, ['run', '--json']);
    expect(document(run)).toMatchObject({ schemaVersion: 1, status: 'completed', phases: [{ name: 'development' }] });
    expect(run.stderr).toContain('[INFO] Phase: development - Starting');
    expect(run.stderr).toContain('built\n');
    const id = document(run)['id'];
    const looks: readonly (readonly [string, object])[] = [
      ['status', { id, status: 'completed' }],
      ['verify', { id, checkpoints: 1, whole: true }],
      ['checkpoints', { id, checkpoints: [{ phase: 'development', sequence: expect.any(Number) }] }],
      ['logs', { id, phase: null, lines: expect.arrayContaining([expect.stringContaining('started')]) }],
      [
        'plan',
        {
          pipeline: { workflow: 'default' },
          rows: [{ name: 'backend-expert' }, { name: 'lint', because: expect.any(String) }],
        },
      ],
      ['validate', { valid: true, file: 'bootspring.yml' }],
      ['detect', { ecosystem: 'none', discoveries: [] }],
    ];
    for (const [command, expected] of looks)
      expect(document(await cli(folder, [command, '--json']))).toMatchObject(expected);
    const logs = await cli(folder, ['logs', '--phase', 'development', '--json']);
    expect(document(logs)).toMatchObject({ phase: 'development', lines: expect.arrayContaining(['built']) });
    const gate = await cli(folder, ['gate', 'pre-commit', '--json']);
    expect(document(gate)).toMatchObject({ status: 'completed', phases: [{ gates: [{ verdict: 'passed' }] }] });
  });

  test('a pause, with what a person can do', async () => {
    const folder = workspace({ 'bootspring.yml': PAUSES });
    const run = await cli(folder, ['run', '--json']);
    expect(run.code).toBe(6);
    expect(document(run)).toMatchObject({
      status: 'paused',
      pause: { gate: 'pre-commit', details: ['lint failed: exit code 1'] },
    });
    expect(await cli(folder, ['cancel', '--json'])).toMatchObject({ code: 0 });
  });

  const empty = (): string => workspace();
  const bad = (): string => workspace({ 'bootspring.yml': config('a: { rnu: x }') });
  const good = (): string => workspace({ 'bootspring.yml': PASSES });
  test.each<[string, () => string, string[], number, object]>([
    ['nothing to run', empty, ['run'], 7, { code: 'nothing', hint: expect.any(String) }],
    ['nothing to look at', empty, ['status'], 7, { code: 'nothing' }],
    ['a configuration that is wrong', bad, ['run'], 2, { code: 'config', where: 'bootspring.yml:5:12' }],
    ['the same, planned', bad, ['plan'], 2, { code: 'config' }],
    ['the same, validated', bad, ['validate'], 2, { code: 'config' }],
    ['the same, one gate', bad, ['gate', 'x'], 2, { code: 'config' }],
    ['a gate that is not there', good, ['gate', 'x'], 2, { code: 'usage' }],
    [
      'an option that is not there',
      good,
      ['run', '--frehs'],
      2,
      { code: 'usage', message: expect.stringContaining('--frehs') },
    ],
    ['an option that is missing', good, ['skip'], 2, { code: 'usage', message: expect.stringContaining('--gate') }],
    ['a command that is not there', good, ['rnu'], 2, { code: 'usage' }],
    [
      'a command of a later version',
      good,
      ['compile'],
      2,
      { code: 'usage', message: expect.stringContaining('not yet') },
    ],
    ['a folder that is not there', empty, ['status', '--cwd', 'nowhere'], 2, { code: 'usage' }],
  ])('also for errors: %s', async (_name, folder, args, code, error) => {
    const run = await cli(folder(), [...args, '--json']);
    expect(run.code).toBe(code);
    expect(document(run)).toMatchObject({ error, problems: [error] });
    expect(run.stderr).toMatch(/^error: /);
  });
});

describe('options that every command has', () => {
  const folder = (): string => workspace({ 'bootspring.yml': PASSES });

  test('may stand before the command', async () => {
    const there = folder();
    const run = await cli(there, ['--json', '--cwd', there, 'validate'], { cwd: '/' });
    expect(document(run)).toMatchObject({ valid: true });
  });

  test('-q: only the verdict of what passed', async () => {
    const { stdout } = await cli(folder(), ['run', '-q']);
    expect(stdout).not.toMatch(/\[INFO\]|==>|^built/m);
    expect(stdout).toMatch(/^Completed in [^\n]*: 1 phase completed\n$/);
    const gate = await cli(folder(), ['gate', 'pre-commit', '-q']);
    expect(gate.stdout).toMatch(/^Passed in [^\n]*: gate pre-commit\n$/);
  });

  test.each<[string, Record<string, string>, string[], boolean]>([
    ['no terminal, no colours', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['NO_COLOR wins', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['--no-color wins', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%s', async (_name, env, args, coloured) => {
    const run = await cli(folder(), ['run', ...args], { env });
    expect(run.stdout.includes(ESCAPE)).toBe(coloured);
  });

  test('--config: a file of another name', async () => {
    const other = workspace({ 'ci/gates.yml': PASSES });
    expect(await cli(other, ['run', '--config', 'ci/gates.yml'])).toMatchObject({ code: 0 });
  });

  test.each([['--version'], ['--help'], ['run', '--help']])('%s %s is exit 0', async (...args) => {
    const run: Ended = await cli(folder(), args.filter(Boolean));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).not.toBe('');
  });

  test('without a command: what there is, and exit 2', async () => {
    const run = await cli(folder(), []);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('run a workflow');
  });
});
