import type { Config } from '../../model/config.ts';
import { kindOf } from '../plan/parts.ts';

/** The gate whose detected lint and format checks look at what changed only, in a pull request. */
export const COMMITS = 'pre-commit';

/** Whether any check of a configuration may be limited to what changed: only then is it worth finding that out. */
export function isLimited(config: Config | undefined, isAsked: boolean): boolean {
  if (isAsked || config?.gates === undefined || saysChanged(config)) return true;
  const usual = Object.entries(config.gates[COMMITS]?.checks ?? {});
  return usual.some(([name, check]) => check.kind === 'auto' && ['lint', 'format'].includes(kindOf(name)));
}

/** Whether a configuration says of any check that it is limited to what changed. */
export function saysChanged(config: Config | undefined): boolean {
  return Object.values(config?.gates ?? {}).some(
    ({ scope, checks }) =>
      scope === 'changed' || Object.values(checks).some((check) => 'scope' in check && check.scope === 'changed'),
  );
}
