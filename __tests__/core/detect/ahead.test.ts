import { describe, expect, test } from '@jest/globals';
import { detectIn, plan, workflowOf } from './repository.ts';

describe('what is deleted before a build', () => {
  test('is deleted in front of it, whichever script or job does so too', () => {
    const scripts = {
      clean: 'rimraf dist',
      build: 'rollup -c',
      lint: 'eslint .',
      prelint: 'npm run clean',
      test: 'npm run clean && npm run build && rimraf coverage && mocha',
    };
    const workflow = workflowOf(['npm run build', 'npm run lint', 'npm test']);
    expect(plan(detectIn({ 'package.json': { scripts } }, [workflow]))).toEqual([
      'build: rimraf dist',
      'build: rollup -c',
      'lint: eslint .',
      'tests: rimraf dist',
      'tests: rollup -c',
      'tests: rimraf coverage',
      'tests: mocha',
    ]);
  });

  test.each(['rm -rf dist', 'npx del-cli dist', 'shx rm -rf dist', 'git clean -fdX dist', 'node scripts/clean.js'])(
    '%s belongs to the build',
    (clean) => {
      const scripts = { test: `${clean} && rollup -c && mocha` };
      const found = plan(detectIn({ 'package.json': { scripts } }, [workflowOf(['npm test'])]));
      expect(found).toEqual([
        `build: ${clean}`,
        'build: rollup -c',
        `tests: ${clean}`,
        'tests: rollup -c',
        'tests: mocha',
      ]);
    },
  );
});

describe('what is deleted between two builds', () => {
  test('is deleted there: the first one made it', () => {
    const scripts = {
      build: 'rimraf dist && rollup -c && npm run copy',
      copy: 'cp -r dist/src/. dist && rimraf dist/src && cp README.md dist',
      prepack: 'npm run build',
    };
    const workflow = workflowOf(['npm run build', 'npm run prepack']);
    const found = plan(detectIn({ 'package.json': { scripts } }, [workflow]));
    expect(found).toEqual([
      'build: rimraf dist',
      'build: rollup -c',
      'build: cp -r dist/src/. dist',
      'build: rimraf dist/src',
      'build: cp README.md dist',
    ]);
  });

  test('is deleted in front of all, where what builds it again stands earlier in the plan', () => {
    const scripts = { build: 'rollup -c && rimraf esm && npm run build:esm', 'build:esm': 'tsc -p esm' };
    const workflow = workflowOf(['npm run build:esm', 'npm run build']);
    expect(plan(detectIn({ 'package.json': { scripts } }, [workflow]))).toEqual([
      'build: rimraf esm',
      'build: tsc -p esm',
      'build: rollup -c',
    ]);
  });
});

describe('what tests work on', () => {
  const scripts = { build: 'tsc', lint: 'eslint .', test: 'node --test out' };
  const files = { 'package.json': { scripts }, 'tsconfig.json': {} };
  const testsOf = (found: ReturnType<typeof detectIn>) => found.discoveries.find(({ kind }) => kind === 'tests');

  test('is built in front of them where the job that tests has built before', () => {
    const found = testsOf(detectIn(files, [workflowOf(['npm run lint', 'npm run build', 'npm test'])]));
    expect(found?.steps.map(({ title }) => title)).toEqual(['npm run build', 'npm test']);
    expect(found?.because).toMatch(/; works on what npm run build makes$/);
  });

  test('is built in front of them where their own script does', () => {
    const own = { 'package.json': { scripts: { pretest: 'tsc', test: 'node --test out' } }, 'tsconfig.json': {} };
    const found = testsOf(detectIn(own, [workflowOf(['npm test'])]));
    expect(found?.steps.map(({ command }) => command)).toEqual(['tsc', 'node --test out']);
  });

  test('is not built where they run first, or in a job that builds nothing', () => {
    const job = (...steps: string[]) => ({ 'runs-on': 'ubuntu-latest', steps: steps.map((run) => ({ run })) });
    const apart = workflowOf([], { jobs: { build: job('npm run build'), test: job('npm test') } });
    const first = workflowOf(['npm test', 'npm run build']);
    for (const workflow of [apart, first]) {
      expect(testsOf(detectIn(files, [workflow]))?.steps.map(({ title }) => title)).toEqual(['npm test']);
    }
  });

  test('is built in the job that tests, although another one has built the same before', () => {
    const job = (...steps: string[]) => ({ 'runs-on': 'ubuntu-latest', steps: steps.map((run) => ({ run })) });
    const both = workflowOf([], { jobs: { build: job('npm run build'), test: job('npm run build', 'npm test') } });
    expect(testsOf(detectIn(files, [both]))?.steps.map(({ title }) => title)).toEqual(['npm run build', 'npm test']);
  });
});
