import { mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { foldEntries } from '../../app/look.ts';
import { upTo } from '../../core/history/statistics.ts';
import type { WorkflowState } from '../../core/state.ts';
import { span } from '../../core/views/text.ts';
import type { Entry } from '../../model/event.ts';
import type { History } from '../../model/history.ts';
import { ok, type Problem, type Result } from '../../model/result.ts';
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
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
  readonly paths: WorkflowPaths;
  /** Somebody works on it now. */
  readonly live: boolean;
  /** Recent runs of the same workflow. */
  readonly history: History;
}

/** `bootspring report`: a workflow as a page, as markdown, JUnit XML or JSON. It changes nothing of the workflow. */
export async function reportCommand(options: ReportOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await subjectOf(cwd, options.id);
  if (!found.ok) return screen.fail([found.error]);
  const subject = found.value;
  const format = formatOf(options);
  const text = await render(subject, format);
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
  const { history } = await createHistoryStore(cwd).read(state.value.pipeline.workflow);
  return ok({ state: state.value, entries: read.value.entries, paths, live, history: upTo(history, state.value.id) });
}

async function render({ state, entries, paths, live, history }: Subject, format: ReportFormat): Promise<string> {
  switch (format) {
    case 'json': {
      const { reportDocument } = await import('../../core/views/report-json.ts');
      return `${JSON.stringify(reportDocument(state, entries, VERSION, history), null, 2)}\n`;
    }
    case 'junit':
      return (await import('../../core/views/junit.ts')).junitReport(state);
    case 'markdown': {
      const { jobSummary } = await import('../../core/views/job-summary.ts');
      const local = process.env['GITHUB_ACTIONS'] !== 'true';
      return jobSummary(state, { local, live, entries, history, now: Date.now() });
    }
    case 'html': {
      const [{ htmlReport }, { readLogs }] = await Promise.all([
        import('../../core/views/html/page.ts'),
        import('../../shell/log-tails.ts'),
      ]);
      return htmlReport({
        state,
        entries,
        now: live ? Date.now() : undefined,
        version: VERSION,
        logs: readLogs(paths, state),
      });
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
