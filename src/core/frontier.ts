import type { TaskPlan } from '../model/pipeline.ts';
import { frontierOf } from './front.ts';
import { popLeast, pushLeast } from './heap.ts';
import type { PhaseState, WorkflowState } from './state.ts';

/** How the fold moves the frontier. Each step costs no more with many phases than with few. */

function add(active: number[], rank: number): void {
  let at = active.length;
  while (at > 0 && (active[at - 1] ?? 0) > rank) at -= 1;
  active.splice(at, 0, rank);
}

function drop(from: number[], value: number): void {
  const at = from.indexOf(value);
  if (at >= 0) from.splice(at, 1);
}

const rankOf = ({ graph }: WorkflowState, { index }: PhaseState): number => graph.ranks[index] ?? 0;

/** A phase begins. */
export function phaseBegins(state: WorkflowState, phase: PhaseState): void {
  const { frontier, graph, phases } = state;
  add(frontier.active, rankOf(state, phase));
  // Its files are not those of the begin of the round any more.
  if (phase.turnedTo !== undefined) drop(frontier.uncaptured, phase.index);
  const begun = (rank: number): boolean => phases[graph.order[rank] ?? -1]?.status !== 'pending';
  for (let [first] = frontier.ready; first !== undefined && begun(first); [first] = frontier.ready)
    popLeast(frontier.ready);
}

/** A phase is completed: what waited for it alone may begin. */
export function phaseEnds(state: WorkflowState, phase: PhaseState): void {
  const { frontier, graph, phases } = state;
  drop(frontier.active, rankOf(state, phase));
  frontier.uncaptured.push(phase.index);
  frontier.left -= 1;
  for (const index of graph.dependents[phase.index] ?? []) {
    const dependent = phases[index];
    if (dependent === undefined) continue;
    dependent.open -= 1;
    if (dependent.open === 0) pushLeast(frontier.ready, graph.ranks[index] ?? 0);
  }
}

/**
 * Phases are pending again, and one of them has left files that no checkpoint has yet. It costs a look at all phases: it
 * changes what each of them waits for.
 *
 * @param reset indices of the phases, which are pending already
 * @param from the phase that went back
 */
export function setBack(state: WorkflowState, reset: ReadonlySet<number>, from: PhaseState): void {
  const { frontier, graph, phases } = state;
  const stays = (index: number | undefined): boolean => index !== undefined && !reset.has(index);
  state.frontier = {
    ...frontierOf(phases, graph),
    active: frontier.active.filter((rank) => stays(graph.order[rank])),
    halted: frontier.halted.filter(stays),
    uncaptured: [...frontier.uncaptured.filter(stays), from.index],
    captureMs: frontier.captureMs,
    capturedMs: frontier.capturedMs,
  };
  for (const index of reset) state.cursor = Math.min(state.cursor, index);
}

/** The most urgent phase that may begin and is none of those that have to wait. */
export function nextAmong(state: WorkflowState, waits: (phase: PhaseState) => boolean): PhaseState | undefined {
  const next = nextPhase(state);
  if (next === undefined || !waits(next)) return next;
  const { frontier, graph, phases } = state;
  let first: number | undefined;
  for (const rank of frontier.ready) {
    const phase = phases[graph.order[rank] ?? -1];
    if (phase?.status === 'pending' && !waits(phase) && rank < (first ?? Infinity)) first = rank;
  }
  return first === undefined ? undefined : phases[graph.order[first] ?? -1];
}

/** A phase cannot go on without a person. */
export function phaseHalts(state: WorkflowState, phase: PhaseState): void {
  drop(state.frontier.active, rankOf(state, phase));
  state.frontier.halted.push(phase.index);
}

/** A phase that had halted goes on. */
export function phaseGoesOn(state: WorkflowState, phase: PhaseState): void {
  delete phase.halt;
  drop(state.frontier.halted, phase.index);
  add(state.frontier.active, rankOf(state, phase));
}

/** Phases that have begun and can go on, the most urgent first. */
export const activePhases = ({ frontier, graph, phases }: WorkflowState): readonly PhaseState[] =>
  frontier.active.flatMap((rank) => phases[graph.order[rank] ?? -1] ?? []);

/** Phases that cannot go on without a person, in the order in which they stopped. */
export const haltedPhases = ({ frontier, phases }: WorkflowState): readonly PhaseState[] =>
  frontier.halted.flatMap((index) => phases[index] ?? []);

/** The most urgent phase that may begin. */
export function nextPhase({ frontier, graph, phases }: WorkflowState): PhaseState | undefined {
  const [rank] = frontier.ready;
  return rank === undefined ? undefined : phases[graph.order[rank] ?? -1];
}

/** The phase that people are told of when only one can be: the one that waits, else the first that is not over. */
export function focus(state: WorkflowState): PhaseState | undefined {
  const { pause, phaseByName, phases, cursor, frontier, graph } = state;
  if (pause !== undefined) return phaseByName.get(pause.phase);
  const [halted] = frontier.halted;
  const [active] = frontier.active;
  const index = halted ?? (active === undefined ? cursor : graph.order[active]);
  return phases[index ?? cursor];
}

/** Slots that a task takes. */
export const slotsOf = ({ weight = 1 }: TaskPlan, most: number): number => Math.min(Math.max(1, weight), most);

/** Something of a phase begins (1) or ends (-1) that touches files and is no attempt. */
export function touch({ load }: WorkflowState, phase: PhaseState, change: 1 | -1): void {
  load.slots += change;
  phase.underWay += change;
}
