import { resolve } from 'node:path';
import { foldEntries, look } from '../../app/look.ts';
import type { Forecast } from '../../core/forecast.ts';
import { type Progress, progressNow } from '../../core/progress.ts';
import { leftText } from '../../core/views/forecast.ts';
import { stateDocument } from '../../core/views/state.ts';
import { summaryLines } from '../../core/views/summary.ts';
import { span } from '../../core/views/text.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { IdOptions, ReplayOptions } from '../../shell/cli/program.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { createExpectation } from '../../shell/history/expectation.ts';
import { readJournal } from '../../shell/journal.ts';
import { isOwned } from '../../shell/owner.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { pathsOf } from '../../shell/workflow-dir.ts';

/** `bootspring status`: where a workflow stands. */
export async function statusCommand(options: IdOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await look(createFileStorage(cwd), options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { state, entries } = found.value;
  const ended = !isOwned(pathsOf(cwd, state.id).folder);
  const head = [span(`${state.pipeline.workflow} ${state.id}`, 'strong'), span(`  ${state.status}`, 'dim')];
  const forecast = ended ? undefined : createExpectation(cwd)(state.pipeline);
  const progress = progressNow(state, entries, forecast, Date.now());
  screen.print([head, [], ...summaryLines(state, { ended, left: leftText(progress), quiet: options.quiet })]);
  screen.json(() => ({ ...stateDocument(state), ...estimateDocument(forecast, progress) }));
  return EXIT.completed;
}

/** What is expected of a workflow that is under way; nothing where no earlier run tells. */
function estimateDocument(forecast: Forecast | undefined, { share, time }: Progress): object {
  if (forecast === undefined || time === undefined) return {};
  const { totalMs, runs } = forecast;
  const leftMs = Math.round(time.leftMs);
  return { estimate: { estimateMs: Math.round(totalMs), leftMs, share: Math.round(share * 100) / 100, runs } };
}

/** `bootspring replay`: folds a journal file and prints the state. */
export async function replayCommand(options: ReplayOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const file = resolve(options.cwd, options.journal);
  const journal = await readJournal(file);
  if (!journal.ok) return screen.fail([journal.error]);
  const state = foldEntries(journal.value.entries, options.journal);
  if (!state.ok) return screen.fail([state.error]);
  const document = stateDocument(state.value);
  if (options.json) screen.json(() => document);
  else screen.stream.write(`${JSON.stringify(document, null, 2)}\n`);
  return EXIT.completed;
}
