import type { Checkpoint, Layer, TreeEntry } from '../../model/checkpoint.ts';
import { writeName } from '../checkpoint/names.ts';
import { rowsOf } from '../checkpoint/rows.ts';
import type { WorkflowState } from '../state.ts';
import { type StateDocument, stateDocument } from './state.ts';

/** `checkpoints/<phase>.json` as it is written: the state right after a phase, and what its files differ in. */
export interface CheckpointDocument extends Omit<Checkpoint, 'state'> {
  readonly state: StateDocument & {
    /** Phases that are not named: they did not begin, or an earlier checkpoint tells of them. */
    readonly omittedPhases?: number;
  };
}

/** With more phases than these each checkpoint names those that it is about: all of them in each would be quadratic. */
const MOST_WHOLE = 100;

/** What a checkpoint tells of the files. */
export interface CapturedFiles {
  readonly parent: string | null;
  readonly parentDigest: string | null;
  readonly entries: readonly TreeEntry[];
  readonly deleted: readonly string[];
  readonly layers: readonly Layer[];
  readonly files: Checkpoint['files'];
}

/** The state as a checkpoint tells it: of very many phases those that are not as its parent tells them. */
function stateAt(state: WorkflowState): CheckpointDocument['state'] {
  const { phases, phaseByName, lastCheckpoint = '' } = state;
  if (phases.length <= MOST_WHOLE) return stateDocument(state);
  const since = phaseByName.get(lastCheckpoint)?.capturedAt ?? 0;
  const told = phases.filter(({ status, completedAt = Infinity }) => status !== 'pending' && completedAt > since);
  return { ...stateDocument(state, told), omittedPhases: phases.length - told.length };
}

/** The checkpoint of a phase that has just finished. `digest` is the hash of the journal's last entry. */
export function checkpointDocument(
  state: WorkflowState,
  phase: string,
  digest: string,
  { parent, parentDigest, entries, deleted, layers, files }: CapturedFiles,
): CheckpointDocument {
  return {
    schemaVersion: 1,
    workflowId: state.id,
    workflow: state.pipeline.workflow,
    phase,
    sequence: state.phases.length - state.frontier.left,
    createdAt: new Date(state.updatedAt).toISOString(),
    parent,
    parentDigest,
    source: state.source,
    configDigest: state.pipeline.digest,
    state: stateAt(state),
    context: state.pipeline.context,
    outputs: state.outputs,
    artifacts: state.artifacts,
    layers: [...layers],
    files: { count: files.count, bytes: files.bytes, deleted: files.deleted },
    journal: { sequence: state.sequence, digest },
    entries: rowsOf(entries, layers),
    deleted: deleted.map(writeName),
  };
}
