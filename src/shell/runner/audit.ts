import { resolve } from 'node:path';
import { judgeAudit } from '../../core/audit.ts';
import { plainLine } from '../../core/plain-line.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { AuditStep } from '../../model/pipeline.ts';
import type { CheckReport } from './secrets.ts';

/** How long an audit may take. npm gives up by itself after five minutes at the latest. */
const TIMEOUT_MS = 120_000;

/** What a command left behind. `error` says why it could not be run to its end. */
export interface CommandEnd {
  /** Undefined when there is none: it was not started, or a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly error?: string | undefined;
}

export interface AuditEnvironment {
  /** Absolute path of the workspace. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs a shell command. It must not throw and must keep standard output and standard error apart. */
  readonly run: (
    command: string,
    options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly timeoutMs: number },
  ) => Promise<CommandEnd>;
  readonly signal?: AbortSignal;
}

/** What an end without a readable result means; undefined when there is something to read. */
function outcomeOfError(step: AuditStep, { exitCode, error, stderr }: CommandEnd): Outcome | undefined {
  if (exitCode === 127 || /ENOENT|not found/i.test(error ?? '')) {
    const detail = `\`${step.command}\`: ${plainLine(error ?? stderr, 160) || 'command not found'}`;
    return { kind: 'errored', reason: 'command-not-found', detail };
  }
  if (error !== undefined && /timed? ?out|ETIMEDOUT/i.test(error)) {
    const detail = `the advisory service did not answer within ${TIMEOUT_MS / 1000} s`;
    return { kind: 'errored', reason: 'unreachable', detail };
  }
  if (error === undefined && exitCode !== undefined) return undefined;
  const detail = `\`${step.command}\` did not run to its end: ${plainLine(error ?? 'ended by a signal', 160)}`;
  return { kind: 'errored', reason: 'internal', detail };
}

/**
 * Runs the package manager's own audit and judges its report (core/audit.ts). It fails on vulnerabilities at or above the
 * step's level; whatever leaves the answer unknown is `errored`.
 */
export async function runAudit(step: AuditStep, environment: AuditEnvironment): Promise<CheckReport> {
  const { env, run, signal } = environment;
  const stopped: CheckReport = { outcome: { kind: 'cancelled', detail: 'the audit was stopped' }, lines: [] };
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) return stopped;
  const cwd = resolve(environment.cwd, step.cwd ?? '.');
  const ended = await run(step.command, { cwd, env, timeoutMs: TIMEOUT_MS });
  if (isStopped()) return stopped;
  const outcome = outcomeOfError(step, ended);
  if (outcome !== undefined)
    return { outcome, lines: 'detail' in outcome && outcome.detail !== undefined ? [outcome.detail] : [] };
  return judgeAudit(step, { exitCode: ended.exitCode ?? 1, stdout: ended.stdout, stderr: ended.stderr });
}
