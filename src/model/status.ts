/** Closed vocabularies that every other file shares. No imports, no code that runs beyond constants. */

/** The six statuses of a workflow, a phase and an agent. */
export const STATUSES = ['pending', 'running', 'paused', 'completed', 'failed', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** How something that ended came to its end (GitHub keeps status and conclusion apart as well). */
export const CONCLUSIONS = ['success', 'failure', 'skipped', 'reused', 'cancelled'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** What a gate says. Only `passed` opens it; `vacuous` means that nothing was judged. */
export const VERDICTS = ['passed', 'rejected', 'inconclusive', 'vacuous'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `advisory` checks report and never block. */
export const ENFORCEMENTS = ['required', 'advisory'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

export const MODES = ['sequential', 'parallel', 'adaptive'] as const;
export type Mode = (typeof MODES)[number];

/** What a check is about. `custom` is any check whose name is not one of the standard ones. */
export const CHECK_KINDS = ['lint', 'format', 'types', 'tests', 'coverage', 'security', 'build', 'custom'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Names of phases, agents, gates and checks. Digits alone are refused elsewhere: objects would reorder them. */
export const NAME_PATTERN = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** `wf_` and at least six of [a-z0-9]. */
export const WORKFLOW_ID_PATTERN = /^wf_[a-z0-9]{6,}$/;

/** Process exit codes of the command line (docs/exit-codes in README). */
export const EXIT = {
  completed: 0,
  failed: 1,
  usage: 2,
  integrity: 3,
  owned: 4,
  storage: 5,
  paused: 6,
  nothing: 7,
  sigint: 130,
  sigterm: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
