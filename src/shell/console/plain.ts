import type { WorkflowState } from '../../core/state.ts';
import { logLines } from '../../core/views/log.ts';
import type { Entry } from '../../model/event.ts';
import type { Observer } from '../../ports.ts';

/** Where a console writes: stdout, or stderr when stdout carries a document. */
export interface Out {
  write(text: string | Uint8Array): unknown;
}

/** What of a run is printed. */
export interface ConsoleOptions {
  readonly out: Out;
  /** Only what failed and the summary. */
  readonly quiet: boolean;
}

/** Where the output of commands goes on its way to the screen; one group at a time. */
export interface OutputSink {
  open(header: string): void;
  write(chunk: Uint8Array): void;
  close(footer: string): void;
}

/** A console: it watches the run and shows the commands' output. */
export interface RunConsole extends Observer<WorkflowState> {
  readonly sink: OutputSink;
  /** Leaves the terminal as it found it. */
  close(): void;
}

const NEWLINE = 0x0a;

/** Plain lines, for logs of a CI and for files: the lines of the log, and between them what the commands print. */
export function createPlainConsole({ out, quiet }: ConsoleOptions): RunConsole {
  let atLineStart = true;
  const line = (text: string): void => {
    out.write(atLineStart ? `${text}\n` : `\n${text}\n`);
    atLineStart = true;
  };
  return {
    observe(entry: Entry, state: WorkflowState) {
      if (quiet) return;
      const facts = {
        phaseMs: (phase: string) => state.phaseByName.get(phase)?.activeMs ?? 0,
        workflowMs: () => state.activeMs,
      };
      for (const text of logLines(entry, facts)) line(text);
    },
    sink: {
      open() {},
      write(chunk) {
        if (quiet || chunk.length === 0) return;
        out.write(chunk);
        atLineStart = chunk[chunk.length - 1] === NEWLINE;
      },
      close() {},
    },
    close() {
      if (!atLineStart) out.write('\n');
      atLineStart = true;
    },
  };
}
