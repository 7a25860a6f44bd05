import type { WorkflowState } from '../core/state.ts';
import type { Event, Order } from '../model/event.ts';
import { ok, type Problem, type Result } from '../model/result.ts';
import type { OpenWorkflow } from '../ports.ts';
import { foldEntries } from './look.ts';
import type { Surroundings } from './surroundings.ts';

/** A workflow that this process has taken over. */
export interface Taken {
  readonly opened: OpenWorkflow;
  readonly state: WorkflowState;
  /** What was mended on the way, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Takes a workflow over, the newest without an id. A restore that a crash cut off is ended before anything else.
 *
 * @param then what follows: only another restore may follow one that cannot be ended, because it writes everything anew
 */
export async function takeOver(
  around: Pick<Surroundings, 'storage' | 'snapshots'>,
  id: string | undefined,
  then: 'work' | 'restore',
): Promise<Result<Taken, Problem>> {
  const opening = await around.storage.open(id);
  if (!opening.ok) return opening;
  const opened = opening.value;
  const recovered = await around.snapshots.recover();
  const folded = recovered.ok || then === 'restore' ? foldEntries(opened.entries, opened.id) : recovered;
  if (!folded.ok) {
    opened.close();
    return folded;
  }
  const told = recovered.ok && recovered.value !== undefined ? [recovered.value] : [];
  return ok({ opened, state: folded.value, warnings: [...opened.warnings, ...told] });
}

/** A problem with what was mended before it came up: nobody else would tell of that. */
export function afterMending({ warnings }: Pick<Taken, 'warnings'>, problem: Problem): Problem {
  return warnings.length === 0 ? problem : { ...problem, message: [...warnings, problem.message].join(' ') };
}

/** What a process that takes a workflow over journals first: that it does, and what it found. */
export function takeOverEvents(
  around: Pick<Surroundings, 'attempt' | 'endOrphans'>,
  { opened, state, warnings }: Taken,
  orders: readonly Order[] = [],
): Event[] {
  const fence = Math.max(opened.fence, state.fence + 1);
  return [
    { type: 'RunStarted', run: state.run + 1, fence, attempt: around.attempt, ...ordered(orders) },
    ...[...warnings, ...orphans(around, state)].map(warned),
  ];
}

/** The member of `RunStarted` that says what a run was made for; missing where nobody asked for it. */
export const ordered = (orders: readonly Order[] = []): { readonly orders?: Order[] } =>
  orders.length === 0 ? {} : { orders: [...orders] };

/** A sentence for the journal. */
export const warned = (message: string): Event => ({ type: 'Warned', message });

/** A workflow that still says running was killed; what it had started may be at work yet. */
function orphans(around: Pick<Surroundings, 'endOrphans'>, state: WorkflowState): string[] {
  const ended = state.status === 'running' ? around.endOrphans(state.id) : 0;
  if (ended === 0) return [];
  return [
    `${ended} ${ended === 1 ? 'process' : 'processes'} of the run that was killed were still at work and were ended`,
  ];
}
