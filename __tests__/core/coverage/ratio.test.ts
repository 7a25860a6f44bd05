import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compare, decimal, percentOf, percentText, percentTexts } from '../../../src/core/coverage/ratio.ts';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(10_000_000))
  .map(([total, covered]) => ({ total, covered: Math.min(covered, total) }));
const thresholds = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

describe('percentages', () => {
  test.each([
    [824, 1000, '82.4%'],
    [3, 10, '30%'],
    [1, 3, '33.3%'],
    [9999, 10_000, '99.99%'],
    [99_999, 100_000, '99.999%'],
    [1, 100_000, '0.001%'],
    [10, 10, '100%'],
    [0, 10, '0%'],
  ])('%d of %d is %s', (covered, total, text) => {
    expect(percentText(percentOf({ covered, total }))).toBe(text);
  });

  test('79.96 is not 80', () => {
    const actual = percentOf({ covered: 7996, total: 10_000 });
    expect(compare(actual, decimal(80))).toBe(-1);
    expect(percentText(actual, [decimal(80)])).toBe('79.96%');
  });

  test('thresholds are what is written, not the binary fraction beside it', () => {
    expect(compare(percentOf({ covered: 801, total: 1000 }), decimal(80.1))).toBe(0);
    expect(compare(percentOf({ covered: 3, total: 1000 }), decimal(0.3))).toBe(0);
    expect(decimal(1e-7)).toEqual({ numerator: 1n, denominator: 10_000_000n });
    expect(decimal(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
  });

  test('the text never contradicts the verdict', () => {
    fc.assert(
      fc.property(counts, thresholds, (count, threshold) => {
        const actual = percentOf(count);
        const shown = Number(percentText(actual, [decimal(threshold)]).slice(0, -1));
        expect(shown >= threshold).toBe(compare(actual, decimal(threshold)) >= 0);
        expect(shown === 100).toBe(count.covered === count.total);
        expect(shown === 0).toBe(count.covered === 0);
      }),
    );
  });

  test('of two figures the smaller reads as the smaller', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [a, b] = percentTexts(percentOf(one), percentOf(other)).map((text) => Number(text.slice(0, -1)));
        expect(Math.sign((a ?? 0) - (b ?? 0))).toBe(compare(percentOf(one), percentOf(other)));
      }),
    );
  });
});
