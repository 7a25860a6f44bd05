import type { CommandStep } from '../../model/pipeline.ts';
import { COMMON_WHOLE } from './common-whole.ts';

const PLACEHOLDER = '{files}';

/**
 * A written command that is about files: their names stand where it says `{files}`, once. Without the placeholder it takes
 * no names, and `files` only says for which changes it is run.
 *
 * @param files globs; undefined for all files
 */
export function placeholderStep(step: CommandStep, files: readonly string[] | undefined): CommandStep {
  const at = step.command.indexOf(PLACEHOLDER);
  const whole = [...COMMON_WHOLE];
  const key = files === undefined ? step.key : `${step.key}|${JSON.stringify(files)}`;
  if (at < 0) {
    if (files === undefined) return step;
    return { ...step, key, scope: { since: '', limit: { kind: 'files', patterns: [...files], whole } } };
  }
  const before = step.command.slice(0, at);
  const after = step.command.slice(at + PLACEHOLDER.length);
  const patterns = files === undefined ? {} : { patterns: [...files] };
  return {
    ...step,
    key,
    scope: { since: '', limit: { kind: 'names', before, after, ...patterns, whole, isPlaceholder: true } },
  };
}
