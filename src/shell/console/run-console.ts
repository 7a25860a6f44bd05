import type { WorkflowState } from '../../core/state.ts';
import type { Observer } from '../../ports.ts';
import type { OutputSink } from '../output.ts';

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

/** Takes the output of commands and shows nothing of it. */
export const SILENT: RunConsole = {
  sink: { open: () => undefined, write: () => undefined, close: () => undefined },
  close: () => undefined,
};
