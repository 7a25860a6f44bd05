import type { WorkflowState } from '../core/state.ts';
import { anewIn, earlierOutputs, feedbackFor } from '../core/handed-on.ts';
import { DEFAULT_RULES } from '../model/constants.ts';
import type { RoundFeedback } from '../model/effect.ts';
import type { Source } from '../model/event.ts';
import type { ContextValue, PhasePlan } from '../model/pipeline.ts';

/** What looking up and storing the work of a phase need of the state, taken at one moment: the state goes on. */
export interface PhaseWork {
  readonly workflowId: string;
  readonly workflow: string;
  readonly source: Source;
  readonly plan: PhasePlan;
  readonly parameters: Readonly<Record<string, ContextValue>>;
  readonly passEnv: readonly string[];
  /** By phase, what those before it wrote to BOOTSPRING_OUTPUT. */
  readonly earlier: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What it wrote there itself. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Milliseconds that its agents worked. */
  readonly workMs: number;
  readonly maxSize: number;
  /** What it is told of why it is done again; missing in the first round. */
  readonly feedback?: RoundFeedback;
  /** Names of its artifacts that stay where what is reused is put; all of them without it. */
  readonly anew?: readonly string[];
  /** What it depends on, as it was looked up. */
  readonly digest: string | undefined;
}

/** Takes the work of a phase from the state; undefined when there is no such phase. */
export function takeWork(state: WorkflowState, name: string): PhaseWork | undefined {
  const { pipeline, outputs } = state;
  const phase = state.phaseByName.get(name);
  if (phase === undefined) return undefined;
  const earlier = Object.entries(earlierOutputs(state, phase)).flatMap(([before, written]) =>
    state.phaseByName.has(before) ? [[before, { ...written }] as const] : [],
  );
  const worked = phase.agents.tasks.map((task) => task.durationMs);
  return {
    workflowId: state.id,
    workflow: pipeline.workflow,
    source: state.source,
    plan: phase.plan,
    parameters: pipeline.context,
    passEnv: pipeline.passEnv,
    earlier: Object.fromEntries(earlier),
    outputs: { ...outputs[name] },
    workMs: phase.plan.parallel ? Math.max(0, ...worked) : worked.reduce((sum, ms) => sum + ms, 0),
    maxSize: pipeline.checkpoints?.maxSize ?? DEFAULT_RULES.maxSize,
    ...feedbackFor(state, phase),
    ...anewIn(state, phase),
    digest: phase.reuse.digest,
  };
}
