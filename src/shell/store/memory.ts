import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { CheckpointStore } from '../../ports.ts';
import { checkPhaseName, checkWorkflowId } from '../workflow-dir.ts';
import { checkDocument } from './sealed.ts';

/** A checkpoint store that ends with the process: for tests and the simulator. */
export function createMemoryStore(): CheckpointStore {
  const workflows = new Map<string, Map<string, string>>();
  const refuse = (workflowId: string, phase?: string): Problem | undefined =>
    checkWorkflowId(workflowId) ?? (phase === undefined ? undefined : checkPhaseName(phase));
  const answer = <T>(problem: Problem | undefined, value: () => T): Promise<Result<T, Problem>> =>
    Promise.resolve(problem === undefined ? ok(value()) : err(problem));
  return {
    put: (workflowId, phase, checkpoint) =>
      answer(refuse(workflowId, phase) ?? checkDocument(checkpoint), () => {
        const phases = workflows.get(workflowId) ?? new Map<string, string>();
        workflows.set(workflowId, phases.set(phase, checkpoint));
      }),
    get: (workflowId, phase) => answer(refuse(workflowId, phase), () => workflows.get(workflowId)?.get(phase)),
    list: (workflowId) => answer(refuse(workflowId), () => [...(workflows.get(workflowId)?.keys() ?? [])].sort()),
  };
}
