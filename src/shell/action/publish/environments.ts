import * as z from 'zod/mini';
import { plainLine } from '../../../core/plain-line.ts';
import { openApi } from './api.ts';
import { readTarget } from './target.ts';

const environmentSchema = z.object({ protection_rules: z.nullish(z.array(z.unknown())) });

/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 5_000;

/** A sentence for each environment that has no protection rules, or of which that cannot be told. */
export async function unprotected(
  env: Readonly<Record<string, string | undefined>>,
  names: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const target = readTarget(env);
  if (target === undefined) return [];
  const api = openApi(target, PATIENCE_MS, signal);
  const told: string[] = [];
  for (const name of names) {
    const what = `The environment "${plainLine(name, 100)}"`;
    const got = await api.get(`/environments/${encodeURIComponent(name)}`, environmentSchema);
    if (got.ok && (got.value.protection_rules ?? []).length === 0)
      told.push(`${what} has no protection rules: a job in it waits for nobody.`);
    if (!got.ok && got.error.status === 404)
      told.push(`${what} is not there: GitHub makes one without protection for a job that names it.`);
    if (!got.ok && got.error.status !== 404 && !signal.aborted)
      told.push(
        `${what} could not be looked at, so whether it is protected is not known: GitHub ${got.error.because}.`,
      );
  }
  return told;
}
