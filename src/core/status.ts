import type { Status } from '../model/status.ts';

/**
 * Legal transitions of a workflow and of a phase. Everything else is a corrupt journal.
 * `cancelled → running` is a resume after a signal; a cancellation that a person decided is final,
 * which evolve checks by the recorded decision.
 */
const LEGAL: Readonly<Record<Status, readonly Status[]>> = {
  pending: ['running', 'cancelled'],
  running: ['paused', 'completed', 'failed', 'cancelled'],
  paused: ['running', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: ['running'],
};

/** Whether a workflow or phase may go from one status to the other. */
export function mayBecome(from: Status, to: Status): boolean {
  return LEGAL[from].includes(to);
}
