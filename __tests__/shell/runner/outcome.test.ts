import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/model/outcome.ts';
import { outcomeOfSteps } from '../../../src/shell/runner/outcome.ts';

const PASSED: Outcome = { kind: 'passed' };
const LIMITED: Outcome = { kind: 'passed', only: '1 affected package' };
const REUSED: Outcome = { kind: 'reused', from: 'development/build#1' };
const EMPTY: Outcome = { kind: 'skipped', because: 'no affected package has it', isEmpty: true };

describe('what the steps of a check come to', () => {
  test.each<[string, Outcome, Outcome, Outcome]>([
    ['a build and its tests', PASSED, PASSED, PASSED],
    ['a build that was made before, and its tests', REUSED, LIMITED, LIMITED],
    ['a build whose tests had nothing to judge', PASSED, EMPTY, { kind: 'passed', only: 'npm run build' }],
    ['a build that was made before, whose tests had nothing to judge', REUSED, EMPTY, EMPTY],
    [
      'a build and tests of some packages',
      PASSED,
      LIMITED,
      { ...LIMITED, only: '1 affected package, the rest on everything' },
    ],
  ])('of %s', (_name, build, tests, outcome) => {
    const steps = [
      { title: 'npm run build', outcome: build },
      { title: 'npm test', outcome: tests },
    ];
    expect(outcomeOfSteps(steps)).toEqual(outcome);
  });
});
