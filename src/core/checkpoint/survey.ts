import type { Checkpoint } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import type { WorkflowState } from '../state.ts';
import { type ChainFault, readChain, readManifest } from './chain.ts';
import { entriesOf } from './rows.ts';
import { type SafetyRules, unsafeChain } from './safety.ts';
import { isTheSaved, savedPhases } from './saved.ts';
import { finalTree, type Tree } from './tree.ts';

/** What a store answered for the manifest of each phase. */
export type StoredManifests = ReadonlyMap<string, Result<string | undefined, Problem>>;

/** What is stored as the checkpoint of a phase. */
export interface Surveyed {
  readonly phase: string;
  /**
   * `current`: the state has it and its manifests are whole; `damaged`: the state has it and they are not;
   * `stale`: nothing goes back to it; `pruned`: it was removed on purpose.
   */
  readonly standing: 'current' | 'damaged' | 'stale' | 'pruned';
  /** What is damaged, a sentence; of a stale one as well. */
  readonly because?: string;
  /** When it can be read. */
  readonly manifest?: Checkpoint;
  /** Manifests from the first to this one, and the tree that they stand for; of a current one. */
  readonly chain?: readonly Checkpoint[];
  readonly tree?: Tree;
}

/** What reading the manifests takes. */
export interface SurveyRequest {
  /** Undefined when the journal cannot be read: then every stored manifest counts as one that it has. */
  readonly state: WorkflowState | undefined;
  readonly stored: StoredManifests;
  /** Of a text as UTF-8, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Phases whose checkpoint was removed on purpose: one that is not there is no damage. */
  readonly pruned: ReadonlySet<string>;
  /** What the trees are checked against (core/checkpoint/safety.ts). */
  readonly safety: SafetyRules;
}

/** Every stored checkpoint and every one that should be: first those of the state, in the order of its phases. */
export function surveyManifests(request: SurveyRequest): readonly Surveyed[] {
  const { state, stored } = request;
  const saved = state === undefined ? [...stored.keys()] : savedPhases(state);
  const chains = chainsOf(request, saved);
  return [
    ...saved.map((phase) => surveySaved(request, phase, chains)),
    ...[...stored.keys()].filter((phase) => !saved.includes(phase)).map((phase) => surveyStale(phase, stored)),
  ];
}

type Chains = ReadonlyMap<string, Result<readonly Checkpoint[], ChainFault>>;

/** The chain of every phase. The newest one's has most of the others in it, so that each manifest is read once. */
function chainsOf({ stored, sha256 }: SurveyRequest, saved: readonly string[]): Chains {
  const textOf = (phase: string): string | undefined => {
    const text = stored.get(phase);
    return text?.ok === true ? text.value : undefined;
  };
  const chains = new Map<string, Result<readonly Checkpoint[], ChainFault>>();
  for (const phase of saved.toReversed()) {
    if (chains.has(phase)) continue;
    const chain = readChain(textOf, phase, sha256);
    chains.set(phase, chain);
    if (!chain.ok) continue;
    chain.value.forEach((each, index) => chains.set(each.phase, { ok: true, value: chain.value.slice(0, index + 1) }));
  }
  return chains;
}

/** What is wrong with the stored text of a saved checkpoint; the text when nothing is. */
function textOfSaved({ state, stored, sha256 }: SurveyRequest, phase: string): Result<string, string> {
  const text = stored.get(phase);
  if (text === undefined) return { ok: false, error: `The checkpoint of ${phase} is missing.` };
  if (!text.ok) return { ok: false, error: text.error.message };
  if (text.value === undefined) return { ok: false, error: `The checkpoint of ${phase} is missing.` };
  if (state === undefined || isTheSaved(state, phase, sha256(text.value))) return { ok: true, value: text.value };
  return { ok: false, error: `The checkpoint of ${phase} is damaged: it is not the one that the journal tells of.` };
}

function surveySaved(request: SurveyRequest, phase: string, chains: Chains): Surveyed {
  if (request.pruned.has(phase) && !request.stored.has(phase)) return { phase, standing: 'pruned' };
  const text = textOfSaved(request, phase);
  if (!text.ok) return { phase, standing: 'damaged', because: text.error };
  const damaged = (because: string): Surveyed => {
    const read = readManifest(text.value);
    return { phase, standing: 'damaged', because, ...(read.ok ? { manifest: read.value } : {}) };
  };
  const chain = chains.get(phase);
  if (chain?.ok !== true) return damaged(chain?.error.problem.message ?? `The checkpoint of ${phase} is missing.`);
  // A parent that was replaced is told by the digest that its child has of it; one without a child by the journal.
  for (const { phase: parent } of chain.value) {
    const told = textOfSaved(request, parent);
    if (!told.ok) return damaged(told.error);
  }
  const tree = finalTree(chain.value);
  if (!tree.ok) return damaged(tree.error);
  const unsafe = unsafeChain(chain.value, tree.value, request.safety);
  if (unsafe !== undefined) return damaged(`The checkpoint of ${phase} must not be restored. ${unsafe}`);
  const manifest = chain.value.at(-1);
  return { phase, standing: 'current', chain: chain.value, tree: tree.value, ...(manifest ? { manifest } : {}) };
}

function surveyStale(phase: string, stored: StoredManifests): Surveyed {
  const text = stored.get(phase);
  if (text?.ok === false) return { phase, standing: 'stale', because: text.error.message };
  const manifest = readManifest(text?.value ?? '');
  if (manifest.ok) return { phase, standing: 'stale', manifest: manifest.value };
  return { phase, standing: 'stale', because: `The checkpoint of ${phase} is damaged: ${manifest.error}.` };
}

/** Every path that a checkpoint of the survey tells of, byte strings: what a restore may have put into the workspace. */
export function knownPaths(surveyed: readonly Surveyed[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { manifest, tree } of surveyed) {
    for (const path of tree?.keys() ?? []) known.add(path);
    const told = manifest === undefined || tree !== undefined ? undefined : entriesOf(manifest);
    for (const entry of told?.ok === true ? told.value : []) known.add(entry.path);
  }
  return known;
}
