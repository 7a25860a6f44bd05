import { mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Against } from '../../app/against.ts';
import { foldEntries } from '../../app/look.ts';
import { upTo } from '../../core/history/statistics.ts';
import type { WorkflowState } from '../../core/state.ts';
import type { ReportExtras } from '../../core/views/report-json.ts';
import { span } from '../../core/views/text.ts';
import type { Entry } from '../../model/event.ts';
import type { History } from '../../model/history.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import { VERSION } from '../../model/version.ts';
import { formatOf, type ReportFormat, type ReportOptions } from '../../shell/cli/report.ts';
import { createScreen, type Screen } from '../../shell/console/screen.ts';
import { attempt, writeFileAtomic } from '../../shell/files.ts';
import { createHistoryStore } from '../../shell/history/file-store.ts';
import { isOwned } from '../../shell/owner.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { pathsOf, type WorkflowPaths } from '../../shell/workflow-dir.ts';

interface Subject {
  readonly cwd: string;
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
  readonly paths: WorkflowPaths;
  /** Somebody works on it now. */
  readonly live: boolean;
  /** Recent runs of the same workflow. */
  readonly history: History;
}

/** `bootspring report`: a workflow as a page, as markdown, JUnit XML, SARIF or JSON. It changes nothing of the workflow. */
export async function reportCommand(options: ReportOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await subjectOf(cwd, options.id);
  if (!found.ok) return screen.fail([found.error]);
  const subject = found.value;
  const format = formatOf(options);
  const against = await againstOf(cwd, subject, format, options.against);
  if (!against.ok) return screen.fail([against.error]);
  const text = await render(subject, format, against.value);
  const file = fileOf(cwd, subject.paths, format, options.output);
  if (file === undefined) return print(screen, subject.state.id, format, text);
  const made = attempt(`make the folder of the report`, dirname(file), () =>
    mkdirSync(dirname(file), { recursive: true }),
  );
  const written = made.ok ? writeFileAtomic(file, text, { durable: false }) : made;
  if (!written.ok) return screen.fail([written.error]);
  const shown = relative(process.cwd(), file);
  screen.print([[span(shown.startsWith('..') ? file : shown, 'strong')]]);
  screen.json(() => ({ id: subject.state.id, format, output: file, bytes: Buffer.byteLength(text) }));
  return EXIT.completed;
}

async function subjectOf(cwd: string, id: string | undefined): Promise<Result<Subject, Problem>> {
  const storage = createFileStorage(cwd);
  const first = await storage.read(id);
  if (!first.ok) return first;
  const paths = pathsOf(cwd, first.value.id);
  const live = isOwned(paths.folder);
  // A run that ended between the reading and the question would look cut off: what it wrote last is read again.
  const read = live ? first : await storage.read(first.value.id);
  if (!read.ok) return read;
  const state = foldEntries(read.value.entries, read.value.id);
  if (!state.ok) return state;
  const kept = await createHistoryStore(cwd).read(state.value.pipeline.workflow);
  const history = upTo(kept.history, state.value.id);
  return ok({ cwd, state: state.value, entries: read.value.entries, paths, live, history });
}

/** What the workflow is compared with; undefined when that was not asked for. */
async function againstOf(
  cwd: string,
  subject: Subject,
  format: ReportFormat,
  against: string | undefined,
): Promise<Result<Against | undefined, Problem>> {
  if (against === undefined) return ok(undefined);
  if (format !== 'html' && format !== 'json') {
    const message = `--against has no effect on ${format}.`;
    return err({ code: 'usage', message, hint: 'Leave it out, or write html or json.' });
  }
  const { readAgainst } = await import('../../app/against.ts');
  return readAgainst(createFileStorage(cwd), subject, against);
}

/** What was found, and what is different from the other run, where there is one. */
async function extrasOf({ state, cwd }: Subject, against: Against | undefined): Promise<ReportExtras> {
  const { knownFindings } = await import('../../shell/findings/known.ts');
  const findings = knownFindings(pathsOf(cwd, state.id), state);
  if (against === undefined) return { findings };
  const { compareRuns } = await import('../../core/views/compare.ts');
  const earlier = knownFindings(pathsOf(cwd, against.state.id), against.state);
  const comparison = compareRuns(
    { label: against.label, state: against.state, findings: earlier },
    { label: against.own, state, findings },
  );
  return { findings, comparison };
}

async function render(subject: Subject, format: ReportFormat, against: Against | undefined): Promise<string> {
  const { cwd, state, entries, paths, live, history } = subject;
  switch (format) {
    case 'json': {
      const { reportDocument } = await import('../../core/views/report-json.ts');
      const extras = { ...(await extrasOf(subject, against)), history };
      return `${JSON.stringify(reportDocument(state, entries, VERSION, extras), null, 2)}\n`;
    }
    case 'sarif': {
      const [{ sarifReport }, { folderInRepository }, { findings }] = await Promise.all([
        import('../../core/views/sarif.ts'),
        import('../../shell/findings/all.ts'),
        extrasOf(subject, undefined),
      ]);
      return sarifReport(state, { version: VERSION, folder: folderInRepository(cwd), findings });
    }
    case 'junit':
      return (await import('../../core/views/junit.ts')).junitReport(state);
    case 'markdown': {
      const { jobSummary } = await import('../../core/views/job-summary.ts');
      const local = process.env['GITHUB_ACTIONS'] !== 'true';
      return jobSummary(state, { local, live, entries, history, now: Date.now() });
    }
    case 'html': {
      const { renderPage } = await import('../../shell/html-report.ts');
      const now = live ? Date.now() : undefined;
      return renderPage({ cwd, paths, state, entries, now, env: process.env, ...(await extrasOf(subject, against)) });
    }
  }
}

/** Where the report goes; undefined is stdout. A page is of no use there. */
function fileOf(
  cwd: string,
  paths: WorkflowPaths,
  format: ReportFormat,
  output: string | undefined,
): string | undefined {
  if (output === '-') return undefined;
  if (output !== undefined) return resolve(cwd, output);
  return format === 'html' ? join(paths.folder, 'report.html') : undefined;
}

/** On stdout; with `--json` and another format inside of the one document. */
function print(screen: Screen, id: string, format: ReportFormat, text: string): ExitCode {
  if (screen.stream === process.stdout || format === 'json') process.stdout.write(text);
  else screen.json(() => ({ id, format, text }));
  return EXIT.completed;
}
