import { afterEach, describe, expect, test } from '@jest/globals';
import { measuresOf } from '../../../src/core/telemetry/measures.ts';
import { send, type Shipment } from '../../../src/shell/telemetry/send.ts';
import { drawn, journalOf, traceOf } from '../../core/telemetry/journal.ts';
import { began, ended, failed, phase, pipeline, running } from '../../core/story.ts';
import { readMetrics, readSpans } from '../../rig/otlp.ts';
import { type Manner, type Receiver, startReceiver, TAKEN } from '../../rig/receiver.ts';

const ENTRIES = journalOf(
  pipeline([phase('build')]),
  running(),
  { type: 'PhaseStarted', phase: 'build' },
  began('build/work'),
  ended('build/work', failed),
);

function shipment(receiver: Receiver, more: Partial<Shipment> = {}): Shipment {
  const trace = traceOf(ENTRIES);
  return {
    version: '1.0.0',
    trace,
    measures: measuresOf(trace.spans, 'default'),
    resources: { traces: { 'service.name': 'bootspring', own: 'x' }, metrics: { 'service.name': 'bootspring' } },
    traces: { url: `${receiver.url}/v1/traces`, ms: 5_000 },
    metrics: { url: `${receiver.url}/v1/metrics`, ms: 5_000 },
    ...more,
  };
}

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('OTEL_')) delete process.env[name];
});

describe('what is sent', () => {
  test('is the trace with its ids, times, kinds and statuses', async () => {
    const receiver = await startReceiver(TAKEN);
    expect(await send(shipment(receiver))).toEqual([]);
    const [request] = receiver.to('/v1/traces');
    expect(request?.headers['content-type']).toBe('application/json');
    const spans = readSpans(request?.body ?? '');
    const { traceId, spans: told } = traceOf(ENTRIES);
    const shown = told.map(({ id, parentId, name, startMs, endMs, attributes }) => [
      id,
      parentId,
      name,
      startMs,
      endMs,
      attributes,
    ]);
    expect(
      spans.map(({ spanId, parentSpanId, name, startMs, endMs, attributes }) => [
        spanId,
        parentSpanId,
        name,
        startMs,
        endMs,
        attributes,
      ]),
    ).toEqual(shown);
    expect(spans.map((span) => span.traceId)).toEqual(spans.map(() => traceId));
    // SERVER and INTERNAL, and ERROR, of opentelemetry-proto.
    expect(spans.map(({ kind }) => kind)).toEqual([2, 1, 1, 1]);
    expect(spans.map(({ status }) => status.code)).toEqual([2, 2, 2, 2]);
    expect(spans.at(-1)?.status).toEqual({ code: 2, message: 'exit code 1' });
    expect(spans[0]?.resource).toMatchObject({
      'service.name': 'bootspring',
      own: 'x',
      'telemetry.sdk.language': 'nodejs',
    });
    expect(drawn(traceOf(ENTRIES))).toHaveLength(spans.length);
  });

  test('are the metrics of the run, as what it adds', async () => {
    const receiver = await startReceiver(TAKEN);
    await send(shipment(receiver));
    const metrics = readMetrics(receiver.to('/v1/metrics')[0]?.body ?? '');
    expect(metrics.get('cicd.pipeline.run.duration')).toMatchObject({
      unit: 's',
      temporality: 1,
      points: [
        {
          value: 3,
          attributes: {
            'cicd.pipeline.name': 'default',
            'cicd.pipeline.run.state': 'executing',
            'cicd.pipeline.result': 'error',
            'error.type': 'interrupted',
          },
        },
      ],
    });
    expect(metrics.get('cicd.pipeline.run.errors')).toMatchObject({
      unit: '{error}',
      temporality: 1,
      points: [{ value: 1, attributes: { 'error.type': 'exit-code' } }],
    });
  });

  test('follows the environment: headers, names, attributes, the form of sums', async () => {
    process.env['OTEL_EXPORTER_OTLP_HEADERS'] = 'x-key=abc%20def';
    process.env['OTEL_SERVICE_NAME'] = 'mine';
    process.env['OTEL_RESOURCE_ATTRIBUTES'] = 'team=a%2Cb,own=y';
    process.env['OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE'] = 'cumulative';
    const receiver = await startReceiver(TAKEN);
    expect(await send(shipment(receiver))).toEqual([]);
    expect(receiver.requests.map(({ headers }) => headers['x-key'])).toEqual(['abc def', 'abc def']);
    const [span] = readSpans(receiver.to('/v1/traces')[0]?.body ?? '');
    expect(span?.resource).toMatchObject({ 'service.name': 'mine', team: 'a,b', own: 'y' });
    const metrics = readMetrics(receiver.to('/v1/metrics')[0]?.body ?? '');
    expect(metrics.get('cicd.pipeline.run.errors')?.temporality).toBe(2);
  });

  test('goes in parts when it is much', async () => {
    const receiver = await startReceiver(TAKEN);
    const { traceId, spans } = traceOf(ENTRIES);
    const many = Array.from({ length: 2_500 }, (_, index) => ({
      ...spans[1]!,
      id: index.toString(16).padStart(16, '1'),
    }));
    const { metrics: _, ...rest } = shipment(receiver, { trace: { traceId, spans: many } });
    expect(await send(rest)).toEqual([]);
    expect(receiver.requests.map(({ body }) => readSpans(body).length)).toEqual([1_000, 1_000, 500]);
  });
});

describe('a receiver that does not take it', () => {
  const traces = async (ms: number, ...manners: readonly Manner[]) => {
    const receiver = await startReceiver(...manners);
    const { metrics: _, ...rest } = shipment(receiver, { traces: { url: `${receiver.url}/v1/traces`, ms } });
    return { because: await send(rest), count: receiver.requests.length };
  };

  test('and says when to come again is asked again', async () => {
    expect(await traces(5_000, { status: 429, headers: { 'retry-after': '0' } }, TAKEN)).toEqual({
      because: [],
      count: 2,
    });
  });

  test('and says so for longer than there is time is not waited for', async () => {
    const busy = { status: 429, headers: { 'retry-after': '60' } };
    expect(await traces(1_000, busy)).toEqual({ because: ['traces: the receiver takes nothing for now'], count: 1 });
  });

  test('because it is away is asked no longer than the budget', async () => {
    expect(await traces(300, { status: 503 })).toEqual({
      because: ['traces: the receiver takes nothing for now'],
      count: 1,
    });
  });

  test('because it does not like it is not asked again', async () => {
    const refused = { status: 400, body: 'secret words' };
    expect(await traces(1_000, refused)).toEqual({ because: ['traces: the receiver answered 400'], count: 1 });
  });

  test('because it hangs is not waited for longer than the budget', async () => {
    expect(await traces(200, 'hangs')).toEqual({ because: ['traces: the receiver did not answer in time'], count: 1 });
  });

  test('because the connection breaks is told by its code', async () => {
    expect((await traces(200, 'resets')).because).toEqual(['traces: the receiver cannot be reached (ECONNRESET)']);
  });

  test('and sends elsewhere is not followed', async () => {
    const other = await startReceiver(TAKEN);
    const moved = { status: 307, headers: { location: `${other.url}/v1/traces` } };
    expect(await traces(1_000, moved)).toEqual({ because: ['traces: the receiver answered 307'], count: 1 });
    expect(other.requests).toEqual([]);
  });

  test('answers nonsense, and has it all the same', async () => {
    expect(await traces(1_000, { status: 200, body: '<html>' })).toEqual({ because: [], count: 1 });
  });
});
