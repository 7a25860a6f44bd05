import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { backoff } from '../../src/core/retry.ts';
import type { RetryPolicy } from '../../src/model/pipeline.ts';

const POLICY: RetryPolicy = { attempts: 3, on: [], initialMs: 2_000, factor: 2, maxMs: 60_000, jitter: false };

/** Everything that a configuration may say. */
const policies = fc.record({
  attempts: fc.integer({ min: 1, max: 1_000_000 }),
  on: fc.constant<string[]>([]),
  initialMs: fc.integer({ min: 1, max: 2_073_600_000 }),
  factor: fc.double({ min: 1, max: 100, noNaN: true }),
  maxMs: fc.integer({ min: 1, max: 2_073_600_000 }),
  jitter: fc.boolean(),
});
const failures = fc.integer({ min: 1, max: 1_000_000 });

describe('the pause before a retry', () => {
  test('doubles up to the longest', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 1_000].map((failed) => backoff(POLICY, failed, 'x'));
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  test('is a whole number of milliseconds between half and all of the full pause', () => {
    fc.assert(
      fc.property(policies, failures, fc.string(), (policy, failed, seed) => {
        const full = Math.min(policy.maxMs, policy.initialMs * policy.factor ** (failed - 1));
        const pause = backoff(policy, failed, seed);
        expect(Number.isInteger(pause)).toBe(true);
        expect(pause).toBeLessThanOrEqual(Math.round(full));
        expect(pause).toBeGreaterThanOrEqual(policy.jitter ? Math.floor(full / 2) : Math.round(full));
      }),
    );
  });

  test('never gets shorter with more failures, without jitter', () => {
    fc.assert(
      fc.property(policies, failures, (policy, failed) => {
        const steady = { ...policy, jitter: false };
        expect(backoff(steady, failed + 1, 'x')).toBeGreaterThanOrEqual(backoff(steady, failed, 'x'));
      }),
    );
  });

  test('is the same for the same seed, and spread over the half for different ones', () => {
    const jittered = { ...POLICY, jitter: true };
    const pauses = Array.from({ length: 1_000 }, (_, at) => backoff(jittered, 1, `wf_abc123 testing/unit ${at}`));
    expect(backoff(jittered, 1, 'wf_abc123 testing/unit 0')).toBe(pauses[0]);
    for (const quarter of [1_000, 1_250, 1_500, 1_750]) {
      const within = pauses.filter((pause) => pause >= quarter && pause < quarter + 250);
      expect(within.length).toBeGreaterThan(100);
    }
  });

  test('a failure count below one is taken for the first', () => {
    expect(backoff(POLICY, 0, 'x')).toBe(2_000);
  });
});
