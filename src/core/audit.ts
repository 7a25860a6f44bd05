import * as z from 'zod/mini';
import type { Outcome } from '../model/outcome.ts';
import type { AuditStep } from '../model/pipeline.ts';
import { type AuditReport, parseAudit, parseJson, SEVERITIES, type Vulnerability } from './audit-report.ts';
import { counted, listed } from './words.ts';
import { plainLine } from './plain-line.ts';

type Manager = AuditStep['manager'];

const worstFirst = (left: Vulnerability, right: Vulnerability): number =>
  SEVERITIES.indexOf(right.severity) - SEVERITIES.indexOf(left.severity) || (left.name < right.name ? -1 : 1);

/** `1 critical, 2 high`. */
function tally(vulnerabilities: readonly Vulnerability[]): string {
  return SEVERITIES.toReversed()
    .map((severity) => ({ severity, count: vulnerabilities.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity === 'unknown' ? 'of unknown severity' : severity}`)
    .join(', ');
}

const described = ({ name, title }: Vulnerability): string =>
  title === undefined ? plainLine(name, 80) : `${plainLine(name, 80)} (${plainLine(title, 80)})`;

/**
 * The outcome of a report: `failed` when a vulnerability is at or above the level, whatever the exit code was.
 * `errored` when the report and the exit code contradict each other: a failure that names nothing is not a pass.
 */
function judgeReport(found: AuditReport, level: AuditStep['level'], exitCode: number): Outcome {
  const sorted = found.vulnerabilities.toSorted(worstFirst);
  const floor = SEVERITIES.indexOf(level);
  const above = sorted.filter(({ severity }) => SEVERITIES.indexOf(severity) >= floor);
  if (above.length > 0) {
    const detail = `${tally(above)}: ${listed([...new Set(above.map(described))])}`;
    return { kind: 'failed', reason: 'vulnerabilities-found', detail };
  }
  if (sorted.length > 0) return { kind: 'passed', detail: `none at ${level} or above; ${tally(sorted)} below` };
  if (found.ignored !== undefined) {
    const ignored = counted(found.ignored, 'vulnerability', 'vulnerabilities');
    return { kind: 'passed', detail: `${ignored} taken out by the project’s own configuration, no other` };
  }
  if (exitCode === 0) return { kind: 'passed', detail: 'no known vulnerabilities' };
  const detail = `the audit ended with exit code ${exitCode} and named no vulnerability`;
  return { kind: 'errored', reason: 'internal', detail };
}

/** Who writes the lock file that an audit needs. */
const LOCK_MENDS: Readonly<Record<Manager, string>> = {
  npm: 'npm install --package-lock-only',
  pnpm: 'pnpm install --lockfile-only',
  yarn: 'yarn install',
  bun: 'bun install --lockfile-only',
};

const NO_LOCK =
  /ENOLOCK|NO_LOCKFILE|existing (?:lockfile|shrinkwrap)|no (?:[\w.-]+ )?lockfile|lockfile not found|missing lockfile|install state file|seem to have been installed/i;

/** Names that Node, npm and bun give to a connection that did not come about. */
const NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|ENOAUDIT|ENOTCACHED|UND_ERR_\w+|CERT_\w+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|ConnectionRefused|ConnectionClosed|FailedToOpenSocket)\b/;

const NETWORK_WORDS =
  /audit endpoint returned an error|AUDIT_BAD_RESPONSE|AUDIT_ENDPOINT_NOT_EXISTS|endpoint is being retired|socket hang up|fetch failed|network (?:error|timeout)|timed? ?out|audit request failed|HTTPError|RequestError/i;

const STATUS_PATTERNS: readonly RegExp[] = [
  /"statusCode":\s*([45]\d\d)\b/,
  /\bE([45]\d\d)\b/,
  /(?:respon(?:ded|se)(?: with)?(?: code)?|status(?: code)?|failed)\W{1,4}([45]\d\d)\b/i,
  /\b([45]\d\d) (?:[A-Z][\w-]+ ?){1,4}/,
];

/** `error: POST https://… - 405`: how bun says that the request itself came to nothing, by status or by its own name for it. */
const BUN_REQUEST = /^error: (?:GET|POST) https?:\S+ - (\w+)$/m;

function statusOf(text: string): string | undefined {
  for (const pattern of STATUS_PATTERNS) {
    const status = pattern.exec(text)?.[1];
    if (status !== undefined) return status;
  }
  return undefined;
}

const orElse = z.catch;

/** What npm and pnpm say when they write an error in place of a report. */
const errorSchema = z.object({
  message: orElse(z.optional(z.string()), undefined),
  error: orElse(
    z.optional(
      z.object({
        code: orElse(z.optional(z.string()), undefined),
        summary: orElse(z.optional(z.string()), undefined),
        message: orElse(z.optional(z.string()), undefined),
      }),
    ),
    undefined,
  ),
});

/** What is said in place of a report, in a few words. */
function sayingOf(stdout: string, stderr: string): string {
  const parsed = errorSchema.safeParse(parseJson(stdout));
  const { message, error } = parsed.success ? parsed.data : {};
  const said = [error?.code, error?.summary || error?.message || message].filter(Boolean).join(' ');
  const lines = `${stderr}\n${stdout}`.split('\n').map((line) => line.trim());
  // npm warns of unrelated things first.
  const line = lines.find((each) => /error|➤|ERR_/i.test(each)) ?? lines.find((each) => each !== '');
  return plainLine(said || line || 'nothing was written', 160);
}

/** Marks of a report. One that could not be read was cut off or has changed its form: it is no sign of an outage. */
const REPORT_MARK = /"(?:auditReportVersion|advisories|auditAdvisory|auditSummary|[sS]everity)"/;

/** How an audit command ended. */
export interface AuditEnd {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The outcome of an audit that wrote no report. It is never a pass. */
function judgeSilence(manager: Manager, { exitCode, stdout, stderr }: AuditEnd): Outcome {
  const text = `${stdout}\n${stderr}`;
  const saying = sayingOf(stdout, stderr);
  const explained = exitCode !== 0 && !REPORT_MARK.test(stdout);
  if (explained && NO_LOCK.test(text)) {
    const detail = `there is no lock file to audit; \`${LOCK_MENDS[manager]}\` writes one`;
    return { kind: 'errored', reason: 'report-missing', detail };
  }
  const because =
    statusOf(text) ??
    NETWORK.exec(text)?.[1] ??
    BUN_REQUEST.exec(stderr)?.[1] ??
    (NETWORK_WORDS.test(text) ? saying : undefined);
  if (explained && because !== undefined) {
    return { kind: 'errored', reason: 'unreachable', detail: `the advisory service did not answer (${because})` };
  }
  const detail = `the audit wrote no report that can be read (exit code ${exitCode}): ${saying}`;
  return { kind: 'errored', reason: 'internal', detail };
}

/** Lines of the log that name vulnerabilities; the rest is counted. */
const MAX_LINES = 50;

/**
 * What an audit that ended means, and its lines for the log. Vulnerabilities at or above the step's level fail it. A service
 * that did not answer, a missing lock file and whatever else is not a report leave it errored, never passed.
 */
export function judgeAudit(
  step: Pick<AuditStep, 'manager' | 'level'>,
  ended: AuditEnd,
): { outcome: Outcome; lines: string[] } {
  const found = parseAudit(ended.stdout, step.manager);
  if (found === undefined) {
    const outcome = judgeSilence(step.manager, ended);
    return { outcome, lines: 'detail' in outcome && outcome.detail !== undefined ? [outcome.detail] : [] };
  }
  const outcome = judgeReport(found, step.level, ended.exitCode);
  const all = found.vulnerabilities.toSorted(worstFirst).map((each) => `${each.severity}: ${described(each)}`);
  const lines = [...new Set(all)];
  const rest = lines.length - MAX_LINES;
  const shown = rest > 0 ? [...lines.slice(0, MAX_LINES), `… and ${rest} more`] : lines;
  return {
    outcome,
    lines: [...('detail' in outcome && outcome.detail !== undefined ? [outcome.detail] : []), ...shown],
  };
}
