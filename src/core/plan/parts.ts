import type { Config, PhaseConfig, RetryConfig } from '../../model/config.ts';
import type { CommandStep, RetryPolicy, Step } from '../../model/pipeline.ts';
import type { CheckKind } from '../../model/status.ts';
import { asking } from '../detect/ask.ts';

/** What a pipeline is made of besides its phases: defaults, limits, and the steps of written commands. */

/** Defaults of the contract. Times in milliseconds. */
export const DEFAULTS = {
  retry: { attempts: 3, on: ['transient'], initialMs: 2_000, factor: 2, maxMs: 60_000, jitter: true },
  retryBudget: 6,
  maxIterations: 3,
  phaseTimeoutMs: 3_600_000,
  auditLevel: 'high',
} as const;

/** Environment of a command as the configuration has it: values, or names that are passed through. */
export type Environment = Readonly<Record<string, string>> | readonly string[] | undefined;

/** The settings of one level laid over those of the level above. */
export function retryPolicy(...levels: readonly (RetryConfig | undefined)[]): RetryPolicy {
  const policy: RetryPolicy = { ...DEFAULTS.retry, on: [...DEFAULTS.retry.on] };
  for (const level of levels) {
    if (level === undefined) continue;
    policy.attempts = level.attempts ?? policy.attempts;
    policy.on = level.on ?? policy.on;
    policy.initialMs = level.initialMs ?? policy.initialMs;
    policy.factor = level.factor ?? policy.factor;
    policy.maxMs = level.maxMs ?? policy.maxMs;
    policy.jitter = level.jitter ?? policy.jitter;
    policy.tests = level.tests ?? policy.tests;
  }
  if (policy.tests === undefined || policy.tests === 0) delete policy.tests;
  return policy;
}

/** Steps whose failed tests may run again are asked for a report, which names every test. */
export function withTests(steps: readonly Step[], { tests }: RetryPolicy): Step[] {
  return tests === undefined ? [...steps] : asking(steps);
}

/** A command as the configuration has it. Its key is that of the same command found by detection. */
export function writtenStep(run: string, ...environments: readonly Environment[]): CommandStep {
  const env: Record<string, string> = {};
  for (const environment of environments) {
    if (environment !== undefined && !isNames(environment)) Object.assign(env, environment);
  }
  const command = run.trim();
  const title = command.includes('\n') ? `${command.slice(0, command.indexOf('\n'))} …` : command;
  const step = { kind: 'command' as const, key: `.|${command}`, command, title };
  if (Object.keys(env).length === 0) return step;
  return { ...step, key: `${step.key}|${JSON.stringify(Object.entries(env).sort())}`, env };
}

/** Steps whose commands write reports at these places. */
export function withReports(steps: readonly Step[], reports: readonly string[] | undefined): Step[] {
  if (reports === undefined || reports.length === 0) return [...steps];
  return steps.map((step) => (step.kind === 'command' ? { ...step, reports: [...reports] } : step));
}

const INSTALLS = /(?:^|[;&|]\s*)(?:npm (?:ci|i|install)|pnpm (?:i|install)|yarn(?: install)?|bun (?:i|install))\b/;

/** Whether a command installs the dependencies of a package. */
export const installsPackages = (command: string): boolean => INSTALLS.test(command);

/** Whether the environment is a list of names to pass through. */
export function isNames(environment: Environment): environment is readonly string[] {
  return Array.isArray(environment);
}

/** The standard kind that a check's name stands for. */
export function kindOf(name: string): CheckKind {
  switch (name) {
    case 'lint':
    case 'format':
    case 'types':
    case 'tests':
    case 'coverage':
    case 'security':
    case 'build':
      return name;
    case 'test':
      return 'tests';
    default:
      return 'custom';
  }
}

/** Kinds that only read the workspace, so that they may run beside each other. */
export function readsOnly(kind: CheckKind): boolean {
  return kind === 'lint' || kind === 'format' || kind === 'types' || kind === 'security';
}

/** Names of variables that a phase passes through to its commands, each once and sorted. */
export function passedBy({ env, agents = [] }: PhaseConfig): string[] {
  const names = [env, ...agents.map((agent) => agent.env)].flatMap((each) => (isNames(each) ? each : []));
  return [...new Set(names)].sort();
}

/** Names of variables that the configuration passes through to commands, each once. */
export function passedNames(config: Config | undefined): string[] {
  const names = new Set<string>();
  const add = (environment: Environment): void => {
    if (isNames(environment)) for (const name of environment) names.add(name);
  };
  for (const workflow of Object.values(config?.workflows ?? {})) {
    for (const phase of Object.values(workflow.phases)) add(passedBy(phase));
  }
  for (const gate of Object.values(config?.gates ?? {})) {
    for (const check of Object.values(gate.checks)) if ('env' in check) add(check.env);
  }
  return [...names].sort();
}
