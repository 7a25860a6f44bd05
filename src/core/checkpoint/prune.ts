import type { Status } from '../../model/status.ts';
import { sizeText } from '../views/size.ts';
import { ageText } from './age.ts';

/** What is stored for one workflow. */
export interface StoredWorkflow {
  readonly id: string;
  /** `owned`: a process works on it; `restoring`: a restore was cut off; `damaged`, `unreadable`: so is its journal. */
  readonly status: Status | 'owned' | 'restoring' | 'damaged' | 'unreadable';
  /** Last time that anything happened in it; milliseconds since 1970. */
  readonly updatedAt: number;
  readonly manifests: readonly StoredManifest[];
  readonly files: readonly StoredFile[];
}

export interface StoredManifest {
  readonly phase: string;
  readonly bytes: number;
  /** False: the phase was reset or its checkpoint taken anew, so nothing goes back to this one. */
  readonly current: boolean;
  /** Digests of the layers that its tree needs; undefined when the manifest is damaged. */
  readonly layers: readonly string[] | undefined;
}

/** A layer, or what a write that was cut off has left. */
export interface StoredFile {
  readonly kind: 'layer' | 'leftover';
  /** Digest of a layer; name of a leftover. */
  readonly name: string;
  readonly bytes: number;
  /** Equal for names of the same bytes. */
  readonly inode: string;
  /** Names that these bytes have. */
  readonly links: number;
}

/** What may go. Without any of these nothing but what nothing needs. */
export interface PruneRules {
  /** Checkpoints of workflows in which nothing happened for longer than this go. */
  readonly olderThanMs?: number;
  /** The newest so many workflows keep theirs. Alone: all others lose them. */
  readonly keep?: number;
  /** The oldest go until what is left takes no more than so many bytes. */
  readonly maxBytes?: number;
  /** Only this workflow loses anything. */
  readonly only?: string;
}

/** Something that goes. */
export interface Removal {
  /** Empty for a temporary file of the workspace. */
  readonly workflowId: string;
  readonly kind: 'manifest' | StoredFile['kind'];
  /** Phase of a manifest; name of a file. */
  readonly name: string;
  readonly bytes: number;
  readonly because: string;
}

export interface PrunePlan {
  /** In an order in which a crash leaves no manifest without its layers. */
  readonly removals: readonly Removal[];
  /** Workflows that lose all their checkpoints, and why. */
  readonly emptied: readonly { readonly workflowId: string; readonly because: string }[];
  /** Workflows that a rule would have reached, and why their checkpoints stay. */
  readonly kept: readonly { readonly workflowId: string; readonly because: string }[];
  /** Bytes that the disk gets back: those of a file count when its last name goes. */
  readonly freed: number;
  /** Bytes that stay. */
  readonly left: number;
}

/** Why a workflow keeps its checkpoints whatever the rules say; undefined when it does not. */
function needed(status: StoredWorkflow['status']): string | undefined {
  switch (status) {
    case 'owned':
      return 'it is under way';
    case 'restoring':
      return 'a restore of it was cut off and has to be ended first';
    case 'unreadable':
      return 'its journal cannot be read, so it may be needed';
    case 'running':
      return 'it was cut off and can be resumed';
    case 'paused':
      return 'it waits for a decision';
    case 'pending':
      return 'it was restored and can be resumed';
    case 'completed':
    case 'failed':
    case 'cancelled':
    case 'damaged':
      return undefined;
  }
}

/**
 * What of the stored checkpoints goes. It decides and changes nothing.
 *
 * A workflow loses all its checkpoints by a rule, or none. Apart from the rules go checkpoints that are not current,
 * files that no manifest that stays refers to, and leftovers; but nothing of a workflow that is under way or
 * being restored: its process stores layers before the manifest that refers to them.
 *
 * @param strays temporary files of the workspace that nobody writes any more
 */
export function planPrune(
  stored: readonly StoredWorkflow[],
  rules: PruneRules,
  now: number,
  strays: readonly StoredFile[] = [],
): PrunePlan {
  const newestFirst = [...stored].sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
  const useless = new Map(newestFirst.map((workflow) => [workflow.id, uselessIn(workflow, rules)]));
  const going = new Map<string, string>();
  const kept: { workflowId: string; because: string }[] = [];
  const removed = (): Removal[] =>
    newestFirst.flatMap((workflow) => {
      const because = going.get(workflow.id);
      return because === undefined ? (useless.get(workflow.id) ?? []) : wholeOf(workflow, because);
    });
  const candidates = newestFirst.map((workflow, rank) => ({ workflow, rank }));
  for (const { workflow, rank } of candidates.toReversed()) {
    if (rules.only !== undefined && rules.only !== workflow.id) continue;
    if (workflow.manifests.length + workflow.files.length === 0) continue;
    const because = reached(workflow, rank, rules, now, () => balance(stored, removed()).left);
    if (because === undefined) continue;
    const stays = needed(workflow.status);
    if (stays === undefined) going.set(workflow.id, because);
    else kept.push({ workflowId: workflow.id, because: stays });
  }
  const temporary = rules.only === undefined ? strays : [];
  const removals = [...removed(), ...temporary.map((file) => fileRemoval('', file, CUT_OFF))];
  return {
    removals: [
      ...removals.filter((each) => each.kind === 'manifest'),
      ...removals.filter((each) => each.kind !== 'manifest'),
    ],
    emptied: [...going].map(([workflowId, because]) => ({ workflowId, because })),
    kept: kept.toReversed(),
    ...balance([...stored, { id: '', files: strays, manifests: [] }], removals),
  };
}

