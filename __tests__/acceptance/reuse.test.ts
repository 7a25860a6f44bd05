import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli, document, type Ended } from '../rig/cli.ts';
import { config, git, linesOf, repository, temporary, workflowIds, write } from '../rig/workspace.ts';

/** Every file below a folder with its mode, time and bytes. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const stat = fs.lstatSync(join(folder, name));
      if (stat.isDirectory()) return [];
      if (stat.isSymbolicLink()) return [[name, fs.readlinkSync(join(folder, name))]];
      const time = Math.round(stat.mtimeMs * 100) / 100;
      return [[name, `${stat.mode & 0o777} ${time} ${fs.readFileSync(join(folder, name), 'base64')}`]];
    }),
  );
}

interface Project {
  readonly folder: string;
  /** Folder outside with `ran`, in which every command that is run leaves a line. */
  readonly out: string;
}

const BUILD = [
  'mkdir -p dist/bin',
  'cat src/*.js > dist/all.js',
  'printf "run\\n" > dist/bin/tool',
  'chmod 755 dist/bin/tool',
  'ln -sfn all.js dist/latest.js',
  'echo note > $BOOTSPRING_ARTIFACT_DIR/note.txt',
  'echo version=7 >> $BOOTSPRING_OUTPUT',
].join('; ');

function project(more = '', gates = '  pre-commit: { checks: { there: test -f dist/all.js } }'): Project {
  const out = temporary();
  const phases = `development:
  run: |
    echo build >> ${out}/ran; ${BUILD}${more}
  inputs: ["src/**", "tool"]
  outputs: ["dist/**"]
  gate: pre-commit
testing:
  run: 'echo test >> ${out}/ran; cat $BOOTSPRING_ARTIFACTS/development/note.txt; grep -q version $BOOTSPRING_CONTEXT'`;
  const folder = repository({
    'bootspring.yml': config(phases, `gates:\n${gates}\n`),
    '.gitignore': 'dist\n',
    'src/a.js': 'a();\n',
    'src/b.js': 'b();\n',
    tool: 'tool\n',
  });
  return { folder, out };
}

const commit = (folder: string, files: Readonly<Record<string, string>>): void => {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'change');
};
const ran = ({ out }: Project): readonly string[] => linesOf(out, 'ran');
const first = async (one: Project, args: readonly string[] = []): Promise<Ended> => {
  const ended = await cli(one.folder, ['run', ...args]);
  expect(ended).toMatchObject({ code: 0 });
  return ended;
};

describe('a phase whose inputs are the same is not done again', () => {
  test('in another commit: its outputs, artifacts and values are back, byte for byte, and its gate is judged', async () => {
    const one = project();
    const { folder } = one;
    await first(one);
    const [before, made] = [contents(join(folder, 'dist')), workflowIds(folder)[0] ?? ''];
    commit(folder, { 'README.md': 'changed\n' });
    fs.rmSync(join(folder, 'dist'), { recursive: true });
    write(folder, { 'dist/stale.js': 'old\n', 'dist/all.js': 'other\n' });
    const again = await first(one, ['--json']);
    expect(ran(one)).toEqual(['build', 'test', 'test']);
    expect(contents(join(folder, 'dist'))).toEqual(before);
    const reused = `the inputs are those of ${made} of `;
    expect(document(again)).toMatchObject({
      status: 'completed',
      phases: [
        {
          conclusion: 'reused',
          because: expect.stringContaining(reused),
          reuse: { reused: true, from: made, savedMs: expect.any(Number) },
          agents: [{ conclusion: 'reused' }],
          gates: [{ verdict: 'passed', checks: [{ outcome: 'passed' }] }],
        },
        { conclusion: 'success', reuse: null },
      ],
    });
    expect(again.stderr).toContain(`Phase: development - Reused: ${reused}`);
  });

  test('and where an input changed it is, and says which', async () => {
    const one = project();
    await first(one);
    commit(one.folder, { 'src/a.js': 'A();\n', 'src/c.js': 'c();\n' });
    const changed = await first(one);
    expect(changed.stderr + changed.stdout).toContain('not reused: changed: src/a.js and 1 more');
    fs.chmodSync(join(one.folder, 'tool'), 0o755);
    expect((await first(one)).stdout).toContain('not reused: changed: tool');
    expect(ran(one).filter((line) => line === 'build')).toHaveLength(3);
    commit(one.folder, { 'src/a.js': 'a();\n' });
    fs.rmSync(join(one.folder, 'src/c.js'));
    fs.chmodSync(join(one.folder, 'tool'), 0o644);
    await first(one);
    expect(ran(one).filter((line) => line === 'build')).toHaveLength(3);
    expect(fs.readFileSync(join(one.folder, 'dist/all.js'), 'utf8')).toBe('a();\nb();\n');
  });

  test('and where the command, a variable that it names or a parameter changed it is', async () => {
    const one = project();
    await first(one);
    const file = join(one.folder, 'bootspring.yml');
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace('mkdir -p dist/bin', 'mkdir -p dist/bin dist/more'));
    expect((await first(one)).stdout).toContain('not reused: the command differs');
    fs.writeFileSync(file, text.replace('  inputs:', '  env: [LEVEL]\n        inputs:'));
    expect((await first(one)).stdout).toContain('the command differs; the environment variable LEVEL');
    const level = await cli(one.folder, ['run'], { env: { LEVEL: '3' } });
    expect(level.stdout).toContain('not reused: the environment variable LEVEL differs');
    expect((await first(one, ['--set', 'goal=x'])).stdout).toContain('the parameters of the workflow differ');
  });

  test('unless it is to be done afresh, and then it is stored', async () => {
    const one = project();
    await first(one, ['--fresh']);
    expect((await first(one, ['--fresh'])).stdout).toContain('not reused: it was to be done afresh');
    await first(one);
    expect(ran(one).filter((line) => line === 'build')).toHaveLength(2);
  });

  test('and a gate that says no now is not opened by what it said before', async () => {
    const one = project('', '  pre-commit: { checks: { readme: test ! -f README.md } }');
    await first(one);
    commit(one.folder, { 'README.md': 'x\n' });
    const ended = await cli(one.folder, ['run']);
    expect(ended).toMatchObject({ code: 6 });
    expect(ended.stdout).toContain('rejected');
    expect(ran(one)).toEqual(['build', 'test']);
  });
});

