import type { AttemptRequest, RerunRequest } from '../../model/effect.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { GateState, PhaseState, TaskState, WorkflowState } from '../state.ts';
import type { Rerun } from './kept.ts';

/** What an attempt is told of the tests of the one before it, and which of them it is to run again. */
export function testsOf(
  { pipeline }: WorkflowState,
  phase: PhaseState,
  { tested, rerun }: TaskState,
  gate: GateState | undefined,
): Pick<AttemptRequest, 'earlier' | 'rerun'> {
  if (tested === undefined) return {};
  // Other work may have written files meanwhile, where the digest of the sources would have to tell.
  const isAlone = pipeline.mode === 'sequential' && (gate !== undefined || !phase.plan.parallel);
  const earlier = { ...tested, inRow: tested.inRow && isAlone };
  if (rerun === undefined) return { earlier };
  const untold = !earlier.inRow && tested.tree === undefined;
  return { earlier, rerun: requestOf(rerun, pipeline, untold) };
}

function requestOf({ tests, step, evidence, whole }: Rerun, pipeline: Pipeline, untold: boolean): RerunRequest {
  const because = untold ? 'other work may have changed the sources meanwhile' : whole;
  return {
    tests,
    step,
    ...(evidence?.exitCode === undefined ? {} : { exitCode: evidence.exitCode }),
    ...(because === undefined ? {} : { whole: because }),
    kept: coverageReports(pipeline),
  };
}

/** The reports that coverage is read from. */
function coverageReports({ phases }: Pipeline): string[] {
  const tasks = phases.flatMap((phase) => [...phase.agents, ...phase.gates.flatMap((gate) => gate.checks)]);
  const steps = tasks.flatMap((task) => task.steps);
  return [...new Set(steps.flatMap((step) => (step.kind === 'coverage' ? [step.report] : [])))];
}
