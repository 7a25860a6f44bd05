import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem } from '../model/result.ts';
import { attempt, ensureFolder } from './files.ts';

/**
 * Takes away what a phase left as artifacts when it was done before: what is in the folder afterwards is of its new work.
 * Links are removed and not followed. `storage` when something stays.
 *
 * @param folder of the workflow
 * @param anew names that stay
 */
export function clearArtifacts(folder: string, phase: string, anew: readonly string[]): Problem | undefined {
  if (!fs.existsSync(path.join(folder, 'artifacts', phase))) return undefined;
  const below = ensureFolder(folder, `artifacts/${phase}`);
  if (!below.ok) return below.error;
  const cleared = attempt('take away the artifacts of an earlier round', below.value, () => {
    for (const name of fs.readdirSync(below.value))
      if (!anew.includes(name)) fs.rmSync(path.join(below.value, name), { recursive: true, force: true });
  });
  return cleared.ok ? undefined : cleared.error;
}
