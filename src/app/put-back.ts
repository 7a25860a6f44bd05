import { readChain, readManifest } from '../core/checkpoint/chain.ts';
import { savedBefore } from '../core/checkpoint/saved.ts';
import type { PhaseState, WorkflowState } from '../core/state.ts';
import type { Checkpoint } from '../model/checkpoint.ts';
import { DEFAULT_RULES } from '../model/constants.ts';
import type { EventOf } from '../model/event.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { CheckpointStore, Progress, RestoreReport } from '../ports.ts';
import type { Surroundings } from './surroundings.ts';

/** Which checkpoint is wanted, and how. */
export interface Wanted {
  readonly workflowId: string;
  readonly store: CheckpointStore;
  readonly state: WorkflowState;
  readonly phase: PhaseState;
  readonly into?: string;
  readonly force: boolean;
  readonly onProgress?: Progress;
}

/** What is told of the attempts, before and after files are touched. A problem ends everything. */
export interface Steps {
  starts(phase: string): Problem | undefined;
  /** Nothing was restored. */
  failed(phase: string, because: string): Promise<Problem | undefined>;
}

/** The files are those of the checkpoint of `phase`. */
export interface PutBack {
  readonly phase: string;
  readonly report: RestoreReport;
  /** Why it is not the phase that was wanted: a sentence for each checkpoint that was passed over. */
  readonly fallbacks: readonly string[];
}

/**
 * Puts the files back to a checkpoint, or to the newest one before it that is whole.
 * `integrity` when there is none; what the restore itself refuses is passed on as it is.
 */
export async function putBack(
  around: Pick<Surroundings, 'snapshots' | 'sha256'>,
  wanted: Wanted,
  steps: Steps,
): Promise<Result<PutBack, Problem>> {
  const read = await readManifests(wanted);
  if (!read.ok) return read;
  const fallbacks: string[] = [];
  for (let phase: PhaseState | undefined = wanted.phase; phase !== undefined;) {
    const { name } = phase.plan;
    const before = savedBefore(wanted.state, phase);
    const instead = before === undefined ? 'there is none before it' : `that of ${before.plan.name} is taken instead`;
    const chain = chainOf(read.value, phase, around.sha256);
    if (chain.ok) {
      const wrong = steps.starts(name);
      if (wrong !== undefined) return err(wrong);
      const restored = await around.snapshots.restore(requestOf(wanted, chain.value, read.value));
      if (restored.ok) return ok({ phase: name, report: restored.value, fallbacks });
      const { kind, problem } = restored.error;
      const untold = await steps.failed(name, clause(problem));
      if (untold !== undefined) return err(untold);
      // What was passed over before explains why this one is asked for at all.
      if (kind === 'refused') return err({ ...problem, message: [...fallbacks, problem.message].join(' ') });
      fallbacks.push(`The checkpoint of ${name} cannot be restored: ${clause(problem)}; ${instead}.`);
    } else fallbacks.push(`${chain.error}; ${instead}.`);
    phase = before;
  }
  return err({
    code: 'integrity',
    message: `No checkpoint of ${wanted.workflowId} can be restored. ${fallbacks.join(' ')}`,
    hint: 'start afresh: bootspring run',
  });
}

/** A problem as a clause within a sentence. */
const clause = ({ message }: Problem): string => message.replace(/\.$/, '');

/** Texts of manifests by phase, and for those that the store could not give, why. */
interface Manifests {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: ReadonlyMap<string, Problem>;
}

async function readManifests({ store, workflowId, state }: Wanted): Promise<Result<Manifests, Problem>> {
  const listed = await store.list(workflowId);
  if (!listed.ok) return listed;
  const texts = new Map<string, string>();
  const problems = new Map<string, Problem>();
  // A damaged manifest may be missing from the list, and is still told as what it is.
  const names = new Set([...listed.value, ...state.phases.flatMap(({ saved, plan }) => (saved ? [plan.name] : []))]);
  for (const name of names) {
    const text = await store.get(workflowId, name);
    if (!text.ok) problems.set(name, text.error);
    else if (text.value !== undefined) texts.set(name, text.value);
  }
  return ok({ texts, problems });
}

/** The manifests that a phase's tree is made of; the error is a sentence without its full stop. */
function chainOf(
  { texts, problems }: Manifests,
  { plan, manifest }: PhaseState,
  sha256: Surroundings['sha256'],
): Result<readonly Checkpoint[], string> {
  const text = texts.get(plan.name);
  if (text !== undefined && manifest !== undefined && `sha256:${sha256(text)}` !== manifest)
    return err(`The checkpoint of ${plan.name} is not the one that the journal tells of`);
  const chain = readChain((name) => texts.get(name), plan.name, sha256);
  if (chain.ok) return chain;
  const { phase, problem } = chain.error;
  const told = clause(problems.get(phase) ?? problem);
  return err(phase === plan.name ? told : `The checkpoint of ${plan.name} cannot be restored: ${told}`);
}

function requestOf(
  { workflowId, store, state, into, force, onProgress }: Wanted,
  chain: readonly Checkpoint[],
  { texts }: Manifests,
) {
  const inChain = new Set(chain.map(({ phase }) => phase));
  const others = [...texts].flatMap(([name, text]) => {
    const manifest = inChain.has(name) ? undefined : readManifest(text);
    return manifest?.ok === true ? [manifest.value] : [];
  });
  return {
    workflowId,
    store,
    chain,
    others,
    rules: state.pipeline.checkpoints ?? DEFAULT_RULES,
    force,
    ...(into === undefined ? {} : { into }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

/** The event that tells of it. */
export function restoredEvent({ phase, report, fallbacks }: PutBack, by: string): EventOf<'Restored'> {
  const { written, bytes, deleted } = report;
  return {
    type: 'Restored',
    phase,
    by,
    ...(fallbacks.length === 0 ? {} : { because: fallbacks.join(' ') }),
    files: { written, bytes, deleted },
  };
}
