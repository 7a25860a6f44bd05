import { readChain } from '../../core/checkpoint/chain.ts';
import { finalTree } from '../../core/checkpoint/tree.ts';
import type { Layer } from '../../model/checkpoint.ts';
import type { CheckpointStore } from '../../ports.ts';
import { sha256 } from '../hash.ts';
import { readManifests } from '../store/manifests.ts';
import { folderOf, type KnownFolder } from './known.ts';

/** A parent's tree; without a parent, or where it cannot be read, there is none. */
export interface StoredParent {
  readonly parent: string | null;
  readonly parentDigest: string | null;
  readonly layers: readonly Layer[];
  readonly root: KnownFolder | undefined;
}

/** The tree of a stored checkpoint. Undefined when its manifests cannot be read. */
export async function readParent(
  store: CheckpointStore,
  workflowId: string,
  phase: string,
): Promise<StoredParent | undefined> {
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
