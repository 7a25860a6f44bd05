import { expect, test } from '@jest/globals';
import { counted, listed } from '../../src/core/words.ts';

test('lists and counts', () => {
  expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  expect(listed(['a', 'b'], 2)).toBe('a, b');
  expect(counted(1, 'file')).toBe('1 file');
  expect(counted(0, 'vulnerability', 'vulnerabilities')).toBe('0 vulnerabilities');
});
