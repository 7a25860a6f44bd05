import { readChain } from '../../core/checkpoint/chain.ts';
import { finalTree } from '../../core/checkpoint/tree.ts';
import type { Layer } from '../../model/checkpoint.ts';
import type { CaptureRequest, CheckpointStore } from '../../ports.ts';
import { sha256 } from '../hash.ts';
import { readManifests } from '../store/manifests.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import { folderOf, type KnownFolder, type KnownTree } from './known.ts';

/** The tree that a new checkpoint is compared with. */
export interface Before {
  readonly parent: string | null;
  readonly parentDigest: string | null;
  readonly layers: readonly Layer[];
  readonly root: KnownFolder | undefined;
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
  // Whoever takes up a workflow elsewhere, or after a restore, asks git once more what the commit holds.
  const baseline = sha === undefined ? undefined : await readBaseline(workspace, sha);
  const stored = parent === undefined ? undefined : await readParent(store, workflowId, parent.phase);
  return { ...(stored ?? { parent: null, parentDigest: null, layers: [], root: undefined }), baseline };
}

/** The tree of a stored checkpoint. Undefined when its manifests cannot be read. */
async function readParent(
  store: CheckpointStore,
  workflowId: string,
  phase: string,
): Promise<Omit<Before, 'baseline'> | undefined> {
  const stored = await readManifests(store, workflowId);
  if (!stored.ok) return undefined;
  const textOf = (name: string): string | undefined => {
    const text = stored.value.get(name);
    return text?.ok === true ? text.value : undefined;
  };
  const chain = readChain(textOf, phase, sha256);
  const tree = chain.ok ? finalTree(chain.value) : undefined;
  const text = textOf(phase);
  if (!chain.ok || tree?.ok !== true || text === undefined) return undefined;
  const layers = chain.value.at(-1)?.layers ?? [];
  return { parent: phase, parentDigest: `sha256:${sha256(text)}`, layers, root: folderOf(tree.value) };
}
