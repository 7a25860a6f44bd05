import type { Artifact, Source } from '../../model/event.ts';
import type { ContextValue } from '../../model/pipeline.ts';
import type { WorkflowState } from '../state.ts';
import { type StateDocument, stateDocument } from './state.ts';

/** `checkpoints/<phase>.json`: the state right after a phase. It carries no files yet, so `layers` is empty. */
export interface CheckpointDocument {
  readonly schemaVersion: 1;
  readonly workflowId: string;
  readonly workflow: string;
  readonly phase: string;
  readonly sequence: number;
  readonly createdAt: string;
  /** The phase whose checkpoint came before this one. */
  readonly parent: string | null;
  readonly source: Source;
  readonly configDigest: string;
  readonly state: StateDocument;
  readonly context: Readonly<Record<string, ContextValue>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly artifacts: readonly Artifact[];
  readonly layers: readonly never[];
  readonly files: { readonly count: 0; readonly bytes: 0; readonly deleted: 0 };
  /** Position in the journal that the state is the fold of. */
  readonly journal: { readonly sequence: number; readonly digest: string };
}

/** The checkpoint of a phase that has just finished. `digest` is the hash of the journal's last entry. */
export function checkpointDocument(state: WorkflowState, phase: string, digest: string): CheckpointDocument {
  const index = state.phaseByName.get(phase)?.index ?? 0;
  return {
    schemaVersion: 1,
    workflowId: state.id,
    workflow: state.pipeline.workflow,
    phase,
    sequence: index + 1,
    createdAt: new Date(state.updatedAt).toISOString(),
    parent: state.phases[index - 1]?.plan.name ?? null,
    source: state.source,
    configDigest: state.pipeline.digest,
    state: stateDocument(state),
    context: state.pipeline.context,
    outputs: state.outputs,
    artifacts: state.artifacts,
    layers: [],
    files: { count: 0, bytes: 0, deleted: 0 },
    journal: { sequence: state.sequence, digest },
  };
}
