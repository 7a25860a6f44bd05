import type { HistoryStatistics } from '../history/statistics.ts';

/** `metrics.json`. Durations are milliseconds of work: the time between runs and in a pause does not count. */
export interface Metrics {
  readonly schemaVersion: 1;
  readonly workflowId: string | null;
  /** Runs that worked on it: 1 and one more for each time that it was taken up again. */
  readonly runs: number;
  readonly totalDurationMs: number;
  readonly phases: readonly PhaseMetrics[];
  readonly retries: {
    readonly total: number;
    readonly tasks: readonly { readonly task: string; readonly count: number }[];
  };
  readonly gates: GateCounts & { readonly byGate: readonly (GateCounts & { readonly name: string })[] };
  /** Over all phases. */
  readonly agents: AgentMetrics;
  readonly saved: {
    /** What reused steps took when they ran, as far as this journal tells, and reused phases in their workflow. */
    readonly reuseMs: number;
    /** Phases whose work was reused because their inputs were the same. */
    readonly reusedPhases: number;
    /** Steps that were reused. */
    readonly reusedSteps: number;
    /** Those of them of which nobody knows how long they took. */
    readonly unknownSteps: number;
    /** Work on phases that were finished when the workflow was taken up again, for each time that it was. */
    readonly resumeMs: number;
  };
  /** Tasks that passed after an attempt of the same run that did not, without a person's decision in between. */
  readonly flaky: readonly string[];
  /** Rounds after the first: each time that a phase went back. */
  readonly rounds: readonly RoundMetrics[];
  readonly checkpoints: {
    readonly saved: number;
    readonly failed: number;
    readonly bytesCheckpointed: number;
    readonly bytesRestored: number;
  };
  /** What was tried to mend failures, in adaptive mode. */
  readonly fixes: FixCounts & { readonly byPhase: readonly (FixCounts & { readonly name: string })[] };
  /** Over the recent runs; missing where none are known. */
  readonly history?: HistoryStatistics;
}

export interface PhaseMetrics extends AgentMetrics {
  readonly name: string;
  readonly durationMs: number;
}

/** A time that a phase went back, and what it set back. */
export interface RoundMetrics {
  /** The round that began by it, from 2. */
  readonly round: number;
  readonly from: string;
  readonly to: string;
  /** What the phases that are done again had taken since they were last set back; those that had begun. */
  readonly phases: readonly { readonly name: string; readonly durationMs: number }[];
}

export interface AgentMetrics {
  /** Time that agents worked, those at the same time added up. */
  readonly busyMs: number;
  /** `busyMs` by the duration of the phases: above 1 when agents work at the same time. Null when there was no time. */
  readonly utilisation: number | null;
}

export interface FixCounts {
  /** Fixes that ended, also those that were cut off. */
  readonly tried: number;
  /** Those after which what had failed passed. */
  readonly helped: number;
  /** Those that wait, or waited, for a person: they changed a protected file, or did not come to an end of their own. */
  readonly refused: number;
}

export interface GateCounts {
  readonly passed: number;
  /** Rejected: a required check said no. */
  readonly failed: number;
  readonly inconclusive: number;
  readonly vacuous: number;
  /** Of all verdicts, from 0 to 1. Null when there was none. */
  readonly passRate: number | null;
  readonly failRate: number | null;
}
