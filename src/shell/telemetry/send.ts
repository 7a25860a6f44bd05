import { type HrTime, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { AggregationTemporalityPreference } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { AlwaysOnSampler, type ReadableSpan, type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { plainLine } from '../../core/plain-line.ts';
import type { Attributes } from '../../core/telemetry/conventions.ts';
import { INSTRUMENTS, type Instrument, type Measure } from '../../core/telemetry/measures.ts';
import type { Resources } from '../../core/telemetry/resource.ts';
import type { SpanFact } from '../../core/telemetry/run-spans.ts';
import type { Trace } from '../../core/telemetry/spans.ts';

/** What is sent, and where to. */
export interface Shipment {
  readonly version: string;
  readonly trace: Trace;
  readonly measures: readonly Measure[];
  readonly resources: Resources;
  readonly traces?: Receiver;
  readonly metrics?: Receiver;
}

/** Where something goes, and how many milliseconds may be spent on it. */
interface Receiver {
  readonly url: string;
  readonly ms: number;
}

/** Spans of one request: about half a megabyte. */
const BATCH = 1_000;
/** Bounds of the histograms, in seconds: from a lint to a night of tests. */
const BOUNDS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200];
const MOST_TEXT = 400;

/** How an exporter tells of an end. 0 is success. */
type Export = (then: (result: { readonly code: number; readonly error?: Error }) => void) => void;

/**
 * Sends a run by OTLP over HTTP with OpenTelemetry's own SDK. Answers why not, one clause each; it never throws.
 * Headers, certificates and compression are those of the environment of this thread.
 */
export async function send(shipment: Shipment): Promise<readonly string[]> {
  const { traces, metrics } = shipment;
  const reasons = await Promise.all([
    traces === undefined ? undefined : attempt('traces', () => sendTrace(shipment, traces)),
    metrics === undefined ? undefined : attempt('metrics', () => sendMeasures(shipment, metrics)),
  ]);
  return reasons.filter((each) => each !== undefined);
}

async function attempt(what: string, work: () => Promise<string | undefined>): Promise<string | undefined> {
  const because = await work().catch(reasonOf);
  return because === undefined ? undefined : `${what}: ${because}`;
}

/** Why an export failed, without the address: that may hold a password. */
function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    if (typeof error.code === 'number') return `the receiver answered ${error.code}`;
    if (typeof error.code === 'string') return `the receiver cannot be reached (${error.code})`;
  }
  const message = error instanceof Error ? error.message : '';
  if (/timed out/i.test(message)) return 'the receiver did not answer in time';
  if (/retryable/.test(message)) return 'the receiver takes nothing for now';
  return `it failed (${error instanceof Error ? error.name : 'unknown error'})`;
}

const settled = (start: Export): Promise<string | undefined> =>
  new Promise((resolve) => {
    start(({ code, error }) => resolve(code === 0 ? undefined : reasonOf(error)));
  });

/** Our own attributes, below those that the environment sets. */
const resource = (attributes: Attributes) =>
  defaultResource()
    .merge(resourceFromAttributes(attributes))
    .merge(detectResources({ detectors: [envDetector] }));

async function sendTrace(shipment: Shipment, { url, ms }: Receiver): Promise<string | undefined> {
  const { trace: told, resources, version } = shipment;
  const spans = makeSpans(told, resources.traces, version);
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: ms });
  const until = performance.now() + ms;
  for (let from = 0; from < spans.length; from += BATCH) {
    const batch = spans.slice(from, from + BATCH);
    const failed = await settled((then) => exporter.export(batch, then));
    const because = failed ?? (performance.now() > until ? 'there was no more time' : undefined);
    const isLast = from + BATCH >= spans.length;
    if (failed !== undefined || (because !== undefined && !isLast)) {
      return from === 0 && failed !== undefined ? failed : `${because}, after ${from} of ${spans.length} spans`;
    }
  }
  return undefined;
}

/** The spans as the SDK makes them; ids are those that were told, and times those of the journal. */
function makeSpans({ traceId, spans: facts }: Trace, attributes: Attributes, version: string): ReadableSpan[] {
  const made: ReadableSpan[] = [];
  const collector: SpanProcessor = {
    onStart: () => undefined,
    onEnd: (span) => void made.push(span),
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
  };
  let id = '';
  const provider = new TracerProvider({
    resource: resource(attributes),
    spanProcessors: [collector],
    // The run was told to the commands as one that is recorded.
    sampler: new AlwaysOnSampler(),
    idGenerator: { generateTraceId: () => traceId, generateSpanId: () => id },
  });
  const tracer = provider.getTracer('bootspring', version);
  for (const fact of facts) {
    id = fact.id;
    const { parentId } = fact;
    const context =
      parentId === undefined
        ? ROOT_CONTEXT
        : trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId: parentId, traceFlags: TraceFlags.SAMPLED });
    const span = tracer.startSpan(
      fact.name,
      {
        kind: fact.level === 'workflow' ? SpanKind.SERVER : SpanKind.INTERNAL,
        startTime: hrTime(fact.startMs),
        attributes: fact.attributes,
      },
      context,
    );
    const message = errorText(fact);
    if (message !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message });
    span.end(hrTime(fact.endMs));
  }
  return made;
}

/** A number would be taken for one of this thread's own clock when it is older than the thread. */
const hrTime = (ms: number): HrTime => [Math.floor(ms / 1_000), Math.round((ms % 1_000) * 1_000_000)];

/** What is cancelled or skipped is no error, and success is left unset, as the specification wants it. */
function errorText({ ended }: SpanFact): string | undefined {
  return ended.errorType === undefined ? undefined : plainLine(ended.detail ?? ended.errorType, MOST_TEXT);
}

/** Asked once, at the end. */
class OnceReader extends MetricReader {
  protected override onForceFlush(): Promise<void> {
    return Promise.resolve();
  }

  protected override onShutdown(): Promise<void> {
    return Promise.resolve();
  }
}

async function sendMeasures(shipment: Shipment, { url, ms }: Receiver): Promise<string | undefined> {
  const { measures, resources, version } = shipment;
  const exporter = new OTLPMetricExporter({
    url,
    timeoutMillis: ms,
    // Every run is a process of its own: its sums are what it adds, and nothing is summed up from one to the next.
    ...((process.env['OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE'] ?? '') === ''
      ? { temporalityPreference: AggregationTemporalityPreference.DELTA }
      : {}),
  });
  const reader = new OnceReader({
    aggregationTemporalitySelector: (kind) => exporter.selectAggregationTemporality(kind),
  });
  const provider = new MeterProvider({ resource: resource(resources.metrics), readers: [reader] });
  const meter = provider.getMeter('bootspring', version);
  const record = new Map(Object.entries(INSTRUMENTS).map(([key, each]) => [key, instrument(meter, each)]));
  for (const { instrument: key, value, attributes } of measures) record.get(key)?.(value, attributes);
  const { resourceMetrics } = await reader.collect();
  return settled((then) => exporter.export(resourceMetrics, then));
}

function instrument(meter: ReturnType<MeterProvider['getMeter']>, { name, kind, unit, description }: Instrument) {
  if (kind === 'counter') {
    const counter = meter.createCounter(name, { unit, description });
    return (value: number, attributes: Attributes) => counter.add(value, attributes);
  }
  const histogram = meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries: BOUNDS } });
  return (value: number, attributes: Attributes) => histogram.record(value, attributes);
}
