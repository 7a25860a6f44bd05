import { finishRestore, restore, type RestoreSurroundings } from '../../src/app/restore.ts';
import { fold } from '../../src/core/evolve.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import { err, ok } from '../../src/model/result.ts';
import type { Journal, OpenWorkflow } from '../../src/ports.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { type SimWorld, simJournal } from './disk.ts';
import { Crash, sameFiles } from './files.ts';

/** What goes wrong while somebody restores. */
export interface RestorePlan {
  readonly phase: string;
  /** The process dies right after this many entries are on the disk. */
  readonly crashAfter?: number;
  readonly dies?: 'before' | 'after';
  /** Phase whose manifest cannot be read for now. */
  readonly damaged?: string;
  readonly refused?: boolean;
}

function openedIn(sim: SimWorld, journal: Journal): OpenWorkflow {
  return {
    id: 'wf_simulated',
    fence: 0,
    journal,
    entries: [...sim.disk],
    warnings: [],
    checkpoints: sim.files.store,
    head: () => '',
    verify: async () => ok(undefined),
    write: () => undefined,
    log: () => undefined,
    close: () => {},
  };
}

function surroundingsOf(sim: SimWorld, journal: Journal): RestoreSurroundings {
  const refused = err({ code: 'usage', message: 'not simulated' } as const);
  return {
    storage: {
      create: () => refused,
      open: async () => ok(openedIn(sim, journal)),
      read: async () => refused,
      list: async () => ok([]),
    },
    snapshots: sim.files.snapshots,
    clock: { now: () => sim.now, monotonic: () => sim.now, after: () => () => {} },
    sha256,
    attempt: 1,
    endOrphans: () => 0,
  };
}

/** Puts the simulated workflow back to a checkpoint, and looks at the files afterwards. Answers what was violated. */
export async function restoreOnce(sim: SimWorld, plan: RestorePlan): Promise<string[]> {
  const { files } = sim;
  const before = new Map(files.snapshots.workspace);
  if (plan.dies !== undefined) files.dies = plan.dies;
  if (plan.damaged !== undefined) files.damaged = plan.damaged;
  const problem = { code: 'usage', message: 'there is uncommitted work' } as const;
  if (plan.refused === true) files.snapshots.faults = { refusal: { kind: 'refused', problem } };
  const around = surroundingsOf(sim, simJournal(sim, plan.crashAfter));
  try {
    const done = await restore(around, { id: undefined, phase: plan.phase, by: 'sim', force: false });
    const whole = !files.lost && plan.damaged === undefined;
    if (whole && done.ok && done.value.fallbacks.length > 0) return [...done.value.fallbacks];
    if (done.ok) return unlikeCheckpoint(sim, done.value.phase);
    return sameFiles(files.snapshots.workspace, before) ? [] : [`files changed although ${done.error.message}`];
  } catch (error) {
    if (error instanceof Crash) return [];
    throw error;
  } finally {
    delete files.dies;
    delete files.damaged;
    files.snapshots.faults = {};
  }
}

/** What a run does first about a restore that was cut off. False when it cannot go on. */
export async function endRestore(sim: SimWorld, state: WorkflowState, journal: Journal): Promise<boolean> {
  if (state.restoring === undefined) return true;
  const taken = { opened: openedIn(sim, journal), state, warnings: [] };
  const finished = await finishRestore(surroundingsOf(sim, journal), taken);
  return finished.ok;
}

/** A workflow that waits to be taken up after a restore has the files of that checkpoint. */
export function restoredFiles(sim: SimWorld, state: WorkflowState): string[] {
  return state.restored === undefined ? [] : unlikeCheckpoint(sim, state.restored.phase);
}

function unlikeCheckpoint(sim: SimWorld, phase: string): string[] {
  const saved = sim.disk.findLast(({ event }) => event.type === 'CheckpointSaved' && event.phase === phase)?.event;
  const digest = saved?.type === 'CheckpointSaved' ? saved.digest : undefined;
  const kept = digest === undefined ? undefined : sim.files.kept.get(digest);
  return sameFiles(sim.files.snapshots.workspace, kept) ? [] : [`the files are not those of ${phase}`];
}

/** The state that the disk tells of. */
export function stateOf(sim: SimWorld): WorkflowState {
  const folded = fold(sim.disk);
  if (!folded.ok) throw new Error(folded.error.message);
  return folded.value;
}
