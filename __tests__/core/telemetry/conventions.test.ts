import { expect, test } from '@jest/globals';
import * as semconv from '@opentelemetry/semantic-conventions/incubating';
import { CONVENTIONS, METRICS } from '../../../src/core/telemetry/conventions.ts';
import { INSTRUMENTS } from '../../../src/core/telemetry/measures.ts';

const published = new Map<string, unknown>(Object.entries(semconv).map(([name, value]) => [String(value), name]));

test('every name is one of the conventions, and none of those that were given up', () => {
  for (const name of Object.values(CONVENTIONS))
    expect([name, published.get(name)]).toEqual([name, expect.stringMatching(/^ATTR_/)]);
});

test('metrics have the names of the conventions where there are some, and their own prefix elsewhere', () => {
  expect([published.get(METRICS.runDuration), published.get(METRICS.runErrors)]).toEqual([
    'METRIC_CICD_PIPELINE_RUN_DURATION',
    'METRIC_CICD_PIPELINE_RUN_ERRORS',
  ]);
  const { runDuration: _1, runErrors: _2, ...own } = METRICS;
  expect(Object.values(own).filter((name) => !name.startsWith('bootspring.'))).toEqual([]);
  expect(Object.values(INSTRUMENTS).map(({ name }) => name)).toEqual(Object.values(METRICS));
});

test('results are the words of the conventions', () => {
  const words = ['success', 'failure', 'error', 'timeout', 'cancellation', 'skip'];
  const values = Object.entries(semconv).filter(([name]) => name.startsWith('CICD_PIPELINE_TASK_RUN_RESULT_VALUE_'));
  expect(values.map(([, value]) => value).sort()).toEqual(words.sort());
});
