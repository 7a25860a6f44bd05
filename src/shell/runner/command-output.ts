import type { RedactedStream, Redaction } from '../../core/redact/redaction.ts';
import { OutputTail } from '../../core/text.ts';
import type { FindingsTap } from '../findings/attempt.ts';
import type { OutputWriter } from '../output.ts';
import { createScanner } from '../scan.ts';
import type { Scanner, UserPattern } from '../scan.ts';

const NEWLINE = 10;

type StreamName = 'stdout' | 'stderr';

/** What is known of a command's output when it has ended. */
export interface OutputFacts {
  /** Ids of the patterns seen. */
  readonly matched: readonly string[];
  /** The last lines, without control sequences. */
  readonly tail: string;
  /** Bytes that the command wrote, secrets and all. */
  readonly bytes: number;
}

/**
 * The way of a command's output: secrets are taken out first, so that neither logs nor screen nor evidence see them. Each
 * stream is looked at by itself, because the two of them come in any order.
 */
export class CommandOutput {
  readonly #redaction: Redaction;
  readonly #writer: OutputWriter;
  readonly #tap: FindingsTap;
  readonly #tail = new OutputTail();
  readonly #scanner: Scanner;
  readonly #streams = new Map<StreamName, RedactedStream>();
  #bytes = 0;
  #lineOpen: boolean;

  constructor(
    redaction: Redaction,
    writer: OutputWriter,
    tap: FindingsTap,
    patterns: readonly UserPattern[],
    /** The last byte before this command's did not end a line. */
    lineOpen: boolean,
  ) {
    this.#redaction = redaction;
    this.#writer = writer;
    this.#tap = tap;
    this.#scanner = createScanner(patterns);
    this.#lineOpen = lineOpen;
  }

  /** The last byte of output did not end a line. */
  get lineOpen(): boolean {
    return this.#lineOpen;
  }

  /** A promise means that the reader is behind. */
  write(chunk: Uint8Array, name: StreamName): Promise<void> | undefined {
    this.#bytes += chunk.length;
    let stream = this.#streams.get(name);
    if (stream === undefined) {
      stream = this.#redaction.stream();
      this.#streams.set(name, stream);
    }
    return this.#pass(stream.write(chunk), name);
  }

  /** Passes on what was held back, and tells what is known. */
  finish(): OutputFacts {
    for (const [name, stream] of this.#streams) void this.#pass(stream.end(), name);
    this.#streams.clear();
    // Without its control sequences a text may spell a secret that it did not before.
    const tail = this.#redaction.text(this.#tail.tail());
    return { matched: this.#scanner.finish(), tail, bytes: this.#bytes };
  }

  #pass(shown: Uint8Array, name: StreamName): Promise<void> | undefined {
    if (shown.length === 0) return undefined;
    this.#tail.write(shown);
    this.#lineOpen = shown[shown.length - 1] !== NEWLINE;
    this.#scanner.write(shown, name);
    this.#tap.write(shown, name);
    return this.#writer.write(shown);
  }
}
