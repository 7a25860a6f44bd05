import { SEVERITIES } from '../../model/constants.ts';
import type { Finding } from '../../model/finding.ts';

const text = (left = '', right = ''): number => (left < right ? -1 : left > right ? 1 : 0);

/** What people should see first: new ones, then the gravest, then by file and line. */
export function worstFirst(left: Finding, right: Finding): number {
  return (
    Number(left.isNew === false) - Number(right.isNew === false) ||
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    Number(left.file === undefined) - Number(right.file === undefined) ||
    text(left.file, right.file) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0) ||
    text(left.rule, right.rule) ||
    text(left.message, right.message)
  );
}

/** `src/a.ts:12:3`, as editors and terminals follow it; undefined for a finding that is in no file. */
export function placeText(finding: Pick<Finding, 'file' | 'line' | 'column'>): string | undefined {
  if (finding.file === undefined) return undefined;
  const parts: (string | number)[] = [finding.file];
  if (finding.line !== undefined) parts.push(finding.line);
  if (finding.line !== undefined && finding.column !== undefined) parts.push(finding.column);
  return parts.join(':');
}
