import * as z from 'zod/mini';
import {
  command,
  described,
  duration,
  environment,
  flag,
  globs,
  integer,
  later,
  named,
  oneOrMany,
  optional,
  percentage,
  REPORTS,
  retrySchema,
  strict,
  text,
} from './config-parts.ts';
import { SCOPES } from './constants.ts';
import { ENFORCEMENTS } from './status.ts';

const enforcement = optional(z.enum(ENFORCEMENTS), 'required blocks (the default); advisory reports and never blocks.');
const fix = optional(command, 'A command that mends what the check complains of.');
const timeout = optional(duration, 'How long one attempt may take, such as 20m.');
const retry = optional(retrySchema, 'When to try again; overrides the file.');
const reports = optional(globs, REPORTS);
const filePatterns = oneOrMany(text.check(z.minLength(1, { error: 'the pattern is empty' })));
const weight = optional(integer(1), 'How many of the max-parallel slots it takes.');
const scope = optional(
  z.enum(SCOPES),
  'changed: only what a pull request changed, where that can be told; all: always everything, even with --changed.',
);

const writtenText = z.pipe(
  command,
  z.transform((run) => (run === 'auto' ? { kind: 'auto' as const } : { kind: 'command' as const, run })),
);

const writtenCommand = later(() =>
  z.pipe(
    strict({
      run: described(command, 'The command, given to the shell.'),
      fix,
      enforcement,
      timeout,
      retry,
      weight,
      env: optional(environment, 'Environment of the command.'),
      reports,
      scope,
      files: optional(
        filePatterns,
        'Globs of the files it is about: they stand for {files} in the command, and without a change to one it is not run where it is limited to changes.',
      ),
    }).check(({ value, issues }) => {
      for (const key of ['run', 'fix'] as const) {
        const name = /\{((?:staged|push|all|changed)_files)\}/.exec(value[key] ?? '')?.[1];
        if (name === undefined) continue;
        const message = `{${name}} is not known here: write {files}, and scope: changed where only changed files are meant`;
        issues.push({ code: 'custom', input: value, path: [key], message, continue: true });
      }
    }),
    z.transform(({ timeout, ...rest }) => ({ kind: 'command' as const, ...rest, timeoutMs: timeout })),
  ),
);

const writtenAuto = later(() =>
  z.pipe(
    strict({
      auto: described(z.literal(true), 'What to run is detected.'),
      enforcement,
      fix,
      timeout,
      retry,
      reports,
      weight,
      scope,
    }),
    z.transform(({ enforcement, fix, timeout, retry, reports, weight, scope }) => ({
      kind: 'auto' as const,
      enforcement,
      fix,
      retry,
      reports,
      weight,
      scope,
      timeoutMs: timeout,
    })),
  ),
);

const writtenCoverage = later(() =>
  z.pipe(
    strict({
      minimum: optional(percentage, 'Least coverage of all lines, in percent.'),
      'changed-lines': optional(percentage, 'Least coverage of the changed lines, in percent.'),
      'no-decrease': optional(flag, 'Whether coverage may not fall below that of the base.'),
      report: optional(
        text.check(z.minLength(1, { error: 'the path is empty' })),
        'Path of the report that the tests write.',
      ),
      enforcement,
    }).check(
      z.refine(
        (check) =>
          check.minimum !== undefined ||
          check['changed-lines'] !== undefined ||
          check['no-decrease'] !== undefined ||
          check.report !== undefined,
        {
          error:
            'the coverage check says nothing to measure: give "minimum", "changed-lines", "no-decrease" or "report", or write auto',
        },
      ),
    ),
    z.transform(({ 'changed-lines': changedLines, 'no-decrease': noDecrease, ...rest }) => ({
      kind: 'coverage' as const,
      ...rest,
      changedLines,
      noDecrease,
    })),
  ),
);

/** How grave an advisory must be to count. */
export const AUDIT_LEVELS = ['low', 'moderate', 'high', 'critical'] as const;

const writtenSecurity = later(() =>
  z.pipe(
    strict({
      secrets: optional(flag, 'Whether files are searched for credentials.'),
      audit: optional(flag, 'Whether dependencies are audited.'),
      level: optional(z.enum(AUDIT_LEVELS), 'Advisories below this level do not count.'),
      unreachable: optional(z.enum(['warn', 'block']), 'What an audit that gets no answer means.'),
      enforcement,
    }).check(
      z.refine(
        (check) =>
          check.secrets !== undefined ||
          check.audit !== undefined ||
          check.level !== undefined ||
          check.unreachable !== undefined,
        {
          error:
            'the security check says nothing to look for: give "secrets", "audit", "level" or "unreachable", or write auto',
        },
      ),
      z.refine((check) => check.secrets !== false || check.audit !== false, {
        error: 'the security check looks for nothing: "secrets" and "audit" are both false',
      }),
    ),
    z.transform((check) => ({ kind: 'security' as const, ...check })),
  ),
);

/** The ways of writing a check. What is wrong with a check is told for the one that was meant (core/explain.ts). */
export const CHECK_FORMS = {
  text: writtenText,
  command: writtenCommand,
  auto: writtenAuto,
  coverage: writtenCoverage,
  security: writtenSecurity,
};
export type CheckForm = keyof typeof CHECK_FORMS;

const checkSchema = z.union([writtenText, writtenCommand, writtenAuto, writtenCoverage, writtenSecurity], {
  error: 'expected a command, auto or a mapping',
});

/** A check after parsing. `enforcement` is required when absent. */
export type CheckConfig = z.output<typeof checkSchema>;

/** The checks of a gate. A gate without any is refused by core/validate.ts, which can say more about it. */
export const checksSchema = named(checkSchema, 'check');
