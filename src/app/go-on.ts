import { differences, type Footing, isSameStep } from '../core/fit.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import { type Ending, resume } from './execute.ts';
import { look } from './look.ts';
import type { Surroundings } from './surroundings.ts';

/** A workflow that was brought to this machine, and the checkpoint that its files are to be put back to. */
export interface Brought {
  readonly id: string;
  readonly phase: string;
  /** Who asked for it: the login on GitHub. */
  readonly by: string;
}

/** How a run ended that went on with the work of an earlier one. */
export interface WentOn extends Ending {
  /** Phase of the checkpoint that state and files were put back to. */
  readonly resumedFrom: string;
  /** One sentence each: what was mended or moved out of the way. */
  readonly notes: readonly string[];
}

/** Nothing was run, and the files are as they were before. */
export interface NotBrought {
  readonly problem: Problem;
  /** Whether a new workflow may be started in this workspace. */
  readonly startAfresh: boolean;
}

/**
 * Puts the files back to a checkpoint on a machine that does not have them, and goes on from there. What is in the way
 * is moved aside: on a fresh machine it is what earlier steps made, and they made it before that checkpoint too.
 */
export async function goOn(around: Surroundings, { id, phase, by }: Brought): Promise<Result<WentOn, NotBrought>> {
  const { restore } = await import('./restore.ts');
  const restored = await restore(around, { id, phase, by, force: true });
  if (!restored.ok) {
    const left = await around.snapshots.recover();
    return err({ problem: restored.error, startAfresh: left.ok && left.value === undefined });
  }
  const { fallbacks, report, warnings } = restored.value;
  const notes = [...warnings, ...fallbacks, ...report.notes];
  const ending = await resume(around, id, { kind: 'retry', by });
  if (!ending.ok) return err({ problem: ending.error, startAfresh: false });
  return ok({ ...ending.value, resumedFrom: restored.value.phase, notes });
}

/**
 * The newest workflow of this step in this workspace, with its newest checkpoint, when it can be gone on with. An older
 * one may have passed what that did not, so nothing goes behind it.
 */
export async function findHere(
  storage: Surroundings['storage'],
  footing: Footing,
): Promise<{ readonly id: string; readonly phase: string } | undefined> {
  const listed = await storage.list();
  if (!listed.ok) return undefined;
  for (const id of listed.value) {
    const found = await look(storage, id);
    if (!found.ok) continue;
    const { state } = found.value;
    if (!isSameStep(state, footing)) continue;
    const { lastCheckpoint: phase } = state;
    return phase === undefined || differences(state, footing).length > 0 ? undefined : { id, phase };
  }
  return undefined;
}
