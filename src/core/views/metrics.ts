import type { Entry, Event, EventOf } from '../../model/event.ts';
import type { Outcome } from '../../model/outcome.ts';
import { namesAfter } from '../graph.ts';
import { FixTally } from './fix-tally.ts';
import type { Metrics, RoundMetrics } from './metrics-document.ts';
import { gateCounts, type PhaseTally, savedMs, share, sum, type Verdicts } from './metrics-sums.ts';

/** The metrics of a workflow as far as its journal goes. */
export function metrics(entries: Iterable<Entry>): Metrics {
  const tally = createTally();
  for (const entry of entries) tally.add(entry);
  return tally.result();
}

/** The metrics of a journal that is still being written: entries need not be kept for them. */
export interface MetricsTally {
  add(entry: Entry): void;
  result(): Metrics;
}

/** A tally of no entries. */
export const createTally = (): MetricsTally => new Tally();

/** Folds entries into sums. Names come from users, so they are keys of maps only. */
class Tally implements MetricsTally {
  #workflowId: string | null = null;
  #pipeline: EventOf<'WorkflowCreated'>['pipeline'] | undefined;
  #rounds: (RoundMetrics & { readonly sequence: number })[] = [];
  #runs = 0;
  /** Milliseconds of work until the last entry. It only goes forward. */
  #stopwatch = 0;
  #last: number | undefined;
  #resting = false;
  #sequence = 0;
  readonly #phases = new Map<string, PhaseTally>();
  /** Readings of the stopwatch when the attempts under way began. */
  readonly #began = new Map<string, number>();
  readonly #scheduled = new Set<string>();
  readonly #retries = new Map<string, number>();
  readonly #verdicts = new Map<string, Verdicts>();
  /** What steps took when they last ran, by key. */
  readonly #stepMs = new Map<string, number>();
  readonly #unsuccessful = new Set<string>();
  readonly #flaky = new Set<string>();
  #reuseMs = 0;
  #reusedPhases = 0;
  #reusedSteps = 0;
  #unknownSteps = 0;
  readonly #fixes = new FixTally();
  #resumeMs = 0;
  /** What of it the run that took the workflow up last has brought, as long as it has started no work. */
  #resumedMs = 0;
  #saved = 0;
  #failed = 0;
  #bytesCheckpointed = 0;
  #bytesRestored = 0;

  add({ at, event, seq }: Entry): void {
    this.#passTime(Date.parse(at), event);
    this.#sequence = seq;
    this.#count(event);
    this.#fixes.add(event);
  }

  /** Wall time since the last entry, unless nobody worked in between; a clock that went back adds nothing. */
  #passTime(at: number, event: Event): void {
    if (Number.isNaN(at)) return;
    const passed = at - (this.#last ?? at);
    this.#last = at;
    if (!this.#resting && event.type !== 'RunStarted') this.#stopwatch += Math.max(0, passed);
  }

  #count(event: Event): void {
    switch (event.type) {
      case 'WorkflowCreated':
        return this.#created(event);
      case 'RunStarted':
        return this.#runStarted();
      case 'PhaseStarted':
        return this.#phaseStarted(this.#phase(event.phase));
      case 'PhaseFinished':
        return this.#phaseFinished(event);
      case 'PhaseReused':
        this.#reusedPhases += 1;
        this.#reuseMs += Math.max(0, event.savedMs);
        this.#bytesRestored += event.files.bytes;
        return;
      case 'AttemptStarted':
        return this.#attemptStarted(event);
      case 'AttemptFinished':
        return this.#attemptFinished(event);
      case 'RetryScheduled':
        this.#scheduled.add(event.task);
        return;
      case 'GateFinished':
        this.#verdictsOf(event.gate)[event.verdict] += 1;
        return;
      case 'CheckpointStarted':
        this.#phase(event.phase).capturedAt = this.#sequence;
        return;
      case 'CheckpointSaved':
        this.#saved += 1;
        this.#bytesCheckpointed += event.newBytes ?? 0;
        return;
      case 'CheckpointFailed':
        this.#failed += 1;
        return;
      case 'WorkflowPaused':
      case 'WorkflowFinished':
        this.#resting = true;
        return;
      case 'Decided':
        this.#resting = false;
        this.#unsuccessful.clear();
        return;
      case 'WorkflowWentBack':
        return this.#wentBack(event);
      case 'Restored':
        return this.#restored(event);
      case 'RestoreStarted':
      case 'RestoreFailed':
        this.#resting = true;
        return;
      case 'ReuseLookupStarted':
      case 'ReuseMissed':
      case 'ReuseStoreStarted':
      case 'ReuseStored':
      case 'ReuseNotStored':
      case 'RetryDue':
      case 'FixStarted':
      case 'FixFinished':
      case 'CollectionStarted':
      case 'ArtifactsCollected':
      case 'GateStarted':
      case 'PhaseHalted':
      case 'StopRequested':
      case 'Warned':
        return;
    }
  }

