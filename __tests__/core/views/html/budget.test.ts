import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { shares } from '../../../../src/core/views/html/budget.ts';

test('small ones get all of theirs, and large ones what they leave', () => {
  expect(shares([100, 5, 100], 105, 80)).toEqual([50, 5, 50]);
  expect(shares([100, 5], 1_000, 80)).toEqual([80, 5]);
  expect(shares([], 10, 10)).toEqual([]);
});

test('never more than there is, and no room is left while somebody could use it', () => {
  const sizes = fc.array(fc.nat(1_000), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.nat(10_000), fc.nat(500), (all, room, most) => {
      const given = shares(all, room, most);
      const used = given.reduce((sum, each) => sum + each, 0);
      expect(used).toBeLessThanOrEqual(room);
      const wanted = all.map((size) => Math.min(size, most));
      expect(given.every((each, at) => each <= (wanted[at] ?? 0))).toBe(true);
      const short = given.filter((each, at) => each < (wanted[at] ?? 0)).length;
      if (short > 0) expect(room - used).toBeLessThan(all.length);
    }),
  );
});
