import type { FindingCollector } from '../../core/findings/collect.ts';
import { collectorOf, type FindingsOptions } from './collector.ts';
import { StreamReader } from './stream-reader.ts';

const MIB = 1024 * 1024;
/** Most bytes of the output of one attempt that are looked at. */
const MOST_BYTES = 64 * MIB;

type StreamName = 'stdout' | 'stderr';

/** Finds what tools say in the output of a command, as it comes. */
export class OutputFindings {
  readonly #collector: FindingCollector;
  readonly #streams = new Map<
    StreamName,
    { readonly decoder: InstanceType<typeof TextDecoder>; readonly reader: StreamReader }
  >();
  #bytes = 0;

  constructor(options: FindingsOptions) {
    this.#collector = collectorOf(options);
  }

  /** Takes the next bytes of a stream. Never throws. */
  write(chunk: Uint8Array, stream: StreamName): void {
    const room = MOST_BYTES - this.#bytes;
    this.#bytes += chunk.length;
    if (room <= 0) return;
    let known = this.#streams.get(stream);
    if (known === undefined) {
      known = { decoder: new TextDecoder(), reader: new StreamReader(this.#collector) };
      this.#streams.set(stream, known);
    }
    known.reader.write(known.decoder.decode(chunk.subarray(0, room), { stream: true }));
  }

  /** No more comes: resolves with everything that was found. */
  async end(): Promise<FindingCollector> {
    for (const { decoder, reader } of this.#streams.values()) {
      // Others have their turn between the streams: a large document takes a while.
      await Promise.resolve();
      reader.write(decoder.decode());
      reader.end();
    }
    this.#streams.clear();
    if (this.#bytes > MOST_BYTES) {
      this.#collector.note(
        `Findings are looked for in the first ${MOST_BYTES / MIB} MiB of output; there are ${Math.ceil(this.#bytes / MIB)} MiB.`,
      );
    }
    return this.#collector;
  }
}
