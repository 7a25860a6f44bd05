import { expect, test } from '@jest/globals';
import { parseDuration, parseSize } from '../../src/model/units.ts';

test.each([
  ['500ms', 500],
  ['2s', 2_000],
  ['20m', 1_200_000],
  ['1h', 3_600_000],
  ['1.5h', 5_400_000],
  ['0.5ms', 1],
  ['0s', 0],
])('%s is %d milliseconds', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

test.each(['', '20', 'm', '-1s', '1 s', '1e3s', '1d', '1.s', '.5s', '1S', '1s1s', '9999999999s'])(
  '"%s" is no duration',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test.each([
  ['1B', 1],
  ['500MB', 500_000_000],
  ['2GiB', 2_147_483_648],
  ['1.5KiB', 1_536],
])('%s is %d bytes', (text, expected) => {
  expect(parseSize(text)).toBe(expected);
});

test.each(['', '2', '2G', '2gb', '-1MB', '1 MB', 'MB'])('"%s" is no size', (text) => {
  expect(parseSize(text)).toBeUndefined();
});
