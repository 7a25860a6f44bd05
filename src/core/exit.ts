import type { Problem } from '../model/result.ts';
import { EXIT, type ExitCode } from '../model/status.ts';
import type { WorkflowState } from './state.ts';

/** The exit code that tells how a run ended. */
export function exitOfState(state: WorkflowState): ExitCode {
  switch (state.status) {
    case 'completed':
      return EXIT.completed;
    case 'paused':
      // Whoever sent the signal, a shell for one, expects the exit code that tells of it.
      return state.pause?.reason === 'stopped' ? EXIT.sigint : EXIT.paused;
    case 'cancelled':
      return exitOfCancel(state);
    case 'failed':
    case 'running':
    case 'pending':
      return EXIT.failed;
  }
}

/**
 * The exit code of a run beside whose verdict something went wrong: what is completed and not fully recorded is not
 * completed, and what the journal could not take decides nothing.
 */
export function exitOfEnding(state: WorkflowState, problem: Problem | undefined, unrecorded: boolean): ExitCode {
  if (problem !== undefined && (unrecorded || state.status === 'completed')) return exitOfProblem(problem);
  return exitOfState(state);
}

/** 128 plus the number of the signal; a person's decision is a failure of the workflow like any other. */
function exitOfCancel(state: WorkflowState): ExitCode {
  if (state.stopping === 'SIGINT') return EXIT.sigint;
  return state.stopping === undefined ? EXIT.failed : EXIT.sigterm;
}

/** The exit code that a problem asks for. */
export function exitOfProblem(problem: Problem): ExitCode {
  switch (problem.code) {
    case 'usage':
    case 'config':
      return EXIT.usage;
    case 'integrity':
      return EXIT.integrity;
    case 'owned':
      return EXIT.owned;
    case 'storage':
      return EXIT.storage;
    case 'nothing':
      return EXIT.nothing;
  }
}
