import type { Status } from '../model/status.ts';

/**
 * Legal transitions of a workflow and of a phase. Everything else is a corrupt journal.
 * `cancelled → running` is a resume after a signal; a cancellation that a person decided is final,
 * which evolve checks by the recorded decision. Everything may become pending again, and only by Restored and WorkflowWentBack.
 */
const LEGAL: Readonly<Record<Status, readonly Status[]>> = {
  pending: ['pending', 'running', 'cancelled'],
  running: ['pending', 'paused', 'completed', 'failed', 'cancelled'],
  paused: ['pending', 'running', 'cancelled'],
  completed: ['pending'],
  failed: ['pending'],
  cancelled: ['pending', 'running'],
};

/** Changes a status; answers what is wrong when it may not change so. */
export function become(subject: { status: Status }, to: Status): string | undefined {
  if (!mayBecome(subject.status, to)) return `${subject.status} cannot become ${to}`;
  subject.status = to;
  return undefined;
}

/** Whether a workflow or phase may go from one status to the other. */
export function mayBecome(from: Status, to: Status): boolean {
  return LEGAL[from].includes(to);
}
