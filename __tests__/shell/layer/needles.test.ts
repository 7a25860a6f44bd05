import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSearch } from '../../../src/shell/layer/needles.ts';

/** Bytes of which no piece is in those of another key. */
const bytes = (length: number, key: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at % 2 === 0 ? key : (at * 31) & 127));

describe('a search', () => {
  test.each([1, 6, 7, 8, 9, 11, 12, 15, 16, 19, 20, 40, 300])(
    'finds a sequence of %i bytes at every offset',
    (length) => {
      const needle = bytes(length, 7);
      const search = createSearch([bytes(length + 5, 99), needle, bytes(64, 3)]);
      for (let start = 0; start < 70; start += 1) {
        for (let rest = 0; rest < 6; rest += 1) {
          const content = new Uint8Array(start + length + rest).fill(255);
          content.set(needle, start);
          expect(search.isIn(content)).toBe(true);
          // Cut short by one byte, or different in the last one, it is not there.
          if (length < 7) continue;
          expect(search.isIn(content.subarray(0, start + length - 1))).toBe(false);
          expect(search.isIn(content.subarray(start + 1))).toBe(false);
          content[start + length - 1] = 254;
          expect(search.isIn(content)).toBe(false);
        }
      }
    },
  );

  test('says the same as looking for each of them', () => {
    // Few letters, so that much looks alike.
    const text = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength, maxLength });
    fc.assert(
      fc.property(fc.array(text(0, 14), { maxLength: 5 }), text(0, 200), fc.nat(7), (needles, content, from) => {
        const within = Buffer.from(content).subarray(from);
        const expected = needles.some((needle) => needle !== '' && within.includes(needle));
        expect(createSearch(needles.map((needle) => Buffer.from(needle))).isIn(within)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('for nothing finds nothing', () => {
    expect(createSearch([]).isIn(Buffer.from('text'))).toBe(false);
    expect(createSearch([new Uint8Array(0)]).isIn(Buffer.from('text'))).toBe(false);
    expect([createSearch([]).longest, createSearch([bytes(9, 1), bytes(20, 1)]).longest]).toEqual([0, 20]);
  });
});
