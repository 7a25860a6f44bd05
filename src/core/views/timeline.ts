import type { Entry, EventOf } from '../../model/event.ts';
import { namesAfter } from '../graph.ts';

/** One attempt as a stretch of the time axis. Times are milliseconds of work since the workflow was created. */
export interface Bar {
  /** `phase/agent` or `phase/gate/check`. */
  readonly task: string;
  readonly attempt: number;
  readonly from: number;
  readonly to: number;
  /** How it ended; `open` when that is not in the journal. */
  readonly ended: string;
}

/** When a phase was under way; a phase that was taken up again has several. */
export interface PhaseStretch {
  readonly phase: string;
  readonly from: number;
  readonly to: number;
  /** The round that it was in, from 2; missing in the first. */
  readonly round?: number;
}

/** A moment of the axis at which nobody worked for `ms` of wall time. */
export interface Break {
  readonly at: number;
  readonly ms: number;
}

export interface Timeline {
  readonly totalMs: number;
  readonly bars: readonly Bar[];
  readonly phases: readonly PhaseStretch[];
  readonly breaks: readonly Break[];
}

/** Less than this between two runs is not worth a mark. */
const LEAST_BREAK = 1_000;

/**
 * What ran when. Time between runs and in a pause is cut out of the axis, so that a night's wait hides nothing.
 * With `now`, milliseconds since 1970, somebody works on it, and what is under way goes on until then.
 */
export function timeline(entries: Iterable<Entry>, now?: number): Timeline {
  const fold = new TimelineFold();
  for (const entry of entries) fold.add(entry);
  if (now !== undefined) fold.goOn(now);
  return fold.result();
}

class TimelineFold {
  /** Milliseconds of work until the last entry. */
  #now = 0;
  #last: number | undefined;
  #resting = false;
  readonly #bars: Bar[] = [];
  readonly #phases: PhaseStretch[] = [];
  readonly #breaks: Break[] = [];
  readonly #open = new Map<string, { readonly attempt: number; readonly from: number }>();
  readonly #begun = new Map<string, number>();
  readonly #rounds = new Map<string, number>();
  #pipeline: EventOf<'WorkflowCreated'>['pipeline'] | undefined;

  add({ at, event }: Entry): void {
    this.#passTime(Date.parse(at), event.type === 'RunStarted');
    switch (event.type) {
      case 'RunStarted':
        // What was under way before is interrupted; nothing in the journal says when that was.
        this.#closeAll();
        this.#resting = false;
        return;
      case 'PhaseStarted':
        this.#begun.set(event.phase, this.#now);
        return;
      case 'PhaseFinished':
        this.#closePhase(event.phase);
        return;
      case 'WorkflowCreated':
        this.#pipeline = event.pipeline;
        return;
      case 'WorkflowWentBack':
        return this.#wentBack(event);
      case 'AttemptStarted':
        this.#begun.set(phaseOf(event.task), this.#begun.get(phaseOf(event.task)) ?? this.#now);
        this.#open.set(event.task, { attempt: event.attempt, from: this.#now });
        return;
      case 'AttemptFinished':
        this.#closeTask(event.task, event.outcome.kind, event.durationMs);
        return;
      case 'GateStarted':
        this.#begun.set(event.phase, this.#begun.get(event.phase) ?? this.#now);
        return;
      case 'WorkflowPaused':
      case 'WorkflowFinished':
      case 'Restored':
      case 'RestoreStarted':
      case 'RestoreFailed':
        this.#closeAll();
        this.#resting = true;
        return;
      case 'Decided':
        this.#resting = false;
        return;
      default:
    }
  }

  #wentBack({ from, to, round }: EventOf<'WorkflowWentBack'>): void {
    const names = this.#pipeline === undefined ? [from] : namesAfter(this.#pipeline, to);
    for (const name of names) {
      this.#closePhase(name);
      this.#rounds.set(name, round);
    }
  }

  /** Nothing has happened since the last entry, and it is still under way. */
  goOn(now: number): void {
    this.#passTime(now, false);
  }

  /** A clock that went back adds nothing. */
  #passTime(at: number, isRun: boolean): void {
    if (Number.isNaN(at)) return;
    const passed = Math.max(0, at - (this.#last ?? at));
    this.#last = at;
    if (!this.#resting && !isRun) this.#now += passed;
    else if (passed >= LEAST_BREAK && this.#now > 0) this.#note(passed);
  }

  #note(ms: number): void {
    const last = this.#breaks.at(-1);
    if (last?.at === this.#now) this.#breaks[this.#breaks.length - 1] = { at: this.#now, ms: last.ms + ms };
    else this.#breaks.push({ at: this.#now, ms });
  }

  #closeTask(task: string, ended: string, durationMs: number): void {
    const open = this.#open.get(task);
    if (open === undefined) return;
    this.#open.delete(task);
    // Reported durations are from a monotonic clock: they mend what a wall clock that went back has lost.
    this.#now = Math.max(this.#now, open.from + durationMs);
    this.#bars.push({ task, attempt: open.attempt, from: open.from, to: this.#now, ended });
  }

  #closePhase(phase: string): void {
    const from = this.#begun.get(phase);
    if (from === undefined) return;
    this.#begun.delete(phase);
    const round = this.#rounds.get(phase);
    this.#phases.push({ phase, from, to: this.#now, ...(round === undefined ? {} : { round }) });
  }

  #closeAll(): void {
    for (const task of this.#open.keys()) this.#closeTask(task, 'open', 0);
    for (const phase of this.#begun.keys()) this.#closePhase(phase);
  }

  result(): Timeline {
    this.#closeAll();
    return { totalMs: this.#now, bars: this.#bars, phases: this.#phases, breaks: this.#breaks };
  }
}

const phaseOf = (task: string): string => task.split('/')[0] ?? task;
