import { join } from 'node:path';
import { plainLine } from '../../core/plain-line.ts';
import type { WorkflowState } from '../../core/state.ts';
import type { Entry } from '../../model/event.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { problemOf, writeFileAtomic } from '../files.ts';
import { knownFindings } from '../findings/known.ts';
import { pathsOf } from '../workflow-dir.ts';
import type { RunnerLog } from './commands.ts';
import { writeOutput } from './report.ts';

/** A run that has ended, with its journal. */
export interface EndedRun {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
}

/** Writes the page, tells where it is, and says a line when it could not be made. Answers the file. */
export async function tellPage(run: EndedRun, log: RunnerLog): Promise<string | undefined> {
  const page = await writePage(run);
  const file = page.ok ? page.value : undefined;
  const problem = page.ok ? undefined : page.error.message;
  for (const sentence of [problem, writeOutput('report-page', file ?? '', run.env)])
    if (sentence !== undefined) log.say(plainLine(`The report: ${sentence}`));
  return file;
}

/**
 * Writes the page of a run beside its journal, as `bootspring report` does.
 *
 * @returns where it is; `storage` when it cannot be written, which is no reason to fail
 */
async function writePage({ cwd, env, state, entries }: EndedRun): Promise<Result<string, Problem>> {
  const paths = pathsOf(cwd, state.id);
  const file = join(paths.folder, 'report.html');
  try {
    const { renderPage } = await import('../html-report.ts');
    const findings = knownFindings(paths, state);
    const text = renderPage({ cwd, paths, state, entries, now: undefined, env, findings });
    const written = writeFileAtomic(file, text, { durable: false });
    return written.ok ? ok(file) : written;
  } catch (error) {
    // What makes a page is no reason to lose what is told without it.
    return err(problemOf(error, 'make the report', file));
  }
}
