import { close, mkdirSync, open, writev } from 'node:fs';
import { join } from 'node:path';
import type { GroupEnd, OutputGroup, OutputSink } from './output.ts';

/** Bytes that may wait for a log file before its writers are asked to wait. */
const BEHIND_BYTES = 1024 * 1024;
/** Less than this waits a little for more: a write costs as much as a short check. */
const BATCH_BYTES = 64 * 1024;
const BATCH_MS = 50;
const NEWLINE = 10;

/** Writes each phase's output to `<folder>/phase-<phase>.log`, bytes untouched, between a header and a footer line. */
export interface PhaseLog extends OutputSink {
  /** Resolves when everything is in the files, and closes them. Later output opens them again. */
  flush(): Promise<void>;
}

/** Logs are opened when their phase first writes. `onProblem` is told, once a file, when it cannot be written. */
export function createPhaseLog(options: {
  readonly folder: string;
  readonly onProblem: (message: string) => void;
}): PhaseLog {
  const files = new Map<string, AppendFile>();
  const fileOf = (phase: string): AppendFile => {
    let file = files.get(phase);
    if (file === undefined) {
      file = new AppendFile(options.folder, `phase-${phase}.log`, options.onProblem);
      files.set(phase, file);
    }
    return file;
  };
  return {
    open(group) {
      void fileOf(group.phase).append(Buffer.from(headerLine(group)));
    },
    write(chunk, group) {
      return fileOf(group.phase).append(chunk);
    },
    close(group, end) {
      const file = fileOf(group.phase);
      void file.append(Buffer.from(`${file.endsInLine ? '\n' : ''}${footerLine(end)}`));
    },
    async flush() {
      await Promise.all([...files.values()].map((file) => file.flush()));
    },
  };
}

/** `==> testing/unit (attempt 2): npm test` */
export function headerLine(group: OutputGroup): string {
  return `==> ${group.task} (attempt ${group.attempt}): ${group.title.replace(/\s+/g, ' ')}\n`;
}

/** `<== exit code 1 after 3.2s` */
export function footerLine(end: GroupEnd): string {
  return `<== ${end.summary} after ${(end.durationMs / 1000).toFixed(1)}s\n`;
}

/** A file that is appended to: opened at the first write, written in batches, never synced. */
class AppendFile {
  /** The last byte was not a line's end. */
  endsInLine = false;
  readonly #folder: string;
  readonly #path: string;
  readonly #onProblem: (message: string) => void;
  #queue: Uint8Array[] = [];
  #queued = 0;
  #file: number | undefined;
  #busy = false;
  #timer: NodeJS.Timeout | undefined;
  #broken = false;
  #waiting: (() => void)[] = [];
  #flushing: (() => void)[] = [];

  constructor(folder: string, name: string, onProblem: (message: string) => void) {
    this.#folder = folder;
    this.#path = join(folder, name);
    this.#onProblem = onProblem;
  }

  append(chunk: Uint8Array): Promise<void> | undefined {
    if (this.#broken || chunk.length === 0) return undefined;
    this.endsInLine = chunk[chunk.length - 1] !== NEWLINE;
    this.#queue.push(chunk);
    this.#queued += chunk.length;
    if (this.#queued >= BATCH_BYTES) this.#start();
    else if (!this.#busy) this.#timer ??= setTimeout(() => this.#start(), BATCH_MS);
    return this.#queued < BEHIND_BYTES ? undefined : new Promise((resolve) => this.#waiting.push(resolve));
  }

  flush(): Promise<void> {
    return new Promise((resolve) => {
      this.#flushing.push(resolve);
      this.#forgetTimer();
      if (!this.#busy) this.#settle();
    });
  }

  #start(): void {
    this.#forgetTimer();
    if (!this.#busy) this.#pump();
  }

  #forgetTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #pump(): void {
    this.#busy = true;
    if (this.#file === undefined) {
      this.#open();
      return;
    }
    const batch = this.#queue;
    this.#queue = [];
    this.#queued = 0;
    this.#writeAll(this.#file, batch);
  }

  #open(): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
    } catch {
      // Opening the file tells what is wrong.
    }
    open(this.#path, 'a', (error, file) => {
      if (error === null) {
        this.#file = file;
        this.#pump();
      } else this.#fail(error);
    });
  }

  #writeAll(file: number, batch: readonly Uint8Array[]): void {
    writev(file, batch, (error, written) => {
      if (error !== null) {
        this.#fail(error);
        return;
      }
      const rest = withoutFirst(batch, written);
      if (rest.length === 0) this.#settle();
      else this.#writeAll(file, rest);
    });
  }

  /** The work goes on without its log: output that cannot be kept changes no verdict. */
  #fail(error: Error): void {
    this.#broken = true;
    this.#queue = [];
    this.#queued = 0;
    this.#onProblem(`The log ${this.#path} cannot be written (${error.message}); later output is missing from it.`);
    this.#settle();
  }

  #settle(): void {
    this.#busy = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
    if (this.#queue.length > 0) this.#pump();
    else if (this.#flushing.length > 0) this.#close();
  }

  #close(): void {
    const file = this.#file;
    const flushing = this.#flushing.splice(0);
    this.#file = undefined;
    if (file === undefined) for (const resolve of flushing) resolve();
    else
      close(file, () => {
        for (const resolve of flushing) resolve();
      });
  }
}

function withoutFirst(batch: readonly Uint8Array[], written: number): readonly Uint8Array[] {
  let skip = written;
  return batch.flatMap((chunk) => {
    const gone = Math.min(skip, chunk.length);
    skip -= gone;
    return gone === chunk.length ? [] : [chunk.subarray(gone)];
  });
}
