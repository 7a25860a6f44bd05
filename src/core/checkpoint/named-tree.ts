import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { namesHint } from '../nearest.ts';
import type { WorkflowState } from '../state.ts';
import { readChain } from './chain.ts';
import type { StoredManifests, Surveyed } from './survey.ts';
import { finalTree, type Tree } from './tree.ts';

/** The checkpoints of a workflow that are stored, as they were surveyed. */
export interface Kept {
  readonly state: WorkflowState;
  readonly stored: StoredManifests;
  readonly surveyed: readonly Surveyed[];
  /** Of a text as UTF-8, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
}

/** A tree and whose it is. */
export interface NamedTree {
  /** Phase; null for the checkout. */
  readonly name: string | null;
  readonly tree: Tree;
}

/** The tree of a phase's checkpoint, of a stale one as well. */
export function treeOf({ state, stored, surveyed, sha256 }: Kept, phase: string): Result<NamedTree, Problem> {
  const one = surveyed.find((each) => each.phase === phase);
  if (one === undefined) {
    const names = surveyed.map((each) => each.phase);
    return err({
      code: 'usage',
      message: `${state.id} has no checkpoint of ${JSON.stringify(phase)}.`,
      hint: names.length === 0 ? 'it has none yet' : namesHint(phase, 'it has those of', names),
    });
  }
  if (one.tree !== undefined) return ok({ name: phase, tree: one.tree });
  const text = (name: string): string | undefined => {
    const answer = stored.get(name);
    return answer?.ok === true ? answer.value : undefined;
  };
  const damaged = (message: string): Result<never, Problem> =>
    err({ code: 'integrity', message, hint: '`bootspring verify` tells which checkpoints are whole.' });
  if (one.standing === 'pruned') {
    return err({ code: 'usage', message: `The checkpoint of ${phase} was pruned.`, hint: 'Compare others.' });
  }
  if (one.standing === 'damaged') return damaged(one.because ?? `The checkpoint of ${phase} is damaged.`);
  const chain = readChain(text, phase, sha256);
  if (!chain.ok) return damaged(chain.error.problem.message);
  const tree = finalTree(chain.value);
  return tree.ok ? ok({ name: phase, tree: tree.value }) : damaged(tree.error);
}

/** The tree that a checkpoint tells the difference from: its parent's, or what a checkout of the commit has. */
export function treeBefore(kept: Kept, phase: string): Result<NamedTree, Problem> {
  const manifest = kept.surveyed.find((each) => each.phase === phase)?.manifest;
  if (manifest?.parent != null) return treeOf(kept, manifest.parent);
  const own = treeOf(kept, phase);
  if (!own.ok) return own;
  const inCommit = [...own.value.tree].filter(
    ([, entry]) => entry.type === 'folder' || (entry.type === 'file' && entry.layer === undefined),
  );
  return ok({ name: null, tree: new Map(inCommit) });
}
