import type { EventOf } from '../../model/event.ts';
import { isProper } from '../evolve-fix.ts';

/** What a fix came to: `vain` when it changed nothing, `held` when a person has to look at what it did. */
export type FixFate = 'changed' | 'vain' | 'held';

/** As the fold judges it: a fix that changed what is protected, was killed, or cannot be told about waits for a person. */
export function fixFate({
  outcome,
  change,
  untold,
}: Pick<EventOf<'FixFinished'>, 'outcome' | 'change' | 'untold'>): FixFate {
  if (untold !== undefined) return 'held';
  if (change === undefined) return 'vain';
  return change.protected > 0 || !isProper(outcome) ? 'held' : 'changed';
}
