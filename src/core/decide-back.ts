import type { Pause } from '../model/event.ts';
import { asksBack, bounded, isDone, isStill, lastRound, mostRounds, type Wish, wishOf } from './back.ts';
import { activePhases } from './frontier.ts';
import { withAfter } from './graph.ts';
import { firstLine, roundOf } from './round.ts';
import type { PhaseState, Round, WorkflowState } from './state.ts';
import type { Turn } from './turn.ts';

type ValidWish = Extract<Wish, { isValid: true }>;

/** A phase that goes back as soon as nothing of what it sets back is under way. */
interface Asking {
  readonly phase: PhaseState;
  readonly wish: ValidWish;
  /** Indices of the phases that are set back. */
  readonly reset: ReadonlySet<number>;
}

/** What going back comes to in this turn. */
export interface GoingBack {
  readonly turn?: Turn;
  /** Whether nothing of the phase begins any more: it is about to be set back. */
  holds(phase: PhaseState): boolean;
}

const NOBODY: GoingBack = { holds: () => false };

/**
 * Which phase goes back. Of several the one that sets back the most goes first, and takes along what those that it sets
 * back wanted to say. As long as something of what is set back is under way that is waited for, and nothing more of it
 * begins; but what a fix did comes to its end, and before a person as always.
 */
export function goingBack(state: WorkflowState): GoingBack {
  const asking = activePhases(state).flatMap((phase) => askingOf(state, phase));
  const [first, ...others] = asking.toSorted((a, b) => b.reset.size - a.reset.size);
  if (first === undefined) return NOBODY;
  const { phase, wish, reset } = first;
  const set = [...reset].flatMap((index) => state.phases[index] ?? []);
  if (!set.every(isStill)) {
    return { holds: (each) => each !== phase && reset.has(each.index) && isStill(each) };
  }
  const also = others.filter((other) => reset.has(other.phase.index)).map(textOf);
  const feedback = bounded([...(wish.feedback === '' ? [] : [wish.feedback]), ...also].join('\n\n'));
  const [from, to] = [phase.plan.name, wish.to.plan.name];
  return {
    turn: { event: { type: 'WorkflowWentBack', from, to, round: roundOf(state) + 1, feedback } },
    holds: () => false,
  };
}

const textOf = ({ phase, wish }: Asking): string =>
  `${phase.plan.name}, which asked to go back to ${wish.to.plan.name}: ${wish.feedback}`;

function askingOf(state: WorkflowState, phase: PhaseState): readonly Asking[] {
  if (!isDone(phase) || isExhausted(state)) return [];
  const wish = wishOf(state, phase);
  return wish?.isValid === true ? [{ phase, wish, reset: withAfter(state.graph, wish.to.index) }] : [];
}

const isExhausted = (state: WorkflowState): boolean => roundOf(state) >= lastRound(state);

/** Why a phase cannot go on because of what its agents wrote as `goto`; undefined when it can. */
export function invalidGoto(state: WorkflowState, phase: PhaseState): Pause | undefined {
  const wish = phase.agents.tasks.some(asksBack) ? wishOf(state, phase) : undefined;
  if (wish?.isValid !== false) return undefined;
  return { phase: phase.plan.name, reason: 'goto-invalid', details: [...wish.details], options: ['retry', 'cancel'] };
}

/** A phase that could be completed wants to go back: nothing as long as that has to wait, or why it may not. */
export function backOrPause(state: WorkflowState, phase: PhaseState): { readonly pause?: Pause } | undefined {
  const wish = phase.agents.tasks.some(asksBack) ? wishOf(state, phase) : undefined;
  if (wish?.isValid !== true) return undefined;
  if (!isExhausted(state)) return {};
  const { name } = phase.plan;
  const most = mostRounds(state);
  const earlier = state.rounds.slice(-MOST_TOLD).map(roundText);
  const details = [
    `${name} asks to go back to ${wish.to.plan.name} again after ${roundOf(state)} rounds; limits.max-iterations is ${most}`,
    ...earlier,
    `now: ${firstLine(wish.feedback)}`,
    `a retry runs what asks for it in ${name} again, and phases may go back ${most} more ${most === 1 ? 'time' : 'times'} then`,
  ];
  return { pause: { phase: name, reason: 'not-converging', details, options: ['retry', 'cancel'] } };
}

/** As many rounds are told in a pause. */
const MOST_TOLD = 10;

const roundText = ({ number, from, to, feedback }: Round): string =>
  `round ${number}, from ${from} to ${to}: ${firstLine(feedback)}`;
