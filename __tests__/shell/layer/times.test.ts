import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { secondsOf } from '../../../src/shell/layer/times.ts';
import { temporaryFolder } from '../rig.ts';

const SECOND = 1_000_000_000n;
/** What a double tells of a second in this century, or what Node 20 cuts off, with a nanosecond for rounding. */
const EXACTNESS = Number(process.versions.node.split('.')[0]) < 22 ? 1_001n : 240n;

const file = path.join(temporaryFolder(), 'file');
fs.writeFileSync(file, '');

/** The time that a file has after it was set. */
function setAndRead(ns: bigint): bigint {
  const fd = fs.openSync(file, 'r+');
  fs.futimesSync(fd, secondsOf(ns), secondsOf(ns));
  fs.closeSync(fd);
  return fs.statSync(file, { bigint: true }).mtimeNs;
}

describe('a time that was set', () => {
  test('is never later than what was asked for, and at most a double earlier', () => {
    const seconds = fc.bigInt(0n, 4_000_000_000n);
    const fraction = fc.oneof(
      fc.bigInt(0n, SECOND - 1n),
      fc.constantFrom(0n, 1n, 999n, 1000n, SECOND - 1n, SECOND - 2n),
    );
    fc.assert(
      fc.property(seconds, fraction, (whole, part) => {
        const asked = whole * SECOND + part;
        const set = setAndRead(asked);
        expect(set <= asked && asked - set <= EXACTNESS * 2n).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('is whole seconds and milliseconds as they are', () => {
    for (const asked of [0n, 1n * SECOND, 1_700_000_000n * SECOND, 1_700_000_000n * SECOND + SECOND / 2n]) {
      expect(setAndRead(asked)).toBe(asked);
    }
  });

  test('is not late at the end of a second', () => {
    for (let second = 1_699_999_990n; second < 1_700_000_010n; second += 1n) {
      const asked = second * SECOND + 999_999_999n;
      expect(setAndRead(asked) / SECOND).toBe(second);
    }
  });

  test('can lie before 1970, and then is at most two microseconds off', () => {
    fc.assert(
      fc.property(fc.bigInt(-2_000_000_000n * SECOND, -1n), (asked) => {
        const set = setAndRead(asked);
        expect(set <= asked && asked - set <= 2_500n).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
