import { fold } from '../../src/core/evolve.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { Entry, EventOf } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { CheckPlan, PhasePlan, Pipeline } from '../../src/model/pipeline.ts';
import type { SimWorld } from './disk.ts';
import { fixesAreHonest } from './fix-invariants.ts';
import { goneBy, phaseOf } from './gone.ts';
import { loadIsKept, orderIsKept, stopsAreKept } from './load-invariants.ts';
import { roundsAreHonest } from './round-invariants.ts';
import { rerunsAreEarned } from './rerun-invariants.ts';
import { reusedBy, reuseIsEarned } from './reuse-invariants.ts';

/** Everything that must hold for every journal, worked out from the entries alone and without the engine's own fold. */
export function violations(sim: SimWorld, pipeline: Pipeline, live: WorkflowState | undefined): string[] {
  return [
    ...noAttemptTwice(sim),
    ...nothingAfterFinish(sim.disk, pipeline),
    ...gatesAreHonest(sim.disk, pipeline),
    ...orderIsKept(sim.disk, pipeline),
    ...loadIsKept(sim.disk, pipeline),
    ...stopsAreKept(sim.disk),
    ...budgetIsKept(sim.disk, pipeline),
    ...retriesAreKept(sim.disk, pipeline),
    ...rerunsAreEarned(sim.disk, pipeline),
    ...workIsDoneOnce(sim.disk, pipeline),
    ...filesAreOfTheWork(sim, pipeline),
    ...reuseIsEarned(sim.disk, pipeline),
    ...fixesAreHonest(sim, pipeline),
    ...roundsAreHonest(sim, pipeline),
    ...replayEqualsLive(sim.disk, live),
  ];
}

function noAttemptTwice(sim: SimWorld): string[] {
  const problems: string[] = [];
  const journalled = new Set<string>();
  for (const { event } of sim.disk) {
    if (event.type !== 'AttemptStarted') continue;
    const id = `${event.task}#${event.attempt}`;
    if (journalled.has(id)) problems.push(`${id} was journalled twice`);
    journalled.add(id);
  }
  const seen = new Set<string>();
  for (const id of sim.started) {
    if (seen.has(id)) problems.push(`${id} was started twice`);
    if (!journalled.has(id) && !id.includes('/fix.')) problems.push(`${id} was started and not journalled`);
    seen.add(id);
  }
  return problems;
}

function nothingAfterFinish(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const gone = goneBy(disk, pipeline);
  const finished = new Set<string>();
  /** Phases that no checkpoint was begun for since they finished. */
  const uncaptured = new Set<string>();
  const checkpoints = new Set<string>();
  for (const entry of disk) {
    const { event } = entry;
    for (const phase of gone(entry).phases) {
      finished.delete(phase);
      uncaptured.delete(phase);
      checkpoints.delete(phase);
    }
    if (event.type === 'PhaseFinished') {
      if (finished.has(event.phase)) problems.push(`phase ${event.phase} finished twice`);
      finished.add(event.phase);
      // What was taken of the begin of a round is none of the phase.
      checkpoints.delete(event.phase);
      uncaptured.add(event.phase);
    }
    if (event.type === 'AttemptStarted' && finished.has(phaseOf(event.task)))
      problems.push(`${event.task} ran after its phase was over`);
    if (event.type === 'CheckpointSaved' || event.type === 'CheckpointFailed') {
      checkpoints.add(event.phase);
      uncaptured.clear();
    }
    const isOver = event.type === 'WorkflowFinished' && event.status === 'completed';
    const waits = event.type === 'WorkflowPaused' && event.pause.reason !== 'stopped';
    if ((isOver || waits) && uncaptured.size > 0) problems.push(`no checkpoint has ${[...uncaptured].join(', ')}`);
    if (!isOver) continue;
    const { length } = pipeline.phases;
    if (finished.size !== length) problems.push('completed without all phases');
    if (pipeline.mode === 'sequential' && checkpoints.size !== length)
      problems.push(`${checkpoints.size} checkpoints for ${length} phases`);
  }
  return problems;
}

