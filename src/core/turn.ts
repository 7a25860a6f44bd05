import type { Effect } from '../model/effect.ts';
import type { Event } from '../model/event.ts';

/** One thing to do now: an event to journal first and, for some, an effect to perform after that. */
export interface Turn {
  readonly event: Event;
  readonly effect?: Effect;
}
