import * as z from 'zod/mini';

/** What OTLP sends as JSON, as far as tests look at it: the names and forms of opentelemetry-proto's JSON encoding. */

const value = z.strictObject({
  stringValue: z.optional(z.string()),
  boolValue: z.optional(z.boolean()),
  intValue: z.optional(z.union([z.number(), z.string()])),
  doubleValue: z.optional(z.number()),
});
const attributes = z.array(z.strictObject({ key: z.string(), value }));
const nanoseconds = z.string().check(z.regex(/^\d{19}$/));
const resource = z.object({ attributes });

const span = z.object({
  traceId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  spanId: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  parentSpanId: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: nanoseconds,
  endTimeUnixNano: nanoseconds,
  attributes,
  status: z.object({ code: z.number(), message: z.optional(z.string()) }),
});
const traces = z.object({
  resourceSpans: z.array(z.object({ resource, scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
});

const point = z.object({
  attributes,
  count: z.optional(z.number()),
  sum: z.optional(z.number()),
  asDouble: z.optional(z.number()),
  asInt: z.optional(z.union([z.number(), z.string()])),
});
const points = z.object({ aggregationTemporality: z.number(), dataPoints: z.array(point) });
const metric = z.object({ name: z.string(), unit: z.string(), sum: z.optional(points), histogram: z.optional(points) });
const metrics = z.object({
  resourceMetrics: z.array(z.object({ resource, scopeMetrics: z.array(z.object({ metrics: z.array(metric) })) })),
});

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const flat = (given: z.infer<typeof attributes>): Attributes =>
  Object.fromEntries(
    given.map(({ key, value }) => [key, value.stringValue ?? value.boolValue ?? value.intValue ?? value.doubleValue]),
  );

/** A span as a receiver reads it. Times are milliseconds since 1970. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly kind: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  readonly resource: Attributes;
  readonly status: { readonly code: number; readonly message?: string | undefined };
}

/** The spans of a request to /v1/traces. */
export function readSpans(body: string): readonly ReceivedSpan[] {
  const ms = (text: string): number => Number(BigInt(text) / 1_000_000n);
  return traces.parse(JSON.parse(body)).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ startTimeUnixNano, endTimeUnixNano, parentSpanId, ...rest }) => ({
        ...rest,
        parentSpanId,
        startMs: ms(startTimeUnixNano),
        endMs: ms(endTimeUnixNano),
        attributes: flat(rest.attributes),
        resource: flat(resource.attributes),
      })),
    ),
  );
}

/** The values of a request to /v1/metrics, by the name of the metric. */
export function readMetrics(body: string) {
  const read = metrics.parse(JSON.parse(body)).resourceMetrics.flatMap(({ resource, scopeMetrics }) =>
    scopeMetrics.flatMap(({ metrics }) =>
      metrics.map(({ name, unit, sum, histogram }) => ({
        name,
        unit,
        /** 1 is delta, 2 cumulative. */
        temporality: (sum ?? histogram)?.aggregationTemporality,
        points: (sum ?? histogram)?.dataPoints.map((each) => ({
          value: each.sum ?? each.asDouble ?? Number(each.asInt),
          attributes: flat(each.attributes),
        })),
        resource: flat(resource.attributes),
      })),
    ),
  );
  return new Map(read.map((each) => [each.name, each]));
}
