import type { Entry, Event, EventOf } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { after, goneBy, phaseOf } from './gone.ts';

/** What begins and what ends it, besides attempts. */
const SPANS: Readonly<Record<string, readonly Event['type'][]>> = {
  ReuseLookupStarted: ['ReuseMissed', 'PhaseReused'],
  CollectionStarted: ['ArtifactsCollected'],
  ReuseStoreStarted: ['ReuseStored', 'ReuseNotStored'],
  CheckpointStarted: ['CheckpointSaved', 'CheckpointFailed'],
  FixStarted: ['FixFinished'],
};
const ENDS = new Map(Object.entries(SPANS).flatMap(([begin, ends]) => ends.map((end) => [end, begin] as const)));

/** What is under way at one time: no more than there are slots, and nothing beside what must be alone. */
export function loadIsKept(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const agents = new Map(pipeline.phases.flatMap((phase) => phase.agents.map((task) => [task.id, task] as const)));
  const gates = pipeline.phases.flatMap((phase) => phase.gates);
  const checks = new Map(gates.flatMap((gate) => gate.checks.map((task) => [task.id, task] as const)));
  const serial = new Set(pipeline.phases.flatMap((phase) => (phase.parallel ? [] : [phase.name])));
  const weightOf = (id: string): number => {
    const { weight = 1 } = agents.get(id) ?? checks.get(id) ?? {};
    return Math.min(weight, pipeline.maxParallel);
  };
  const running = new Set<string>();
  const spans = new Set<string>();
  let halted = false;
  for (const { event } of disk) {
    if (event.type === 'RunStarted') {
      running.clear();
      spans.clear();
    }
    if (event.type === 'RunStarted' || event.type === 'Decided' || event.type === 'Restored') halted = false;
    if (event.type === 'AttemptFinished') running.delete(event.task);
    const begun = ENDS.get(event.type);
    if (begun !== undefined && 'phase' in event) spans.delete(`${begun} ${event.phase}`);
    const begins = event.type === 'AttemptStarted' || event.type in SPANS;
    if (begins) {
      if (event.type === 'AttemptStarted') running.add(event.task);
      else if ('phase' in event) spans.add(`${event.type} ${event.phase}`);
      if (halted && pipeline.failFast === true && event.type !== 'CheckpointStarted')
        problems.push(`${event.type} after a failure that stops everything`);
      const all = [...running, ...spans];
      const slots = [...running].reduce((sum, id) => sum + weightOf(id), spans.size);
      if (slots > pipeline.maxParallel) problems.push(`${slots} slots taken at once: ${all.join(', ')}`);
      const alone = all.find((each) => /^(?:Checkpoint|Fix)/.test(each) || checks.get(each)?.readOnly === false);
      if (alone !== undefined && all.length > 1) problems.push(`${alone} was not alone: ${all.join(', ')}`);
      const together = [...running].filter((id) => agents.has(id)).map(phaseOf);
      const twice = together.find((phase, at) => serial.has(phase) && together.indexOf(phase) !== at);
      if (twice !== undefined) problems.push(`agents of ${twice} ran together`);
      const phases = new Set([...running].map(phaseOf));
      if (pipeline.mode === 'sequential' && phases.size > 1) problems.push(`${[...phases].join(', ')} ran together`);
    }
    if (event.type === 'PhaseHalted') halted = true;
    if ((event.type === 'WorkflowFinished' || event.type === 'WorkflowPaused') && running.size > 0)
      problems.push('ended with work under way');
  }
  return problems;
}

/** A phase begins when all that it needs is completed, and a pause comes when nothing else can go on. */
export function orderIsKept(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const gone = goneBy(disk, pipeline);
  const finished = new Set<string>();
  const begun = new Set<string>();
  const halted = new Set<string>();
  const asking = askingIn(pipeline, gone);
  let pausedIn = '';
  /** A run that takes up a paused workflow changes nothing before somebody has decided. */
  let waits = false;
  for (const entry of disk) {
    const { event } = entry;
    asking.add(entry);
    for (const phase of gone(entry).phases) for (const set of [finished, begun, halted]) set.delete(phase);
    if (event.type === 'PhaseFinished') finished.add(event.phase);
    if (event.type === 'RunStarted' && !waits) halted.clear();
    if (event.type === 'WorkflowPaused') pausedIn = event.pause.phase;
    if (event.type === 'Decided' && event.decision.kind === 'retry') halted.clear();
    if (event.type === 'Decided' && event.decision.kind === 'skip') halted.delete(pausedIn);
    if (event.type === 'WorkflowPaused') waits = true;
    else if (event.type === 'Decided' || event.type === 'Restored') waits = false;
    if (event.type === 'PhaseHalted') halted.add(event.pause.phase);
    const isAnEnd = event.type === 'WorkflowPaused' && event.pause.reason !== 'stopped';
    if (isAnEnd && pipeline.mode !== 'sequential' && pipeline.failFast !== true) {
      const leaving = asking.set();
      for (const { name, needs } of pipeline.phases) {
        if (leaving.has(name)) continue;
        const stuck = begun.has(name) ? halted.has(name) : needs.some((need) => !finished.has(need));
        if (!finished.has(name) && !stuck) problems.push(`paused although ${name} could go on`);
      }
    }
    if (event.type !== 'PhaseStarted') continue;
    begun.add(event.phase);
    const index = pipeline.phases.findIndex((phase) => phase.name === event.phase);
    const before = pipeline.mode === 'sequential' ? pipeline.phases.slice(0, index).map((phase) => phase.name) : [];
    for (const need of [...(pipeline.phases[index]?.needs ?? []), ...before]) {
      if (!finished.has(need)) problems.push(`${event.phase} started before ${need} was over`);
    }
  }
  return problems;
}

/** Phases that wait until somebody asks no more: one that asked to go back, and what it would set back. */
function askingIn(pipeline: Pipeline, gone: ReturnType<typeof goneBy>) {
  const asked = new Map<string, string>();
  return {
    add(entry: Entry): void {
      const { event } = entry;
      const { takes } = gone(entry);
      for (const task of asked.keys()) if (takes(task)) asked.delete(task);
      if (event.type === 'AttemptFinished') asked.delete(event.task);
      if (event.type === 'AttemptFinished' && event.outcome.kind === 'passed' && event.outputs?.['goto'] !== undefined)
        asked.set(event.task, event.outputs['goto']);
    },
    set: (): ReadonlySet<string> =>
      new Set([...asked].flatMap(([task, to]) => [phaseOf(task), ...after(pipeline, to)])),
  };
}

/** After a signal nothing begins; a Ctrl-C alone pauses, any other signal cancels, and neither does without a signal. */
export function stopsAreKept(disk: readonly Entry[]): string[] {
  const problems: string[] = [];
  let stop: EventOf<'StopRequested'> | undefined;
  for (const { event } of disk) {
    if (event.type === 'RunStarted') stop = undefined;
    if (event.type === 'StopRequested') stop = event;
    const begins = event.type === 'PhaseStarted' || event.type === 'AttemptStarted' || event.type === 'FixStarted';
    if (begins && stop !== undefined) problems.push(`${event.type} after ${stop.signal}`);
    const isStopped = event.type === 'WorkflowPaused' && event.pause.reason === 'stopped';
    if (isStopped && stop?.pauses !== true) problems.push('stopped although nobody pressed Ctrl-C');
    if (event.type === 'WorkflowFinished' && event.status === 'cancelled' && stop?.pauses === true)
      problems.push('cancelled by one Ctrl-C');
  }
  return problems;
}
