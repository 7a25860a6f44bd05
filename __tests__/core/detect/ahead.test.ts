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
      'tests: rimraf coverage',
      'tests: mocha',
    ]);
  });

  test.each(['rm -rf dist', 'npx del-cli dist', 'shx rm -rf dist', 'git clean -fdX dist', 'node scripts/clean.js'])(
    '%s belongs to the build',
    (clean) => {
      const scripts = { test: `${clean} && rollup -c && mocha` };
      const found = plan(detectIn({ 'package.json': { scripts } }, [workflowOf(['npm test'])]));
      expect(found).toEqual([`build: ${clean}`, 'build: rollup -c', 'tests: mocha']);
    },
  );
});
