import { expect, test } from '@jest/globals';
import { type Collected, MOST_FINDINGS, MOST_TESTS } from '../../../src/core/findings/collect.ts';
import { joined } from '../../../src/core/findings/joined.ts';
import { finding, testCase } from './made.ts';

const part = (more: Partial<Collected> = {}): Collected => ({
  findings: [],
  tests: [],
  omitted: { findings: 0, tests: 0 },
  notes: [],
  ...more,
});
const at = (line: number, fingerprint = `${line}`) => finding({ file: 'a.ts', line, fingerprint });

test('what two commands of an attempt say is one finding', () => {
  const both = joined([
    part({ findings: [at(2), at(3)], notes: ['One report was empty.'] }),
    part({ findings: [at(1), at(2), at(9, '2')], notes: ['One report was empty.'] }),
  ]);
  expect(both.findings.map(({ line }) => line)).toEqual([1, 2, 3, 9]);
  expect(both.notes).toEqual(['One report was empty.']);
});

test('commands together keep no more than one of them does, and tell the rest', () => {
  const findings = (from: number) => Array.from({ length: MOST_FINDINGS }, (_each, line) => at(from + line + 1));
  const tests = Array.from({ length: MOST_TESTS }, (_each, index) => testCase(`${index}`));
  const both = joined([
    part({ findings: findings(0), tests, omitted: { findings: 2, tests: 1 } }),
    part({ findings: [...findings(MOST_FINDINGS), finding({ severity: 'warning' })], tests: [testCase('one more')] }),
  ]);
  expect([both.findings.length, both.tests.length]).toEqual([MOST_FINDINGS, MOST_TESTS]);
  expect(both.omitted).toEqual({ findings: MOST_FINDINGS + 3, tests: 2 });
  expect(both.findings.every(({ severity }) => severity === 'error')).toBe(true);
});
