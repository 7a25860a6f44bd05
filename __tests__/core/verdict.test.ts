import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isGood } from '../../src/core/outcomes.ts';
import { type JudgedCheck, judgeGate } from '../../src/core/verdict.ts';
import { FAILURE_REASONS, type Outcome } from '../../src/model/outcome.ts';

const passed: Outcome = { kind: 'passed' };
const failed: Outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };
const errored: Outcome = { kind: 'errored', reason: 'command-not-found', detail: 'eslint: not found' };
const unreachable: Outcome = {
  kind: 'errored',
  reason: 'unreachable',
  detail: 'the advisory service did not answer (405)',
};
const timedOut: Outcome = { kind: 'timedOut', detail: 'no end after 5m' };
const cancelled: Outcome = { kind: 'cancelled', detail: 'SIGTERM' };
const skipped: Outcome = { kind: 'skipped', because: 'nothing changed' };
const limited: Outcome = { kind: 'passed', only: '2 changed files' };
const empty: Outcome = { kind: 'skipped', because: 'no changed file fits', isEmpty: true };
const reused: Outcome = { kind: 'reused', from: 'testing/unit' };

function check(name: string, outcome: Outcome | undefined, more: Partial<JudgedCheck> = {}): JudgedCheck {
  return { name, enforcement: 'required', unreachable: 'warn', outcome, ...more };
}
const advisory = { enforcement: 'advisory' } as const;
const block = { unreachable: 'block' } as const;

describe('required checks decide', () => {
  test.each<[string, JudgedCheck[], string, string]>([
    ['no check at all', [], 'vacuous', 'the gate has no check'],
    ['all passed', [check('lint', passed), check('types', passed)], 'passed', 'lint, types passed'],
    ['a reused answer', [check('lint', reused)], 'passed', 'lint passed; lint reused from testing/unit'],
    ['one failed', [check('lint', failed), check('types', passed)], 'rejected', 'lint failed: exit code 1'],
    [
      'failed beats errored',
      [check('types', errored), check('lint', failed)],
      'rejected',
      'lint failed: exit code 1; types errored: eslint: not found',
    ],
    ['errored', [check('lint', errored), check('types', passed)], 'inconclusive', 'lint errored: eslint: not found'],
    ['timed out', [check('lint', timedOut)], 'inconclusive', 'lint timed out: no end after 5m'],
    ['cancelled', [check('lint', cancelled)], 'inconclusive', 'lint cancelled: SIGTERM'],
    ['not over', [check('lint', undefined), check('types', passed)], 'inconclusive', 'lint has not finished'],
    ['skipped', [check('lint', skipped)], 'vacuous', 'no required check ran; lint skipped: nothing changed'],
    [
      'skipped beside passed',
      [check('lint', skipped), check('types', passed)],
      'passed',
      'types passed; lint skipped: nothing changed',
    ],
    ['limited', [check('lint', limited)], 'passed', 'lint passed; lint passed on 2 changed files'],
    [
      'nothing to judge in any',
      [check('lint', empty), check('format', empty)],
      'passed',
      'nothing that changed is for its checks; format skipped: no changed file fits; lint skipped: no changed file fits',
    ],
    [
      'nothing to judge, beside passed',
      [check('lint', empty), check('types', passed)],
      'passed',
      'types passed; lint skipped: no changed file fits',
    ],
    [
      'nothing to judge, beside skipped for another reason',
      [check('lint', empty), check('types', skipped)],
      'vacuous',
      'no required check ran; types skipped: nothing changed; lint skipped: no changed file fits',
    ],
    [
      'nothing to judge, beside no answer',
      [check('lint', empty), check('audit', unreachable)],
      'inconclusive',
      'audit errored: the advisory service did not answer (405), not blocking; lint skipped: no changed file fits',
    ],
    [
      'nothing to judge, beside failed',
      [check('lint', empty), check('types', failed)],
      'rejected',
      'types failed: exit code 1; lint skipped: no changed file fits',
    ],
    [
      'nothing to judge in an advisory check alone',
      [check('lint', empty, advisory)],
      'vacuous',
      'no check is required, so nothing was judged; lint (advisory) skipped: no changed file fits',
    ],
    [
      'unreachable that warns, beside passed',
      [check('audit', unreachable), check('lint', passed)],
      'passed',
      'lint passed; audit errored: the advisory service did not answer (405), not blocking',
    ],
    [
      'unreachable that warns, beside failed',
      [check('audit', unreachable), check('lint', failed)],
      'rejected',
      'lint failed: exit code 1; audit errored: the advisory service did not answer (405), not blocking',
    ],
    [
      'unreachable that blocks',
      [check('audit', unreachable, block), check('lint', passed)],
      'inconclusive',
      'audit errored: the advisory service did not answer (405)',
    ],
    [
      'unreachable that warns, alone',
      [check('audit', unreachable)],
      'inconclusive',
      'audit errored: the advisory service did not answer (405), not blocking',
    ],
    [
      'unreachable that warns, beside skipped',
      [check('audit', unreachable), check('lint', skipped)],
      'inconclusive',
      'audit errored: the advisory service did not answer (405), not blocking; lint skipped: nothing changed',
    ],
    [
      'only advisory ones',
      [check('style', passed, advisory)],
      'vacuous',
      'no check is required, so nothing was judged',
    ],
    [
      'a failed advisory one',
      [check('style', failed, advisory), check('lint', passed)],
      'passed',
      'lint passed; style (advisory) failed: exit code 1',
    ],
  ])('%s', (_name, checks, verdict, because) => {
    expect(judgeGate(checks)).toMatchObject({ verdict, because });
  });

  test('a gate that a person skipped is vacuous and still says what its checks said', () => {
    const judgement = judgeGate([check('lint', failed)], { skipped: { by: 'mona', reason: 'hotfix' } });
    expect(judgement).toEqual({
      verdict: 'vacuous',
      because: 'skipped by mona (hotfix); without that rejected: lint failed: exit code 1',
      details: ['lint failed: exit code 1'],
    });
  });
});

