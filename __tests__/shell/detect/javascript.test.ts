import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Detection } from '../../../src/model/detection.ts';
import { detect as detectAny } from '../../../src/shell/detect/index.ts';
import { detect } from '../../../src/shell/detect/javascript.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes a repository; values that are no strings are written as JSON. */
function repository(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'detect-'));
  made.push(root);
  mkdirSync(join(root, '.git'));
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return root;
}
const plan = (detection: Detection): readonly string[] =>
  detection.discoveries
    .filter((discovery) => discovery.planned)
    .flatMap(({ kind, steps }) =>
      steps.map((step) => `${kind}: ${step.cwd === undefined ? '' : `${step.cwd} $ `}${step.command}`),
    );

const CI = `name: CI
on:
  push: { branches: [main] }
  pull_request:
defaults: &defaults
  run: { shell: bash }
jobs:
  test:
    strategy:
      matrix: { node: [20, 22], task: [lint, test] }
    steps:
      - uses: actions/checkout@v4
      - run: npm ci --ignore-scripts
      - name: many
        run: |
          # a comment
          npm config set loglevel error

          npm run check:types
      - run: npm run \${{ matrix.task }}
      - uses: codecov/codecov-action@v5
        with: { files: ./coverage/lcov.info }
`;
const SCRIPTS = { lint: 'eslint .', test: 'c8 --reporter lcov mocha', 'check:types': 'tsc --noEmit', build: 'tsup' };

describe('a repository on disk', () => {
  test('workflows are the evidence, down to the line', async () => {
    const root = repository({
      'package.json': { scripts: SCRIPTS, devDependencies: { eslint: '9' } },
      'package-lock.json': {},
      '.github/workflows/ci.yml': CI,
      '.github/workflows/release.yaml': 'on: { release: {} }\njobs: { a: { steps: [ { run: npm run build } ] } }',
      '.github/workflows/notes.md': 'npm run build',
    });
    const found = await detectAny(root);
    expect(found.ecosystem).toBe('javascript');
    expect(found.manager).toEqual({ name: 'npm', because: 'package-lock.json', auditCommand: 'npm audit --json' });
    expect(found.discoveries.map(({ kind, because, planned }) => [kind, planned, because])).toEqual([
      [
        'install',
        true,
        'package-lock.json is there and node_modules is missing; .github/workflows/ci.yml:13 runs npm ci --ignore-scripts',
      ],
      ['types', true, '.github/workflows/ci.yml:19 runs it; scripts.check:types in package.json'],
      ['lint', true, '.github/workflows/ci.yml:20 runs it; scripts.lint in package.json'],
      ['tests', true, '.github/workflows/ci.yml:20 runs it; scripts.test in package.json'],
      ['build', false, "scripts.build in package.json; the repository's own CI does not run it"],
    ]);
    expect(found.discoveries[0]?.steps[0]?.command).toBe('npm ci --ignore-scripts');
    expect(found.coverage).toEqual({
      report: 'coverage/lcov.info',
      because: 'c8 in `npm test` has reporter lcov; .github/workflows/ci.yml:21 uploads coverage/lcov.info',
    });
    expect(found.notes).toEqual([]);
  });

  test('a folder of a repository sees the workflows that work in it', async () => {
    const root = repository({
      'web/package.json': { scripts: SCRIPTS, dependencies: { a: '1' } },
      'node_modules/a/index.js': '',
      '.github/workflows/ci.yml':
        'on: push\njobs: { a: { steps: [ { run: npm test }, { run: npm run lint, working-directory: web } ] } }',
    });
    const found = await detect(join(root, 'web'));
    expect(plan(found)).toEqual(['lint: eslint .']);
    expect(found.discoveries.every((discovery) => discovery.kind !== 'install')).toBe(true);
  });

  test('installed packages older than the lock file are noted', async () => {
    const root = repository({
      'package.json': { devDependencies: { a: '1' } },
      'node_modules/a/index.js': '',
      'node_modules/.package-lock.json': {},
      'package-lock.json': {},
    });
    utimesSync(join(root, 'node_modules/.package-lock.json'), 1000, 1000);
    utimesSync(join(root, 'package-lock.json'), 2000, 2000);
    expect((await detect(root)).notes.join()).toContain('node_modules is older than package-lock.json');
    utimesSync(join(root, 'node_modules/.package-lock.json'), 3000, 3000);
    expect((await detect(root)).notes).toEqual([]);
  });
});

