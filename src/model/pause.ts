/** Why a workflow is waiting for a person. */
export const PAUSE_REASONS = [
  /** A required check said no. */
  'gate-rejected',
  /** A required check could not tell. */
  'gate-inconclusive',
  /** The gate judged nothing: every check was skipped. */
  'gate-vacuous',
  /** An agent of the phase did not succeed. */
  'agent-failed',
  /** A declared output is not there. */
  'output-missing',
  /** Adaptive mode: a fix changed files that decide what is good. */
  'fix-protected',
  /** Adaptive mode: a fix came to no proper end and left changes, or what it changed cannot be told. */
  'fix-failed',
  /** Somebody at a terminal stopped the run. It says nothing about the work. */
  'stopped',
] as const;
