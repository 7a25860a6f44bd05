import type { Forecast } from '../../core/forecast.ts';
import type { WorkflowState } from '../../core/state.ts';
import { expectedText } from '../../core/views/forecast.ts';
import { logLines, noteLine } from '../../core/views/log.ts';
import { plainLine } from '../../core/plain-line.ts';
import { logFacts } from '../../core/views/log-facts.ts';
import type { Entry } from '../../model/event.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { Clock } from '../../ports.ts';
import { type RunConsole, SILENT } from './run-console.ts';

/** Where a console writes: stdout, or stderr when stdout carries a document. */
export interface Out {
  /** False when the reader is behind; `drain` tells when it has caught up. */
  write(text: string | Uint8Array): boolean;
  once(event: 'drain', then: () => void): unknown;
}

/** Waits for a reader that is behind, so that a fast command does not fill the memory. */
export function writeGently(out: Out, chunk: string | Uint8Array): Promise<void> | undefined {
  return out.write(chunk) ? undefined : new Promise((resolve) => void out.once('drain', resolve));
}

/** What of a run is printed. */
export interface ConsoleOptions {
  readonly out: Out;
  /** No log and no output: the summary tells what failed. */
  readonly quiet: boolean;
  readonly clock: Clock;
  /** What a run is expected to take; left out where nobody keeps that. */
  readonly expect?: (pipeline: Pipeline) => Forecast | undefined;
}

/** What a run is expected to take, as a line of the log; none where nothing is known. */
export function expectedLines(at: string, state: WorkflowState, forecast: Forecast | undefined): readonly string[] {
  const text = expectedText(state, forecast);
  return text === '' ? [] : [noteLine(at, text)];
}

const NEWLINE = 0x0a;
/** How long lines may wait for more of them: a write wakes whoever reads, which costs as much as a short check. */
const EVERY_MS = 50;

/** A run that is over sooner need not be told what it takes: to work that out may take as long as a few short commands. */
const EXPECT_MS = 1_000;

/** Tells what a run is expected to take, once, when it has gone on for a moment. */
function createExpecting(
  clock: Clock,
  expect: ConsoleOptions['expect'],
  tell: (lines: () => readonly string[]) => void,
): { begin(state: WorkflowState): void; forget(): void } {
  let forget: (() => void) | undefined;
  return {
    begin(state) {
      forget?.();
      if (expect === undefined) return;
      const told = (): void => {
        const at = new Date(clock.now()).toISOString();
        tell(() => expectedLines(at, state, expect(state.pipeline)));
      };
      forget = clock.after(EXPECT_MS, told, true);
    },
    forget: () => forget?.(),
  };
}

/** How long lines wait for a command to end the line that it is writing. */
const LINE_MS = 2_000;

/** What is shown as lines, and more lines to be shown with them. */
interface Lines extends RunConsole {
  observe(entry: Entry, state: WorkflowState): void;
  say(lines: () => readonly string[]): void;
}

/**
 * Plain lines, for logs of a CI and for files: the lines of the log, and between them what the commands print.
 * Lines are made when the loop waits, so that commands start first, and never cut a line that a command is writing in two
 * unless it takes its time over it.
 */
export function createPlainConsole(options: ConsoleOptions): RunConsole {
  if (options.quiet) return SILENT;
  const lines = createLines(options);
  const expecting = createExpecting(options.clock, options.expect, (told) => lines.say(told));
  return {
    ...lines,
    observe(entry, state) {
      lines.observe(entry, state);
      if (entry.event.type === 'RunStarted') expecting.begin(state);
    },
    close() {
      expecting.forget();
      lines.close();
    },
  };
}

function createLines({ out, clock }: ConsoleOptions): Lines {
  let atLineStart = true;
  let waiting: (() => readonly string[])[] = [];
  let text = '';
  let forget: (() => void) | undefined;
  /** A command is in the middle of a line since, by the clock that only goes forward. */
  let unended: number | undefined;
  const isUnended = (): boolean => unended !== undefined && clock.monotonic() < unended + LINE_MS;
  const later = (ms: number): void => {
    forget ??= clock.after(ms, () => {
      forget = undefined;
      flush();
    });
  };
  const tell = (): void => {
    const lines = waiting.flatMap((each) => each());
    waiting = [];
    if (lines.length === 0) return;
    text += `${atLineStart ? '' : '\n'}${lines.join('\n')}\n`;
    atLineStart = true;
    unended = undefined;
  };
  const write = (): void => {
    tell();
    if (text !== '') out.write(text);
    text = '';
  };
  const flush = (): void => {
    if (isUnended()) return waiting.length > 0 ? later(LINE_MS) : undefined;
    tell();
    if (text === '' || forget !== undefined) return;
    write();
    later(EVERY_MS);
  };
  const say = (lines: () => readonly string[]): void => {
    waiting.push(lines);
    flush();
  };
  return {
    observe(entry: Entry, state: WorkflowState) {
      waiting.push(() => logLines(entry, logFacts(state)));
    },
    flush,
    say,
    sink: {
      open(group) {
        waiting.push(() => [`==> ${group.task}: ${group.title.replaceAll(/\s+/g, ' ')}`]);
      },
      write(chunk) {
        if (chunk.length === 0) return undefined;
        if (!isUnended()) write();
        atLineStart = chunk[chunk.length - 1] === NEWLINE;
        unended = atLineStart ? undefined : (unended ?? clock.monotonic());
        return writeGently(out, chunk);
      },
      close() {
        unended = undefined;
      },
    },
    progress: (task, said) => say(() => [`${task}: ${plainLine(said)}`]),
    close() {
      forget?.();
      write();
      if (!atLineStart) out.write('\n');
      atLineStart = true;
    },
  };
}
