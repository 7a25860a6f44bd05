import type { Checkpoint, Layer, TreeEntry } from '../../model/checkpoint.ts';
import { writeName } from '../checkpoint/names.ts';
import { rowsOf } from '../checkpoint/rows.ts';
import type { WorkflowState } from '../state.ts';
import { type StateDocument, stateDocument } from './state.ts';

/** `checkpoints/<phase>.json` as it is written: the state right after a phase, and what its files differ in. */
export interface CheckpointDocument extends Omit<Checkpoint, 'state'> {
  readonly state: StateDocument;
}

/** What a checkpoint tells of the files. */
export interface CapturedFiles {
  readonly parent: string | null;
  readonly parentDigest: string | null;
  readonly entries: readonly TreeEntry[];
  readonly deleted: readonly string[];
  readonly layers: readonly Layer[];
  readonly files: Checkpoint['files'];
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
    state: stateDocument(state),
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
