import type { Entry } from '../../model/event.ts';
import type { History } from '../../model/history.ts';
import type { Outcome } from '../../model/outcome.ts';
import { hint } from '../hints.ts';
import { statisticsOf } from '../history/statistics.ts';
import type { TaskState, WorkflowState } from '../state.ts';
import type { TestRef } from '../../model/finding.ts';
import type { KnownFindings } from '../findings/known.ts';
import type { Comparison } from './compare.ts';
import { type Fate, fates, savedMs } from './fates.ts';
import { metrics } from './metrics.ts';
import type { Metrics } from './metrics-document.ts';
import { stateDocument, type StateDocument } from './state.ts';

/** `report --format json`: everything that is known of a workflow. Durations are whole milliseconds of work. */
export interface ReportDocument {
  readonly schemaVersion: 1;
  /** Version of bootspring that wrote it. */
  readonly version: string;
  readonly state: StateDocument;
  readonly metrics: Metrics;
  /** What the newest run made of each phase, in order. */
  readonly fates: readonly Fate[];
  /** Work of an earlier run, commit or workflow that was not done again. */
  readonly savedMs: number;
  /** Every agent and check, in the order of the phases. */
  readonly tasks: readonly TaskDocument[];
  /** What agents and checks found, those of them that found something. */
  readonly findings: readonly KnownFindings[];
  /** What is different from another run; null when none was asked for. */
  readonly comparison: Comparison | null;
}

/** What the journal alone does not tell. */
export interface ReportExtras {
  /** Recent runs of the workflow: it makes the numbers over them. */
  readonly history?: History;
  readonly findings: readonly KnownFindings[];
  readonly comparison?: Comparison | undefined;
}

export interface TaskDocument {
  /** `phase/agent` or `phase/gate/check`. */
  readonly id: string;
  readonly kind: 'agent' | 'check';
  readonly phase: string;
  readonly gate: string | null;
  /** What it runs. */
  readonly steps: readonly string[];
  /** Why it is in the plan. */
  readonly plannedBecause: string;
  /** Null as long as it has not ended. */
  readonly outcome: Outcome | null;
  readonly durationMs: number;
  readonly attempts: number;
  readonly flaky: boolean;
  /** Tests that failed and passed on the same sources: how many, and the first twenty. */
  readonly flakyTests: { readonly count: number; readonly tests: readonly TestRef[] };
  /** The next step for people. */
  readonly hint: string | null;
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** The last lines of the output, at most 8 KiB, without control sequences. */
  readonly tail: string;
  /** Bytes of output in all. */
  readonly outputBytes: number;
}

/** A task with where it belongs. */
export interface PlacedTask {
  readonly task: TaskState;
  readonly phase: string;
  readonly gate: string | undefined;
}

/** Every agent and check of a workflow, in the order of the phases. */
export function placedTasks(state: WorkflowState): readonly PlacedTask[] {
  return state.phases.flatMap(({ plan, agents, gates }) => [
    ...agents.tasks.map((task) => ({ task, phase: plan.name, gate: undefined })),
    ...gates.flatMap((gate) => gate.checks.tasks.map((task) => ({ task, phase: plan.name, gate: gate.plan.name }))),
  ]);
}

/** The report as one JSON document. */
export function reportDocument(
  state: WorkflowState,
  entries: Iterable<Entry>,
  version: string,
  { findings, comparison, history }: ReportExtras = { findings: [] },
): ReportDocument {
  const all = fates(state);
  const recent = history === undefined ? undefined : statisticsOf(history);
  return {
    schemaVersion: 1,
    version,
    state: stateDocument(state),
    metrics: { ...metrics(entries), ...(recent === undefined ? {} : { history: recent }) },
    fates: all,
    savedMs: savedMs(all),
    tasks: placedTasks(state).map(taskDocument),
    findings,
    comparison: comparison ?? null,
  };
}

function taskDocument({ task, phase, gate }: PlacedTask): TaskDocument {
  const { plan, outcome, evidence } = task;
  return {
    id: plan.id,
    kind: gate === undefined ? 'agent' : 'check',
    phase,
    gate: gate ?? null,
    steps: plan.steps.map((step) => step.title),
    plannedBecause: plan.because,
    outcome: outcome ?? null,
    durationMs: task.durationMs,
    attempts: task.attempts,
    flaky: task.flaky,
    flakyTests: task.findings?.flaky ?? { count: 0, tests: [] },
    hint: (outcome === undefined ? undefined : hint(outcome, evidence)) ?? null,
    exitCode: evidence?.exitCode ?? null,
    signal: evidence?.signal ?? null,
    tail: evidence?.tail ?? '',
    outputBytes: evidence?.bytes ?? 0,
  };
}
