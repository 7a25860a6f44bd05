import * as z from 'zod/mini';
import { checksSchema } from './config-check.ts';
import {
  command,
  described,
  duration,
  environment,
  flag,
  globs,
  integer,
  later,
  name,
  oneOrMany,
  optional,
  REPORTS,
  retryFields,
  retrySchema,
  size,
  someNamed,
  strict,
  text,
  texts,
  toRetry,
} from './config-parts.ts';
import { notificationSchema } from './config-notification.ts';
import { SCOPES, STORES } from './constants.ts';
import { MODES } from './status.ts';

/** The configuration file, as people write it and as the rest of the program reads it. */

/** Where checkpoints may be kept. */
/** Roles of a repository on GitHub, weakest first. */
export const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'] as const;

/**
 * Something that is wrong with the configuration's meaning.
 * `path` leads to it through the parsed configuration; the loader turns it into a line and a column.
 */
export interface ConfigIssue {
  readonly path: readonly (string | number)[];
  /** Whether the key at the end of the path is meant, or what it stands for (the default). */
  readonly at?: 'key' | 'value';
  readonly message: string;
  readonly hint?: string;
}

const agentSchema = later(() =>
  z.pipe(
    strict({
      name: described(name, 'Name of the agent, unique in its phase.'),
      run: described(command, 'The command, given to the shell.'),
      timeout: optional(duration, 'How long one attempt may take, such as 20m.'),
      retry: optional(retrySchema, 'When to try again; overrides the phase and the file.'),
      env: optional(environment, 'Environment of the command.'),
      reports: optional(globs, REPORTS),
      weight: optional(integer(1), 'How many of the max-parallel slots it takes.'),
    }),
    z.transform(({ timeout, ...rest }) => ({ ...rest, timeoutMs: timeout })),
  ),
);

const agents = later(() =>
  z
    .array(agentSchema, { error: 'expected a list of agents, each with name and run' })
    .check(z.minLength(1, { error: 'the list of agents is empty' }), ({ value, issues }) => {
      const seen = new Set<string>();
      for (const [index, agent] of value.entries()) {
        if (seen.has(agent.name)) {
          const message = `two agents of one phase are called "${agent.name}"`;
          issues.push({ code: 'custom', input: value, path: [index, 'name'], message, continue: true });
        }
        seen.add(agent.name);
      }
    }),
);

const phaseSchema = later(() =>
  z.pipe(
    strict({
      run: optional(command, 'The command of the phase: short for one agent with one command.'),
      agents: optional(agents, 'The agents of the phase, in order.'),
      parallel: optional(flag, 'Its agents run at the same time.'),
      needs: optional(z.array(name, { error: 'expected a list of phase names' }), 'Phases that must be over first.'),
      inputs: optional(
        globs,
        'Globs of what the phase reads: as long as it is the same, also in another commit, the work is not done again.',
      ),
      outputs: optional(
        globs,
        'Globs of what the phase must leave behind; they become its artifacts, and are put back when its work is reused.',
      ),
      gate: optional(oneOrMany(name), 'The gate, or gates, that the phase must pass.'),
      retry: optional(retrySchema, 'When to try again; overrides the file.'),
      fix: optional(
        command,
        'Adaptive mode: mends what the agents of the phase fail of, and its checks that have no fix of their own.',
      ),
      once: optional(flag, 'At most once per commit, guarded by a receipt.'),
      timeout: optional(duration, 'How long the phase may take, such as 60m.'),
      env: optional(environment, 'Environment of the commands of the phase.'),
      reports: optional(globs, `${REPORTS} Of every agent that names none.`),
      environment: optional(
        text.check(z.regex(/^[^/\\\s][^\\]{0,254}$/, { error: 'expected the name of an environment' })),
        "GitHub's environment that the job of this phase is in: a run warns when it is not protected.",
      ),
    }).check(({ value, issues }) => {
      if (value.run === undefined || value.agents === undefined) return;
      const message = '"run" and "agents" exclude each other: "run" is short for one agent with one command';
      issues.push({ code: 'custom', input: value, path: ['agents'], message });
    }),
    z.transform(({ timeout, ...rest }) => ({ ...rest, timeoutMs: timeout })),
  ),
);

const workflowSchema = later(() =>
  strict({
    mode: described(
      z._default(z.enum(MODES), 'sequential'),
      'sequential runs the phases in the order written; parallel and adaptive start every phase whose needs are met; adaptive runs the fix of what fails.',
    ),
    on: optional(
      later(() =>
        strict({
          branches: optional(globs, 'Globs of branch names.'),
          paths: optional(globs, 'Globs of changed files.'),
          events: optional(texts('event names'), 'Names of GitHub events.'),
        }),
      ),
      'Which events choose this workflow.',
    ),
    context: optional(
      later(() =>
        z.record(
          text.check(
            z.regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/, {
              error: 'keys of the context are letters, digits, "_", "." and "-", at most 64',
            }),
          ),
          z.union([z.string(), z.number(), z.boolean()], { error: 'expected a string, a number, true or false' }),
          { error: 'expected a mapping of keys to values' },
        ),
      ),
      'Parameters that every command can read; values may hold ${env:NAME} and ${env:NAME:-default}.',
    ),
    phases: described(someNamed(phaseSchema, 'phase'), 'The phases by name, in order.'),
  }),
);

