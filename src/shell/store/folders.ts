import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { attempt, notAFolder } from '../files.ts';
import { STATE_FOLDER, checkWorkflowId } from '../workflow-dir.ts';

/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
export function folderOf(
  workspace: string,
  workflowId: string,
  part: 'checkpoints' | 'layers',
): Result<string | undefined, Problem> {
  const refused = checkWorkflowId(workflowId);
  if (refused !== undefined) return err(refused);
  let folder = path.resolve(workspace);
  for (const name of [STATE_FOLDER, 'workflows', workflowId, part]) {
    folder = path.join(folder, name);
    const here = folder;
    const kind = attempt(`look at the folder ${name}`, here, () => fs.lstatSync(here, { throwIfNoEntry: false }));
    if (!kind.ok) return kind;
    if (kind.value === undefined) return ok(undefined);
    if (!kind.value.isDirectory()) return err(notAFolder(here));
  }
  return ok(folder);
}
