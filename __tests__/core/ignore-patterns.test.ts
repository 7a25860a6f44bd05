import { expect, test } from '@jest/globals';
import { parseIgnorePatterns } from '../../src/core/ignore-patterns.ts';

test.each([
  ['*.pem', 'a/b/key.pem', true],
  ['*.pem', 'a/key.pem.txt', false],
  ['fixtures/', 'a/fixtures/deep/x.js', true],
  ['/fixtures', 'a/fixtures/x.js', false],
  ['/fixtures', 'fixtures/x.js', true],
  ['a/*.js', 'a/x.js', true],
  ['a/*.js', 'b/a/x.js', false],
  ['a/**/x.js', 'a/b/c/x.js', true],
  ['.env*', 'sub/.env.local', true],
  ['# *.js', 'x.js', false],
  ['*.js\n!keep.js', 'a/keep.js', false],
  ['!keep.js\n*.js', 'a/keep.js', true],
  ['  \n\r\n*.js\r\n', 'x.js', true],
  ['{a,b}.js', 'a.js', false],
  ['', 'x.js', false],
])('%j ignores %s: %s', (patterns, path, expected) => {
  expect(parseIgnorePatterns(patterns)(path)).toBe(expected);
});