const gateSchema = later(() =>
  strict({
    checks: described(checksSchema, 'The checks by name, in order.'),
    skippable: optional(
      later(() =>
        z.union(
          [
            flag,
            strict({
              roles: described(
                z
                  .array(z.enum(ROLES), { error: 'expected a list of roles' })
                  .check(z.minLength(1, { error: 'the list of roles is empty' })),
                'Roles on the repository that may skip it.',
              ),
            }),
          ],
          { error: 'expected true, false or a mapping with "roles"' },
        ),
      ),
      'Whether a person may skip this gate, or who may.',
    ),
    parallel: optional(
      flag,
      'Whether its checks may run at the same time; otherwise those do that are known only to read. One that reads a coverage report waits for those before it.',
    ),
    after: optional(name, 'The phase that this gate follows.'),
    scope: optional(
      z.enum(SCOPES),
      'For all of its checks: changed limits them to what a pull request changed, where that can be told; all never does.',
    ),
  }),
);

const checkpointsSchema = later(() =>
  z.pipe(
    strict({
      every: optional(z.enum(['phase', 'agent']), 'After what a checkpoint is taken.'),
      stores: optional(z.array(z.enum(STORES), { error: 'expected a list of stores' }), 'Where checkpoints are kept.'),
      include: optional(globs, 'Globs of the files that checkpoints keep; without it, all that changed.'),
      exclude: optional(globs, 'Globs of files that no checkpoint keeps.'),
      'retention-days': optional(integer(1), 'Days after which a checkpoint may go.'),
      'max-size': optional(size, 'The most that checkpoints may take, such as 2GiB.'),
    }),
    z.transform(({ 'retention-days': retentionDays, 'max-size': maxSize, ...rest }) => ({
      ...rest,
      retentionDays,
      maxSizeBytes: maxSize,
    })),
  ),
);

const limitsSchema = later(() =>
  z.pipe(
    strict({
      'max-parallel': optional(
        integer(1),
        'How many commands may run at the same time, in the whole workflow; the cores that may be used, when left out.',
      ),
      'fail-fast': optional(
        flag,
        'parallel: true stops everything after a failure; otherwise what does not depend on it goes on.',
      ),
      'phase-timeout': optional(duration, 'How long a phase may take unless it says otherwise.'),
      'max-iterations': optional(
        integer(1),
        'How often the phases of a workflow may go back (goto) before a person is asked; in adaptive mode also how many fixes are tried for one check or agent.',
      ),
    }),
    z.transform(
      ({
        'max-parallel': maxParallel,
        'fail-fast': failFast,
        'phase-timeout': phaseTimeoutMs,
        'max-iterations': maxIterations,
      }) => ({
        maxParallel,
        failFast,
        phaseTimeoutMs,
        maxIterations,
      }),
    ),
  ),
);

const adaptiveSchema = later(() =>
  strict({
    protected: optional(
      globs,
      'Files that no fix may change without a person, besides the usual ones: patterns as in a .gitignore, where "!" takes the protection away.',
    ),
    commit: optional(
      later(() =>
        z.union(
          [
            flag,
            strict({
              message: optional(text.check(z.regex(/\S/, { error: 'the message is empty' })), 'What the commit says.'),
            }),
          ],
          { error: 'expected true, false or a mapping with a message' },
        ),
      ),
      'Commit what was mended to the branch of the pull request once everything passed with it, with the input commit-token of the action. Default: false.',
    ),
  }),
);

const fileRetrySchema = later(() =>
  z.pipe(
    strict({ ...retryFields(), budget: optional(integer(0), 'Retries that one run may make in all.') }),
    z.transform(({ budget, ...rest }) => ({ ...toRetry(rest), budget })),
  ),
);

/** Everything that bootspring.yml may say. Parsing turns durations to milliseconds and sizes to bytes. */
export const configSchema = strict({
  version: described(z.literal(1), 'Version of this format.'),
  workflows: optional(
    someNamed(workflowSchema, 'workflow'),
    'Workflows by name; "default" is what a run without a name does.',
  ),
  gates: optional(
    later(() => someNamed(gateSchema, 'gate')),
    'Gates by name; without a workflow they sit on what was detected.',
  ),
  checkpoints: optional(checkpointsSchema, 'How checkpoints are kept.'),
  retry: optional(fileRetrySchema, 'When to try again, for every agent and check that does not say otherwise.'),
  limits: optional(limitsSchema, 'Limits of a run.'),
  adaptive: optional(adaptiveSchema, 'Settings of adaptive mode.'),
  notifications: optional(
    later(() => z.array(notificationSchema, { error: 'expected a list of notifications' })),
    'Who is told about what.',
  ),
});

/** The configuration after parsing. */
export type Config = z.output<typeof configSchema>;
export type WorkflowConfig = z.output<typeof workflowSchema>;
export type PhaseConfig = z.output<typeof phaseSchema>;
export type GateConfig = z.output<typeof gateSchema>;
export type { CheckConfig } from './config-check.ts';
export type { RetryConfig } from './config-parts.ts';
