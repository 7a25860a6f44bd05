import type { Outcome } from '../model/outcome.ts';
import type { Enforcement, Verdict } from '../model/status.ts';
export function judgeGate(
  checks: readonly {
    name: string;
    enforcement: Enforcement;
    unreachable: 'warn' | 'block';
    outcome: Outcome | undefined;
  }[],
): { verdict: Verdict; because: string; details: readonly string[] } {
  const good = checks.every((c) => c.outcome?.kind === 'passed' || c.outcome?.kind === 'reused');
  return { verdict: good ? 'passed' : 'rejected', because: '', details: [] };
}
