import type { Finding } from '../../model/finding.ts';
import { type Collected, MOST_FINDINGS, MOST_NOTES, MOST_TESTS } from './collect.ts';
import { worstFirst } from './order.ts';

/** What several commands found together: what two of them say counts once, and no more is kept than of one. */
export function joined(parts: readonly Collected[]): Collected {
  const found = new Map(parts.flatMap((part) => part.findings).map((one) => [keyOf(one), one]));
  const findings = [...found.values()].sort(worstFirst);
  const tests = parts.flatMap((part) => part.tests);
  const more = (kind: 'findings' | 'tests', all: number, most: number): number =>
    parts.reduce((sum, { omitted }) => sum + omitted[kind], 0) + Math.max(0, all - most);
  return {
    findings: findings.slice(0, MOST_FINDINGS),
    tests: tests.slice(0, MOST_TESTS),
    omitted: {
      findings: more('findings', findings.length, MOST_FINDINGS),
      tests: more('tests', tests.length, MOST_TESTS),
    },
    notes: [...new Set(parts.flatMap((part) => part.notes))].slice(0, MOST_NOTES),
  };
}

const keyOf = ({ fingerprint, file, line, column }: Finding): string =>
  JSON.stringify([fingerprint, file, line, column]);
