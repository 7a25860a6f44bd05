import type { FindingSink } from '../../core/findings/sink.ts';

/** Where reports are, and what of them counts. */
export interface ReportOptions {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Folder of the command, relative to the workspace. */
  readonly cwd?: string | undefined;
  readonly sink: FindingSink;
  /** Milliseconds since the epoch; files last written before are of other work. */
  readonly since: number;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the reports that a command wrote, each recognised by what is in it. What cannot be read is a note. */
export async function readReports(_paths: readonly string[], _options: ReportOptions): Promise<void> {
  await Promise.resolve();
}
