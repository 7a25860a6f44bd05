import type { Effect } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { History } from '../model/history.ts';
import type { Pipeline, TaskPlan } from '../model/pipeline.ts';
import { decide } from './decide.ts';
import { estimatesOf } from './estimates.ts';
import { evolve } from './evolve.ts';
import { graphOf, waysToEnd } from './graph.ts';
import { type Measured, measured, tasksOfPlan } from './history/measured.ts';
import type { WorkflowState } from './state.ts';

/** What a run is expected to take, by what its tasks took in earlier runs. Times are milliseconds. */
export interface Forecast {
  /** From the first command to the last, with the slots that there are; checkpoints and reuse are not in it. */
  readonly totalMs: number;
  /** Earlier runs that it comes from: the middle of what each task took in them. */
  readonly runs: number;
  /** Tasks that no earlier run knows: they are taken to be like the middle one of the others. */
  readonly guessed: number;
  /** What earlier runs say, by the task's id. */
  readonly tasks: ReadonlyMap<string, Measured>;
  /** By name; only phases of which a task is known. */
  readonly phases: ReadonlyMap<string, Measured>;
  /** What is expected of any task. */
  readonly msOf: (task: string) => number;
  /** Milliseconds of work of all tasks together. */
  readonly workMs: number;
  /** How much work is done by when, from nothing to everything. */
  readonly curve: readonly CurvePoint[];
}

/** So much work is done so long after the begin. */
export interface CurvePoint {
  readonly workMs: number;
  readonly atMs: number;
}

/** With more tasks the engine is not asked: that would take longer than anybody waits for a guess. */
const MOST_PLAYED = 1_000;

/**
 * The forecast of a pipeline. Undefined when less than half of its tasks were seen before with the same command:
 * nothing is made up.
 *
 * @param leg the job with its leg of the matrix; undefined outside of GitHub Actions
 */
export function forecastOf(pipeline: Pipeline, history: History, leg?: string): Forecast | undefined {
  const { tasks, runs } = measured(history, pipeline.phases, leg);
  const plans = pipeline.phases.flatMap(tasksOfPlan);
  const guessed = plans.filter(({ id }) => !tasks.has(id)).length;
  if (runs === 0 || guessed * 2 > plans.length) return undefined;
  const usual = middle([...tasks.values()].map(({ ms }) => ms));
  const msOf = (task: string): number => tasks.get(task)?.ms ?? usual;
  const workMs = plans.reduce((sum, { id }) => sum + msOf(id), 0);
  const played = plans.length <= MOST_PLAYED ? play(pipeline, msOf) : undefined;
  const { totalMs, curve, phaseMs } = played ?? bounded(pipeline, plans, msOf);
  const phases = new Map(
    pipeline.phases.flatMap((phase) => {
      const known = tasksOfPlan(phase).flatMap(({ id }) => tasks.get(id)?.runs ?? []);
      const ms = phaseMs.get(phase.name);
      return known.length === 0 || ms === undefined ? [] : [[phase.name, { ms, runs: Math.min(...known) }] as const];
    }),
  );
  return { totalMs, runs, guessed, tasks, phases, msOf, workMs, curve };
}

