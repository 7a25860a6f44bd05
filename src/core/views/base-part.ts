import type { BasePlan } from '../../model/pipeline.ts';
import { plainLine } from '../plain-line.ts';
import type { WorkflowState } from '../state.ts';
import { codeSpan, escapeMarkdown, list } from './markdown-text.ts';

/** What a change does to the gates of its base: told wherever a verdict is. */

const commitOf = ({ sha }: BasePlan): string => sha.slice(0, 12);

/** Whether the gates of a change are those of its base, as far as is known. */
export const altersGates = ({ pipeline: { base } }: Pick<WorkflowState, 'pipeline'>): boolean =>
  base !== undefined && (base.differences.length > 0 || base.unknown !== undefined);

/** The difference in markdown; empty where there is none. */
export function basePart({ pipeline: { base } }: Pick<WorkflowState, 'pipeline'>, most: number): string {
  if (base === undefined) return '';
  const { differences, unknown } = base;
  const commit = codeSpan(commitOf(base));
  if (unknown !== undefined)
    return `⚠️ **The gates of the base commit ${commit} are not known**: ${escapeMarkdown(unknown)}. This change is judged by its own gates alone, and nobody may skip one.`;
  if (differences.length === 0) return '';
  return `⚠️ **This change alters the gates** of ${commit}, which it is to go on top of:\n\n${list(
    differences.map((each) => escapeMarkdown(each)),
    most,
  )}`;
}

/** The same as plain lines, for a log. */
export function baseSentences(base: BasePlan): readonly string[] {
  const { differences, unknown } = base;
  if (unknown !== undefined)
    return [plainLine(`The gates of the base commit ${commitOf(base)} are not known: ${unknown}`)];
  return differences.length === 0
    ? []
    : [plainLine(`This change alters the gates of ${commitOf(base)}: ${differences.join('; ')}`)];
}
