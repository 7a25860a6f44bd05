import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { counted, listed, oneLine } from '../../src/core/one-line.ts';

test('text from outside stays on one line, without control characters and direction marks, within its limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
      const line = oneLine(text, limit);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(Array.from(line).length).toBeLessThanOrEqual(limit);
    }),
  );
  expect(oneLine('a\r\n::error::b\u202e\u001b[31mc')).toBe('a ::error::b [31mc');
  expect(oneLine('abcdef', 4)).toBe('abc…');
});

test('lists and counts', () => {
  expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  expect(listed(['a', 'b'], 2)).toBe('a, b');
  expect(counted(1, 'file')).toBe('1 file');
  expect(counted(0, 'vulnerability', 'vulnerabilities')).toBe('0 vulnerabilities');
});
