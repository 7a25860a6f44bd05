import type { StoredManifests } from '../../core/checkpoint/survey.ts';
import { ok, type Problem, type Result } from '../../model/result.ts';
import type { CheckpointStore } from '../../ports.ts';

/**
 * The manifests of a workflow, by phase, each as the store answers for it.
 *
 * @returns a problem when the store cannot tell which there are
 */
export async function readManifests(
  store: CheckpointStore,
  workflowId: string,
): Promise<Result<StoredManifests, Problem>> {
  const phases = await store.list(workflowId);
  if (!phases.ok) return phases;
  const stored = new Map<string, Result<string | undefined, Problem>>();
  for (const phase of phases.value) stored.set(phase, await store.get(workflowId, phase));
  return ok(stored);
}