/** A phase may only finish when each gate's required checks were good in its last judgement, or the gate was skipped by a decision. */
function gatesAreHonest(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const outcomes = new Map<string, Outcome>();
  const skipped = new Set<string>();
  let paused: EventOf<'WorkflowPaused'> | undefined;
  const gone = goneBy(disk, pipeline);
  for (const entry of disk) {
    const { event } = entry;
    const { phases, takes } = gone(entry);
    if (event.type === 'WorkflowWentBack') problems.push(...mayGo(event, pipeline, outcomes, skipped));
    for (const task of outcomes.keys()) if (takes(task)) outcomes.delete(task);
    for (const phase of phases) forget(skipped, `${phase}/`);
    if (event.type === 'GateStarted') forget(outcomes, `${event.phase}/${event.gate}/`);
    if (event.type === 'AttemptFinished') outcomes.set(event.task, event.outcome);
    if (event.type === 'PhaseReused')
      for (const task of reusedBy(event, pipeline)) outcomes.set(task, { kind: 'passed' });
    if (event.type === 'WorkflowPaused') paused = event;
    if (event.type === 'Decided' && event.decision.kind === 'skip')
      skipped.add(`${paused?.pause.phase}/${event.decision.gate}`);
    if (event.type !== 'PhaseFinished') continue;
    const phase = pipeline.phases.find((each) => each.name === event.phase);
    if (phase === undefined) problems.push(`unknown phase ${event.phase}`);
    else problems.push(...isOpen(phase, outcomes, skipped));
  }
  return problems;
}

/** Who goes back has passed its gates. */
function mayGo(
  { from }: EventOf<'WorkflowWentBack'>,
  pipeline: Pipeline,
  outcomes: ReadonlyMap<string, Outcome>,
  skipped: ReadonlySet<string>,
): string[] {
  const phase = pipeline.phases.find((each) => each.name === from);
  return phase === undefined ? [`unknown phase ${from}`] : isOpen(phase, outcomes, skipped);
}

function forget(outcomes: Map<string, unknown> | Set<string>, prefix: string): void {
  for (const task of outcomes.keys()) if (task.startsWith(prefix)) outcomes.delete(task);
}

function isOpen(phase: PhasePlan, outcomes: ReadonlyMap<string, Outcome>, skipped: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  for (const agent of phase.agents) {
    if (outcomes.get(agent.id)?.kind !== 'passed')
      problems.push(`phase ${phase.name} finished although ${agent.id} did not pass`);
  }
  for (const gate of phase.gates) {
    if (skipped.has(`${phase.name}/${gate.name}`)) {
      if (gate.skippable === false) problems.push(`${phase.name}/${gate.name} may not be skipped`);
      continue;
    }
    const required = gate.checks.filter((check) => check.enforcement === 'required');
    if (!required.some((check) => outcomes.get(check.id)?.kind === 'passed'))
      problems.push(`${phase.name}/${gate.name} opened without a pass`);
    for (const check of required) {
      if (!mayOpen(check, outcomes.get(check.id))) problems.push(`${check.id} did not pass and the gate opened`);
    }
  }
  return problems;
}

function mayOpen(check: CheckPlan, outcome: Outcome | undefined): boolean {
  if (outcome?.kind === 'passed') return true;
  return outcome?.kind === 'errored' && outcome.reason === 'unreachable' && check.unreachable === 'warn';
}

function budgetIsKept(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  let retries = 0;
  for (const { event } of disk) {
    if (event.type === 'RunStarted') retries = 0;
    if (event.type !== 'RetryScheduled' || event.tests !== undefined) continue;
    retries += 1;
    if (retries > pipeline.retryBudget) problems.push(`${retries} retries with a budget of ${pipeline.retryBudget}`);
  }
  return problems;
}

/** No more attempts than the policy has, and none that was announced is forgotten. */
function retriesAreKept(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const tasks = pipeline.phases.flatMap((phase) => [...phase.agents, ...phase.gates.flatMap((gate) => gate.checks)]);
  const most = new Map(tasks.map((task) => [task.id, task.retry.attempts]));
  const round = new Map<string, number>();
  const announced = new Set<string>();
  const gone = goneBy(disk, pipeline);
  for (const entry of disk) {
    const { event } = entry;
    if (event.type === 'WorkflowWentBack')
      for (const phase of gone(entry).phases) for (const each of [round, announced]) forget(each, `${phase}/`);
    // A new run and a person's decision begin a new round; a signal ends what was announced.
    if (event.type === 'RunStarted' || event.type === 'Decided') round.clear();
    // What was mended is judged afresh.
    if (event.type === 'FixFinished' && event.change !== undefined) forget(round, `${event.phase}/`);
    if (event.type === 'RunStarted' || event.type === 'Decided' || event.type === 'StopRequested') announced.clear();
    if (event.type === 'PhaseHalted' && pipeline.failFast === true) announced.clear();
    if (event.type === 'RetryScheduled') announced.add(event.task);
    if (event.type === 'AttemptStarted' && event.rerun !== undefined) announced.delete(event.task);
    if (event.type === 'AttemptStarted' && event.rerun === undefined) {
      const made = (round.get(event.task) ?? 0) + 1;
      round.set(event.task, made);
      announced.delete(event.task);
      if (made > (most.get(event.task) ?? 0)) problems.push(`${event.task} was tried ${made} times`);
    }
    if (event.type === 'WorkflowPaused' && announced.size > 0)
      problems.push(`paused although a retry of ${[...announced].join(', ')} was announced`);
  }
  return problems;
}

