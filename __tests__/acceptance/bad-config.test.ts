import { describe, expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { config, linesOf, repository, workspace } from '../rig/workspace.ts';

const MANY = 'a: { run: "true" }';
const bomb = (): string => {
  const lines = [
    'version: 1',
    'workflows:',
    '  default:',
    '    context:',
    '      a0: &a0 ["x","x","x","x","x","x","x","x","x","x"]',
  ];
  for (let i = 1; i < 10; i += 1)
    lines.push(`      a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(',')}]`);
  return `${lines.join('\n')}\n    phases: { a: { run: "true" } }\n`;
};

const BAD: readonly (readonly [name: string, yaml: string, ...told: string[]])[] = [
  ['an unknown key', config('a: { rnu: "true" }'), 'bootspring.yml:5:12', '"rnu"', 'did you mean "run"?'],
  [
    'a cycle',
    config('a: { run: x, needs: [b] }\nb: { run: x, needs: [c] }\nc: { run: x, needs: [a] }'),
    'a',
    'b',
    'c',
    'bootspring.yml:5',
  ],
  [
    'a need that is no phase',
    config('tests: { run: x }\nb: { run: x, needs: [test] }'),
    '"test"',
    'did you mean "tests"?',
    'bootspring.yml:6',
  ],
  [
    'a gate that is not defined',
    config('a: { run: x, gate: pre-comit }', 'gates: { pre-commit: { checks: { lint: x } } }'),
    'pre-comit',
    'pre-commit',
  ],
  ['a gate without checks', config(MANY, 'gates: { pre-commit: { checks: {} } }'), 'pre-commit', 'check'],
  ['a phase with nothing to do', config('a: {}'), 'bootspring.yml:5'],
  ['no version', 'workflows: { default: { phases: { a: { run: x } } } }', 'version'],
  ['1,000 levels', `version: 1\nworkflows: ${'{ a: '.repeat(1000)}x${' }'.repeat(1000)}\n`, 'nest'],
  ['1,000 levels of lists', `version: 1\nworkflows: ${'['.repeat(1000)}${']'.repeat(1000)}\n`, 'nest'],
  ['an alias bomb', bomb(), 'alias'],
  ['a key that is a trap', `${config(MANY)}__proto__: { version: 1 }\n`, '__proto__'],
  ['two documents', `${config(MANY)}---\nversion: 1\n`, 'bootspring.yml'],
  ['no YAML', 'version: [1\n', 'bootspring.yml:'],
  ['a tab', 'version: 1\nworkflows:\n\tdefault: {}\n', 'bootspring.yml:3'],
  ['nothing in it', '', 'bootspring.yml'],
  ['a list', '- version: 1\n', 'mapping'],
  [
    'auto that finds nothing',
    config(MANY, 'gates: { pre-commit: { after: a, checks: { lint: auto } } }'),
    'nothing was detected for "lint"',
    'bootspring.yml:6',
  ],
];

describe('a configuration that is wrong: exit 2, where and what, nothing is run', () => {
  test.each(BAD)('%s', async (_name, text, ...told) => {
    const folder = workspace({ 'bootspring.yml': text });
    const run = await cli(folder, ['run']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    for (const each of told) expect(run.stderr).toContain(each);
    expect(run.stderr).toMatch(/^error: /);
    expect(linesOf(folder, '.bootspring/.gitignore')).toEqual([]);
    expect(await cli(folder, ['validate'])).toMatchObject({ code: 2, stderr: run.stderr });
  });

  test('all of it is told at once, in the order of the lines', async () => {
    const folder = workspace({
      'bootspring.yml': config('a: { rnu: x }\nb: { run: x, timeout: soon }\nc: { run: x, needs: [z] }'),
    });
    const { stderr } = await cli(folder, ['run']);
    const lines = [...stderr.matchAll(/bootspring\.yml:(\d+)/g)].map((found) => Number(found[1]));
    expect(lines).toEqual([5, 6]);
  });

  test('a file that was named and is not there', async () => {
    const run = await cli(workspace(), ['run', '--config', 'ci/other.yml']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('ci/other.yml');
    expect(run.stderr).toContain('does not exist');
  });

  test('two files', async () => {
    const folder = workspace({ 'bootspring.yml': config(MANY), '.github/bootspring.yml': config(MANY) });
    const run = await cli(folder, ['run']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('bootspring.yml and .github/bootspring.yml');
  });

  test('a file of binary nonsense', async () => {
    const folder = workspace({ 'bootspring.yml': '\u0000\u0001\u0002' });
    expect((await cli(folder, ['run'])).code).toBe(2);
  });
});

describe('what is asked for and is not there: exit 2 and what there is', () => {
  test.each([
    [['run', 'nightly'], 'default'],
    [['run', '--phase', 'z'], 'phases of this workflow: a'],
    [['run', '--from', 'z'], 'phases of this workflow: a'],
    [['gate', 'z'], 'this workflow has no gates'],
    [['run', '--mode', 'wild'], 'sequential, parallel, adaptive'],
    [['run', '--set', 'novalue'], 'key=value'],
    [['run', '--max-parallel', '0'], 'a whole number from 1'],
    [['rnu'], 'Did you mean run?'],
    [['run', '--frehs'], '--fresh'],
    [['compile'], 'not yet supported'],
  ])('%j', async (args, told) => {
    const run = await cli(workspace({ 'bootspring.yml': config(MANY) }), args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(told);
  });

  test.each([
    ['run'],
    ['plan'],
    ['gate', 'x'],
    ['detect'],
    ['status'],
    ['logs'],
    ['resume'],
    ['verify'],
    ['validate'],
    ['init'],
  ])('%s in a folder that is not there', async (...args) => {
    const run = await cli(workspace(), [...args, '--cwd', 'nowhere']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('is not there');
  });
});

describe('where it works', () => {
  test('a folder that is no git repository', async () => {
    const folder = workspace({ 'bootspring.yml': config(MANY) });
    expect(await cli(folder, ['run'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('.github/bootspring.yml, and a folder named with --cwd', async () => {
    const folder = repository({ '.github/bootspring.yml': config('a: { run: pwd > where.txt }') });
    expect(await cli(folder, ['run', '--cwd', folder], { cwd: '/' })).toMatchObject({ code: 0 });
    expect(linesOf(folder, 'where.txt')).toEqual([folder]);
  });

  test('an empty folder has nothing to run: exit 7 and the next step', async () => {
    for (const command of ['run', 'plan', 'status', 'resume', 'validate']) {
      const run = await cli(workspace(), [command]);
      expect(run).toMatchObject({ code: 7, stdout: '' });
      expect(run.stderr).toMatch(/write a bootspring\.yml|bootspring (init|run)/);
    }
  });
});
