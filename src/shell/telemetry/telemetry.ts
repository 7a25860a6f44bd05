import type { WorkflowState } from '../../core/state.ts';
import {
  attemptName,
  parseTraceparent,
  type RunOfWorkflow,
  spanIdOf,
  traceIdOf,
  traceparent,
} from '../../core/telemetry/ids.ts';
import type { AttemptRequest } from '../../model/effect.ts';
import type { Entry } from '../../model/event.ts';
import type { Observer, WorkflowStorage } from '../../ports.ts';
import { sha256 } from '../hash.ts';
import { isConfigured, readTelemetry, unsentText } from './settings.ts';

/** Tells a run as traces and metrics. It never changes a verdict, and loads nothing before the run is over. */
export interface Telemetry {
  readonly observer: Observer<WorkflowState>;
  /** Variables by which a tool that traces itself stands below its attempt. */
  variables(request: AttemptRequest): Readonly<Record<string, string>>;
  /**
   * Sends the newest run. Answers why not, in one sentence.
   *
   * @param patienceMs milliseconds for all of it
   * @param signal ends it at once
   */
  finish(told: Told, patienceMs: number, signal: AbortSignal): Promise<string | undefined>;
}

/** What is known at the end of a run. */
export interface Told {
  /** Of the whole journal; those that were observed when it is left out. */
  readonly entries?: readonly Entry[];
}

export interface TelemetryOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Script of the thread that sends (src/entry/telemetry.ts); without it nothing is sent. */
  readonly script: string | undefined;
  /** Reads the whole journal of a workflow: what goes on with one has seen only its own part. */
  readonly read?: WorkflowStorage['read'];
}

const NOTHING: Readonly<Record<string, string>> = {};

/** Undefined when no address is configured. */
export function createTelemetry({ env, version, script, read }: TelemetryOptions): Telemetry | undefined {
  if (script === undefined || !isConfigured(env)) return undefined;
  const entries: Entry[] = [];
  const parent = parseTraceparent(env['TRACEPARENT']);
  const isTraced = isConfigured(env, 'TRACES') && parent?.sampled !== false;
  let current: RunOfWorkflow | undefined;
  return {
    observer: {
      observe(entry, { id }) {
        entries.push(entry);
        const { event } = entry;
        if (event.type === 'RunStarted') current = { workflowId: id, run: event.run, attempt: event.attempt };
      },
    },
    variables({ workflowId, task, attempt }) {
      if (!isTraced || current === undefined) return NOTHING;
      const traceId = parent?.traceId ?? traceIdOf(workflowId, sha256);
      return { TRACEPARENT: traceparent(traceId, spanIdOf(current, attemptName(task, attempt), sha256)) };
    },
    async finish(told, patienceMs, signal) {
      const { shipmentOf, sendInThread } = await import('./departure.ts');
      const { problems, ...receivers } = readTelemetry(env);
      const journal = told.entries ?? (await wholeJournal(entries, current, read));
      const facts = { env, version, isTraced, parent, budgetMs: patienceMs };
      const shipment = shipmentOf(journal, facts, receivers);
      const reasons = shipment === undefined ? [] : await sendInThread(script, shipment, patienceMs, env, signal);
      return problems.length + reasons.length === 0 ? undefined : unsentText([...problems, ...reasons]);
    },
  };
}

/** What was observed, unless it goes on with what was there before. */
async function wholeJournal(
  observed: readonly Entry[],
  current: RunOfWorkflow | undefined,
  read: TelemetryOptions['read'],
): Promise<readonly Entry[]> {
  if (current === undefined || observed[0]?.event.type === 'WorkflowCreated') return observed;
  const found = await read?.(current.workflowId);
  return found?.ok === true ? found.value.entries : observed;
}