/** The middle of some numbers: the lower one of two. */
function middle(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

interface Played {
  readonly totalMs: number;
  readonly curve: readonly CurvePoint[];
  readonly phaseMs: ReadonlyMap<string, number>;
}

/** What no schedule is shorter than: for pipelines too large to be played. */
function bounded(pipeline: Pipeline, plans: readonly TaskPlan[], msOf: (task: string) => number): Played {
  const estimates = estimatesOf({ estimates: Object.fromEntries(plans.map(({ id }) => [id, msOf(id)])), phases: [] });
  const phaseMs = new Map(pipeline.phases.map((phase) => [phase.name, estimates.phase(phase)]));
  const workMs = plans.reduce((sum, { id }) => sum + msOf(id), 0);
  const { dependents, needs } = graphOf(pipeline);
  const ways = waysToEnd(dependents, needs, (index) => phaseMs.get(pipeline.phases[index]?.name ?? '') ?? 0);
  const way = ways.reduce((longest, each) => Math.max(longest, each), 0);
  const totalMs = pipeline.mode === 'sequential' ? way : Math.max(way, workMs / pipeline.maxParallel);
  return { totalMs, curve: [NOTHING, { workMs, atMs: totalMs }], phaseMs };
}

const NOTHING: CurvePoint = { workMs: 0, atMs: 0 };

/**
 * Lets the engine itself run the pipeline, with a clock that is set forward: the same `decide` gives out the same slots
 * in the same order. Every task passes, nothing is looked up, collected or stored, and checkpoints take no time.
 * Undefined when it does not come to an end.
 */
function play(pipeline: Pipeline, msOf: (task: string) => number): Played | undefined {
  const world = new PlayedWorld(msOf);
  world.tell({
    type: 'WorkflowCreated',
    workflowId: 'wf_forecast',
    pipeline: bare(pipeline, msOf),
    source: {},
    creator: { version: '', platform: '', arch: '' },
  });
  world.tell({ type: 'RunStarted', run: 1, fence: 1, attempt: 1 });
  return world.run() ? { totalMs: world.now, curve: world.curve, phaseMs: world.phaseMs } : undefined;
}

/** The same work in the same order without what only touches files. */
function bare(pipeline: Pipeline, msOf: (task: string) => number): Pipeline {
  const phases = pipeline.phases.map(({ inputs: _inputs, ...phase }) => ({ ...phase, outputs: [] }));
  if (pipeline.mode === 'sequential' || pipeline.estimates !== undefined) return { ...pipeline, phases };
  const estimates = Object.fromEntries(phases.flatMap(tasksOfPlan).map(({ id }) => [id, msOf(id)]));
  return { ...pipeline, phases, estimates };
}

class PlayedWorld {
  now = 0;
  readonly curve: CurvePoint[] = [NOTHING];
  readonly phaseMs = new Map<string, number>();
  readonly #msOf: (task: string) => number;
  readonly #underWay: { readonly task: string; readonly attempt: number; readonly until: number }[] = [];
  #state: WorkflowState | undefined;
  #workMs = 0;
  #isSound = true;

  constructor(msOf: (task: string) => number) {
    this.#msOf = msOf;
  }

  tell(event: Event): void {
    const seq = (this.#state?.sequence ?? 0) + 1;
    const at = new Date(this.now).toISOString();
    const folded = evolve(this.#state, { v: 1, seq, at, event, prev: '', hash: '' });
    if (!folded.ok) this.#isSound = false;
    else this.#state = folded.value;
    if (event.type === 'PhaseStarted') this.phaseMs.set(event.phase, -this.now);
    if (event.type === 'PhaseFinished') this.phaseMs.set(event.phase, (this.phaseMs.get(event.phase) ?? 0) + this.now);
  }

  /** Whether it came to its end. */
  run(): boolean {
    for (;;) {
      this.#settle();
      if (!this.#isSound || this.#underWay.length === 0) break;
      this.#pass();
    }
    return this.#isSound && this.#state?.status === 'completed';
  }

  #settle(): void {
    while (this.#isSound && this.#state !== undefined) {
      const turns = decide(this.#state, this.now);
      if (turns.length === 0) return;
      const effects: Effect[] = [];
      for (const { event, effect } of turns) {
        this.tell(event);
        if (effect !== undefined) effects.push(effect);
      }
      for (const effect of effects) this.#perform(effect);
    }
  }

  #perform(effect: Effect): void {
    if (effect.type === 'SaveCheckpoint') this.tell({ type: 'CheckpointSaved', phase: effect.phase });
    else if (effect.type === 'StartAttempt') {
      const { task, attempt } = effect.request;
      this.#underWay.push({ task, attempt, until: this.now + this.#msOf(task) });
    } else this.#isSound = false;
  }

  /** Goes to the next end of an attempt. */
  #pass(): void {
    const next = this.#underWay.reduce((least, { until }) => Math.min(least, until), Infinity);
    this.#workMs += this.#underWay.length * (next - this.now);
    this.now = next;
    this.curve.push({ workMs: this.#workMs, atMs: next });
    for (let at = 0; at < this.#underWay.length;) {
      const { task, attempt, until } = this.#underWay[at] ?? { task: '', attempt: 0, until: Infinity };
      if (until > next) {
        at += 1;
        continue;
      }
      this.#underWay.splice(at, 1);
      const durationMs = this.#msOf(task);
      this.tell({ type: 'AttemptFinished', task, attempt, outcome: { kind: 'passed' }, durationMs, steps: [] });
    }
  }
}
