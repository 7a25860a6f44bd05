import { decide, isSettled } from '../core/decide.ts';
import type { WorkflowState } from '../core/state.ts';
import type { Effect } from '../model/effect.ts';
import type { Entry, Event } from '../model/event.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { AttemptReport, AttemptRunner, Clock, Journal } from '../ports.ts';
import { foldAhead } from './fold-ahead.ts';
import type { Inbox } from './inbox.ts';

/** The world that the loop acts on. Each of these posts its result to the inbox; none touches the state. */
export interface World {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly runner: AttemptRunner;
  readonly inbox: Inbox;
  /** Runs a fix; answers FixFinished. */
  startFix(effect: Extract<Effect, { type: 'StartFix' }>): Stoppable<Event>;
  collect(phase: string, globs: readonly string[], anew?: readonly string[]): Promise<Event>;
  saveCheckpoint(phase: string, state: WorkflowState): Promise<Event>;
  lookUpReuse(phase: string, state: WorkflowState, fresh: boolean): Promise<Event>;
  storeReuse(phase: string, state: WorkflowState): Promise<Event>;
  /** Sees each entry once it is durable: log lines, metrics, the screen. */
  observe(entry: Entry, state: WorkflowState): void;
  /** Called when the loop is about to wait: projections that people or other programs read are brought up to date. */
  flush(state: WorkflowState): void | Promise<void>;
}

/** Work under way that can be asked to end early. */
export interface Stoppable<T> {
  readonly done: Promise<T>;
  /** @param atOnce without giving it time to end by itself, also when that was begun */
  stop(atOnce?: boolean): void;
}

/** Why the loop gave up, and how far the work had come, with what happened last and could not be recorded. */
export interface Abandoned {
  readonly problem: Problem;
  readonly state: WorkflowState | undefined;
}

/**
 * The one loop. It folds what happened, asks `decide` what to do until there is nothing more, journals all of it
 * as one group, and only then performs it; then it waits for what happens next. Folding ahead of the disk costs one
 * sync a group instead of one an event, and is safe: nothing is performed or shown before the group is durable.
 * `first` is journalled before anything else: what starts a run, or what a person decided.
 * It ends when the workflow is settled: completed, paused or cancelled. Problems are of the journal only:
 * without it nothing may go on, so attempts under way are stopped first.
 */
export async function drive(
  start: WorkflowState | undefined,
  world: World,
  first: readonly Event[] = [],
): Promise<Result<WorkflowState, Abandoned>> {
  let state = start;
  const hands = createHands(world, () => state);
  for (let arrived = first; ; arrived = await world.inbox.take()) {
    const group = foldGroup(state, arrived, world.clock.now());
    if (!group.ok) return err({ problem: await hands.abandon(group.error), state: undefined });
    state = group.value.state;
    const problem = record(world, group.value);
    if (problem !== undefined) return err({ problem: await hands.abandon(problem), state });
    if (group.value.events.some(stopsWork)) hands.stop(group.value.events.some(givesUp));
    for (const effect of group.value.effects) hands.perform(effect);
    if (isSettled(state)) break;
    // What was asked for goes first: lines about a command that is to start can be made while it runs.
    if (group.value.effects.length > 0) await world.clock.turn?.();
    await world.flush(state);
  }
  hands.stop();
  await world.flush(state);
  return ok(state);
}

/** What one turn of the loop comes to. */
interface Group {
  readonly state: WorkflowState;
  readonly events: readonly Event[];
  readonly effects: readonly Effect[];
  /** Milliseconds since 1970; one time for the whole group. */
  readonly at: number;
}

/** Folds what arrived and everything that is decided because of it. */
function foldGroup(start: WorkflowState | undefined, arrived: readonly Event[], at: number): Result<Group, Problem> {
  const events: Event[] = [];
  const effects: Effect[] = [];
  let state = start;
  const take = (event: Event): Problem | undefined => {
    const folded = foldAhead(state, event, at);
    if (!folded.ok) return folded.error;
    events.push(event);
    state = folded.value;
    return undefined;
  };
  for (const event of arrived) {
    const problem = take(event);
    if (problem !== undefined) return err(problem);
  }
  for (;;) {
    if (state === undefined) return err({ code: 'integrity', message: 'the journal has no first entry' });
    const turns = decide(state, at);
    if (turns.length === 0) return ok({ state, events, effects, at });
    for (const turn of turns) {
      const problem = take(turn.event);
      if (problem !== undefined) return err(problem);
      if (turn.effect !== undefined) effects.push(turn.effect);
    }
  }
}

