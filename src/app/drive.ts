import { decide, isSettled, type Turn } from '../core/decide.ts';
import { evolve } from '../core/evolve.ts';
import type { WorkflowState } from '../core/state.ts';
import type { Effect } from '../model/effect.ts';
import type { Entry, Event } from '../model/event.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { AttemptReport, AttemptRunner, Clock, Journal } from '../ports.ts';
import type { Inbox } from './inbox.ts';

/** The world that the loop acts on. Each of these posts its result to the inbox; none touches the state. */
export interface World {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly runner: AttemptRunner;
  readonly inbox: Inbox;
  collect(phase: string, globs: readonly string[]): Promise<Event>;
  saveCheckpoint(phase: string, state: WorkflowState): Promise<Event>;
  /** Sees each entry after it was folded: log lines, metrics, the screen. */
  observe(entry: Entry, state: WorkflowState): void;
  /** Called when the loop is about to wait: projections that people or other programs read are brought up to date. */
  flush(state: WorkflowState): void;
}

/**
 * The one loop. It asks `decide` what to do, journals that, folds it, performs it, and waits for what happens.
 * `first` is journalled before anything else: what starts a run, or what a person decided.
 * It ends when the workflow is settled: completed, paused or cancelled. Problems are of the journal only:
 * without it nothing may go on, so attempts under way are stopped first.
 */
export async function drive(
  start: WorkflowState | undefined,
  world: World,
  first: readonly Event[] = [],
): Promise<Result<WorkflowState, Problem>> {
  let state = start;
  const hands = createHands(world, () => state);
  const record = (events: readonly Event[]): Problem | undefined => {
    if (events.length === 0) return undefined;
    const appended = world.journal.append(events, world.clock.now());
    if (!appended.ok) return appended.error;
    for (const entry of appended.value) {
      const folded = evolve(state, entry);
      if (!folded.ok)
        return { code: 'integrity', message: folded.error.message, where: `entry ${folded.error.sequence}` };
      state = folded.value;
      world.observe(entry, state);
      if (entry.event.type === 'StopRequested' || isCancel(entry.event)) hands.stop();
    }
    return undefined;
  };
  const opening = record(first);
  if (opening !== undefined) return err(opening);
  for (;;) {
    if (state === undefined) return err({ code: 'integrity', message: 'the journal has no first entry' });
    const turns = decide(state, world.clock.now());
    const problem = turns.length > 0 ? record(turns.map((turn) => turn.event)) : undefined;
    if (problem !== undefined) return err(await hands.abandon(problem));
    for (const turn of turns) perform(turn, hands);
    if (turns.length > 0) continue;
    if (isSettled(state)) break;
    world.flush(state);
    const arrived = await world.inbox.take();
    const failed = record(arrived);
    if (failed !== undefined) return err(await hands.abandon(failed));
  }
  hands.stop();
  world.flush(state);
  return ok(state);
}

function isCancel(event: Event): boolean {
  return event.type === 'Decided' && event.decision.kind === 'cancel';
}

function perform(turn: Turn, hands: Hands): void {
  if (turn.effect !== undefined) hands.perform(turn.effect);
}

interface Hands {
  perform(effect: Effect): void;
  /** Ends the attempts under way and forgets the timers. */
  stop(): void;
  /** Stops everything and waits for it to be over, so that nothing outlives a run that cannot be recorded. */
  abandon(problem: Problem): Promise<Problem>;
}

function createHands(world: World, state: () => WorkflowState | undefined): Hands {
  const attempts = new Set<{ readonly done: Promise<AttemptReport>; stop(): void }>();
  const timers = new Set<() => void>();
  const stop = (): void => {
    for (const attempt of attempts) attempt.stop();
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
        post(world.collect(effect.phase, effect.globs));
        return;
      case 'SaveCheckpoint': {
        const now = state();
        if (now !== undefined) post(world.saveCheckpoint(effect.phase, now));
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

function finished(task: string, attempt: number, report: AttemptReport): Event {
  const { outcome, durationMs, evidence, steps, outputs } = report;
  return {
    type: 'AttemptFinished',
    task,
    attempt,
    outcome,
    durationMs,
    ...(evidence === undefined ? {} : { evidence }),
    steps: [...steps],
    ...(outputs === undefined ? {} : { outputs: { ...outputs } }),
  };
}
