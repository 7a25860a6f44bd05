import * as z from 'zod/mini';
import { checkpointRulesSchema } from './checkpoint-rules.ts';
import { adaptivePlanSchema } from './fix.ts';
import { notificationPlanSchema } from './notification.ts';
import { stepScopeSchema } from './scope.ts';
import { CHECK_KINDS, ENFORCEMENTS, MODES } from './status.ts';

/**
 * A pipeline is what a run does, worked out from the configuration and from detection before anything starts.
 * It is frozen into the journal's first entry: editing bootspring.yml during a run changes nothing.
 */

/** A shell command. */
export const commandStepSchema = z.strictObject({
  kind: z.literal('command'),
  /** Two steps with one key do the same work: the recorded outcome of one serves the other on the same tree. */
  key: z.string(),
  /** The text given to the shell (`sh -c`, on Windows `cmd /d /s /c`). */
  command: z.string(),
  /** What people call it, for example `npm run lint`. */
  title: z.string(),
  /** The command with a request for a report, in the file that BOOTSPRING_REPORT names. Windows runs `command`. */
  asked: z.optional(z.string()),
  /** Folder relative to the workspace. */
  cwd: z.optional(z.string()),
  /** Set when a package.json script is run without its package manager: gives it the npm_* environment it expects. */
  script: z.optional(
    z.strictObject({ name: z.string(), packageJson: z.string(), manager: z.enum(['npm', 'pnpm', 'yarn', 'bun']) }),
  ),
  /** Globs of the reports that the command writes, relative to the workspace. */
  reports: z.optional(z.array(z.string())),
  /** Extra environment; values may hold `${env:NAME}`, resolved when the command starts so that no secret is journalled. */
  env: z.optional(z.record(z.string(), z.string())),
  /** Limits it to what changed; its key tells it from the same command on everything. */
  scope: z.optional(stepScopeSchema),
});
export type CommandStep = z.infer<typeof commandStepSchema>;

/** Coverage read from a report that some earlier command wrote. Percentages are 0 to 100. */
export const coverageStepSchema = z.strictObject({
  kind: z.literal('coverage'),
  key: z.string(),
  title: z.string(),
  report: z.string(),
  minimum: z.optional(z.number()),
  changedLines: z.optional(z.number()),
  noDecrease: z.optional(z.boolean()),
});
export type CoverageStep = z.infer<typeof coverageStepSchema>;

/** The embedded secret scan over the files that git tracks or would track. */
export const secretsStepSchema = z.strictObject({ kind: z.literal('secrets'), key: z.string(), title: z.string() });
export type SecretsStep = z.infer<typeof secretsStepSchema>;

/** The package manager's own audit. */
export const auditStepSchema = z.strictObject({
  kind: z.literal('audit'),
  key: z.string(),
  title: z.string(),
  manager: z.enum(['npm', 'pnpm', 'yarn', 'bun']),
  command: z.string(),
  /** Advisories below this level do not fail the check. */
  level: z.enum(['low', 'moderate', 'high', 'critical']),
  cwd: z.optional(z.string()),
});
export type AuditStep = z.infer<typeof auditStepSchema>;

export const stepSchema = z.discriminatedUnion('kind', [
  commandStepSchema,
  coverageStepSchema,
  secretsStepSchema,
  auditStepSchema,
]);
export type Step = z.infer<typeof stepSchema>;

export const retryPolicySchema = z.strictObject({
  /** Attempts in all, the first included. */
  attempts: z.number(),
  /** `transient`, `exit:N` or `/pattern/`. */
  on: z.array(z.string()),
  initialMs: z.number(),
  factor: z.number(),
  maxMs: z.number(),
  jitter: z.boolean(),
  /** How often tests that failed run again, when nothing else failed; never when it is left out. */
  tests: z.optional(z.number()),
});
export type RetryPolicy = z.infer<typeof retryPolicySchema>;

const taskFields = {
  /** Unique in the pipeline: `phase/agent` or `phase/gate/check`. */
  id: z.string(),
  name: z.string(),
  steps: z.array(stepSchema),
  timeoutMs: z.number(),
  retry: retryPolicySchema,
  /** Slots that it takes while it runs; one when it is left out, and never more than there are. */
  weight: z.optional(z.number()),
  /** Why this runs: the line of the configuration, or the evidence of detection. */
  because: z.string(),
};

export const agentPlanSchema = z.strictObject({
  ...taskFields,
  /** It prepares the workspace, so it runs even where the work of its phase is reused. */
  always: z.optional(z.literal(true)),
});
export type AgentPlan = z.infer<typeof agentPlanSchema>;

