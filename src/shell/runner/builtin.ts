import type { RawFinding } from '../../core/findings/sink.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { AuditStep, CoverageStep, SecretsStep } from '../../model/pipeline.ts';
import type { Clock } from '../../ports.ts';

/** What a built-in check is given besides its step. */
export interface BuiltinFacts {
  /** The workspace, absolute. */
  readonly cwd: string;
  /** What a command would see. */
  readonly env: Readonly<Record<string, string>>;
  readonly phase: string;
  readonly task: string;
  /** Milliseconds since 1970: when the workflow was created, and when this attempt began. */
  readonly workflowStartedAt: number;
  readonly attemptStartedAt: number;
  readonly timeoutMs: number;
  /** Aborted when the attempt is stopped or its time is over; its outcome is no longer looked at then. */
  readonly signal: AbortSignal;
}

/** How a built-in check ended, and what it has to say, line by line, for the log. */
export interface BuiltinResult {
  readonly outcome: Outcome;
  readonly lines: readonly string[];
  readonly findings?: readonly RawFinding[];
}

export type Builtin<S> = (step: S, facts: BuiltinFacts) => Promise<BuiltinResult>;

/** The built-in checks. */
export interface Builtins {
  readonly coverage: Builtin<CoverageStep>;
  readonly secrets: Builtin<SecretsStep>;
  readonly audit: Builtin<AuditStep>;
}

/** Runs a built-in check; a stop or the end of its time ends it at once, and an exception becomes an outcome. */
export function runBuiltin(
  builtins: Builtins,
  step: CoverageStep | SecretsStep | AuditStep,
  facts: BuiltinFacts,
  clock: Clock,
): Promise<BuiltinResult> {
  return new Promise((resolve) => {
    const abort = new AbortController();
    const settle = (result: BuiltinResult): void => {
      forget();
      facts.signal.removeEventListener('abort', stopped);
      resolve(result);
    };
    const giveUp = (outcome: Outcome): void => {
      abort.abort();
      settle({ outcome, lines: [] });
    };
    const stopped = (): void => giveUp({ kind: 'cancelled', detail: 'stopped while it was running' });
    const forget = clock.after(facts.timeoutMs, () => {
      giveUp({ kind: 'timedOut', detail: `${step.title} took longer than its time` });
    });
    facts.signal.addEventListener('abort', stopped);
    call(builtins, step, { ...facts, signal: abort.signal }).then(settle, (thrown: unknown) => {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      settle({ outcome: { kind: 'errored', reason: 'internal', detail: `${step.title}: ${why}` }, lines: [] });
    });
  });
}

async function call(
  builtins: Builtins,
  step: CoverageStep | SecretsStep | AuditStep,
  facts: BuiltinFacts,
): Promise<BuiltinResult> {
  if (step.kind === 'coverage') return builtins.coverage(step, facts);
  if (step.kind === 'secrets') return builtins.secrets(step, facts);
  return builtins.audit(step, facts);
}
