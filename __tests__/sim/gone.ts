import type { Entry } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { reusedBy } from './reuse-invariants.ts';

/** What a restore, or going back, takes back. */
export interface Gone {
  readonly phases: ReadonlySet<string>;
  /** Whether a task is to be done again: not in a phase that stays, nor by an agent whose work is in the checkpoint. */
  takes(task: string): boolean;
}

const NOTHING: Gone = { phases: new Set(), takes: () => false };

/**
 * What the restores of a journal take back, worked out from the entries alone: phases that were not completed when the
 * checkpoint was begun, but for agents that had succeeded by then. Going back takes the target and all after it.
 */
export function goneBy(disk: readonly Entry[], pipeline: Pipeline): (entry: Entry) => Gone {
  const found = new Map<number, Gone>();
  const completed = new Map<string, number>();
  const captured = new Map<string, number>();
  const succeeded = new Map<string, number>();
  const agents = new Set(pipeline.phases.flatMap((phase) => phase.agents.map((agent) => agent.id)));
  for (const { event, seq } of disk) {
    if (event.type === 'PhaseFinished') completed.set(event.phase, seq);
    if (event.type === 'CheckpointStarted') captured.set(event.phase, seq);
    if (event.type === 'AttemptStarted') succeeded.delete(event.task);
    if (event.type === 'AttemptFinished' && event.outcome.kind === 'passed') succeeded.set(event.task, seq);
    if (event.type === 'PhaseReused') for (const task of reusedBy(event, pipeline)) succeeded.set(task, seq);
    if (event.type === 'WorkflowWentBack') {
      const phases = after(pipeline, event.to);
      for (const phase of phases) completed.delete(phase);
      const takes = (task: string): boolean => phases.has(phaseOf(task));
      for (const task of succeeded.keys()) if (takes(task)) succeeded.delete(task);
      found.set(seq, { phases, takes });
    }
    if (event.type !== 'Restored') continue;
    const until = captured.get(event.phase) ?? 0;
    const names = pipeline.phases.map((phase) => phase.name);
    const phases = new Set(names.filter((name) => !((completed.get(name) ?? Infinity) < until)));
    const kept = new Set([...succeeded].flatMap(([task, at]) => (at < until && agents.has(task) ? [task] : [])));
    for (const phase of phases) completed.delete(phase);
    const takes = (task: string): boolean => phases.has(phaseOf(task)) && !kept.has(task);
    for (const task of succeeded.keys()) if (takes(task)) succeeded.delete(task);
    found.set(seq, { phases, takes });
  }
  return ({ seq }) => found.get(seq) ?? NOTHING;
}

/** A phase and all that come after it. */
export function after({ mode, phases }: Pick<Pipeline, 'mode' | 'phases'>, name: string): ReadonlySet<string> {
  const names = phases.map((phase) => phase.name);
  if (mode === 'sequential') return new Set(names.slice(names.indexOf(name)));
  const found = new Set([name]);
  // A need stands before what needs it.
  for (const phase of phases) if (phase.needs.some((need) => found.has(need))) found.add(phase.name);
  return found;
}

/** The phase that a task belongs to. */
export function phaseOf(task: string): string {
  return task.slice(0, task.indexOf('/'));
}
