import type { AgentPlan, CheckPlan, Pipeline } from '../../model/pipeline.ts';
import type { Problem } from '../../model/result.ts';
import { namesHint } from '../nearest.ts';
import { DEFAULTS, writtenStep } from './parts.ts';

/**
 * The pipeline of one gate alone: what installs dependencies, then what mends if asked for, then the checks.
 * Undefined when the pipeline has no such gate.
 */
export function gatePipeline(pipeline: Pipeline, gate: string, fix: boolean): Pipeline | undefined {
  const phase = pipeline.phases.find((each) => each.gates.some((candidate) => candidate.name === gate));
  const plan = phase?.gates.find((each) => each.name === gate);
  if (phase === undefined || plan === undefined) return undefined;
  const install = pipeline.phases.flatMap((each) => each.agents).filter((agent) => agent.name.startsWith('install'));
  const fixes = fix ? plan.checks.flatMap((check) => fixAgent(phase.name, check)) : [];
  const agents = [...install, ...fixes].map((agent) => ({ ...agent, id: `${phase.name}/${agent.name}` }));
  const { inputs: _, ...rest } = phase;
  // It mends only when it is asked to.
  const { adaptive: _adaptive, ...others } = pipeline;
  return { ...others, phases: [{ ...rest, needs: [], outputs: [], parallel: false, agents, gates: [plan] }] };
}

/** What is told where a pipeline has no gate of that name. */
export function noSuchGate(pipeline: Pipeline, gate: string): Problem {
  const names = pipeline.phases.flatMap((phase) => phase.gates.map(({ name }) => name));
  const hint = names.length === 0 ? 'this workflow has no gates' : namesHint(gate, 'gates of this workflow', names);
  return { code: 'usage', message: `there is no gate called "${gate}"`, hint };
}

function fixAgent(phase: string, check: CheckPlan): AgentPlan[] {
  if (check.fix === undefined) return [];
  return [
    {
      id: `${phase}/fix-${check.name}`,
      name: `fix-${check.name}`,
      steps: [check.fixStep ?? writtenStep(check.fix)],
      timeoutMs: check.timeoutMs,
      retry: { ...DEFAULTS.retry, on: [], attempts: 1 },
      because: `the fix of ${check.name}`,
    },
  ];
}
