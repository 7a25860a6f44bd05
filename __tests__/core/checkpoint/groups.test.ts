import { expect, test } from '@jest/globals';
import { isInstalled, largestFolders } from '../../../src/core/checkpoint/groups.ts';

test.each([
  ['node_modules/a/index.js', true],
  ['packages/x/node_modules/a/index.js', true],
  ['node_modules/.bin/tsc', true],
  ['node_modules/.pnpm/a@1/node_modules/a/x.js', true],
  ['node_modules/.package-lock.json', true],
  ['node_modules/.cache/babel/x.json', false],
  ['node_modules/.vite/deps/x.js', false],
  ['node_modules/.modules.yaml', false],
  ['src/node_modules.ts', false],
  ['my_node_modules/x', false],
  ['dist/index.js', false],
])('%s is installed: %s', (path, expected) => {
  expect(isInstalled(path)).toBe(expected);
});

test('the largest folders count what is below them, to a depth of three', () => {
  const files = [
    { path: 'a/b/c/d/e', size: 10 },
    { path: 'a/x', size: 5 },
    { path: 'z', size: 100 },
    { path: 'b/y', size: 1 },
  ];
  expect(largestFolders(files, 3)).toEqual([
    { folder: 'a', bytes: 15 },
    { folder: 'a/b', bytes: 10 },
    { folder: 'a/b/c', bytes: 10 },
  ]);
});
