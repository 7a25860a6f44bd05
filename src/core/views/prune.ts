import type { PrunePlan, Removal } from '../checkpoint/prune.ts';
import { countText, sizeText } from './size.ts';
import { type Line, span } from './text.ts';

/** What is removed of each workflow and why, what stays, and how much that is. */
export function pruneLines({ removals, kept, freed, left }: PrunePlan, dryRun: boolean): readonly Line[] {
  const groups = new Map<string, Removal[]>();
  for (const removal of removals) {
    const key = `${removal.workflowId} ${removal.because}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [removal]);
    else group.push(removal);
  }
  const total = removals.length === 0 ? 'nothing to remove' : `${dryRun ? 'would free' : 'freed'} ${sizeText(freed)}`;
  return [
    ...[...groups.values()].map(groupLine),
    ...kept.map(({ workflowId, because }) => [span('kept ', 'dim'), span(workflowId), span(`  ${because}`, 'dim')]),
    [span(total, removals.length === 0 ? 'dim' : 'strong'), span(`; checkpoints take ${sizeText(left)}`, 'dim')],
  ];
}

function groupLine(group: readonly Removal[]): Line {
  const [first] = group;
  const count = (kind: Removal['kind'], one: string): string[] => {
    const many = group.filter((each) => each.kind === kind).length;
    return many === 0 ? [] : [countText(many, one)];
  };
  const what = [...count('manifest', 'checkpoint'), ...count('layer', 'layer'), ...count('leftover', 'leftover file')];
  const bytes = group.reduce((sum, each) => sum + each.bytes, 0);
  return [
    span('- ', 'bad'),
    span(first?.workflowId === '' ? 'temporary files' : (first?.workflowId ?? ''), 'strong'),
    span(`  ${what.join(', ')} (${sizeText(bytes)})`),
    span(`  ${first?.because ?? ''}`, 'dim'),
  ];
}
