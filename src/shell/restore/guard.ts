import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { errorCode, problemOf } from '../files.ts';
import { isOwned } from '../owner.ts';
import { lifeOf, ownIdentity, processIdentitySchema } from '../process-identity.ts';
import { listWorkflows, pathsOf, STATE_FOLDER } from '../workflow-dir.ts';

/**
 * One process restores files in a folder at a time, and none while a workflow is at work on them: each would take what
 * the other writes for what was there. The file names the process; one that has ended holds nothing.
 */
const guardFile = (folder: string): string => path.join(folder, STATE_FOLDER, 'restoring.json');

const busy = (message: string, where: string, hint: string): Problem => ({ code: 'owned', message, where, hint });

/** The problem that another process is restoring files in this folder. */
export function restoreUnderWay(folder: string): Problem | undefined {
  const file = guardFile(folder);
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const identity = processIdentitySchema().safeParse(parseJson(text));
  // It was cut off while it was written: nothing had been done under it.
  if (!identity.success || identity.data.pid === process.pid) return undefined;
  const life = lifeOf(identity.data);
  if (life === 'dead') return undefined;
  const elsewhere = life === 'elsewhere' ? ` on ${identity.data.host}` : '';
  return busy(
    `Process ${identity.data.pid}${elsewhere} is restoring files here.`,
    folder,
    life === 'elsewhere' ? `Wait for it; if it is gone, delete ${file}.` : 'Wait until it has ended.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A workflow other than the one that is restored, at work in this folder. */
function workUnderWay(folder: string, workflowId: string): Problem | undefined {
  const found = listWorkflows(folder);
  const other = found.ok
    ? found.value.find(({ id }) => id !== workflowId && isOwned(pathsOf(folder, id).folder))
    : undefined;
  if (other === undefined) return undefined;
  return busy(
    `Workflow ${other.id} is at work on these files.`,
    folder,
    'Wait until it has ended, or restore into another folder: --into DIR.',
  );
}

/**
 * Keeps others from restoring files in a folder, if bootspring has worked there before.
 *
 * @returns what gives it back; `owned` when somebody else is at work there
 */
export function guardRestore(folder: string, workflowId: string): Result<() => void, Problem> {
  if (!fs.existsSync(path.join(folder, STATE_FOLDER))) return ok(() => undefined);
  const under = workUnderWay(folder, workflowId) ?? restoreUnderWay(folder);
  if (under !== undefined) return err(under);
  const file = guardFile(folder);
  try {
    fs.rmSync(file, { force: true });
    fs.writeFileSync(file, JSON.stringify(ownIdentity()), { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      return err(busy('Another process is restoring files here.', folder, 'Wait until it has ended.'));
    return err(problemOf(error, 'keep others from restoring', file));
  }
  return ok(() => fs.rmSync(file, { force: true }));
}