const outcomes: fc.Arbitrary<Outcome | undefined> = fc.oneof(
  fc.constantFrom(passed, limited, empty, skipped, reused, timedOut, cancelled, undefined),
  fc.record({
    kind: fc.constantFrom('failed', 'errored'),
    reason: fc.constantFrom(...FAILURE_REASONS),
    detail: fc.constant('detail'),
  }),
);
const checksOf = (enforcement: fc.Arbitrary<JudgedCheck['enforcement']>): fc.Arbitrary<JudgedCheck[]> =>
  fc.array(
    fc.record({
      name: fc.constantFrom('lint', 'types', 'tests', 'audit'),
      enforcement,
      unreachable: fc.constantFrom('warn', 'block'),
      outcome: outcomes,
    }),
    { maxLength: 6 },
  );
const anyChecks = checksOf(fc.constantFrom('required', 'advisory'));

describe('for any checks', () => {
  test('a further required one that failed rejects', () => {
    fc.assert(fc.property(anyChecks, (checks) => judgeGate([...checks, check('more', failed)]).verdict === 'rejected'));
  });

  test('a further required one that is not known never leaves the gate open', () => {
    const unknown = fc.constantFrom(errored, timedOut, cancelled, undefined);
    fc.assert(
      fc.property(anyChecks, unknown, (checks, outcome) => {
        expect(judgeGate([...checks, check('more', outcome)]).verdict).not.toBe('passed');
      }),
    );
  });

  test('advisory ones alone never open it', () => {
    const only = checksOf(fc.constant('advisory'));
    fc.assert(fc.property(only, (checks) => judgeGate(checks).verdict === 'vacuous'));
  });

  test('a further advisory one never changes the verdict of a gate', () => {
    fc.assert(
      fc.property(anyChecks, outcomes, (checks, outcome) => {
        expect(judgeGate([...checks, check('more', outcome, advisory)]).verdict).toBe(judgeGate(checks).verdict);
      }),
    );
  });

  test('their order changes nothing', () => {
    const shuffled = anyChecks.chain((checks) =>
      fc.tuple(fc.constant(checks), fc.shuffledSubarray(checks, { minLength: checks.length })),
    );
    fc.assert(fc.property(shuffled, ([one, other]) => expect(judgeGate(other)).toEqual(judgeGate(one))));
  });

  test('passed means a required answer, or no question in any required check; a skip, of checks or of the gate, is none', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const answered = checks.some(
          ({ enforcement, outcome }) =>
            enforcement === 'required' && (outcome?.kind === 'passed' || outcome?.kind === 'reused'),
        );
        const required = checks.filter(({ enforcement }) => enforcement === 'required');
        const unasked = required.length > 0 && required.every(({ outcome }) => outcome === empty);
        if (judgeGate(checks).verdict === 'passed') expect(answered || unasked).toBe(true);
        const skips = checks.map((each) => ({ ...each, outcome: skipped }));
        expect(judgeGate(skips).verdict).toBe('vacuous');
        expect(judgeGate(checks, { skipped: { by: 'mona', reason: 'r' } }).verdict).toBe('vacuous');
      }),
    );
  });

  test('every check that gave no plain pass is named, and what a person must look at is what is not good', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const { because, details } = judgeGate(checks);
        for (const { name, outcome } of checks) if (outcome?.kind !== 'passed') expect(because).toContain(name);
        const wanting = checks.filter(({ outcome }) => !isGood(outcome));
        expect(details).toHaveLength(wanting.length);
      }),
    );
  });
});