  #created({ workflowId, pipeline }: EventOf<'WorkflowCreated'>): void {
    this.#workflowId = workflowId;
    this.#pipeline = pipeline;
    for (const phase of pipeline.phases) this.#phase(phase.name);
  }

  #runStarted(): void {
    this.#runs += 1;
    this.#began.clear();
    this.#unsuccessful.clear();
    this.#resting = false;
    this.#resumedMs = this.#runs === 1 ? 0 : sum([...this.#phases.values()].map(savedMs));
    this.#resumeMs += this.#resumedMs;
  }

  /** What was completed after it is run again; a run that did nothing but restore has saved nothing. */
  #restored({ phase: name, files }: EventOf<'Restored'>): void {
    this.#resting = true;
    this.#bytesRestored += files?.bytes ?? 0;
    this.#resumeMs -= this.#resumedMs;
    this.#resumedMs = 0;
    const { capturedAt } = this.#phase(name);
    this.#rounds = this.#rounds.filter(({ sequence }) => sequence < capturedAt);
    for (const phase of this.#phases.values()) {
      if (phase.completedAt < capturedAt) continue;
      this.#phaseEnded(phase, false);
      phase.completedAt = Infinity;
    }
  }

  /** What is done again is not completed, and what it took by now is of the round that ends. */
  #wentBack({ from, to, round }: EventOf<'WorkflowWentBack'>): void {
    const names = this.#pipeline === undefined ? [] : namesAfter(this.#pipeline, to);
    const phases = names.flatMap((name) => {
      const phase = this.#phase(name);
      this.#phaseEnded(phase, false);
      phase.completedAt = Infinity;
      const durationMs = phase.durationMs - phase.beforeMs;
      phase.beforeMs = phase.durationMs;
      return durationMs === 0 ? [] : [{ name, durationMs }];
    });
    this.#rounds.push({ round, from, to, phases, sequence: this.#sequence });
  }

  /** A phase that was under way when a run was interrupted goes on: it keeps what it took until then. */
  #phaseStarted(phase: PhaseTally): void {
    phase.since ??= this.#stopwatch;
    phase.succeeded = false;
  }

  #phaseFinished({ phase: name, conclusion }: EventOf<'PhaseFinished'>): void {
    const phase = this.#phase(name);
    phase.completedAt = this.#sequence;
    phase.capturedAt = this.#sequence + 1;
    this.#phaseEnded(phase, conclusion === 'success' || conclusion === 'reused');
  }

  #phaseEnded(phase: PhaseTally, succeeded: boolean): void {
    phase.durationMs += this.#stopwatch - (phase.since ?? this.#stopwatch);
    phase.since = undefined;
    phase.succeeded = succeeded;
  }

  #attemptStarted({ task }: EventOf<'AttemptStarted'>): void {
    this.#resumedMs = 0;
    this.#began.set(task, this.#stopwatch);
    // A retry counts when it begins: a run that stops before leaves it undone.
    if (this.#scheduled.delete(task)) this.#retries.set(task, (this.#retries.get(task) ?? 0) + 1);
  }

  #attemptFinished({ task, outcome, durationMs, steps }: EventOf<'AttemptFinished'>): void {
    const began = this.#began.get(task);
    this.#began.delete(task);
    // Reported durations are from a monotonic clock, so they mend what a wall clock that went back has lost.
    if (began !== undefined) this.#stopwatch = Math.max(this.#stopwatch, began + durationMs);
    const [phase = task, ...rest] = task.split('/');
    if (rest.length === 1) this.#phase(phase).busyMs += Math.max(0, durationMs);
    this.#noteFlaky(task, outcome);
    for (const step of steps) {
      if (step.outcome.kind === 'reused') this.#noteReuse(step.key);
      else if (step.outcome.kind === 'passed') this.#stepMs.set(step.key, Math.max(0, step.durationMs));
    }
  }

  #noteFlaky(task: string, outcome: Outcome): void {
    if (outcome.kind === 'failed' || outcome.kind === 'errored' || outcome.kind === 'timedOut') {
      this.#unsuccessful.add(task);
    } else if (outcome.kind === 'passed' && this.#unsuccessful.delete(task)) {
      this.#flaky.add(task);
    }
  }

  #noteReuse(key: string): void {
    const ms = this.#stepMs.get(key);
    this.#reusedSteps += 1;
    if (ms === undefined) this.#unknownSteps += 1;
    else this.#reuseMs += ms;
  }

  #phase(name: string): PhaseTally {
    const known = this.#phases.get(name);
    if (known !== undefined) return known;
    const fresh: PhaseTally = {
      durationMs: 0,
      busyMs: 0,
      since: undefined,
      succeeded: false,
      completedAt: Infinity,
      capturedAt: 0,
      beforeMs: 0,
    };
    this.#phases.set(name, fresh);
    return fresh;
  }

  #verdictsOf(gate: string): Verdicts {
    const known = this.#verdicts.get(gate);
    if (known !== undefined) return known;
    const fresh: Verdicts = { passed: 0, rejected: 0, inconclusive: 0, vacuous: 0 };
    this.#verdicts.set(gate, fresh);
    return fresh;
  }

  result(): Metrics {
    const phases = [...this.#phases].map(([name, { durationMs, busyMs, since }]) => {
      const wall = durationMs + this.#stopwatch - (since ?? this.#stopwatch);
      return { name, durationMs: wall, busyMs, utilisation: share(busyMs, wall) };
    });
    const busyMs = sum(phases.map((phase) => phase.busyMs));
    const counts = [...this.#retries].map(([task, count]) => ({ task, count }));
    const gates = [...this.#verdicts].map(([name, verdicts]) => ({ name, ...gateCounts([verdicts]) }));
    return {
      schemaVersion: 1,
      workflowId: this.#workflowId,
      runs: this.#runs,
      totalDurationMs: this.#stopwatch,
      phases,
      retries: { total: sum(counts.map(({ count }) => count)), tasks: counts },
      gates: { ...gateCounts([...this.#verdicts.values()]), byGate: gates },
      agents: { busyMs, utilisation: share(busyMs, sum(phases.map((phase) => phase.durationMs))) },
      saved: {
        reuseMs: this.#reuseMs,
        reusedPhases: this.#reusedPhases,
        reusedSteps: this.#reusedSteps,
        unknownSteps: this.#unknownSteps,
        resumeMs: this.#resumeMs,
      },
      flaky: [...this.#flaky],
      rounds: this.#rounds.map(({ round, from, to, phases: ended }) => ({ round, from, to, phases: ended })),
      fixes: this.#fixes.result(),
      checkpoints: {
        saved: this.#saved,
        failed: this.#failed,
        bytesCheckpointed: this.#bytesCheckpointed,
        bytesRestored: this.#bytesRestored,
      },
    };
  }
}
