import { expect, test } from '@jest/globals';
import { protection } from '../../../src/core/fix/protected.ts';

const by = protection([]);

test.each([
  'src/__tests__/a.ts',
  'packages/a/test/x/y.js',
  'a.test.tsx',
  'a.spec.js',
  'pkg/a_test.go',
  'tests/test_a.py',
  'src/__snapshots__/a.snap',
  'eslint.config.mjs',
  'packages/a/.eslintrc.json',
  '.prettierrc',
  'biome.json',
  'jest.config.ts',
  '.nycrc.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'Cargo.lock',
  '.github/workflows/ci.yml',
  'bootspring.yml',
  '.github/bootspring.yml',
  '.gitignore',
  'CLAUDE.md',
  'Tests/A.JS',
])('%s is protected', (path) => {
  expect([path, typeof by(path)]).toEqual([path, 'string']);
});

test.each(['src/a.ts', 'README.md', 'src/testing.ts', 'lib/latest.js', 'src/contest/a.js', 'attest.py'])(
  '%s is not',
  (path) => {
    expect([path, by(path)]).toEqual([path, undefined]);
  },
);

test('the last pattern that matches decides', () => {
  const own = protection(['!*.test.*', 'db/', 'src/keep.test.js', '!package.json', '!bootspring.yml']);
  expect(own('src/a.test.js')).toBeUndefined();
  expect(own('src/keep.test.js')).toBe('src/keep.test.js');
  expect(own('db/a/b.sql')).toBe('db/');
  expect(own('package.json')).toBeUndefined();
  expect(own('bootspring.yml')).toBe('bootspring.yml');
  expect(own('node_modules/x/package.json')).toBe('node_modules/');
});
