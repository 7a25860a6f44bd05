import { placeText } from '../findings/order.ts';
import { counted } from '../words.ts';
import type { Finding, FindingsDigest } from '../../model/finding.ts';
import { codeSpan, escapeMarkdown, list } from './markdown-text.ts';

/** `3 errors, 1 warning, 2 of them new; 1 of 200 tests failed`; empty when there is nothing to count. */
export function findingsCount({ errors, warnings, notices, fresh, tests }: FindingsDigest): string {
  const kinds = [
    errors === 0 ? '' : counted(errors, 'error'),
    warnings === 0 ? '' : counted(warnings, 'warning'),
    notices === 0 ? '' : counted(notices, 'notice'),
  ].filter((kind) => kind !== '');
  const all = errors + warnings + notices;
  const isNew = fresh === undefined || all === 0 ? [] : [fresh === all ? 'all new' : `${fresh} new`];
  const found = [...kinds, ...isNew].join(', ');
  const run = tests === undefined ? 0 : tests.passed + tests.failed;
  const tested = tests === undefined || run === 0 ? '' : `${tests.failed} of ${counted(run, 'test')} failed`;
  return [found, tested].filter((part) => part !== '').join('; ');
}

/** A finding as one item of a list in markdown: where, what, and by which rule. */
export function findingItem(finding: Finding): string {
  const { message, rule, tool, test, isNew } = finding;
  const place = placeText(finding);
  const [line = ''] = message.split('\n', 1);
  const by = [tool, rule].filter((part) => part !== undefined).join(' ');
  const parts = [
    place === undefined ? '' : codeSpan(place),
    test === undefined ? '' : `**${escapeMarkdown(test, 200)}**`,
    escapeMarkdown(line, 300),
    by === '' ? '' : `<sub>${escapeMarkdown(by, 100)}</sub>`,
    isNew === true ? '🆕' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The worst findings as a list, and how many there are; empty when there are none. */
export function findingsPart(digest: FindingsDigest | undefined, most: number): string {
  if (digest === undefined || digest.worst.length === 0 || most === 0) return '';
  const shown = digest.worst.slice(0, most);
  const left = digest.errors + digest.warnings + digest.notices - shown.length;
  return `${list(shown.map(findingItem))}${left > 0 ? `\n- … and ${left} more` : ''}`;
}