/** Makes a group durable and shows it. Watchers see each entry with the state after the whole group. */
function record(world: World, { events, at, state }: Group): Problem | undefined {
  if (events.length === 0) return undefined;
  const appended = world.journal.append(events, at);
  if (!appended.ok) return appended.error;
  for (const entry of appended.value) world.observe(entry, state);
  return undefined;
}

const givesUp = (event: Event): boolean => event.type === 'Decided' && event.decision.kind === 'cancel';

const stopsWork = (event: Event): boolean => event.type === 'StopRequested' || givesUp(event);

interface Hands {
  perform(effect: Effect): void;
  /** Ends the attempts under way, `atOnce` without any grace, and forgets the timers. */
  stop(atOnce?: boolean): void;
  /** Stops everything and waits for it to be over, so that nothing outlives a run that cannot be recorded. */
  abandon(problem: Problem): Promise<Problem>;
}

function createHands(world: World, state: () => WorkflowState | undefined): Hands {
  const attempts = new Set<Stoppable<unknown>>();
  const timers = new Set<() => void>();
  const stop = (atOnce?: boolean): void => {
    for (const attempt of attempts) attempt.stop(atOnce);
    for (const forget of timers) forget();
    timers.clear();
  };
  const post = (work: Promise<Event>): void => {
    void work.then((event) => world.inbox.post(event));
  };
  const perform = (effect: Effect): void => {
    switch (effect.type) {
      case 'StartAttempt': {
        const { task, attempt } = effect.request;
        const started = world.runner.start(effect.request);
        attempts.add(started);
        void started.done.then((report) => {
          attempts.delete(started);
          world.inbox.post(finished(task, attempt, report));
        });
        return;
      }
      case 'StartFix': {
        const started = world.startFix(effect);
        attempts.add(started);
        void started.done.then((event) => {
          attempts.delete(started);
          world.inbox.post(event);
        });
        return;
      }
      case 'StopAttempts':
        stop();
        return;
      case 'AwaitRetry': {
        const { task, attempt } = effect;
        const forget = world.clock.after(Math.max(0, effect.at - world.clock.now()), () => {
          timers.delete(forget);
          world.inbox.post({ type: 'RetryDue', task, attempt });
        });
        timers.add(forget);
        return;
      }
      case 'CollectArtifacts':
        post(world.collect(effect.phase, effect.globs, effect.anew));
        return;
      case 'SaveCheckpoint':
      case 'LookUpReuse':
      case 'StoreReuse': {
        const now = state();
        if (now !== undefined) post(ofPhase(world, effect, now));
        return;
      }
    }
  };
  const abandon = async (problem: Problem): Promise<Problem> => {
    stop();
    await Promise.all([...attempts].map((attempt) => attempt.done));
    return problem;
  };
  return { perform, stop, abandon };
}

/** What looks at the whole state: what it needs of it, it takes before it waits for anything. */
function ofPhase(
  world: World,
  effect: Extract<Effect, { type: 'SaveCheckpoint' | 'LookUpReuse' | 'StoreReuse' }>,
  state: WorkflowState,
): Promise<Event> {
  switch (effect.type) {
    case 'SaveCheckpoint':
      return world.saveCheckpoint(effect.phase, state);
    case 'LookUpReuse':
      return world.lookUpReuse(effect.phase, state, effect.fresh);
    case 'StoreReuse':
      return world.storeReuse(effect.phase, state);
  }
}

function finished(task: string, attempt: number, report: AttemptReport): Event {
  const { outcome, durationMs, evidence, steps, outputs, findings, rerun } = report;
  return {
    type: 'AttemptFinished',
    task,
    attempt,
    outcome,
    durationMs,
    ...(evidence === undefined ? {} : { evidence }),
    steps: [...steps],
    ...(outputs === undefined ? {} : { outputs: { ...outputs } }),
    ...(findings === undefined ? {} : { findings }),
    ...(rerun === undefined ? {} : { rerun }),
  };
}
