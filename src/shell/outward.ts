import type { WorkflowState } from '../core/state.ts';
import type { AttemptRequest } from '../model/effect.ts';
import type { Entry } from '../model/event.ts';
import type { Clock, Observer, WorkflowStorage } from '../ports.ts';
import { createAnnouncer, type End, type Waited } from './notify/announcer.ts';
import type { Said } from './notify/notifying.ts';
import { secretsOf } from './notify/targets.ts';
import { headerValues, isConfigured } from './telemetry/settings.ts';
import { createTelemetry } from './telemetry/telemetry.ts';

/** Milliseconds that the end of a run waits for whoever is told of it. */
const TELEMETRY_MS = 5_000;
const NOTIFICATIONS_MS = 10_000;
/** After a signal the process has seven seconds for everything. */
const HURRIED_MS = 1_000;

/** How a run ended, and what happened in it. */
export interface Told extends End {
  /** Of the whole journal; those that were observed when it is left out. */
  readonly entries?: readonly Entry[];
}

/**
 * Tells of a run outside of the machine: traces and metrics, and notifications. Nothing of it can fail a run, change its
 * verdict, or keep its first command waiting.
 */
export interface Outward {
  readonly observer: Observer<WorkflowState>;
  /** Variables that a command gets. */
  variables(request: AttemptRequest): Readonly<Record<string, string>>;
  /** What no command's output may show: addresses and keys. */
  secrets(): readonly string[];
  /** Tells how it ended, and waits for all that is under way. Says what could not be told; undefined when it was stopped. */
  finish(told: Told): Promise<readonly Said[] | undefined>;
  /** A signal came: there is little time left. */
  hurry(): void;
  /** Ends at once; nothing more is told. */
  stop(): void;
}

export interface OutwardOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly version: string;
  /** Script of the thread that sends telemetry. */
  readonly script: string | undefined;
  /** Reads the whole journal of a workflow. */
  readonly read?: WorkflowStorage['read'];
  /** Whether notifications are wanted: nobody is told of a gate that somebody tries. */
  readonly notifies: boolean;
  /** How long the job waited for a runner, in milliseconds; left out where there is no job. It is asked when somebody wants to know. */
  readonly waited?: Waited | undefined;
}

/** What tells of one run. */
export function createOutward({ notifies, clock, waited, ...options }: OutwardOptions): Outward {
  const { env } = options;
  const telemetry = createTelemetry(options);
  const stopping = new AbortController();
  const announcer = createAnnouncer({ env, clock, notifies, waited });
  let isHurried = false;
  return {
    observer: {
      observe(entry, state) {
        telemetry?.observer.observe?.(entry, state);
        announcer.observe(entry, state);
      },
    },
    variables: (request) => telemetry?.variables(request) ?? {},
    secrets: () => [...secretsOf(announcer.plans(), env), ...(isConfigured(env) ? headerValues(env) : [])],
    async finish(told) {
      if (stopping.signal.aborted) return undefined;
      const patience = (ms: number): number => (isHurried ? HURRIED_MS : ms);
      const [unsent, unsaid] = await Promise.all([
        telemetry?.finish(told, patience(TELEMETRY_MS), stopping.signal),
        announcer.finish(told, patience(NOTIFICATIONS_MS)),
      ]).catch((error: unknown) => [`Not everybody was told of the run: ${nameOf(error)}.`, []] as const);
      if (stopping.signal.aborted) return undefined;
      return [...(unsent === undefined ? [] : [{ text: unsent, isWarning: true }]), ...unsaid];
    },
    hurry() {
      isHurried = true;
      announcer.hurry();
    },
    stop() {
      stopping.abort();
      announcer.stop();
    },
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');
