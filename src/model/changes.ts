import type { Artifact } from './artifact.ts';
import type { FixChange } from './fix.ts';
import type { Result } from './result.ts';

/** What a fix is for. */
export interface FixPlace {
  readonly phase: string;
  readonly gate?: string;
  /** The check or agent that failed. */
  readonly task: string;
  /** Counts the fixes that were ever tried for it. */
  readonly attempt: number;
}

/** What a fix did to the workspace. */
export interface ToldChange {
  /** Undefined when it changed nothing. */
  readonly change?: FixChange;
  /** All that the fixes of the phase changed by now. */
  readonly patch?: Artifact;
}

/**
 * Tells what a fix changed, by the files before and after it: what it says of itself is not asked for. What was taken
 * outlives the process, so that the change of a fix that was under way when a run died can be told too.
 */
export interface Changes {
  /** Takes what the workspace holds, before the fix begins. The error is a clause that says why it cannot be. */
  take(workflowId: string, fix: FixPlace): Promise<Result<void, string>>;
  /**
   * Compares the workspace with what was taken for this fix.
   *
   * @param protectedBy patterns of the configuration, besides the usual ones
   */
  tell(workflowId: string, fix: FixPlace, protectedBy: readonly string[]): Promise<Result<ToldChange, string>>;
  /** What was taken is not needed any more. */
  forget(workflowId: string): void;
}
