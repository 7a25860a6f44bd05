import type { Status } from '../model/status.ts';
import type { Graph } from './graph.ts';
import { pushLeast } from './heap.ts';

/**
 * Where the work is: what the fold keeps so that nobody has to look at every phase to find out what comes next.
 * Phases that are ready or under way are meant by their place in the graph's order, the others by index.
 */
export interface Frontier {
  /** Phases whose needs are met, as a heap. One that has begun meanwhile stays in it until it is the first. */
  readonly ready: number[];
  /** Phases that have begun and can go on, in order. A run that was stopped leaves them here. */
  readonly active: number[];
  /** Phases that cannot go on without a person, in the order in which they stopped. */
  readonly halted: number[];
  /** Completed phases whose files no checkpoint was to have yet, in the order in which they were completed. */
  readonly uncaptured: number[];
  /** What the last checkpoint took, and the time under way when it ended: both milliseconds. */
  captureMs: number;
  capturedMs: number;
  /** How many phases are not completed. */
  left: number;
}

/** What is under way in the whole workflow. */
export interface Load {
  /** Slots that are taken: by the weight of each attempt, and one for whatever else touches files. */
  slots: number;
  /** Tasks that wait for their next attempt. */
  waiting: number;
  /** A check that may change the workspace is under way: nothing runs beside it. */
  alone: boolean;
  /** A checkpoint is being taken. */
  capturing: boolean;
}

/** Nothing is under way. */
export const emptyLoad = (): Load => ({ slots: 0, waiting: 0, alone: false, capturing: false });

/** A phase as far as the frontier goes. */
interface Standing {
  readonly index: number;
  readonly status: Status;
  /** Needs that are not completed. */
  open: number;
}

/**
 * The frontier of phases as they stand, and how many of its needs each still waits for.
 * For the begin and for what changes everything: it looks at all phases.
 */
export function frontierOf(phases: readonly Standing[], { ranks, dependents, needs }: Graph): Frontier {
  const frontier: Frontier = {
    ready: [],
    active: [],
    halted: [],
    uncaptured: [],
    captureMs: 0,
    capturedMs: 0,
    left: 0,
  };
  for (const phase of phases) phase.open = needs[phase.index] ?? 0;
  for (const { index, status } of phases) {
    if (status !== 'completed') frontier.left += 1;
    else
      for (const dependent of dependents[index] ?? []) {
        const waiting = phases[dependent];
        if (waiting !== undefined) waiting.open -= 1;
      }
  }
  for (const { index, status, open } of phases)
    if (status === 'pending' && open === 0) pushLeast(frontier.ready, ranks[index] ?? 0);
  return frontier;
}
