import type { TestRef } from '../../model/finding.ts';
import type { Evidence, Outcome } from '../../model/outcome.ts';

/** A failure whose tests run again. Unless they pass it stays what the task came to. */
export interface Rerun {
  readonly outcome: Outcome;
  readonly evidence?: Evidence;
  /** Index of the step that failed. */
  readonly step: number;
  /** Tests that have not passed by now. */
  tests: readonly TestRef[];
  /** Why the next rerun is of the whole command. */
  whole?: string;
}
