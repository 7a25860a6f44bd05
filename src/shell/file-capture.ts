import { needlesOf, secretValues } from '../core/checkpoint/needles.ts';
import { createFilter } from '../core/checkpoint/kept.ts';
import { foldName, type SafetyRules, unsafeEntry, unsafeTree } from '../core/checkpoint/safety.ts';
import { showName } from '../core/checkpoint/names.ts';
import type { CheckpointStore, Snapshots } from '../ports.ts';
import { createCapture, type StoredTree, type TakenTree } from './capture/capture.ts';
import { sha256 } from './hash.ts';
import { bestCompression } from './layer/compress.ts';
import { digestOfListing, sortEntries, writeListing } from './layer/listing.ts';
import { layers } from './layer/layers.ts';
import { poolFor } from './layer/threads.ts';
import type { Pool } from './layer/types.ts';

/** What snapshots need of the outside. */
export interface FileSnapshotOptions {
  readonly workspace: string;
  /** Environment of the caller: its secrets must not be in any checkpoint. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Script of a thread that packs; undefined: everything is done in this thread. */
  readonly packer: string | undefined;
  /** Whether checkpoints will be taken: what they need is loaded before. */
  readonly ahead?: boolean;
}

/** The tree of a stored checkpoint, from its manifests. Undefined when they cannot be read. */
async function treeOf(store: CheckpointStore, workflowId: string, phase: string): Promise<StoredTree | undefined> {
  const phases = await store.list(workflowId);
  if (!phases.ok) return undefined;
  const texts = new Map<string, string>();
  for (const name of phases.value) {
    const text = await store.get(workflowId, name);
    if (text.ok && text.value !== undefined) texts.set(name, text.value);
  }
  const [{ readChain }, { finalTree }] = await Promise.all([
    import('../core/checkpoint/chain.ts'),
    import('../core/checkpoint/tree.ts'),
  ]);
  const chain = readChain(texts, phase, sha256);
  const tree = chain.ok ? finalTree(chain.value) : undefined;
  const manifest = chain.ok ? chain.value.at(-1) : undefined;
  const text = texts.get(phase);
  if (tree?.ok !== true || manifest === undefined || text === undefined) return undefined;
  return { tree: tree.value, layers: manifest.layers, manifestDigest: `sha256:${sha256(text)}` };
}

/**
 * As `unsafeTree`, for a tree whose parent was looked through: only what is new in it is looked at, unless a link is
 * among that, because where links lead takes the whole tree to tell.
 */
function unsafeTaken({ entries, changed, grown, hasParent }: TakenTree, rules: SafetyRules): string | undefined {
  if (!hasParent || changed.some(({ type }) => type === 'link')) {
    return unsafeTree(new Map(Array.from(entries(), (entry) => [entry.path, entry])), rules);
  }
  for (const entry of changed) {
    const wrong = unsafeEntry(entry, rules.platform);
    if (wrong !== undefined) return `${showName(entry.path)} ${wrong}.`;
  }
  for (const { names } of grown) {
    const folded = new Map<string, string>();
    for (const name of names) {
      const other = folded.get(foldName(name));
      if (other !== undefined) return `${showName(other)} and ${showName(name)} are one name on some file systems.`;
      folded.set(foldName(name), name);
    }
  }
  return undefined;
}

/** Takes the files of a folder of this machine into checkpoints. */
export function createFileCapture({ workspace, env, packer }: FileSnapshotOptions): Snapshots['capture'] {
  const { platform } = process;
  const openPool = (bytes: number): Pool => poolFor(packer, bytes);
  return createCapture({
    workspace,
    layers,
    layerDigest: (entries) => digestOfListing(writeListing(sortEntries(entries))),
    compression: bestCompression,
    openPool,
    needles: () => needlesOf(secretValues(env)).map((needle) => Buffer.from(needle, 'latin1')),
    filter: createFilter,
    unsafe: (taken, { maxSize }) => unsafeTaken(taken, { platform, maxSize }),
    treeOf,
  });
}