const CUT_OFF = 'writing it was cut off';

/** The rule that reaches a workflow, as a clause. */
function reached(
  workflow: StoredWorkflow,
  rank: number,
  rules: PruneRules,
  now: number,
  left: () => number,
): string | undefined {
  const { olderThanMs, keep, maxBytes } = rules;
  if (keep !== undefined && rank < keep) return undefined;
  const age = now - workflow.updatedAt;
  if (olderThanMs !== undefined && age > olderThanMs) return `nothing happened in it for ${ageText(age)}`;
  if (maxBytes !== undefined && left() > maxBytes)
    return `all checkpoints together take more than ${sizeText(maxBytes)}`;
  if (keep !== undefined && olderThanMs === undefined && maxBytes === undefined) {
    if (keep === 0) return 'none is to be kept';
    return keep === 1 ? 'it is not the newest' : `it is not one of the newest ${keep}`;
  }
  return undefined;
}

const manifestRemoval = (workflow: StoredWorkflow, manifest: StoredManifest, because: string): Removal => ({
  workflowId: workflow.id,
  kind: 'manifest',
  name: manifest.phase,
  bytes: manifest.bytes,
  because,
});
const fileRemoval = (workflowId: string, file: StoredFile, because: string): Removal => ({
  workflowId,
  kind: file.kind,
  name: file.name,
  bytes: file.bytes,
  because,
});

function wholeOf(workflow: StoredWorkflow, because: string): Removal[] {
  return [
    ...workflow.manifests.map((manifest) => manifestRemoval(workflow, manifest, because)),
    ...workflow.files.map((file) => fileRemoval(workflow.id, file, because)),
  ];
}

/** Statuses in which it is not known what nothing needs. */
const UNTOUCHED: ReadonlySet<StoredWorkflow['status']> = new Set(['owned', 'restoring', 'unreadable']);

/** What nothing needs in a workflow that keeps its checkpoints. */
function uselessIn(workflow: StoredWorkflow, rules: PruneRules): Removal[] {
  if (UNTOUCHED.has(workflow.status) || (rules.only !== undefined && rules.only !== workflow.id)) return [];
  const stays = workflow.manifests.filter((manifest) => manifest.current);
  const referred = new Set(stays.flatMap((manifest) => manifest.layers ?? []));
  // Nobody knows what a damaged manifest refers to, and what it was may be told by somebody who mends it.
  const unknown = stays.some((manifest) => manifest.layers === undefined);
  return [
    ...workflow.manifests
      .filter((manifest) => !manifest.current)
      .map((manifest) => manifestRemoval(workflow, manifest, 'the phase was reset since')),
    ...workflow.files.flatMap((file) => {
      if (file.kind === 'leftover') return [fileRemoval(workflow.id, file, CUT_OFF)];
      return unknown || referred.has(file.name) ? [] : [fileRemoval(workflow.id, file, 'no checkpoint refers to it')];
    }),
  ];
}

/** Bytes that the disk gets back and bytes that stay. */
function balance(
  stored: readonly Pick<StoredWorkflow, 'id' | 'manifests' | 'files'>[],
  removals: readonly Removal[],
): { readonly freed: number; readonly left: number } {
  const gone = new Set(removals.map((each) => `${each.workflowId}/${each.kind}/${each.name}`));
  let freed = 0;
  let total = 0;
  const names = new Map<string, { bytes: number; links: number }>();
  for (const workflow of stored) {
    for (const { phase, bytes } of workflow.manifests) {
      total += bytes;
      if (gone.has(`${workflow.id}/manifest/${phase}`)) freed += bytes;
    }
    for (const file of workflow.files) {
      const inode = names.get(file.inode) ?? { bytes: file.bytes, links: file.links };
      if (!names.has(file.inode)) total += file.bytes;
      names.set(file.inode, inode);
      if (!gone.has(`${workflow.id}/${file.kind}/${file.name}`)) continue;
      inode.links -= 1;
      if (inode.links === 0) freed += inode.bytes;
    }
  }
  return { freed, left: total - freed };
}
