import type { FindingCollector } from '../../core/findings/collect.ts';
import { LineReader } from '../../core/findings/lines.ts';
import { collectorOf } from './collector.ts';

/** Finds what tools say in the output of a command, as it comes. */
export class OutputFindings {
  readonly #collector: FindingCollector;
  readonly #readers: Readonly<Record<'stdout' | 'stderr', LineReader>>;
  readonly #rests = { stdout: '', stderr: '' };
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };

  constructor(options: { readonly root: string; readonly cwd?: string | undefined }) {
    this.#collector = collectorOf(options);
    this.#readers = { stdout: new LineReader(this.#collector), stderr: new LineReader(this.#collector) };
  }

  write(chunk: Uint8Array, stream: 'stdout' | 'stderr'): void {
    const lines = (this.#rests[stream] + this.#decoders[stream].decode(chunk, { stream: true })).split('\n');
    this.#rests[stream] = lines.pop() ?? '';
    for (const line of lines) this.#readers[stream].line(line);
  }

  /** Resolves when everything is read. */
  end(): Promise<FindingCollector> {
    for (const stream of ['stdout', 'stderr'] as const) {
      this.#readers[stream].line(this.#rests[stream]);
      this.#readers[stream].end();
    }
    return Promise.resolve(this.#collector);
  }
}
