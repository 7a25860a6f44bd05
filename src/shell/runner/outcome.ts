import { isEmpty } from '../../core/outcomes.ts';
import { plainText } from '../../core/text.ts';
import type { Evidence, Outcome } from '../../model/outcome.ts';
import type { ProcessEnd } from '../process.ts';

/** What the end of a command means. `timeoutMs` is the attempt's. */
export function outcomeOf(end: ProcessEnd, tail: string, timeoutMs: number): Outcome {
  if (end.stopped) return { kind: 'cancelled', detail: 'stopped while it was running' };
  if (end.timedOut) return { kind: 'timedOut', detail: `timed out after ${duration(timeoutMs)}` };
  if (end.error !== undefined) return ofError(end.error);
  if (end.signal !== undefined) return { kind: 'failed', reason: 'signal', detail: `killed by ${end.signal}` };
  if (end.exitCode === 0) return { kind: 'passed' };
  if (end.exitCode === 127) return { kind: 'errored', reason: 'command-not-found', detail: notFound(tail) };
  if (end.exitCode === 126) return { kind: 'errored', reason: 'not-executable', detail: notExecutable(tail) };
  if (end.exitCode === undefined) {
    return { kind: 'errored', reason: 'internal', detail: 'the command ended without telling how' };
  }
  return { kind: 'failed', reason: 'exit-code', detail: `exit code ${end.exitCode}` };
}

function ofError(error: { readonly code: string; readonly message: string }): Outcome {
  const detail = `could not be started: ${error.message}`;
  if (error.code === 'ENOENT') return { kind: 'errored', reason: 'command-not-found', detail };
  if (error.code === 'EACCES') return { kind: 'errored', reason: 'not-executable', detail };
  return { kind: 'errored', reason: 'spawn-failed', detail };
}

/** Shells put their own name and a line number before what they did not find. */
const SHELL_PREFIX = /^(?:\S*sh: )?(?:line )?(?:\d+: )?/;

function notFound(tail: string): string {
  const line = lastLineWith(tail, /: (?:command )?not found\b/);
  if (line === undefined) return 'exit code 127: a command was not found';
  const name = line.replace(SHELL_PREFIX, '').replace(/: (?:command )?not found.*$/, '');
  return `${name.slice(0, 200)}: command not found`;
}

function notExecutable(tail: string): string {
  const line = lastLineWith(tail, /permission denied|cannot execute|exec format error/i);
  return line === undefined
    ? 'exit code 126: a file may not be executed'
    : line.replace(SHELL_PREFIX, '').slice(0, 200);
}

function lastLineWith(text: string, pattern: RegExp): string | undefined {
  return text.split('\n').findLast((line) => pattern.test(line));
}

/**
 * What steps that all went well come to: the task is reused only when nothing of it ran, and limited only when nothing of
 * it ran on everything. What built something for tests of which none was to run is no pass of tests. Undefined without
 * steps.
 */
export function outcomeOfSteps(
  ended: readonly { readonly title: string; readonly outcome: Outcome }[],
): Outcome | undefined {
  const outcomes = ended.map(({ outcome }) => outcome);
  const ran = outcomes.flatMap((outcome) => (outcome.kind === 'passed' ? [outcome] : []));
  const last = ran.at(-1);
  const empty = outcomes.find(isEmpty);
  if (last === undefined) return empty ?? outcomes.findLast((outcome) => outcome.kind === 'reused') ?? outcomes.at(-1);
  const only = [...new Set(ran.flatMap((outcome) => outcome.only ?? []))];
  const whole = ended.filter(({ outcome }) => outcome.kind === 'passed' && outcome.only === undefined);
  if (empty !== undefined) only.push(...whole.map(({ title }) => title));
  else if (only.length > 0 && whole.length > 0) only.push('the rest on everything');
  return only.length === 0 ? last : { ...last, only: only.join(', ') };
}

/** The facts that classification works on. */
export function evidenceOf(end: ProcessEnd, matched: readonly string[], tail: string, bytes: number): Evidence {
  return {
    ...(end.exitCode === undefined ? {} : { exitCode: end.exitCode }),
    ...(end.signal === undefined ? {} : { signal: end.signal }),
    matched: [...matched],
    tail,
    bytes,
  };
}

/** An outcome as the footer of a log says it. */
export function summaryOf(outcome: Outcome): string {
  if (outcome.kind === 'passed') return 'passed';
  if (outcome.kind === 'reused') return `reused from ${outcome.from}`;
  if (outcome.kind === 'skipped') return `skipped (${outcome.because})`;
  return plainText(outcome.kind === 'errored' ? `error: ${outcome.detail}` : outcome.detail);
}

function duration(ms: number): string {
  if (ms < 1000) return `${ms}ms`;
  if (ms < 60_000 || ms % 60_000 !== 0) return `${Number((ms / 1000).toFixed(1))}s`;
  return `${ms / 60_000}m`;
}
