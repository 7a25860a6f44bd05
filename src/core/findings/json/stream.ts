import * as z from 'zod/mini';
import { severityOf } from '../formats/format.ts';
import type { FindingSink } from '../sink.ts';
import { failureOf } from '../stack.ts';
import { GoEvents, goEventSchema } from './go-events.ts';
import { count, entries, flag, list, part, text } from './shape.ts';

/** Tools that write one JSON object a line. */
export type StreamFormat = 'cargo' | 'go-test';

const cargoSchema = z.object({
  reason: z.string(),
  message: part({ message: text, level: text, code: part({ code: text }), spans: list }),
});
const spanSchema = z.object({
  file_name: z.string(),
  line_start: count,
  line_end: count,
  column_start: count,
  column_end: count,
  is_primary: flag,
});
const rustTestSchema = z.object({
  type: z.literal('test'),
  event: z.string(),
  name: z.string(),
  stdout: text,
  exec_time: count,
});

/** Reads events that come one a line: cargo's, those of Rust's test harness, and those of `go test -json`. */
export class JsonStream {
  readonly #sink: FindingSink;
  readonly #go: GoEvents;

  constructor(sink: FindingSink) {
    this.#sink = sink;
    this.#go = new GoEvents(sink);
  }

  /** Takes a line; undefined when it is no such event. */
  line(line: string): StreamFormat | undefined {
    if (!mayBeEvent(line)) return undefined;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return undefined;
    }
    const go = goEventSchema.safeParse(json);
    if (go.success) {
      this.#go.take(go.data);
      return 'go-test';
    }
    const cargo = cargoSchema.safeParse(json);
    if (cargo.success) return this.#cargo(cargo.data);
    const test = rustTestSchema.safeParse(json);
    return test.success ? this.#rustTest(test.data) : undefined;
  }

  /** No more events come. */
  end(): void {
    this.#go.end();
  }

  /** doc.rust-lang.org/cargo/reference/external-tools.html, JSON messages. */
  #cargo({ reason, message }: z.infer<typeof cargoSchema>): StreamFormat {
    if (reason !== 'compiler-message' || message?.message === undefined) return 'cargo';
    const spans = entries(message.spans, spanSchema);
    const span = spans.find((each) => each.is_primary === true) ?? spans[0];
    const severity = severityOf((message.level ?? 'error').split(':')[0] ?? '') ?? 'notice';
    // Without a place it is a summary: how many warnings there were, that nothing more is tried.
    if (span === undefined && (severity !== 'error' || message.message.startsWith('aborting due to'))) return 'cargo';
    this.#sink.add({
      severity,
      message: message.message,
      rule: message.code?.code,
      tool: 'rustc',
      file: span?.file_name,
      line: span?.line_start,
      column: span?.column_start,
      endLine: span?.line_end,
      endColumn: span?.column_end,
    });
    return 'cargo';
  }

  #rustTest({ event, name, stdout = '', exec_time: seconds }: z.infer<typeof rustTestSchema>): StreamFormat {
    const outcome =
      event === 'ok' ? 'passed' : event === 'failed' ? 'failed' : event === 'ignored' ? 'skipped' : undefined;
    if (outcome === undefined) return 'cargo';
    this.#sink.addTest({ name, outcome, ...(seconds !== undefined && { durationMs: seconds * 1000 }) });
    if (outcome !== 'failed') return 'cargo';
    const [, file, line, column] = /panicked at (.{1,500}?):(\d{1,9}):(\d{1,9}):?\n/.exec(stdout) ?? [];
    const said = stdout.slice(stdout.indexOf('panicked at')).split('\n').slice(1).join('\n');
    const message = failureOf(said.replace(/\nnote: run with [^\n]*\s*$/, ''), this.#sink).message();
    this.#sink.add({
      severity: 'error',
      message,
      tool: 'rustc',
      test: name,
      file,
      line: line === undefined ? undefined : Number(line),
      column: column === undefined ? undefined : Number(column),
    });
    return 'cargo';
  }
}

/** Whether a line may be an event: asked of each line of output, so it is quick. */
export function mayBeEvent(line: string): boolean {
  return line.startsWith('{"') && line.endsWith('}') && EVENT.test(line.slice(0, 400));
}
const EVENT = /"(?:reason|Action|type)":\s?"/;
