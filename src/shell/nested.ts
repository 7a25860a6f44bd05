import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../model/result.ts';
import { STATE_FOLDER } from './workflow-dir.ts';

/** What a command of a workflow is told about itself (README, What a command sees). */
type Told = Readonly<Record<string, string | undefined>>;

/**
 * The workflow of this folder that the process is a command of, or was left behind by; undefined when it is of none, or
 * of one elsewhere. A gate that is judged alone is one too.
 */
export function workflowAround(cwd: string, env: Told): string | undefined {
  const { BOOTSPRING_ARTIFACTS: artifacts, BOOTSPRING_WORKFLOW_ID: id } = env;
  if (artifacts === undefined || id === undefined) return undefined;
  // `.bootspring/workflows/<id>/artifacts`, of which only the first is there for as long as anything is.
  const around = realFolder(resolve(artifacts, '../../..'));
  return around !== undefined && around === realFolder(join(cwd, STATE_FOLDER)) ? id : undefined;
}

/** One folder may have several names, by links. */
function realFolder(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch {
    return undefined;
  }
}

/**
 * Why no workflow may begin here: a command of one that begins the next in the same folder, as `"test": "bootspring run"`
 * does, would never come to an end.
 *
 * @param env variables of this process
 */
export function nestedRun(cwd: string, env: Told): Problem | undefined {
  const id = workflowAround(cwd, env);
  if (id === undefined) return undefined;
  const message = `${id} runs this command in this folder: a workflow inside it would begin the same commands again, without end`;
  const hint = 'take `bootspring run` out of the script that the workflow runs';
  return { code: 'usage', message, hint };
}

/** Why a gate is not judged: one of its own checks asks for it. Any other gate may be, as a commit hook does. */
export function nestedGate(cwd: string, gate: string, env: Told): Problem | undefined {
  if (env['BOOTSPRING_GATE'] !== gate || workflowAround(cwd, env) === undefined) return undefined;
  const message = `a check of ${gate} runs this command in this folder: the gate inside it would run the same check again, without end`;
  const hint = `take \`bootspring gate ${gate}\` out of the script that the check runs`;
  return { code: 'usage', message, hint };
}