describe('workspaces on disk', () => {
  const member = (name: string): object => ({ name, scripts: { test: `run ${name}` } });

  test('globs, exclusions and pnpm-workspace.yaml select packages', async () => {
    const files = {
      'packages/a/package.json': member('a'),
      'packages/b-x/package.json': member('b'),
      'packages/none/readme.md': '',
      'packages/node_modules/c/package.json': member('c'),
      'apps/one/deep/package.json': member('d'),
      'tools/e/package.json': member('e'),
    };
    const tests = async (more: Readonly<Record<string, unknown>>): Promise<readonly string[]> =>
      plan(await detect(repository({ ...files, ...more })));
    expect(await tests({ 'package.json': { workspaces: ['packages/*', './tools/e/'] } })).toEqual([
      'tests: packages/a $ run a',
      'tests: packages/b-x $ run b',
      'tests: tools/e $ run e',
    ]);
    expect(
      await tests({
        'package.json': { workspaces: { packages: ['apps/**', 'packages/b-*', '../outside/*', '/etc/*'] } },
      }),
    ).toEqual(['tests: apps/one/deep $ run d', 'tests: packages/b-x $ run b']);
    const pnpm = 'packages:\n  - "{packages,tools}/*"\n  - packages/*\n  - "!packages/b-x"\n';
    expect(await tests({ 'package.json': {}, 'pnpm-workspace.yaml': pnpm })).toContain('tests: packages/a $ run a');
    expect(await tests({ 'package.json': {}, 'pnpm-workspace.yaml': pnpm })).not.toContain(
      'tests: packages/b-x $ run b',
    );
    expect(await tests({ 'package.json': {}, 'pnpm-workspace.yaml': 'packages: [' })).toEqual([]);
  });

  test('links in circles are not followed', async () => {
    const root = repository({
      'package.json': { workspaces: ['packages/**'] },
      'packages/a/package.json': member('a'),
    });
    symlinkSync(join(root, 'packages'), join(root, 'packages/a/loop'));
    expect(plan(await detect(root))).toEqual(['tests: packages/a $ run a']);
  });

  test('more than 200 packages are cut with a note, broken ones are named', async () => {
    const files: Record<string, unknown> = { 'package.json': { workspaces: ['p/*'] }, 'p/000/package.json': '{' };
    for (let i = 1; i <= 205; i++) files[`p/${String(i).padStart(3, '0')}/package.json`] = member(`m${i}`);
    const found = await detect(repository(files));
    expect(plan(found)).toHaveLength(200);
    expect(found.notes.join()).toContain('more than 200 packages');
    expect(found.notes.join()).toContain('p/000/package.json:1 is not JSON');
  });
});

describe('bad input is answered with a note', () => {
  test.each([
    [{}, []],
    [
      { 'package.json': '{\n"scripts": {,}\n}' },
      ['package.json:2 is not JSON, so nothing could be read from it. Mend it and run again.'],
    ],
    [{ 'package.json': '[1]' }, ['package.json holds no JSON object, so nothing could be read from it.']],
    [{ 'package.json': ' '.repeat(2 * 1024 * 1024 + 1) }, ['package.json is larger than 2 MiB and is not read.']],
    [{ 'package.json/x': '' }, []],
  ])('%#', async (files, notes) => {
    expect(await detect(repository(files))).toEqual({ ecosystem: 'none', discoveries: [], notes });
    expect((await detectAny(repository(files))).notes).toEqual(notes);
  });

  test('a folder that is not there is no ecosystem', async () => {
    expect((await detect(join(tmpdir(), 'not', 'there'))).ecosystem).toBe('none');
  });

  test('a named pipe is not waited for', async () => {
    const root = repository({ '.github/workflows/x': '' });
    execFileSync('mkfifo', [join(root, 'package.json')]);
    expect((await detect(root)).ecosystem).toBe('none');
  });

  const bomb = [
    'a: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 12 }, (_, i) => `b${i}: &a${i + 1} [${`*a${i},`.repeat(10)}]`),
  ];
  test.each([
    ['an alias bomb', `on: push\n${bomb.join('\n')}\nrun: npm test\njobs: {}`, 'is not YAML that can be read'],
    ['brackets without end', `run: npm test\nx: ${'['.repeat(200_000)}`, 'nests too deeply'],
    ['lists without end', `run: npm test\nx:\n${'- '.repeat(100_000)}`, 'nests too deeply'],
    ['broken YAML', 'on: push\n  run: npm test\n bad: [', 'is not YAML at line'],
    ['a huge file', `run: npm test\n#${'x'.repeat(512 * 1024)}`, 'is larger than 512 KiB and is not read'],
  ])('%s', async (_, text, words) => {
    const root = repository({ 'package.json': { scripts: { test: 'jest' } }, '.github/workflows/bad.yml': text });
    const found = await detect(root);
    expect(found.notes.join()).toContain(`.github/workflows/bad.yml ${words}`);
    expect(plan(found)).toEqual(['tests: jest']);
  });

  test('long hostile texts are answered', async () => {
    const root = repository({
      'package.json': {
        scripts: {
          a: 'npx '.repeat(150_000),
          b: 'npm run a;'.repeat(40_000),
          c: 'a && '.repeat(100_000),
          test: 'jest',
        },
      },
      '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          npm test${'\n'.repeat(200_000)}`,
      '.github/workflows/b.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: |\n${'          npm test \\\n'.repeat(20_000)}`,
      '.github/workflows/c.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: |\n${'          npm run a && npm run b\n'.repeat(15_000)}`,
      'jest.config.js': 'coverage: {'.repeat(50_000),
      'tsconfig.json': '/*'.repeat(500_000),
    });
    expect((await detect(root)).ecosystem).toBe('javascript');
  });

  test('values of the wrong sort anywhere are passed over', async () => {
    const root = repository({
      'package.json': {
        name: 1,
        scripts: { a: 1, test: 'jest' },
        workspaces: { packages: 7 },
        jest: 'x',
        packageManager: {},
        devDependencies: [],
        nyc: 3,
      },
      'tsconfig.json': '[',
      '.github/workflows/a.yml':
        'on: [push, 7]\njobs: { a: 5, b: { steps: [1, { run: [npm test] }, null], strategy: { matrix: 7 } } }',
      '.github/workflows/b.yml': '- run: npm test',
    });
    const found = await detect(root);
    expect(plan(found)).toEqual(['tests: jest']);
    expect(found.notes).toEqual(['scripts.a in package.json is not a string and is left out.']);
  });
});
