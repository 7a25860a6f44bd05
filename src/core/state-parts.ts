import type { EventOf } from '../model/event.ts';
import type { Conclusion, Verdict } from '../model/status.ts';

/** Parts of the state (core/state.ts) that stand for themselves. */

/** A round after the first: a phase went back, so that it and the phases from `to` on are done again. */
export interface Round {
  /** 2 for the first of them. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** What agents of `from` wrote, without secrets; may be empty. */
  readonly feedback: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Sequence number of the entry that told of it. */
  readonly sequence: number;
  /** What the phases that are done again came to before it: those of them that had begun. */
  readonly ended: readonly EndedPhase[];
  /** By phase, what those from `to` to `from` wrote to BOOTSPRING_OUTPUT by then, in whatever round. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A phase in a round that is over. */
export interface EndedPhase {
  readonly name: string;
  /** The round that it was done in. */
  readonly round: number;
  /** Of work, milliseconds. */
  readonly durationMs: number;
  /** Missing where it had not come to its end. */
  readonly conclusion?: Conclusion;
  /** By gate, what it said. */
  readonly gates: Readonly<Record<string, Verdict | 'skipped'>>;
}

/** What was tried to mend a check or an agent in adaptive mode. */
export interface Mending {
  /** Fixes ever tried. */
  attempts: number;
  /** Fixes tried since a person last decided. */
  iterations: number;
  /** A fix of it ran since it was judged last. */
  isDone: boolean;
  /** What told its failure apart from others when it was last tried to mend it. */
  failure: string;
  /** Why its last fix was of no use. */
  vain?: string;
}

/** A fix that ended, for people. */
export type FixRecord = Omit<EventOf<'FixFinished'>, 'type' | 'phase' | 'patch'>;

/** Whether the work of a phase was done before, and whether what it leaves is kept for the next time. */
export interface ReuseState {
  readonly step: 'none' | 'looking' | 'missed' | 'reused';
  /** Of all that the work depends on, `sha256:…`; missing when it cannot be told. */
  readonly digest?: string;
  /** Why it was reused, or had to be done. */
  readonly because?: string;
  /** Workflow that did the work. */
  readonly from?: string;
  readonly savedMs?: number;
  storing: 'none' | 'running' | 'done';
  stored?: boolean;
}
