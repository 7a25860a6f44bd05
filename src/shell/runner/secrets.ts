import { counted, listed } from '../../core/words.ts';
import type { RawFinding } from '../../core/findings/sink.ts';
import { plainLine } from '../../core/plain-line.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { SecretsStep } from '../../model/pipeline.ts';
import { listScannedFiles } from '../scanned-files.ts';
import type { FileNote, ScanRequest, ScanResult, SecretFinding } from '../secrets.ts';

/** Lines of the log that name findings; the rest is counted. */
const MAX_LINES = 50;

export interface SecretsEnvironment {
  /** Absolute path of the folder that is scanned. */
  readonly cwd: string;
  /** Loads the scanner, which is large, only when a scan runs. */
  readonly load: () => Promise<{ readonly scanFiles: (request: ScanRequest) => Promise<ScanResult> }>;
  readonly signal?: AbortSignal;
}

/** How a built-in check ended, and what it has to say in the log. */
export interface CheckReport {
  readonly outcome: Outcome;
  readonly lines: string[];
  readonly findings?: readonly RawFinding[];
}

const internal = (detail: string): CheckReport => ({
  outcome: { kind: 'errored', reason: 'internal', detail },
  lines: [detail],
});

const place = ({ file, line, rule }: SecretFinding): string => `${plainLine(file, 200)}:${line} (${rule})`;

/** One line for every cause, with the first files. */
function grouped(notes: readonly FileNote[], what: string): string[] {
  const causes = new Map<string, string[]>();
  for (const { file, because } of notes) causes.set(because, [...(causes.get(because) ?? []), plainLine(file, 200)]);
  return [...causes].map(
    ([because, files]) => `${counted(files.length, 'file')} ${what}, ${because}: ${listed(files)}`,
  );
}

function limited(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LINES;
  return rest > 0 ? [...lines.slice(0, MAX_LINES), `… and ${rest} more`] : [...lines];
}

function judge(result: ScanResult): Outcome {
  const { findings, suppressed, unreadable, scanned } = result;
  if (findings.length > 0) {
    const files = new Set(findings.map(({ file }) => file)).size;
    const detail = `${counted(findings.length, 'secret')} in ${counted(files, 'file')}: ${listed(findings.map(place))}`;
    return { kind: 'failed', reason: 'secrets-found', detail };
  }
  if (unreadable.length > 0) {
    const names = unreadable.map(({ file, because }) => `${plainLine(file, 200)} (${because})`);
    const detail = `${counted(unreadable.length, 'file')} could not be read: ${listed(names)}`;
    return { kind: 'errored', reason: 'internal', detail };
  }
  if (scanned === 0) {
    const skipped = counted(result.skipped.length, 'file');
    return { kind: 'errored', reason: 'internal', detail: `no file was scanned; ${skipped} passed over` };
  }
  const hidden = suppressed.length === 0 ? '' : `; not counted: ${listed(suppressed.map(place))}`;
  return { kind: 'passed', detail: `${counted(scanned, 'file')} scanned, nothing found${hidden}` };
}

/**
 * Scans the files that git tracks or would track for credentials. `failed` names kind and place of what was found, never
 * the value. A scan that saw no file, or could not read one that it should, is `errored`: absence is not success.
 */
export async function runSecrets(_step: SecretsStep, environment: SecretsEnvironment): Promise<CheckReport> {
  const { cwd, load, signal } = environment;
  const stopped: CheckReport = { outcome: { kind: 'cancelled', detail: 'the secret scan was stopped' }, lines: [] };
  const files = await listScannedFiles(cwd);
  if (signal?.aborted === true) return stopped;
  if (!files.ok) return internal([files.error.message, files.error.hint].filter(Boolean).join(' '));
  if (files.value.length === 0) return internal('no file was scanned: git lists none in this folder');
  let result: ScanResult;
  try {
    const { scanFiles } = await load();
    result = await scanFiles({ cwd, files: files.value, ...(signal === undefined ? {} : { signal }) });
  } catch (cause) {
    return internal(`the secret scanner could not run: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (!result.finished) return stopped;
  const outcome = judge(result);
  const lines = [
    ...limited(
      result.findings.map(({ file, line, column, message }) => `${plainLine(file, 200)}:${line}:${column} ${message}`),
    ),
    ...(outcome.kind === 'passed' && outcome.detail !== undefined ? [outcome.detail] : []),
    ...(outcome.kind === 'errored' ? [outcome.detail] : []),
    ...limited(result.suppressed.map((each) => `not counted: ${place(each)}, ${plainLine(each.by, 200)}`)),
    ...grouped(result.unreadable, 'not readable'),
    ...grouped(result.skipped, 'not scanned'),
  ];
  const findings = result.findings.map((found): RawFinding => ({ ...found, severity: 'error', tool: 'secrets' }));
  return { outcome, lines, findings };
}
