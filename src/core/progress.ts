import type { Entry } from '../model/event.ts';
import type { CurvePoint, Forecast } from './forecast.ts';
import { isGood } from './outcomes.ts';
import type { GateState, PhaseState, TaskState, WorkflowState } from './state.ts';

/** How far a run is. */
export interface Progress {
  /** Part of the work that is done, 0 to 1; of the phases where nothing is known of earlier runs. */
  readonly share: number;
  /** Phases that are completed, and all of them. */
  readonly done: number;
  readonly phases: number;
  /** What earlier runs tell of the time; undefined where nothing is known. */
  readonly time?: {
    /** Milliseconds until the end, if what is left takes as long as usual. */
    readonly leftMs: number;
    /** Milliseconds that it has taken longer than usual; 0 as long as it has not. */
    readonly overMs: number;
  };
}

/** What the clock says, in milliseconds. */
export interface Pace {
  /** Time of work so far, without pauses. */
  readonly elapsedMs: number;
  /** How long the attempt of a task has been under way. */
  readonly runningMs: (task: string) => number;
}

/** What is under way counts for so much of its time at most: it is not done before it is over. */
const MOST_RUNNING = 0.95;

/** How far a run is, by what its tasks took in earlier runs. */
export function progressOf(state: WorkflowState, forecast: Forecast | undefined, pace: Pace): Progress {
  const phases = state.phases.length;
  const done = phases - state.frontier.left;
  const isOver = state.status === 'completed';
  if (forecast === undefined) return { share: isOver || phases === 0 ? 1 : done / phases, done, phases };
  let [counted, spent, late] = [0, 0, 0];
  for (const phase of state.phases) {
    eachTask(phase, (task, gate) => {
      const ms = forecast.msOf(task.plan.id);
      if (isDone(phase, task, gate)) {
        counted += ms;
        spent += ms;
      } else if (task.status === 'running') {
        const running = Math.max(0, pace.runningMs(task.plan.id));
        counted += Math.min(running, MOST_RUNNING * ms);
        spent += Math.min(running, ms);
        late = Math.max(late, running - ms);
      }
    });
  }
  const share = isOver ? 1 : Math.min(1, Math.max(0, forecast.workMs > 0 ? counted / forecast.workMs : 0));
  const leftMs = isOver ? 0 : Math.max(0, forecast.totalMs - timeAt(forecast.curve, spent));
  const overMs = isOver ? 0 : Math.max(0, pace.elapsedMs - forecast.totalMs, late);
  return { share, done, phases, time: { leftMs, overMs } };
}

/** What is shown after something else was: a bar never goes back, also where a fix has everything judged again. */
export const onward = (before: Progress | undefined, now: Progress): Progress =>
  before === undefined || before.share <= now.share ? now : { ...now, share: before.share };

function eachTask(phase: PhaseState, look: (task: TaskState, gate: GateState | undefined) => void): void {
  for (const task of phase.agents.tasks) look(task, undefined);
  for (const gate of phase.gates) for (const task of gate.checks.tasks) look(task, gate);
}

/** Whether nothing more of a task is expected: also where its phase was reused, or somebody went on without the gate. */
function isDone({ status }: PhaseState, task: TaskState, gate: GateState | undefined): boolean {
  if (status === 'completed' || gate?.skipped !== undefined) return true;
  return task.status === 'done' && (gate !== undefined || isGood(task.outcome));
}

/** When so much work is done. */
function timeAt(curve: readonly CurvePoint[], workMs: number): number {
  let [low, high] = [0, curve.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((curve[middle]?.workMs ?? 0) < workMs) low = middle + 1;
    else high = middle;
  }
  const [from, to] = [curve[low - 1], curve[low]];
  if (to === undefined) return 0;
  if (from === undefined || workMs >= to.workMs) return to.atMs;
  const part = (workMs - from.workMs) / Math.max(1, to.workMs - from.workMs);
  return from.atMs + Math.min(1, part) * (to.atMs - from.atMs);
}

/** Knows since when each attempt is under way, on whatever clock it is told with. */
export class Stopwatch {
  readonly #began = new Map<string, number>();
  #last = 0;

  /** An entry of the journal happened now. */
  observe({ event }: Pick<Entry, 'event'>, now: number): void {
    this.#last = now;
    if (event.type === 'AttemptStarted') this.#began.set(event.task, now);
    else if (event.type === 'AttemptFinished') this.#began.delete(event.task);
    else if (event.type === 'RunStarted') this.#began.clear();
  }

  /** Milliseconds since the attempt of a task began; 0 when none is under way. */
  runningMs(task: string, now: number): number {
    return Math.max(0, now - (this.#began.get(task) ?? now));
  }

  pace(state: WorkflowState, now: number): Pace {
    const since = state.status === 'running' ? Math.max(0, now - this.#last) : 0;
    return { elapsedMs: state.activeMs + since, runningMs: (task) => this.runningMs(task, now) };
  }
}

/**
 * How far a workflow is that somebody works on, told from its journal.
 *
 * @param now milliseconds since 1970
 */
export function progressNow(
  state: WorkflowState,
  entries: readonly Entry[],
  forecast: Forecast | undefined,
  now: number,
): Progress {
  const stopwatch = new Stopwatch();
  for (const entry of entries) stopwatch.observe(entry, Date.parse(entry.at));
  return progressOf(state, forecast, stopwatch.pace(state, now));
}
