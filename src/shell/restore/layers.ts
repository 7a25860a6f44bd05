import { showName } from '../../core/checkpoint/names.ts';
import type { Tree } from '../../core/checkpoint/tree.ts';
import type { TreeFile } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { CheckpointStore, RestoreRefusal } from '../../ports.ts';
import { createLookup } from '../layer/listing.ts';
import type { ExtractTarget, LayerEntry, Layers, OpenLayer } from '../layer/types.ts';

const EARLIER = 'Use an earlier checkpoint; `bootspring checkpoints` lists them.';

const refusal = (kind: RestoreRefusal['kind'], problem: Problem): { ok: false; error: RestoreRefusal } =>
  err({ kind, problem });

/** Damage of stored bytes may be mended by an earlier checkpoint; a full disk is not. */
export const refusalOf = (problem: Problem): RestoreRefusal => ({
  kind: problem.code === 'integrity' ? 'damaged' : 'refused',
  problem,
});

/** What a manifest says of a file and its layer does not; the answer is a sentence. */
function disagreement(file: TreeFile, there: LayerEntry | undefined): string | undefined {
  const named = `The checkpoint says that ${showName(file.path)} is in layer ${file.layer ?? ''}`;
  if (there?.type !== 'file') return `${named}, and no such file is.`;
  if (`sha256:${there.digest}` !== file.digest)
    return `${named} with the digest ${file.digest}, and it has sha256:${there.digest}.`;
  if (there.size !== file.size) return `${named} with ${file.size} bytes, and it has ${there.size}.`;
  return undefined;
}

/**
 * Opens every layer of a tree and compares what the manifests say with what the layers hold. Nothing is unpacked.
 *
 * @returns the layers by their digests; `damaged` when one is missing or not whole, `refused` when one disagrees
 */
export async function openLayers(
  tree: Tree,
  workflowId: string,
  store: CheckpointStore,
  layers: Layers,
): Promise<Result<ReadonlyMap<string, OpenLayer>, RestoreRefusal>> {
  const files = new Map<string, TreeFile[]>();
  for (const entry of tree.values()) {
    if (entry.type !== 'file' || entry.layer === undefined) continue;
    const others = files.get(entry.layer);
    if (others === undefined) files.set(entry.layer, [entry]);
    else others.push(entry);
  }
  const opened = new Map<string, OpenLayer>();
  for (const [digest, wanted] of files) {
    const file = await store.openLayer(workflowId, digest);
    if (!file.ok) return err(refusalOf(file.error));
    if (file.value === undefined) {
      return refusal('damaged', { code: 'integrity', message: `The layer ${digest} is missing.`, hint: EARLIER });
    }
    const layer = layers.open(file.value, digest.replace('sha256:', ''));
    if (!layer.ok) return err(refusalOf(layer.error));
    const { entries } = layer.value;
    const placeOf = createLookup(entries);
    for (const each of wanted) {
      const wrong = disagreement(each, entries[placeOf(each.path) ?? -1]);
      if (wrong !== undefined)
        return refusal('refused', { code: 'integrity', message: wrong, where: file.value, hint: EARLIER });
    }
    opened.set(digest, layer.value);
  }
  return ok(opened);
}

/** Files to unpack, by the digest of their layer. */
export function targetsOf(files: readonly TreeFile[], folder: string): ReadonlyMap<string, readonly ExtractTarget[]> {
  const targets = new Map<string, ExtractTarget[]>();
  for (const { layer, path, mode, mtime } of files) {
    if (layer === undefined) continue;
    const target = { path, to: `${folder}/${path}`, mode, mtime };
    const others = targets.get(layer);
    if (others === undefined) targets.set(layer, [target]);
    else others.push(target);
  }
  return targets;
}
