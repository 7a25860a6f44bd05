import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { NAME_PATTERN } from '../../model/status.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt, errorCode, problemOf, syncFolder, writeFileAtomic } from '../files.ts';
import { checkPhaseName, checkWorkflowId, ensureWorkflow, pathsOf } from '../workflow-dir.ts';
import { folderOf } from './folders.ts';
import type { LayerCalls } from './layer-place.ts';
import { createLayerFiles } from './layers.ts';
import { checkDocument, seal, unseal } from './sealed.ts';

const fileOf = (workspace: string, workflowId: string, phase: string): string =>
  path.join(pathsOf(workspace, workflowId).checkpoints, `${phase}.json`);

/**
 * Keeps checkpoints as `.bootspring/workflows/<id>/checkpoints/<phase>.json`, each sealed with its digest
 * (store/sealed.ts) and replaced in one durable step, and layers beside them (store/layers.ts).
 *
 * Problems: `usage` for a name that is none, `integrity` for a damaged file, `storage` for the disk.
 */
export function createFileStore(workspace: string, calls?: LayerCalls): CheckpointStore {
  const put = (workflowId: string, phase: string, checkpoint: string): Result<void, Problem> => {
    const refused = checkWorkflowId(workflowId) ?? checkPhaseName(phase) ?? checkDocument(checkpoint);
    if (refused !== undefined) return err(refused);
    const folder = ensureWorkflow(workspace, workflowId);
    if (!folder.ok) return folder;
    return writeFileAtomic(fileOf(workspace, workflowId, phase), seal(checkpoint), { durable: true });
  };

  const get = (workflowId: string, phase: string): Result<string | undefined, Problem> => {
    const refused = checkWorkflowId(workflowId) ?? checkPhaseName(phase);
    if (refused !== undefined) return err(refused);
    const file = fileOf(workspace, workflowId, phase);
    try {
      const content = unseal(fs.readFileSync(file));
      if (content.ok) return content;
      return err({
        code: 'integrity',
        message: `The checkpoint of ${phase} is damaged: ${content.error}.`,
        where: file,
        hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
      });
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? ok(undefined) : err(problemOf(error, 'read a checkpoint', file));
    }
  };

  const list = (workflowId: string): Result<readonly string[], Problem> => {
    const refused = checkWorkflowId(workflowId);
    if (refused !== undefined) return err(refused);
    const folder = pathsOf(workspace, workflowId).checkpoints;
    try {
      const names = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
      return ok(
        names
          .map((name) => name.slice(0, -'.json'.length))
          .filter((name) => NAME_PATTERN.test(name))
          .sort(),
      );
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? ok([]) : err(problemOf(error, 'list the checkpoints', folder));
    }
  };

  const remove = (workflowId: string, phase: string): Result<void, Problem> => {
    const refused = checkWorkflowId(workflowId) ?? checkPhaseName(phase);
    if (refused !== undefined) return err(refused);
    const folder = folderOf(workspace, workflowId, 'checkpoints');
    if (!folder.ok) return folder;
    const here = folder.value;
    if (here === undefined) return ok(undefined);
    // Layers that only this manifest refers to may go next: after a crash it must not be back without them.
    return attempt('remove a checkpoint', path.join(here, `${phase}.json`), () => {
      fs.rmSync(path.join(here, `${phase}.json`), { force: true });
      syncFolder(here);
    });
  };

  return {
    put: (workflowId, phase, checkpoint) => Promise.resolve(put(workflowId, phase, checkpoint)),
    get: (workflowId, phase) => Promise.resolve(get(workflowId, phase)),
    list: (workflowId) => Promise.resolve(list(workflowId)),
    remove: (workflowId, phase) => Promise.resolve(remove(workflowId, phase)),
    ...createLayerFiles(workspace, calls),
  };
}
