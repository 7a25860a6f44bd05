import type { HistoryStatistics } from '../core/history/statistics.ts';
import type { WorkflowState } from '../core/state.ts';
import { logLines } from '../core/views/log.ts';
import { logFacts } from '../core/views/log-facts.ts';
import { createTally } from '../core/views/metrics.ts';
import type { Metrics } from '../core/views/metrics-document.ts';
import { stateDocument } from '../core/views/state.ts';
import type { Entry } from '../model/event.ts';
import type { Problem } from '../model/result.ts';
import type { Clock, Observer, OpenWorkflow } from '../ports.ts';

/** How often state.json is brought up to date while work is under way. */
const EVERY_MS = 200;
/** Writing it may take one part in so many of the time: one of thousands of phases takes longer to write. */
const MOST_SHARE = 25;

/** What is written beside the journal while a run goes on: the log, state.json, and metrics.json at the end. */
export interface Projections extends Observer<WorkflowState> {
  /** The numbers of the journal as far as it was told. */
  metrics(state: WorkflowState): Metrics;
  observe(entry: Entry): void;
  flush(state: WorkflowState): void;
  /** Writes everything once more, with the numbers over recent runs; what could not be written is told, the verdict stays. */
  finish(state: WorkflowState, history?: HistoryStatistics): Problem | undefined;
  /** Writes no state any more: it may hold what could not be recorded, or the workflow may be somebody else's. */
  abandon(): void;
}

/** The projections of a workflow. They are written when the loop waits, at most every 200 ms and less often when that takes long. */
export function createProjections(opened: OpenWorkflow, clock: Clock): Projections {
  const tally = createTally();
  for (const entry of opened.entries) tally.add(entry);
  let untold: Entry[] = [];
  let lines: string[] = [];
  let due = -Infinity;
  let forget: (() => void) | undefined;
  let lost: Problem | undefined;
  // Written as a whole each time: an earlier failure is made good, as when a checkpoint that failed had filled the disk.
  let unwritten: Problem | undefined;
  const writeLines = (): void => {
    forget?.();
    forget = undefined;
    if (lines.length > 0) lost = opened.log(`${lines.join('\n')}\n`) ?? lost;
    lines = [];
  };
  // Entries are not kept: a journal of thousands of phases would fill the memory.
  const tell = (state: WorkflowState): void => {
    for (const entry of untold) {
      tally.add(entry);
      lines.push(...logLines(entry, logFacts(state)));
    }
    untold = [];
  };
  const write = (state: WorkflowState): void => {
    const began = clock.monotonic();
    writeLines();
    unwritten = opened.write('state.json', `${JSON.stringify(stateDocument(state), null, 2)}\n`);
    due = began + Math.max(EVERY_MS, MOST_SHARE * (clock.monotonic() - began));
  };
  return {
    metrics(state) {
      tell(state);
      return tally.result();
    },
    observe(entry) {
      untold.push(entry);
    },
    // Lines are made here, when commands that were to be started are under way; the state is still that of the group.
    flush(state) {
      tell(state);
      const left = due - clock.monotonic();
      if (left <= 0) write(state);
      else forget ??= clock.after(left, () => write(state));
    },
    finish(state, history) {
      tell(state);
      write(state);
      const all = { ...tally.result(), ...(history === undefined ? {} : { history }) };
      const text = `${JSON.stringify(all, null, 2)}\n`;
      return opened.write('metrics.json', text) ?? unwritten ?? lost;
    },
    abandon: writeLines,
  };
}
