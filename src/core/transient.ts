import type { Evidence, Outcome } from '../model/outcome.ts';
import type { CheckKind } from '../model/status.ts';
export function classify(_: {
  outcome: Outcome;
  evidence: Evidence | undefined;
  checkKind?: CheckKind;
  retryOn: readonly string[];
}): { transient: boolean; because: string } {
  return { transient: false, because: '' };
}
