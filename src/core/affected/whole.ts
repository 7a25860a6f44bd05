import type { Step } from '../../model/pipeline.ts';
import type { StepScope } from '../../model/scope.ts';

/** What the key of a limited step ends with: what it comes to is no outcome of the whole command. */
export const keyEnd = (base: string): string => `|changed since ${base}`;

/** A step as it is where nothing is limited to what changed. */
export function whole(step: Step): Step {
  if (step.kind !== 'command' || step.scope?.base === undefined) return step;
  const { scope: _scope, ...rest } = step;
  const end = keyEnd(step.scope.base);
  const key = step.key.endsWith(end) ? step.key.slice(0, -end.length) : step.key;
  return { ...rest, key, ...unlimited(step.scope) };
}

/** What `files` and `{files}` of the configuration say counts wherever the check runs. */
function unlimited({ limit }: StepScope): { readonly scope?: StepScope } {
  const isWritten = limit.kind === 'files' || (limit.kind === 'names' && limit.isPlaceholder === true);
  return isWritten ? { scope: { since: '', limit } } : {};
}
