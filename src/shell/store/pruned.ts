import * as fs from 'node:fs';
import * as z from 'zod/mini';
import type { Entry } from '../../model/event.ts';
import type { Problem, Result } from '../../model/result.ts';
import { errorCode, writeFileAtomic } from '../files.ts';
import { pathsOf } from '../workflow-dir.ts';

/**
 * `pruned.json` in the folder of a workflow says that its checkpoints were removed on purpose: without it a manifest
 * that the journal tells of and that is not there is damage. Checkpoints that were saved later are not meant.
 */
const prunedSchema = z.object({
  schemaVersion: z.literal(1),
  /** ISO 8601. */
  at: z.string(),
  /** Entry of the journal that was the last one then. */
  sequence: z.number(),
  because: z.string(),
});
export type PrunedNote = z.infer<typeof prunedSchema>;

/** Says that the checkpoints go. It is durable before the first of them is removed. */
export function writePruned(
  workspace: string,
  id: string,
  note: Omit<PrunedNote, 'schemaVersion'>,
): Result<void, Problem> {
  const text = `${JSON.stringify({ schemaVersion: 1, ...note }, null, 2)}\n`;
  return writeFileAtomic(pathsOf(workspace, id).pruned, text, { durable: true });
}

/** Phases whose newest checkpoint was removed on purpose. A note that cannot be read says nothing. */
export function prunedPhases(workspace: string, id: string, entries: readonly Entry[]): ReadonlySet<string> {
  const sequence = prunedUpTo(pathsOf(workspace, id).pruned);
  const phases = new Set<string>();
  if (sequence === undefined) return phases;
  for (const { event, seq } of entries) {
    if (event.type !== 'CheckpointSaved') continue;
    if (seq <= sequence) phases.add(event.phase);
    else phases.delete(event.phase);
  }
  return phases;
}

function prunedUpTo(file: string): number | undefined {
  try {
    const note = prunedSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
    return note.success ? note.data.sequence : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
