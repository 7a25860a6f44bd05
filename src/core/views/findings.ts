import { placeText } from '../findings/order.ts';
import { plainLine } from '../plain-line.ts';
import { counted } from '../words.ts';
import type { Finding, FindingsDigest } from '../../model/finding.ts';
import { codeSpan, escapeMarkdown, list } from './markdown-text.ts';

/** Characters of a finding as a line. */
const MOST_LINE = 300;

/** How many findings there are of each severity, how many of them are new, and what became of tests. */
export type FindingCounts = Pick<FindingsDigest, 'errors' | 'warnings' | 'notices' | 'fresh' | 'tests'>;

/** `3 errors, 1 warning, 2 new; 1 of 200 tests failed`; empty when there is nothing to count. */
export function findingsCount({ errors, warnings, notices, fresh, tests }: FindingCounts): string {
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

/** A finding as a line of plain text: where, what, and by which rule. */
export function findingLine(finding: Finding): string {
  const [message = ''] = finding.message.split('\n', 1);
  const by = [finding.tool, finding.rule].filter((part) => part !== undefined).join(' ');
  const parts = [placeText(finding), finding.test, message, by === '' ? undefined : `(${by})`];
  return plainLine(parts.filter((part) => part !== undefined).join(' '), MOST_LINE);
}

/** The worst findings as lines of plain text, such as `src/a.ts:3:7 is never used (eslint no-unused-vars)`. */
export function findingLines(digest: FindingsDigest | undefined): readonly string[] {
  if (digest === undefined) return [];
  const { worst, errors, warnings, notices } = digest;
  const lines = worst.map(findingLine);
  const left = errors + warnings + notices - lines.length;
  return left > 0 ? [...lines, `… and ${left} more`] : lines;
}

/**
 * Errors that the end of an output does not show, worst first, with a line that stands for what is left out: a test
 * runner may name what failed far above its summary, and a linter its one error above a hundred warnings.
 */
export function unreadLines(digest: FindingsDigest | undefined, end: readonly string[]): readonly string[] {
  const text = end.join('\n');
  const isShown = ({ test, file, line, message }: Finding): boolean => {
    if (test !== undefined) return text.includes(test.split(' › ').at(-1) ?? test);
    const [first = ''] = message.split('\n', 1);
    return text.includes(first) || (line === undefined && file !== undefined && text.includes(file));
  };
  const unread = (digest?.worst ?? []).filter((each) => each.severity === 'error' && !isShown(each));
  return unread.length === 0 ? [] : [...unread.map(findingLine), '…'];
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
