import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem } from '../model/result.ts';
import { attempt } from './files.ts';
import { pathsOf } from './workflow-dir.ts';

/**
 * Copies artifacts of other workflows of the same workspace to those of a workflow, so that its commands find them.
 *
 * @param origins the workflow that has each phase's artifacts, by the phase
 */
export function takeArtifacts(
  workspace: string,
  origins: ReadonlyMap<string, string>,
  workflowId: string,
): Problem | undefined {
  const to = pathsOf(workspace, workflowId).artifacts;
  const taken = attempt('copy artifacts of an earlier step', to, () => {
    for (const [phase, from] of origins) {
      const source = path.join(pathsOf(workspace, from).artifacts, phase);
      if (!fs.existsSync(source)) continue;
      fs.cpSync(source, path.join(to, phase), {
        recursive: true,
        verbatimSymlinks: true,
        preserveTimestamps: true,
        mode: fs.constants.COPYFILE_FICLONE,
      });
    }
  });
  return taken.ok ? undefined : taken.error;
}
