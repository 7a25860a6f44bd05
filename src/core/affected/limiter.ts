import type { CheckPlan } from '../../model/pipeline.ts';
import type { Scope } from '../../model/scope.ts';

/** What decides whether a check is limited to what changed. */
export interface Wish {
  /** What the configuration says of it, the check before its gate. */
  readonly scope: Scope | undefined;
  /** What it runs was detected, in the gate of commits. */
  readonly isUsual: boolean;
  /** A coverage check of the same gate reads what all tests cover. */
  readonly feedsCoverage: boolean;
}

/** Limits a check to what changed, or leaves it as it is. */
export type Limiter = (check: CheckPlan, wish: Wish) => CheckPlan;
