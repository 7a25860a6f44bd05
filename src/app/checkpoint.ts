import type { WorkflowState } from '../core/state.ts';
import { parentOf } from '../core/checkpoint/saved.ts';
import { problemText } from '../core/views/problem.ts';
import { DEFAULT_RULES } from '../model/constants.ts';
import type { Event } from '../model/event.ts';
import type { CaptureRequest, OpenWorkflow } from '../ports.ts';
import { loadUnderway } from './late.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Takes the checkpoint of a phase: the files first, then the manifest that tells of them and of the state.
 * Whatever goes wrong costs the checkpoint and never the run.
 */
export async function saveCheckpoint(
  around: Pick<Surroundings, 'clock' | 'snapshots' | 'sha256' | 'onCapture' | 'underway'>,
  opened: Pick<OpenWorkflow, 'id' | 'checkpoints' | 'head'>,
  phase: string,
  state: WorkflowState,
  signal?: AbortSignal,
): Promise<Event> {
  const failed = (because: string): Event => ({ type: 'CheckpointFailed', phase, because });
  const began = around.clock.monotonic();
  const [sequence, head] = [state.sequence, opened.head()];
  const captured = await around.snapshots.capture({
    ...captureRequest(around, opened, phase, state),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!captured.ok) return failed(problemText(captured.error));
  const underway = await loadUnderway(around).catch((error: unknown) => `it cannot be written: ${String(error)}`);
  if (typeof underway === 'string') return failed(underway);
  // Only a signal can come in between: it has ended the run, and the workflow may be somebody else's by now.
  if (state.sequence !== sequence) return failed('the run ended while it was taken');
  const snapshot = captured.value;
  const text = JSON.stringify(underway.checkpointDocument(state, phase, head, snapshot));
  const saved = await opened.checkpoints.put(opened.id, phase, text);
  if (!saved.ok) return failed(problemText(saved.error));
  snapshot.settle(text);
  return {
    type: 'CheckpointSaved',
    phase,
    files: { ...snapshot.files },
    newBytes: snapshot.newBytes,
    durationMs: Math.round(around.clock.monotonic() - began),
    digest: `sha256:${around.sha256(text)}`,
    ...(snapshot.notes.length === 0 ? {} : { notes: [...snapshot.notes] }),
  };
}

function captureRequest(
  { onCapture }: Pick<Surroundings, 'onCapture'>,
  { id, checkpoints }: Pick<OpenWorkflow, 'id' | 'checkpoints'>,
  phase: string,
  state: WorkflowState,
): CaptureRequest {
  const { pipeline, source } = state;
  const parent = parentOf(state);
  return {
    workflowId: id,
    store: checkpoints,
    rules: pipeline.checkpoints ?? DEFAULT_RULES,
    ...(parent === undefined ? {} : { parent: { phase: parent.plan.name, digest: parent.manifest } }),
    ...(source.sha === undefined ? {} : { sha: source.sha }),
    ...(onCapture === undefined ? {} : { onProgress: (done, total) => onCapture(phase, done, total) }),
  };
}
