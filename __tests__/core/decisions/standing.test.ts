import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decisionOf, type Given, orderOf, standing } from '../../../src/core/decisions/standing.ts';

const RESTORE = { kind: 'restore', phase: 'design' } as const;
const SKIP = { kind: 'skip', gate: 'pre-push', reason: 'known flake' } as const;

const given = (at: number, command: Given['command'], by = 'ann'): Given => ({
  command,
  by,
  role: 'maintain',
  isAuthor: false,
  at,
  from: { comment: at },
});
/** The second attempt began at 20, the run at 10. */
const SECOND = { previous: 10, current: 20 };
const THIRD = { previous: 20, current: 30 };

describe('what commands come to', () => {
  test('skips count in every attempt that follows them, the newest first', () => {
    const all = [
      given(12, SKIP),
      given(14, { ...SKIP, reason: 'still' }, 'bob'),
      given(13, { ...SKIP, gate: 'style' }),
    ];
    for (const attempts of [SECOND, THIRD])
      expect(standing(all, attempts).skips.map(({ by, command }) => [command.gate, by])).toEqual([
        ['pre-push', 'bob'],
        ['style', 'ann'],
        ['pre-push', 'ann'],
      ]);
  });

  test('restore and fresh count in the attempt that began next, and in no other', () => {
    for (const command of [RESTORE, { kind: 'fresh' } as const, { kind: 'retry' } as const]) {
      expect(standing([given(15, command)], SECOND).order).toMatchObject({ command });
      expect(standing([given(15, command)], THIRD).order).toBeUndefined();
      expect(standing([given(25, command)], SECOND).order).toBeUndefined();
    }
  });

  test('of several orders the last counts, and retry takes none back', () => {
    expect(standing([given(12, { kind: 'fresh' }), given(13, RESTORE)], SECOND).order).toMatchObject({
      command: RESTORE,
    });
    expect(standing([given(12, RESTORE), given(13, { kind: 'retry' })], SECOND).order).toMatchObject({
      command: RESTORE,
    });
  });

  test.each([[RESTORE], [{ kind: 'fresh' } as const]])(
    '%j takes skips and a cancellation back, not those that follow',
    (back) => {
      const before = [given(12, SKIP), given(13, { kind: 'cancel' }), given(15, back)];
      expect(standing(before, SECOND)).toMatchObject({ skips: [] });
      expect(standing(before, SECOND).cancelled).toBeUndefined();
      expect(standing([...before, given(16, SKIP)], SECOND).skips).toHaveLength(1);
      expect(standing([...before, given(16, { kind: 'cancel' })], SECOND).cancelled).toBeDefined();
    },
  );

  test('a cancellation stands in every later attempt, whatever retry says', () => {
    const all = [given(12, { kind: 'cancel' }), given(25, { kind: 'retry' })];
    expect(standing(all, THIRD).cancelled).toMatchObject({ by: 'ann' });
  });

  test('each order counts in exactly one attempt, in whatever order and however often it is listed', () => {
    const command = fc.constantFrom(RESTORE, { kind: 'fresh' } as const, { kind: 'retry' } as const);
    const at = fc.integer({ min: 11, max: 59 });
    fc.assert(
      fc.property(fc.uniqueArray(at, { minLength: 1, maxLength: 6 }), command, fc.nat(), (times, what, seed) => {
        const all = times.map((time) => given(time, what));
        const listed = [...all, ...all].toSorted(
          (one, other) => ((one.at * 7919 + seed) % 13) - ((other.at * 7919 + seed) % 13),
        );
        const windows = [10, 20, 30, 40, 50].map((previous) => ({ previous, current: previous + 10 }));
        const taken = windows.flatMap((window) => standing(listed, window).order?.at ?? []);
        // One for each attempt that somebody asked for, and nobody's twice.
        expect(taken).toEqual([...new Set(taken)]);
        expect(taken).toHaveLength(new Set(times.map((time) => Math.ceil(time / 10))).size);
      }),
    );
  });
});

test('the journal has who, why, when, about which commit, and where it is written', () => {
  const proof = { at: '1970-01-01T00:00:00.012Z', sha: 'abc', role: 'maintain', comment: 12 };
  expect(decisionOf({ ...given(12, SKIP), command: SKIP }, 'abc')).toEqual({
    kind: 'skip',
    gate: 'pre-push',
    reason: 'known flake',
    by: 'ann',
    proof,
  });
  expect(orderOf({ ...given(12, RESTORE), command: RESTORE, from: { dispatch: 5 } }, 'abc')).toEqual({
    kind: 'restore',
    phase: 'design',
    by: 'ann',
    proof: { at: proof.at, sha: 'abc', role: 'maintain', dispatch: 5 },
  });
});
