import { createInbox, type Inbox } from '../../src/app/inbox.ts';
import { type Abandoned, drive, type World } from '../../src/app/drive.ts';
import { evolve, fold } from '../../src/core/evolve.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { AttemptReport, AttemptRequest } from '../../src/model/effect.ts';
import type { Entry, Event } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../../src/model/result.ts';
import type { Clock, Journal } from '../../src/ports.ts';
import { type Random, seeded } from './random.ts';

/** Thrown through the loop by the simulated journal: the process is gone, whatever it was doing. */
class Crash extends Error {}

/** What a simulated command does, by task and attempt. */
export type Behaviour = (request: AttemptRequest, random: Random) => Outcome;

/** One seeded world: a pipeline, commands with minds of their own, a virtual clock, and a disk that survives crashes. */
export interface SimWorld {
  readonly disk: Entry[];
  /** Attempts that were really started, as `task#attempt`. */
  readonly started: string[];
  /** Phases whose checkpoint was written. */
  readonly checkpoints: string[];
  readonly random: Random;
  now: number;
}

export function createSim(seed: number): SimWorld {
  return { disk: [], started: [], checkpoints: [], random: seeded(seed), now: Date.UTC(2026, 0, 1) };
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that passes only when nothing else can happen; ready work is taken in seeded order. */
function virtualTime(sim: SimWorld): { clock: Clock; advance(): boolean } {
  let due: Due[] = [];
  let order = 0;
  const after = (ms: number, run: () => void): (() => void) => {
    const entry = { at: sim.now + ms, order: sim.random.next() + (order += 1) * 1e-9, run };
    due.push(entry);
    return () => {
      due = due.filter((each) => each !== entry);
    };
  };
  return {
    clock: { now: () => sim.now, monotonic: () => sim.now, after },
    advance() {
      let first: Due | undefined;
      for (const each of due) {
        if (first === undefined || each.at < first.at || (each.at === first.at && each.order < first.order))
          first = each;
      }
      if (first === undefined) return false;
      due = due.filter((each) => each !== first);
      sim.now = Math.max(sim.now, first.at);
      first.run();
      return true;
    },
  };
}

function simJournal(sim: SimWorld, crashAfter: number | undefined): Journal {
  return {
    append(events, at): Result<readonly Entry[], Problem> {
      const written: Entry[] = [];
      for (const event of events) {
        const entry: Entry = {
          v: 1,
          seq: sim.disk.length + 1,
          at: new Date(at).toISOString(),
          event: structuredClone(event),
          prev: '',
          hash: '',
        };
        sim.disk.push(entry);
        written.push(entry);
        if (crashAfter !== undefined && sim.disk.length >= crashAfter) throw new Crash();
      }
      return ok(written);
    },
  };
}

/** What happens to one run from outside. */
export interface RunPlan {
  readonly behaviour: Behaviour;
  /** The process dies right after this many entries are on the disk. */
  readonly crashAfter?: number;
  /** A signal comes after this many milliseconds. */
  readonly signalAfter?: number;
  /** Outputs that are never there. */
  readonly missing?: readonly string[];
}

/** How a run ended: it settled, or the process died. */
export type RunEnd = { readonly crashed: true } | { readonly crashed: false; readonly state: WorkflowState };

/** Starts or takes up the workflow on the simulated disk and drives it until it settles or dies. */
export async function runOnce(
  sim: SimWorld,
  pipeline: Pipeline,
  plan: RunPlan,
  extra: readonly Event[] = [],
): Promise<RunEnd> {
  const journal = simJournal(sim, plan.crashAfter);
  const inbox = createInbox();
  const time = virtualTime(sim);
  try {
    const state = open(sim, pipeline, journal, extra);
    if (plan.signalAfter !== undefined) {
      time.clock.after(plan.signalAfter, () => inbox.post({ type: 'StopRequested', signal: 'SIGTERM' }));
    }
    const end = await driveInTime(state, simulatedWorld(sim, plan, journal, time.clock, inbox), time.advance);
    if (!end.ok) throw new Error(end.error.problem.message);
    return { crashed: false, state: end.value };
  } catch (error) {
    if (error instanceof Crash) return { crashed: true };
    throw error;
  }
}

function open(sim: SimWorld, pipeline: Pipeline, journal: Journal, extra: readonly Event[]): WorkflowState {
  let state: WorkflowState | undefined;
  if (sim.disk.length > 0) {
    const folded = fold(sim.disk);
    if (!folded.ok) throw new Error(folded.error.message);
    state = folded.value;
  }
  const creator = { version: '0.0.0', platform: 'sim', arch: 'sim' };
  const first: Event[] =
    state === undefined ? [{ type: 'WorkflowCreated', workflowId: 'wf_simulated', pipeline, source: {}, creator }] : [];
  const run = (state?.run ?? 0) + 1;
  for (const event of [...first, { type: 'RunStarted', run, fence: run, attempt: 1 } as const, ...extra]) {
    const appended = journal.append([event], sim.now);
    if (!appended.ok) throw new Error(appended.error.message);
    for (const entry of appended.value) {
      const next = evolve(state, entry);
      if (!next.ok) throw new Error(next.error.message);
      state = next.value;
    }
  }
  if (state === undefined) throw new Error('no state');
  return state;
}

function simulatedWorld(sim: SimWorld, plan: RunPlan, journal: Journal, clock: Clock, inbox: Inbox): World {
  return {
    clock,
    journal,
    inbox,
    runner: {
      start(request) {
        sim.started.push(`${request.task}#${request.attempt}`);
        return simulatedAttempt(sim, plan, clock, request);
      },
    },
    async collect(phase, globs) {
      const missing = globs.filter((glob) => plan.missing?.includes(glob) === true);
      return { type: 'ArtifactsCollected', phase, artifacts: [], missing };
    },
    async saveCheckpoint(phase) {
      if (sim.random.chance(0.05)) return { type: 'CheckpointFailed', phase, because: 'the simulated disk is full' };
      sim.checkpoints.push(phase);
      return { type: 'CheckpointSaved', phase };
    },
    observe() {},
    flush() {},
  };
}

function simulatedAttempt(sim: SimWorld, plan: RunPlan, clock: Clock, request: AttemptRequest) {
  let settle: (report: AttemptReport) => void = () => {};
  const done = new Promise<AttemptReport>((resolve) => {
    settle = resolve;
  });
  const outcome = plan.behaviour(request, sim.random);
  const durationMs = outcome.kind === 'timedOut' ? request.timeoutMs : 1 + sim.random.below(5_000);
  const report = (ended: Outcome, ms: number): AttemptReport => ({
    outcome: ended,
    durationMs: ms,
    evidence: {
      matched: ended.kind === 'failed' && ended.detail === 'flake' ? ['ECONNRESET'] : [],
      tail: '',
      bytes: 0,
      exitCode: 1,
    },
    steps: request.steps.map((step) => ({ key: step.key, outcome: ended, durationMs: ms })),
  });
  const forget = clock.after(durationMs, () => settle(report(outcome, durationMs)));
  const stop = (): void => {
    forget();
    clock.after(1, () => settle(report({ kind: 'cancelled', detail: 'stopped' }, 1)));
  };
  return { done, stop };
}

/** Runs the loop; whenever it waits and nothing is ready, virtual time goes to the next thing that is due. */
async function driveInTime(
  state: WorkflowState,
  world: World,
  advance: () => boolean,
): Promise<Result<WorkflowState, Abandoned>> {
  let ended: Result<WorkflowState, Abandoned> | undefined;
  let thrown: unknown;
  void drive(state, world).then(
    (value) => {
      ended = value;
    },
    (error: unknown) => {
      thrown = error;
      ended = err({ problem: { code: 'storage', message: 'crashed' }, state: undefined });
    },
  );
  for (let turns = 0; ended === undefined; turns += 1) {
    for (let i = 0; i < 12 && ended === undefined; i += 1) await Promise.resolve();
    if (ended === undefined && !advance()) {
      for (let i = 0; i < 50 && ended === undefined; i += 1) await Promise.resolve();
      if (ended === undefined) throw new Error('the loop waits and nothing will ever happen');
    }
    if (turns > 100_000) throw new Error('the run does not end');
  }
  if (thrown !== undefined) throw thrown;
  return ended;
}
