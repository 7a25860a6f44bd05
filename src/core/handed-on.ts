import type { AttemptContext } from '../model/effect.ts';
import { beginOf } from './round.ts';
import type { PhaseState, WorkflowState } from './state.ts';

type Outputs = AttemptContext['outputs'];

/** What a command of a phase reads from the file that BOOTSPRING_CONTEXT names. */
export function contextOf(state: WorkflowState, phase: PhaseState): AttemptContext {
  const { lastFailure, pipeline } = state;
  const told = { ...feedbackFor(state, phase), ...(lastFailure === undefined ? {} : { lastFailure }) };
  if (pipeline.mode === 'sequential') return { parameters: pipeline.context, outputs: state.outputs, ...told };
  const own = state.outputs[phase.plan.name];
  const outputs = { ...earlierOutputs(state, phase), ...(own === undefined ? {} : { [phase.plan.name]: own }) };
  return { parameters: pipeline.context, outputs, ...told };
}

/**
 * What the phases before one wrote to BOOTSPRING_OUTPUT, by phase. In sequential mode these are the ones before it; in
 * parallel mode those that it needs, and what these need: what others have written by now is chance.
 */
export function earlierOutputs(state: WorkflowState, phase: PhaseState): Outputs {
  const { outputs } = state;
  const inherited = Object.entries(outputs).filter(([name]) => !state.phaseByName.has(name));
  if (inherited.length === Object.keys(outputs).length) return Object.fromEntries(inherited);
  const before = phasesBefore(state, phase);
  const own = before.flatMap(({ plan: { name } }) => {
    const written = outputs[name];
    return written === undefined ? [] : [[name, written] as const];
  });
  return Object.fromEntries([...inherited, ...own]);
}

/** Names of the artifacts that stay when the first of a phase begins that is done again; nothing in any other case. */
export function anewIn(
  { artifacts }: Pick<WorkflowState, 'artifacts'>,
  { isAnew, plan }: PhaseState,
): { readonly anew?: readonly string[] } {
  if (isAnew !== true) return {};
  return { anew: artifacts.flatMap(({ phase, name }) => (phase === plan.name ? [name] : [])) };
}

/** What a phase is told of why it is done again; nothing in the first round. */
export function feedbackFor(state: WorkflowState, phase: PhaseState): Pick<AttemptContext, 'feedback'> {
  const begin = beginOf(state, phase);
  if (begin === undefined) return {};
  const { from, to, number: round, feedback: text, outputs } = begin;
  return { feedback: { from, to, round, text, outputs } };
}

/** The phases that come before one, in the order of the workflow: in parallel mode those that it needs. */
export const phasesBefore = (state: WorkflowState, phase: PhaseState): readonly PhaseState[] =>
  state.pipeline.mode === 'sequential' ? state.phases.slice(0, phase.index) : needsOf(state, phase);

/** The phases that one needs, directly or through others, in the order of the workflow. */
function needsOf({ phaseByName, phases }: WorkflowState, { plan }: PhaseState): readonly PhaseState[] {
  const found = new Set<number>();
  const open = [...plan.needs];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const need = phaseByName.get(name);
    if (need === undefined || found.has(need.index)) continue;
    found.add(need.index);
    open.push(...need.plan.needs);
  }
  return [...found].sort((a, b) => a - b).flatMap((index) => phases[index] ?? []);
}
