import { expect, test } from '@jest/globals';
import { progressBar, progressText } from '../../../src/core/views/progress.ts';

test.each<[number, number, number, string]>([
  [0, 120_000_000, 0, '0 B of 120 MB'],
  [45_000_000, 120_000_000, 0, '45 MB of 120 MB'],
  [45_000_000, 120_000_000, 500, '45 MB of 120 MB, 90 MB/s'],
  [10, 5, 1_000, '10 B of 10 B, 10 B/s'],
])('%i of %i bytes after %i ms', (done, total, elapsed, text) => {
  expect(progressText(done, total, elapsed)).toBe(text);
});

test.each<[number, number, string]>([
  [0, 10, '░░░░'],
  [5, 10, '██░░'],
  [9.99, 10, '███░'],
  [10, 10, '████'],
  [20, 10, '████'],
  [0, 0, '████'],
])('a bar is full when everything is done and never longer: %d of %d', (done, total, bar) => {
  expect(progressBar(done, total, 4)).toBe(bar);
});
