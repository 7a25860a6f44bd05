import { expect, test } from '@jest/globals';
import { nearest } from '../../src/core/nearest.ts';

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