describe('what is stored is not trusted', () => {
  const stored = (folder: string, part = ''): string[] =>
    fs
      .readdirSync(join(folder, '.bootspring/reuse', part), { withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(folder, '.bootspring/reuse', part, each.name));

  test.each([
    ['a damaged layer', 'layers', (file: string) => fs.writeFileSync(file, fs.readFileSync(file).fill(7, 30, 40))],
    ['a layer that is gone', 'layers', (file: string) => fs.rmSync(file)],
    [
      'a damaged record',
      '',
      (file: string) => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('dist', 'dost')),
    ],
  ])('%s: the work is done, said so, and stored again', async (_, part, spoil) => {
    const one = project();
    await first(one);
    for (const file of stored(one.folder, part)) spoil(file);
    fs.rmSync(join(one.folder, 'dist'), { recursive: true });
    const ended = await first(one);
    expect(ended.stdout).toContain('development is done again: what is stored of it cannot be put back');
    expect(ran(one)).toEqual(['build', 'test', 'build', 'test']);
    fs.rmSync(join(one.folder, 'dist'), { recursive: true });
    await first(one);
    expect(ran(one)).toHaveLength(5);
  });
});

describe('what must not be is not stored', () => {
  test('work that writes to its own inputs', async () => {
    const one = project('; echo more >> src/b.js');
    const ended = await first(one);
    expect(ended.stdout).toContain(
      'What development left is not kept for reuse: its inputs changed while it worked (changed: src/b.js)',
    );
    await first(one);
    expect(ran(one).filter((line) => line === 'build')).toHaveLength(2);
  });

  test('outputs with a secret in them', async () => {
    const one = project('; echo "$TOKEN_PART-0123456789" > dist/leak.txt');
    const env = { TOKEN_PART: 'x', MY_TOKEN: '-0123456789ab', API_TOKEN: 'x-0123456789' };
    const file = join(one.folder, 'bootspring.yml');
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace('  inputs:', '  env: [TOKEN_PART]\n        inputs:'));
    const ended = await cli(one.folder, ['run'], { env });
    expect(ended.stdout).toContain('is not kept for reuse: dist/leak.txt holds a secret of the environment');
    expect(fs.existsSync(join(one.folder, '.bootspring/reuse/layers'))).toBe(false);
  });
});

test('prune removes what was not used for long, and nothing else', async () => {
  const one = project();
  await first(one);
  const reuse = join(one.folder, '.bootspring/reuse');
  expect((await cli(one.folder, ['checkpoints', 'prune'])).code).toBe(0);
  expect(fs.readdirSync(join(reuse, 'layers'))).toHaveLength(1);
  const old = new Date(Date.now() - 8 * 86_400_000);
  for (const name of fs.readdirSync(reuse, { recursive: true, encoding: 'utf8' }))
    fs.utimesSync(join(reuse, name), old, old);
  const dry = await cli(one.folder, ['checkpoints', 'prune', '--dry-run']);
  expect(dry.stdout).toContain('reuse');
  expect(fs.readdirSync(join(reuse, 'layers'))).toHaveLength(1);
  const pruned = await cli(one.folder, ['checkpoints', 'prune', '--json']);
  expect(document(pruned)).toMatchObject({ reuse: { records: 1, layers: 1 } });
  expect(fs.readdirSync(join(reuse, 'layers'))).toEqual([]);
  fs.rmSync(join(one.folder, 'dist'), { recursive: true });
  await first(one);
  expect(ran(one).filter((line) => line === 'build')).toHaveLength(2);
});
