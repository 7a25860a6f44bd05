import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { plainLine } from '../../src/core/plain-line.ts';

describe('text on one line', () => {
  test.each([
    ['a\r\nb\tc', 'a b c'],
    ['\u001b[31mred\u0007', '\ufffd[31mred\ufffd'],
    ['a\u2028b\u0085c\u202ed', 'a\ufffdb\ufffdc\ufffdd'],
    ['naïve 日本 👩‍👧', 'naïve 日本 👩‍👧'],
  ])('%j is %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  test('is never longer than its limit and never cut inside of a character', () => {
    expect(plainLine('👩'.repeat(10), 6)).toBe('👩👩…');
    expect(plainLine('x'.repeat(10_000_000))).toHaveLength(2000);
  });

  test('never ends the line, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const line = plainLine(text, limit);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(() => encodeURIComponent(line)).not.toThrow();
      }),
    );
  });
});
