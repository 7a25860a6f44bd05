import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { Parent } from '../../core/telemetry/ids.ts';
import { measuresOf } from '../../core/telemetry/measures.ts';
import { resourcesOf } from '../../core/telemetry/resource.ts';
import { spansOf } from '../../core/telemetry/spans.ts';
import type { Entry } from '../../model/event.ts';
import { sha256 } from '../hash.ts';
import { runPage, serverUrlOf } from '../run-page.ts';
import type { Shipment } from './send.ts';
import { telemetryEnvironment, type TelemetrySettings } from './settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface Facts {
  readonly env: Env;
  readonly version: string;
  /** Whether spans are wanted: somebody above may have decided not to record. */
  readonly isTraced: boolean;
  readonly parent: Parent | undefined;
  readonly budgetMs: number;
}

/** What is to be sent of a journal; undefined when that is nothing. */
export function shipmentOf(
  entries: readonly Entry[],
  { env, version, isTraced, parent, budgetMs }: Facts,
  { tracesUrl, metricsUrl, tracesMs, metricsMs }: Omit<TelemetrySettings, 'problems'>,
): Shipment | undefined {
  const first = entries[0]?.event;
  if (first?.type !== 'WorkflowCreated') return undefined;
  const runUrl = runPage(env);
  const serverUrl = serverUrlOf(env);
  const page = runUrl === undefined ? {} : { runUrl };
  const trace = spansOf(entries, { sha256, ...page, ...(parent === undefined ? {} : { parent }) });
  // What is left is for the thread to start, and to say what went wrong.
  const mostMs = Math.ceil(budgetMs * 0.8);
  if (trace === undefined || (tracesUrl === undefined && metricsUrl === undefined)) return undefined;
  return {
    version,
    trace,
    measures: measuresOf(trace.spans, first.pipeline.workflow),
    resources: resourcesOf(first, { version, ...page, ...(serverUrl === undefined ? {} : { serverUrl }) }),
    ...(isTraced && tracesUrl !== undefined
      ? { traces: { url: tracesUrl, ms: Math.min(mostMs, tracesMs ?? mostMs) } }
      : {}),
    ...(metricsUrl === undefined ? {} : { metrics: { url: metricsUrl, ms: Math.min(mostMs, metricsMs ?? mostMs) } }),
  };
}

const answerSchema = z.array(z.string());

/**
 * Sends in a thread with an environment of its own: whatever the receiver does, it can be ended at once, and what the SDK
 * prints goes nowhere. Answers why not, one clause each.
 */
export function sendInThread(
  script: string,
  shipment: Shipment,
  budgetMs: number,
  env: Env,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (signal.aborted) return Promise.resolve(['the run is ending']);
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: shipment,
      env: telemetryEnvironment(env),
      stdout: true,
      stderr: true,
    });
    let isOver = false;
    const end = (reasons: readonly string[]): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      void worker.terminate().then(() => resolve(reasons));
    };
    const stop = (): void => end(['the run is ending']);
    const timer = setTimeout(() => end([lateText(budgetMs)]), budgetMs);
    signal.addEventListener('abort', stop);
    worker.once('message', (answer: unknown) => {
      const parsed = answerSchema.safeParse(answer);
      end(parsed.success ? parsed.data : ['the thread that sends gave no answer']);
    });
    worker.once('error', (error) => end([`the thread that sends failed (${error.name})`]));
    worker.once('exit', () => end(['the thread that sends ended']));
  });
}

const lateText = (ms: number): string => `the receiver did not answer in ${Math.max(1, Math.round(ms / 1_000))} s`;
