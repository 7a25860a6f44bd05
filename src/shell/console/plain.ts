import type { Forecast } from '../../core/forecast.ts';
import type { WorkflowState } from '../../core/state.ts';
import { expectedText } from '../../core/views/forecast.ts';
import { logLines, noteLine } from '../../core/views/log.ts';
import { plainLine } from '../../core/plain-line.ts';
import { logFacts } from '../../core/views/log-facts.ts';
import type { Entry } from '../../model/event.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { Clock, Observer } from '../../ports.ts';
import type { OutputSink } from '../output.ts';

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

/** A console: it watches the run and shows the commands' output. */
export interface RunConsole extends Observer<WorkflowState> {
  /** Loads what shows the run, and is waited for before `flush`; undefined when everything is there. Never rejects. */
  readonly ready?: () => Promise<void> | undefined;
  readonly sink: OutputSink;
  /** Shows a line that a command appended to BOOTSPRING_PROGRESS. */
  progress?(task: string, line: string): void;
  /** Shows how far the checkpoint of a phase is, in bytes. */
  capturing?(phase: string, done: number, total: number): void;
  /** Leaves the terminal as it found it. */
  close(): void;
}

/** What a run is expected to take, as a line of the log; none where nothing is known. */
export function expectedLines(at: string, state: WorkflowState, forecast: Forecast | undefined): readonly string[] {
  const text = expectedText(state, forecast);
  return text === '' ? [] : [noteLine(at, text)];
}

const linesOf = (entry: Entry, state: WorkflowState, expect: ConsoleOptions['expect']): readonly string[] => [
  ...logLines(entry, logFacts(state)),
  ...(entry.event.type === 'RunStarted' ? expectedLines(entry.at, state, expect?.(state.pipeline)) : []),
];

const NEWLINE = 0x0a;
/** How long lines may wait for more of them: a write wakes whoever reads, which costs as much as a short check. */
const EVERY_MS = 50;

/** How long lines wait for a command to end the line that it is writing. */
const LINE_MS = 2_000;

/**
 * Plain lines, for logs of a CI and for files: the lines of the log, and between them what the commands print.
 * Lines are made when the loop waits, so that commands start first, and never cut a line that a command is writing in two
 * unless it takes its time over it.
 */
export function createPlainConsole({ out, quiet, clock, expect }: ConsoleOptions): RunConsole {
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
    if (isUnended()) {
      if (waiting.length > 0) later(LINE_MS);
      return;
    }
    tell();
    if (text === '' || forget !== undefined) return;
    write();
    later(EVERY_MS);
  };
  return {
    observe(entry: Entry, state: WorkflowState) {
      if (!quiet) waiting.push(() => linesOf(entry, state, expect));
    },
    flush,
    sink: {
      open(group) {
        if (!quiet) waiting.push(() => [`==> ${group.task}: ${group.title.replaceAll(/\s+/g, ' ')}`]);
      },
      write(chunk) {
        if (quiet || chunk.length === 0) return undefined;
        if (!isUnended()) write();
        atLineStart = chunk[chunk.length - 1] === NEWLINE;
        unended = atLineStart ? undefined : (unended ?? clock.monotonic());
        return writeGently(out, chunk);
      },
      close() {
        unended = undefined;
      },
    },
    progress(task, said) {
      if (quiet) return;
      waiting.push(() => [`${task}: ${plainLine(said)}`]);
      flush();
    },
    close() {
      forget?.();
      write();
      if (!atLineStart) out.write('\n');
      atLineStart = true;
    },
  };
}
