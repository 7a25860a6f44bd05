import type { WorkflowState } from '../../core/state.ts';
import type { Entry } from '../../model/event.ts';
import type { NotificationPlan, NotifiedEvent } from '../../model/notification.ts';
import type { Result } from '../../model/result.ts';
import type { Clock } from '../../ports.ts';
import type { Notifying, Said, Telling } from './notifying.ts';

/** Finds out how long the job waited for a runner, in milliseconds; a clause when that is not to be found. */
export type Waited = (signal: AbortSignal) => Promise<Result<number, string>>;

/** How a run ended. */
export interface End {
  /** Undefined for the last state that was seen. */
  readonly state?: WorkflowState;
  /** What went wrong beside the verdict, so that what is completed counts for nothing. */
  readonly problem?: string;
}

/** What there is to know for telling of a run. */
export interface AnnouncerOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Whether anybody is told of anything. */
  readonly notifies: boolean;
  readonly waited: Waited | undefined;
}

type Plans = () => readonly NotificationPlan[];
type Tell = (event: NotifiedEvent, more?: Telling) => void;

/** Tells what happens when it happens, and loads what is needed for it when somebody is to be told. */
export function createAnnouncer({ env, clock, notifies, waited }: AnnouncerOptions) {
  let latest: WorkflowState | undefined;
  let notifying: Promise<Notifying> | undefined;
  let isPauseTold = false;
  const plans: Plans = () => (notifies ? (latest?.pipeline.notifications ?? []) : []);
  const open = (): Promise<Notifying> =>
    (notifying ??= import('./notifying.ts').then(({ createNotifying }) => createNotifying(plans(), env, clock)));
  const tell: Tell = (event, more = {}) => {
    const state = latest;
    if (state === undefined || !plans().some(({ on }) => on.includes(event))) return;
    void open().then((one) => one.tell(event, state, more));
  };
  const slow = watchLength(plans, clock, (more) => latest?.status === 'running' && tell('slow', more));
  const late = watchStart(plans, waited, tell);
  return {
    plans,
    observe({ event }: Entry, state: WorkflowState): void {
      latest = state;
      if (plans().length === 0) return;
      if (event.type === 'RunStarted') {
        tell('started');
        slow.begin();
        // Later steps of a job are other workflows, which did not wait.
        if (state.inherits.length === 0) late.begin();
      } else if (event.type === 'WorkflowPaused' && event.pause.reason !== 'stopped') {
        isPauseTold = true;
        tell('paused');
      }
    },
    async finish({ state = latest, problem }: End, patienceMs: number): Promise<readonly Said[]> {
      slow.end();
      latest = state;
      if (state === undefined || plans().length === 0) return [];
      const event = endOf(state, problem);
      if (event !== 'paused' || !isPauseTold) tell(event, problem === undefined ? {} : { problem });
      const unknown = await late.told();
      return [...unknown, ...(await (await open()).finish(patienceMs))];
    },
    hurry: () => late.end(),
    stop(): void {
      slow.end();
      late.end();
      void notifying?.then((one) => one.stop());
    },
  };
}

/** Tells while a run goes on that it takes longer than somebody wants. */
function watchLength(plans: Plans, clock: Clock, tell: (more: Telling) => unknown) {
  const timers = new Set<() => void>();
  return {
    begin(): void {
      for (const [only, { afterMs }] of plans().entries())
        if (afterMs !== undefined) timers.add(clock.after(afterMs, () => void tell({ only }), true));
    },
    end(): void {
      for (const each of timers) each();
      timers.clear();
    },
  };
}

/** Tells that the job waited longer for a runner than somebody wants. It is asked only when somebody wants to know. */
function watchStart(plans: Plans, waited: Waited | undefined, tell: Tell) {
  const ending = new AbortController();
  let asking: Promise<readonly Said[]> | undefined;
  const find = async (ask: Waited): Promise<readonly Said[]> => {
    const wait = await ask(ending.signal);
    if (!wait.ok) return [{ text: `Whether the run started late is not known: ${wait.error}.`, isWarning: true }];
    for (const [only, { lateAfterMs = Infinity }] of plans().entries())
      if (wait.value > lateAfterMs) tell('late', { only, waitedMs: wait.value });
    return [];
  };
  return {
    begin(): void {
      if (waited !== undefined && plans().some(({ on }) => on.includes('late'))) asking = find(waited);
    },
    /** What was not to be found out. */
    told: async (): Promise<readonly Said[]> => (await asking) ?? [],
    end: () => ending.abort(),
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
