import type { KnownFindings } from '../../../src/core/findings/known.ts';
import type { Finding, FindingsDigest, TestCase } from '../../../src/model/finding.ts';

/** Findings for tests, with everything that a test does not care about filled in. */

export const finding = (more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  message: 'not as it should be',
  fingerprint: '0123456789abcdef',
  ...more,
});

export const known = (
  task: string,
  findings: readonly Finding[],
  more: Partial<KnownFindings> = {},
): KnownFindings => ({
  task,
  attempt: 1,
  findings,
  tests: [],
  omitted: { findings: 0, tests: 0 },
  notes: [],
  ...more,
});

export const testCase = (name: string, more: Partial<TestCase> = {}): TestCase => ({
  name,
  outcome: 'passed',
  ...more,
});

/** The digest of these findings as the journal has it. */
export function digestOf(findings: readonly Finding[], more: Partial<FindingsDigest> = {}): FindingsDigest {
  const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    worst: findings.slice(0, 10),
    ...more,
  };
}
