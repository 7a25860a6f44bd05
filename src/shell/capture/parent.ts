import type { CaptureRequest } from '../../ports.ts';
import type { Baseline } from './baseline.ts';
import type { KnownTree } from './known.ts';
import type { StoredParent } from './stored-parent.ts';

/** The tree that a new checkpoint is compared with. */
export interface Before extends StoredParent {
  readonly baseline: Baseline | undefined;
}

/** Finds the parent's tree: as this machine knows it, else from the manifests. Without either everything is new. */
export async function findParent(
  workspace: string,
  { workflowId, parent, store, sha }: CaptureRequest,
  last: KnownTree | undefined,
): Promise<Before> {
  if (parent !== undefined && last !== undefined && last.manifestDigest === parent.digest) {
    const phases = await store.list(workflowId);
    if (phases.ok && phases.value.includes(parent.phase)) {
      const { layers, root, manifestDigest: parentDigest } = last;
      return { parent: parent.phase, parentDigest, layers, root, baseline: undefined };
    }
  }
  // What asks git and reads manifests is loaded here: the checkpoints of a run but the first need neither.
  const [{ readBaseline }, { readParent }] = await Promise.all([import('./baseline.ts'), import('./stored-parent.ts')]);
  // Whoever takes up a workflow elsewhere, or after a restore, asks git once more what the commit holds.
  const baseline = sha === undefined ? undefined : await readBaseline(workspace, sha);
  const stored = parent === undefined ? undefined : await readParent(store, workflowId, parent.phase);
  return { ...(stored ?? { parent: null, parentDigest: null, layers: [], root: undefined }), baseline };
}
