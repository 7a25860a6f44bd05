import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sendInThread, shipmentOf } from '../../../src/shell/telemetry/departure.ts';
import { journalOf } from '../../core/telemetry/journal.ts';
import { phase, pipeline, running } from '../../core/story.ts';
import { temporary } from '../../rig/workspace.ts';

const facts = { env: {}, version: '1.0.0', isTraced: true, parent: undefined, budgetMs: 5_000 };
const ENTRIES = journalOf(pipeline([phase('build')]), running());
const TO = { tracesUrl: 'http://127.0.0.1:1/t', metricsUrl: 'http://127.0.0.1:1/m' };

/** A thread that does this instead of sending. */
function sent(code: string, budgetMs = 5_000, signal = new AbortController().signal): Promise<readonly string[]> {
  const script = join(temporary(), 'thread.cjs');
  writeFileSync(script, `const { parentPort, workerData } = require('node:worker_threads');\n${code}\n`);
  const shipment = shipmentOf(ENTRIES, { ...facts, budgetMs }, TO);
  if (shipment === undefined) throw new Error('there is nothing to send');
  return sendInThread(script, shipment, budgetMs, { OTEL_SERVICE_NAME: 'x', SECRET: 'y' }, signal);
}

test('the thread is given what is to be sent, and the part of the environment that it needs', async () => {
  const code =
    'parentPort.postMessage([workerData.trace.spans[0].name, workerData.traces.url, Object.keys(process.env).join()])';
  expect(await sent(code)).toEqual(['RUN default', TO.tracesUrl, 'OTEL_SERVICE_NAME']);
});

test.each([
  ['setInterval(() => {}, 1000)', 50, 'the receiver did not answer in 1 s'],
  ['while (true);', 50, 'the receiver did not answer in 1 s'],
  ['throw new TypeError("secret words")', 5_000, 'the thread that sends failed (TypeError)'],
  ['', 5_000, 'the thread that sends ended'],
  ['parentPort.postMessage({ nonsense: 1 })', 5_000, 'the thread that sends gave no answer'],
])('a thread that does %j costs one sentence', async (code, budgetMs, because) => {
  expect(await sent(code, budgetMs)).toEqual([because]);
});

test('a run that is ending waits for no thread', async () => {
  const stopping = new AbortController();
  const sending = sent('setInterval(() => {}, 1000)', 60_000, stopping.signal);
  stopping.abort();
  expect(await sending).toEqual(['the run is ending']);
  expect(await sent('', 60_000, stopping.signal)).toEqual(['the run is ending']);
});

test('nothing is made ready without an address, and no trace where nobody above records one', () => {
  expect(shipmentOf(ENTRIES, facts, {})).toBeUndefined();
  expect(shipmentOf([], facts, TO)).toBeUndefined();
  const untraced = shipmentOf(ENTRIES, { ...facts, isTraced: false }, TO);
  expect([untraced?.traces, untraced?.metrics?.url]).toEqual([undefined, TO.metricsUrl]);
});

test('a receiver is given as long as the environment says, and never all of the time', () => {
  const patient = shipmentOf(ENTRIES, facts, { ...TO, tracesMs: 100, metricsMs: 60_000 });
  expect([patient?.traces?.ms, patient?.metrics?.ms]).toEqual([100, 4_000]);
});
