import type { Finding, FindingsDigest } from '../../model/finding.ts';
import { placeText, worstFirst } from '../findings/order.ts';
import type { WorkflowState } from '../state.ts';
import { codeCell, table, tasksOf } from './markdown.ts';
import { escapeMarkdown, list } from './markdown-text.ts';

/** What a check found, with its name. */
interface Placed {
  readonly finding: Finding;
  readonly check: string;
}

/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** How many of them are new; undefined where nothing is known of before. */
  readonly fresh: number | undefined;
}

/** Notes on reports that are shown. */
const MOST_NOTES = 5;
/** Characters of a message. */
const MOST_MESSAGE = 200;

/** With a blank between that no line is broken at. */
const SIGNS = { error: '❌\u00a0error', warning: '⚠️\u00a0warning', notice: 'ℹ️\u00a0notice' } as const;

/** What the newest attempts of all agents and checks found. */
export function findingCounts(state: WorkflowState): FindingCounts {
  const all = digests(state).map(({ digest }) => digest);
  const sum = (of: (digest: FindingsDigest) => number): number => all.reduce((total, each) => total + of(each), 0);
  const known = all.filter(({ fresh }) => fresh !== undefined);
  return {
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    notices: sum(({ notices }) => notices),
    fresh: known.length === 0 ? undefined : sum(({ fresh = 0 }) => fresh),
  };
}

const digests = (state: WorkflowState): readonly { readonly digest: FindingsDigest; readonly check: string }[] =>
  state.phases
    .flatMap(tasksOf)
    .flatMap(({ plan, findings }) => (findings === undefined ? [] : [{ digest: findings, check: plan.name }]));

/** `3 errors, 1 warning, 2 of them new`; empty when nothing was found. */
export function countsText({ errors, warnings, notices, fresh }: FindingCounts): string {
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(notices, 'notice')].filter(
    (part) => part !== '',
  );
  if (parts.length === 0) return '';
  return fresh === undefined ? parts.join(', ') : `${parts.join(', ')}; ${fresh === 0 ? 'none' : fresh} of them new`;
}

const counted = (count: number, word: string): string =>
  count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;

/** The counts, and the worst findings with place, rule and message; empty when nothing was found. */
export function findingsPart(state: WorkflowState, most: number): string {
  const counts = findingCounts(state);
  const found = digests(state);
  const notes = [...new Set(found.flatMap(({ digest }) => digest.notes ?? []))].map(
    (note) => `⚠ ${escapeMarkdown(note)}`,
  );
  const text = countsText(counts);
  if (text === '') return list(notes, MOST_NOTES);
  const worst: Placed[] = found
    .flatMap(({ digest, check }) => digest.worst.map((finding) => ({ finding, check })))
    .sort((a, b) => worstFirst(a.finding, b.finding))
    .slice(0, most);
  const rest = counts.errors + counts.warnings + counts.notices - worst.length;
  const rows = worst.map((each) => findingRow(each));
  const isMarked = counts.fresh !== undefined;
  const head = [...(isMarked ? ['new'] : []), 'severity', 'place', 'rule', 'message', 'check'];
  const shown = table(head, isMarked ? rows : rows.map(([, ...cells]) => cells));
  const more = rest > 0 ? `\n\n… and ${rest} more` : '';
  const said = notes.length === 0 ? '' : `\n\n${list(notes, MOST_NOTES)}`;
  return `### Findings: ${text}\n\n${shown}${more}${said}`;
}

function findingRow({ finding, check }: Placed): readonly string[] {
  const { severity, rule, message, isNew, test } = finding;
  const [first = ''] = message.split('\n', 1);
  const place = placeText(finding) ?? test ?? '';
  return [
    isNew === true ? '🆕' : '',
    SIGNS[severity],
    codeCell(place, MOST_MESSAGE),
    rule === undefined ? '' : codeCell(rule, 80),
    escapeMarkdown(first, MOST_MESSAGE),
    escapeMarkdown(check),
  ];
}
