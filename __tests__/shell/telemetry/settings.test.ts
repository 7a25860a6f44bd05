import { expect, test } from '@jest/globals';
import {
  headerValues,
  isConfigured,
  readTelemetry,
  telemetryEnvironment,
} from '../../../src/shell/telemetry/settings.ts';

const ALL = 'OTEL_EXPORTER_OTLP_ENDPOINT';
const TRACES = 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT';
const METRICS = 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT';

test.each([
  [{}],
  [{ OTEL_SERVICE_NAME: 'x', OTEL_EXPORTER_OTLP_HEADERS: 'a=b', TRACEPARENT: 'x' }],
  [{ [ALL]: '  ' }],
  [{ [ALL]: 'http://127.0.0.1:1', OTEL_SDK_DISABLED: 'TRUE' }],
  [{ [ALL]: 'http://127.0.0.1:1', OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' }],
])('with %j nothing is sent anywhere', (env) => {
  expect(isConfigured(env)).toBe(false);
  expect(readTelemetry(env)).toEqual({ problems: [] });
});

test.each([
  [{ [ALL]: 'http://h:4318' }, 'http://h:4318/v1/traces', 'http://h:4318/v1/metrics'],
  [{ [ALL]: 'https://h/otlp/' }, 'https://h/otlp/v1/traces', 'https://h/otlp/v1/metrics'],
  [{ [TRACES]: 'http://h/t' }, 'http://h/t', undefined],
  [{ [METRICS]: 'http://h/m' }, undefined, 'http://h/m'],
  [{ [ALL]: 'http://h', [TRACES]: 'http://other/t' }, 'http://other/t', 'http://h/v1/metrics'],
  [{ [ALL]: 'http://h', OTEL_METRICS_EXPORTER: 'none' }, 'http://h/v1/traces', undefined],
  [
    { [ALL]: 'http://h', OTEL_SDK_DISABLED: 'false', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' },
    'http://h/v1/traces',
    'http://h/v1/metrics',
  ],
])('%j names the addresses', (env, tracesUrl, metricsUrl) => {
  expect(isConfigured(env)).toBe(true);
  const urls = {
    ...(tracesUrl === undefined ? {} : { tracesUrl }),
    ...(metricsUrl === undefined ? {} : { metricsUrl }),
  };
  expect(readTelemetry(env)).toEqual({ ...urls, problems: [] });
});

test('an address that cannot be used is told by the name of its variable, and never falls back to another', () => {
  for (const url of ['h:4318', 'user:pa55word@h', 'ftp://h', '/tmp/x']) {
    const { problems, ...urls } = readTelemetry({ [ALL]: url });
    expect([url, problems, urls]).toEqual([url, [`${ALL} is no http or https address`], {}]);
  }
  const grpc = readTelemetry({ [ALL]: 'http://h:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' });
  expect(grpc).toEqual({ problems: [expect.stringContaining('only http is spoken')] });
});

test('values of headers are secrets, as they are written and as they are sent', () => {
  const env = {
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20c2VjcmV0, short=1',
    OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'k=0123456789%',
  };
  expect(headerValues(env)).toEqual(['Basic%20c2VjcmV0', 'Basic c2VjcmV0', '0123456789%']);
});

test('the thread that sends gets what is for OpenTelemetry and no other variable', () => {
  expect(
    telemetryEnvironment({ OTEL_A: '1', NODE_EXTRA_CA_CERTS: 'c', GITHUB_TOKEN: 's', PATH: 'p', OTEL_B: undefined }),
  ).toEqual({
    OTEL_A: '1',
    NODE_EXTRA_CA_CERTS: 'c',
  });
});

test('a time-out is read in milliseconds, that of one signal before that of all', () => {
  const timeouts = { OTEL_EXPORTER_OTLP_TIMEOUT: '200', OTEL_EXPORTER_OTLP_METRICS_TIMEOUT: '300' };
  expect(readTelemetry(timeouts)).toEqual({ tracesMs: 200, metricsMs: 300, problems: [] });
  expect(readTelemetry({ OTEL_EXPORTER_OTLP_TIMEOUT: '-1' })).toEqual({ problems: [] });
});
