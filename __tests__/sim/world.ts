import { saveCheckpoint } from '../../src/app/checkpoint.ts';
import { createInbox, type Inbox } from '../../src/app/inbox.ts';
import { type Abandoned, drive, type World } from '../../src/app/drive.ts';
import { evolve, fold } from '../../src/core/evolve.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { AttemptReport, AttemptRequest } from '../../src/model/effect.ts';
import type { Event } from '../../src/model/event.ts';
import type { FindingsDigest } from '../../src/model/finding.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { err, type Result } from '../../src/model/result.ts';
import type { Clock, Journal } from '../../src/ports.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { type SimWorld, simJournal } from './disk.ts';
import { Crash } from './files.ts';
import type { Random } from './random.ts';
import { endRestore, restoredFiles } from './restoring.ts';
import { simulatedFix } from './fixing.ts';
import { simulatedLookup, simulatedStore } from './reusing.ts';

/** What a simulated command does, by task and attempt. */
export type Behaviour = (request: AttemptRequest, random: Random) => Outcome;

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

/** What happens to one run from outside. */
export interface RunPlan {
  readonly behaviour: Behaviour;
  /** The process dies right after this many entries are on the disk. */
  readonly crashAfter?: number;
  /** A signal comes after this many milliseconds: somebody's Ctrl-C, or one that cancels. */
  readonly signalAfter?: number;
  /** What agents write to BOOTSPRING_OUTPUT when they succeed. */
  readonly wish?: (request: AttemptRequest, random: Random) => Readonly<Record<string, string>> | undefined;
  readonly signal?: Extract<Event, { type: 'StopRequested' }>;
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
    if (!(await endCutOff(sim, journal))) return { crashed: true };
    const state = open(sim, pipeline, journal, extra);
    if (plan.signalAfter !== undefined) {
      time.clock.after(plan.signalAfter, () => inbox.post(plan.signal ?? { type: 'StopRequested', signal: 'SIGTERM' }));
    }
    const end = await driveInTime(state, simulatedWorld(sim, plan, journal, time.clock, inbox), time.advance);
    if (!end.ok) throw new Error(end.error.problem.message);
    return { crashed: false, state: end.value };
  } catch (error) {
    if (error instanceof Crash) return { crashed: true };
    throw error;
  }
}

/** Does what a run does before anything else about a restore that was cut off. */
async function endCutOff(sim: SimWorld, journal: Journal): Promise<boolean> {
  const folded = sim.disk.length === 0 ? undefined : fold(sim.disk);
  return folded?.ok === true ? endRestore(sim, folded.value, journal) : true;
}

function open(sim: SimWorld, pipeline: Pipeline, journal: Journal, extra: readonly Event[]): WorkflowState {
  let state: WorkflowState | undefined;
  if (sim.disk.length > 0) {
    const folded = fold(sim.disk);
    if (!folded.ok) throw new Error(folded.error.message);
    state = folded.value;
    const [wrong] = restoredFiles(sim, state);
    if (wrong !== undefined) throw new Error(wrong);
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
        const id = `${request.task}#${request.attempt}`;
        sim.started.push(id);
        sim.told.set(id, request.context.feedback?.round ?? 1);
        return simulatedAttempt(sim, plan, clock, request);
      },
    },
    startFix: (effect) => simulatedFix(sim, clock, effect),
    async collect(phase, globs) {
      const missing = globs.filter((glob) => plan.missing?.includes(glob) === true);
      return { type: 'ArtifactsCollected', phase, artifacts: [], missing };
    },
    async saveCheckpoint(phase, state) {
      const { snapshots, store, kept } = sim.files;
      const full = { code: 'storage', message: 'the simulated disk is full' } as const;
      snapshots.faults = sim.random.chance(0.05) ? { capture: full } : {};
      const opened = { id: state.id, checkpoints: store, head: () => '' };
      const event = await saveCheckpoint({ clock, snapshots, sha256 }, opened, phase, state);
      if (event.type === 'CheckpointSaved') kept.set(event.digest ?? '', new Map(snapshots.workspace));
      return event;
    },
    lookUpReuse: (phase, state, fresh) => simulatedLookup(sim, state, phase, fresh),
    storeReuse: (phase, state) => simulatedStore(sim, state, phase),
    observe() {},
    flush() {},
  };
}

/** A report with two tests that failed; of those that run again the first has passed. */
function failedDigest({ rerun }: AttemptRequest): FindingsDigest {
  const failed = rerun === undefined ? [{ name: 'one' }, { name: 'two' }] : rerun.tests.slice(-1);
  return {
    errors: failed.length,
    warnings: 0,
    notices: 0,
    worst: [],
    tests: { passed: 3, failed: failed.length, skipped: 0 },
    failed,
  };
}

function simulatedAttempt(sim: SimWorld, plan: RunPlan, clock: Clock, request: AttemptRequest) {
  let settle: (report: AttemptReport) => void = () => {};
  const done = new Promise<AttemptReport>((resolve) => {
    settle = resolve;
  });
  const outcome = plan.behaviour(request, sim.random);
  const outputs = request.gate === undefined ? plan.wish?.(request, sim.random) : undefined;
  const durationMs = outcome.kind === 'timedOut' ? request.timeoutMs : 1 + sim.random.below(5_000);
  const told = sim.random.chance(0.7);
  const report = (ended: Outcome, ms: number): AttemptReport => ({
    outcome: ended,
    durationMs: ms,
    evidence: {
      matched: ended.kind === 'failed' && ended.detail === 'flake' ? ['ECONNRESET'] : [],
      tail: sim.random.pick(['', 'one', 'other']),
      bytes: 0,
      exitCode: 1,
    },
    steps: request.steps.map((step) => ({ key: step.key, outcome: ended, durationMs: ms })),
    ...(outputs === undefined ? {} : { outputs }),
    ...(ended.kind === 'failed' && told ? { findings: failedDigest(request) } : {}),
    ...(request.rerun === undefined ? {} : { rerun: { scope: 'tests', because: '' } }),
  });
  // A command leaves something half done, and when it succeeds what it is there for.
  const { workspace } = sim.files.snapshots;
  workspace.set('half done', request.task);
  const forget = clock.after(durationMs, () => {
    if (outcome.kind === 'passed') {
      workspace.set(request.task, String(request.attempt)).set('newest', request.task);
      workspace.delete('half done');
    }
    settle(report(outcome, durationMs));
  });
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
      // However many promises lead to the next event: all of them are settled by the next turn of the real loop.
      await new Promise((settled) => setImmediate(settled));
      if (ended === undefined && !advance()) throw new Error('the loop waits and nothing will ever happen');
    }
    if (turns > 100_000) throw new Error('the run does not end');
  }
  if (thrown !== undefined) throw thrown;
  return ended;
}
