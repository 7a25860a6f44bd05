import { resolve } from 'node:path';
import { foldEntries, look } from '../../app/look.ts';
import { stateDocument } from '../../core/views/state.ts';
import { summaryLines } from '../../core/views/summary.ts';
import { span } from '../../core/views/text.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { IdOptions, ReplayOptions } from '../../shell/cli/program.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { readJournal } from '../../shell/journal.ts';
import { isOwned } from '../../shell/owner.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { createFileStore } from '../../shell/store/file.ts';
import { pathsOf } from '../../shell/workflow-dir.ts';

/** `bootspring status`: where a workflow stands. */
export async function statusCommand(options: IdOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await look(createFileStorage(cwd), options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { state } = found.value;
  const ended = !isOwned(pathsOf(cwd, state.id).folder);
  const head = [span(`${state.pipeline.workflow} ${state.id}`, 'strong'), span(`  ${state.status}`, 'dim')];
  screen.print([head, [], ...summaryLines(state, { ended })]);
  screen.json(() => stateDocument(state));
  return EXIT.completed;
}

/** `bootspring checkpoints`: which phases have one, and where in the journal it is. */
export async function checkpointsCommand(options: IdOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await look(createFileStorage(cwd), options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { state, entries } = found.value;
  const names = await createFileStore(cwd).list(state.id);
  if (!names.ok) return screen.fail([names.error]);
  const rows = entries.flatMap(({ event, at, seq }) =>
    event.type === 'CheckpointSaved' && names.value.includes(event.phase)
      ? [{ phase: event.phase, createdAt: at, sequence: seq }]
      : [],
  );
  screen.print(
    rows.map((row) => [span(row.phase, 'strong'), span(`  ${row.createdAt}  entry ${row.sequence}`, 'dim')]),
  );
  if (rows.length === 0) screen.print([[span(`${state.id} has no checkpoint yet`, 'dim')]]);
  screen.json(() => ({ id: state.id, checkpoints: rows }));
  return EXIT.completed;
}

/** `bootspring verify`: re-reads every byte of the journal and the checkpoints. */
export async function verifyCommand(options: IdOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = await look(createFileStorage(cwd), options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { state, entries } = found.value;
  const store = createFileStore(cwd);
  const saved = entries.flatMap(({ event }) => (event.type === 'CheckpointSaved' ? [event.phase] : []));
  for (const phase of saved) {
    const checkpoint = await store.get(state.id, phase);
    if (!checkpoint.ok) return screen.fail([checkpoint.error]);
    if (checkpoint.value === undefined) {
      return screen.fail([
        {
          code: 'integrity',
          message: `The checkpoint of ${phase} is missing.`,
          hint: 'the phases before it can still be resumed',
        },
      ]);
    }
  }
  screen.print([
    [span('✓ ', 'good'), span(`${state.id}: ${entries.length} entries and ${saved.length} checkpoints are whole`)],
  ]);
  screen.json(() => ({ id: state.id, entries: entries.length, checkpoints: saved.length, whole: true }));
  return EXIT.completed;
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
