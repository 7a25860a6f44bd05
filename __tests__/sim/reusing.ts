import { feedbackFor } from '../../src/core/handed-on.ts';
import { isReusable } from '../../src/core/evolve-reuse.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { Event } from '../../src/model/event.ts';
import type { SimWorld } from './disk.ts';

/** Paths that the reusable work of a phase writes: one for each task. */
const writtenBy = (state: WorkflowState, phase: string): readonly string[] =>
  (state.phaseByName.get(phase)?.agents.tasks ?? []).filter(isReusable).map((task) => task.plan.id);

/** A phase depends on nothing that changes here but what it is told: it is found whenever it was stored, unless what is stored is lost. */
export async function simulatedLookup(
  sim: SimWorld,
  state: WorkflowState,
  phase: string,
  fresh: boolean,
): Promise<Event> {
  const paths = writtenBy(state, phase);
  const there = state.phaseByName.get(phase);
  const told = there === undefined ? {} : feedbackFor(state, there);
  const digest = `digest of ${phase} ${told.feedback?.text ?? ''}`;
  const stored = sim.random.chance(0.1) ? undefined : sim.reuse.get(digest);
  if (sim.random.chance(0.05)) return { type: 'ReuseMissed', phase, because: 'its inputs cannot be told' };
  if (fresh || stored === undefined) return { type: 'ReuseMissed', phase, because: 'it was not found', digest };
  const { workspace } = sim.files.snapshots;
  for (const path of paths) workspace.delete(path);
  for (const [path, content] of stored) workspace.set(path, content);
  const files = { written: stored.size, bytes: 10, deleted: 0 };
  return { type: 'PhaseReused', phase, from: state.id, because: 'the same', digest, savedMs: 5, files };
}

/** Stores what the phase left, or fails to. */
export async function simulatedStore(sim: SimWorld, state: WorkflowState, phase: string): Promise<Event> {
  const { workspace } = sim.files.snapshots;
  const found = writtenBy(state, phase).map((path) => [path, workspace.get(path) ?? ''] as const);
  if (sim.random.chance(0.1)) return { type: 'ReuseNotStored', phase, because: 'its inputs changed' };
  const digest = state.phaseByName.get(phase)?.reuse.digest ?? '';
  sim.reuse.set(digest, new Map(found));
  return { type: 'ReuseStored', phase, digest, bytes: 1 };
}