/**
 * An agent that passed is not run again, whoever takes the workflow up, unless an output of its phase is missing, or a
 * person has it try again after it asked to go back.
 */
function workIsDoneOnce(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const agents = new Set(pipeline.phases.flatMap((phase) => phase.agents.map((agent) => agent.id)));
  const passed = new Set<string>();
  const asked = new Set<string>();
  const halts = new Map<string, string>();
  const gone = goneBy(disk, pipeline);
  for (const entry of disk) {
    const { event } = entry;
    const { takes } = gone(entry);
    for (const task of passed) if (takes(task)) passed.delete(task);
    if (event.type === 'AttemptFinished' && (event.outputs?.['goto'] ?? '').trim() !== '') asked.add(event.task);
    // Whoever stops the workflow does not take back what halted its phases.
    if (event.type === 'PhaseHalted' || (event.type === 'WorkflowPaused' && event.pause.reason !== 'stopped'))
      halts.set(event.pause.phase, event.pause.reason);
    if (event.type === 'Decided' && event.decision.kind === 'retry') {
      for (const task of asked)
        if (['goto-invalid', 'not-converging'].includes(halts.get(phaseOf(task)) ?? '')) passed.delete(task);
      halts.clear();
    }
    if (event.type === 'AttemptStarted' && passed.has(event.task)) problems.push(`${event.task} passed and ran again`);
    if (event.type === 'AttemptFinished' && event.outcome.kind === 'passed' && agents.has(event.task))
      passed.add(event.task);
    if (event.type === 'PhaseReused') for (const task of reusedBy(event, pipeline)) passed.add(task);
    if (event.type === 'ArtifactsCollected' && event.missing.length > 0) forget(passed, `${event.phase}/`);
  }
  return problems;
}

/** In the end the files are those that the last success of each task has left: nothing of what was put back is there. */
function filesAreOfTheWork({ disk, files }: SimWorld, pipeline: Pipeline): string[] {
  let expected = new Map<string, string>();
  /** What each phase's checkpoint has. */
  const captured = new Map<string, ReadonlyMap<string, string>>();
  /** What was stored, by digest. */
  const kept = new Map<string, readonly (readonly [string, string])[]>();
  for (const { event } of disk) {
    if (event.type === 'ReuseStored')
      kept.set(
        event.digest,
        [...expected].filter(([task]) => reusedBy(event, pipeline).includes(task)),
      );
    if (event.type === 'PhaseReused')
      for (const [task, content] of kept.get(event.digest) ?? []) expected.set(task, content);
    if (event.type === 'CheckpointStarted') captured.set(event.phase, new Map(expected));
    if (event.type === 'Restored') expected = new Map(captured.get(event.phase));
    if (event.type === 'AttemptFinished' && event.outcome.kind === 'passed')
      expected.set(event.task, String(event.attempt));
  }
  const last = disk.at(-1)?.event;
  if (last?.type !== 'WorkflowFinished' || last.status !== 'completed') return [];
  const found = [...files.snapshots.workspace].filter(([path]) => path.includes('/'));
  const wrong = found.filter(([path, content]) => expected.get(path) !== content);
  const missing = [...expected.keys()].filter((path) => !files.snapshots.workspace.has(path));
  return [
    ...wrong.map(([path, content]) => `${path} is of attempt ${content}`),
    ...missing.map((path) => `${path} is missing`),
  ];
}

/** Everything in a state as text; maps and sets in their order. What the plan alone decides is left out. */
export function snapshot(state: WorkflowState): string {
  const { tasks: _tasks, phaseByName: _phases, graph: _graph, pipeline: _pipeline, ...rest } = state;
  return JSON.stringify(rest, (_key, value: unknown) => {
    if (value instanceof Map) return [...value];
    if (value instanceof Set) return [...value];
    return value;
  });
}

function replayEqualsLive(disk: readonly Entry[], live: WorkflowState | undefined): string[] {
  const replayed = fold(disk);
  if (!replayed.ok) return [`replay: ${replayed.error.message} at ${replayed.error.sequence}`];
  if (live === undefined) return [];
  return snapshot(replayed.value) === snapshot(live) ? [] : ['replay differs from live'];
}
