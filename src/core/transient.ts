import type { Evidence, FailureReason, Outcome } from '../model/outcome.ts';
import type { CheckKind } from '../model/status.ts';
import { BESIDE_PATTERNS, COUNTER_PATTERNS, PATTERNS } from './patterns.ts';
import type { OutputPattern } from './patterns.ts';

export { BESIDE_PATTERNS, COUNTER_PATTERNS, PATTERNS };
export type { OutputPattern };

/** What is known of an attempt that may be tried again. */
export interface Failure {
  readonly outcome: Outcome;
  readonly evidence?: Evidence | undefined;
  /** Undefined for agents. */
  readonly checkKind?: CheckKind | undefined;
  /** `transient`, `exit:N` and `/pattern/` entries of the configuration. */
  readonly retryOn: readonly string[];
}

/** Whether trying again may help, and why. */
export interface Classification {
  readonly transient: boolean;
  /** A sentence. */
  readonly because: string;
}

/** The exit code by which a command says itself that trying again may help (EX_TEMPFAIL of sysexits.h). */
const TEMPORARY_FAILURE = 75;

/** Signals that come from outside: the kernel's memory killer, a runner that goes away. */
const OUTSIDE_SIGNALS: Readonly<Record<string, string>> = {
  SIGKILL: 'usually the system running out of memory or a lost runner',
  SIGTERM: 'sent by something outside of this run',
  SIGHUP: 'sent by something outside of this run',
};

/** Signals by which a program ends itself: the same input will do the same. */
const CRASHES: ReadonlySet<string> = new Set(['SIGSEGV', 'SIGABRT', 'SIGILL', 'SIGFPE', 'SIGBUS', 'SIGTRAP', 'SIGSYS']);

/** Exit codes by which a shell passes on that its command was ended by a signal: 128 and the signal's number. */
const SIGNAL_OF_CODE: Readonly<Record<number, string>> = {
  129: 'SIGHUP',
  132: 'SIGILL',
  133: 'SIGTRAP',
  134: 'SIGABRT',
  135: 'SIGBUS',
  136: 'SIGFPE',
  137: 'SIGKILL',
  139: 'SIGSEGV',
  143: 'SIGTERM',
};

/** Kinds that read the same files and say the same thing each time. */
const DETERMINISTIC: ReadonlySet<CheckKind> = new Set<CheckKind>(['lint', 'format', 'types']);

const yes = (because: string): Classification => ({ transient: true, because });
const no = (because: string): Classification => ({ transient: false, because });

/**
 * Decides whether a failure is transient. The first rule that knows something answers (docs: what is retried):
 * nothing failed; a command that is not there; what the user named; whether built-in knowledge is wanted; kinds that
 * never change; how the process ended; output that shows a permanent failure; output that shows a passing one.
 */
export function classify(failure: Failure): Classification {
  return (
    byOutcome(failure.outcome) ??
    byUser(failure) ??
    byKind(failure) ??
    byEnd(failure) ??
    byOutput(failure.evidence?.matched ?? []) ??
    no('Nothing in how it ended or in its output is known to pass by itself.')
  );
}

/** An HTTP status of the client's making; 408, 425 and 429 ask to try again later. */
const REFUSED = /\((?!408|425|429)4\d\d\)/;

function byOutcome(outcome: Outcome): Classification | undefined {
  if (outcome.kind === 'passed') return no('It passed.');
  if (outcome.kind === 'reused') return no('Its earlier result was reused.');
  if (outcome.kind === 'skipped') return no('It was skipped.');
  if (outcome.kind === 'cancelled') return no('It was cancelled.');
  if (outcome.kind === 'timedOut') return undefined;
  if (outcome.reason === 'command-not-found') return no('A command that is not found will not be found next time.');
  if (outcome.reason === 'not-executable') return no('A file that may not be executed stays so.');
  if (outcome.reason === 'unreachable' && REFUSED.test(outcome.detail))
    return no('A service that refuses the request will refuse it again.');
  return outcome.reason === 'interrupted' ? no('It was interrupted and simply runs again.') : undefined;
}

function byUser({ evidence, retryOn }: Failure): Classification | undefined {
  const code = evidence?.exitCode;
  if (code !== undefined && code !== 0 && retryOn.includes(`exit:${code}`)) return yes(`retry.on names exit:${code}.`);
  const pattern = retryOn.find((entry) => isUserPattern(entry) && evidence?.matched.includes(entry) === true);
  return pattern === undefined ? undefined : yes(`retry.on names ${pattern}, and the output has it.`);
}

/** Whether an entry of `retry.on` is a `/pattern/`. */
export function isUserPattern(entry: string): boolean {
  return entry.length > 2 && entry.startsWith('/') && entry.endsWith('/');
}

function byKind({ checkKind, retryOn }: Failure): Classification | undefined {
  if (!retryOn.includes('transient'))
    return no('retry.on does not name "transient", and nothing that it names was seen.');
  if (checkKind === undefined || !DETERMINISTIC.has(checkKind)) return undefined;
  return no(`A ${checkKind} check says the same about the same files each time.`);
}

function byEnd({ outcome, evidence }: Failure): Classification | undefined {
  if (outcome.kind === 'timedOut') return yes('It timed out: it may have hung.');
  if (outcome.kind === 'failed' || outcome.kind === 'errored') {
    const byReason = OF_REASON[outcome.reason];
    if (byReason !== undefined) return byReason;
  }
  const code = evidence?.exitCode;
  if (code === TEMPORARY_FAILURE) return yes('Exit code 75 says that the failure is temporary (EX_TEMPFAIL).');
  const named = evidence?.signal;
  const signal = named ?? (code === undefined ? undefined : SIGNAL_OF_CODE[code]);
  if (signal === undefined) return undefined;
  const how = named === undefined ? `Exit code ${code} means that ${signal} ended it` : `${signal} ended it`;
  const outside = OUTSIDE_SIGNALS[signal];
  if (outside !== undefined) return yes(`${how}: ${outside}.`);
  return CRASHES.has(signal) ? no(`${how}: the program crashed.`) : undefined;
}

/** What a reason says by itself; undefined when it depends on how the process ended and what it wrote. */
const OF_REASON: Readonly<Record<FailureReason, Classification | undefined>> = {
  unreachable: yes('A service did not answer.'),
  'spawn-failed': yes('The process could not be started: the system may have been short of something.'),
  unconfirmed: no('Only some of its tests ran, and that told nothing.'),
  'below-threshold': no('The same files give the same coverage.'),
  'report-missing': no('A report that is missing will be missing next time.'),
  'secrets-found': no('The same files hold the same secrets.'),
  'vulnerabilities-found': no('The same dependencies have the same vulnerabilities.'),
  internal: no('A check of bootspring went wrong; it would again.'),
  'exit-code': undefined,
  signal: undefined,
  'command-not-found': undefined,
  'not-executable': undefined,
  interrupted: undefined,
};

function byOutput(matched: readonly string[]): Classification | undefined {
  if (matched.length === 0) return undefined;
  const permanent = COUNTER_PATTERNS.find((pattern) => matched.includes(pattern.id));
  if (permanent !== undefined) return no(`The output shows that ${permanent.sentence}.`);
  const passing = PATTERNS.find((pattern) => matched.includes(pattern.id));
  return passing === undefined ? undefined : yes(`The output shows that ${passing.sentence}.`);
}
