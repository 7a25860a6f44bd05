import { expect, test } from '@jest/globals';
import { namesHint, nearest } from '../../src/core/nearest.ts';

test.each([
  ['rum', ['run', 'retry'], 'run'],
  ['maxParallel', ['max-parallel', 'phase-timeout'], 'max-parallel'],
  ['workflow', ['gates', 'workflows'], 'workflows'],
  ['notification-hooks', ['notifications'], 'notifications'],
  ['TIMEOUT', ['timeout'], 'timeout'],
  ['x', ['on', 'run'], undefined],
  ['steps', ['run', 'agents', 'needs'], undefined],
  ['a', [], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('names that are there follow the one that was meant, if one is close', () => {
  expect(namesHint('biuld', 'phases', ['build', 'test'])).toBe('did you mean "build"? phases: build, test');
  expect(namesHint('z', 'phases', ['build', 'test'])).toBe('phases: build, test');
});
