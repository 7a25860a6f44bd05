import { figureOf } from '../../core/coverage/baseline.ts';
import { endingsOf, type LineRange } from '../../core/coverage/changed.ts';
import { type CoverageFacts, judgeCoverage } from '../../core/coverage/judge.ts';
import type { CoverageReport } from '../../core/coverage/report.ts';
import type { RawFinding } from '../../core/findings/sink.ts';
import { plainLine } from '../../core/plain-line.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { CoverageStep } from '../../model/pipeline.ts';
import { ok, type Result } from '../../model/result.ts';
import { readBaseline, recordFigure } from './coverage-baseline.ts';
import { readReport } from './coverage-file.ts';
import { type Changes, changedLines, headCommit } from './coverage-git.ts';

/** Where a coverage step runs. */
export interface CoverageRun {
  /** The workspace: reports and changed files are looked for in it, the baseline is kept in it. */
  readonly cwd: string;
  /** Start of the workflow run, milliseconds since 1970. A report that is older tells nothing of this run. */
  readonly startedAt?: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/** How the step ended, and what its log says. */
export interface CoverageResult {
  readonly outcome: Outcome;
  readonly lines: readonly string[];
  readonly findings?: readonly RawFinding[];
}

const STOPPED: CoverageResult = { outcome: { kind: 'cancelled', detail: 'the run was stopped' }, lines: [] };

/** Reads the report of a step and judges it. It never throws: what goes wrong is an outcome. */
export async function runCoverage(step: CoverageStep, run: CoverageRun): Promise<CoverageResult> {
  try {
    return await judgeStep(step, run);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { outcome: { kind: 'errored', reason: 'internal', detail: plainLine(`coverage: ${said}`) }, lines: [] };
  }
}

async function judgeStep(step: CoverageStep, run: CoverageRun): Promise<CoverageResult> {
  const stopped = (): boolean => run.signal?.aborted === true;
  if (stopped()) return STOPPED;
  const read = await readReport(step.report, run.cwd, run.startedAt);
  if (stopped()) return STOPPED;
  if (!read.ok) {
    return { outcome: { kind: 'errored', reason: 'report-missing', detail: plainLine(read.error) }, lines: [] };
  }
  const report = read.value;
  const changes = await changesFor(step, run, report);
  const sha = step.noDecrease === true ? await headCommit(run) : undefined;
  if (stopped()) return STOPPED;
  const facts = factsOf(step, run, report, changes);
  let judgement = judgeCoverage(facts);
  if (judgement.outcome.kind === 'passed' && step.noDecrease === true) {
    const unrecorded = recordFigure(run.cwd, step.report, report.totals.lines, sha);
    if (unrecorded !== undefined) judgement = judgeCoverage({ ...facts, unrecorded });
  }
  const lines = [summary(step, report)];
  if (changes?.ok === true) lines.push(`compared with ${changes.value.base}`);
  const { outcome, notes, uncovered } = judgement;
  const findings = uncovered.map((range) => uncoveredFinding(range, outcome.kind === 'passed' ? 'warning' : 'error'));
  return { outcome, lines: [...lines.map((line) => plainLine(line)), ...notes], findings };
}

function uncoveredFinding({ file, from, to }: LineRange, severity: 'warning' | 'error'): RawFinding {
  const message = `${to > from ? 'These lines' : 'This line'} changed, and no test covers ${to > from ? 'them' : 'it'}.`;
  return { severity, message, rule: 'changed-lines', tool: 'coverage', file, line: from, endLine: to };
}

/** What changed; undefined when the step does not ask, or the report can't answer. */
async function changesFor(
  step: CoverageStep,
  run: CoverageRun,
  { files }: CoverageReport,
): Promise<Result<Changes, string> | undefined> {
  return step.changedLines === undefined || files === undefined ? undefined : changedLines(run, endingsOf(files));
}

function factsOf(
  step: CoverageStep,
  run: CoverageRun,
  report: CoverageReport,
  changes: Result<Changes, string> | undefined,
): CoverageFacts {
  const recorded = step.noDecrease === true ? readBaseline(run.cwd) : undefined;
  return {
    report,
    minimum: step.minimum,
    changedLines: step.changedLines,
    changed: changes?.ok === true ? ok(changes.value.lines) : changes,
    baseline: recorded?.ok === true ? ok(figureOf(recorded.value, step.report)) : recorded,
    paths: { root: run.cwd, report: step.report, known: changes?.ok === true ? changes.value.known : [] },
  };
}

function summary(step: CoverageStep, { format, files, totals }: CoverageReport): string {
  const count = files === undefined ? '' : `, ${files.size} ${files.size === 1 ? 'file' : 'files'}`;
  return `${step.report}: ${format}${count}, ${totals.lines.covered} of ${totals.lines.total} lines covered`;
}
