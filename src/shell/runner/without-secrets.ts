import type { Redaction } from '../../core/redact/redaction.ts';
import type { Outcome } from '../../model/outcome.ts';

/** The outcome with its words redacted: some of them are those of a command. */
export function outcomeWithoutSecrets(outcome: Outcome, redaction: Redaction): Outcome {
  if (!('detail' in outcome) || outcome.detail === undefined) return outcome;
  return { ...outcome, detail: redaction.text(outcome.detail) };
}
