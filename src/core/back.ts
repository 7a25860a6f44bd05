import { nearest } from './nearest.ts';
import { FEEDBACK_LIMIT } from '../model/constants.ts';
import { phasesBefore } from './handed-on.ts';
import { isGood } from './outcomes.ts';
import { quote } from './quote.ts';
import type { PhaseState, TaskState, WorkflowState } from './state.ts';

/**
 * Going back: what the agents of a phase ask for by `goto=<phase>` in BOOTSPRING_OUTPUT, whether it may be, and which
 * phases are done again then. Why so: docs/adr/0019-rounds-begin-where-a-phase-passed.md.
 */

/** How often phases may go back before a person is asked, where the configuration says nothing. */
const MOST_ROUNDS = 3;
/** As many phases are named in a pause. */
const MOST_NAMED = 20;
const CUT = ' … (cut)';

/** What a phase asks for. */
export type Wish =
  | { readonly isValid: true; readonly to: PhaseState; readonly feedback: string }
  /** Why it cannot be, one sentence each. */
  | { readonly isValid: false; readonly details: readonly string[] };

/** Whether a task asks to go back. An empty value asks for nothing, as an unset variable of a script would leave it. */
export const asksBack = ({ outputs }: Pick<TaskState, 'outputs'>): boolean => targetOf(outputs) !== '';

const targetOf = (outputs: TaskState['outputs']): string => outputs?.['goto']?.trim() ?? '';

/** What the agents of a phase ask for; undefined when none of them asks for anything. */
export function wishOf(state: WorkflowState, phase: PhaseState): Wish | undefined {
  const asking = phase.agents.tasks.filter(asksBack);
  if (asking.length === 0) return undefined;
  const before = [...phasesBefore(state, phase), phase];
  const names = before.map(({ plan }) => plan.name);
  const wrong = asking.flatMap(({ plan, outputs }) => {
    const why = refusal(state, phase, targetOf(outputs), names);
    return why === undefined ? [] : [`${plan.name} wrote goto=${shown(targetOf(outputs))}: ${why}`];
  });
  const targets = new Set(asking.map(({ outputs }) => targetOf(outputs)));
  if (wrong.length === 0 && targets.size > 1) {
    const each = asking.map(({ plan, outputs }) => `${plan.name} wrote goto=${targetOf(outputs)}`);
    wrong.push(`agents of ${phase.plan.name} name different phases: ${each.join(', ')}`);
  }
  const [target = ''] = targets;
  const to = state.phaseByName.get(target);
  if (to === undefined || wrong.length > 0) return { isValid: false, details: [...wrong, nextStep(names)] };
  return { isValid: true, to, feedback: feedbackOf(asking) };
}

const shown = (target: string): string => (/^[\w-]{1,64}$/.test(target) ? target : quote(target));

/** Why a phase cannot go back to the one that is named; undefined when it can. */
function refusal(
  { phaseByName }: WorkflowState,
  { plan }: PhaseState,
  target: string,
  names: readonly string[],
): string | undefined {
  if (names.includes(target)) return undefined;
  if (phaseByName.has(target))
    return `${target} does not come before ${plan.name}, so that it would not lead to it again`;
  const close = nearest(target, names);
  return `no phase of this run is called that${close === undefined ? '' : ` (did you mean ${close}?)`}`;
}

function nextStep(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(-MOST_NAMED).join(', ');
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `it may go back to ${named}${more}: mend what it writes to BOOTSPRING_OUTPUT; a retry runs the agent again`;
}

function feedbackOf(asking: readonly TaskState[]): string {
  const told = asking.flatMap(({ plan, outputs }) => {
    const text = outputs?.['feedback']?.trim() ?? '';
    return text === '' ? [] : [asking.length === 1 ? text : `${plan.name}: ${text}`];
  });
  return bounded(told.join('\n\n'));
}

/** A feedback that is not too long; half a character is never left. */
export function bounded(text: string): string {
  if (text.length <= FEEDBACK_LIMIT) return text;
  return `${text.slice(0, FEEDBACK_LIMIT - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}

/** Whether all that a phase has to do is done, and nobody has to look at it: it could be completed. */
export function isDone({ plan, agents, collection, missing, gates, fix, held, underWay }: PhaseState): boolean {
  return (
    fix === undefined &&
    held === undefined &&
    underWay === 0 &&
    agents.done === agents.tasks.length &&
    agents.tasks.every(({ outcome }) => isGood(outcome)) &&
    (collection === 'done' || plan.outputs.length === 0) &&
    missing.length === 0 &&
    gates.every((gate) => gate.verdict === 'passed' || gate.skipped !== undefined)
  );
}

/** Whether nothing of a phase is under way, and nobody has to look at what a fix did in it: it can be set back. */
export const isStill = ({ underWay, fix, held }: PhaseState): boolean =>
  underWay === 0 && fix === undefined && held === undefined;

/** How often phases may go back without a person. */
export const mostRounds = ({ pipeline }: Pick<WorkflowState, 'pipeline'>): number =>
  pipeline.maxIterations ?? MOST_ROUNDS;

/** The round that the workflow may come to at most before a person is asked. */
export const lastRound = (state: Pick<WorkflowState, 'pipeline' | 'roundsDecided'>): number =>
  1 + state.roundsDecided + mostRounds(state);