export const checkPlanSchema = z.strictObject({
  ...taskFields,
  kind: z.enum(CHECK_KINDS),
  enforcement: z.enum(ENFORCEMENTS),
  /** Whether it may run beside others: it only reads the workspace, or its gate says that it may. */
  readOnly: z.boolean(),
  /** What an audit that gets no answer means: `warn` does not block, `block` does. */
  unreachable: z.enum(['warn', 'block']),
  /** A command that mends what the check complains of (`gate --fix`, adaptive mode). */
  fix: z.optional(z.string()),
  /** That command as a step, where it is more than its text: limited to what changed. */
  fixStep: z.optional(commandStepSchema),
});
export type CheckPlan = z.infer<typeof checkPlanSchema>;

export const gatePlanSchema = z.strictObject({
  name: z.string(),
  skippable: z.union([z.boolean(), z.strictObject({ roles: z.array(z.string()) })]),
  checks: z.array(checkPlanSchema),
});
export type GatePlan = z.infer<typeof gatePlanSchema>;

export const phasePlanSchema = z.strictObject({
  name: z.string(),
  purpose: z.string(),
  /** Names of phases that must be completed first. Sequential mode also keeps the written order. */
  needs: z.array(z.string()),
  agents: z.array(agentPlanSchema),
  /** Its agents run at the same time. */
  parallel: z.boolean(),
  /** Globs of what the phase reads: with the same of it its work is not done again. Missing: it is done every time. */
  inputs: z.optional(z.array(z.string())),
  /** Names of variables that its own configuration passes through; told only where there are `inputs`. */
  passEnv: z.optional(z.array(z.string())),
  /** Globs, relative to the workspace: what this phase must leave behind. */
  outputs: z.array(z.string()),
  gates: z.array(gatePlanSchema),
  timeoutMs: z.number(),
  /** GitHub's environment that its job is in, as the configuration says. */
  environment: z.optional(z.string()),
  /** Adaptive mode: mends what its agents fail of, and its checks that have no fix of their own. */
  fix: z.optional(commandStepSchema),
  because: z.string(),
});
export type PhasePlan = z.infer<typeof phasePlanSchema>;

export const contextValueSchema = z.union([z.string(), z.number(), z.boolean()]);
export type ContextValue = z.infer<typeof contextValueSchema>;

/** Gates of the base commit of a change, as far as they differ from those of the change. */
export const basePlanSchema = z.strictObject({
  sha: z.string(),
  /** One clause each: what the change takes away, which is judged all the same, and what it does otherwise. */
  differences: z.array(z.string()),
  /** Why the gates of the base could not be told, as a clause: then the change is judged by its own alone. */
  unknown: z.optional(z.string()),
});
export type BasePlan = z.infer<typeof basePlanSchema>;

export const pipelineSchema = z.strictObject({
  workflow: z.string(),
  mode: z.enum(MODES),
  phases: z.array(phasePlanSchema),
  context: z.record(z.string(), contextValueSchema),
  /** Retries that one run may make in all. */
  retryBudget: z.number(),
  /** Slots of the whole workflow: commands of weight one that may run at the same time. */
  maxParallel: z.number(),
  /** In parallel mode: after a failure nothing new starts, and what runs is stopped. */
  failFast: z.optional(z.literal(true)),
  /** Milliseconds that tasks, by id, and phases, by name, took earlier: the longest way is begun first. */
  estimates: z.optional(z.record(z.string(), z.number())),
  /** How often phases may go back before a person is asked (`goto`); missing: as often as core/back.ts says. */
  maxIterations: z.optional(z.number()),
  /** Settings of adaptive mode; missing in the other modes. */
  adaptive: z.optional(adaptivePlanSchema),
  /** Whether a recorded outcome may stand for work on the same tree. */
  reuse: z.boolean(),
  /** Names of environment variables of the caller that commands may see besides the standard ones. */
  passEnv: z.array(z.string()),
  /** What checkpoints keep; missing where the configuration says nothing about it. */
  checkpoints: z.optional(checkpointRulesSchema),
  /** Who is told about what; missing where nobody is. */
  notifications: z.optional(z.array(notificationPlanSchema)),
  /** What this change does to the gates of the commit that it is to go on top of; missing where it is for none. */
  base: z.optional(basePlanSchema),
  /** sha256 over the pipeline and the configuration it came from. */
  digest: z.string(),
});
export type Pipeline = z.infer<typeof pipelineSchema>;
export type TaskPlan = AgentPlan | CheckPlan;
