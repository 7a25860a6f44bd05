import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FilePatch, parsePatch } from '../../../core/offer/patch.ts';
import { Redaction } from '../../../core/redact/redaction.ts';
import { knownSecrets } from '../../../core/redact/secrets.ts';
import type { WorkflowState } from '../../../core/state.ts';
import { PATCH_NAME } from '../../../model/constants.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import { sha256 } from '../../hash.ts';
import { pathsOf } from '../../workflow-dir.ts';

/** What the fixes of a run changed, as far as nobody has to decide about it. */
export interface Mends {
  /** The patches of all phases, one after the other: `git apply` takes them as one. */
  readonly patch: Buffer;
  readonly files: readonly FilePatch[];
}

/** Where a run was, and what it came to. */
export interface MendedRun {
  /** The workspace. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly state: WorkflowState;
}

/** Larger ones are not read: nobody looks through them. */
const MOST_BYTES = 16 << 20;

/**
 * Reads the patches of a run as its journal knows them. Those of a phase whose fix waits for a decision are left out.
 *
 * @returns undefined where there is none; the error is a clause
 */
export function readMends({ cwd, env, state }: MendedRun): Result<Mends | undefined, string> {
  const { folder } = pathsOf(cwd, state.id);
  const open = new Set(
    state.phases.flatMap(({ plan, fixes, held }) => (fixes.length > 0 && held === undefined ? [plan.name] : [])),
  );
  const parts: Buffer[] = [];
  let bytes = 0;
  for (const { phase, name, path, digest } of state.artifacts) {
    if (name !== PATCH_NAME || !open.has(phase)) continue;
    const file = join(folder, path);
    try {
      bytes += statSync(file).size;
      if (bytes > MOST_BYTES) return err(`the patch has more than ${MOST_BYTES >> 20} MiB`);
      const part = readFileSync(file);
      if (`sha256:${sha256(part)}` !== digest) return err(`the patch of ${phase} is not what the fix left`);
      parts.push(part);
    } catch {
      return err(`the patch of ${phase} is not there`);
    }
  }
  if (parts.length === 0) return ok(undefined);
  const patch = Buffer.concat(parts);
  const text = patch.toString('utf8');
  if (new Redaction(() => knownSecrets(env)).text(text) !== text) return err('the patch holds a secret');
  const parsed = parsePatch(text);
  return parsed.ok ? ok({ patch, files: parsed.value }) : err(`the patch cannot be read: ${parsed.error}`);
}
