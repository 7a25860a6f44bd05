import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { popLeast, pushLeast } from '../../src/core/heap.ts';

test('numbers come out of a heap from the least, whenever they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { freq: 3 })), (steps) => {
      const heap: number[] = [];
      let model: number[] = [];
      for (const step of steps) {
        if (step === null) {
          model = model.sort((a, b) => a - b);
          expect(popLeast(heap)).toBe(model.shift());
        } else {
          pushLeast(heap, step);
          model.push(step);
        }
        expect(heap[0]).toBe(model.length === 0 ? undefined : Math.min(...model));
      }
    }),
  );
});
