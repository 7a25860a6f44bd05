import * as z from 'zod/mini';

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
  /** What the agents of the phase wrote as `goto` is no phase that it can go back to. */
  'goto-invalid',
  /** The workflow went back as often as it may, and a phase asks for it once more. */
  'not-converging',
  /** Somebody at a terminal stopped the run. It says nothing about the work. */
  'stopped',
] as const;

/** What a workflow, or a phase of it, waits for. */
export const pauseSchema = z.strictObject({
  phase: z.string(),
  gate: z.optional(z.string()),
  reason: z.enum(PAUSE_REASONS),
  /** One line for each thing that went wrong, worst first. */
  details: z.array(z.string()),
  options: z.array(z.enum(['retry', 'skip', 'cancel'])),
  /** What a fix changed, as the beginning of a patch: at most 8 KiB. */
  diff: z.optional(z.string()),
});
export type Pause = z.infer<typeof pauseSchema>;
