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

/** What is removed of the work that is kept for reuse; nothing when there is none. */
export function reuseLines(
  { records, layers, bytes, left }: Readonly<Record<'records' | 'layers' | 'bytes' | 'left', number>>,
  dryRun: boolean,
): readonly Line[] {
  if (records + layers + left === 0) return [];
  const stays = span(`; kept for reuse: ${sizeText(left)}`, 'dim');
  if (records + layers === 0) return [[span('nothing of the work for reuse to remove', 'dim'), stays]];
  const what = [countText(records, 'record'), countText(layers, 'layer')].join(', ');
  const free = dryRun ? 'would free' : 'freed';
  return [[span('- ', 'bad'), span('work for reuse', 'strong'), span(`  ${what}, ${free} ${sizeText(bytes)}`), stays]];
}
