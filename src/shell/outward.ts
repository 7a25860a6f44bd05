import type { WorkflowState } from '../core/state.ts';
import type { AttemptRequest } from '../model/effect.ts';
import type { Entry } from '../model/event.ts';
import type { NotificationPlan, NotifiedEvent } from '../model/notification.ts';
import type { Clock, Observer, WorkflowStorage } from '../ports.ts';
import type { Notifying, Said, Telling } from './notify/notifying.ts';
import { secretsOf } from './notify/targets.ts';
import { headerValues, isConfigured } from './telemetry/settings.ts';
import { createTelemetry } from './telemetry/telemetry.ts';

/** Milliseconds that the end of a run waits for whoever is told of it. */
const TELEMETRY_MS = 5_000;
const NOTIFICATIONS_MS = 10_000;
/** After a signal the process has seven seconds for everything. */
const HURRIED_MS = 1_000;

/** How a run ended. */
export interface Told {
  /** Undefined for the last state that was seen. */
  readonly state?: WorkflowState;
  /** What went wrong beside the verdict, so that what is completed counts for nothing. */
  readonly problem?: string;
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
}

/** What tells of one run. */
export function createOutward({ notifies, clock, ...options }: OutwardOptions): Outward {
  const { env } = options;
  const telemetry = createTelemetry(options);
  const stopping = new AbortController();
  const announcer = createAnnouncer(env, clock, notifies);
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
    },
    stop() {
      stopping.abort();
      announcer.stop();
    },
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');

/** Tells what happens when it happens, and loads what is needed for it when somebody is to be told. */
function createAnnouncer(env: OutwardOptions['env'], clock: Clock, notifies: boolean) {
  let latest: WorkflowState | undefined;
  let notifying: Promise<Notifying> | undefined;
  let isPauseTold = false;
  const timers = new Set<() => void>();
  const plans = (): readonly NotificationPlan[] => (notifies ? (latest?.pipeline.notifications ?? []) : []);
  const open = (): Promise<Notifying> =>
    (notifying ??= import('./notify/notifying.ts').then(({ createNotifying }) => createNotifying(plans(), env, clock)));
  const tell = (event: NotifiedEvent, state: WorkflowState, more: Telling = {}): void => {
    if (plans().some(({ on }) => on.includes(event))) void open().then((one) => one.tell(event, state, more));
  };
  const forget = (): void => {
    for (const each of timers) each();
    timers.clear();
  };
  const watch = (): void => {
    for (const [only, { afterMs }] of plans().entries()) {
      if (afterMs === undefined) continue;
      const late = (): void => void (latest?.status === 'running' && tell('slow', latest, { only }));
      timers.add(clock.after(afterMs, late, true));
    }
  };
  return {
    plans,
    observe({ event }: Entry, state: WorkflowState): void {
      latest = state;
      if (plans().length === 0) return;
      if (event.type === 'RunStarted') {
        tell('started', state);
        watch();
      } else if (event.type === 'WorkflowPaused' && event.pause.reason !== 'stopped') {
        isPauseTold = true;
        tell('paused', state);
      }
    },
    async finish({ state = latest, problem }: Told, patienceMs: number): Promise<readonly Said[]> {
      forget();
      latest = state;
      if (state === undefined || plans().length === 0) return [];
      const event = endOf(state, problem);
      if (event !== 'paused' || !isPauseTold) tell(event, state, problem === undefined ? {} : { problem });
      return (await open()).finish(patienceMs);
    },
    stop(): void {
      forget();
      void notifying?.then((one) => one.stop());
    },
  };
}

/** What the end of a run is called. One that was cut off is one that somebody, or a time limit, cancelled. */
function endOf({ status, pause }: WorkflowState, problem: string | undefined): NotifiedEvent {
  if (pause?.reason === 'stopped') return 'cancelled';
  switch (status) {
    case 'completed':
      return problem === undefined ? 'completed' : 'failed';
    case 'paused':
    case 'failed':
    case 'cancelled':
      return status;
    case 'pending':
    case 'running':
      return problem === undefined ? 'cancelled' : 'failed';
  }
}
